//! Bodies in the forms that the API sends, read and written back.

use example::endpoints::{GetRoomRack, GetRoomRacks};
use example::rooms::{CreateRoomRack, CreateRoomRackRequired};
use example::{Endpoint, decode};

#[test]
fn a_request_asks_for_what_it_needs() {
    let body = CreateRoomRack::new(CreateRoomRackRequired { name: "Maps".into() }).rows(2).check().unwrap();
    assert_eq!(serde_json::to_string(&body).unwrap(), r#"{"name":"Maps","rows":2}"#);
    assert_eq!(GetRoomRack::new("7", "1").unwrap().target(), "/rooms/7/racks/1");
}

#[test]
fn an_answer_is_a_list_where_its_sample_is() {
    let body = r#"[{"id":1,"name":"Maps"}]"#;
    let answer: <GetRoomRacks as Endpoint>::Response = decode(body.as_bytes()).unwrap();
    assert_eq!(serde_json::to_string(&answer).unwrap(), body);
}
