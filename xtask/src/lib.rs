//! The commands of this workspace: thin, one file a command. The work is done in `codegen`.
//!
//! A library, so that the workspace that `init` makes for other docs has them as a dependency.

mod against;
mod audit;
mod beside;
mod completions;
mod corrections;
mod diff;
mod drift;
mod earlier;
mod explain;
mod facts;
mod init;
mod lint;
mod pages;
mod regen;
mod render;
mod replay;
mod review;
mod second;
mod sync;
mod term;
mod upstream;
mod vendor;
mod workspace;

use anstream::ColorChoice;
use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};
use codegen::diagnostics::hidden::is_hidden;
use std::process::ExitCode;

/// Reads the API's documentation as it is written, and makes the Rust crate from it.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    version,
    propagate_version = false,
    after_help = "SOURCE is the same everywhere: a directory (every *.md and *.txt below it), one file of any name, or \
                  REPO@REV[:PATH], a git repository at a revision. The root document of an OpenAPI 3.0 or 3.1 \
                  specification, or a directory with one in it, is read as such.\n\n\
                  Exit status: 0 nothing to report, 1 something to report, 2 could not do it."
)]
struct Cli {
    #[command(flatten)]
    vendor: vendor::Vendor,
    #[command(subcommand)]
    command: Command,
    /// Print results and problems only, no status lines
    #[arg(long, short, global = true)]
    quiet: bool,
    /// When to print colours [default: auto]
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t, hide_default_value = true)]
    color: Color,
}

/// When to print colours.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Also into files and pipes
    Always,
    /// Nowhere
    Never,
}

impl From<Color> for ColorChoice {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}

#[derive(Debug, Subcommand)]
enum Command {
    Audit(audit::Audit),
    Init(init::Init),
    Regen(regen::Regen),
    Facts(facts::Facts),
    Diff(diff::Diff),
    Explain(explain::Explain),
    Drift(drift::Drift),
    Lint(lint::Lint),
    Render(render::Render),
    Replay(replay::Replay),
    Sync(sync::Sync),
    Completions(completions::Completions),
}

/// Says what is wrong with the arguments, which it quotes, or shows the help that they ask for.
fn refused(error: &clap::Error) -> ExitCode {
    let steers = |c: char| is_hidden(c) && c != '\n';
    if !error.use_stderr() || !std::env::args_os().any(|argument| argument.to_string_lossy().contains(steers))
    {
        error.exit();
    }
    let escaped = |c: char| if steers(c) { c.escape_default().to_string() } else { c.to_string() };
    let shown: String = error.render().to_string().chars().map(escaped).collect();
    match term::print_err(&shown) {
        Ok(()) => ExitCode::from(2),
        Err(_) => ExitCode::FAILURE,
    }
}

/// Runs the command that the arguments of the process ask for.
#[must_use]
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return refused(&error),
    };
    ColorChoice::from(cli.color).write_global();
    if cli.quiet {
        term::be_quiet();
    }
    let done = match cli.command {
        Command::Audit(command) => command.run(&cli.vendor),
        Command::Init(command) => command.run(&cli.vendor),
        Command::Regen(command) => command.run(&cli.vendor),
        Command::Facts(command) => command.run(&cli.vendor),
        Command::Diff(command) => command.run(&cli.vendor),
        Command::Explain(command) => command.run(&cli.vendor),
        Command::Drift(command) => command.run(&cli.vendor),
        Command::Lint(command) => command.run(&cli.vendor),
        Command::Render(command) => command.run(&cli.vendor),
        Command::Replay(command) => command.run(&cli.vendor),
        Command::Sync(command) => command.run(&cli.vendor),
        Command::Completions(command) => command.run(&mut Cli::command()),
    };
    match done {
        Ok(Outcome::Nothing) => ExitCode::SUCCESS,
        Ok(Outcome::Something) => ExitCode::from(1),
        Ok(Outcome::Incomplete) => ExitCode::from(2),
        Err(failure) if failure.is_broken_pipe() => ExitCode::SUCCESS,
        Err(failure) => {
            term::failure(&failure);
            ExitCode::from(2)
        }
    }
}

/// How a command that ran to its end ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// There is nothing to report: exit status 0.
    Nothing,
    /// There is something to report: exit status 1.
    Something,
    /// A part could not be done, and what was printed says so: exit status 2.
    Incomplete,
}

/// Why a command stopped: exit status 2.
#[derive(Debug)]
enum Failure {
    /// The error, and advice.
    Message {
        /// Message without a full stop.
        message: String,
        /// Advice without a full stop.
        help: Option<String>,
    },
    /// Nothing could be printed.
    Output(std::io::Error),
}

impl Failure {
    /// An error with advice.
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Message { message: message.into(), help: Some(help.into()) }
    }

    /// An error that says all there is to say.
    fn alone(message: &impl ToString) -> Self {
        Self::Message { message: message.to_string(), help: None }
    }

    /// Whether the reader of our output went away (`cargo xtask facts … | head`), which is none of our business.
    fn is_broken_pipe(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == std::io::ErrorKind::BrokenPipe)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<codegen::write::store::WriteError> for Failure {
    fn from(error: codegen::write::store::WriteError) -> Self {
        Self::alone(&error)
    }
}

impl From<codegen::read::source::SourceError> for Failure {
    fn from(error: codegen::read::source::SourceError) -> Self {
        Self::new(error.to_string(), error.help())
    }
}
