//! Bodies in the forms that a specification describes, read and written back.

use example::endpoints::{GetRoom, GetRooms, PostRoomClose};
use example::objects::{Vote, VoteSign, Votes};
use example::rooms::CreateRoomClose;
use example::{Endpoint, decode};

#[test]
fn answers_may_be_lists() {
    let body = r#"[{"id":1,"title":"Maps"}]"#;
    let answer: <GetRooms as Endpoint>::Response = decode(body.as_bytes()).unwrap();
    assert_eq!(serde_json::to_string(&answer).unwrap(), body);
    let answer: <PostRoomClose as Endpoint>::Response = decode(br#"["Maps"]"#).unwrap();
    assert_eq!(serde_json::to_string(&answer).unwrap(), r#"["Maps"]"#);
}

#[test]
fn names_that_would_be_one_are_told_apart() {
    let vote = Vote::default().sign(VoteSign::Minus1);
    assert_eq!(serde_json::to_string(&vote).unwrap(), r#"{"sign":"-1"}"#);
    let votes: Votes = decode(br#"{"+1":3,"-1":2,"@type":"a","Type":"b","type":"c"}"#).unwrap();
    assert_eq!(votes.plus_1, Some(3.into()));
    assert_eq!(votes.minus_1, Some(2.into()));
    let room = GetRoom::new("7").unwrap().id_2("9");
    assert_eq!(room.target(), "/room/7?id=9");
}

#[test]
fn what_has_one_value_is_set() {
    assert_eq!(serde_json::to_string(&CreateRoomClose::default()).unwrap(), r#"{"state":"closed"}"#);
}
