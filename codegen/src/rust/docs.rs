//! Doc comments: a page's words, then what we know of the value, then where it is documented.

use super::prose;
use crate::model::{Address, Docs, Home, Member, Published, Source, Ty, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

/// One doc attribute a line. Every line is free of line breaks, so that each prints as one `///` line.
pub(super) fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// The docs of a type.
pub(super) fn of_type(docs: &Docs) -> TokenStream {
    with_example(docs, &[])
}

/// The docs of a type, with lines of an example.
pub(super) fn with_example(docs: &Docs, example: &[String]) -> TokenStream {
    let note = docs.note.iter().cloned().collect();
    let paragraphs = vec![sentence(&docs.heading), sentence(&docs.text), note, example.to_vec()];
    with_sources(paragraphs, sources(docs))
}

/// Where the words stand: the place of each item, if they are a list.
fn sources(docs: &Docs) -> Vec<&Source> {
    if docs.sources.is_empty() { docs.source.iter().collect() } else { docs.sources.iter().collect() }
}

/// The docs of a member; `around` is the source of the type that has it, which is not repeated.
pub(super) fn of_member(member: &Member, around: Option<&Source>) -> TokenStream {
    let docs = &member.docs;
    let mut text = sentence(&docs.text);
    if text.is_empty() {
        text.push(match (&member.narrow, &member.ty) {
            (Some(of), _) | (None, Ty::Struct(of)) => linked(of),
            _ => named(&member.wire),
        });
    }
    let value = docs.default.as_deref().map(prose::code).filter(|value| !value.is_empty());
    let default = value.map(|value| format!("Default: {value}."));
    // What the compiler asks for says so by its type.
    let asked = (member.asked && !member.is_given()).then(|| "Required.".to_owned());
    let mut elsewhere = sources(docs);
    if docs.sources.is_empty() {
        elsewhere.retain(|of| around.is_none_or(|around| !same_heading(of, around)));
    }
    with_sources(vec![text, asked.into_iter().chain(default).chain(length(docs.length)).collect()], elsewhere)
}

/// Line for a parameter in the docs of a function that takes it, if anything is said of it.
pub(super) fn of_parameter(member: &Member) -> Option<String> {
    let text = sentence(&member.docs.text).join(" ");
    (!text.is_empty()).then(|| format!("- {}: {text}", prose::code(&member.ident)))
}

/// Line for a variant: its name for people, then its value.
pub(super) fn of_variant(value: &str, label: Option<&str>) -> Vec<String> {
    let label = label.map(|label| prose::lines(label).join(" ")).filter(|label| !label.is_empty());
    let code = prose::code(value);
    vec![match (label, code.is_empty()) {
        (Some(label), false) => format!("{label}: {code}."),
        (Some(label), true) => format!("{label}."),
        (None, false) => format!("{code}."),
        (None, true) => "The empty value.".to_owned(),
    }]
}

/// A name on the wire, where the docs say nothing else.
pub(super) fn named(wire: &str) -> String {
    format!("{}.", prose::code(wire))
}

/// A reference to the object's type, where the page has no words about the member.
fn linked(of: &TypeRef) -> String {
    format!("See {}.", link(of))
}

/// The article before the name of a type.
pub(super) fn article(name: &str) -> &'static str {
    if name.starts_with(['A', 'E', 'I', 'O']) || name.starts_with("Up") { "an" } else { "a" }
}

/// A link to a type, from where it is used.
pub(super) fn link(of: &TypeRef) -> String {
    match &of.home {
        Home::Here => format!("[`{}`]", of.name),
        _ => format!("[`{}`]({})", of.name, path(of)),
    }
}

/// The path of a type, from where it is used.
pub(super) fn path(of: &TypeRef) -> String {
    match &of.home {
        Home::Here => of.name.clone(),
        Home::ClosedSet(module) => format!("{module}::{}", of.name),
        Home::Area(area) => format!("{}::{}", area.name(), of.name),
        Home::Module(area, module) => format!("{}::{module}::{}", area.name(), of.name),
    }
}

/// Text whose last sentence ends in a full stop; a list ends as it is.
fn sentence(text: &str) -> Vec<String> {
    let mut lines = prose::lines(text);
    let listed = |line: &str| line.starts_with("- ") || line.starts_with("  ");
    if let Some(last) = lines.last_mut().filter(|line| !listed(line) && !line.ends_with(['.', '!', '?', ':']))
    {
        last.push('.');
    }
    lines
}

fn length((min, max): (Option<u32>, Option<u32>)) -> Option<String> {
    let many = |n: u32| if n == 1 { "1 character".to_owned() } else { format!("{n} characters") };
    match (min, max) {
        (Some(min), Some(max)) if min == max => Some(format!("{}.", many(min))),
        (Some(min), Some(max)) => Some(format!("{min} to {}.", many(max))),
        (Some(min), None) => Some(format!("At least {}.", many(min))),
        (None, Some(max)) => Some(format!("At most {}.", many(max))),
        (None, None) => None,
    }
}

fn same_heading(a: &Source, b: &Source) -> bool {
    (&a.page, &a.anchor) == (&b.page, &b.anchor)
}

/// Paragraphs, and where it is documented: each place a line, a link if that is published.
fn with_sources(paragraphs: Vec<Vec<String>>, sources: Vec<&Source>) -> TokenStream {
    let words = attributes(&join(paragraphs));
    let is_first = |nth: usize| nth == 0 && words.is_empty();
    let places = sources.into_iter().enumerate().map(|(nth, source)| {
        let space = if is_first(nth) { TokenStream::new() } else { attributes(&[String::new()]) };
        let place = of_source(source);
        quote!(#space #place)
    });
    quote!(#words #(#places)*)
}

fn of_source(source: &Source) -> TokenStream {
    let anchor = if source.anchor.0.is_empty() { String::new() } else { format!("#{}", source.anchor.0) };
    let place = format!("{}{anchor}", source.page);
    let shown = prose::code(&place);
    let line = match &source.address {
        // The address of the folder stands once, so that another version changes one line.
        Some(Address::InFolder) if prose::is_plain_address(&place) => return quote!(#[doc = docs!(#place)]),
        Some(Address::At(address)) if prose::is_plain_address(address) => {
            format!("Docs: [{shown}]({address}{anchor})")
        }
        _ => format!("Docs: {shown}"),
    };
    attributes(&[line])
}

/// The macro that makes a link of a page, for all modules below.
pub(super) fn macro_of(published: &Published) -> Option<String> {
    let folder = &published.folder;
    let used = published.pages.values().any(|address| *address == Address::InFolder);
    (used && prose::is_plain_address(folder)).then(|| {
        format!(
            "/// A link to a page of the docs, at the version that these modules are made from.\n\
             macro_rules! docs {{\n    ($page:literal) => {{\n        \
             concat!(\"Docs: [`\", $page, \"`]({folder}/\", $page, \")\")\n    }};\n}}\n"
        )
    })
}

/// Paragraphs with an empty line between them; empty ones left out.
fn join(paragraphs: Vec<Vec<String>>) -> Vec<String> {
    let filled: Vec<Vec<String>> = paragraphs.into_iter().filter(|lines| !lines.is_empty()).collect();
    filled.join(&String::new())
}
