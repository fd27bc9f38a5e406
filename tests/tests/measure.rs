//! How much of what the API sends and takes today has a type: on the examples of the vendor's specification, and on real bodies.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use tests::{Body, examples_of, payloads, shared};

/// Unknown members a body, at most.
const AIM: f64 = 0.1;

/// Members that bodies have and the crate has not, on purpose: the last name of the path, and why.
const ERRORS: &[(&str, &str)] = &[
    ("something", "a placeholder in the tests of an SDK"),
    ("send_mail", "the vendor's example means `send_email`, which its schema has"),
    ("car_entry_mode", "the vendor's schema means `card_entry_mode`, which its examples have"),
    ("tra_exempltion_indicator", "a slip of the pen in the vendor's schema"),
];

/// A path without the positions in arrays.
fn bare(path: &str) -> String {
    path.split('[').map(|part| part.split_once(']').map_or(part, |(_, rest)| rest)).collect()
}

fn is_error(path: &str) -> bool {
    ERRORS.iter().any(|(name, _)| path.rsplit('.').next() == Some(name))
}

#[test]
fn nearly_every_member_has_a_type() {
    let Some(specification) = shared("upstream/2025-08-29/openapi") else { return };
    let examples = examples_of(&specification.display().to_string());
    check("examples of the specification", &examples);
    check("payloads", &payloads());
}

/// Prints the measure, and holds it to the aim.
#[allow(clippy::cast_precision_loss, reason = "there are some hundred bodies")]
fn check(what: &str, bodies: &[Body]) {
    let (mut accepted, mut lossless) = (0, 0);
    let (mut unknown, mut errors): (BTreeMap<String, usize>, usize) = (BTreeMap::new(), 0);
    for body in bodies {
        let Ok(read) = body.read(&body.json) else { continue };
        accepted += 1;
        lossless += usize::from(body.problem(&body.json).is_none());
        for path in read.unknown {
            let path = bare(&path);
            if is_error(&path) {
                errors += 1;
                continue;
            }
            let way = if body.is_request { "request" } else { "response" };
            *unknown.entry(format!("{} {} {way} {path}", body.method, body.path)).or_default() += 1;
        }
    }
    let (all, total) = (bodies.len(), unknown.values().sum::<usize>());
    let mut out = format!(
        "{what}: {all} bodies, {accepted} accepted, {lossless} lossless, {total} unknown members, {errors} errors of others\n"
    );
    for (path, count) in unknown {
        let _ = writeln!(out, "    {count} {path}");
    }
    // Not `println`, which a passing test keeps to itself.
    let _ = write!(std::io::stderr(), "{out}");
    assert_eq!((accepted, lossless), (all, all), "{out}");
    assert!(total as f64 <= AIM * all as f64, "{out}");
}
