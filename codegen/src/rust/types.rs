//! Types as the generated files write them.

use crate::model::{Demand, Fixed, Format, Home, Member, Rule, Ty, TypeRef};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

/// The Rust type of a member.
pub(super) fn ty(ty: &Ty) -> TokenStream {
    let name = match ty {
        Ty::Text => "Text",
        Ty::Integer => "Integer",
        Ty::Decimal => "Decimal",
        Ty::Flag => "Flag",
        Ty::IntegerOrText => "IntegerOrText",
        Ty::Currency => "Currency",
        Ty::Any => "Any",
        Ty::Secret => return quote!(wire::Secret<wire::Text>),
        Ty::List(item) => {
            let item = self::ty(item);
            return quote!(wire::List<#item>);
        }
        Ty::Map(item) => {
            let item = self::ty(item);
            return quote!(wire::Map<#item>);
        }
        Ty::Struct(of) | Ty::Enum(of) => return reference(of),
    };
    let name = ident(name);
    quote!(wire::#name)
}

/// The type of a member as a struct holds it: an object on the heap, in whatever form it came.
pub(super) fn held(ty: &Ty) -> TokenStream {
    let of = self::ty(ty);
    if matches!(ty, Ty::Struct(_)) { quote!(wire::Nested<#of>) } else { of }
}

/// A generated type, from where it is used.
pub(super) fn reference(of: &TypeRef) -> TokenStream {
    let name = ident(&of.name);
    match &of.home {
        Home::ClosedSet(module) => {
            let module = ident(module);
            quote!(#module::#name)
        }
        Home::Area(area) => {
            let area = ident(area.name());
            quote!(#area::#name)
        }
        Home::Module(area, module) => {
            let (area, module) = (ident(area.name()), ident(module));
            quote!(#area::#module::#name)
        }
        Home::Here => quote!(#name),
    }
}

/// The same as text, for tables.
pub(super) fn text(tokens: &TokenStream) -> String {
    tokens.to_string().replace(' ', "")
}

/// The lines of a table, each on a line of its own.
pub(super) fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.fold(String::new(), |mut text, line| {
        text.extend(["    ", &line, "\n"]);
        text
    })
}

/// What a setter asks of an argument: to be an object, or to convert into any other type.
pub(super) enum Taken {
    Itself,
    /// It converts into a decimal, whose trait tells what to write where a float does not.
    IntoDecimal,
    Into,
}

pub(super) fn taken_as(ty: &Ty) -> Taken {
    match ty {
        Ty::Struct(_) => Taken::Itself,
        Ty::Decimal => Taken::IntoDecimal,
        _ => Taken::Into,
    }
}

/// A rule as a line of a table.
pub(super) fn rule(rule: &Rule) -> String {
    let path = &rule.path;
    match &rule.demand {
        Demand::Required => format!("wire::Rule::required({path:?})"),
        Demand::Filled => format!("wire::Rule::filled({path:?})"),
        Demand::OneOf(values) => format!("wire::Rule::one_of({path:?}, &{values:?})"),
        Demand::MinLength(n) => format!("wire::Rule::min_length({path:?}, {})", number(i64::from(*n))),
        Demand::MaxLength(n) => format!("wire::Rule::max_length({path:?}, {})", number(i64::from(*n))),
        Demand::MaxDecimals(n) => format!("wire::Rule::max_decimals({path:?}, {})", number(i64::from(*n))),
        Demand::Format(format) => {
            let format = match format {
                Format::Currency => "Currency",
                Format::Country => "Country",
                Format::Locale => "Locale",
                Format::Date => "Date",
                Format::YearMonth => "YearMonth",
                Format::Url => "Url",
                Format::Email => "Email",
                Format::IpAddress => "IpAddress",
            };
            format!("wire::Rule::format({path:?}, wire::Format::{format})")
        }
        Demand::AtLeast(n) => format!("wire::Rule::at_least({path:?}, {})", number(*n)),
        Demand::AnyOf(groups) => {
            let groups: Vec<String> = groups.iter().map(|group| format!("&{group:?}")).collect();
            format!("wire::Rule::any_of(&[{}])", groups.join(", "))
        }
        Demand::Within(object) => {
            format!("wire::Rule::within({path:?}, {})", rules_of(object))
        }
    }
}

/// The rules of what a request is a view of, as a line of a table.
pub(super) fn general_rules(of: &TypeRef) -> String {
    format!("wire::Rule::general({})", rules_of(of))
}

fn rules_of(object: &TypeRef) -> String {
    format!("<{} as wire::Object>::RULES", text(&reference(object)))
}

/// The value of a fixed member: an `Option` of its type.
pub(super) fn fixed(member: &Member, fixed: &Fixed) -> TokenStream {
    match (fixed, &member.ty) {
        (Fixed::SetValue { of, variant }, _) => {
            let (of, variant) = (reference(of), ident(variant));
            quote!(Some(#of::#variant))
        }
        (Fixed::Text(text), Ty::Text | Ty::Enum(_) | Ty::IntegerOrText | Ty::Secret) => {
            quote!(Some(#text.into()))
        }
        (Fixed::Integer(n), Ty::Integer | Ty::IntegerOrText) => {
            let n = literal(*n);
            quote!(Some(#n.into()))
        }
        (Fixed::Flag(flag), Ty::Flag) => quote!(Some(#flag.into())),
        (Fixed::Text(text), _) => quote!(wire::given(#text)),
        (Fixed::Integer(n), _) => {
            let n = literal(*n);
            quote!(wire::given(#n))
        }
        (Fixed::Flag(flag), _) => quote!(wire::given(#flag)),
    }
}

pub(super) fn literal(n: i64) -> TokenStream {
    let readable = format!("{}_i64", number(n)).parse();
    readable.unwrap_or_else(|_| Literal::i64_suffixed(n).into_token_stream())
}

/// A number as people write it: `1_000`.
pub(super) fn number(n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut text = if n < 0 { "-".to_owned() } else { String::new() };
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    text
}

/// An identifier of the model: `assemble` made it one.
pub(super) fn ident(name: &str) -> Ident {
    format_ident!("{name}")
}
