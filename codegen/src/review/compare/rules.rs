//! The effects of changes on the wire: a table of rules by kind of change and direction.
//!
//! A request breaks if one that was right is wrong now; a response breaks if one can come that clients could not rely
//! on. So a change that narrows requests breaks them, one that widens responses breaks those, and each rule has a
//! mirror: the opposite change in the other direction. A rule whose mirror has another effect says why.

use super::change::{Kind, Wire};
use crate::api::Direction::{self, Request, Response};
use crate::read::facts::Attribute;
use Shift::{Any, Dropped, First, Listed, Narrowed, Needed, Other, Repeated, Spare, Widened};
use Wire::{Breaking, Compatible};

/// How a change moves what is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Shift {
    /// It makes no difference.
    Any,
    /// A body can't be without the member, at least in some cases.
    Needed,
    /// A body can be without it.
    Spare,
    /// Less is allowed than before.
    Narrowed,
    /// More is allowed.
    Widened,
    /// Something else is allowed.
    Other,
    /// One of the versions does not say.
    Unstated,
    /// A value of a list where there was none before.
    First,
    /// A value of a list that both versions have.
    Listed,
    /// A value of a list that is gone as a whole.
    Dropped,
    /// A section that says nothing that others do not say.
    Repeated,
}

/// One row of the table.
#[derive(Debug)]
struct Rule {
    kind: Kind,
    key: Option<Attribute>,
    /// `None` for what has no direction.
    direction: Option<Direction>,
    shift: Shift,
    wire: Wire,
    /// Why the mirror has another effect, or there is none.
    unlike: Option<&'static str>,
}

/// A rule whose mirror has the same effect.
const fn rule(kind: Kind, direction: Direction, shift: Shift, wire: Wire) -> Rule {
    Rule { kind, key: None, direction: Some(direction), shift, wire, unlike: None }
}

/// A rule whose mirror has another effect.
const fn odd(kind: Kind, direction: Direction, shift: Shift, wire: Wire, why: &'static str) -> Rule {
    Rule { kind, key: None, direction: Some(direction), shift, wire, unlike: Some(why) }
}

/// A rule for a constraint.
const fn bound(key: Attribute, direction: Direction, shift: Shift, wire: Wire) -> Rule {
    Rule {
        kind: Kind::ConstraintChanged,
        key: Some(key),
        direction: Some(direction),
        shift,
        wire,
        unlike: None,
    }
}

/// A rule for what has no direction: its mirror is the opposite change.
const fn both(kind: Kind, wire: Wire, why: &'static str) -> Rule {
    Rule { kind, key: None, direction: None, shift: Any, wire, unlike: Some(why) }
}

const OPEN: &str = "bodies of responses are open: clients pass over members that they do not know";
const OPEN_VALUES: &str = "enumerations of responses are open: clients keep values that they do not know";
const SENT_IN_VAIN: &str =
    "what is no longer documented may be refused; a response that lacks it is told by `Needed`";
const ONE_WAY: &str = "only parameters of requests go anywhere but into the body";
const HABIT: &str = "what holds for a member that is left out is the API's habit in requests only";
const OWN_MIRROR: &str = "it is its own mirror";
const LESS: &str = "something that can be done is more; something that can't be done any more is less";

