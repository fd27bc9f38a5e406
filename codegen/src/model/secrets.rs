//! Secrets: the list in `secrets.toml`, and names that look as if they belonged on it.
//!
//! A member that looks like a secret is hidden until the list says that it is none: a member that nobody thought of yet does not
//! end up in a log. [`crate::review::lint::secrets`] reports it, so that somebody does.
//!
//! ```
//! use codegen::{diagnostics::span::PagePath, model::secrets::Secrets, profile::Profile, read::source::Text};
//!
//! let list = r#"
//!     secret = ["api_token", "gateway_info.account_id"]
//!     [[harmless]]
//!     name = "google_analytics.account_number"
//!     because = "It names a property of the shop, which its pages show to everyone."
//! "#;
//! let secrets = Secrets::read(&Text::new(PagePath::new("secrets.toml"), list.to_owned()), &Profile::usual()).unwrap();
//! assert!(secrets.hides(&["data", "api_token"]));
//! assert!(secrets.hides(&["customer", "account_number"]));
//! assert!(!secrets.hides(&["google_analytics", "account_number"]));
//! assert!(!secrets.hides(&["data", "account_id"]));
//! ```

use super::SecretRule;
use crate::diagnostics::problem::{Code, Problem};
use crate::profile::Profile;
use crate::read::source::Text;
use crate::read::source::tables::Tables;
use heck::ToSnakeCase;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;

/// Which members and parameters must not be printed.
#[derive(Clone, Debug)]
pub struct Secrets {
    profile: Arc<Profile>,
    /// Whether somebody has written a list for these docs.
    is_written: bool,
    /// Ends of paths, their last segment first, and whether what they end is secret.
    listed: BTreeMap<Vec<String>, bool>,
}

impl Secrets {
    /// The empty list: what looks like a secret is one.
    #[must_use]
    pub fn new(profile: &Arc<Profile>) -> Self {
        Self { profile: Arc::clone(profile), is_written: false, listed: BTreeMap::new() }
    }

    /// Reads a `secrets.toml`.
    ///
    /// # Errors
    /// Everything in it that can't be read or means nothing, by place ([`Code::SecretsUnreadable`]).
    pub fn read(text: &Text, profile: &Arc<Profile>) -> Result<Self, Vec<Problem>> {
        let mut tables = Tables::new(text, Code::SecretsUnreadable);
        let (secret, harmless) = entries(&mut tables);
        let mut secrets = Self { is_written: true, ..Self::new(profile) };
        let entries =
            secret.into_iter().map(|name| (name, true)).chain(harmless.into_iter().map(|name| (name, false)));
        let mut harmless: Vec<(Vec<String>, Range<usize>)> = Vec::new();
        for (name, is_secret) in entries {
            let path = ending(name.get_ref());
            if path.iter().any(String::is_empty) {
                tables.problem(
                    name.span(),
                    "this names nothing",
                    "write a name, or the end of a path: `token`, `data.token`",
                );
                continue;
            }
            if !is_secret {
                harmless.push((path.clone(), name.span()));
            }
            if secrets.listed.insert(path, is_secret).is_some() {
                let message = format!("`{}` is listed twice", name.get_ref().escape_debug());
                tables.problem(name.span(), message, "remove one of the two");
            }
        }
        for (path, span) in harmless {
            if !secrets.would_hide(&path) {
                let help = "remove the entry: it would be printed without it";
                tables.problem(span, "nothing makes a secret of this", help);
            }
        }
        let problems = tables.into_problems();
        if problems.is_empty() { Ok(secrets) } else { Err(problems) }
    }

    /// The list as one of other docs of the vendor: of what it does not name, nobody has decided anything here.
    #[must_use]
    pub fn lent(self) -> Self {
        Self { is_written: false, ..self }
    }

    /// Whether there is a list: without one, nobody has decided on anything yet.
    pub(crate) const fn is_written(&self) -> bool {
        self.is_written
    }

    /// Whether what stands at this path must not be printed: by the longest entry that fits its end, else by its looks. The
    /// members of an object are below its name: `customer`, `email`.
    #[must_use]
    pub fn hides(&self, path: &[&str]) -> bool {
        self.rule(path).is_some()
    }

    /// Why what stands at this path must not be printed; `None` if it may.
    pub(crate) fn rule(&self, path: &[&str]) -> Option<SecretRule> {
        match self.listed(path) {
            Some(is_secret) => is_secret.then_some(SecretRule::Listed),
            None => self.looks_secret(path).then_some(SecretRule::Looks),
        }
    }

    /// Whether an entry says what this is; `None` where none does.
    #[must_use]
    pub fn listed(&self, path: &[&str]) -> Option<bool> {
        self.listed_but(path, None)
    }

    /// The same, as if one entry were not there.
    fn listed_but(&self, path: &[&str], left_out: Option<&[String]>) -> Option<bool> {
        let reversed: Vec<String> = path.iter().rev().map(|name| (*name).to_owned()).collect();
        let ends = (1..=reversed.len()).rev().filter_map(|length| reversed.get(..length));
        let mut entries = ends.filter(|end| Some(*end) != left_out);
        entries.find_map(|end| self.listed.get(end).copied())
    }

