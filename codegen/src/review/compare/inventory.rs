//! Endpoints, gateways and parameters of one version as a whole.

use super::view::{Unit, View, canonical, names, values};
use crate::api::Endpoint;
use std::collections::{BTreeSet, HashSet};

/// Endpoints, gateways and parameters of one version as a whole.
pub(super) struct Inventory {
    pub(super) endpoints: HashSet<String>,
    pub(super) gateways: HashSet<String>,
    pub(super) paths: HashSet<Vec<String>>,
}

impl Inventory {
    pub(super) fn of(view: &View<'_>) -> Self {
        let endpoints = view.units.iter().flat_map(|unit| &unit.endpoints);
        let gateways = view.units.iter().flat_map(gateways);
        let fields = view.units.iter().flat_map(|unit| &unit.fields);
        Self {
            endpoints: endpoints.map(|(endpoint, _)| canonical(endpoint)).collect(),
            gateways: gateways.collect(),
            paths: fields.map(|field| owned(names(&field.path))).collect(),
        }
    }

    /// Whether some section documents a request.
    pub(super) fn documents(&self, endpoint: &Endpoint) -> bool {
        self.endpoints.contains(&canonical(endpoint))
    }
}

fn owned(names: Vec<&str>) -> Vec<String> {
    names.into_iter().map(str::to_owned).collect()
}

/// Gateways that a section names.
fn gateways(unit: &Unit<'_>) -> BTreeSet<String> {
    let options = unit.of_gateways().filter_map(values);
    let rows = unit.gateways.iter().map(|fact| fact.id.as_str().to_owned());
    options.flatten().chain(rows).collect()
}
