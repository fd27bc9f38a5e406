//! Links of a page to headings of the reference.

use super::{Link, OuterLink};
use crate::api::Anchor;
use crate::profile::{Profile, Site};
use crate::read::page::Lines;
use crate::read::source::Text;

/// Links to headings of the reference, and those that lead out of it, both in page order. All pages of the reference are one page
/// to readers, so `#…` leads to any.
pub(crate) fn links(lines: &Lines<'_>, text: &Text, profile: &Profile) -> (Vec<Link>, Vec<OuterLink>) {
    let (mut own, mut outer) = (Vec::new(), Vec::new());
    for inline in lines.links() {
        let place = text.place(inline.range.clone());
        match own_anchor(&inline.text, &profile.site) {
            Some(anchor) => own.push(Link { anchor: Anchor(anchor.to_owned()), place }),
            None => outer.push(OuterLink { destination: inline.text.to_string(), place }),
        }
    }
    (own, outer)
}

/// The anchor of a destination in the reference itself.
fn own_anchor<'d>(destination: &'d str, site: &Site) -> Option<&'d str> {
    let (page, anchor) = destination.split_once('#')?;
    let path = site.address.as_ref().and_then(|address| page.strip_prefix(address.as_str())).unwrap_or(page);
    let path = path.trim_end_matches('/');
    (site.paths.iter().any(|known| known == path) && !anchor.is_empty()).then_some(anchor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::span::PagePath;
    use crate::read::page::read;

    fn check(page: &str, expected: &str) {
        let (links, _) =
            links(&read(page), &Text::new(PagePath::new("a.md"), page.to_owned()), &Profile::usual());
        let shown: Vec<String> = links
            .iter()
            .map(|link| format!("{}:{} {}", link.place.line, link.place.column, link.anchor.0))
            .collect();
        assert_eq!(shown.join(", "), expected, "{page}");
    }

    #[test]
    fn links_to_the_reference() {
        check("See [x (object)](/api/#x-object).", "1:5 x-object");
        check("a\n\nSee [x](#x) and [y](/api#y).", "3:5 x, 3:17 y");
        check("See [x](https://docs.multisafepay.com/api/#x).", "1:5 x");
        check("| a | [x](#x) |\n|---|---|\n| b | [y](#y) |", "1:7 x, 3:7 y");
        check("- a\n  - [x](#x)", "2:5 x");
        check("# A [x](#x)\n\n> [y](#y)", "1:5 x, 3:3 y");
    }

    #[test]
    fn other_links() {
        check("[x](/glossaries/cards/#x) [y](https://example.com/#y) [z](/api/) [w](/api/#) [v] (#v)", "");
        check("`[x](#x)`", "");
    }
}
