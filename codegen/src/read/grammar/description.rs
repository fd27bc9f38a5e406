//! The description of an entry, line by line.

use super::constraints::{Lengths, default_value, format, stated_default};
use super::options::{OptionValue, bullet_value, bullet_values, coded_name, sentence_end, values};
use super::presence::sentence_presence;
use super::prose::{Prose, strip_phrase};
use crate::api::{Anchor, Presence};
use crate::diagnostics::clip::Clip;
use crate::profile::stem::Letters;
use crate::profile::{Label, Profile};
use smallvec::SmallVec;
use std::ops::Range;

/// Parts of a line: one or two, but for lines made to have more.
type Ranges = SmallVec<[Range<usize>; 4]>;

/// A link that a description says to see.
#[derive(Clone, Debug)]
pub(crate) struct See {
    pub(crate) anchor: Anchor,
    /// Whether the link says that it is to an object.
    pub(crate) object: bool,
    /// Whether the sentence is about something else first: "For more, see …".
    pub(crate) aside: bool,
}

impl See {
    /// Whether the object is called like a parameter: `cart_items`, `cart-items-object`.
    pub(crate) fn is_called(&self, parameter: &str, profile: &Profile) -> bool {
        let object = profile.references.object_of(&self.anchor.0);
        object.is_some_and(|object| object.replace('-', "_") == parameter)
    }
}

/// The facts in the description of an entry.
#[derive(Clone, Debug, Default)]
pub(crate) struct Description {
    pub(crate) options: Option<Vec<OptionValue>>,
    pub(crate) fixed: Option<OptionValue>,
    pub(crate) default: Option<String>,
    pub(crate) lengths: Lengths,
    pub(crate) format: Option<String>,
    pub(crate) presence: Option<Presence>,
    /// The link that it refers to.
    pub(crate) reference: Option<See>,
    /// Its members follow.
    pub(crate) contains: bool,
    /// The rest, for documentation.
    pub(crate) text: String,
    awaits_options: bool,
}

impl Description {
    /// Takes in the next line.
    pub(crate) fn read(&mut self, prose: &Prose<'_>, profile: &Profile) {
        if prose.words {
            self.awaits_options = false;
            let whole = 0..prose.text.len();
            return self.keep(prose, std::slice::from_ref(&whole));
        }
        let labels = labels(prose, profile);
        // Markdown takes a line right below a bullet for a part of it; a label ends the list all the same.
        self.awaits_options &= labels.first().is_none_or(|(start, ..)| *start > 0);
        if self.awaits_options && self.read_option(prose, profile) {
            return;
        }
        if let Some(value) = coded_name(prose) {
            self.options.get_or_insert_default().push(value);
            return;
        }
        if labels.is_empty() {
            let words = self.sentences(prose, std::slice::from_ref(&(0..prose.text.len())), profile);
            return self.keep(prose, &words);
        }
        let mut at = 0;
        let mut kept = Ranges::new();
        for (i, (label_start, from, label)) in labels.iter().enumerate() {
            if *label_start < at {
                continue;
            }
            kept.push(at..*label_start);
            let next = labels.get(i + 1).map_or(prose.text.len(), |next| next.0);
            at = match label {
                Label::Example => {
                    let mut words = self.sentences(prose, &kept, profile);
                    words.push(*label_start..prose.text.len());
                    return self.keep(prose, &words);
                }
                _ => self.labelled(*label, prose, (*label_start, *from, next), &mut kept, profile),
            };
        }
        kept.push(at..prose.text.len());
        let words = self.sentences(prose, &kept, profile);
        self.keep(prose, &words);
    }

    /// Whether a line `Options:` came last, so that the next line may be one of the values.
    pub(crate) const fn awaits_options(&self) -> bool {
        self.awaits_options
    }

    /// Adds a row of a table below the entry to its options.
    pub(crate) fn add_option(&mut self, value: OptionValue) {
        self.options.get_or_insert_default().push(value);
    }

    /// Reads a line below `Options:`; says whether it was one of the list.
    fn read_option(&mut self, prose: &Prose<'_>, profile: &Profile) -> bool {
        let several = if prose.bullet { bullet_values(prose) } else { Vec::new() };
        if several.len() > 1 {
            self.options.get_or_insert_default().extend(several);
            return true;
        }
        let value = if prose.bullet { bullet_value(prose) } else { coded_name(prose) };
        if let Some(value) = value {
            self.options.get_or_insert_default().push(value);
            return true;
        }
        self.awaits_options = false;
        let (values, end) = values(prose, 0, profile);
        let whole = end >= prose.text.trim_end().len() && prose.codes(0..end).next().is_some();
        // `CODE` = Name, without a bullet.
        let named = prose.codes(0..prose.text.len()).next().is_some_and(|code| {
            code.start == 0 && prose.slice(code.end..prose.text.len()).trim_start().starts_with('=')
        });
        if named {
            self.awaits_options = true;
            self.options.get_or_insert_default().extend(bullet_value(prose));
        } else if whole {
            self.options.get_or_insert_default().extend(values);
        }
        named || whole
    }

