//! Endpoints, set values and parameters of one version as a whole.

use super::view::{Unit, View};
use crate::api::Endpoint;
use crate::identity::{names, values};
use std::collections::{BTreeSet, HashSet};

/// Endpoints, set values and parameters of one version as a whole.
pub(super) struct Inventory {
    pub(super) endpoints: HashSet<Endpoint>,
    pub(super) set_values: HashSet<String>,
    pub(super) paths: HashSet<Vec<String>>,
}

impl Inventory {
    pub(super) fn of(view: &View<'_>) -> Self {
        let endpoints = view.units.iter().flat_map(|unit| &unit.endpoints);
        let set_values = view.units.iter().flat_map(set_values);
        let fields = view.units.iter().flat_map(|unit| &unit.fields);
        Self {
            endpoints: endpoints.map(|(endpoint, _)| endpoint.identity()).collect(),
            set_values: set_values.collect(),
            paths: fields.map(|field| owned(names(&field.path))).collect(),
        }
    }

    /// Whether some section documents a request.
    pub(super) fn documents(&self, endpoint: &Endpoint) -> bool {
        self.endpoints.contains(&endpoint.identity())
    }
}

fn owned(names: Vec<&str>) -> Vec<String> {
    names.into_iter().map(str::to_owned).collect()
}

/// Set values that a section names.
fn set_values(unit: &Unit<'_>) -> BTreeSet<String> {
    let options = unit.of_set().filter_map(values);
    let rows = unit.set_values.iter().map(|fact| fact.id.as_str().to_owned());
    options.flatten().chain(rows).collect()
}
