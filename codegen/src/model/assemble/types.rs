//! Documented types to the type of a member; where pages differ, the type that holds what any of them says.

use crate::api::{Type, Types};
use crate::model::{Decision, Ty};

/// The shape of a member's value, before its object or enumeration has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TypeForm {
    /// One value.
    One(FormKind),
    /// A list of them.
    List(FormKind),
    /// A list of such lists.
    Lists(FormKind),
}

impl TypeForm {
    /// The type of a member, of which this is one value.
    pub(super) fn of(self, one: Ty) -> Ty {
        match self {
            Self::One(_) => one,
            Self::List(_) => Ty::List(Box::new(one)),
            Self::Lists(_) => Ty::List(Box::new(Ty::List(Box::new(one)))),
        }
    }

    /// A value of it, out of its lists.
    pub(super) const fn kind(self) -> FormKind {
        match self {
            Self::One(kind) | Self::List(kind) | Self::Lists(kind) => kind,
        }
    }
}

/// The type of a member, with the rules that gave it.
pub(super) struct Typed {
    pub(super) ty: Ty,
    pub(super) decisions: Vec<Decision>,
}

/// A value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FormKind {
    /// A string.
    Text,
    /// A whole number.
    Integer,
    /// An exact decimal.
    Decimal,
    /// A truth value.
    Flag,
    /// A whole number or a string.
    IntegerOrText,
    /// An object.
    Object,
    /// An object whose keys are data.
    Map,
    /// Anything.
    Any,
}

/// What members that are documented or shown imply where no type is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Implied {
    Object,
    /// There are none.
    Nothing,
}

/// The type for a set of documented types, by these rules:
///
/// 1. an array wins over everything; its items are what its documented kinds and the scalars beside it say
///    ("a single value or an array of values");
/// 2. an object beside a scalar is anything;
/// 3. `integer` and `string` is that union, `integer` and `float` is a decimal, every other mix of scalars is text,
///    which takes and keeps any scalar;
/// 4. nothing said: an object if members are documented, else anything;
/// 5. lists of lists alone are lists of what 4 says.
pub(super) fn shape_of(types: Types, implied: Implied) -> TypeForm {
    if types.iter().eq([Type::ArrayOfArray]) {
        return TypeForm::Lists(kind(Types::default(), implied));
    }
    let mut items = Types::default();
    for ty in types.iter() {
        match ty {
            Type::Array => {}
            other => items.insert(other.item().unwrap_or(other)),
        }
    }
    let kind = kind(items, implied);
    if types.has_array() { TypeForm::List(kind) } else { TypeForm::One(kind) }
}

/// The same where no members are documented.
pub(super) fn shape(types: Types) -> TypeForm {
    shape_of(types, Implied::Nothing)
}

fn kind(types: Types, implied: Implied) -> FormKind {
    match types.iter().collect::<Vec<_>>().as_slice() {
        [] if implied == Implied::Object => FormKind::Object,
        [Type::Object] => FormKind::Object,
        [] => FormKind::Any,
        [Type::Map] => FormKind::Map,
        mixed if mixed.iter().any(|ty| matches!(ty, Type::Object | Type::Map | Type::Any | Type::Array)) => {
            FormKind::Any
        }
        [Type::Boolean] => FormKind::Flag,
        [Type::Integer] => FormKind::Integer,
        [Type::Float] | [Type::Float, Type::Integer] => FormKind::Decimal,
        [Type::Integer, Type::String] => FormKind::IntegerOrText,
        _ => FormKind::Text,
    }
}

