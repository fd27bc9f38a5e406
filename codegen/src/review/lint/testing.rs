//! Pages in short for the tables of cases.

use crate::diagnostics::problem::{Code, Problem};
use crate::diagnostics::span::PagePath;
use crate::read::facts::PageFacts;
use crate::read::read_page;
use crate::read::source::Text;

/// Problems of a page that documents `POST /orders` with this request sample and these entries.
pub(super) fn of_request(sample: &str, entries: &str) -> Vec<Problem> {
    of_page(&format!("> POST - /orders\n\n```json\n{sample}\n```\n\n{}", list("Parameters", entries)))
}

/// Problems of a page.
pub(super) fn of_page(page: &str) -> Vec<Problem> {
    let text = Text::new(PagePath::new("a.md"), page.to_owned());
    super::page(&read_page(&text, &crate::profile::Profile::usual()), &text)
}

/// Problems of pages that are called `1.md`, `2.md`, and so on.
pub(super) fn of_pages(pages: &[&str]) -> Vec<Problem> {
    super::across(&read_pages(pages))
}

/// Pages that are called `1.md`, `2.md`, and so on.
pub(super) fn read_pages(pages: &[&str]) -> Vec<PageFacts> {
    let page = |(i, page): (usize, &&str)| {
        read_page(
            &Text::new(PagePath::parse(&format!("{}.md", i + 1)).unwrap(), (*page).to_owned()),
            &crate::profile::Profile::usual(),
        )
    };
    pages.iter().enumerate().map(page).collect()
}

/// A list of entries, written `name|type|presence; name|type: description`.
pub(super) fn list(label: &str, entries: &str) -> String {
    let entry = |entry: &str| {
        let (columns, description) = entry.split_once(": ").unwrap_or((entry, ""));
        let (name, columns) = columns.split_once('|').unwrap_or((columns, ""));
        format!("----------------\n`{}` | {columns}\n\n{description}\n\n", name.trim())
    };
    let entries: String = entries.split("; ").map(entry).collect();
    format!("**{label}**\n\n{entries}----------------\n")
}

/// Problems of one code as `line:column: message`.
pub(super) fn shown(problems: &[Problem], code: Code) -> String {
    let of_code = problems.iter().filter(|problem| problem.code == code);
    let lines = of_code.map(|problem| {
        let place = &problem.place;
        let page = if place.page.as_str() == "a.md" { String::new() } else { format!("{}:", place.page) };
        format!("{page}{}:{}: {}", place.line, place.column, problem.message)
    });
    lines.collect::<Vec<_>>().join("\n")
}
