//! The profile that reads docs: the one that is asked for, else the one that `upstream.toml` names.

use crate::Failure;
use crate::beside::{mirror_of, text_next_to};
use crate::term::{quoted, show};
use crate::workspace::in_workspace;
use clap::Args;
use codegen::diagnostics::span::PagePath;
use codegen::profile::Profile;
use codegen::read::source::{Source, Text};
use codegen::report::Finding;
use codegen::write::sync::Mirror;
use std::path::Path;
use std::sync::Arc;

/// The vendor whose docs are read.
#[derive(Debug, Args)]
pub(crate) struct Vendor {
    /// How the docs are written: a profile by name, or a file (docs/profile.md) [default: what upstream.toml beside the docs
    /// names, or else that of docs-src]
    #[arg(long, global = true, value_name = "FILE|NAME")]
    profile: Option<String>,
}

impl Vendor {
    /// The profile that somebody asked for.
    pub(crate) fn given(&self) -> Option<&str> {
        self.profile.as_deref()
    }

    /// The argument that asks for it, for commands that are printed: nothing, if nobody did.
    pub(crate) fn argument(&self) -> String {
        self.profile.as_ref().map(|profile| format!(" --profile {}", quoted(profile))).unwrap_or_default()
    }

    /// The profile that reads these docs.
    pub(crate) fn of(&self, docs: &Source) -> Result<Arc<Profile>, Failure> {
        if let Some(given) = &self.profile {
            return find(given);
        }
        // A file has nothing beside it, and what an old revision names may be gone.
        if let Source::Folder(folder) = docs
            && let Some(named) = mirror_of(docs)?.profile
        {
            return beside(&named, docs, folder);
        }
        ours()
    }

    /// The profile that reads these docs.
    pub(crate) fn of_spec(&self, spec: &str) -> Result<Arc<Profile>, Failure> {
        self.of(&Source::parse(spec)?)
    }
}

/// The profile of docs-src.
pub(crate) fn ours() -> Result<Arc<Profile>, Failure> {
    let folder = in_workspace("docs-src");
    let docs = Source::Folder(folder.clone());
    match mirror_of(&docs)?.profile {
        Some(named) => beside(&named, &docs, &folder),
        None => Ok(Profile::usual()),
    }
}

/// A profile that comes with the program, or one in a file that somebody names.
fn find(named: &str) -> Result<Arc<Profile>, Failure> {
    if let Some(known) = Profile::built_in(named) {
        return Ok(known);
    }
    let path = Path::new(named);
    let text = std::fs::read_to_string(path).map_err(|_| unknown(named, path))?;
    read(path, text)
}

/// The same by the name that stands beside docs. These may be anybody's, so that the file is one of theirs, and no device.
fn beside(named: &str, docs: &Source, folder: &Path) -> Result<Arc<Profile>, Failure> {
    if let Some(known) = Profile::built_in(named) {
        return Ok(known);
    }
    let path = folder.join(named);
    if let Err(error) = PagePath::parse(named) {
        return Err(Failure::new(
            format!("{} names no profile beside it: {error}", folder.join(Mirror::FILE).display()),
            "put the profile into the folder of the docs, or give it with --profile",
        ));
    }
    let file = text_next_to(docs, named)?.ok_or_else(|| unknown(named, &path))?;
    read(&path, file.text.original().to_owned())
}

fn unknown(named: &str, path: &Path) -> Failure {
    let known: Vec<&str> = Profile::built_in_names().collect();
    Failure::new(
        format!("no profile is called {named}, and there is no file {}", path.display()),
        format!("give one of {}, or the path of a file (docs/profile.md)", known.join(", ")),
    )
}

fn read(path: &Path, text: String) -> Result<Arc<Profile>, Failure> {
    let file = path.display().to_string();
    let name = path.file_name().and_then(|name| PagePath::parse(&name.to_string_lossy()).ok());
    let text = Text::new(name.unwrap_or(PagePath::new("profile.toml")), text);
    match Profile::read(&text) {
        Ok(profile) => Ok(Arc::new(profile)),
        Err(problems) => {
            let finding = |problem| Finding { problem, file: &file, text: Some(text.original()) };
            show(problems.iter().map(finding).collect())?;
            Err(Failure::new(format!("{file} is no profile"), "docs/profile.md says which keys there are"))
        }
    }
}
