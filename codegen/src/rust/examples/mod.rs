//! One example for each request, shared object and endpoint, which `cargo test --doc` runs.
//!
//! It is made of what the model knows: required members and rules say what has to be there, types how it is written, the
//! profile's sample values what it looks like. A type of which no example can be told has none.

mod needs;
mod values;
mod words;

use super::names::{Here, Names, here, of_call};
use crate::model::{Body, Call, Examples, Member, Model};
use proc_macro2::{Spacing, TokenStream, TokenTree};
use serde_json::Value as Json;
use std::collections::{BTreeSet, HashMap};
use values::{Value, Values, literal};

/// The lines of each example, by the name of the type.
pub(super) fn of(model: &Model, names: &Names<'_>) -> HashMap<String, Vec<String>> {
    let mut all = HashMap::new();
    let Some(Examples { library, values }) = &model.examples else { return all };
    let values = Values::of(model, names, values);
    for module in &model.modules {
        let (name, here) = (module.type_name(), here(module));
        let example = match &module.body {
            Body::Precise(_) | Body::Request(_) => request(&values, here, name),
            Body::Object(_) => object(&values, here, name),
            Body::Response(_) | Body::Values(_) => None,
        };
        let lines = example.and_then(|example| example.lines(library));
        all.extend(lines.map(|lines| (names.at(here, name), lines)));
    }
    for call in &model.calls {
        let path = names.at(of_call(call), &call.name);
        let lines = endpoint(call, &path, &values).and_then(|example| example.lines(library));
        all.extend(lines.map(|lines| (path, lines)));
    }
    all
}

/// An example.
struct Example {
    /// What it needs besides the modules that it names.
    needs: Option<&'static str>,
    /// A statement.
    built: String,
    /// What holds then, a line each.
    holds: Vec<String>,
}

/// A request that its own check lets through.
fn request<'m>(values: &Values<'_, 'm>, here: Here<'m>, name: &str) -> Option<Example> {
    let Value { code, .. } = values.whole(here, name, 0)?;
    let built = format!("let request = {code};");
    Some(Example { needs: None, built, holds: vec!["request.check()?;".to_owned()] })
}

/// Members that an object shows, unless more are required.
const SHOWN: usize = 2;

/// An object as it is built, and a member as it is written.
fn object<'m>(values: &Values<'_, 'm>, here: Here<'m>, name: &str) -> Option<Example> {
    let Value { code, json } = values.whole(here, name, SHOWN)?;
    let (at, value) = first(&json?.parse().ok()?)?;
    let (_, variable) = here;
    let built = format!("let {variable} = {code};");
    let holds = format!("assert_eq!(serde_json::to_value(&{variable})?{at}, {value});");
    Some(Example { needs: None, built, holds: vec![holds] })
}

/// The first plain value within an object, with the way there, as Rust writes both.
fn first(json: &Json) -> Option<(String, String)> {
    let (step, within) = match json {
        Json::String(text) => return Some((String::new(), literal(text))),
        Json::Null | Json::Bool(_) | Json::Number(_) => return Some((String::new(), json.to_string())),
        Json::Array(items) => ("0".to_owned(), items.first()?),
        Json::Object(members) => members.iter().next().map(|(name, value)| (literal(name), value))?,
    };
    let (way, value) = first(within)?;
    Some((format!("[{step}]{way}"), value))
}

/// A call, and where it goes.
fn endpoint<'m>(call: &'m Call, path: &str, values: &Values<'_, 'm>) -> Option<Example> {
    let mut target = call.endpoint.path.as_str().to_owned();
    let mut arguments = Vec::new();
    for member in &call.path {
        let words = values.words(&call.resource, &member.wire);
        let text = words.allowed().find(|text| is_unreserved(text)).unwrap_or("example");
        target = target.replace(&format!("{{{}}}", member.wire), text);
        arguments.push(literal(text));
    }
    let mut set = String::new();
    let mut pairs = Vec::new();
    let optional = call.query.iter().filter(|member| !member.required);
    let is_plain = |member: &&Member| {
        let listed = values.words(&call.resource, &member.wire);
        is_unreserved(&member.wire) && listed.allowed().next().is_some_and(is_unreserved)
    };
    let listed = optional.filter(is_plain).take(1);
    let required = call.query.iter().filter(|member| member.required);
    for member in required.chain(listed) {
        let Value { code, json } = values.parameter(member, of_call(call), &call.resource)?;
        let text = json?.trim_matches(['[', ']', '"']).to_owned();
        if !is_unreserved(&text) || !is_unreserved(&member.wire) {
            return None;
        }
        pairs.push(format!("{}={text}", member.wire));
        if member.required {
            arguments.push(code);
        } else {
            set.extend([".", &member.ident, "(", &code, ")"]);
        }
    }
    if target.contains('{') {
        return None;
    }
    if !pairs.is_empty() {
        target.extend(["?", &pairs.join("&")]);
    }
    let fails = if call.path.is_empty() { "" } else { "?" };
    let holds = vec![
        format!("assert_eq!({path}::METHOD.as_str(), \"{}\");", call.endpoint.method),
        format!("assert_eq!(call.target(), {});", literal(&target)),
    ];
    let built = format!("let call = {path}::new({}){fails}{set};", arguments.join(", "));
    Some(Example { needs: Some("wire::Endpoint"), built, holds })
}

/// Whether a text stands in an address as it is.
fn is_unreserved(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

impl Example {
    /// The lines of a doc comment.
    fn lines(&self, library: &str) -> Option<Vec<String>> {
        let Self { needs, built, holds } = self;
        let text = prettyplease::unparse(&syn::parse_str(&format!("fn main() {{ {built} }}")).ok()?);
        let built = text.lines().filter_map(|line| line.strip_prefix("    ")).map(str::to_owned);
        let modules = modules(text.parse().ok()?);
        let used: Vec<&str> = modules.iter().map(String::as_str).chain(*needs).collect();
        let used = match used.as_slice() {
            [one] => (*one).to_owned(),
            all => format!("{{{}}}", all.join(", ")),
        };
        let mut lines = vec!["```".to_owned(), format!("use {library}::{used};"), String::new()];
        lines.extend(built.chain(holds.iter().cloned()));
        let fails = lines.iter().any(|line| line.contains('?'));
        lines.extend(fails.then(|| "# Ok::<(), Box<dyn std::error::Error>>(())".to_owned()));
        lines.push("```".to_owned());
        Some(lines)
    }
}

/// The modules of the crate that code names: what paths begin with.
fn modules(code: TokenStream) -> BTreeSet<String> {
    let (mut all, mut within) = (BTreeSet::new(), false);
    let mut tokens = code.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let leads_on = matches!(tokens.peek(), Some(TokenTree::Punct(mark))
            if mark.as_char() == ':' && mark.spacing() == Spacing::Joint);
        match token {
            TokenTree::Group(group) => all.extend(modules(group.stream())),
            TokenTree::Ident(name) if leads_on && !within && name != "serde_json" => {
                all.insert(name.to_string());
            }
            _ => {}
        }
        // The name after two colons goes on with a path.
        within = leads_on && tokens.next().is_some() && tokens.next().is_some();
    }
    all
}
