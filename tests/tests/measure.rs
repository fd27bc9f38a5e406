//! How much of what the API sends and takes today has a type: on the examples of the vendor's specification, and on real bodies.

use std::collections::BTreeMap;
use std::io::Write as _;
use tests::{Body, examples_of, payloads, shared};

/// Unknown members a body, at most.
const AIM: f64 = 0.1;

/// Members that bodies have and the crate has not, on purpose: each a path without positions, and why.
const ERRORS: &[(&str, &str)] = &[];

/// A path without the positions in arrays.
fn bare(path: &str) -> String {
    path.split('[').map(|part| part.split_once(']').map_or(part, |(_, rest)| rest)).collect()
}

#[test]
fn nearly_every_member_has_a_type() {
    let Some(specification) = shared("upstream/2025-08-29/openapi") else { return };
    let examples = examples_of(&specification.display().to_string());
    let mut out = String::new();
    for (what, bodies) in [("examples of the specification", examples), ("payloads", payloads())] {
        out += &measure(what, &bodies);
    }
    // Not `println`, which a passing test keeps to itself.
    let _ = write!(std::io::stderr(), "{out}");
}

fn measure(what: &str, bodies: &[Body]) -> String {
    let (mut accepted, mut lossless) = (0, 0);
    let mut unknown: BTreeMap<String, usize> = BTreeMap::new();
    for body in bodies {
        let read = body.read(&body.json);
        assert!(read.is_ok(), "{}: {read:?}", body.name);
        accepted += 1;
        lossless += usize::from(body.problem(&body.json).is_none());
        for path in read.into_iter().flat_map(|read| read.unknown) {
            let way = if body.is_request { "request" } else { "response" };
            *unknown.entry(format!("{} {} {way} {}", body.method, body.path, bare(&path))).or_default() += 1;
        }
    }
    let total: usize = unknown.values().sum();
    let mut out = format!(
        "{what}: {} bodies, {accepted} accepted, {lossless} lossless, {total} unknown members\n",
        bodies.len()
    );
    for (path, count) in unknown {
        out += &format!("    {count} {path}\n");
    }
    out
}
