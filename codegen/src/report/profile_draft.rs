//! The beginning of a profile, from what docs look like: keys whose values can be guessed, and in comments what was seen, with counts.

use crate::read::outline::{Form, PRESENCE, Seen, Survey};

/// Types by words that docs of any vendor use.
const TYPES: [(&str, &[&str]); 6] = [
    (
        "string",
        &[
            "string",
            "strings",
            "text",
            "date",
            "datetime",
            "timestamp",
            "time",
            "uuid",
            "url",
            "uri",
            "file",
            "enum",
        ],
    ),
    ("integer", &["integer", "integers", "int", "ints", "long", "int32", "int64"]),
    ("float", &["float", "floats", "double", "doubles", "number", "numbers", "decimal", "bigdecimal"]),
    ("boolean", &["boolean", "booleans", "bool"]),
    ("any", &["any", "mixed"]),
    ("map", &["map", "hash", "dict", "dictionary"]),
];
/// Words of types that the other keys of `[outline.types]` have.
const OTHER_TYPES: [&str; 9] = ["array", "list", "object", "objects", "null", "a", "an", "one", "set"];

/// What headings of these words announce, most telling first.
const HEADINGS: [(&str, &[&str]); 7] = [
    ("path", &["path", "uri"]),
    ("query", &["query"]),
    ("headers", &["headers"]),
    ("response", &["response", "returns"]),
    ("body", &["body", "form", "json", "data parameters"]),
    ("parameters", &["parameters", "params", "arguments"]),
    ("objects", &["attributes", "object", "entity", "schema", "structure"]),
];

/// Words of a heading above a sample.
const EXAMPLES: [&str; 3] = ["example", "examples", "sample"];

/// Headers of columns.
const COLUMNS: [(&str, &[&str]); 4] = [
    ("presence", &PRESENCE),
    ("default", &["default", "default value"]),
    ("description", &["description", "notes", "meaning", "details"]),
    ("constraints", &["constraints", "limits"]),
];
const VALUES: [&str; 4] = ["value", "code", "enum", "id"];

/// Words of a column of presence.
const PRESENCES: [(&str, &[&str]); 2] = [
    ("required", &["yes", "true", "required", "y", "mandatory"]),
    ("optional", &["no", "false", "optional", "n"]),
];

/// How many of each kind are shown.
const SHOWN: usize = 20;

/// The beginning of a profile.
#[must_use]
pub fn profile_draft(vendor: &str, survey: &Survey) -> String {
    let mut draft = Draft { out: String::new(), survey };
    draft.line("# The beginning of a profile, guessed from what the docs look like. A comment says what was seen, how often, and where first.");
    draft.line("# docs/profile.md says what each key means; `cargo xtask lint --stats` counts what is not read yet.\n");
    draft.line(&format!("name = {}", quoted(vendor)));
    draft.pages();
    draft.endpoints();
    draft.headings();
    draft.entries();
    draft.tables();
    draft.labels();
    draft.marks();
    draft.presence();
    draft.types();
    draft.line("\n[outline.options]\nafter = [\"one of:\", \"possible values:\"]");
    draft.line("\n[outline.defaults]\nbefore = [\"defaults to\", \"default is\", \"default:\"]");
    draft.line("\n[outline.lengths]\nunits = [\"character\", \"characters\"]\nmost = [\"up to\", \"maximum of\", \"max\", \"at most\", \"no more than\"]");
    draft.links();
    draft.samples();
    draft.line("\n[outline.returns]\nverbs = [\"Returns\"]\narrays = [\"array of\", \"list of\"]");
    draft.out
}

struct Draft<'s> {
    out: String,
    survey: &'s Survey,
}

impl<'s> Draft<'s> {
    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn table(&mut self, name: &str) {
        self.line(&format!("\n[outline.{name}]"));
    }

    fn list<T: AsRef<str>>(&mut self, key: &str, values: &[T]) {
        if !values.is_empty() {
            let values: Vec<String> = values.iter().map(|value| quoted(value.as_ref())).collect();
            self.line(&format!("{key} = [{}]", values.join(", ")));
        }
    }

    fn seen(&self, form: Form) -> Vec<(&'s str, &'s Seen)> {
        self.survey.seen(form)
    }

