//! The compiler's verdict on crates from edited docs: programs that use the one of today still compile with a crate
//! whose change is reported as minor, and each has an error with one whose change is reported as major.

use super::table::{FACTS, Step};
use super::{DOCS, compared, effect_of};
use codegen::model::Model;
use codegen::review::compare::Rust;
use codegen::rust::files;
use codegen::write::store::write;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tests::root;

/// Programs, with the edit that breaks each.
const PROGRAMS: &[(&str, &str, &str)] = &[
    (
        "written_out",
        "an order must have a member more",
        "use api::gateway::GiftCardGateway;
        use api::objects::{Customer, PaymentOptions};
        use api::orders::{GiftCardOrder, GiftCardOrderRequired};
        fn main() {
            let order = GiftCardOrder::new(GiftCardOrderRequired {
                order_id: \"1\".into(),
                gateway: GiftCardGateway::Vvvgiftcrd,
                currency: \"EUR\".parse().unwrap(),
                amount: 2_500.into(),
                description: \"Two paperbacks\".into(),
                payment_options: PaymentOptions::default(),
                customer: Customer::default().locale(\"nl_NL\"),
            });
            assert!(order.check().is_ok());
        }",
    ),
    (
        "required",
        "a member of a request turns optional",
        "use api::orders::{UpdateOrder, UpdateOrderRequired};
        fn main() {
            let required = UpdateOrderRequired { id: \"1\".into(), status: \"shipped\".into() };
            assert!(UpdateOrder::new(required).reason(\"Sold\").check().is_ok());
        }",
    ),
    (
        "typed",
        "a member is of another type",
        "use api::{objects::Cost, wire::Integer};
        fn main() {
            let number: Option<Integer> = Cost::default().transaction_id(5).transaction_id;
            assert!(number.is_some());
        }",
    ),
    ("endpoint", "an endpoint goes elsewhere", "fn main() { api::endpoints::GetCategories::new(); }"),
    (
        "default",
        "a parameter of the query is required",
        "fn main() { api::endpoints::GetGateways::default(); }",
    ),
    (
        "query",
        "a parameter of the query is of another type",
        "fn main() { api::endpoints::GetTransactions::new().limit(api::wire::Integer::from(5)); }",
    ),
    (
        "values",
        "an order is for another gateway",
        "use api::Gateway;
        fn main() {
            match Gateway::from(\"DOTPAY\") {
                Gateway::Dotpay => {}
                Gateway::Unknown(_) | _ => unreachable!(),
            }
        }",
    ),
];

/// The model of the docs after these edits, which are told to be no more than that.
fn model(name: &str, steps: &[Step], expected: Rust) -> Model {
    let head = DOCS.edited(name, steps);
    assert_eq!(effect_of(&compared(&DOCS.version, &head)), expected, "{name}");
    head.model
}

/// The edits of some rows, one after the other.
fn steps(of: impl Fn(&str, Rust) -> bool) -> Vec<Step> {
    let rows = FACTS.iter().filter(|(name, _, there, _)| of(name, *there));
    rows.flat_map(|(_, steps, ..)| steps.iter().copied()).collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("copied");
        }
    }
}

/// The crate of a model with a crate of the programs beside it.
fn lay_out(folder: &Path, name: &str, model: &Model) {
    let api = folder.join(name).join("api");
    let front = root().join("generated/src");
    copy(&front.join("wire"), &api.join("src/wire"));
    fs::copy(front.join("lib.rs"), api.join("src/lib.rs")).expect("copied");
    write(&files(model), &api.join("src/api")).expect("written");
    let package = |name: &str, dependencies: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}"
        )
    };
    let needs = "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = { version = \"1\", features = [\"float_roundtrip\"] }\n";
    fs::write(api.join("Cargo.toml"), package(&format!("{name}-api"), needs)).expect("written");
    let user = folder.join(name).join("user");
    fs::create_dir_all(user.join("src/bin")).expect("a folder");
    let needs = format!("api = {{ package = \"{name}-api\", path = \"../api\" }}\n");
    fs::write(user.join("Cargo.toml"), package(&format!("{name}-user"), &needs)).expect("written");
    for (program, _, text) in PROGRAMS {
        fs::write(user.join(format!("src/bin/{name}_{program}.rs")), text).expect("written");
    }
}

/// The programs that have no error.
fn compiled(folder: &Path) -> BTreeSet<String> {
    // Kept from run to run: serde is checked once.
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("crate_effect");
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--offline",
            "--quiet",
            "--workspace",
            "--bins",
            "--keep-going",
            "--message-format=json",
        ])
        .arg("--target-dir")
        .arg(target)
        .current_dir(folder)
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo");
    let text = String::from_utf8_lossy(&output.stdout);
    let messages = text.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let artifacts =
        messages.filter(|message| message.get("reason").is_some_and(|of| of == "compiler-artifact"));
    let names = artifacts.filter_map(|message| Some(message.pointer("/target/name")?.as_str()?.to_owned()));
    let names: BTreeSet<String> = names.collect();
    assert!(names.contains("major_api"), "{}\n{text}", String::from_utf8_lossy(&output.stderr));
    names
}

#[test]
fn the_compiler_agrees() {
    let folder = tempfile::tempdir().expect("a folder");
    let breaking: Vec<&str> = PROGRAMS.iter().map(|(_, edit, _)| *edit).collect();
    let minor = model("all that is minor", &steps(|_, there| there < Rust::Major), Rust::Minor);
    let major = model("what breaks the programs", &steps(|name, _| breaking.contains(&name)), Rust::Major);
    for (name, model) in [("same", &DOCS.version.model), ("minor", &minor), ("major", &major)] {
        lay_out(folder.path(), name, model);
    }
    let members = "[workspace]\nresolver = \"3\"\nmembers = [\"*/api\", \"*/user\"]\n";
    fs::write(folder.path().join("Cargo.toml"), members).expect("written");
    fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock")).expect("copied");
    let compiled = compiled(folder.path());
    for (program, ..) in PROGRAMS {
        let of = |name: &str| compiled.contains(&format!("{name}_{program}"));
        assert_eq!([of("same"), of("minor"), of("major")], [true, true, false], "{program}");
    }
}
