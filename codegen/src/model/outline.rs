//! The model as an outline that people read: goldens and `explain` show it.

use super::{
    Area, Body, Call, Demand, Enumeration, Fixed, Format, Home, Member, Model, Module, Rule, Structure, Ty,
    TypeRef, Variant, View,
};
use std::fmt;

impl fmt::Display for Model {
    /// One paragraph a type; one line a member, a value and a rule; no descriptions.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set = &self.closed_set;
        if !set.all().name.is_empty() {
            writeln!(f, "{}", set.all())?;
        }
        set.values.iter().try_for_each(|variant| value(f, variant))?;
        for subset in &set.subsets {
            writeln!(f, "\n{}", set.of(&subset.name))?;
            subset.variants.iter().try_for_each(|variant| value(f, variant))?;
        }
        self.modules.iter().try_for_each(|module| write!(f, "\n{module}"))?;
        self.calls.iter().try_for_each(|call| write!(f, "\n{call}"))?;
        match &self.callback {
            Some(order) => writeln!(f, "\nNotification of {order}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "endpoints::{}::{} ({})", self.resource, self.name, self.endpoint)?;
        for (role, parameters) in [("path", &self.path), ("query", &self.query)] {
            for parameter in parameters {
                let comma = if self.by_comma.contains(&parameter.wire) { ", by comma" } else { "" };
                writeln!(f, "  {role} {parameter}{comma}")?;
            }
        }
        match &self.request {
            Some(request) => writeln!(f, "  > {request}")?,
            None => writeln!(f, "  > no body")?,
        }
        write!(f, "  < {}", self.data)?;
        match &self.beside {
            Some(beside) => writeln!(f, ", beside it {beside}")?,
            None => writeln!(f)?,
        }
        for Enumeration { name, variants, .. } in &self.enums {
            writeln!(f, "\nendpoints::{}::{name}", self.resource)?;
            variants.iter().try_for_each(|variant| value(f, variant))?;
        }
        Ok(())
    }
}

impl fmt::Display for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}::{}", self.area.name(), self.name, self.type_name())?;
        if let Some(endpoint) = &self.endpoint {
            let role = match &self.body {
                Body::Precise(_) | Body::Request(_) => "body of ",
                Body::Response(_) => "answer to ",
                Body::Object(_) | Body::Values(_) => "",
            };
            write!(f, " ({role}{endpoint})")?;
        }
        writeln!(f)?;
        match &self.body {
            Body::Object(body) | Body::Request(body) | Body::Response(body) => body.fmt(f)?,
            Body::Precise(view) => view.fmt(f)?,
            Body::Values(values) => values.variants.iter().try_for_each(|variant| value(f, variant))?,
        }
        for body in &self.own {
            writeln!(f, "\n{}::{}::{}", self.area.name(), self.name, body.name)?;
            body.fmt(f)?;
        }
        for view in &self.views {
            writeln!(f, "\n{}::{}::{}", self.area.name(), self.name, view.name)?;
            view.fmt(f)?;
        }
        for Enumeration { name, variants, .. } in &self.enums {
            writeln!(f, "\n{}::{}::{name}", self.area.name(), self.name)?;
            variants.iter().try_for_each(|variant| value(f, variant))?;
        }
        Ok(())
    }
}

impl fmt::Display for Structure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.members.is_empty() {
            writeln!(f, "  (no documented member)")?;
        }
        self.members.iter().try_for_each(|member| writeln!(f, "  {member}"))?;
        self.rules.iter().try_for_each(|rule| writeln!(f, "  | {rule}"))
    }
}

impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "  a view of {}", self.of)?;
        self.members.iter().try_for_each(|member| writeln!(f, "  {member}"))?;
        self.rules.iter().try_for_each(|rule| writeln!(f, "  | {rule}"))
    }
}

impl fmt::Display for Member {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.wire)?;
        if self.ident != self.wire {
            write!(f, " ({})", self.ident)?;
        }
        match &self.narrow {
            Some(narrow) => write!(f, ": {narrow} as {}", self.ty)?,
            None => write!(f, ": {}", self.ty)?,
        }
        if self.nullable {
            f.write_str(" or null")?;
        }
        match &self.fixed {
            Some(Fixed::Text(text)) => write!(f, " = {text:?}"),
            Some(Fixed::Integer(n)) => write!(f, " = {n}"),
            Some(Fixed::Flag(flag)) => write!(f, " = {flag}"),
            Some(Fixed::SetValue { variant, .. }) => write!(f, " = {variant}"),
            None if self.required => f.write_str(", required"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text => f.write_str("text"),
            Self::Integer => f.write_str("integer"),
            Self::Decimal => f.write_str("decimal"),
            Self::Flag => f.write_str("flag"),
            Self::IntegerOrText => f.write_str("integer or text"),
            Self::Currency => f.write_str("currency"),
            Self::Any => f.write_str("any"),
            Self::Secret => f.write_str("secret"),
            Self::List(item) => write!(f, "list of {item}"),
            Self::Map(item) => write!(f, "map of {item}"),
            Self::Struct(of) | Self::Enum(of) => of.fmt(f),
        }
    }
}

impl fmt::Display for TypeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.home {
            Home::ClosedSet(module) => write!(f, "{module}::{}", self.name),
            Home::Area(area @ (Area::Objects | Area::Resource(_))) => {
                write!(f, "{}::{}", area.name(), self.name)
            }
            Home::Module(area, module) => write!(f, "{}::{module}::{}", area.name(), self.name),
            Home::Here => f.write_str(&self.name),
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.path)?;
        match &self.demand {
            Demand::Required => f.write_str("required"),
            Demand::Filled => f.write_str("filled"),
            Demand::OneOf(values) => write!(f, "one of {}", values.join(", ")),
            Demand::MinLength(n) => write!(f, "at least {n} characters"),
            Demand::MaxLength(n) => write!(f, "at most {n} characters"),
            Demand::MaxDecimals(n) => write!(f, "at most {n} digits after the point"),
            Demand::Format(Format::Currency) => f.write_str("a currency"),
            Demand::Format(Format::Country) => f.write_str("a country"),
            Demand::Format(Format::Locale) => f.write_str("a locale"),
            Demand::Format(Format::Date) => f.write_str("a date"),
            Demand::Format(Format::YearMonth) => f.write_str("a year and month"),
            Demand::Format(Format::Url) => f.write_str("a URL"),
            Demand::Format(Format::Email) => f.write_str("an e-mail address"),
            Demand::Format(Format::IpAddress) => f.write_str("an IP address"),
            Demand::AtLeast(n) => write!(f, "at least {n}"),
            Demand::AnyOf(groups) => {
                let groups: Vec<String> = groups.iter().map(|group| group.join(", ")).collect();
                write!(f, "has {}", groups.join("; or "))
            }
            Demand::Within(object) => write!(f, "the rules of {object}"),
        }
    }
}

fn value(f: &mut fmt::Formatter<'_>, variant: &Variant) -> fmt::Result {
    write!(f, "  {:?} -> {}", variant.value, variant.ident)?;
    if let Some(label) = &variant.label {
        write!(f, " ({label})")?;
    }
    writeln!(f)
}