/// All rules. A change that no rule names has no effect that can be told.
#[rustfmt::skip]
const RULES: &[Rule] = &[
    rule(Kind::FieldAdded, Request, Needed, Breaking),
    odd(Kind::FieldAdded, Request, Spare, Compatible, "a client may rely on any member of a response, required or not"),
    odd(Kind::FieldRemoved, Request, Needed, Breaking, SENT_IN_VAIN),
    odd(Kind::FieldRemoved, Request, Spare, Breaking, SENT_IN_VAIN),
    odd(Kind::FieldAdded, Response, Needed, Compatible, OPEN),
    odd(Kind::FieldAdded, Response, Spare, Compatible, OPEN),
    rule(Kind::FieldRemoved, Response, Needed, Breaking),
    odd(Kind::FieldRemoved, Response, Spare, Breaking, "a request can do without a new member, a client not without an old one"),

    rule(Kind::TypeChanged, Request, Narrowed, Breaking),
    rule(Kind::TypeChanged, Request, Widened, Compatible),
    rule(Kind::TypeChanged, Request, Other, Breaking),
    rule(Kind::TypeChanged, Response, Narrowed, Compatible),
    rule(Kind::TypeChanged, Response, Widened, Breaking),
    rule(Kind::TypeChanged, Response, Other, Breaking),

    rule(Kind::RequiredChanged, Request, Narrowed, Breaking),
    rule(Kind::RequiredChanged, Request, Widened, Compatible),
    rule(Kind::RequiredChanged, Response, Narrowed, Compatible),
    rule(Kind::RequiredChanged, Response, Widened, Breaking),

    rule(Kind::NullableChanged, Request, Narrowed, Breaking),
    rule(Kind::NullableChanged, Request, Widened, Compatible),
    rule(Kind::NullableChanged, Response, Narrowed, Compatible),
    rule(Kind::NullableChanged, Response, Widened, Breaking),

    both(Kind::DeprecatedChanged, Wire::None, OWN_MIRROR),

    odd(Kind::LocationChanged, Request, Any, Breaking, ONE_WAY),

    odd(Kind::OptionAdded, Request, First, Breaking, OPEN_VALUES),
    rule(Kind::OptionAdded, Request, Listed, Compatible),
    odd(Kind::OptionRemoved, Request, Listed, Breaking, OPEN_VALUES),
    rule(Kind::OptionRemoved, Request, Dropped, Compatible),
    rule(Kind::OptionAdded, Response, First, Compatible),
    odd(Kind::OptionAdded, Response, Listed, Compatible, OPEN_VALUES),
    rule(Kind::OptionRemoved, Response, Listed, Compatible),
    odd(Kind::OptionRemoved, Response, Dropped, Compatible, OPEN_VALUES),

    bound(Attribute::MinLength, Request, Narrowed, Breaking),
    bound(Attribute::MinLength, Request, Widened, Compatible),
    bound(Attribute::MinLength, Response, Narrowed, Compatible),
    bound(Attribute::MinLength, Response, Widened, Breaking),
    bound(Attribute::MaxLength, Request, Narrowed, Breaking),
    bound(Attribute::MaxLength, Request, Widened, Compatible),
    bound(Attribute::MaxLength, Response, Narrowed, Compatible),
    bound(Attribute::MaxLength, Response, Widened, Breaking),
    bound(Attribute::Minimum, Request, Narrowed, Breaking),
    bound(Attribute::Minimum, Request, Widened, Compatible),
    bound(Attribute::Minimum, Response, Narrowed, Compatible),
    bound(Attribute::Minimum, Response, Widened, Breaking),
    bound(Attribute::Maximum, Request, Narrowed, Breaking),
    bound(Attribute::Maximum, Request, Widened, Compatible),
    bound(Attribute::Maximum, Response, Narrowed, Compatible),
    bound(Attribute::Maximum, Response, Widened, Breaking),
    bound(Attribute::MinItems, Request, Narrowed, Breaking),
    bound(Attribute::MinItems, Request, Widened, Compatible),
    bound(Attribute::MinItems, Response, Narrowed, Compatible),
    bound(Attribute::MinItems, Response, Widened, Breaking),
    bound(Attribute::MaxItems, Request, Narrowed, Breaking),
    bound(Attribute::MaxItems, Request, Widened, Compatible),
    bound(Attribute::MaxItems, Response, Narrowed, Compatible),
    bound(Attribute::MaxItems, Response, Widened, Breaking),
    bound(Attribute::Format, Request, Narrowed, Breaking),
    bound(Attribute::Format, Request, Widened, Compatible),
    bound(Attribute::Format, Request, Other, Breaking),
    bound(Attribute::Format, Response, Narrowed, Compatible),
    bound(Attribute::Format, Response, Widened, Breaking),
    bound(Attribute::Format, Response, Other, Breaking),
    Rule { unlike: Some(HABIT), ..bound(Attribute::Default, Request, Other, Compatible) },

    rule(Kind::ReferenceChanged, Request, Other, Breaking),
    rule(Kind::ReferenceChanged, Response, Other, Breaking),

    both(Kind::EndpointAdded, Compatible, LESS),
    both(Kind::EndpointRemoved, Breaking, LESS),
    both(Kind::EndpointChanged, Breaking, "it is its own mirror"),
    both(Kind::SectionAdded, Compatible, LESS),
    both(Kind::SectionRemoved, Breaking, LESS),
    Rule { shift: Repeated, unlike: None, ..both(Kind::SectionAdded, Wire::None, LESS) },
    Rule { shift: Repeated, unlike: None, ..both(Kind::SectionRemoved, Wire::None, LESS) },
    both(Kind::SetValueAdded, Compatible, LESS),
    both(Kind::SetValueRemoved, Breaking, LESS),
    both(Kind::CodeAdded, Compatible, LESS),
    both(Kind::CodeRemoved, Breaking, LESS),
];

