//! What the serde-annotated form of the generated crate costs, against the last revision that had tables of macros instead. All is
//! built and measured here and now, and printed as ratios:
//!
//! ```console
//! $ cargo run -p tests --example budget
//! ```
//!
//! Two crates of today are compared with the old one: made from the docs of the old revision, which tells what the form costs, and as it
//! is, which has all that the docs say since.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use tests::{bodies_of, root};

/// The last revision with tables.
const BEFORE: &str = "99be392^";

/// How often each crate is checked; the fastest counts.
const ROUNDS: usize = 5;

type Done<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Done {
    let folder = tempfile::tempdir()?;
    let at = |name: &str| folder.path().join(name);

    check_out(BEFORE, &at("revision"))?;
    let old_docs = at("revision").join("docs-src");
    let today = root().join("generated/src");
    lay_out(&at("old"), &at("revision/generated/src"))?;
    lay_out(&at("same_docs"), &today)?;
    lay_out(&at("today"), &today)?;
    let made = at("same_docs").join("src/api");
    fs::remove_dir_all(&made)?;
    let regen = ["run", "--quiet", "--package", "xtask", "--", "regen"];
    cargo(&root()).args(regen).arg("--docs").arg(&old_docs).arg("--out").arg(&made).run()?;

    let crates = ["old", "same_docs", "today"].map(at);
    let mut fastest = [Duration::MAX; 3];
    for round in 0..=ROUNDS {
        for (crate_, fastest) in crates.iter().zip(&mut fastest) {
            let taken = checked(crate_)?;
            if round > 0 {
                // The first one builds the dependencies.
                *fastest = taken.min(*fastest);
            }
        }
    }
    let [old, same_docs, today] = fastest.map(|taken| taken.as_secs_f64());
    println!("against {BEFORE}, which is 1.00:");
    println!("cargo check, from the same docs: {:.2}", same_docs / old);
    println!("cargo check, from the docs of today: {:.2}", today / old);
    speed(&at("speed"), &old_docs)
}

/// A command that says what failed, and only then what it prints.
trait Run {
    fn run(&mut self) -> Done<String>;
}

impl Run for Command {
    fn run(&mut self) -> Done<String> {
        let output = self.output()?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        Err(format!("{self:?}: {}\n{}", output.status, String::from_utf8_lossy(&output.stderr)).into())
    }
}

fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(folder).env("CARGO_INCREMENTAL", "0");
    command
}

/// Writes the files of a revision into a folder, and changes nothing of the repository.
fn check_out(revision: &str, to: &Path) -> Done {
    let index = to.with_extension("index");
    let git = |arguments: &[&str]| {
        Command::new("git").args(arguments).current_dir(root()).env("GIT_INDEX_FILE", &index).run().map(drop)
    };
    git(&["read-tree", revision])?;
    git(&["checkout-index", "--all", &format!("--prefix={}/", to.display())])
}

/// A crate by itself, from its sources.
fn lay_out(to: &Path, sources: &Path) -> Done {
    copy(sources, &to.join("src"))?;
    let name = to.file_name().unwrap_or_default().to_string_lossy();
    let manifest = format!(
        "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\n\
         serde_json = {{ version = \"1\", features = [\"float_roundtrip\"] }}\n"
    );
    fs::write(to.join("Cargo.toml"), manifest)?;
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Done {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        if path.is_dir() { copy(&path, &to.join(name))? } else { fs::copy(&path, to.join(name)).map(drop)? }
    }
    Ok(())
}

/// How long a check takes after a change of the crate, its dependencies built.
fn checked(folder: &Path) -> Done<Duration> {
    fs::File::options()
        .append(true)
        .open(folder.join("src/lib.rs"))?
        .set_modified(std::time::SystemTime::now())?;
    let start = Instant::now();
    cargo(folder).args(["check", "--quiet"]).run()?;
    Ok(start.elapsed())
}

/// Reading and writing, by the crates that are made from the same docs.
fn speed(folder: &Path, docs: &Path) -> Done {
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/main.rs"), include_str!("speed.rs"))?;
    fs::write(
        folder.join("Cargo.toml"),
        "[package]\nname = \"speed\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\nserde_json = \"1\"\n\
         first = { package = \"old\", path = \"../old\" }\nsecond = { package = \"same_docs\", path = \"../same_docs\" }\n",
    )?;
    let bodies = bodies_of(&docs.display().to_string()).into_iter().map(|body| {
        serde_json::json!({ "method": body.method.as_str(), "path": body.path, "is_request": body.is_request, "json": body.json })
    });
    fs::write(folder.join("bodies.json"), serde_json::to_vec(&bodies.collect::<Vec<_>>())?)?;
    print!("{}", cargo(folder).args(["run", "--quiet", "--release"]).run()?);
    Ok(())
}
