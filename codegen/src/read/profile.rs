//! A profile's file to the profile: every key, and what is wrong with it.

use crate::api::{Direction, Endpoint, Location, Method, Presence, Type};
use crate::diagnostics::problem::{Code, Problem};
use crate::diagnostics::span::PagePath;
use crate::profile::stem::Stem;
use crate::profile::{
    ClosedSet, Column, Envelope, Flows, Forms, Label, LengthWords, Lists, Names, Page, PageRules,
    PresenceWords, Profile, References, Samples, Sentences, Site, TableHeaders, TypeWords, ValueForm,
    ValueNames, Views, Words,
};
use crate::read::outline;
use crate::read::source::Text;
use crate::read::source::tables::{Table, Tables, Value};
use std::ops::Range;
use std::sync::{Arc, LazyLock};
use toml::Spanned;

#[path = "../../profiles/mod.rs"]
mod built_in;

use built_in::ALL as BUILT_IN;

static READ: LazyLock<Vec<(&str, Arc<Profile>)>> = LazyLock::new(|| {
    let read = |(name, text): &(&'static str, &str)| Some((*name, Arc::new(read_built_in(name, text)?)));
    BUILT_IN.iter().filter_map(read).collect()
});

impl Profile {
    /// Reads a profile.
    ///
    /// ```
    /// use codegen::{diagnostics::span::PagePath, profile::Profile, read::source::Text};
    ///
    /// let read = |text: &str| Profile::read(&Text::new(PagePath::new("toy.toml"), text.to_owned()));
    /// assert_eq!(read("name = 'Toy'\n[types]\nstring = ['words']").unwrap().name, "Toy");
    /// let problems = read("name = 'Toy'\n[types]\nsting = ['words']").unwrap_err();
    /// assert_eq!(problems[0].help, "did you mean `string`?");
    /// ```
    ///
    /// # Errors
    /// Everything in it that can't be read or means nothing, by place ([`Code::ProfileUnreadable`]).
    pub fn read(text: &Text) -> Result<Self, Vec<Problem>> {
        let (profile, file) = load(text);
        let problems = file.tables.into_problems();
        if problems.is_empty() { Ok(profile) } else { Err(problems) }
    }

    /// A profile that comes with the program.
    ///
    /// ```
    /// use codegen::profile::Profile;
    /// assert!(Profile::built_in("multisafepay").is_some());
    /// assert!(Profile::built_in("nobody").is_none());
    /// ```
    #[must_use]
    pub fn built_in(name: &str) -> Option<Arc<Self>> {
        READ.iter().find(|(known, _)| *known == name).map(|(_, profile)| Arc::clone(profile))
    }

    /// The names of those that come with the program. The first is read where nothing names another.
    pub fn built_in_names() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(name, _)| *name)
    }

    /// The products of those, as people write them.
    pub fn products() -> impl Iterator<Item = &'static str> {
        READ.iter().map(|(_, profile)| profile.name.as_str())
    }

    /// The first profile that comes with the program.
    #[must_use]
    pub fn usual() -> Arc<Self> {
        READ.first().map(|(_, profile)| Arc::clone(profile)).unwrap_or_default()
    }

    /// Every key that a profile may have, as `table.key`, in the order in which they are read.
    #[must_use]
    pub fn keys() -> Vec<String> {
        load(&Text::new(PagePath::new(""), String::new())).1.keys
    }
}

/// Reads a profile that comes with the program; a test shows that each can be read.
fn read_built_in(name: &str, text: &str) -> Option<Profile> {
    let path = PagePath::parse(&format!("{name}.toml")).ok()?;
    Profile::read(&Text::new(path, text.to_owned())).ok()
}