    /// The names and ends of paths that are listed as secret, in alphabetical order.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let secret = self.listed.iter().filter(|(_, is_secret)| **is_secret);
        let joined = |(path, _): (&Vec<String>, _)| {
            path.iter().rev().map(String::as_str).collect::<Vec<_>>().join(".")
        };
        let mut names: Vec<String> = secret.map(joined).collect();
        names.sort_unstable();
        names
    }

    /// Whether the name at the end of a path looks like that of a secret: `card_number`, `cardNumber`, `number` of a `card`.
    pub(crate) fn looks_secret(&self, path: &[&str]) -> bool {
        let Some((name, above)) = path.split_last() else { return false };
        let above = above.last().map(|parent| parent.to_snake_case()).unwrap_or_default();
        let name = name.to_snake_case();
        let words: Vec<&str> = above.split('_').chain(name.split('_')).collect();
        let before = above.split('_').count();
        let is = |at: usize, secret: &str| {
            let mut words = words.iter().skip(at);
            let mut same = |word: &str| {
                words.next().is_some_and(|found| *found == word || found.strip_suffix('s') == Some(word))
            };
            secret.split(' ').all(&mut same)
        };
        self.profile.secrets.iter().any(|secret| {
            // Some word of it has to be of the name itself.
            let first = (before + 1).saturating_sub(secret.split(' ').count());
            (first..words.len()).any(|at| is(at, secret))
        })
    }

    /// Whether the end of a path would be hidden without its own entry.
    fn would_hide(&self, end: &[String]) -> bool {
        let path: Vec<&str> = end.iter().rev().map(String::as_str).collect();
        self.listed_but(&path, Some(end)).unwrap_or_else(|| self.looks_secret(&path))
    }
}

/// The names of `secret = […]`, and those of each `[[harmless]]`.
fn entries(tables: &mut Tables<'_>) -> (Vec<Spanned<String>>, Vec<Spanned<String>>) {
    let mut root = tables.root();
    let secret = root.take("secret").and_then(|list| tables.as_list("secret", list)).unwrap_or_default();
    let mut harmless = Vec::new();
    if let Some(list) = root.take("harmless") {
        for mut entry in tables.entries("harmless", list) {
            let name =
                tables.required(&mut entry, "name", "name what may be printed, or the end of its path");
            let because = tables.required(&mut entry, "because", "say in a sentence why it may be printed");
            tables.finish(entry, &["name", "because"]);
            harmless.extend(name.filter(|_| because.is_some()));
        }
    }
    tables.finish(root, &["secret", "harmless"]);
    (secret, harmless)
}

/// Segments of a path, the last one first.
fn ending(path: &str) -> Vec<String> {
    path.rsplit('.').map(|segment| segment.strip_suffix("[]").unwrap_or(segment).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::span::PagePath;

    fn read(list: &str) -> Result<Secrets, Vec<Problem>> {
        Secrets::read(&Text::new(PagePath::new("secrets.toml"), list.to_owned()), &Profile::usual())
    }

    fn check(list: &str, path: &str, hidden: bool) {
        let path: Vec<&str> = path.split('.').collect();
        assert_eq!(read(list).unwrap().hides(&path), hidden, "{list} {path:?}");
    }

    #[test]
    fn by_looks() {
        for secret in [
            "token",
            "your_token",
            "api_key",
            "apiKey",
            "IBAN",
            "account_holder_iban",
            "card_cvc",
            "card_number",
            "card.number",
            "cardNumber",
            "tokens",
            "data.pin",
            "bank_account",
            "bankaccount.number",
            "password",
        ] {
            check("", secret, true);
        }
        for harmless in [
            "number",
            "card_holder_name",
            "account_id",
            "keyboard",
            "pinned",
            "amount",
            "token.amount",
            "last4",
            "bin",
            "house_number",
            "account_holder_name",
        ] {
            check("", harmless, false);
        }
    }

    #[test]
    fn by_list() {
        let list = "secret = ['account_id', 'data.payload']\n\
                    [[harmless]]\nname = 'balances[].account_id'\nbecause = 'x'\n\
                    [[harmless]]\nname = 'site.token'\nbecause = 'x'\n";
        check(list, "account_id", true);
        check(list, "a.account_id", true);
        check(list, "balances.account_id", false);
        check(list, "a.balances.account_id", false);
        check(list, "payload", false);
        check(list, "data.payload", true);
        check(list, "token", true);
        check(list, "site.token", false);
    }

    #[track_caller]
    fn check_problems(list: &str, expected: &[&str]) {
        let problems = read(list).unwrap_err();
        assert_eq!(
            problems
                .iter()
                .map(|problem| format!("{}: {}", problem.place, problem.message))
                .collect::<Vec<_>>(),
            expected
        );
    }

    #[test]
    fn problems() {
        check_problems("secret = 'token'", &["secrets.toml:1:10: `secret` is a list of texts"]);
        check_problems("secrets = []", &["secrets.toml:1:1: nothing is called `secrets` here"]);
        check_problems("secret = ['a', 'b', 'a']", &["secrets.toml:1:21: `a` is listed twice"]);
        check_problems("secret = ['a..b']", &["secrets.toml:1:11: this names nothing"]);
        check_problems("secret = [1]", &["secrets.toml:1:11: `secret` is text"]);
        check_problems("[[harmless]]\nname = 'key'\n", &["secrets.toml:1:1: `because` is missing"]);
        check_problems(
            "[[harmless]]\nname = 'key'\nbecause = ' '\n",
            &["secrets.toml:3:11: `because` is empty"],
        );
        check_problems(
            "secret = ['key']\n[[harmless]]\nname = 'key'\nbecause = 'x'\n",
            &["secrets.toml:3:8: `key` is listed twice"],
        );
        check_problems(
            "[[harmless]]\nname = 'amount'\nbecause = 'x'\n",
            &["secrets.toml:2:8: nothing makes a secret of this"],
        );
        check_problems("secret = [", &["secrets.toml:1:11: this is no TOML: unclosed array, expected `]`"]);
    }
}
