//! Samples: the section that each belongs to.

use super::Walk;
use crate::api::Location;
use crate::diagnostics::clip::Clip;
use crate::profile::Pattern;
use crate::read::facts::{Fact, Sample, Subject, fences};
use crate::read::outline::headings::Heading;
use crate::read::outline::shown::{Part, Shown, plain};
use crate::read::page::{Json, Language, RepairKind};
use std::collections::HashMap;
use std::ops::Range;

/// Statuses from this one on are errors.
const ERRORS: u16 = 400;

/// Members of a sample, and objects with a member of that name, that are looked at: docs have a few, hostile input any number.
const MOST: usize = 64;

impl Walk<'_> {
    /// Reads the content of a fence that says that it holds JSON.
    pub(super) fn sample(&mut self, content: Range<usize>) {
        let marks = &self.context.forms.samples.comments;
        let (source, shortened) = plain(self.text.as_str().clip(content.clone()), marks);
        // What is left out is no slip, nor is the comma before it.
        let is_meant = |kind| kind == RepairKind::Ellipsis || shortened && kind == RepairKind::TrailingComma;
        let read = fences::read(self.text, content, &source, Language::Json, is_meant);
        self.found.problems.extend(read.problems);
        let place = read.reading.place.clone();
        self.found.readings.push(read.reading);
        let Some(json) = read.json else { return };
        let sample = Sample { json, place };
        match &self.endpoint {
            Some(endpoint) => self.shown.of_endpoints.push((endpoint.section, self.part(), sample)),
            None => self.shown.others.push((self.headings_around(), sample)),
        }
    }

    fn headings_around(&self) -> Vec<usize> {
        self.around.iter().map(|(_, start)| *start).collect()
    }

    /// Notes where the section stands that comes next.
    pub(super) fn opens_section(&mut self, heading: &Heading) {
        let around = self.headings_around().into_iter().filter(|start| *start <= heading.range.start);
        self.shown.sections.push(around.collect());
    }

    /// What of the endpoint that is open a sample shows, by the headings above it.
    fn part(&self) -> Part {
        let forms = &self.context.forms.samples;
        let heading = self.announced.label.as_ref().unwrap_or(&self.heading.text);
        let says = |patterns: &[Pattern]| patterns.iter().any(|of| of.find(heading).is_some());
        if self.answer.as_ref().and_then(|answer| answer.status).is_some_and(|status| status >= ERRORS)
            || says(&forms.error)
        {
            Part::Error
        } else if says(&forms.request) {
            Part::Request
        } else {
            Part::Response
        }
    }

    /// Gives each sample to the section that it shows.
    pub(super) fn samples(&mut self) {
        let Shown { of_endpoints, others, sections } = std::mem::take(&mut self.shown);
        let mut bodies: HashMap<usize, [Vec<Sample>; 3]> = HashMap::new();
        for (section, part, sample) in of_endpoints {
            let [requests, responses, errors] = bodies.entry(section.0).or_default();
            match part {
                Part::Request => requests.push(sample),
                Part::Response => responses.push(sample),
                Part::Error => errors.push(sample),
            }
        }
        let members = self.members_of_objects();
        for (around, sample) in others {
            if let Some(object) = self.object_of(&around, &sample.json, &members, &sections) {
                let [_, responses, _] = bodies.entry(object).or_default();
                responses.push(sample);
            }
        }
        for (section, [requests, responses, errors]) in bodies {
            if let Some(section) = self.found.sections.get_mut(section) {
                section.requests = requests.into();
                section.responses = responses.into();
                section.errors = errors.into();
            }
        }
    }

    /// Objects by the names of members at their top.
    fn members_of_objects(&self) -> HashMap<&str, Vec<usize>> {
        let mut members: HashMap<&str, Vec<usize>> = HashMap::new();
        for fact in &self.found.facts {
            let Fact::Field(field) = fact else { continue };
            let is_member = field.direction.is_none() && field.location == Location::Body;
            let is_object = || {
                let section = self.found.sections.get(field.section.0);
                section.is_some_and(|section| matches!(section.subject, Subject::Object(_)))
            };
            if let (true, [segment]) = (is_member && is_object(), field.path.0.as_slice()) {
                let objects = members.entry(&segment.name).or_default();
                if objects.len() < MOST && !objects.contains(&field.section.0) {
                    objects.push(field.section.0);
                }
            }
        }
        members
    }

    /// The nearest object around that documents most members of a sample.
    fn object_of(
        &self,
        around: &[usize],
        json: &Json,
        members: &HashMap<&str, Vec<usize>>,
        sections: &[Vec<usize>],
    ) -> Option<usize> {
        let body = match json {
            Json::Array(items) => items.first()?,
            body => body,
        };
        let Json::Object(shown) = body else { return None };
        let mut known: HashMap<usize, usize> = HashMap::new();
        for object in shown.iter().take(MOST).filter_map(|member| members.get(member.name.as_str())).flatten()
        {
            *known.entry(*object).or_default() += 1;
        }
        known.retain(|_, count| *count * 2 > shown.len().min(MOST));
        // A page about one object shows it anywhere; on others, what stands below another heading is about something else.
        let outermost = if self.title.is_some() { 0 } else { around.len().saturating_sub(1) };
        (outermost..=around.len()).rev().find_map(|depth| {
            let within = |object: &usize| {
                let own = sections.get(*object);
                around.get(..depth).zip(own).is_some_and(|(around, own)| own.starts_with(around))
            };
            let fits = known.iter().filter(|(object, _)| within(object));
            fits.max_by_key(|(object, count)| (**count, std::cmp::Reverse(**object)))
                .map(|(object, _)| *object)
        })
    }
}
