//! Files about docs that stand beside them: `errata.toml` and `secrets.toml`.

use crate::Failure;
use crate::beside::{FileBeside, given, text_next_to};
use crate::vendor;
use crate::workspace::in_workspace;
use clap::Args;
use codegen::profile::Profile;
use codegen::read::source::Source;
use std::path::{Path, PathBuf};

/// Name of the file of errata.
pub(crate) const ERRATA: &str = "errata.toml";
pub(crate) const SECRETS: &str = "secrets.toml";

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

/// Where a list of secrets comes from.
pub(crate) enum SecretsFile {
    /// It is that of the docs, or one that somebody named.
    Own(FileBeside),
    /// It is that of docs-src.
    Lent(FileBeside),
}

impl CorrectionFiles {
    /// The arguments that were given.
    pub(crate) fn arguments(&self) -> Vec<(&'static str, &Path)> {
        let given = [("--errata", self.errata.as_deref()), ("--secrets", self.secrets.as_deref())];
        given.into_iter().filter_map(|(name, path)| Some((name, path?))).collect()
    }

    /// Errata are about one state of the docs: there are none but those beside it, unless one asks for them.
    pub(crate) fn errata(&self, docs: &Source) -> Result<Option<FileBeside>, Failure> {
        match &self.errata {
            Some(path) => given(ERRATA, path).map(Some),
            None => text_next_to(docs, ERRATA),
        }
    }

    /// Secrets are the same in all docs of one vendor.
    pub(crate) fn secrets(&self, docs: &Source, profile: &Profile) -> Result<Option<SecretsFile>, Failure> {
        if let Some(path) = &self.secrets {
            return given(SECRETS, path).map(SecretsFile::Own).map(Some);
        }
        match text_next_to(docs, SECRETS)? {
            Some(file) => Ok(Some(SecretsFile::Own(file))),
            None if vendor::ours()?.name == profile.name => {
                let ours = text_next_to(&Source::Folder(in_workspace("docs-src")), SECRETS)?;
                Ok(ours.map(SecretsFile::Lent))
            }
            // Another vendor's secrets are none of theirs.
            None => Ok(None),
        }
    }
}
