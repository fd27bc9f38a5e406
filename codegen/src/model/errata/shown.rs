//! Members of samples: an entry gives one another name, or takes it away.

use super::claim::Shown;
use crate::api::FieldPath;
use crate::diagnostics::span::Place;
use crate::read::facts::{Sample, Section};
use crate::read::page::{Json, Member};
use std::sync::Arc;

/// A sample that shows a member.
pub(super) struct Seen {
    pub(super) place: Place,
    /// Whether it has upstream's name there.
    pub(super) fits: bool,
    /// The name that it has there.
    pub(super) says: String,
}

/// The first sample of a section that shows the member: by upstream's name, or else by ours.
pub(super) fn find(of: &Shown, section: &Section) -> Option<Seen> {
    let samples = section.requests.iter().chain(section.responses.iter());
    let found = samples.filter_map(|sample| {
        let shows = |name: &str| {
            let mut shows = false;
            each_object(&mut sample.json.clone(), &names(&of.within), &mut |members| {
                shows |= members.iter().any(|member| member.name == name);
            });
            shows
        };
        let fits = shows(&of.upstream);
        let says = if fits { &of.upstream } else { of.ours.as_ref().filter(|ours| shows(ours))? };
        Some(Seen { place: sample.place.clone(), fits, says: says.clone() })
    });
    found.min_by_key(|seen| !seen.fits)
}

/// Corrects all samples of a section.
pub(super) fn correct(of: &Shown, section: &mut Section) {
    for samples in [&mut section.requests, &mut section.responses] {
        let corrected = samples.iter().cloned().map(|mut sample| {
            each_object(&mut sample.json, &names(&of.within), &mut |members| rename(of, members));
            sample
        });
        *samples = corrected.collect::<Arc<[Sample]>>();
    }
}

/// A name that the object has already stays as it is.
fn rename(of: &Shown, members: &mut Vec<Member>) {
    let ours = of.ours.as_ref().filter(|ours| members.iter().all(|member| member.name != ours.as_str()));
    let Some(ours) = ours else {
        members.retain(|member| member.name != of.upstream.as_str());
        return;
    };
    for member in members.iter_mut().filter(|member| member.name == of.upstream.as_str()) {
        member.name = ours.as_str().into();
    }
}

fn names(path: &FieldPath) -> Vec<&str> {
    path.0.iter().map(|segment| segment.name.as_str()).collect()
}

/// Visits the objects at a path; of a list, each item.
fn each_object(json: &mut Json, path: &[&str], visit: &mut impl FnMut(&mut Vec<Member>)) {
    match (json, path) {
        (Json::Array(items), _) => items.iter_mut().for_each(|item| each_object(item, path, visit)),
        (Json::Object(members), []) => visit(members),
        (Json::Object(members), [name, rest @ ..]) => {
            for member in members.iter_mut().filter(|member| member.name == *name) {
                each_object(&mut member.value, rest, visit);
            }
        }
        _ => {}
    }
}
