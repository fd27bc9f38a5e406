//! Types that somebody wrote by hand, or bodies that they keep, against what docs say.
//!
//! ```
//! use codegen::{diagnostics::span::PagePath, profile::Profile, read::facts, read::source::Text, review::audit};
//!
//! let page = "## Customer (object)\n\n----\n`forwarded_ip` | string | optional\n\n----\n`locale` | string | required\n";
//! let facts = codegen::read::read_page(&Text::new(PagePath::new("customer.md"), page.to_owned()), &Profile::usual());
//! let code = "#[derive(serde::Serialize)]\nstruct Customer { forward_ip: Option<String>, locale: String }\n";
//! let (types, _) = audit::read_rust(&[Text::new(PagePath::new("src/lib.rs"), code.to_owned())]);
//! let report = audit::types(&types, &[facts], &audit::Mapping::default());
//! assert_eq!(report.problems[0].message, "`Customer` has `forward_ip`, which `customer` does not have");
//! assert!(report.problems[0].help.starts_with("did you mean `forwarded_ip`"));
//! ```

mod bodies;
mod compare;
mod documented;
mod mapping;
mod matching;
mod rust_conversions;
mod rust_enums;
mod rust_flags;
mod rust_source;
mod serde_attributes;
#[cfg(test)]
mod tests;
mod written;

pub use mapping::{Baseline, Mapping};
pub use rust_source::read_rust;
pub use written::{Form, ValueShape, Values, ValuesKind, Ways, Written, WrittenMember, WrittenType};

use crate::diagnostics::problem::Problem;
use crate::read::facts::PageFacts;
use crate::read::source::Text;
use compare::Compare;
use documented::Documented;
use std::collections::HashSet;

/// The result of an audit.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Where the types and the docs differ, in the order of files and lines.
    pub problems: Vec<Problem>,
    /// Each type that stands for a documented object, and which.
    pub matched: Vec<(String, String)>,
    /// Types and files that stand for none.
    pub unmatched: Vec<String>,
    /// Names of the mapping that no type has, and objects of it that the docs don't have.
    pub unknown_names: Vec<String>,
}

/// Compares types with the objects of docs that they stand for.
#[must_use]
pub fn types(written: &Written, pages: &[PageFacts], mapping: &Mapping) -> Report {
    let documented = Documented::of(pages);
    let matched = matching::matches(written, &documented, mapping);
    let uses = matching::uses(written, &documented, &matched);
    let mut report = Report::default();
    let held = matching::held_names(written, &matched);
    let extents = matching::extents(written, &documented, mapping, &matched);
    let is_matched: HashSet<usize> =
        matched.iter().enumerate().filter_map(|(at, key)| key.as_ref().map(|_| at)).collect();
    let compare = Compare { written, documented: &documented, matched: &is_matched };
    for (((of, key), extent), uses) in written.types.iter().zip(matched).zip(extents).zip(&uses) {
        match (key, &of.form) {
            // The enum that holds it is compared, with all members of its variants.
            (Some(_), Form::Object(_)) if of.variant_of.iter().any(|at| is_matched.contains(at)) => {}
            (Some(key), Form::Object(_)) => {
                report.matched.push((of.name.clone(), key.to_string()));
                compare.object(of, &key, extent, uses, &mut report.problems);
            }
            (None, Form::Object(_)) if !of.part => report.unmatched.push(of.name.clone()),
            (None, Form::Values(values)) if !held.contains(of.name.as_str()) => {
                compare.unheld(of, values, &mut report.problems);
            }
            _ => {}
        }
    }
    for (name, object) in mapping.names() {
        if written.types.iter().all(|of| of.name != name) {
            report.unknown_names.push(name.to_owned());
        }
        if !object.is_empty() && documented.keys().all(|key| key.to_string() != object) {
            report.unknown_names.push(object.to_owned());
        }
    }
    finish(report)
}

/// Compares the names in bodies with the documented bodies that they fit.
#[must_use]
pub fn bodies(files: &[Text], pages: &[PageFacts]) -> Report {
    let documented = Documented::of(pages);
    let mut report = Report::default();
    for file in files {
        match bodies::compare(file, &documented) {
            Some(problems) => report.problems.extend(problems),
            None => report.unmatched.push(file.path().to_string()),
        }
    }
    finish(report)
}

fn finish(mut report: Report) -> Report {
    report.problems.sort_by(|a, b| (&a.place, a.code, &a.message).cmp(&(&b.place, b.code, &b.message)));
    // An enum may be held by several members.
    report.problems.dedup();
    report
}
