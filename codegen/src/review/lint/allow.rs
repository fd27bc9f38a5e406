//! `lint.toml`: problems that somebody has looked at and lets stand, each with the reason.

use crate::diagnostics::clip::Clip;
use crate::diagnostics::near::nearest;
use crate::diagnostics::problem::{Code, Problem, Severity};
use serde::Deserialize;
use toml::Spanned;

/// Problems that are let stand.
///
/// ```
/// use codegen::review::lint::Allowed;
///
/// let list = "[[allow]]\ncode = \"sample-missing\"\npage = \"orders/\"\nbecause = \"Samples are kept short.\"\n";
/// assert!(Allowed::parse(list).is_ok());
/// assert!(Allowed::parse("[[allow]]\ncode = \"sample-mising\"\nbecause = \"A slip.\"\n").is_err());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allowed(Vec<AllowEntry>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct AllowEntry {
    line: usize,
    code: Code,
    page: Option<String>,
    text: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    allow: Vec<Spanned<Written>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    code: Spanned<String>,
    page: Option<String>,
    text: Option<String>,
    because: Spanned<String>,
}

impl Allowed {
    /// Name of the file.
    pub const FILE: &'static str = "lint.toml";

    /// Reads a `lint.toml`.
    ///
    /// # Errors
    /// `line: why`, if it is invalid TOML, has an unknown key or code, lets an error stand, or gives no reason.
    pub fn parse(text: &str) -> Result<Self, String> {
        let line = |at: usize| text.clip(..at).matches('\n').count() + 1;
        let file: File = toml::from_str(text).map_err(|error| {
            format!("{}: {}", line(error.span().map_or(0, |span| span.start)), error.message())
        })?;
        let entries = file.allow.into_iter().map(|entry| {
            let at = line(entry.span().start);
            let Written { code, page, text, because } = entry.into_inner();
            let known =
                code_named(code.get_ref()).map_err(|why| format!("{}: {why}", line(code.span().start)))?;
            if because.get_ref().trim().is_empty() {
                return Err(format!("{}: the reason is empty", line(because.span().start)));
            }
            Ok(AllowEntry { line: at, code: known, page, text })
        });
        entries.collect::<Result<_, _>>().map(Self)
    }

    /// Whether a problem is let stand.
    #[must_use]
    pub fn allows(&self, problem: &Problem) -> bool {
        self.0.iter().any(|entry| entry.fits(problem))
    }

    /// The lines of entries that fit none of the problems: they are not needed any more.
    #[must_use]
    pub fn unused<'p>(&self, problems: &(impl Iterator<Item = &'p Problem> + Clone)) -> Vec<usize> {
        let unused = self.0.iter().filter(|entry| !problems.clone().any(|problem| entry.fits(problem)));
        unused.map(|entry| entry.line).collect()
    }
}

impl AllowEntry {
    fn fits(&self, problem: &Problem) -> bool {
        let page = problem.place.page.as_str();
        self.code == problem.code
            && self.page.as_ref().is_none_or(|part| is_within(page, part))
            && self.text.as_ref().is_none_or(|text| problem.message.contains(text.as_str()))
    }
}

/// Whether a page is the one of this path, or in the folder of this path.
#[must_use]
pub fn is_within(page: &str, path: &str) -> bool {
    let folder = path.trim_end_matches('/');
    page.strip_prefix(folder)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || folder.is_empty())
}

fn code_named(name: &str) -> Result<Code, String> {
    let Some(code) = Code::ALL.iter().find(|code| code.as_str() == name) else {
        let meant = nearest(name, Code::ALL.iter().map(|code| code.as_str()));
        let meant = meant.map(|meant| format!("; did you mean `{meant}`?")).unwrap_or_default();
        return Err(format!("no code `{}`{meant}", name.escape_debug()));
    };
    if code.severity() == Severity::Error {
        return Err(format!("`{name}` is an error, which no list lets stand"));
    }
    Ok(*code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::span::{PagePath, Place, Span};

    fn problem(code: Code, page: &'static str, message: &str) -> Problem {
        let place = Place { page: PagePath::parse(page).unwrap(), line: 1, column: 1, span: Span::default() };
        Problem { code, place, message: message.to_owned(), help: String::new() }
    }

    #[test]
    fn entries() {
        let list = "[[allow]]\ncode = 'sample-missing'\npage = 'orders'\nbecause = 'Short.'\n\n\
                    [[allow]]\ncode = 'sample-value'\ntext = '`note`'\nbecause = 'Any.'\n\n\
                    [[allow]]\ncode = 'shortcode'\nbecause = 'Old.'\n";
        let allowed = Allowed::parse(list).unwrap();
        let problems = [
            problem(Code::SampleMissing, "orders/a.md", "`x`"),
            problem(Code::SampleMissing, "ordersx.md", "`x`"),
            problem(Code::SampleValue, "b.md", "`note` is 1"),
            problem(Code::SampleValue, "b.md", "`notes` is 1"),
        ];
        let found = problems.iter().map(|problem| allowed.allows(problem)).collect::<Vec<_>>();
        assert_eq!(found, [true, false, true, false]);
        assert_eq!(allowed.unused(&problems.iter()), [11]);
    }

    #[test]
    fn mistakes() {
        let check = |list: &str, expected: &str| {
            assert_eq!(Allowed::parse(list), Err(expected.to_owned()), "{list}");
        };
        check(
            "[[allow]]\ncode = 'sample-mising'\nbecause = 'A.'",
            "2: no code `sample-mising`; did you mean `sample-missing`?",
        );
        check(
            "[[allow]]\ncode = 'not-utf8'\nbecause = 'A.'",
            "2: `not-utf8` is an error, which no list lets stand",
        );
        check("[[allow]]\ncode = 'shortcode'\nbecause = ' '", "3: the reason is empty");
        check("[[allow]]\ncode = 'shortcode'\n", "1: missing field `because`");
        check("[[alow]]\n", "1: unknown field `alow`, expected `allow`");
    }
}