/// The effect of a change, the worst over the directions that it concerns, and the id of the rule that says so.
pub(super) fn effect(
    kind: Kind,
    key: Option<Attribute>,
    shift: Shift,
    directions: &[Direction],
) -> (Wire, String) {
    let fits = |rule: &&Rule| {
        let concerned = rule.direction.is_none_or(|direction| directions.contains(&direction));
        rule.kind == kind && rule.key == key && rule.shift == shift && concerned
    };
    let rule = RULES.iter().filter(fits).max_by_key(|rule| rule.wire);
    rule.map_or_else(|| (Wire::None, id(kind, key, None, Any)), |rule| (rule.wire, rule.id()))
}

impl Rule {
    fn id(&self) -> String {
        id(self.kind, self.key, self.direction, self.shift)
    }
}

/// `request-option-added-first`; without direction where a change has no effect, or the same in both.
fn id(kind: Kind, key: Option<Attribute>, direction: Option<Direction>, shift: Shift) -> String {
    let words = [
        direction.map_or("", Direction::as_str),
        kind.as_str(),
        key.map_or("", Attribute::as_str),
        shift.words().0,
    ];
    let words = words.into_iter().filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").replace('_', "-")
}

impl Shift {
    /// The word in the id of a rule, and what it means.
    const fn words(self) -> (&'static str, &'static str) {
        match self {
            Any => ("", "It makes no difference how."),
            Needed => ("needed", "The member is required, at least in some cases."),
            Spare => ("spare", "A body can be without the member."),
            Narrowed => ("narrowed", "Less is allowed than before."),
            Widened => ("widened", "More is allowed than before."),
            Other => ("other", "Something else is allowed than before."),
            Shift::Unstated => ("unstated", "One of the versions does not say."),
            First => ("first", "A value of a list where there was none before."),
            Listed => ("listed", "A value of a list that both versions have."),
            Dropped => ("dropped", "A value of a list that is gone as a whole."),
            Repeated => {
                ("repeated", "Other sections document its request, and it says no more than the path.")
            }
        }
    }
}

