//! Forms from TOML: each key checked, each error with its place.

use crate::api::{Direction, Location, Presence, Type};
use crate::profile::{
    Columns, DefaultForms, EndpointForm, EntryForms, Forms, HeadingForm, Ignore, LabelForms, LengthForms,
    Links, Marks, OptionForms, Pattern, Presences, ReturnForms, Role, SampleForms, TableForm, TableKind,
    TypeForms,
};
use crate::read::source::tables::{Table, Tables, Value};
use std::cmp::Reverse;
use std::str::FromStr;
use toml::de::DeValue;

/// Reads the tables below `[outline]`; the names of the keys that were asked for are added to `keys`.
pub(crate) fn read<'t>(tables: &mut Tables<'t>, table: Table<'t>, keys: &mut Vec<String>) -> Forms {
    let mut reader = Reader { tables, table, name: "outline".to_owned(), known: Vec::new(), keys };
    let forms = reader.forms();
    reader.finish();
    forms
}

/// Takes the members of one table.
struct Reader<'r, 't> {
    tables: &'r mut Tables<'t>,
    table: Table<'t>,
    /// Name of the table.
    name: String,
    known: Vec<&'static str>,
    /// All keys, with their tables.
    keys: &'r mut Vec<String>,
}

impl<'t> Reader<'_, 't> {
    fn forms(&mut self) -> Forms {
        let mut forms = Forms::default();
        self.within("pages", |pages| {
            forms.files = pages.texts("files");
            forms.title = pages.text("title");
            forms.anchor = pages.text("anchor");
        });
        self.within("ignore", |ignore| forms.ignore = ignore.ignore());
        self.within("endpoints", |endpoints| forms.endpoint = endpoints.endpoint());
        self.within("headings", |headings| {
            forms.headings = headings.headings();
            forms.heading_lines = headings.flag("lines");
        });
        self.within("entries", |entries| {
            forms.entries = EntryForms {
                members: entries.flag("members"),
                definitions: entries.flag("definitions"),
                bullets: entries.flag("bullets"),
            };
            forms.brackets = entries.flag("brackets");
        });
        self.within("tables", |tables| {
            for (key, kind) in [
                ("fields", TableKind::Fields),
                ("values", TableKind::Values),
                ("named-values", TableKind::NamedValues),
                ("listed-values", TableKind::Listed),
            ] {
                forms.tables.extend(tables.table_forms(key, kind));
            }
            forms.unions = tables.texts("unions");
            forms.tags = tables.texts("tags");
            forms.columns = Columns {
                presence: tables.texts("presence"),
                default: tables.texts("default"),
                description: tables.texts("description"),
                constraints: tables.texts("constraints"),
            };
        });
        self.within("labels", |labels| {
            forms.labels = LabelForms {
                types: labels.text("type"),
                returns: labels.text("returns"),
                history: labels.texts("history"),
                description: labels.text("description"),
                other: labels.texts("other"),
                added: labels.text("added"),
            };
        });
        self.within("marks", |marks| forms.marks = marks.marks());
        self.within("presence", |presence| forms.presence = presence.presences());
        self.within("types", |types| forms.types = types.types());
        self.within("options", |options| {
            forms.options = OptionForms {
                lines: options.text("lines"),
                in_type: options.texts("in-type"),
                sentences: options.number("sentences"),
                after: options.texts("after"),
            };
        });
        self.within("defaults", |defaults| {
            forms.defaults = DefaultForms {
                before: defaults.texts("before"),
                bracketed: defaults.texts("bracketed"),
                behind: defaults.texts("behind"),
                none: defaults.texts("none"),
            };
        });
        self.within("lengths", |lengths| {
            forms.lengths = LengthForms { units: lengths.texts("units"), most: lengths.texts("most") };
        });
        self.within("links", |links| {
            forms.links = Links {
                objects: links.texts("objects"),
                object_anchors: links.texts("object-anchors"),
                value_anchors: links.texts("value-anchors"),
                never: links.texts("never"),
                by_page: links.flag("by-page"),
            };
        });
        self.within("samples", |samples| {
            let patterns = |texts: Vec<String>| texts.iter().map(|text| Pattern::new(text)).collect();
            forms.samples = SampleForms {
                request: patterns(samples.texts("request")),
                error: patterns(samples.texts("error")),
                error_object: samples.text("error-object"),
                comments: samples.texts("comments"),
            };
        });
        self.within("returns", |returns| {
            forms.returns = ReturnForms {
                verbs: returns.texts("verbs"),
                arrays: returns.texts("arrays"),
                within: returns.texts("within"),
                endings: returns.texts("endings"),
            };
        });
        forms
    }

    fn ignore(&mut self) -> Ignore {
        let mut comments = Vec::new();
        for pair in self.texts("comments") {
            match pair.split_once(' ') {
                Some((open, close)) => comments.push((open.to_owned(), close.to_owned())),
                None => self.tables.problem(
                    self.table.span.clone(),
                    format!("`{pair}` is not two marks"),
                    "write what opens a comment and what closes it, with a blank between",
                ),
            }
        }
        Ignore { comments, elements: self.texts("elements"), lines: self.texts("lines") }
    }

    fn endpoint(&mut self) -> EndpointForm {
        let levels = self.texts("levels");
        let level = |at: usize| levels.get(at).and_then(|level| level.parse().ok());
        EndpointForm {
            fence: self.text("fence"),
            component: self.text("component"),
            method: self.text("method").unwrap_or_else(|| "method".to_owned()),
            lines: self.texts("lines").iter().map(|line| Pattern::new(line)).collect(),
            heading: self.flag("heading"),
            table: self.columns("table"),
            addresses: self.flag("addresses"),
            placeholder: self.text("placeholder").and_then(|mark| mark.chars().next()),
            levels: (level(0).unwrap_or(1), level(1).or_else(|| level(0)).unwrap_or(6)),
            parameters: self.text("parameters"),
            takes_list: self.texts("takes-list"),
            ends: self.number("ends"),
        }
    }

    fn headings(&mut self) -> Vec<HeadingForm> {
        let request = |location| Role::List(Direction::Request, location);
        let roles = [
            ("answers", Role::Answer),
            ("parts", Role::Part),
            ("path", request(Location::Path)),
            ("query", request(Location::Query)),
            ("parameters", Role::Parameters),
            ("body", request(Location::Body)),
            ("headers", request(Location::Header)),
            ("response", Role::List(Direction::Response, Location::Body)),
            ("objects", Role::Object),
        ];
        let mut forms = Vec::new();
        for (key, role) in roles {
            let patterns = self.texts(key);
            forms.extend(patterns.iter().map(|pattern| HeadingForm { pattern: Pattern::new(pattern), role }));
        }
        forms
    }

    fn table_forms(&mut self, key: &'static str, kind: TableKind) -> Vec<TableForm> {
        let mut forms = Vec::new();
        for pair in self.texts(key) {
            let headers = self.headers(&pair);
            forms.extend(headers.map(|(first, second)| TableForm { first, second, kind }));
        }
        forms
    }

    fn columns(&mut self, key: &'static str) -> Option<(Pattern, Pattern)> {
        let pair = self.text(key)?;
        self.headers(&pair)
    }

    /// The headers of two columns.
    fn headers(&mut self, pair: &str) -> Option<(Pattern, Pattern)> {
        let headers = pair.split_once('|');
        if headers.is_none() {
            self.tables.problem(
                self.table.span.clone(),
                format!("`{pair}` is not two headers"),
                "write the headers of the first two columns with `|` between them",
            );
        }
        headers.map(|(first, second)| (Pattern::new(first), Pattern::new(second)))
    }

    fn marks(&mut self) -> Marks {
        Marks {
            required: self.texts("required"),
            optional: self.texts("optional"),
            nullable: self.texts("nullable"),
            deprecated: self.texts("deprecated"),
            nullable_words: self.texts("nullable-words"),
            deprecated_words: self.texts("deprecated-words"),
            optional_suffix: self.text("optional-suffix"),
            nullable_prefix: self.text("nullable-prefix"),
            footnotes: self.flag("footnotes"),
        }
    }

    fn presences(&mut self) -> Presences {
        let mut words = Vec::new();
        for presence in [Presence::Required, Presence::Optional, Presence::Conditional] {
            words.extend(self.texts(presence.as_str()).into_iter().map(|word| (word, presence)));
        }
        Presences {
            request: self.presence("request"),
            response: self.presence("response"),
            object: self.presence("object"),
            words,
            all: self.texts("all"),
            all_optional: self.text("all-optional"),
            all_nullable: self.text("all-nullable"),
        }
    }

    fn presence(&mut self, key: &'static str) -> Presence {
        let Some(word) = self.text(key) else { return Presence::Unstated };
        let found = Presence::parse(&word);
        if found.is_none() {
            self.tables.problem(
                self.table.span.clone(),
                format!("`{key}` is a presence, and `{word}` is none"),
                format!("write one of {}", Presence::ALL.map(Presence::as_str).join(", ")),
            );
        }
        found.unwrap_or(Presence::Unstated)
    }

    fn types(&mut self) -> TypeForms {
        let mut usual = Vec::new();
        for ty in TYPES {
            usual.extend(self.texts(ty.as_str()).into_iter().map(|word| (word, ty)));
        }
        let mut scalars: Vec<(String, Type)> =
            usual.iter().map(|(word, ty)| (word.to_lowercase(), *ty)).collect();
        scalars.sort_by_key(|(word, _)| Reverse(word.len()));
        let pairs = |texts: Vec<String>| -> Vec<(String, String)> {
            let pair = |text: String| {
                let (words, of) = text.split_once('=').unwrap_or((&text, &text));
                (words.trim().to_lowercase(), of.trim().to_owned())
            };
            texts.into_iter().map(pair).collect()
        };
        TypeForms {
            scalars,
            usual,
            formats: pairs(self.texts("formats")),
            identifiers: pairs(self.texts("identifiers")),
            arrays: self.texts("array-of"),
            maps: self.texts("map"),
            keyed: self.texts("keyed"),
            keys: self.texts("keys"),
            objects: self.texts("objects"),
            nothing: self.texts("nothing"),
            skipped: self.texts("skipped"),
            separators: self.texts("separators"),
        }
    }

    /// Reads the table below a key.
    fn within(&mut self, key: &'static str, read: impl FnOnce(&mut Reader<'_, 't>)) {
        let table = self.take(key).and_then(|value| self.tables.as_table(key, value));
        let mut reader = Reader {
            tables: &mut *self.tables,
            table: table.unwrap_or_default(),
            name: format!("{}.{key}", self.name),
            known: Vec::new(),
            keys: &mut *self.keys,
        };
        read(&mut reader);
        reader.finish();
    }

    fn take(&mut self, key: &'static str) -> Option<Value<'t>> {
        self.known.push(key);
        self.keys.push(format!("{}.{key}", self.name));
        self.table.take(key)
    }

    fn text(&mut self, key: &'static str) -> Option<String> {
        let value = self.take(key)?;
        Some(self.tables.as_text(key, value)?.into_inner())
    }

    fn texts(&mut self, key: &'static str) -> Vec<String> {
        let Some(value) = self.take(key) else { return Vec::new() };
        let list = self.tables.as_list(key, value).unwrap_or_default();
        list.into_iter().map(toml::Spanned::into_inner).collect()
    }

    fn flag(&mut self, key: &'static str) -> bool {
        let Some(value) = self.take(key) else { return false };
        let span = value.span();
        if let DeValue::Boolean(flag) = value.into_inner() {
            return flag;
        }
        self.tables.problem(span, format!("`{key}` is true or false"), "write it without quotes");
        false
    }

    fn number<T: FromStr + Default>(&mut self, key: &'static str) -> T {
        let Some(value) = self.take(key) else { return T::default() };
        let span = value.span();
        let number = match value.into_inner() {
            DeValue::Integer(number) => number.as_str().parse().ok(),
            _ => None,
        };
        if number.is_none() {
            self.tables.problem(span, format!("`{key}` is a small number"), "write digits, without quotes");
        }
        number.unwrap_or_default()
    }

    fn finish(self) {
        self.tables.finish(self.table, &self.known);
    }
}

/// Types that words stand for.
const TYPES: [Type; 7] =
    [Type::String, Type::Integer, Type::Float, Type::Boolean, Type::Any, Type::Object, Type::Array];
