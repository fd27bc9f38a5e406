//! `--profile`: the words and forms by which docs are read.

use crate::Failure;
use clap::Args;
use codegen::diagnostics::span::PagePath;
use codegen::profile::Profile;
use codegen::read::source::Text;
use std::path::Path;
use std::sync::Arc;

/// Which profile reads the docs.
#[derive(Debug, Default, Args)]
pub(crate) struct ProfileArg {
    /// Profile of the docs: the name of one that comes with the generator, or a TOML file
    #[arg(long, value_name = "PROFILE")]
    profile: Option<String>,
}

impl ProfileArg {
    /// The profile; the first that comes with the generator where none is named.
    pub(crate) fn read(&self) -> Result<Arc<Profile>, Failure> {
        let Some(name) = &self.profile else { return Ok(Profile::usual()) };
        if let Some(profile) = Profile::built_in(name) {
            return Ok(profile);
        }
        if !Path::new(name).is_file() {
            let known: Vec<&str> = Profile::built_in_names().collect();
            let help = format!("known are {}; any other profile is a TOML file", known.join(", "));
            return Err(said(format!("there is no profile `{name}`"), Some(help)));
        }
        let text = std::fs::read_to_string(name)
            .map_err(|cause| said(format!("can't read {name}: {cause}"), None))?;
        let file = Path::new(name).file_name().map(|file| file.to_string_lossy());
        let path = file.and_then(|file| PagePath::parse(&file).ok()).unwrap_or(PagePath::new("profile.toml"));
        Profile::read(&Text::new(path, text)).map(Arc::new).map_err(|problems| {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            said(format!("the profile {name} can't be read:\n{}", lines.join("\n")), None)
        })
    }
}

const fn said(message: String, help: Option<String>) -> Failure {
    Failure::Said { message, help }
}