    /// Reads what follows a label, up to `next` at most, and tells where it ends.
    fn labelled(
        &mut self,
        label: Label,
        prose: &Prose<'_>,
        (start, from, next): (usize, usize, usize),
        kept: &mut Ranges,
        profile: &Profile,
    ) -> usize {
        let rest = prose.slice(from..next);
        match label {
            Label::Options | Label::Value => {
                if rest.trim().is_empty() {
                    self.awaits_options = label == Label::Options;
                    return from;
                }
                let (mut values, end) = values(prose, from, profile);
                if values.is_empty() {
                    kept.push(start..from);
                    return from;
                }
                if label == Label::Value && values.len() == 1 {
                    self.fixed = values.pop();
                } else {
                    self.options.get_or_insert_default().extend(values);
                }
                end
            }
            Label::Format => {
                let rest = rest.clip(..presence_start(rest, profile));
                let (format, lengths, end) = format(rest, prose.letters, profile);
                self.format = self.format.take().or(format);
                self.lengths.min = self.lengths.min.or(lengths.min);
                self.lengths.max = self.lengths.max.or(lengths.max);
                from + end
            }
            Label::Default => {
                // The whole marked text is the value, whatever it holds.
                let marked = prose.marked_at(from).map_or(from, |marked| marked.end.min(next));
                let end = marked + presence_start(prose.slice(marked..next), profile);
                let value = default_value(prose, from, profile);
                if value.is_none() {
                    kept.push(start..end);
                }
                self.default = self.default.take().or_else(|| value.map(str::to_owned));
                end
            }
            Label::Contains => {
                self.contains = true;
                from
            }
            Label::Example => next,
        }
    }

    /// Reads the sentences outside of labels, and gives back those that say more than a fact.
    fn sentences(&mut self, prose: &Prose<'_>, parts: &[Range<usize>], profile: &Profile) -> Ranges {
        let mut words = Ranges::new();
        for part in parts {
            let mut at = part.start;
            while at < part.end {
                let end = at + sentence_end(prose.slice(at..part.end), profile).max(1);
                if !self.sentence(prose, at..end, profile) {
                    match words.last_mut().filter(|last| last.end == at) {
                        Some(last) => last.end = end,
                        None => words.push(at..end),
                    }
                }
                at = end;
            }
        }
        if self.default.is_none() && parts.iter().any(|part| !part.is_empty()) {
            self.default = stated_default(prose, profile);
        }
        words
    }

    /// Reads one sentence; says whether it states a fact and nothing else.
    fn sentence(&mut self, prose: &Prose<'_>, range: Range<usize>, profile: &Profile) -> bool {
        let sentence = prose.slice(range.clone());
        if sentence.trim().is_empty() {
            return false;
        }
        let presence = sentence_presence(sentence, profile);
        let lengths = Lengths::read(sentence, prose.letters, profile);
        self.presence = self.presence.or(presence);
        self.lengths.min = self.lengths.min.or(lengths.min);
        self.lengths.max = self.lengths.max.or(lengths.max);
        if prose.has_links() && self.reference.as_ref().is_none_or(|see| see.aside) {
            self.reference =
                reference(prose, range.start, sentence, profile).or_else(|| self.reference.take());
        }
        let states = presence.is_some() || !lengths.is_empty();
        states && sentence.split_whitespace().nth(FACT_WORDS).is_none()
    }

    /// Keeps parts of a line as documentation.
    fn keep(&mut self, prose: &Prose<'_>, parts: &[Range<usize>]) {
        let before = self.text.len();
        if !parts.is_empty() {
            self.text.reserve(prose.text.len() + ROOM);
        }
        if before > 0 {
            self.text.push('\n');
        }
        if prose.bullet {
            self.text.push_str("- ");
        }
        let from = self.text.len();
        for part in parts {
            let at = self.text.len();
            if at > from {
                self.text.push(' ');
            }
            let start = self.text.len();
            prose.push_markdown(part.clone(), &mut self.text);
            if self.text.len() == start {
                self.text.truncate(at);
            }
        }
        if self.text.len() == from {
            self.text.truncate(before);
        }
    }
}