/// The documented types, and what samples show beside them that these would not take.
///
/// A scalar takes any other scalar and a list takes its items alone, so only what changes the meaning is added: a fraction where whole
/// numbers are documented, words where numbers or truth values are, and an object or a list where there should be none.
pub(super) fn with_shown(documented: Types, shown: Types) -> Types {
    let has = |ty| documented.contains(ty);
    let scalar = [Type::Boolean, Type::Float, Type::Integer, Type::String].into_iter().any(has);
    let listed = documented.has_array();
    let vague = listed && !documented.iter().any(|ty| ty.item().is_some_and(|item| item != Type::Any));
    let added = |ty: &Type| match ty {
        Type::Float => has(Type::Integer) && !has(Type::String) || !scalar && !listed,
        Type::String => {
            scalar && !has(Type::String) || !scalar && has(Type::Object) || has(Type::ArrayOfObject)
        }
        Type::Integer | Type::Boolean => !scalar && !listed,
        Type::Object => !has(Type::Object) && !has(Type::ArrayOfObject),
        Type::Array => !listed,
        Type::Any | Type::Map => false,
        _ => !listed || vague || (has(Type::ArrayOfObject) != (*ty == Type::ArrayOfObject)),
    };
    documented.iter().chain(shown.iter().filter(added)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(types: &[Type], implied: Implied, expected: TypeForm) {
        assert_eq!(shape_of(types.iter().copied().collect(), implied), expected, "{types:?}");
        let back = types.iter().rev().copied().collect();
        assert_eq!(shape_of(back, implied), expected, "{types:?}, reversed");
    }

    #[test]
    fn scalars() {
        check(&[], Implied::Nothing, TypeForm::One(FormKind::Any));
        check(&[Type::String], Implied::Nothing, TypeForm::One(FormKind::Text));
        check(&[Type::Integer], Implied::Nothing, TypeForm::One(FormKind::Integer));
        check(&[Type::Boolean], Implied::Nothing, TypeForm::One(FormKind::Flag));
        check(&[Type::Float], Implied::Nothing, TypeForm::One(FormKind::Decimal));
        check(&[Type::Integer, Type::String], Implied::Nothing, TypeForm::One(FormKind::IntegerOrText));
        check(&[Type::Integer, Type::Float], Implied::Nothing, TypeForm::One(FormKind::Decimal));
        check(&[Type::Boolean, Type::String], Implied::Nothing, TypeForm::One(FormKind::Text));
        check(&[Type::Float, Type::String], Implied::Nothing, TypeForm::One(FormKind::Text));
    }

    #[test]
    fn objects_and_lists() {
        check(&[Type::Object], Implied::Nothing, TypeForm::One(FormKind::Object));
        check(&[], Implied::Object, TypeForm::One(FormKind::Object));
        check(&[Type::Object, Type::String], Implied::Object, TypeForm::One(FormKind::Any));
        check(&[Type::Array], Implied::Nothing, TypeForm::List(FormKind::Any));
        check(&[Type::Array], Implied::Object, TypeForm::List(FormKind::Object));
        check(&[Type::Array, Type::Object], Implied::Object, TypeForm::List(FormKind::Object));
        check(&[Type::ArrayOfObject], Implied::Nothing, TypeForm::List(FormKind::Object));
        check(&[Type::ArrayOfArray], Implied::Nothing, TypeForm::Lists(FormKind::Any));
        check(&[Type::ArrayOfArray], Implied::Object, TypeForm::Lists(FormKind::Object));
        check(&[Type::ArrayOfArray, Type::Array], Implied::Object, TypeForm::List(FormKind::Any));
        check(&[Type::ArrayOfString, Type::String], Implied::Nothing, TypeForm::List(FormKind::Text));
        check(
            &[Type::ArrayOfInteger, Type::String],
            Implied::Nothing,
            TypeForm::List(FormKind::IntegerOrText),
        );
    }

    #[track_caller]
    fn check_shown(documented: &[Type], shown: &[Type], expected: TypeForm) {
        let types = with_shown(documented.iter().copied().collect(), shown.iter().copied().collect());
        assert_eq!(shape(types), expected, "{documented:?}, shown {shown:?}");
    }

    #[test]
    fn samples_add_what_would_not_be_taken() {
        use Type::{ArrayOfObject, ArrayOfString, Boolean, Float, Integer, Object, String};
        check_shown(&[String], &[Integer, Boolean, Float], TypeForm::One(FormKind::Text));
        check_shown(&[Integer], &[Float], TypeForm::One(FormKind::Decimal));
        check_shown(&[Integer], &[String], TypeForm::One(FormKind::IntegerOrText));
        check_shown(&[Boolean], &[String], TypeForm::One(FormKind::Text));
        check_shown(&[String], &[Object], TypeForm::One(FormKind::Any));
        check_shown(&[Object], &[String], TypeForm::One(FormKind::Any));
        check_shown(&[Object], &[ArrayOfObject], TypeForm::List(FormKind::Object));
        check_shown(&[ArrayOfObject], &[Object], TypeForm::List(FormKind::Object));
        check_shown(&[ArrayOfObject], &[String], TypeForm::List(FormKind::Any));
        check_shown(&[ArrayOfString], &[ArrayOfObject], TypeForm::List(FormKind::Any));
        check_shown(&[ArrayOfString], &[String], TypeForm::List(FormKind::Text));
        check_shown(&[Type::Array], &[ArrayOfObject], TypeForm::List(FormKind::Object));
        check_shown(&[String], &[ArrayOfString], TypeForm::List(FormKind::Text));
    }
}
