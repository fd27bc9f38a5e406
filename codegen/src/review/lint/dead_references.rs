//! A link to a heading that no page has.

use super::brief::brief;
use crate::api::Anchor;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::Place;
use crate::diagnostics::spelling::Words;
use crate::read::facts::{Fact, Link, PageFacts, item_of};
use std::collections::HashSet;

pub(super) fn check(pages: &[PageFacts]) -> Vec<Problem> {
    let mut problems = objects(pages);
    let anchors: HashSet<&str> =
        pages.iter().flat_map(|page| &page.anchors).map(|anchor| anchor.0.as_str()).collect();
    let dead =
        pages.iter().flat_map(|page| &page.links).filter(|link| !anchors.contains(link.anchor.0.as_str()));
    let dead: Vec<&Link> = dead.collect();
    let end = pages.first().map_or("", |page| &page.profile.references.anchor_end);
    if dead.is_empty() {
        return problems;
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
    problems.extend(dead.iter().map(problem));
    problems
}

/// Objects and lists of values that types link to: no page has them, but one has nearly the same, or the same without the
/// ending of objects.
fn objects(pages: &[PageFacts]) -> Vec<Problem> {
    let Some(links) = pages.first().and_then(|page| page.profile.outline.as_ref()).map(|forms| &forms.links)
    else {
        return Vec::new();
    };
    let written = |name: &str| if links.by_page { name.to_lowercase() } else { name.to_owned() };
    let stem = |page: &PageFacts| {
        let last = page.page.as_str().rsplit('/').next().unwrap_or_default();
        written(last.rsplit_once('.').map_or(last, |(stem, _)| stem))
    };
    let mut names: Vec<String> =
        pages.iter().flat_map(|page| &page.anchors).map(|anchor| written(&anchor.0)).collect();
    if links.by_page {
        names.extend(pages.iter().map(stem));
    }
    names.sort_unstable();
    names.dedup();
    let words = Words::new(names.iter().map(String::as_str));
    let known = |name: &str| {
        names.binary_search_by(|known| known.as_str().cmp(name)).ok().and_then(|at| names.get(at))
    };
    let problem = |place: &Place, name: &str| {
        if name.is_empty() || known(name).is_some() {
            return None;
        }
        let shorter = || links.object_anchors.iter().find_map(|end| known(name.strip_suffix(end.as_str())?));
        let near = words.near(name).or_else(|| shorter().map(String::as_str))?;
        Some(Problem {
            code: Code::DeadReference,
            place: place.clone(),
            about: About::of(brief(name)),
            message: format!("no heading has the anchor `#{}`", brief(name)),
            help: format!("link to `{}` if that is meant, or write a heading for it", brief(near)),
        })
    };
    let mut problems = Vec::new();
    for fact in pages.iter().flat_map(|page| &page.facts) {
        match fact {
            Fact::Field(field) => {
                let all = [field.reference.as_ref(), field.values.as_deref(), field.one_of.as_deref()];
                problems
                    .extend(all.into_iter().flatten().filter_map(|anchor| problem(&field.place, &anchor.0)));
            }
            Fact::Endpoint(endpoint) if links.by_page => {
                let name = endpoint.returns.as_deref().unwrap_or_default();
                let place = endpoint.returns_at.as_ref().unwrap_or(&endpoint.place);
                problems.extend(problem(place, item_of(name).unwrap_or(name)));
            }
            _ => {}
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::super::testing::{of_pages, shown};
    use super::*;
    use crate::diagnostics::span::PagePath;
    use crate::profile::Profile;
    use crate::read::read_page;
    use crate::read::source::Text;

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

    /// The problems of a page of a vendor, beside one that its links lead to.
    fn of_vendor(vendor: &str, page: &str, other: (&'static str, &str)) -> usize {
        let profile = Profile::built_in(vendor).unwrap_or_else(Profile::usual);
        let read = |(path, text): (&'static str, &str)| {
            read_page(&Text::new(PagePath::new(path), text.to_owned()), &profile)
        };
        super::check(&[read(("page.md", page)), read(other)]).len()
    }

    #[test]
    fn objects_that_types_link_to() {
        let owner = ("owner.mdx", "## Owner Object\n\n| Field | Type |\n|---|---|\n| name | string |\n");
        let of = |anchor: &str| {
            let row = format!("| owner | [owner](/resources/owner#{anchor}) object |");
            of_vendor("discord", &format!("## Berth Object\n\n| Field | Type |\n|---|---|\n{row}\n"), owner)
        };
        assert_eq!(of("owner-object"), 0);
        assert_eq!(of("ownre-object"), 1);
        // It may stand on a page that is not read.
        assert_eq!(of("berth-kind-object"), 0);
    }

    #[test]
    fn objects_that_requests_return() {
        let owner = ("entities/Owner.md", "---\ntitle: Owner\n---\n");
        let of = |name: &str| {
            let returns = format!("**Returns:** Array of [Owner]({{{{< relref \"entities/{name}\" >}}}})");
            let request = "```http\nGET /api/v1/owners HTTP/1.1\n```";
            of_vendor("mastodon", &format!("## List owners {{#list}}\n\n{request}\n\n{returns}\\\n"), owner)
        };
        assert_eq!(of("owner"), 0);
        assert_eq!(of("onwer"), 1);
        // A short name is near to none.
        let nothing = "## List owners {#list}\n\n```http\nGET /api/v1/owners HTTP/1.1\n```\n";
        assert_eq!(of_vendor("mastodon", nothing, ("entities/X.md", "---\ntitle: X\n---\n")), 0);
    }

    #[test]
    fn a_page_alone_is_no_reference() {
        assert_eq!(of_pages(&["# A\n\nSee [x](#y).\n"]), []);
    }
}
