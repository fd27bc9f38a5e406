//! Bodies in the forms that the API sends, read and written back.

use example::decode;
use example::harbours::{UpdateHarbourBoat, update_harbour_boat};
use example::objects::{Boat, BoatFlags, BoatType};

#[track_caller]
fn check(json: &str) -> Boat {
    let boat: Boat = decode(json).unwrap();
    assert_eq!(serde_json::to_string(&boat).unwrap(), json);
    boat
}

#[test]
fn numbers_and_bits_stay_open() {
    let boat = check(r#"{"flags":9,"kind":2}"#);
    assert_eq!(boat.kind, Some(BoatType::Motor));
    let flags = boat.flags.unwrap();
    assert!(flags.contains(BoatFlags::LEAKY) && !flags.contains(BoatFlags::FAST));
    assert_eq!(flags.unknown_bits(), 8);
    assert!(!check(r#"{"kind":77}"#).kind.unwrap().is_known());
}

#[test]
fn maps_and_forms_are_read() {
    let boat = check(r#"{"cargo":{"bow":"salt","hold":"herring"},"id":"175928847299117063"}"#);
    assert_eq!(boat.id.unwrap(), "175928847299117063");
    assert_eq!(boat.cargo.unwrap().len(), 2);
}

#[test]
fn a_change_sets_null_or_leaves_out() {
    let required = update_harbour_boat::Required { kind: BoatType::Motor };
    let change = UpdateHarbourBoat::new(required).name_null().check().unwrap();
    assert_eq!(serde_json::to_string(&change).unwrap(), r#"{"kind":2,"name":null}"#);
}