    /// What was seen and not guessed, in comments.
    fn rest(&mut self, what: &str, seen: &[(&str, &Seen)]) {
        if seen.is_empty() {
            return;
        }
        self.line(&format!("# {what}:"));
        for (text, Seen { count, place }) in seen.iter().take(SHOWN) {
            self.line(&format!("#   {count:>5}  {}  {place}", one_line(text)));
        }
        if seen.len() > SHOWN {
            self.line(&format!("#          and {} more", seen.len() - SHOWN));
        }
    }

    fn pages(&mut self) {
        self.table("pages");
        let endings: Vec<&str> = self.seen(Form::Ending).iter().map(|(ending, _)| *ending).collect();
        self.list("files", &endings);
        let keys = self.seen(Form::FrontMatter);
        if keys.iter().any(|(key, _)| *key == "title") {
            self.line("# title = \"title\"   # if the front matter names what a page documents");
        }
        self.rest("Keys of the front matter", &keys);
        self.line("\n[outline.ignore]\ncomments = [\"<!-- -->\"]");
        self.line("# Beginnings of lines that hold no text, such as shortcodes and tags of components.\nlines = [\"{{<\", \"{{%\", \"<\"]");
    }

    fn endpoints(&mut self) {
        self.table("endpoints");
        let requests = self.seen(Form::Request);
        for kind in ["fence", "component"] {
            let mut of_kind = requests.iter().filter_map(|(text, _)| Some(text.strip_prefix(kind)?.trim()));
            if let Some(name) = of_kind.next() {
                self.line(&format!("{kind} = {}", quoted(name)));
            }
        }
        let lines: Vec<&str> = requests.iter().filter_map(|(text, _)| text.strip_prefix("line ")).collect();
        self.list("lines", &lines);
        if requests.iter().any(|(text, _)| *text == "heading") {
            self.line("heading = true");
        }
        if let Some(headers) = requests.iter().find_map(|(text, _)| text.strip_prefix("table ")) {
            self.line(&format!("table = {}", quoted(headers)));
        }
        // Examples name their host, too, where most requests don't.
        let all: usize = requests.iter().map(|(_, seen)| seen.count).sum();
        let addresses: usize = self.seen(Form::Address).iter().map(|(_, seen)| seen.count).sum();
        if addresses * 2 > all {
            self.line("addresses = true");
        }
        if !self.seen(Form::Placeholder).is_empty() {
            self.line("placeholder = \":\"");
        }
        let levels = self.seen(Form::Level);
        let levels = || levels.iter().map(|(level, _)| *level).filter(|level| *level != "0");
        if let (Some(first), Some(last)) = (levels().min(), levels().max()) {
            self.list("levels", &[first, last]);
        }
        if let Some(header) = self.parameters() {
            self.line("# Below an endpoint, tables with this column list parameters, and the others members of the answer.");
            self.line(&format!("parameters = {}", quoted(header)));
        }
        self.rest("Requests, by what they stand in", &requests);
    }

