//! Bodies as they are: the samples of the reference and real payloads, each by the type that its endpoint names, also with
//! what the API does to bodies without a word in its docs.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]

use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use tests::{Body, bodies_of, payloads, planted, root, secrets, shared};

fn docs_src() -> Vec<Body> {
    bodies_of(&root().join("docs-src").display().to_string())
}

fn all() -> Vec<Body> {
    let upstream =
        shared("upstream/2022-04-05/content/api").map(|folder| bodies_of(&folder.display().to_string()));
    docs_src().into_iter().chain(upstream.into_iter().flatten()).chain(payloads()).collect()
}

#[track_caller]
fn check(bodies: &[Body], change: impl Fn(&Value) -> Value) {
    let problems: BTreeSet<String> =
        bodies.iter().filter_map(|body| body.problem(&change(&body.json))).collect();
    assert!(problems.is_empty(), "{}", problems.into_iter().collect::<Vec<_>>().join("\n\n"));
}

/// The body with every scalar changed.
fn scalars(json: &Value, change: &impl Fn(&Value) -> Value) -> Value {
    match json {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), scalars(value, change)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(|item| scalars(item, change)).collect(),
        Value::Null => Value::Null,
        scalar => change(scalar),
    }
}

#[test]
fn there_is_something_to_read() {
    assert!(docs_src().len() > 100);
    assert!(shared("payloads").is_none() || payloads().len() == 60);
}

#[test]
fn every_body_is_read_and_written_back() {
    check(&all(), Value::clone);
}

#[test]
fn unknown_members_are_kept_at_every_level() {
    check(&all(), planted);
}

#[test]
fn unknown_values_are_kept() {
    check(&all(), |body| {
        scalars(body, &|scalar| if scalar.is_string() { json!("zz_unknown") } else { scalar.clone() })
    });
}

#[test]
fn any_scalar_may_stand_for_any_other() {
    // The member that marks a success or an error stays.
    let but_success = |body: &Value, mut changed: Value| {
        if let (Some(success), Some(changed)) = (body.get("success"), changed.as_object_mut()) {
            changed.insert("success".to_owned(), success.clone());
        }
        changed
    };
    for scalar in [json!(7), json!("7"), json!(""), json!(0.25), json!("0.2500"), json!(false), json!("no")] {
        check(&all(), |body| but_success(body, scalars(body, &|_| scalar.clone())));
    }
}

/// The body with each object or array, below the top, that `is` says in another form.
fn containers(json: &Value, is: fn(&Value) -> bool, form: &Value) -> Value {
    let inner = |value: &Value| if is(value) { form.clone() } else { containers(value, is, form) };
    match json {
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), inner(value))).collect::<Map<_, _>>().into()
        }
        Value::Array(items) => items.iter().map(inner).collect(),
        scalar => scalar.clone(),
    }
}

#[test]
fn an_empty_object_or_list_comes_in_any_form() {
    for form in [json!({}), json!([]), json!(""), Value::Null] {
        check(&all(), |body| {
            containers(body, |value| value.is_object() && value.get("data").is_none(), &form)
        });
        check(&all(), |body| containers(body, Value::is_array, &form));
    }
}

#[test]
fn an_error_is_read_whatever_its_data_are() {
    for data in [json!([]), json!({}), json!("none"), json!([7]), json!({"data": [{"a": "b"}]}), json!(null)]
    {
        for body in all().iter().filter(|body| !body.is_request) {
            let error =
                json!({"success": false, "data": data, "error_code": 1006, "error_info": "x", "new": [1]});
            assert_eq!(body.problem(&error), None);
        }
    }
}

/// Plants a text at every secret member, and says whether there is any.
fn plant_secrets(json: &mut Value, path: &mut Vec<String>) -> bool {
    const PLANTED: &str = "4111-planted-1111";
    match json {
        Value::Object(members) => {
            let mut found = false;
            for (name, value) in members.iter_mut() {
                path.push(name.clone());
                if secrets().hides(&path.iter().map(String::as_str).collect::<Vec<_>>())
                    && !value.is_object()
                    && !value.is_array()
                {
                    *value = json!(PLANTED);
                    found = true;
                } else {
                    found |= plant_secrets(value, path);
                }
                path.pop();
            }
            found
        }
        Value::Array(items) => {
            items.iter_mut().filter_map(|item| plant_secrets(item, path).then_some(())).count() > 0
        }
        _ => false,
    }
}

#[test]
fn secrets_do_not_print() {
    let mut tried = 0;
    for body in all() {
        let mut json = body.json.clone();
        if plant_secrets(&mut json, &mut Vec::new()) {
            tried += 1;
            let shown = body.read(&json).unwrap().shown;
            assert!(!shown.contains("planted"), "{}: {shown}", body.name);
        }
    }
    assert!(tried > 10, "{tried}");
}
