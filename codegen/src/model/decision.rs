//! The rules by which a member became what it is, recorded where the assembler applies them, so that an explanation says what happened.

/// A rule that was applied to a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decision {
    /// Whether a request can't be made without it.
    Presence(PresenceRule),
    /// Its JSON types.
    Types(TypesRule),
    /// That `Debug` does not print it.
    Secret(SecretRule),
    /// Its known values.
    Values(ValuesRule),
    /// The type of the object that it holds.
    Object(ObjectRule),
    /// The words of its description, where passages differ.
    Words(WordsRule),
}

/// The rule that decides whether a request can't be made without a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PresenceRule {
    /// The only documented value: the request sets it itself.
    Fixed,
    /// The section of one order requires it.
    Precise,
    /// Every section that documents the body requires it.
    Request,
    /// A request that precise ones narrow: the type asks for nothing, they and a check do.
    General,
    /// It stands in a path, or a section requires it in a query.
    Parameter,
    /// An object or an answer: the type asks for nothing, a check of the request does.
    Unasked,
}

/// The passages that the types of a member come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypesRule {
    /// Those that document it agree, and samples show nothing else.
    Documented,
    /// They differ, or samples show what a documented type would not take.
    Widened,
    /// Samples: no passage documents a type.
    Shown,
    /// It is part of a path, which is text.
    InPath,
}

/// The reason why a member is secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SecretRule {
    /// The list of secrets names it.
    Listed,
    /// Its name looks like that of a secret, and the list does not say that it is none.
    Looks,
}

/// The source of the known values of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ValuesRule {
    /// The values that the whole API shares.
    Set,
    /// The part of them that one precise request lists.
    Subset,
    /// An enumeration that the profile has several members share.
    Shared,
    /// A table of values that the docs name or link, or a form of ids that has a name.
    Table,
    /// All values that any precise request lists.
    Precise,
    /// The values of all sections that document the member.
    Listed,
    /// Currencies by ISO 4217: the only format that is stated.
    Currency,
}

/// The way from a member to the type of the object that it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ObjectRule {
    /// The profile says that each request has this object to itself.
    Own,
    /// A passage of the member refers to the object.
    Reference,
    /// All references from members of this name lead to one object.
    Alias,
    /// The page of an object has the name of the member.
    Named,
    /// The page of an object shows it in this member of this object.
    Inside,
    /// Members of one name at the top of bodies share a type.
    Top,
    /// Nothing says that any other member holds the same.
    Local,
}

/// The choice of a member's description where passages differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordsRule {
    /// The vendor's prose before what only adds to it.
    Prose,
    /// The object's own page.
    OwnPage,
    /// The endpoint's own page, before others that answer the same.
    OwnEndpoint,
    /// What most sections say.
    Most,
    /// The first by page and heading.
    First,
    /// Those of each section, under its heading.
    Each,
}
