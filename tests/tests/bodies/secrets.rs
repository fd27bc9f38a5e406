//! Secrets don't print: planted wherever a body can hold one, they are in no `Debug` and in no error.

use super::orders::{VisitOrder, route, shown_orders};
use super::variant::find;
use codegen::model::Ty;
use multisafepay_types::endpoints::{DeleteRecurringToken, GetRecurringToken, PatchRecurringToken};
use multisafepay_types::orders::{CreateOrder, OrderCreated};
use multisafepay_types::wire::{self, Endpoint, Object, Visit};
use multisafepay_types::{Notification, Response, SECRETS, decode, endpoints};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::{Debug, Display};
use tests::{Direction, Documented, docs_src, documented, fullest, model_of, secrets, structures};

/// The secret that must not be shown anywhere: as a text, and as a number.
const TEXT: &str = "S3CR3T-4111";
const NUMBER: u64 = 4_111_222_233_334_444;

/// The words before a secret that is shown, if one is.
fn leak(shown: &str) -> Option<String> {
    let (before, _) = shown.split_once(TEXT).or_else(|| shown.split_once(&NUMBER.to_string()))?;
    let words: Vec<&str> = before.split_whitespace().rev().take(6).collect();
    Some(words.into_iter().rev().collect::<Vec<_>>().join(" "))
}

fn debug_leak(value: &impl Debug) -> Option<String> {
    leak(&format!("{value:?}")).or_else(|| leak(&format!("{value:#?}")))
}

fn error_leak(error: &(impl Debug + Display)) -> Option<String> {
    leak(&error.to_string()).or_else(|| debug_leak(error))
}

/// Puts a secret under every name of the list, in every object, known or not.
fn plant(value: &mut Value, secret: &Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| plant(item, secret)),
        Value::Object(members) => {
            members.values_mut().for_each(|member| plant(member, secret));
            for path in SECRETS {
                let Some((object, name)) = path.split_once('.') else {
                    members.insert((*path).to_owned(), secret.clone());
                    continue;
                };
                match members.entry(object).or_insert_with(|| json!({})) {
                    Value::Array(items) => {
                        items
                            .iter_mut()
                            .filter(|item| item.is_object())
                            .for_each(|it| it[name] = secret.clone());
                    }
                    Value::Object(inner) => drop(inner.insert(name.to_owned(), secret.clone())),
                    _ => {}
                }
            }
            let unknown = json!({"card_number": secret, "list": [secret, {"iban": secret}]});
            members.insert("zz_unknown".to_owned(), unknown);
        }
        _ => {}
    }
}

/// Everything that the docs show, and every member that the crate knows.
fn bodies() -> Vec<Documented> {
    let model = model_of(&docs_src());
    let (fullest, seen) = fullest(&model);
    // A structure that no endpoint holds has no place for a secret.
    let structures = structures(&model).into_iter().filter(|(name, _)| !seen.contains(name));
    for (name, structure) in structures {
        let mut secret = structure.members.iter().filter(|member| member.ty == Ty::Secret);
        assert_eq!(secret.next().map(|member| &member.wire), None, "{name} is not reached");
    }
    documented().into_iter().chain(fullest).collect()
}

/// Reads a body as the type of its endpoint, and shows it.
struct Shown<'a>(Direction, &'a Value);

impl Visit for Shown<'_> {
    type Output = Result<Option<String>, wire::DecodeError>;

    fn visit<E: Endpoint>(self) -> Self::Output {
        fn shown<T: DeserializeOwned + Debug>(body: &Value) -> Result<Option<String>, wire::DecodeError> {
            decode::<T>(body.to_string()).map(|value| debug_leak(&value))
        }
        match self.0 {
            Direction::Request => shown::<E::Request>(self.1),
            Direction::Response => shown::<E::Response>(self.1),
        }
    }
}

/// Why a body can't be read as the type of its endpoint.
struct Refused<'a>(Direction, &'a Value);

impl Visit for Refused<'_> {
    type Output = Option<wire::DecodeError>;

    fn visit<E: Endpoint>(self) -> Self::Output {
        match self.0 {
            Direction::Request => decode::<E::Request>(self.1.to_string()).err(),
            Direction::Response => decode::<E::Response>(self.1.to_string()).err(),
        }
    }
}