/// The ids of all rules, those for changes without effect included.
#[must_use]
pub fn rules() -> Vec<String> {
    let keys = |kind: Kind| match kind {
        Kind::ConstraintChanged => Attribute::ALL.map(Some).to_vec(),
        _ => vec![None],
    };
    let none = Kind::ALL.into_iter().flat_map(|kind| keys(kind).into_iter().map(move |key| (kind, key)));
    let none = none.map(|(kind, key)| id(kind, key, None, Any));
    let mut all: Vec<String> = RULES.iter().map(Rule::id).chain(none).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The explanation of a rule; `None` if there is no rule with that id.
#[must_use]
pub fn explain_rule(name: &str) -> Option<String> {
    if let Some(rule) = RULES.iter().find(|rule| rule.id() == name) {
        let what = rule.kind.as_str().replace('_', " ");
        let of = rule.direction.map(|direction| format!(" of a {}", direction.as_str())).unwrap_or_default();
        let key = rule.key.map(|key| format!(" ({})", key.as_str().replace('_', " "))).unwrap_or_default();
        let why = rule.unlike.map(|why| format!(" The opposite change differs: {why}.")).unwrap_or_default();
        return Some(format!(
            "{name} ({})\n\n{what}{key}{of}. {}{why}\n",
            rule.wire.as_str(),
            rule.shift.words().1
        ));
    }
    let known = rules().iter().any(|known| known == name);
    known.then(|| {
        format!("{name} (none)\n\nA change that no rule gives an effect on requests or responses.\n")
    })
}

#[cfg(test)]
mod tests {
    use super::Shift::Unstated;
    use super::*;
    use std::collections::HashSet;

    /// The opposite change in the other direction.
    fn mirror(rule: &Rule) -> (Kind, Option<Attribute>, Option<Direction>, Shift) {
        let kind = match rule.kind {
            Kind::EndpointAdded => Kind::EndpointRemoved,
            Kind::EndpointRemoved => Kind::EndpointAdded,
            Kind::FieldAdded => Kind::FieldRemoved,
            Kind::FieldRemoved => Kind::FieldAdded,
            Kind::OptionAdded => Kind::OptionRemoved,
            Kind::OptionRemoved => Kind::OptionAdded,
            Kind::SectionAdded => Kind::SectionRemoved,
            Kind::SectionRemoved => Kind::SectionAdded,
            Kind::SetValueAdded => Kind::SetValueRemoved,
            Kind::SetValueRemoved => Kind::SetValueAdded,
            Kind::CodeAdded => Kind::CodeRemoved,
            Kind::CodeRemoved => Kind::CodeAdded,
            same => same,
        };
        let shift = match rule.shift {
            Narrowed => Widened,
            Widened => Narrowed,
            First => Dropped,
            Dropped => First,
            same => same,
        };
        let direction = rule.direction.map(|direction| match direction {
            Request => Response,
            Response => Request,
        });
        (kind, rule.key, direction, shift)
    }

    fn key(rule: &Rule) -> (Kind, Option<Attribute>, Option<Direction>, Shift) {
        (rule.kind, rule.key, rule.direction, rule.shift)
    }

    #[test]
    fn each_rule_has_its_mirror_or_a_reason() {
        for rule in RULES {
            let mirror = RULES.iter().find(|other| key(other) == mirror(rule));
            let same = mirror.is_some_and(|mirror| mirror.wire == rule.wire);
            assert_ne!(same, rule.unlike.is_some_and(|why| why != "it is its own mirror"), "{rule:?}");
        }
    }

    #[test]
    fn no_rule_stands_twice() {
        let mut seen = HashSet::new();
        assert!(RULES.iter().all(|rule| seen.insert(key(rule))));
    }

    fn wire(kind: Kind, key: Option<Attribute>, shift: Shift, directions: &[Direction]) -> Wire {
        effect(kind, key, shift, directions).0
    }

    /// Each rule has an id of its own, and each id says what it is about.
    #[test]
    fn ids() {
        let mut seen = HashSet::new();
        assert!(RULES.iter().all(|rule| seen.insert(rule.id())));
        for id in rules() {
            assert!(explain_rule(&id).is_some_and(|text| text.starts_with(&id)), "{id}");
        }
        assert_eq!(effect(Kind::OptionAdded, None, First, &[Request]).1, "request-option-added-first");
        assert_eq!(effect(Kind::TypeChanged, None, Unstated, &[Request]).1, "type-changed");
        assert_eq!(explain_rule("request-option-adde"), None);
    }

    #[test]
    fn each_kind_has_a_rule() {
        for kind in Kind::ALL {
            assert!(RULES.iter().any(|rule| rule.kind == kind), "{kind:?}");
        }
    }

    #[track_caller]
    fn check(kind: Kind, shift: Shift, request: Wire, response: Wire) {
        assert_eq!(wire(kind, None, shift, &[Request]), request);
        assert_eq!(wire(kind, None, shift, &[Response]), response);
        assert_eq!(wire(kind, None, shift, &[Request, Response]), request.max(response));
    }

    #[test]
    fn effects() {
        check(Kind::FieldAdded, Needed, Breaking, Compatible);
        check(Kind::FieldAdded, Spare, Compatible, Compatible);
        check(Kind::FieldRemoved, Spare, Breaking, Breaking);
        check(Kind::TypeChanged, Narrowed, Breaking, Compatible);
        check(Kind::TypeChanged, Widened, Compatible, Breaking);
        check(Kind::TypeChanged, Unstated, Wire::None, Wire::None);
        check(Kind::RequiredChanged, Narrowed, Breaking, Compatible);
        check(Kind::RequiredChanged, Widened, Compatible, Breaking);
        check(Kind::RequiredChanged, Unstated, Wire::None, Wire::None);
        check(Kind::NullableChanged, Narrowed, Breaking, Compatible);
        check(Kind::NullableChanged, Widened, Compatible, Breaking);
        check(Kind::DeprecatedChanged, Any, Wire::None, Wire::None);
        check(Kind::OptionAdded, First, Breaking, Compatible);
        check(Kind::OptionAdded, Listed, Compatible, Compatible);
        check(Kind::OptionRemoved, Listed, Breaking, Compatible);
        check(Kind::OptionRemoved, Dropped, Compatible, Compatible);
        check(Kind::SetValueRemoved, Any, Breaking, Breaking);
    }
}
