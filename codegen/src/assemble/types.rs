//! From what the docs call a type to the type of a member; where pages differ, the type that holds what any of them says.

use crate::facts::{Type, Types};

/// What a member holds, before its object or enumeration has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// One value.
    One(Kind),
    /// A list of them.
    List(Kind),
}

/// A value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
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
    /// Anything.
    Any,
}

/// The type for a set of documented types, by these rules:
///
/// 1. an array wins over everything; its items are what its documented kinds and the scalars beside it say
///    ("a single value or an array of values");
/// 2. an object beside a scalar is anything;
/// 3. `integer` and `string` is that union, `integer` and `float` is a decimal, every other mix of scalars is text,
///    which takes and keeps any scalar;
/// 4. nothing said: an object if members are documented, else anything.
pub(super) fn shape(types: Types, has_members: bool) -> Shape {
    let mut items = Types::default();
    for ty in types.iter() {
        match ty {
            Type::Array => {}
            Type::ArrayOfInteger => items.insert(Type::Integer),
            Type::ArrayOfObject => items.insert(Type::Object),
            Type::ArrayOfString => items.insert(Type::String),
            other => items.insert(other),
        }
    }
    let kind = kind(items, has_members);
    if types.has_array() { Shape::List(kind) } else { Shape::One(kind) }
}

fn kind(types: Types, has_members: bool) -> Kind {
    match types.iter().collect::<Vec<_>>().as_slice() {
        [] | [Type::Object] if has_members => Kind::Object,
        [Type::Object] => Kind::Object,
        [] => Kind::Any,
        mixed if mixed.contains(&Type::Object) => Kind::Any,
        [Type::Boolean] => Kind::Flag,
        [Type::Integer] => Kind::Integer,
        [Type::Float] | [Type::Float, Type::Integer] => Kind::Decimal,
        [Type::Integer, Type::String] => Kind::IntegerOrText,
        _ => Kind::Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(types: &[Type], has_members: bool, expected: Shape) {
        assert_eq!(shape(types.iter().copied().collect(), has_members), expected, "{types:?}");
        let back = types.iter().rev().copied().collect();
        assert_eq!(shape(back, has_members), expected, "{types:?}, reversed");
    }

    #[test]
    fn scalars() {
        check(&[], false, Shape::One(Kind::Any));
        check(&[Type::String], false, Shape::One(Kind::Text));
        check(&[Type::Integer], false, Shape::One(Kind::Integer));
        check(&[Type::Boolean], false, Shape::One(Kind::Flag));
        check(&[Type::Float], false, Shape::One(Kind::Decimal));
        check(&[Type::Integer, Type::String], false, Shape::One(Kind::IntegerOrText));
        check(&[Type::Integer, Type::Float], false, Shape::One(Kind::Decimal));
        check(&[Type::Boolean, Type::String], false, Shape::One(Kind::Text));
        check(&[Type::Float, Type::String], false, Shape::One(Kind::Text));
    }

    #[test]
    fn objects_and_lists() {
        check(&[Type::Object], false, Shape::One(Kind::Object));
        check(&[], true, Shape::One(Kind::Object));
        check(&[Type::Object, Type::String], true, Shape::One(Kind::Any));
        check(&[Type::Array], false, Shape::List(Kind::Any));
        check(&[Type::Array], true, Shape::List(Kind::Object));
        check(&[Type::Array, Type::Object], true, Shape::List(Kind::Object));
        check(&[Type::ArrayOfObject], false, Shape::List(Kind::Object));
        check(&[Type::ArrayOfString, Type::String], false, Shape::List(Kind::Text));
        check(&[Type::ArrayOfInteger, Type::String], false, Shape::List(Kind::IntegerOrText));
    }
}
