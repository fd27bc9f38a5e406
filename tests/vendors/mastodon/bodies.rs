//! Bodies in the forms that the API sends, read and written back.

use example::objects::shelf::ShelfState;
use example::objects::Shelf;
use example::wire::Nullable;
use example::decode;

#[track_caller]
fn check(json: &str) -> Shelf {
    let shelf: Shelf = decode(json).unwrap();
    assert_eq!(serde_json::to_string(&shelf).unwrap(), json);
    shelf
}

#[test]
fn null_and_absence_are_two_things() {
    assert!(check(r#"{"id":"7"}"#).owner.is_absent());
    assert_eq!(check(r#"{"id":"7","owner":null}"#).owner, Nullable::Null);
}

#[test]
fn what_the_docs_do_not_name_is_kept() {
    let shelf = check(r#"{"rows":[{"books":3,"dust":true}],"state":"on loan","colour":["red"]}"#);
    assert_eq!(shelf.state, Some(ShelfState::from("on loan")));
    assert_eq!(example::wire::unknown_members(&shelf), ["colour", "rows[].dust"]);
}