fn load(text: &Text) -> (Profile, File<'_>) {
    let mut file = File::new(text);
    let profile = Profile {
        name: file.product(),
        site: file.section("site", site_of),
        page: file.section("page", page),
        lists: file.section("lists", lists),
        samples: file.section("samples", samples),
        tables: file.section("tables", tables),
        types: file.section("types", types),
        locations: file.section("locations", locations),
        presence: file.section("presence", presence),
        page_rules: file.section("page_rules", page_rules),
        labels: file.section("labels", labels),
        sentences: file.section("sentences", sentences),
        lengths: file.section("lengths", lengths),
        references: file.section("references", references),
        closed_set: file.section("closed_set", closed_set),
        shared_values: file.by_name("shared_values"),
        flows: file.section("flows", flows),
        envelope: file.section("envelope", envelope),
        views: file.section("views", views),
        callback: file.section("callback", |section| section.endpoint("endpoint")),
        names: file.section("names", names),
        values: file.section("values", values),
        secrets: file.section("secrets", |section| section.phrases("words")),
        outline: file.outline(),
    };
    let profile =
        Profile { samples: Samples { values: file.by_name("sample_values"), ..profile.samples }, ..profile };
    (profile, file.finished())
}

fn site_of(section: &mut Section<'_, '_>) -> Site {
    Site {
        address: section.text("address"),
        paths: section.list("paths"),
        reference: section.text("reference").unwrap_or_default(),
    }
}

fn page(section: &mut Section<'_, '_>) -> Page {
    let columns = [("code", Column::Code), ("description", Column::Description)];
    Page { columns: section.words(&columns), paired: section.list("paired") }
}

fn lists(section: &mut Section<'_, '_>) -> Lists {
    let directions = Direction::ALL.map(|direction| (direction.as_str(), direction));
    Lists { labels: section.words(&directions), before_response: section.phrases("before_response") }
}

fn samples(section: &mut Section<'_, '_>) -> Samples {
    Samples {
        response: section.phrases("response").iter().map(|word| Stem::new(word)).collect(),
        label_words: section.number("label_words").unwrap_or_default(),
        placeholders: section.list("placeholders"),
        words: section.list("words"),
        values: Words::default(),
    }
}

fn tables(section: &mut Section<'_, '_>) -> TableHeaders {
    TableHeaders {
        name: section.phrases("name"),
        types: section.phrases("type"),
        presence: section.phrases("presence"),
        code: section.phrases("code"),
        code_name: section.phrases("code_name"),
        yes: section.list("yes"),
        no: section.list("no"),
        code_headings: section.list("code_headings"),
    }
}

fn types(section: &mut Section<'_, '_>) -> TypeWords {
    let types = [
        ("string", Type::String),
        ("integer", Type::Integer),
        ("float", Type::Float),
        ("boolean", Type::Boolean),
        ("object", Type::Object),
        ("array", Type::Array),
        ("array_of_string", Type::ArrayOfString),
        ("array_of_integer", Type::ArrayOfInteger),
        ("array_of_object", Type::ArrayOfObject),
    ];
    TypeWords { words: section.words(&types), or_array: section.phrases("or_array") }
}

fn locations(section: &mut Section<'_, '_>) -> Words<Location> {
    section.words(&[("query", Location::Query), ("path", Location::Path), ("body", Location::Body)])
}

fn presence(section: &mut Section<'_, '_>) -> PresenceWords {
    let mut words = section.words(&Presence::ALL.map(|presence| (presence.as_str(), presence)));
    // An empty column says nothing, in any docs.
    words.insert(String::new(), Presence::Unstated);
    PresenceWords {
        words,
        openings: section.phrases("openings"),
        subjects: section.phrases("subjects"),
        conditions: section.phrases("conditions"),
    }
}

