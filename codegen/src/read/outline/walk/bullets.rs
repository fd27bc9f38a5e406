//! Bullets that begin with a name in backticks: parameters and members.

use super::{LINE_LEVEL, Walk};
use crate::api::{Direction, FieldPath, Location, Presence, Type};
use crate::diagnostics::clip::Clip;
use crate::read::facts::{FieldFact, LineUse};
use crate::read::outline::describe;
use crate::read::outline::entry::Typed;
use crate::read::outline::inline::{self, without};
use crate::read::outline::lines::{Line, LineForm};
use crate::read::outline::names;

/// A bullet that others may be nested below.
pub(super) struct OpenBullet {
    indent: usize,
    path: FieldPath,
}

/// The parts of a bullet.
#[derive(Default)]
struct Bullet<'t> {
    name: &'t str,
    /// What stands in brackets behind the name: types, presence and default.
    remark: &'t str,
    text: &'t str,
    /// Whether text or nothing follows the name.
    is_listed: bool,
}

/// The facts in the brackets behind a name.
#[derive(Default)]
struct Remark {
    typed: Typed,
    presence: Option<Presence>,
    default: Option<String>,
    /// A part that is neither.
    unknown: Option<String>,
}

impl Walk<'_> {
    /// Reads a bullet that is an entry; gives back the number of its lines, none if it is not one.
    pub(super) fn bullet(&mut self, at: usize, line: &Line) -> usize {
        let shown = self.lines.text(line);
        if !self.context.forms.entries.bullets || !shown.starts_with(['-', '*', '+']) {
            self.announced.bullets.clear();
            return 0;
        }
        let below = self.lines.all.clip(at + 1..).iter();
        let below = below.take_while(|line| {
            line.form == LineForm::Text && !self.lines.text(line).starts_with(['-', '*', '+'])
        });
        let mut whole = shown.to_owned();
        let mut len = 1;
        for line in below {
            whole.push(' ');
            whole.push_str(self.lines.text(line));
            len += 1;
        }
        let marks = &self.context.forms.marks;
        let (text, required) = without(&whole, &marks.required);
        let (text, optional) = without(&text, &marks.optional);
        let Some(bullet) = Bullet::read(&text) else { return 0 };
        let mut remark = self.remark(bullet.remark);
        // A mark says more than a word in brackets.
        if optional {
            remark.presence = Some(Presence::Optional);
        } else if required {
            remark.presence = Some(Presence::Required);
        }
        let says = remark.presence.is_some() || !remark.typed.types.is_empty();
        let indent = self.indent(line);
        while self.announced.bullets.pop_if(|above| above.indent >= indent).is_some() {}
        let list = match self.list_for(bullet.name) {
            Some(list) if says || bullet.is_listed => Some(list),
            None if says && self.endpoint.is_some() && self.answer.is_none() => {
                Some((Direction::Request, self.location(bullet.name)))
            }
            None if self.endpoint.is_none() && self.object.is_some() && (says || bullet.is_listed) => None,
            _ => return 0,
        };
        // A bullet below another one that is no entry itself says something about it.
        if !self.announced.bullets.is_empty() && !says {
            return 0;
        }
        for below in at..at + len {
            self.used(below, if below == at { LineUse::Entry } else { LineUse::Description });
        }
        if let Some(parameters) = &mut self.announced.parameters {
            parameters.read = true;
        }
        self.bullet_entry(&bullet, remark, list, line, indent);
        len
    }

    fn bullet_entry(
        &mut self,
        bullet: &Bullet<'_>,
        remark: Remark,
        list: Option<(Direction, Location)>,
        line: &Line,
        indent: usize,
    ) {
        let forms = self.context.forms;
        let name = match forms.endpoint.placeholder {
            Some(mark) => bullet.name.trim_start_matches(mark),
            None => bullet.name,
        };
        let Some(path) = names::path(name, forms) else { return };
        let path = match self.announced.bullets.last() {
            Some(above) => FieldPath(above.path.0.iter().chain(&path.0).cloned().collect()),
            None => path,
        };
        let section = match &self.endpoint {
            Some(endpoint) => endpoint.section,
            None => self.object_section(),
        };
        let (direction, location) =
            list.map_or((None, Location::Body), |(direction, location)| (Some(direction), location));
        let place = self.text.place(line.range.clone());
        let mut fact = FieldFact::new(place, section, direction, location, path.clone());
        fact.presence = remark.presence.unwrap_or(self.default_presence(direction));
        fact.types = remark.typed.types;
        fact.nullable = remark.typed.nullable;
        fact.format = remark.typed.format;
        fact.reference = remark.typed.reference;
        fact.default = remark.default;
        if let Some(unknown) = remark.unknown {
            let message = format!("`{unknown}` is no type that the docs use elsewhere");
            self.unknown_type(&unknown, line.range.clone(), message, "write a type that the profile knows");
        }
        self.context.described(&mut fact, bullet.text);
        let mut path = path;
        if let Some(last) = path.0.last_mut() {
            last.array = last.array || fact.types.contains(Type::ArrayOfObject);
        }
        self.announced.bullets.push(OpenBullet { indent, path });
        self.push_described(fact, bullet.text, line.range.clone());
    }

    /// The blanks before a bullet.
    fn indent(&self, line: &Line) -> usize {
        let before = self.lines.masked.clip(..line.range.start);
        before.len() - before.trim_end_matches([' ', '\t']).len()
    }

    /// Reads `string: "x"`, `int, optional`, `required`.
    fn remark(&self, text: &str) -> Remark {
        let mut read = Remark::default();
        let (head, tail) = text.split_once(": ").unwrap_or((text, ""));
        let parts = head.split(',').chain((!tail.is_empty()).then_some(tail)).map(str::trim);
        for (at, part) in parts.filter(|part| !part.is_empty()).enumerate() {
            let word = part.trim_matches(['<', '>', '`']);
            let known =
                self.context.forms.presence.words.iter().find(|(known, _)| known.eq_ignore_ascii_case(word));
            if let Some((_, presence)) = known {
                read.presence = Some(*presence);
            } else if part == tail {
                read.default = describe::default_cell(part, &self.context.forms.defaults);
            } else {
                let typed = self.context.typed(part);
                if typed.types.is_empty() {
                    read.unknown.get_or_insert(part.to_owned());
                } else if at == 0 {
                    read.typed = typed;
                }
            }
        }
        // A remark that states nothing known is about something else.
        read.unknown.take_if(|_| read.typed.types.is_empty() && read.presence.is_none() && tail.is_empty());
        read
    }

    /// Ends the list that a line announced, at the first text behind its bullets.
    pub(super) fn ends_list(&mut self) {
        self.announced.parameters.take_if(|of| of.read && of.level == LINE_LEVEL);
    }
}

impl<'t> Bullet<'t> {
    fn read(text: &'t str) -> Option<Self> {
        let inner = text.strip_prefix(['-', '*', '+'])?.trim_start();
        let inner = inner.strip_prefix("**").unwrap_or(inner);
        let (name, rest) = inline::code(inner)?;
        let rest = rest.strip_prefix("**").unwrap_or(rest).trim_start();
        let quoted = rest.strip_prefix('`').filter(|rest| rest.starts_with('('));
        let (remark, rest) = match quoted.and_then(|rest| rest.split_once('`')) {
            Some((remark, rest)) => (remark.trim_start_matches('(').trim_end_matches(')'), rest),
            None => match inline::brackets(rest).first().filter(|range| range.start == 0) {
                Some(range) => (rest.clip(1..range.end - 1), rest.clip(range.end..)),
                None => ("", rest),
            },
        };
        let rest = rest.trim_start();
        let is_listed = rest.is_empty() || rest.starts_with(['-', '–', '—', ':']);
        let text = rest.trim_start_matches(['-', '–', '—', ':', ' ']);
        (!name.contains(' ')).then_some(Self { name, remark, text, is_listed })
    }
}
