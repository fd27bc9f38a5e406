//! Real changes of the docs, graded: everything that changed is reported, and nothing else is.

#![allow(clippy::expect_used, clippy::panic, reason = "helpers of a test are test")]

use codegen::read::facts::PageFacts;
use codegen::review::compare::{Change, Comparison, Docs, Kind, Occurrence, facts};
use serde::Deserialize;
use std::fmt::Write as _;
use std::process::Command;
use tests::{read_all, shared};

/// A case of `drift-cases/cases.json`.
#[derive(Clone, Debug, Deserialize)]
struct Case {
    id: String,
    base: String,
    head: String,
    whole_commit: bool,
    paths: Vec<String>,
    expected: Vec<Expected>,
    #[serde(default)]
    also_acceptable: Vec<Expected>,
}

/// A change that somebody read from the diff of the text.
#[derive(Clone, Debug, Deserialize)]
struct Expected {
    change: String,
    subject: String,
    before: Option<String>,
    after: Option<String>,
    file: String,
    section: Option<String>,
}

impl Case {
    /// The change that undoes this one.
    fn undone(&self) -> Self {
        let undo = |of: &Expected| of.clone().undone();
        Self {
            id: format!("{} undone", self.id),
            base: self.head.clone(),
            head: self.base.clone(),
            expected: self.expected.iter().map(undo).collect(),
            also_acceptable: self.also_acceptable.iter().map(undo).collect(),
            ..self.clone()
        }
    }
}

impl Expected {
    fn undone(self) -> Self {
        let change = match self.change.rsplit_once('_') {
            Some((of, "added")) => format!("{of}_removed"),
            Some((of, "removed")) => format!("{of}_added"),
            _ => self.change,
        };
        Self { change, before: self.after, after: self.before, ..self }
    }
}

/// One reported change at one place.
#[derive(Clone, Copy, Debug)]
struct Reported<'c> {
    change: &'c Change,
    spot: &'c Occurrence,
    /// It is a detail of a new or vanished section.
    folded: bool,
}

impl Reported<'_> {
    fn is(&self, expected: &Expected) -> bool {
        let (kind, wanted) = (self.change.kind.as_str(), expected.change.as_str());
        let value = |kind: &str| {
            let (of, what) = kind.split_once('_').unwrap_or_default();
            ["option", "gateway", "code"].contains(&of).then(|| what.to_owned())
        };
        let same_kind = kind == wanted || (value(kind).is_some() && value(kind) == value(wanted));
        if !same_kind || self.spot.place.page.as_str() != expected.file {
            return false;
        }
        let texts =
            |text: &Option<String>| text.as_ref().map(|text| text.replace('<', "{").replace('>', "}"));
        let told =
            texts(&expected.before) == self.change.before && texts(&expected.after) == self.change.after;
        let leaf = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
        let subject = self.spot.path.as_deref().unwrap_or(&self.change.subject);
        match self.change.kind {
            Kind::FieldAdded | Kind::FieldRemoved | Kind::ConstraintChanged => {
                leaf(subject) == leaf(&expected.subject)
            }
            Kind::TypeChanged | Kind::RequiredChanged => told && leaf(subject) == leaf(&expected.subject),
            _ => told,
        }
    }

    /// Kinds that readers of a diff tell in different ways.
    const fn is_never_wrong(&self) -> bool {
        let open = matches!(
            self.change.kind,
            Kind::LocationChanged | Kind::ReferenceChanged | Kind::SectionAdded | Kind::SectionRemoved
        );
        open || self.folded
    }

    /// Whether the case says that the report is neither asked for nor wrong.
    fn is_acceptable(&self, case: &Case) -> bool {
        case.also_acceptable
            .iter()
            .any(|of| self.change.kind.as_str() == of.change && self.spot.place.page.as_str() == of.file)
    }
}

fn reported(comparison: &Comparison) -> Vec<Reported<'_>> {
    fn at_places(change: &Change, folded: bool) -> impl Iterator<Item = Reported<'_>> {
        change.places.iter().map(move |spot| Reported { change, spot, folded })
    }
    let mut all = Vec::new();
    for change in &comparison.changes {
        all.extend(at_places(change, false));
        all.extend(change.details.iter().flat_map(|detail| at_places(detail, true)));
    }
    all
}

/// The changes that are missing, and those that are too much.
fn grade(case: &Case, comparison: &Comparison) -> String {
    let mut left = reported(comparison);
    left.retain(|of| case.whole_commit || case.paths.iter().any(|path| path == of.spot.place.page.as_str()));
    let mut faults = String::new();
    for expected in &case.expected {
        let in_section = |of: &Reported<'_>| Some(&of.spot.section) == expected.section.as_ref();
        let best = left.iter().position(|of| of.is(expected) && in_section(of));
        match best.or_else(|| left.iter().position(|of| of.is(expected))) {
            Some(at) => drop(left.swap_remove(at)),
            None => {
                let _ = writeln!(faults, "{}: missing {expected:?}", case.id);
            }
        }
    }
    for of in left.iter().filter(|of| !of.is_never_wrong() && !of.is_acceptable(case)) {
        let Change { kind, subject, before, after, .. } = of.change;
        let (kind, place) = (kind.as_str(), &of.spot.place);
        let _ = writeln!(faults, "{}: {place}: {kind} {subject}: {before:?} -> {after:?}", case.id);
    }
    faults
}

#[test]
fn real_changes() {
    let Some(folder) = shared("drift-cases") else { return };
    let cases = std::fs::read_to_string(folder.join("cases.json")).expect("the list of cases");
    let cases: Vec<Case> = serde_json::from_str(&cases).expect("cases");
    let clone = tempfile::tempdir().expect("a folder");
    let mut git = Command::new("git");
    git.args(["-c", "init.defaultBranch=main", "clone", "--quiet", "--bare"])
        .arg(folder.join("cases.bundle"))
        .arg(clone.path().join("cases.git"));
    assert!(git.status().expect("git").success(), "git can't clone the cases");
    let read = |branch: &str| -> Vec<PageFacts> {
        let source = format!("{}@{branch}", clone.path().join("cases.git").display());
        read_all(&source).into_iter().map(|page| page.facts).collect()
    };
    let mut faults = String::new();
    for case in &cases {
        let (base, head) = (read(&case.base), read(&case.head));
        let docs = |pages| Docs { pages, unread: &[], model: None };
        faults.push_str(&grade(case, &facts(docs(&base), docs(&head))));
        faults.push_str(&grade(&case.undone(), &facts(docs(&head), docs(&base))));
    }
    assert!(faults.is_empty(), "{faults}");
    assert!(cases.iter().any(|case| !case.expected.is_empty()), "no case expects anything");
}
