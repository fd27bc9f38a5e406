//! Enums of a Rust crate: lists of values, or objects that a member tells apart.

use super::rust_conversions::Conversion;
use super::rust_source::{Enum, Members, Reader, VariantType, is_test};
use super::serde_attributes::{Serde, is_numbered};
use super::written::{Form, ValueShape, Values, ValuesKind, WrittenMember};
use crate::diagnostics::span::Place;
use syn::{BinOp, Expr, ExprLit, ExprUnary, Fields, ItemEnum, Lit, UnOp, Variant};

impl Reader<'_> {
    /// The form of an enum, and whether it has members that can't be seen.
    pub(super) fn enumeration(&self, of: Enum<'_>) -> (Form, bool) {
        if is_numbered(&of.item.attrs) {
            return (
                self.numbered(of.module, of.item).map_or(Form::Same(ValueShape::Any), Form::Values),
                false,
            );
        }
        let Some(tag) = &of.serde.tag else { return (self.listed(of), false) };
        let mut mark = self.mark(of, tag, ValueShape::String);
        mark.tag = Some(self.tags(of));
        let mut members = Members { all: vec![mark], hidden: false };
        match &of.serde.content {
            Some(content) => members.all.push(self.mark(of, content, ValueShape::Any)),
            None => self.tagged(of, &mut members),
        }
        (Form::Object(members.all), members.hidden)
    }

    /// An enum without a member that tells its variants apart.
    fn listed(&self, of: Enum<'_>) -> Form {
        let Enum { module, item, serde, ways, .. } = of;
        let (mut values, mut others, mut all_units) = (Values::default(), Vec::new(), true);
        for variant in &item.variants {
            let own = Serde::of(&variant.attrs);
            if own.is_skipped(ways) || is_test(&variant.attrs) {
                continue;
            }
            let loose = serde.untagged || own.untagged;
            match &variant.fields {
                Fields::Unit if own.other => values.open = true,
                Fields::Unit if serde.untagged => others.push(ValueShape::Any),
                Fields::Unit => values.known.extend(self.names(of, variant, own)),
                Fields::Unnamed(tuple) if loose && tuple.unnamed.len() == 1 => {
                    let shape = tuple
                        .unnamed
                        .first()
                        .map_or(ValueShape::Any, |field| self.shape(module, &field.ty, 0));
                    values.open |= matches!(shape, ValueShape::String | ValueShape::Any);
                    others.push(shape);
                }
                Fields::Named(_) if loose => {
                    others.push(ValueShape::Inline(self.members(module, &variant.fields, serde, ways).all));
                }
                Fields::Named(_) | Fields::Unnamed(_) => all_units = false,
            }
        }
        if !all_units {
            // The name of the variant is a key around what it holds.
            return Form::Same(ValueShape::Any);
        }
        let only_strings = others.iter().all(|shape| matches!(shape, ValueShape::String));
        if values.known.is_empty() || !only_strings {
            return Form::Same(if values.known.is_empty() {
                ValueShape::OneOf(others)
            } else {
                ValueShape::Any
            });
        }
        Form::Values(values)
    }

    /// The numbers of an enum; `None` if one of them is worked out.
    fn numbered(&self, module: usize, item: &ItemEnum) -> Option<Values> {
        let mut values = Values { kind: ValuesKind::Numbers, ..Values::default() };
        let mut next = 0i128;
        for variant in &item.variants {
            if let Some((_, number)) = &variant.discriminant {
                next = literal(number)?;
            }
            if Serde::of(&variant.attrs).other {
                values.open = true;
            } else {
                values.known.push((next.to_string(), self.place(module, variant.ident.span())));
            }
            next = next.checked_add(1)?;
        }
        Some(values)
    }

    /// The bits of flags; those that are put together of others are none of their own.
    pub(super) fn flags(&self, module: usize, item: &ItemEnum) -> Values {
        let bit = |variant: &Variant| {
            let (_, value) = variant.discriminant.as_ref()?;
            let bits = u64::try_from(literal(value)?).ok().filter(|bits| bits.is_power_of_two())?;
            Some((bits.to_string(), self.place(module, variant.ident.span())))
        };
        let known = item.variants.iter().filter_map(bit).collect();
        Values { known, open: true, kind: ValuesKind::Bits, part: false }
    }

    /// The values that the conversion into an enum lists.
    pub(super) fn converted(&self, module: usize, item: &ItemEnum) -> Option<Values> {
        let makes = |(_, of): &&(usize, Conversion)| item.ident == of.makes;
        // Of two that make a type of this name, the one beside it.
        let conversions = || self.conversions.iter().filter(makes);
        let (at, of) = conversions().find(|(at, _)| *at == module).or_else(|| conversions().next())?;
        Some(of.values(|span| self.place(*at, span)))
    }

    /// Adds the members of variants that the first member tells apart: together they are an object.
    fn tagged(&self, of: Enum<'_>, members: &mut Members) {
        let Enum { module, item, serde, ways, .. } = of;
        let mark = members.all.first().cloned();
        for variant in &item.variants {
            let own = Serde::of(&variant.attrs);
            let found = match &variant.fields {
                Fields::Named(_) => {
                    let rename_all = own.rename_all.or(serde.rename_all_fields);
                    self.members(module, &variant.fields, &Serde { rename_all, ..own }, ways)
                }
                Fields::Unnamed(tuple) => {
                    let shape = tuple.unnamed.first().map(|field| self.shape(module, &field.ty, 0));
                    let Some(ValueShape::Type(at)) = shape else { continue };
                    let tag = mark.clone().map(|mark| {
                        let known = self.names(of, variant, own).collect();
                        WrittenMember {
                            place: self.place(module, variant.ident.span()),
                            tag: Some(Values { known, open: true, part: true, ..Values::default() }),
                            ..mark
                        }
                    });
                    self.variants.borrow_mut().push(VariantType { at, of: of.at, tag });
                    self.flattened(at, 0)
                }
                Fields::Unit => continue,
            };
            members.take_in(found, true);
        }
    }

    /// The values of the member that tells variants apart.
    fn tags(&self, of: Enum<'_>) -> Values {
        let mut values = Values::default();
        for variant in &of.item.variants {
            let own = Serde::of(&variant.attrs);
            if own.other || own.untagged {
                values.open = true;
            } else if !own.is_skipped(of.ways) && !is_test(&variant.attrs) {
                values.known.extend(self.names(of, variant, own));
            }
        }
        values
    }

    /// The names of a variant on the wire, with its place; the first is the one that is written.
    fn names(&self, of: Enum<'_>, variant: &Variant, own: Serde) -> impl Iterator<Item = (String, Place)> {
        let place = self.place(of.module, variant.ident.span());
        let name = variant_name(&variant.ident.to_string(), &own, of.serde);
        std::iter::once(name).chain(own.aliases).map(move |name| (name, place.clone()))
    }

    /// Remembers the types that an enum with code of its own holds.
    pub(super) fn hold(&self, of: usize, module: usize, item: &ItemEnum) {
        for variant in &item.variants {
            let Fields::Unnamed(tuple) = &variant.fields else { continue };
            let shape = tuple.unnamed.first().map(|field| self.shape(module, &field.ty, 0));
            if let Some(ValueShape::Type(at)) = shape {
                self.variants.borrow_mut().push(VariantType { at, of, tag: None });
            }
        }
    }

    /// A member that serde writes for an enum.
    fn mark(&self, of: Enum<'_>, name: &str, shape: ValueShape) -> WrittenMember {
        WrittenMember {
            names: vec![name.to_owned()],
            place: self.place(of.module, of.item.ident.span()),
            nullable: shape == ValueShape::Any,
            shape,
            given: false,
            asked: false,
            tag: None,
            part_of: None,
        }
    }
}

/// The number that an expression is, if it is written out.
fn literal(expression: &Expr) -> Option<i128> {
    match expression {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => number.base10_parse().ok(),
        Expr::Unary(ExprUnary { op: UnOp::Neg(_), expr, .. }) => literal(expr)?.checked_neg(),
        Expr::Paren(inner) => literal(&inner.expr),
        Expr::Group(inner) => literal(&inner.expr),
        Expr::Binary(binary) if matches!(binary.op, BinOp::Shl(_)) => {
            let by = u32::try_from(literal(&binary.right)?).ok()?;
            literal(&binary.left)?.checked_shl(by)
        }
        _ => None,
    }
}

fn variant_name(name: &str, own: &Serde, all: &Serde) -> String {
    let name = name.trim_start_matches("r#");
    own.rename.clone().or_else(|| Some(all.rename_all?.variant(name))).unwrap_or_else(|| name.to_owned())
}