    /// The column of presence of tables of parameters, where no headings say what is listed.
    fn parameters(&self) -> Option<&'s str> {
        let lists = ["path", "query", "body"];
        let words = || HEADINGS.iter().filter(|(key, _)| lists.contains(key)).flat_map(|(_, words)| *words);
        let repeats = self.seen(Form::Heading).into_iter().filter(|(_, seen)| seen.count > 1);
        if repeats.into_iter().any(|(text, _)| words().any(|word| has_word(text, word))) {
            return None;
        }
        let (_, presence) = COLUMNS.iter().find(|(key, _)| *key == "presence")?;
        let of_fields =
            self.seen(Form::Table).into_iter().map(|(text, _)| text.split('|').collect::<Vec<_>>());
        let of_fields: Vec<_> =
            of_fields.filter(|cells| cells.get(1).is_some_and(|cell| has_word(cell, "type"))).collect();
        let column = |cells: &Vec<&'s str>| {
            cells.iter().copied().find(|cell| presence.iter().any(|word| is_word(cell, word)))
        };
        of_fields.iter().find_map(column)
    }

    fn headings(&mut self) {
        self.table("headings");
        let mut rest: Vec<_> =
            self.seen(Form::Heading).into_iter().filter(|(_, seen)| seen.count > 1).collect();
        let lines: Vec<_> = self.seen(Form::Line).into_iter().filter(|(_, seen)| seen.count > 1).collect();
        rest.extend(
            lines
                .iter()
                .filter(|(line, _)| !rest.iter().any(|(text, _)| text == line))
                .copied()
                .collect::<Vec<_>>(),
        );
        let shows = |text: &str| EXAMPLES.iter().any(|word| has_word(text, word));
        let parts: Vec<&str> = rest
            .iter()
            .map(|(text, _)| *text)
            .filter(|text| shows(text) && !has_word(text, "request"))
            .collect();
        self.list("parts", &parts);
        rest.retain(|(text, _)| !shows(text));
        let mut any_line = lines.iter().any(|(line, _)| shows(line));
        for (key, words) in HEADINGS {
            // Those with a number first are statuses.
            let of_key = |text: &str| {
                words.iter().any(|word| has_word(text, word))
                    && !text.starts_with(|c: char| c.is_ascii_digit())
            };
            any_line |= lines.iter().any(|(line, _)| of_key(line));
            let found: Vec<&str> = rest.iter().map(|(text, _)| *text).filter(|text| of_key(text)).collect();
            rest.retain(|(text, _)| !of_key(text));
            self.list(key, &found);
        }
        if any_line {
            self.line("# Lines in bold, in a quote or before a colon are headings, too, if they have these words.\nlines = true");
        }
        self.rest(
            "Other headings that repeat. One that is a part of the section around it goes to `parts`",
            &rest,
        );
    }

    fn samples(&mut self) {
        let texts = [Form::Heading, Form::Line].into_iter().flat_map(|form| self.seen(form));
        let mut found: Vec<&str> = Vec::new();
        for (text, seen) in texts {
            let shows = EXAMPLES.iter().any(|word| has_word(text, word)) && has_word(text, "request");
            if shows && seen.count > 1 && !found.contains(&text) {
                found.push(text);
            }
        }
        if !found.is_empty() {
            self.table("samples");
            self.list("request", &found);
        }
    }

    fn entries(&mut self) {
        self.table("entries");
        let entries = self.seen(Form::Entry);
        let has = |form: &str| entries.iter().any(|(text, _)| text.starts_with(form));
        let brackets = self.seen(Form::Mark).iter().any(|(text, _)| *text == "a[b]");
        for (key, is) in [
            ("members", has("heading")),
            ("definitions", has("definition")),
            ("bullets", has("bullet")),
            ("brackets", brackets),
        ] {
            if is {
                self.line(&format!("{key} = true"));
            }
        }
        self.rest("What looks like entries", &entries);
    }

    fn tables(&mut self) {
        self.table("tables");
        let tables = self.seen(Form::Table);
        let (mut fields, mut values, mut rest) = (Vec::new(), Vec::new(), Vec::new());
        let mut headers: Vec<&str> = Vec::new();
        for (text, seen) in &tables {
            let cells: Vec<&str> = text.split('|').collect();
            let (first, second) =
                (cells.first().copied().unwrap_or_default(), cells.get(1).copied().unwrap_or_default());
            let columns = format!("{first}|{second}");
            if has_word(second, "type") && !VALUES.iter().any(|word| is_word(first, word)) {
                headers.extend(cells.iter().skip(2));
                push_new(&mut fields, columns);
            } else if VALUES.iter().any(|word| is_word(first, word)) && !second.is_empty() {
                push_new(&mut values, columns);
            } else {
                rest.push((*text, *seen));
            }
        }
        self.list("fields", &fields);
        self.list("values", &values);
        for (key, words) in COLUMNS {
            let mut found: Vec<&str> = Vec::new();
            for header in &headers {
                if words.iter().any(|word| is_word(header, word)) && !found.contains(header) {
                    found.push(header);
                }
            }
            self.list(key, &found);
        }
        self.rest("Other tables", &rest);
    }

    fn labels(&mut self) {
        self.table("labels");
        let labels = self.seen(Form::Label);
        let mut rest = Vec::new();
        for (label, seen) in labels {
            let key = ["type", "returns", "description"].into_iter().find(|key| is_word(label, key));
            match key {
                Some(key) => self.line(&format!("{key} = {}", quoted(label))),
                None => rest.push((label, seen)),
            }
        }
        self.rest("Other labels. One that states nothing goes to `other`", &rest);
    }

    fn marks(&mut self) {
        self.table("marks");
        let marks = self.seen(Form::Mark);
        for key in ["required", "optional", "nullable", "deprecated"] {
            let of_key: Vec<&str> =
                marks.iter().map(|(mark, _)| *mark).filter(|mark| mark.contains(key)).collect();
            self.list(key, &of_key);
        }
        for (key, form, mark) in [("optional-suffix", "name?", "?"), ("nullable-prefix", "?type", "?")] {
            if marks.iter().any(|(text, _)| *text == form) {
                self.line(&format!("{key} = {}", quoted(mark)));
            }
        }
        self.rest("Marks", &marks);
    }

    fn presence(&mut self) {
        self.table("presence");
        self.line("# Where nothing says it: required, optional, conditional or unstated.\nrequest = \"optional\"\nresponse = \"unstated\"\nobject = \"unstated\"");
        let mut rest = self.seen(Form::Presence);
        for (key, words) in PRESENCES {
            let of_key = |text: &str| words.iter().any(|word| is_word(text, word));
            let found: Vec<&str> = rest.iter().map(|(text, _)| *text).filter(|text| of_key(text)).collect();
            rest.retain(|(text, _)| !of_key(text));
            self.list(key, &found);
        }
        rest.retain(|(text, _)| !text.is_empty());
        if !rest.is_empty() {
            self.line("conditional = [\"*\"]");
        }
        self.rest("Other words of the column", &rest);
    }

    fn types(&mut self) {
        self.table("types");
        let mut rest = self.seen(Form::Type);
        for (key, words) in TYPES {
            let of_key = |word: &str| words.iter().any(|known| is_word(word, known));
            let mut found: Vec<&str> = Vec::new();
            let written = rest.iter().flat_map(|(text, _)| [first_word(text), item_word(text)]);
            for word in written.filter(|word| of_key(word)) {
                if !found.iter().any(|known| known.eq_ignore_ascii_case(word)) {
                    found.push(word);
                }
            }
            self.list(key, &found);
        }
        let joined = |sign: &str| rest.iter().any(|(text, _)| text.to_lowercase().contains(sign));
        let arrays = ["array[", "array<"].into_iter().filter(|sign| joined(sign));
        let arrays: Vec<&str> = ["array of", "list of"].into_iter().chain(arrays).collect();
        let signs = ["/", "|"].into_iter().filter(|sign| joined(sign));
        let separators: Vec<&str> = ["or", ","].into_iter().chain(signs).collect();
        self.list("array", &["array", "list"]);
        self.list("array-of", &arrays);
        self.line("objects = [\"object\", \"objects\"]");
        self.line("nothing = [\"null\"]\nskipped = [\"a\", \"an\", \"the\", \"one of\"]");
        self.list("separators", &separators);
        let known = || TYPES.iter().flat_map(|(_, words)| *words).chain(&OTHER_TYPES);
        rest.retain(|(text, _)| !known().any(|word| is_word(first_word(text), word)));
        self.rest(
            "Other types. A word for one of the keys above goes there; the name of an object is a link",
            &rest,
        );
    }

    fn links(&mut self) {
        self.table("links");
        let links = self.seen(Form::Link);
        let folders: Vec<&str> = links.iter().map(|(folder, _)| *folder).take(3).collect();
        self.list("objects", &folders);
        self.rest("Where links of types lead", &links);
    }
}

/// A text as TOML has it.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// A text that can stand in a comment.
fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

fn push_new(texts: &mut Vec<String>, text: String) {
    if !texts.contains(&text) {
        texts.push(text);
    }
}

fn first_word(text: &str) -> &str {
    text.trim_start_matches('?').split([' ', ',', '(', '<', '[', '/', '|']).next().unwrap_or_default()
}

/// The word for items behind `array of`.
fn item_word(text: &str) -> &str {
    text.split_once(" of ").map_or("", |(_, items)| first_word(items))
}

fn is_word(text: &str, word: &str) -> bool {
    text.trim().eq_ignore_ascii_case(word)
}

fn has_word(text: &str, phrase: &str) -> bool {
    let lower = format!(" {} ", text.to_lowercase().replace(|c: char| !c.is_alphanumeric(), " "));
    lower.contains(&format!(" {phrase} "))
}
