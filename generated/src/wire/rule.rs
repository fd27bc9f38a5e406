//! The rules of requests, as tables that one engine walks: code that every request would repeat costs compile time, a
//! table does not.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt;

use serde_json::Value;

use super::decimal::Decimal;
use super::format::Format;
use super::object::Object;
use super::walk::faults;

/// One thing that a body must keep to, at a path such as `customer.first_name` or `items[].name`.
///
/// `[]` stands for every item. A rule about a member of an absent object does not fire, and only
/// [`required`](Self::required) fires for an absent member; `null` is absent.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    path: &'static str,
    demand: Demand,
}

#[derive(Clone, Copy, Debug)]
enum Demand {
    Required,
    Filled,
    MinLength(usize),
    MaxLength(usize),
    MaxDecimals(usize),
    OneOf(&'static [&'static str]),
    Format(Format),
    Within(&'static [Rule]),
    General(&'static [Rule]),
    AnyOf(&'static [&'static [&'static str]]),
    AtLeast(i64),
}

impl Rule {
    /// The member must be there and say something.
    #[must_use]
    pub const fn filled(path: &'static str) -> Self {
        Self { path, demand: Demand::Filled }
    }

    /// The member must be there.
    #[must_use]
    pub const fn required(path: &'static str) -> Self {
        Self { path, demand: Demand::Required }
    }

    /// At least so many characters.
    #[must_use]
    pub const fn min_length(path: &'static str, characters: usize) -> Self {
        Self { path, demand: Demand::MinLength(characters) }
    }

    /// At most so many characters; of a number, the digits count.
    #[must_use]
    pub const fn max_length(path: &'static str, characters: usize) -> Self {
        Self { path, demand: Demand::MaxLength(characters) }
    }

    /// At most so many digits after the point.
    #[must_use]
    pub const fn max_decimals(path: &'static str, digits: usize) -> Self {
        Self { path, demand: Demand::MaxDecimals(digits) }
    }

    /// One of these values, by their JSON text: `"false"` is both `false` and `"false"`.
    #[must_use]
    pub const fn one_of(path: &'static str, values: &'static [&'static str]) -> Self {
        Self { path, demand: Demand::OneOf(values) }
    }

    /// A certain form of text.
    #[must_use]
    pub const fn format(path: &'static str, format: Format) -> Self {
        Self { path, demand: Demand::Format(format) }
    }

    /// A number that is not less.
    #[must_use]
    pub const fn at_least(path: &'static str, least: i64) -> Self {
        Self { path, demand: Demand::AtLeast(least) }
    }

    /// The members of one of these groups must be there; it is about the body itself.
    #[must_use]
    pub const fn any_of(groups: &'static [&'static [&'static str]]) -> Self {
        Self { path: "", demand: Demand::AnyOf(groups) }
    }

    /// The rules of an object apply to it here.
    #[must_use]
    pub const fn within(path: &'static str, rules: &'static [Rule]) -> Self {
        Self { path, demand: Demand::Within(rules) }
    }

    /// The rules of the body that this one is a view of apply as well, but for what they ask to be there; it is about the body itself.
    #[must_use]
    pub const fn general(rules: &'static [Rule]) -> Self {
        Self { path: "", demand: Demand::General(rules) }
    }

    /// Whether it asks for a member of the body itself.
    fn asks_for_more(&self) -> bool {
        match self.demand {
            Demand::Required | Demand::Filled => !self.path.contains('.'),
            Demand::AnyOf(_) => true,
            _ => false,
        }
    }
}

/// Gives the value back if it keeps to all its rules.
///
/// # Errors
/// Every violation, in the order of the rules.
pub fn check<T: Object>(object: T) -> Result<T, Violations> {
    let mut found = Vec::new();
    match serde_json::to_value(&object) {
        Ok(value) => {
            apply(T::RULES, &value, "", &mut found);
            found.extend(faults(&object).into_iter().map(|(path, problem)| Violation { path, problem }));
        }
        Err(_) => {
            found.push(Violation { path: String::new(), problem: "can't be written as JSON".to_owned() });
        }
    }
    // A member may have the same rule from the request and from its object.
    let mut seen = BTreeSet::new();
    found.retain(|violation| seen.insert((violation.path.clone(), violation.problem.clone())));
    if found.is_empty() { Ok(object) } else { Err(Violations(found)) }
}

fn apply(rules: &[Rule], object: &Value, at: &str, found: &mut Vec<Violation>) {
    for rule in rules {
        if let Demand::AnyOf(groups) = rule.demand {
            found.extend(none_of(groups, object, at));
            continue;
        }
        if let Demand::General(rules) = rule.demand {
            let rules: Vec<Rule> = rules.iter().filter(|rule| !rule.asks_for_more()).copied().collect();
            let mut more = Vec::new();
            apply(&rules, object, at, &mut more);
            // Of one place, the narrower rule says enough.
            more.retain(|one| found.iter().all(|narrower| narrower.path != one.path));
            found.append(&mut more);
            continue;
        }
        walk(object, rule.path, at, &mut |path, value| {
            if let (Demand::Within(rules), Some(value)) = (rule.demand, value) {
                apply(rules, value, path, found);
            } else if let Some(problem) = problem(rule.demand, value) {
                found.push(Violation { path: path.to_owned(), problem });
            }
        });
    }
}

/// The violation of an object that has the members of none of these groups: what the group lacks that it has most of, or all groups.
fn none_of(groups: &[&[&str]], object: &Value, at: &str) -> Option<Violation> {
    let lacks = |name: &&str| object.get(*name).is_none_or(|value| value.is_null() || is_empty(value));
    let missing = groups.iter().map(|group| {
        let names: Vec<String> =
            group.iter().copied().filter(lacks).map(|name| format!("`{name}`")).collect();
        match names.as_slice() {
            [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
            _ => names.concat(),
        }
    });
    let missing: Vec<String> = missing.collect();
    if missing.iter().any(String::is_empty) {
        return None;
    }
    let problem = format!("missing {}", missing.join(", or "));
    Some(Violation { path: if at.is_empty() { "the body".to_owned() } else { at.to_owned() }, problem })
}

/// Calls `visit` for each place that `path` leads to from `object`, also where the last member is absent.
fn walk(object: &Value, path: &str, at: &str, visit: &mut dyn FnMut(&str, Option<&Value>)) {
    let (member, rest) = path.split_once('.').map_or((path, None), |(member, rest)| (member, Some(rest)));
    let (name, is_list) = member.strip_suffix("[]").map_or((member, false), |name| (name, true));
    let at = if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") };
    let mut go = |at: &str, value: &Value| match rest {
        Some(rest) => walk(value, rest, at, visit),
        None => visit(at, Some(value)),
    };
    match object.get(name).filter(|value| !value.is_null()) {
        Some(Value::Array(items)) if is_list => {
            for (index, item) in items.iter().enumerate() {
                go(&format!("{at}[{index}]"), item);
            }
        }
        Some(value) => go(&at, value),
        None if rest.is_none() && !is_list => visit(&at, None),
        None => {}
    }
}

/// The fault of the value, without quoting it.
fn problem(demand: Demand, value: Option<&Value>) -> Option<String> {
    let Some(value) = value else {
        return matches!(demand, Demand::Required | Demand::Filled).then(|| "missing".to_owned());
    };
    if let Demand::Filled = demand {
        return is_empty(value).then(|| "empty".to_owned());
    }
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    };
    let length = text.chars().count();
    match demand {
        Demand::MinLength(least) if length < least => {
            Some(format!("{}, at least {least}", characters(length)))
        }
        Demand::MaxLength(most) if length > most => Some(format!("{}, at most {most}", characters(length))),
        Demand::MaxDecimals(most) => {
            let decimals = text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
            (decimals > most).then(|| format!("{decimals} decimals, at most {most}"))
        }
        Demand::AtLeast(least) => {
            let number = text.parse::<Decimal>().ok()?;
            (number < least).then(|| format!("less than {least}"))
        }
        Demand::OneOf(values) if !values.contains(&text.as_str()) => Some(match values {
            [value] => format!("not `{value}`"),
            _ => format!("none of `{}`", values.join("`, `")),
        }),
        // A blank text is checked where it has to be filled.
        Demand::Format(Format::Url | Format::Email | Format::IpAddress | Format::Currency)
            if text.is_empty() =>
        {
            None
        }
        Demand::Format(format) if !format.fits(&text) => Some(format!("not {}", format.name())),
        _ => None,
    }
}

/// Whether a value that has to be there says nothing.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

fn characters(count: usize) -> String {
    if count == 1 { "1 character".to_owned() } else { format!("{count} characters") }
}

/// One thing that is wrong with a request: where, and what. It never holds the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    path: String,
    problem: String,
}

impl Violation {
    /// The JSON path, such as `items[0].name`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The fault, such as `1 character, at least 2`.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.problem)
    }
}

/// Everything that is wrong with a request; at least one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// The violations, in the order of the documented rules.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl fmt::Display for Violations {
    /// One violation a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.iter().enumerate() {
            let line_break = if index == 0 { "" } else { "\n" };
            write!(f, "{line_break}{violation}")?;
        }
        Ok(())
    }
}

