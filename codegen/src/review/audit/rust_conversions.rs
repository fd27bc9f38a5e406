//! Enums that are read through a conversion: `impl From<u8> for Kind`, whose `match` lists what they take.

use super::written::{Values, ValuesKind};
use crate::diagnostics::span::Place;
use proc_macro2::Span;
use syn::{Arm, Expr, GenericArgument, ImplItem, Item, ItemImpl, Lit, Pat, PathArguments, Stmt, Type};

/// What one conversion lists.
pub(super) struct Conversion {
    /// The type that it makes.
    pub(super) makes: String,
    values: Vec<(String, Span)>,
    kind: ValuesKind,
    open: bool,
}

impl Conversion {
    /// The conversion that an item is: `From` or `TryFrom` of a text or a whole number, by one `match`.
    pub(super) fn of(item: &Item) -> Option<Self> {
        let Item::Impl(item) = item else { return None };
        let (path, _) = item.trait_.as_ref()?;
        let name = path.segments.last().filter(|last| last.ident == "From" || last.ident == "TryFrom")?;
        let PathArguments::AngleBracketed(arguments) = &name.arguments else { return None };
        let Some(GenericArgument::Type(from)) = arguments.args.first() else { return None };
        let kind = match last_of(from)?.as_str() {
            "String" | "str" => ValuesKind::Texts,
            "u8" | "u16" | "u32" | "u64" | "i8" | "i16" | "i32" | "i64" => ValuesKind::Numbers,
            _ => return None,
        };
        let mut conversion = Self { makes: last_of(&item.self_ty)?, values: Vec::new(), kind, open: false };
        for arm in arms(item)? {
            conversion.open |= !is_refused(arm) && is_rest(&arm.pat);
            conversion.add(&arm.pat);
        }
        (!conversion.values.is_empty()).then_some(conversion)
    }

    fn add(&mut self, pattern: &Pat) {
        match pattern {
            Pat::Lit(literal) => match &literal.lit {
                Lit::Int(number) => self.values.push((number.base10_digits().to_owned(), number.span())),
                Lit::Str(text) => self.values.push((text.value(), text.span())),
                _ => {}
            },
            Pat::Or(several) => several.cases.iter().for_each(|case| self.add(case)),
            _ => {}
        }
    }

    /// The values, `place` being where something stands.
    pub(super) fn values(&self, place: impl Fn(Span) -> Place) -> Values {
        Values {
            known: self.values.iter().map(|(value, span)| (value.clone(), place(*span))).collect(),
            open: self.open,
            kind: self.kind,
            ..Values::default()
        }
    }
}

/// The arms of the `match` that a conversion consists of.
fn arms(item: &ItemImpl) -> Option<&[Arm]> {
    let function = item.items.iter().find_map(|item| match item {
        ImplItem::Fn(function) => Some(function),
        _ => None,
    })?;
    let Stmt::Expr(last, _) = function.block.stmts.last()? else { return None };
    let mut last = last;
    // `Ok(match …)`
    while let Expr::Call(call) = last {
        last = call.args.first()?;
    }
    match last {
        Expr::Match(matched) => Some(&matched.arms),
        _ => None,
    }
}

/// Whether a pattern takes whatever no other one takes.
fn is_rest(pattern: &Pat) -> bool {
    matches!(pattern, Pat::Wild(_) | Pat::Ident(_))
}

/// Whether an arm refuses what it takes.
fn is_refused(arm: &Arm) -> bool {
    match &*arm.body {
        Expr::Call(call) => matches!(&*call.func, Expr::Path(path) if path.path.is_ident("Err")),
        Expr::Return(_) | Expr::Macro(_) => true,
        _ => false,
    }
}

/// The name of a type.
fn last_of(of: &Type) -> Option<String> {
    match of {
        Type::Reference(reference) => last_of(&reference.elem),
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
}
