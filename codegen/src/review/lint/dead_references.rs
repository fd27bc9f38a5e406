//! A link to a heading that no page has.

use super::brief::brief;
use crate::api::Anchor;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::spelling::Words;
use crate::read::facts::{Link, PageFacts};
use std::collections::HashSet;

pub(super) fn check(pages: &[PageFacts]) -> Vec<Problem> {
    let anchors: HashSet<&str> =
        pages.iter().flat_map(|page| &page.anchors).map(|anchor| anchor.0.as_str()).collect();
    let dead =
        pages.iter().flat_map(|page| &page.links).filter(|link| !anchors.contains(link.anchor.0.as_str()));
    let dead: Vec<&Link> = dead.collect();
    let end = pages.first().map_or("", |page| &page.profile.references.anchor_end);
    if dead.is_empty() {
        return Vec::new();
    }
    let mut sorted: Vec<&str> = anchors.iter().copied().collect();
    sorted.sort_unstable();
    let words = Words::new(sorted.iter().copied());
    let problem = |link: &&Link| {
        let Anchor(anchor) = &link.anchor;
        let object = anchors.get(format!("{anchor}{end}").as_str()).copied();
        let slip = || words.meant(anchor).and_then(|at| sorted.get(at)).copied();
        let name = brief(anchor);
        let help = match object.or_else(slip) {
            Some(near) => {
                format!("link to `#{}` if that is meant, or write a heading for `#{name}`", brief(near))
            }
            None => format!("link to a heading that there is, or write one for `#{name}`"),
        };
        Problem {
            code: Code::DeadReference,
            place: link.place.clone(),
            about: About::of(&name),
            message: format!("no heading has the anchor `#{name}`"),
            help,
        }
    };
    dead.iter().map(problem).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{of_pages, shown};
    use super::*;

    fn check(link: &str, expected: &str, help: &str) {
        let problems =
            of_pages(&[&format!("# A\n\nSee [x]({link}).\n"), "## customer (object)\n\n## Gateways\n"]);
        assert_eq!(shown(&problems, Code::DeadReference), expected, "{link}");
        let found = problems.first().map_or("", |problem| &problem.help);
        assert!(found.starts_with(help), "{found}");
    }

    #[test]
    fn dead() {
        check(
            "#issuers",
            "1.md:3:5: no heading has the anchor `#issuers`",
            "link to a heading that there is",
        );
        check("/api/#gateway", "1.md:3:5: no heading has the anchor `#gateway`", "link to `#gateways`");
        check("#customer", "1.md:3:5: no heading has the anchor `#customer`", "link to `#customer-object`");
    }

    #[test]
    fn alive_or_elsewhere() {
        check("/api/#customer-object", "", "");
        check("#a", "", "");
        check("/glossary/#issuers", "", "");
    }

    #[test]
    fn a_page_alone_is_no_reference() {
        assert_eq!(of_pages(&["# A\n\nSee [x](#y).\n"]), []);
    }
}