impl Error for Violations {}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(rule: Rule, value: &Value, violations: &[&str]) {
        let mut found = Vec::new();
        apply(&[rule], value, "", &mut found);
        assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), violations);
    }

    #[test]
    fn required_fires_where_its_parent_is() {
        let rule = Rule::required("a.b");
        check(rule, &json!({"a": {"b": ""}}), &[]);
        check(rule, &json!({"a": {"b": false}}), &[]);
        check(rule, &json!({"a": {}}), &["a.b: missing"]);
        check(rule, &json!({"a": {"b": null}}), &["a.b: missing"]);
        check(rule, &json!({"a": []}), &["a.b: missing"]);
        check(rule, &json!({"a": null}), &[]);
        check(rule, &json!({}), &[]);
        check(rule, &json!([]), &[]);
        check(Rule::required("a"), &json!({}), &["a: missing"]);
    }

    #[test]
    fn filled_fires_for_what_says_nothing() {
        let rule = Rule::filled("a.b");
        check(rule, &json!({"a": {"b": 0}}), &[]);
        check(rule, &json!({"a": {"b": " "}}), &["a.b: empty"]);
        check(rule, &json!({"a": {"b": {}}}), &["a.b: empty"]);
        check(rule, &json!({"a": {"b": []}}), &["a.b: empty"]);
        check(rule, &json!({"a": {}}), &["a.b: missing"]);
        check(rule, &json!({}), &[]);
    }

    #[test]
    fn brackets_stand_for_every_item() {
        let rule = Rule::required("a[].b");
        check(rule, &json!({"a": [{}, {"b": 1}, {"b": null}]}), &["a[0].b: missing", "a[2].b: missing"]);
        check(rule, &json!({"a": {}}), &["a.b: missing"]);
        check(rule, &json!({"a": []}), &[]);
        check(rule, &json!({}), &[]);
        let rule = Rule::max_length("a[].b[]", 1);
        check(
            rule,
            &json!({"a": [{"b": ["x", "yy"]}, {"b": "zz"}]}),
            &["a[0].b[1]: 2 characters, at most 1", "a[1].b: 2 characters, at most 1"],
        );
    }

    #[test]
    fn lengths_count_characters() {
        check(Rule::max_length("a", 2), &json!({"a": "éé"}), &[]);
        check(Rule::max_length("a", 2), &json!({"a": 123}), &["a: 3 characters, at most 2"]);
        check(Rule::min_length("a", 1), &json!({"a": ""}), &["a: 0 characters, at least 1"]);
        check(Rule::min_length("a", 2), &json!({"a": "é"}), &["a: 1 character, at least 2"]);
        check(Rule::min_length("a", 2), &json!({"b": "é"}), &[]);
        check(Rule::max_length("a", 1), &json!({"a": {"b": "xx"}}), &[]);
    }

    #[test]
    fn decimals_are_counted() {
        check(Rule::max_decimals("a", 2), &json!({"a": 0.25}), &[]);
        check(Rule::max_decimals("a", 2), &json!({"a": 7}), &[]);
        check(Rule::max_decimals("a", 2), &json!({"a": "0.125"}), &["a: 3 decimals, at most 2"]);
    }

    #[test]
    fn values_compare_by_their_text() {
        let rule = Rule::one_of("a", &["false"]);
        check(rule, &json!({"a": false}), &[]);
        check(rule, &json!({"a": "false"}), &[]);
        check(rule, &json!({"a": true}), &["a: not `false`"]);
        check(Rule::one_of("a", &["x", "y"]), &json!({"a": "z"}), &["a: none of `x`, `y`"]);
    }

    #[test]
    fn one_group_is_enough() {
        let rule = Rule::any_of(&[&["a"], &["b", "c"]]);
        check(rule, &json!({"a": 1}), &[]);
        check(rule, &json!({"b": 1, "c": 0}), &[]);
        check(rule, &json!({"b": 1, "c": ""}), &["the body: missing `a`, or `c`"]);
        check(rule, &json!({}), &["the body: missing `a`, or `b` and `c`"]);
    }

    #[test]
    fn a_view_keeps_the_rules_of_the_general_body() {
        const GENERAL: &[Rule] = &[
            Rule::filled("a"),
            Rule::any_of(&[&["a"], &["b"]]),
            Rule::max_length("b", 4),
            Rule::required("c.d"),
        ];
        let check = |value: &Value, violations: &[&str]| {
            let mut found = Vec::new();
            apply(&[Rule::max_length("b", 2), Rule::general(GENERAL)], value, "", &mut found);
            assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), violations);
        };
        check(&json!({}), &[]);
        check(&json!({"b": "xxxxx", "c": {}}), &["b: 5 characters, at most 2", "c.d: missing"]);
    }

    #[test]
    fn numbers_have_a_least_value() {
        let rule = Rule::at_least("a", 0);
        check(rule, &json!({"a": 0}), &[]);
        check(rule, &json!({"a": "-1"}), &["a: less than 0"]);
        check(rule, &json!({"a": -0.5}), &["a: less than 0"]);
        check(rule, &json!({"a": "x"}), &[]);
    }

    #[test]
    fn rules_nest() {
        const INNER: &[Rule] = &[Rule::required("b"), Rule::format("c", Format::Country)];
        check(
            Rule::within("a", INNER),
            &json!({"a": {"c": "nl"}}),
            &["a.b: missing", "a.c: not two capital letters (ISO 3166-1)"],
        );
        check(Rule::within("a[]", INNER), &json!({"a": [{"b": 1}, {}]}), &["a[1].b: missing"]);
        check(Rule::within("a", INNER), &json!({}), &[]);
    }
}
