//! `--profile`: the forms by which docs are read.

use crate::Failure;
use clap::Args;
use codegen::diagnostics::span::PagePath;
use codegen::profile::Forms;
use codegen::read::source::Text;
use std::path::Path;

/// Which profile reads the docs.
#[derive(Debug, Default, Args)]
pub(crate) struct ProfileArg {
    /// Profile of the docs: the name of one that comes with the generator, or a TOML file
    #[arg(long, value_name = "PROFILE")]
    profile: Option<String>,
}

impl ProfileArg {
    /// The forms of the profile; `None` for the forms that are built in.
    pub(crate) fn forms(&self) -> Result<Option<Forms>, Failure> {
        let Some(name) = &self.profile else { return Ok(None) };
        let read = match Forms::named(name) {
            Some(read) => read,
            None if Path::new(name).is_file() => {
                let text = std::fs::read_to_string(name)
                    .map_err(|cause| said(format!("can't read {name}: {cause}"), None))?;
                Forms::read(&Text::new(PagePath::new(name), text))
            }
            None => {
                let known: Vec<&str> = Forms::names().collect();
                let help = format!("known are {}; any other profile is a TOML file", known.join(", "));
                return Err(said(format!("there is no profile `{name}`"), Some(help)));
            }
        };
        let problems = match read {
            Ok(forms) => return Ok(Some(forms)),
            Err(problems) => problems,
        };
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        Err(said(format!("the profile `{name}` can't be read:\n{}", lines.join("\n")), None))
    }
}

const fn said(message: String, help: Option<String>) -> Failure {
    Failure::Said { message, help }
}