#[test]
fn debug_shows_none() {
    let mut failures = Vec::new();
    for Documented { section, method, path, direction, body } in bodies() {
        for secret in [json!(TEXT), json!(NUMBER)] {
            let mut body = body.clone();
            plant(&mut body, &secret);
            let failure = match endpoints::route(method, &path, Shown(direction, &body)) {
                Some(Ok(leak)) => leak,
                Some(Err(error)) => Some(error.to_string()),
                None => Some("no such endpoint".to_owned()),
            };
            failures.extend(failure.map(|it| format!("{direction:?} of {method} {path} ({section}): {it}")));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A body without the objects and lists that a place is not in: whole bodies take minutes to read so often.
fn way_to(value: &Value, place: &str) -> Value {
    let Some(rest) = place.strip_prefix('/') else { return value.clone() };
    let (name, rest) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    match value {
        Value::Array(items) => items.iter().map(|item| way_to(item, rest)).collect(),
        Value::Object(members) => {
            let near = members
                .iter()
                .filter(|(key, value)| *key == name || !(value.is_object() || value.is_array()));
            near.map(|(key, value)| (key.clone(), way_to(value, if key == name { rest } else { "" })))
                .collect()
        }
        _ => value.clone(),
    }
}

#[test]
fn errors_of_reading_show_none() {
    let (mut failures, mut errors) = (Vec::new(), 0);
    for Documented { section, method, path, direction, body } in fullest(&model_of(&docs_src())).0 {
        let mut places = Vec::new();
        find(&body, &mut String::new(), &mut |place, _| places.push(place.to_owned()));
        for place in places {
            for odd in [json!({TEXT: {TEXT: NUMBER}}), json!([[TEXT, NUMBER]]), json!(TEXT), json!(NUMBER)] {
                let mut body = way_to(&body, &place);
                *body.pointer_mut(&place).expect("a place") = odd;
                // A value that can be read is another matter: a text that is no secret may be shown.
                if let Some(Some(error)) = endpoints::route(method, &path, Refused(direction, &body)) {
                    errors += 1;
                    let leak = error_leak(&error);
                    failures
                        .extend(leak.map(|it| format!("{direction:?} of {method} {path} ({section}): {it}")));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(errors > 1_000, "only {errors} errors");
}

#[test]
fn errors_of_broken_json_show_none() {
    let body = json!({"gateway_info": {"card_number": TEXT, "card_cvc": NUMBER}, "a": [TEXT]}).to_string();
    for start in body.char_indices().map(|(length, _)| body.split_at(length).0) {
        for tail in ["", TEXT, "\\x", "}", "]", "\u{7}"] {
            let Err(error) = decode::<CreateOrder>(format!("{start}{tail}")) else { continue };
            assert_eq!(error_leak(&error), None);
        }
    }
}

/// Breaks every rule of an order.
struct Broken(Value);

impl VisitOrder for Broken {
    type Output = Option<String>;

    fn visit<T: Object + Into<CreateOrder>>(self) -> Self::Output {
        let order: T = decode(self.0.to_string()).expect("an order");
        // A page that documents two members has no rule to break.
        wire::check(order).err().and_then(|violations| error_leak(&violations))
    }
}

#[test]
fn violations_show_none() {
    for (name, shown) in shown_orders() {
        let mut body = shown.body;
        let mut places = Vec::new();
        find(&body, &mut String::new(), &mut |place, value| {
            if value.as_str().is_some_and(|text| !text.is_empty()) || value.is_number() || value.is_boolean()
            {
                places.push(place.to_owned());
            }
        });
        for place in places {
            *body.pointer_mut(&place).expect("a place") = json!(TEXT.repeat(60));
        }
        assert_eq!(route(&name, Broken(body)), Some(None), "{name}");
    }
}

#[test]
fn errors_of_the_api_show_none() {
    for data in [json!({}), json!([TEXT]), json!(TEXT), json!({"payment_url": [TEXT]})] {
        let mut body = json!({"success": false, "data": data, "error_code": 1006, "error_info": "No"});
        plant(&mut body, &json!(TEXT));
        let answer: Response<OrderCreated> = decode(body.to_string()).expect("an answer");
        assert_eq!(debug_leak(&answer), None);
        assert_eq!(error_leak(&answer.into_result().expect_err("an error")), None);
    }
}

#[test]
fn notifications_show_none() {
    for body in documented().into_iter().filter(|body| body.path == "/orders/{order_id}") {
        for mut body in [body.body["data"].clone(), body.body] {
            plant(&mut body, &json!(TEXT));
            if let Ok(posted) = decode::<Notification>(body.to_string()) {
                assert_eq!(debug_leak(&posted), None);
            }
        }
    }
}

#[test]
fn endpoints_show_none() {
    let delete = DeleteRecurringToken::new("customer", TEXT).expect("an endpoint");
    let get = GetRecurringToken::new("customer", TEXT).expect("an endpoint");
    let update = PatchRecurringToken::new("customer", TEXT).expect("an endpoint");
    for leak in [debug_leak(&delete), debug_leak(&get), debug_leak(&update)] {
        assert_eq!(leak, None);
    }
    for error in [GetRecurringToken::new("", TEXT).err(), GetRecurringToken::new("..", TEXT).err()] {
        assert_eq!(error_leak(&error.expect("an error")), None);
    }

    // These are all that there are.
    let (model, hidden) = (model_of(&docs_src()), secrets());
    let secret = model.calls.iter().filter(|call| {
        call.path.iter().chain(&call.query).any(|parameter| hidden.hides(&[parameter.wire.as_str()]))
    });
    let secret: BTreeSet<&str> = secret.map(|call| call.name.as_str()).collect();
    assert_eq!(secret, BTreeSet::from(["DeleteRecurringToken", "GetRecurringToken", "PatchRecurringToken"]));
}
