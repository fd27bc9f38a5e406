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
    /// Whether other types take its members in as their own: it may be a part of an object, and none by itself.
    pub part: bool,
    /// The enums that hold it as a variant, told apart by a member of theirs.
    pub variant_of: Vec<usize>,
    /// Whether it has members that can't be seen, since code of its own or of another crate reads them.
    pub hidden: bool,
    /// The modules that it stands in, the innermost last.
    pub modules: Vec<String>,
}

/// How much of an object a type stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    Whole,
    /// It has some members on purpose, and what they may be where it is used is not what the object says.
    Part,
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

/// A closed or open set of strings or numbers.
#[derive(Clone, Debug, Default)]
pub struct Values {
    /// The values, each with where it stands; a value with several spellings has each of them.
    pub known: Vec<(String, Place)>,
    /// Whether any other one is taken, too.
    pub open: bool,
    /// What they are on the wire.
    pub kind: ValuesKind,
    /// Whether they are some of those that there are on purpose.
    pub part: bool,
}

/// What values are on the wire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ValuesKind {
    /// Strings.
    #[default]
    Texts,
    /// Whole numbers.
    Numbers,
    /// Bits of a number, which may go as a text; several may be set at once.
    Bits,
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
    /// Whether whoever makes the type has to give it.
    pub given: bool,
    /// Whether a body that is read has to have it.
    pub asked: bool,
    /// Whether it may be `null`.
    pub nullable: bool,
    /// The values that it takes as the member that tells variants apart.
    pub tag: Option<Values>,
    /// The type that has it, where another one takes its members in.
    pub part_of: Option<usize>,
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
