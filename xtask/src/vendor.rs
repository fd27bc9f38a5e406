//! The profile that reads docs: the one that is asked for, else the one that `upstream.toml` names.

use crate::Failure;
use crate::beside::mirror_of;
use crate::term::{quoted, show};
use crate::workspace::in_workspace;
use clap::Args;
use codegen::diagnostics::span::PagePath;
use codegen::profile::Profile;
use codegen::read::source::{Source, Text};
use codegen::report::Finding;
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
            return find(given, Path::new(""));
        }
        // A file has nothing beside it, and what an old revision names may be gone.
        if let Source::Folder(folder) = docs
            && let Some(named) = mirror_of(docs)?.profile
        {
            return find(&named, folder);
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
    match mirror_of(&Source::Folder(folder.clone()))?.profile {
        Some(named) => find(&named, &folder),
        None => Ok(Profile::usual()),
    }
}

/// A profile that comes with the program, or one in a file, which is looked for from a folder.
fn find(named: &str, folder: &Path) -> Result<Arc<Profile>, Failure> {
    if let Some(known) = Profile::built_in(named) {
        return Ok(known);
    }
    let path = folder.join(named);
    let text = std::fs::read_to_string(&path).map_err(|_| {
        let known: Vec<&str> = Profile::built_in_names().collect();
        Failure::new(
            format!("no profile is called {named}, and there is no file {}", path.display()),
            format!("give one of {}, or the path of a file (docs/profile.md)", known.join(", ")),
        )
    })?;
    read(&path, text)
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