/// Room that a line of documentation takes beside its text, for marks of code and of lists.
const ROOM: usize = 16;

/// A sentence of no more words that states a length or a presence says nothing else.
const FACT_WORDS: usize = 5;

/// Where, behind the first sentence, one begins that states a presence: what stands before it is the label's.
fn presence_start(rest: &str, profile: &Profile) -> usize {
    let mut at = sentence_end(rest, profile);
    while let Some(left) = rest.get(at..).filter(|left| !left.is_empty()) {
        let end = sentence_end(left, profile);
        if left.get(..end).is_some_and(|sentence| sentence_presence(sentence, profile).is_some()) {
            break;
        }
        at += end.max(1);
    }
    at.min(rest.len())
}

/// Labels of a line: start, end behind the colon, meaning.
fn labels(prose: &Prose<'_>, profile: &Profile) -> SmallVec<[(usize, usize, Label); 2]> {
    let text = &*prose.text;
    let mut found = SmallVec::new();
    if !prose.letters.has(Letters::COLON) {
        return found;
    }
    for colon in memchr::memchr_iter(b':', text.as_bytes()) {
        let before = text.clip(..colon).trim_end();
        let fits = |(word, label): &(&String, &Label)| {
            let Some((head, end)) =
                before.len().checked_sub(word.len()).and_then(|at| before.split_at_checked(at))
            else {
                return false;
            };
            // A word before it makes it another label: "least value:".
            let bare = **label == Label::Value && !word.contains(' ') && end == *word;
            let qualified = bare && head.trim_end().ends_with(char::is_alphanumeric);
            end.eq_ignore_ascii_case(word) && !head.ends_with(char::is_alphanumeric) && !qualified
        };
        let label = profile.labels.iter().filter(fits).max_by_key(|(word, _)| word.len());
        // A colon inside of code is part of a value.
        if let (Some((word, label)), false) = (label, prose.is_code(colon)) {
            found.push((before.len() - word.len(), colon + 1, *label));
        }
    }
    found
}

/// The link of a sentence "See [x](#anchor)", or "For more, see [x](#anchor)".
fn reference(prose: &Prose<'_>, at: usize, sentence: &str, profile: &Profile) -> Option<See> {
    let words = &profile.references;
    let (before, aside) = see(sentence, profile)?;
    let mut start = at + before;
    if prose.slice(start..prose.text.len()).starts_with("the ") {
        start += "the ".len();
    }
    let (range, destination) = prose.link_at(start)?;
    let (_, anchor) = destination.split_once('#')?;
    let text = prose.slice(range.clone()).to_lowercase();
    let names_object = words.link_ends.iter().any(|end| text.ends_with(end));
    let object = names_object || words.object_of(anchor).is_some();
    Some(See { anchor: Anchor(anchor.to_owned()), object, aside })
}

