//! Facts in a short form, for tests.
//!
//! ```text
//! # Gift cards | POST /orders           a section, or `# customer (object) | customer`
//! A sentence of introduction.           any other line
//! type | string | required | options: redirect, direct | text: How it is paid.
//! < data.payment_url | string           a member of the response
//! @ VISA = Visa                         a set value
//! ~ {"data": {"order_id": "1"}}         a sample of the response
//! > {"order_id": "1"}                   a sample of the request
//! ```

use crate::api::{Anchor, Direction, Endpoint, FieldPath, Location, Method, Presence, Segment, Type};
use crate::diagnostics::span::{PagePath, Place, Span};
use crate::profile::Profile;
use crate::read::facts::{Fact, FieldFact, PageFacts, Sample, Section, SectionId, SetValueFact, Subject};
use crate::read::page::{Json, Member};

/// The facts of a page in the short form.
pub(crate) fn page(path: &str, text: &str) -> PageFacts {
    let path = PagePath::parse(path).unwrap();
    let mut page = PageFacts::empty(path.clone(), &Profile::usual());
    for (i, line) in text.lines().map(str::trim).enumerate().filter(|(_, line)| !line.is_empty()) {
        let place = Place {
            page: path.clone(),
            line: u32::try_from(i).unwrap() + 1,
            column: 1,
            span: Span::new(i, i),
        };
        let section = SectionId(page.sections.len().saturating_sub(1));
        if let Some(heading) = line.strip_prefix("# ") {
            page.sections.push(self::section(heading, place));
        } else if let Some(set_value) = line.strip_prefix("@ ") {
            let (id, name) =
                set_value.split_once(" = ").map_or((set_value, None), |(id, name)| (id, Some(name)));
            let (id, name) = (id.to_owned(), name.map(str::to_owned));
            page.facts.push(Fact::SetValue(SetValueFact { place, section, id, name }));
        } else if let Some(json) = line.strip_prefix("~ ") {
            let json = self::json(serde_json::from_str(json).unwrap());
            let responses = &mut page.sections[section.0].responses;
            *responses = responses.iter().cloned().chain([Sample { json, place }]).collect();
        } else if let Some(json) = line.strip_prefix("> ") {
            let json = self::json(serde_json::from_str(json).unwrap());
            let requests = &mut page.sections[section.0].requests;
            *requests = requests.iter().cloned().chain([Sample { json, place }]).collect();
        } else if line.contains('|') {
            let field = field(line, place, section, &page.sections[section.0].subject);
            page.facts.push(Fact::Field(field));
        } else {
            page.sections[section.0].intro = line.to_owned();
        }
    }
    page
}

fn section(heading: &str, place: Place) -> Section {
    let (heading, subject) = heading.rsplit_once('|').unwrap();
    let heading = heading.trim().to_owned();
    let subject = match subject.trim().split_once(' ') {
        Some((method, path)) => {
            Subject::Endpoint(Endpoint { method: Method::parse(method).unwrap(), path: path.into() })
        }
        None => Subject::Object(subject.trim().to_owned()),
    };
    let anchor = Anchor::of_heading(&heading);
    Section {
        heading,
        anchor,
        subject,
        requests: [].into(),
        responses: [].into(),
        errors: [].into(),
        intro: String::new(),
        place,
    }
}

fn field(line: &str, place: Place, section: SectionId, subject: &Subject) -> FieldFact {
    let (direction, line) =
        line.strip_prefix("< ").map_or((Direction::Request, line), |l| (Direction::Response, l));
    let mut cells = line.split('|').map(str::trim);
    let direction = matches!(subject, Subject::Endpoint(_)).then_some(direction);
    let mut field = FieldFact::new(place, section, direction, Location::Body, path(cells.next().unwrap()));
    for cell in cells {
        let (key, value) = cell.split_once(':').map_or((cell, ""), |(key, value)| (key, value.trim()));
        match key {
            "required" => field.presence = Presence::Required,
            "optional" => field.presence = Presence::Optional,
            "conditional" => field.presence = Presence::Conditional,
            "options" => field.options = Some(value.split(',').map(|v| v.trim().to_owned()).collect()),
            "fixed" => field.fixed = Some(value.to_owned()),
            "default" => field.default = Some(value.to_owned()),
            "min" => field.min_length = value.parse().ok(),
            "max" => field.max_length = value.parse().ok(),
            "format" => field.format = Some(value.to_owned()),
            "see" => field.reference = Some(Anchor(value.to_owned())),
            "text" => field.text = value.to_owned(),
            types => {
                for name in types.split('/').map(str::trim) {
                    field.types.insert(Type::parse(name).unwrap());
                }
            }
        }
    }
    field
}

