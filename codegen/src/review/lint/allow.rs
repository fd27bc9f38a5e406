//! `lint.toml`: problems that somebody has looked at and lets stand, each with the reason.

use crate::diagnostics::problem::{Code, Problem, Severity};
use crate::review::reasoned;
use serde::Deserialize;
use std::collections::BTreeMap;
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
    /// Parts of messages; none for any message.
    texts: Vec<String>,
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
    text: Option<Texts>,
    /// Texts by page, in place of the two.
    #[serde(default)]
    pages: BTreeMap<Spanned<String>, Texts>,
    because: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Texts {
    One(String),
    Several(Vec<String>),
}

impl Texts {
    fn into_vec(self) -> Result<Vec<String>, &'static str> {
        match self {
            Self::One(text) => Ok(vec![text]),
            Self::Several(texts) if texts.is_empty() => Err("an empty list fits nothing"),
            Self::Several(texts) => Ok(texts),
        }
    }
}

impl Allowed {
    /// Name of the file.
    pub const FILE: &'static str = "lint.toml";

    /// Reads a `lint.toml`.
    ///
    /// # Errors
    /// `line: why`, if it is invalid TOML, has an unknown key or code, lets an error stand, or gives no reason.
    pub fn parse(text: &str) -> Result<Self, String> {
        let file: File = reasoned::read(text)?;
        let line = |at: usize| reasoned::line(text, at);
        let mut entries = Vec::new();
        for entry in file.allow {
            let at = line(entry.span().start);
            let Written { code, page, text, pages, because } = entry.into_inner();
            let known =
                code_named(code.get_ref()).map_err(|why| format!("{}: {why}", line(code.span().start)))?;
            reasoned::check_reason(because.get_ref(), line(because.span().start))?;
            if !pages.is_empty() && (page.is_some() || text.is_some()) {
                return Err(format!("{at}: `pages` stands in the place of `page` and `text`"));
            }
            let of_all = pages.is_empty().then_some((at, page, text));
            let of_pages = pages
                .into_iter()
                .map(|(page, texts)| (line(page.span().start), Some(page.into_inner()), Some(texts)));
            for (at, page, text) in of_all.into_iter().chain(of_pages) {
                let texts = text.map_or_else(|| Ok(Vec::new()), Texts::into_vec);
                let texts = texts.map_err(|why| format!("{at}: {why}"))?;
                entries.push(AllowEntry { line: at, code: known, page, texts });
            }
        }
        Ok(Self(entries))
    }

    /// Whether a problem is let stand.
    #[must_use]
    pub fn allows(&self, problem: &Problem) -> bool {
        self.0.iter().any(|entry| entry.fits(problem))
    }

    /// The lines of entries that fit none of the problems, and of those with a text that fits none, each with the text: they are
    /// not needed any more.
    #[must_use]
    pub fn unused<'p>(
        &self,
        problems: &(impl Iterator<Item = &'p Problem> + Clone),
    ) -> Vec<(usize, Option<&str>)> {
        let mut unused = Vec::new();
        for entry in &self.0 {
            let about = problems.clone().filter(|problem| entry.is_about(problem));
            let messages: Vec<&str> = about.map(|problem| problem.message.as_str()).collect();
            if messages.is_empty() {
                unused.push((entry.line, None));
                continue;
            }
            let unfit = |text: &&String| !messages.iter().any(|message| message.contains(text.as_str()));
            unused.extend(entry.texts.iter().filter(unfit).map(|text| (entry.line, Some(text.as_str()))));
        }
        unused
    }
}

impl AllowEntry {
    fn fits(&self, problem: &Problem) -> bool {
        self.is_about(problem)
            && (self.texts.is_empty() || self.texts.iter().any(|text| problem.message.contains(text)))
    }

    /// Whether a problem has the code and is on the page.
    fn is_about(&self, problem: &Problem) -> bool {
        let page = problem.place.page.as_str();
        self.code == problem.code && self.page.as_ref().is_none_or(|part| is_within(page, part))
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
    let Some(code) = Code::parse(name) else {
        return Err(reasoned::unknown("code", name, Code::ALL.iter().map(|code| code.as_str())));
    };
    if code.severity() == Severity::Error {
        return Err(format!("`{name}` is an error, which no list lets stand"));
    }
    Ok(code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::problem::About;
    use crate::diagnostics::span::{PagePath, Place, Span};

    fn problem(code: Code, page: &'static str, message: &str) -> Problem {
        let place = Place { page: PagePath::parse(page).unwrap(), line: 1, column: 1, span: Span::default() };
        Problem { code, place, about: About::of(message), message: message.to_owned(), help: String::new() }
    }

    #[test]
    fn entries() {
        let list = "[[allow]]\ncode = 'sample-missing'\npage = 'orders'\nbecause = 'Short.'\n\n\
                    [[allow]]\ncode = 'sample-value'\ntext = ['`note`', '`gone`']\nbecause = 'Any.'\n\n\
                    [[allow]]\ncode = 'shortcode'\nbecause = 'Old.'\n\n\
                    [[allow]]\ncode = 'name-spelling'\nbecause = 'Known.'\n[allow.pages]\n'a.md' = ['`x`', '`y`']\n'b.md' = '`z`'\n";
        let allowed = Allowed::parse(list).unwrap();
        let problems = [
            problem(Code::SampleMissing, "orders/a.md", "`x`"),
            problem(Code::SampleMissing, "ordersx.md", "`x`"),
            problem(Code::SampleValue, "b.md", "`note` is 1"),
            problem(Code::SampleValue, "b.md", "`notes` is 1"),
            problem(Code::NameSpelling, "a.md", "`x`"),
            problem(Code::NameSpelling, "b.md", "`x`"),
        ];
        let found = problems.iter().map(|problem| allowed.allows(problem)).collect::<Vec<_>>();
        assert_eq!(found, [true, false, true, false, true, false]);
        assert_eq!(
            allowed.unused(&problems.iter()),
            [(6, Some("`gone`")), (11, None), (19, Some("`y`")), (20, Some("`z`"))]
        );
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
        check("[[allow]]\ncode = 'shortcode'\ntext = []\nbecause = 'A.'", "1: an empty list fits nothing");
        check(
            "[[allow]]\ncode = 'shortcode'\npage = 'a'\nbecause = 'A.'\n[allow.pages]\n'a.md' = 'x'",
            "1: `pages` stands in the place of `page` and `text`",
        );
        check("[[allow]]\ncode = 'shortcode'\n", "1: missing field `because`");
        check("[[alow]]\n", "1: unknown field `alow`, expected `allow`");
    }
}
