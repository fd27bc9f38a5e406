//! `cargo xtask completions`: scripts with which a shell completes commands and options.

use crate::{Failure, Outcome, term};
use clap::{Args, Command};
use clap_complete::Shell;

/// Print completions for a shell
///
/// They are those of a command called `xtask`: an alias `xtask='cargo xtask'`, or the program itself.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask completions bash > ~/.local/share/bash-completion/completions/xtask\n  \
    cargo xtask completions fish > ~/.config/fish/completions/xtask.fish")]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_name = "SHELL", value_enum)]
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(&self, cli: &mut Command) -> Result<Outcome, Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, cli, "xtask", &mut script);
        term::print_plain(&String::from_utf8_lossy(&script))?;
        Ok(Outcome::Nothing)
    }
}
