//! The enumeration of the values of a table: their kind, a variant for each, and its module.

use super::names;
use super::objects::Table;
use crate::api::Anchor;
use crate::model::{Area, Body, Docs, Enumeration, Module, Source, ValueKind, Variant};
use crate::read::facts::CodeFact;
use heck::ToSnakeCase;
use std::collections::{BTreeMap, BTreeSet};

/// A value as a table writes it.
enum Value {
    Integer(i64),
    /// Bits, written as a shift or in hexadecimal.
    Bits(u64),
    Text(String),
}

impl Value {
    /// `0`, `1 << 2`, `0x04 (1 << 2)`, `admin`, `"admin"`.
    fn read(code: &str) -> Option<Self> {
        let code = code.trim();
        if let Some(digits) = code.strip_prefix("0x") {
            let digits = digits.split([' ', '(']).next()?;
            return u64::from_str_radix(digits, 16).ok().map(Self::Bits);
        }
        if let Some((bit, by)) = code.split_once("<<") {
            let (bit, by) = (bit.trim().parse::<u64>().ok()?, by.trim().parse::<u32>().ok()?);
            return bit.checked_shl(by).filter(|bits| *bits != 0).map(Self::Bits);
        }
        if let Ok(integer) = code.parse() {
            return Some(Self::Integer(integer));
        }
        let text = code.trim_matches('"');
        (!text.is_empty() && !text.contains(char::is_whitespace)).then(|| Self::Text(text.to_owned()))
    }
}

/// The kind of the values of a table; `None` where they are words of another kind.
pub(super) fn kind_of(table: &Table<'_>) -> Option<ValueKind> {
    let values: Option<Vec<Value>> = table.codes.iter().map(|code| Value::read(&code.code)).collect();
    let values = values?;
    if values.iter().any(|value| matches!(value, Value::Text(_))) {
        return Some(ValueKind::Text);
    }
    let bits = values.iter().any(|value| matches!(value, Value::Bits(_)));
    Some(if bits { ValueKind::Bits } else { ValueKind::Integer })
}

/// The enumeration of a table, under this name; `None` if its values are words of another kind.
pub(super) fn enumeration(name: String, table: &Table<'_>) -> Option<Enumeration> {
    let (kind, first) = (kind_of(table)?, table.codes.first()?);
    let source = Source {
        page: first.place.page.clone(),
        anchor: Anchor::of_heading(&first.table),
        place: first.place.clone(),
        address: None,
    };
    let heading = format!("Values of the table *{}*", first.table);
    let docs = Docs { heading, source: Some(source), ..Docs::default() };
    Some(Enumeration { name, docs, kind, variants: variants(table, kind), tags: Vec::new() })
}

/// The module of an enumeration that several members share.
pub(super) fn module(values: Enumeration) -> Module {
    Module {
        area: Area::Objects,
        name: names::module(&values.name).unwrap_or_else(|| values.name.to_snake_case()),
        endpoint: None,
        body: Body::Values(values),
        own: Vec::new(),
        views: Vec::new(),
        enums: Vec::new(),
    }
}

/// The values of a table by their names. What stands twice counts once; of two values with one name, the second has its value behind it.
fn variants(table: &Table<'_>, kind: ValueKind) -> Vec<Variant> {
    let mut known: BTreeMap<i128, BTreeMap<String, &CodeFact>> = BTreeMap::new();
    for code in &table.codes {
        let (order, text) = match Value::read(&code.code) {
            Some(Value::Integer(integer)) => (i128::from(integer), integer.to_string()),
            Some(Value::Bits(bits)) => (i128::from(bits), bits.to_string()),
            Some(Value::Text(text)) => (0, text),
            None => continue,
        };
        known.entry(order).or_default().entry(text).or_insert(code);
    }
    let mut taken = BTreeSet::new();
    let mut variants = Vec::new();
    for (value, code) in known.into_values().flatten() {
        let named = if kind == ValueKind::Text { &value } else { &code.name };
        let named = names::variant(named).filter(|name| !named.is_empty() && !name.is_empty());
        let mut ident = named.unwrap_or_else(|| format!("Value{}", value.replace('-', "Minus")));
        if taken.contains(&ident) {
            ident.push_str(&value.replace('-', "Minus"));
        }
        taken.insert(ident.clone());
        let label = Some(code.name.clone()).filter(|name| !name.is_empty() && *name != value);
        variants.push(Variant { value, ident, label });
    }
    variants
}
