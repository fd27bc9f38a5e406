//! Where the parameters of a request go: body, query or path.

use super::draft::EntryDraft;
use super::sample_tree::SampleTree;
use crate::api::{Endpoint, FieldPath, Location, Method, Presence};
use crate::profile::Profile;
use std::collections::HashSet;

/// Hints for the location of the parameters of one list.
pub(crate) struct Locator<'l> {
    placeholders: HashSet<&'l str>,
    /// Those that no entry is called like.
    free: Vec<&'l str>,
    has_body: bool,
    shape: &'l SampleTree<'l>,
    /// One required parameter and one placeholder are left: they belong together, whatever their names.
    fills: bool,
}

impl<'l> Locator<'l> {
    pub(crate) fn new(
        endpoint: &'l Endpoint,
        entries: &'l [EntryDraft],
        shape: &'l SampleTree<'l>,
        profile: &Profile,
    ) -> Self {
        let placeholders = endpoint.path.placeholders().map(|name| profile.names.of_placeholder(name));
        let placeholders: HashSet<&str> = placeholders.collect();
        let names = entries.iter().flat_map(|entry| &entry.names);
        let used: HashSet<&str> =
            names.map(|name| name.text.as_str()).filter(|name| placeholders.contains(name)).collect();
        let free: Vec<&str> = placeholders.difference(&used).copied().collect();
        let fills = free.len() == 1 && entries.iter().filter(|entry| is_left(entry)).count() == 1;
        let has_body = !matches!(endpoint.method, Method::Get | Method::Delete);
        Self { placeholders, free, has_body, shape, fills }
    }

    /// The location in the entry's column, else the one that the endpoint and the sample leave.
    pub(crate) fn locate(&self, entry: &EntryDraft, path: &FieldPath) -> Location {
        if let Some(location) = entry.columns.location {
            return location;
        }
        if path.0.len() > 1 || self.shape.below(SampleTree::ROOT, path.names()).is_some() {
            return Location::Body;
        }
        if self.placeholders.contains(&path.leaf()) || self.ends_placeholder(path.leaf()) {
            return Location::Path;
        }
        match self.has_body {
            true => Location::Body,
            false if self.fills && is_left(entry) => Location::Path,
            false => Location::Query,
        }
    }

    /// Whether it is called like the end of one placeholder: the `id` of `/orders/{order_id}`.
    fn ends_placeholder(&self, name: &str) -> bool {
        let ends = self.free.iter().filter_map(|free| free.strip_suffix(name));
        ends.filter(|start| start.ends_with('_')).count() == 1
    }
}

fn is_left(entry: &EntryDraft) -> bool {
    entry.columns.presence == Some(Presence::Required) && entry.columns.location.is_none()
}