fn page_rules(section: &mut Section<'_, '_>) -> PageRules {
    let stems = section.phrases("stems");
    let mut known: Vec<String> = Vec::new();
    let mut rule = |section: &mut Section<'_, '_>, key| {
        let phrases = section.spanned(key);
        for phrase in &phrases {
            if !stems.is_empty() && !stems.iter().any(|stem| phrase.get_ref().to_lowercase().contains(stem)) {
                let message = format!("none of `stems` is in `{}`", phrase.get_ref().escape_debug());
                section.problem(phrase.span(), message, "add a part of it to `stems`, or leave that key out");
            }
        }
        let phrases: Vec<String> =
            phrases.into_iter().map(|phrase| phrase.get_ref().to_lowercase()).collect();
        known.extend_from_slice(&phrases);
        phrases
    };
    let all_required = rule(section, "all_required");
    let rest_optional = rule(section, "rest_optional");
    let not_required = rule(section, "not_required");
    let stems = if stems.is_empty() {
        Stem::of_phrases(&known)
    } else {
        stems.iter().map(|stem| Stem::new(stem)).collect()
    };
    let (except, recommended) = (section.phrases("except"), section.phrases("recommended"));
    PageRules { stems, all_required, rest_optional, except, not_required, recommended }
}

fn labels(section: &mut Section<'_, '_>) -> Words<Label> {
    section.words(&[
        ("options", Label::Options),
        ("value", Label::Value),
        ("format", Label::Format),
        ("default", Label::Default),
        ("contains", Label::Contains),
        ("example", Label::Example),
    ])
}

fn sentences(section: &mut Section<'_, '_>) -> Sentences {
    let default = section.phrases("default");
    Sentences {
        default_stems: Stem::of_phrases(&default),
        default,
        values: section.phrases("values"),
        units: section.phrases("units"),
        abbreviations: section.phrases("abbreviations"),
        comma_list: section.phrases("comma_list"),
    }
}

fn lengths(section: &mut Section<'_, '_>) -> LengthWords {
    let (min, max) = (section.phrases("min"), section.phrases("max"));
    let (longest, range) = (section.phrases("longest"), section.phrases("range"));
    let characters = section.phrases("characters");
    LengthWords {
        stems: Stem::of_phrases(&[min.as_slice(), &max, &longest, &range, &characters].concat()),
        min,
        max,
        longest,
        range,
        between: section.phrases("between"),
        characters,
        others: section.phrases("others"),
        numbers: section.phrases("numbers").into_iter().zip(1..).collect(),
    }
}

fn references(section: &mut Section<'_, '_>) -> References {
    References {
        see: section.text("see"),
        aside: section.text("aside"),
        link_ends: section.phrases("link_ends"),
        anchor_end: section.text("anchor_end").unwrap_or_default(),
        heading_ends: section.phrases("heading_ends"),
    }
}

fn closed_set(section: &mut Section<'_, '_>) -> ClosedSet {
    ClosedSet {
        name: section.text("name").unwrap_or_default(),
        description: section.text("description").unwrap_or_default(),
        parameters: section.list("parameters"),
        places: section.list("places"),
        lists: section.list("lists"),
        header: section.text("header").map(|header| header.to_lowercase()),
        form: section.one_of("form", &[("any", ValueForm::Any), ("capital", ValueForm::Capital)]),
    }
}

fn flows(section: &mut Section<'_, '_>) -> Flows {
    Flows { parameter: section.text("parameter").unwrap_or_default(), values: section.list("values") }
}

fn envelope(section: &mut Section<'_, '_>) -> Option<Envelope> {
    let (data, beside, mark) = (section.text("data"), section.list("beside"), section.text("mark"));
    let alone = data.is_none() && section.is_there();
    if alone {
        section.problem(
            section.span(),
            "`data` is missing",
            "name the member that holds the content of a response",
        );
    }
    let data = data?;
    let members = std::iter::once(data.clone()).chain(beside).collect();
    Some(Envelope { data, members, mark })
}

fn views(section: &mut Section<'_, '_>) -> Views {
    Views {
        endpoint: section.endpoint("endpoint"),
        noun: section.text("noun").map_or_else(|| "request".to_owned(), |noun| noun.to_lowercase()),
        own_objects: section.list("own_objects"),
    }
}

