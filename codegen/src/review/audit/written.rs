//! Types as somebody wrote them, whatever the language.

use crate::diagnostics::span::Place;

/// Types of a project.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// Objects and enumerations, in the order of files and lines.
    pub types: Vec<WrittenType>,
}

/// Types that are each other are not followed for ever.
pub(super) const DEEPEST: usize = 16;

impl Written {
    /// What a shape is, where it names a type that is whatever another one is.
    pub(super) fn resolved<'s>(&'s self, shape: &'s ValueShape) -> &'s ValueShape {
        let mut shape = shape;
        for _ in 0..DEEPEST {
            let ValueShape::Type(at) = shape else { break };
            let Some(Form::Same(inner)) = self.types.get(*at).map(|of| &of.form) else { break };
            shape = inner;
        }
        shape
    }
}

/// A type.
#[derive(Clone, Debug)]
pub struct WrittenType {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// Its form on the wire.
    pub form: Form,
    /// Which ways it goes.
    pub ways: Ways,
    /// Whether other types take its members in as their own: it is a part of an object, and none by itself.
    pub part: bool,
}

/// Which ways a type goes over the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ways {
    /// It is written.
    pub out: bool,
    /// It is read.
    pub back: bool,
}

/// The form of a type on the wire.
#[derive(Clone, Debug)]
pub enum Form {
    /// An object with these members.
    Object(Vec<WrittenMember>),
    /// One of these strings.
    Values(Values),
    /// Whatever another type is.
    Same(ValueShape),
}

/// A closed or open set of strings.
#[derive(Clone, Debug, Default)]
pub struct Values {
    /// The strings, each with where it stands; a value with several spellings has each of them.
    pub known: Vec<(String, Place)>,
    /// Whether any other string is taken, too.
    pub open: bool,
}

/// A member of an object.
#[derive(Clone, Debug)]
pub struct WrittenMember {
    /// Its names on the wire; the first is the one that is written.
    pub names: Vec<String>,
    /// Where it stands.
    pub place: Place,
    /// Its shape.
    pub shape: ValueShape,
    /// Whether it has to be there.
    pub required: bool,
    /// Whether it may be `null`.
    pub nullable: bool,
}

impl WrittenMember {
    /// The name that is written.
    #[must_use]
    pub fn name(&self) -> &str {
        self.names.first().map_or("", String::as_str)
    }
}

/// The shape of a member's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueShape {
    /// Anything, or something that can't be told.
    Any,
    /// A string.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Float,
    /// `true` or `false`.
    Boolean,
    /// Items of one kind.
    Array(Box<ValueShape>),
    /// An object whose keys are data.
    Map,
    /// A type of the project, by its index.
    Type(usize),
    /// One of several.
    OneOf(Vec<ValueShape>),
    /// A generic type around another one, which may read and write it in its own way.
    Wrapped(Box<ValueShape>),
    /// An object that is written where it stands.
    Inline(Vec<WrittenMember>),
}

impl PartialEq for WrittenMember {
    fn eq(&self, other: &Self) -> bool {
        self.names == other.names && self.place == other.place && self.shape == other.shape
    }
}

impl Eq for WrittenMember {}
