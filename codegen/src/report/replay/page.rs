//! A history as one page for a browser, which needs nothing from the network.

use super::json::Report;
use crate::review::replay::Step;
use serde::Serialize;

const PAGE: &str = include_str!("replay.html");
const STYLE: &str = include_str!("replay.css");
const SCRIPT: &str = include_str!("replay.js");

/// The page, to be filled commit by commit: only its JSON is kept.
#[derive(Clone, Debug)]
pub struct ReplayPage {
    data: String,
    commits: usize,
}

/// Where the repository is published, for links to commits and pages as GitHub and GitLab have them.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Published<'a> {
    /// Address of the repository, with `https://` or `http://`.
    pub url: &'a str,
    /// Folder of the docs below its root.
    pub path: &'a str,
}

#[derive(Serialize)]
struct Commit<'a> {
    id: &'a str,
    base: Option<&'a str>,
    date: &'a str,
    subject: &'a str,
    #[serde(flatten)]
    report: Report<'a>,
}

impl ReplayPage {
    /// A page without commits. Without a site, commits and pages have no links.
    #[must_use]
    pub fn new(title: &str, site: Option<Published<'_>>) -> Self {
        let (title, site) = (json(&title), json(&site));
        Self { data: format!("{{\"title\":{title},\"site\":{site},\"commits\":["), commits: 0 }
    }

    /// Adds a commit, newer than those before.
    pub fn add(&mut self, step: &Step) {
        let revision = &step.revision;
        let (id, date, subject) = (&revision.id, &revision.date, &revision.subject);
        let base = revision.parents.first().map(String::as_str);
        if self.commits > 0 {
            self.data.push(',');
        }
        self.data.push_str(&json(&Commit { id, base, date, subject, report: Report::of(step) }));
        self.commits += 1;
    }

    /// The page as HTML.
    #[must_use]
    pub fn finish(self) -> String {
        let data = self.data + "]}";
        // Data come last, so that nothing in them is taken for a mark.
        let mut page = PAGE.to_owned();
        for (mark, text) in [("/*STYLE*/", STYLE), ("/*SCRIPT*/", SCRIPT), ("/*DATA*/", data.as_str())] {
            page = page.replacen(mark, text, 1);
        }
        page
    }
}

/// JSON that can stand inside of a `script`: no text in it can end the element or open a comment.
fn json(value: &impl Serialize) -> String {
    let text = crate::report::json::line(value);
    text.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}