fn names(section: &mut Section<'_, '_>) -> Names {
    let mut settings = Vec::new();
    for setting in section.spanned("settings") {
        match setting.get_ref().split_once(' ') {
            Some((first, second)) => settings.push((first.to_lowercase(), second.to_lowercase())),
            None => section.problem(setting.span(), "a setting is two words", "write `set to`"),
        }
    }
    Names {
        placeholder_prefix: section.text("placeholder_prefix").unwrap_or_default(),
        lead_verbs: section.phrases("lead_verbs"),
        settings,
        path_verbs: section.list("path_verbs"),
        prefixes: section.list("prefixes"),
    }
}

fn values(section: &mut Section<'_, '_>) -> ValueNames {
    ValueNames {
        url: section.list("url"),
        email: section.list("email"),
        ip_address: section.list("ip_address"),
        currency: section.list("currency"),
        not_negative: section.list("not_negative"),
    }
}

/// A profile while it is read.
struct File<'t> {
    tables: Tables<'t>,
    root: Table<'t>,
    /// Names of the tables and of the keys outside of any.
    top: Vec<&'static str>,
    /// All keys.
    keys: Vec<String>,
}

impl<'t> File<'t> {
    fn new(text: &'t Text) -> Self {
        let mut tables = Tables::new(text, Code::ProfileUnreadable);
        let root = tables.root();
        Self { tables, root, top: Vec::new(), keys: Vec::new() }
    }

    fn product(&mut self) -> String {
        self.top.push("name");
        self.keys.push("name".to_owned());
        let name =
            self.tables.required(&mut self.root, "name", "give the product's name, as people write it");
        name.map(Spanned::into_inner).unwrap_or_default()
    }

    /// Reads one table with all its keys; it may be missing.
    fn section<T>(&mut self, name: &'static str, read: impl FnOnce(&mut Section<'_, 't>) -> T) -> T {
        self.top.push(name);
        let table = self.root.take(name).and_then(|value| self.tables.as_table(name, value));
        let mut section = Section { name, table, known: Vec::new(), tables: &mut self.tables };
        let value = read(&mut section);
        let Section { table, known, .. } = section;
        self.keys.extend(known.iter().map(|key| format!("{name}.{key}")));
        if let Some(table) = table {
            self.tables.finish(table, &known);
        }
        value
    }

    /// `[outline]`, with tables of its own.
    fn outline(&mut self) -> Option<Forms> {
        const NAME: &str = "outline";
        self.top.push(NAME);
        let table = self.root.take(NAME).and_then(|value| self.tables.as_table(NAME, value));
        let there = table.is_some();
        let forms = outline::read_forms(&mut self.tables, table.unwrap_or_default(), &mut self.keys);
        there.then_some(forms)
    }

    /// A table whose keys are names of the vendor's, each with a list.
    fn by_name(&mut self, table: &'static str) -> Words<Vec<String>> {
        self.top.push(table);
        self.keys.push(table.to_owned());
        let mut values = Words::default();
        let table = self.root.take(table).and_then(|value| self.tables.as_table(table, value));
        for (name, value) in table.map(Table::into_members).unwrap_or_default() {
            let span = value.span();
            let list = self.tables.as_list(name.get_ref(), value).unwrap_or_default();
            if list.is_empty() {
                self.tables.problem(span, format!("`{}` has no value", name.get_ref()), "list at least one");
            }
            values.insert(name.into_inner(), list.into_iter().map(Spanned::into_inner).collect());
        }
        values
    }

    fn finished(mut self) -> Self {
        let root = std::mem::take(&mut self.root);
        self.tables.finish(root, &self.top);
        self
    }
}

/// One table of a profile, and the keys that were asked for.
struct Section<'f, 't> {
    name: &'static str,
    table: Option<Table<'t>>,
    known: Vec<&'static str>,
    tables: &'f mut Tables<'t>,
}