/// Where a link begins, behind the word "see", and whether the sentence said something else before.
pub(crate) fn see(sentence: &str, profile: &Profile) -> Option<(usize, bool)> {
    let words = &profile.references;
    let trimmed = sentence.trim_start();
    if let Some(rest) = words.see.as_ref().and_then(|see| strip_phrase(trimmed, see)) {
        return Some((sentence.len() - rest.trim_start().len(), false));
    }
    let aside = words.aside.as_ref()?;
    Some((sentence.find(aside.as_str())? + aside.len(), true))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::page::read;

    fn check(text: &str, expected: &str) {
        let lines = read(text);
        let mut description = Description::default();
        for line in &lines.all {
            description.read(&Prose::of_line(line, lines.inlines(line)), &Profile::usual());
        }
        let mut shown = Vec::new();
        let list = |values: &[OptionValue]| {
            let values: Vec<String> = values
                .iter()
                .map(|v| {
                    v.value.clone() + &v.name.as_ref().map(|name| format!("({name})")).unwrap_or_default()
                })
                .collect();
            values.join(" ")
        };
        if let Some(options) = &description.options {
            shown.push(format!("options {}", list(options)));
        }
        if let Some(fixed) = &description.fixed {
            shown.push(format!("fixed {}", fixed.value));
        }
        if let Some(default) = &description.default {
            shown.push(format!("default {default}"));
        }
        if let Some(min) = description.lengths.min {
            shown.push(format!("min {min}"));
        }
        if let Some(max) = description.lengths.max {
            shown.push(format!("max {max}"));
        }
        if let Some(format) = &description.format {
            shown.push(format!("format {format}"));
        }
        if let Some(presence) = description.presence {
            shown.push(presence.as_str().to_owned());
        }
        if let Some(see) = &description.reference {
            let (object, aside) = (if see.object { "" } else { "?" }, if see.aside { " aside" } else { "" });
            shown.push(format!("see {}{object}{aside}", see.anchor.0));
        }
        if description.contains {
            shown.push("contains".into());
        }
        shown.push(format!("~{}", description.text.replace('\n', "/")));
        assert_eq!(shown.join(", "), expected, "{text}");
    }

    #[test]
    fn descriptions() {
        check("The flow.  \nOptions: `a`, `b`.", "options a b, ~The flow.");
        check("The flow. Options: a.", "options a, ~The flow.");
        check("Value: `a`.", "fixed a, ~");
        check("Value: `A`, `B`.", "options A B, ~");
        check("Options: `a`: First, `b`: Second.", "options a(First) b(Second), ~");
        check("Options: `a` for one, `b` for others.", "options a b, ~");
        check("Options: `a`, which needs more. Then, `b`.", "options a, ~which needs more. Then, `b`.");
        check("Options: `a`, unless one wants, `b`.", "options a, ~unless one wants, `b`.");
        check("Fixed value: `false`.", "fixed false, ~");
        check("Your id. Required. Max 50 char.", "max 50, required, ~Your id.");
        check("Format: Maximum 50 characters.", "max 50, ~");
        check("Format: Maximum 50 characters. Required.", "max 50, required, ~");
        check(
            "Format: ab_CD. This is required for all mails.",
            "format ab_CD, conditional, ~This is required for all mails.",
        );
        check("Format: ab_CD. Letters only.", "format ab_CD, ~Letters only.");
        check("Default: `en_US`. Optional.", "default en_US, optional, ~");
        check("Default: `a | Required`.", "default a | Required, ~");
        check("Format: Maximum 50 characters. Tags do not count here.", "max 50, ~Tags do not count here.");
        check("The tongue. Format: ab_CD.\nDefault: `en_US`. ", "default en_US, format ab_CD, ~The tongue.");
        check(
            "See [customer (object)](/api/#customer-object).",
            "see customer-object, ~See customer (object).",
        );
        check("See [gateways](/api/#gateways).", "see gateways?, ~See gateways.");
        check(
            "For more, see [x (object)](/api/#x-object).",
            "see x-object aside, ~For more, see x (object).",
        );
        check(
            "For more, see [x](#x-object). See [y](#y-object), see [z](#z-object).",
            "see y-object, ~For more, see x. See y, see z.",
        );
        check("Oversee [x (object)](#x-object), or see x.", "~Oversee x (object), or see x.");
        check("All of it.\n\nContains:  ", "contains, ~All of it.");
        check("Options:  \n\n- `true`, sends mail.  \n- `false`: does not.", "options true false, ~");
        check("Options:\n- `a`: one.\n- `b`: two.\nDefault: `a`.", "options a b, default a, ~");
        check(
            "Options:\n- Big card: `BIGCARD`\n- [Small](x)= `SMALL`",
            "options BIGCARD(Big card) SMALL(Small), ~",
        );
        check(
            "Options:\n`COMP` = Complimentary  \n`SPORT` = Sports",
            "options COMP(Complimentary) SPORT(Sports), ~",
        );
        check(
            "Pick one.\n\nBaby card= BABYCAD  \nBook card= BOOKS",
            "options BABYCAD(Baby card) BOOKS(Book card), ~Pick one.",
        );
        check(
            "- Decimal currencies: Value for 10 EUR = 1000",
            "~- Decimal currencies: Value for 10 EUR = 1000",
        );
        check("Example: unit= KG, value= 12.", "~Example: unit= KG, value= 12.");
        check("Rate of tax.\n**Example:** Default: `x`", "~Rate of tax./Example: Default: `x`");
        check(
            "To open it anew, set to `True`. Options: `True`, `False`.",
            "options True False, ~To open it anew, set to `True`.",
        );
        check("**Value:** `coupons`", "fixed coupons, ~");
        check("The tongue. Default value: `en_US`.", "default en_US, ~The tongue.");
        check("Possible values: `a`.", "options a, ~");
        check("A size. Least value: 2.", "~A size. Least value: 2.");
        check("A size, value: 2.", "fixed 2, ~A size,");
        check("The flow Value: `a`.", "fixed a, ~The flow");
    }
}