fn path(text: &str) -> FieldPath {
    let segment = |part: &str| {
        let name = part.strip_suffix("[]");
        Segment { array: name.is_some(), ..Segment::named(name.unwrap_or(part)) }
    };
    FieldPath(text.split('.').map(segment).collect())
}

fn json(value: serde_json::Value) -> Json {
    match value {
        serde_json::Value::Null => Json::Null,
        serde_json::Value::Bool(flag) => Json::Bool(flag),
        serde_json::Value::Number(n) => Json::Number(n.to_string().into()),
        serde_json::Value::String(text) => Json::String(text.into()),
        serde_json::Value::Array(items) => Json::Array(items.into_iter().map(json).collect()),
        serde_json::Value::Object(members) => Json::Object(
            members
                .into_iter()
                .map(|(name, value)| Member { name: name.into(), span: Span::default(), value: json(value) })
                .collect(),
        ),
    }
}

/// Five pages that resemble the real ones in form.
pub(crate) fn five() -> Vec<PageFacts> {
    vec![
        page(
            "orders/redirect.md",
            r#"
            # Create a redirect order | POST /orders
            The usual kind of order.
            type | string | required | options: redirect, direct, checkout | text: How the customer pays.
            order_id | integer/string | required | max: 50 | text: Your own id.
            gateway | string | required | text: The payment method.
            currency | string | required | format: ISO-4217 currency codes | text: The currency.
            amount | integer | required | text: What is paid, in cents.
            description | string | required | max: 200 | text: Shown on the bank statement.
            google_analytics | object | optional | text: Tracking.
            google_analytics.account | string | optional | text: The tracking id.
            payment_options | object | required | see: payment-options-object
            customer | object | required | see: customer-object
            second_chance | object | optional
            < data.payment_url | string | text: Where the customer pays.
            ~ {"success": true, "data": {"order_id": "1", "payment_url": "https://example.com"}}
            "#,
        ),
        page(
            "tools/flexible.md",
            r"
            # Redirect, Flexible 3D set on _true_ | POST /orders
            type | string | options: redirect
            gateway | string | options: VISA, MASTERCARD
            order_id | integer/string
            currency | string | format: ISO-4217
            amount | integer
            payment_options | object
            customer | object | text: Who pays.
            customer.locale | string | default: en_US | format: ab_CD with ISO 639 | text: Language of the page.
            customer.first_name | string | min: 2 | text: First name.
            gateway_info | object
            gateway_info.flexible_3d | boolean | text: Whether 3D is on.
            payment_options.close_window | boolean | optional | options: True, False
            @ VISA
            @ MASTERCARD
            ",
        ),
        page(
            "payment_methods/trustpay.md",
            r"
            # TrustPay | POST /orders
            type | string | required | options: redirect
            gateway | string | required
            order_id | string | required
            payment_options | object | required
            payment_options.cancel_url | string | required | text: Where a failed payment ends.
            customer | object | required
            customer.first_name | string | required | text: The first name.
            customer.email | string | required
            ",
        ),
        page(
            "payment_methods/dotpay.md",
            r"
            # Dotpay | POST /orders
            type | string | required | options: redirect
            gateway | string | required | options: DOTPAY
            amount | integer | required
            customer | object | required
            @ DOTPAY
            ",
        ),
        page(
            "payment_methods/gift_card.md",
            r"
            # Gift cards | POST /orders
            type | string | required | options: redirect
            gateway | string | required | options: VVVGIFTCRD, BABYCAD | text: Which card.
            manual | string | required | fixed: false
            customer | object | required | see: customer-object
            @ VVVGIFTCRD = VVV Cadeaukaart
            @ BABYCAD = Baby Cadeaubon
            ",
        ),
    ]
}
