//! Files about docs that stand beside them: `errata.toml` and `secrets.toml`.

use crate::Failure;
use crate::pages::in_workspace;
use crate::vendor;
use clap::Args;
use codegen::diagnostics::span::PagePath;
use codegen::profile::Profile;
use codegen::read::source::{RawPage, Source, SourceError, Text};
use std::path::{Path, PathBuf};

/// Name of the file of errata.
pub(crate) const ERRATA: &str = "errata.toml";
const SECRETS: &str = "secrets.toml";

/// Where to look for it.
#[derive(Debug, Default, Args)]
pub(crate) struct CorrectionFiles {
    /// Where the docs are wrong [default: `errata.toml` beside the docs, if there is one]
    #[arg(long, value_name = "FILE")]
    errata: Option<PathBuf>,
    /// What must not be printed [default: `secrets.toml` beside the docs, or else that of docs-src, for docs of its vendor]
    #[arg(long, value_name = "FILE")]
    secrets: Option<PathBuf>,
}

/// One of those files.
pub(crate) struct CorrectionFile {
    /// As people open it from where they are.
    pub(crate) file: String,
    /// Its text, under its name.
    pub(crate) text: Text,
}

impl CorrectionFiles {
    /// The arguments that were given.
    pub(crate) fn arguments(&self) -> Vec<(&'static str, &Path)> {
        let given = [("--errata", self.errata.as_deref()), ("--secrets", self.secrets.as_deref())];
        given.into_iter().filter_map(|(name, path)| Some((name, path?))).collect()
    }

    /// Errata are about one state of the docs: there are none but those beside it, unless one asks for them.
    pub(crate) fn errata(&self, docs: &Source) -> Result<Option<CorrectionFile>, Failure> {
        match &self.errata {
            Some(path) => given(ERRATA, path).map(Some),
            None => text_next_to(docs, ERRATA),
        }
    }

    /// Secrets are the same in all docs of one vendor.
    pub(crate) fn secrets(
        &self,
        docs: &Source,
        profile: &Profile,
    ) -> Result<Option<CorrectionFile>, Failure> {
        if let Some(path) = &self.secrets {
            return given(SECRETS, path).map(Some);
        }
        match text_next_to(docs, SECRETS)? {
            Some(file) => Ok(Some(file)),
            None if vendor::ours()?.name == profile.name => {
                text_next_to(&Source::Folder(in_workspace("docs-src")), SECRETS)
            }
            // Another vendor's secrets are none of theirs.
            None => Ok(None),
        }
    }
}

/// A file that somebody names has to be there.
pub(crate) fn given(name: &'static str, path: &Path) -> Result<CorrectionFile, Failure> {
    if !path.exists() {
        return Err(Failure::new(
            format!("{}: no such file", path.display()),
            format!("give the path of a file like docs-src/{name}"),
        ));
    }
    let source = Source::File(path.to_owned());
    let file =
        source.pages()?.pop().ok_or_else(|| SourceError::NoPages { source_name: source.to_string() })?;
    text(PagePath::new(name), &source, file)
}

/// The file of this name beside the pages of a folder or tree; a single page has none.
pub(crate) fn text_next_to(docs: &Source, name: &str) -> Result<Option<CorrectionFile>, Failure> {
    let path = PagePath::parse(name).map_err(|error| Failure::alone(&error))?;
    let file = docs.beside(&path)?;
    file.map(|file| text(path, docs, file)).transpose()
}

fn text(path: PagePath, source: &Source, file: RawPage) -> Result<CorrectionFile, Failure> {
    let shown = source.file(&file.path);
    let text = String::from_utf8(file.bytes).map_err(|error| {
        Failure::new(
            format!("{shown}: not UTF-8 after {} bytes", error.utf8_error().valid_up_to()),
            "save the file as UTF-8",
        )
    })?;
    Ok(CorrectionFile { file: shown, text: Text::new(path, text) })
}
