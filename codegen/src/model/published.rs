//! Where the pages that a model comes from are published: docs of the crate link there.

use super::{Body, Call, Docs, Member, Model, Module, Published};

impl Model {
    /// Notes where the pages are published.
    pub fn publish(&mut self, published: Published) {
        let address = |docs: &mut Docs| {
            for source in docs.source.iter_mut().chain(&mut docs.sources) {
                source.address = published.pages.get(&source.page).cloned();
            }
        };
        self.closed_set.subsets.iter_mut().for_each(|subset| address(&mut subset.docs));
        self.modules.iter_mut().flat_map(of_module).for_each(address);
        self.calls.iter_mut().flat_map(of_call).for_each(address);
        self.published = Some(published);
    }
}

fn of_module(module: &mut Module) -> Vec<&mut Docs> {
    let Module { body, own, views, enums, .. } = module;
    let mut all: Vec<&mut Docs> = Vec::new();
    let mut of = |docs, members| {
        all.push(docs);
        all.extend(of_members(members));
    };
    match body {
        Body::Object(body) | Body::Request(body) | Body::Response(body) => {
            of(&mut body.docs, &mut body.members);
        }
        Body::Precise(view) => of(&mut view.docs, &mut view.members),
        Body::Values(values) => of(&mut values.docs, &mut []),
    }
    for body in own {
        of(&mut body.docs, &mut body.members);
    }
    for view in views {
        of(&mut view.docs, &mut view.members);
    }
    for values in enums {
        of(&mut values.docs, &mut []);
    }
    all
}

fn of_call(call: &mut Call) -> Vec<&mut Docs> {
    let Call { docs, path, query, enums, .. } = call;
    let enums = enums.iter_mut().map(|values| &mut values.docs);
    std::iter::once(docs).chain(of_members(path)).chain(of_members(query)).chain(enums).collect()
}

fn of_members(members: &mut [Member]) -> impl Iterator<Item = &mut Docs> {
    members.iter_mut().map(|member| &mut member.docs)
}