impl<'t> Section<'_, 't> {
    fn take(&mut self, key: &'static str) -> Option<Value<'t>> {
        self.known.push(key);
        self.table.as_mut()?.take(key)
    }

    const fn is_there(&self) -> bool {
        self.table.is_some()
    }

    /// Where the table stands.
    fn span(&self) -> Range<usize> {
        self.table.as_ref().map(|table| table.span.clone()).unwrap_or_default()
    }

    fn problem(&mut self, span: Range<usize>, message: impl Into<String>, help: &str) {
        self.tables.problem(span, message, help);
    }

    /// A text.
    fn text(&mut self, key: &'static str) -> Option<String> {
        let value = self.take(key)?;
        self.tables.as_text(key, value).map(Spanned::into_inner)
    }

    /// One of these words; the default where the key is missing.
    fn one_of<T: Copy + Default>(&mut self, key: &'static str, known: &[(&'static str, T)]) -> T {
        let Some(value) = self.take(key) else { return T::default() };
        let Some(text) = self.tables.as_text(key, value) else { return T::default() };
        let found = known.iter().find(|(word, _)| word == text.get_ref());
        if found.is_none() {
            let words: Vec<_> = known.iter().map(|(word, _)| format!("`{word}`")).collect();
            let message = format!("`{}` is no value of `{key}`", text.get_ref());
            self.problem(text.span(), message, &format!("write {}", words.join(" or ")));
        }
        found.map_or_else(T::default, |(_, value)| *value)
    }

    /// A number, zero or more.
    fn number(&mut self, key: &'static str) -> Option<usize> {
        let value = self.take(key)?;
        let span = value.span();
        let number = value.get_ref().as_integer().and_then(|number| number.as_str().parse().ok());
        if number.is_none() {
            self.problem(span, format!("`{key}` is a number"), "write it without quotes");
        }
        number
    }

    /// A list of texts with their places.
    fn spanned(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        let value = self.take(key);
        value.and_then(|value| self.tables.as_list(key, value)).unwrap_or_default()
    }

    /// A list of names, as they are.
    fn list(&mut self, key: &'static str) -> Vec<String> {
        self.spanned(key).into_iter().map(Spanned::into_inner).collect()
    }

    /// A list of phrases, in lower case.
    fn phrases(&mut self, key: &'static str) -> Vec<String> {
        self.spanned(key).into_iter().map(|phrase| phrase.get_ref().to_lowercase()).collect()
    }

    /// Lists of phrases, one a meaning. A phrase has one meaning.
    fn words<T: Copy>(&mut self, meanings: &[(&'static str, T)]) -> Words<T> {
        let mut words = Words::default();
        for (key, meaning) in meanings {
            for word in self.spanned(key) {
                let (span, word) = (word.span(), word.into_inner().to_lowercase());
                if words.contains_key(&word) {
                    let message = format!("`{}` stands twice in `[{}]`", word.escape_debug(), self.name);
                    self.problem(span, message, "remove one of the two");
                } else {
                    words.insert(word, *meaning);
                }
            }
        }
        words
    }

    /// A method and a path: `POST /orders`.
    fn endpoint(&mut self, key: &'static str) -> Option<Endpoint> {
        let value = self.take(key)?;
        let text = self.tables.as_text(key, value)?;
        let parts = text.get_ref().split_once(' ').filter(|(_, path)| path.starts_with('/'));
        let endpoint = parts.and_then(|(method, path)| {
            Some(Endpoint { method: Method::parse(method)?, path: path.trim().into() })
        });
        if endpoint.is_none() {
            self.problem(text.span(), format!("`{key}` is no endpoint"), "write `METHOD /path`");
        }
        endpoint
    }
}

#[cfg(test)]
#[path = "profile_tests.rs"]
mod tests;
