//! Bodies in the forms that the API sends, read and written back.

use example::decode;
use example::harbours::{UpdateHarbourBoat, UpdateHarbourBoatRequired};
use example::objects::{Boat, BoatFlags, BoatType, ChestThingsTaken, Gear, Rope};

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
    let required = UpdateHarbourBoatRequired { kind: BoatType::Motor };
    let change = UpdateHarbourBoat::new(required).name_null().check().unwrap();
    assert_eq!(serde_json::to_string(&change).unwrap(), r#"{"kind":2,"name":null}"#);
}

#[test]
fn objects_are_told_apart_by_a_member() {
    let rope = r#"{"fathoms":9,"type":1}"#;
    let taken = r#"{"by":"gulls","component_type":2}"#;
    let chest = format!(r#"{{"contents":[{rope}],"taken":[{taken}],"type":3}}"#);
    let boat = check(&format!(r#"{{"gear":[{rope},{chest},{{"sails":4,"type":77}}]}}"#));
    let gear = boat.gear.unwrap();
    let (Gear::Rope(rope), Gear::Chest(chest), other) = (&gear[0], &gear[1], &gear[2]) else {
        panic!("{gear:?}");
    };
    assert_eq!(rope.fathoms, Some(9.into()));
    assert_eq!(chest.contents.as_ref().unwrap()[0], Gear::from(Rope::clone(rope)));
    assert!(matches!(chest.taken.as_ref().unwrap()[0], ChestThingsTaken::AnchorTaken(_)));
    assert!(!other.is_known());
    let Gear::Unknown(other) = other else { panic!("{other:?}") };
    assert_eq!(other.get("sails"), Some(&4.into()));
}

#[test]
fn a_member_of_an_object_of_a_known_kind_is_read_as_documented() {
    let error = decode::<Boat>(r#"{"gear":[{"fathoms":[9],"type":1}]}"#).unwrap_err();
    assert!(error.to_string().starts_with("gear[0]"), "{error}");
}
