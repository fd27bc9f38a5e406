//! Output to the terminal: colour only where a person reads it.

use crate::Failure;
use anstream::{stderr, stdout};
use anstyle::{AnsiColor, Style};
use codegen::report::terminal::{self, ATTENTION, BAD, GOOD};
use codegen::report::{Finding, problems_text};
use std::fmt::Display;
use std::io::{self, IsTerminal as _, Write};
use std::sync::atomic::{AtomicBool, Ordering};

const ADDED: Style = AnsiColor::Green.on_default();
const REMOVED: Style = AnsiColor::Red.on_default();
const HUNK: Style = AnsiColor::Cyan.on_default();
const BOLD: Style = Style::new().bold();

/// Prints text that may hold colours to standard output.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut out = stdout().lock();
    out.write_all(terminal::coloured(text).as_bytes())?;
    out.flush()
}

/// Prints text that may hold colours to standard error.
pub(crate) fn print_err(text: &str) -> io::Result<()> {
    stderr().lock().write_all(terminal::coloured(text).as_bytes())
}

/// Prints problems with excerpts on standard error.
pub(crate) fn show(findings: Vec<Finding<'_>>) -> io::Result<()> {
    print_err(&problems_text(findings))
}

/// Prints lines without colours.
pub(crate) fn print_plain(text: &str) -> io::Result<()> {
    print_bytes(terminal::plain(text).as_bytes())
}

/// Prints JSON documents.
pub(crate) fn print_json(text: &str) -> io::Result<()> {
    print_bytes(terminal::json(text).as_bytes())
}

fn print_bytes(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

/// Whether only what somebody has to look at is printed.
static QUIET: AtomicBool = AtomicBool::new(false);

/// Prints no more status lines.
pub(crate) fn be_quiet() {
    QUIET.store(true, Ordering::Relaxed);
}

/// A line as cargo prints them: `verb` right-aligned, then what it is about. Not printed with `--quiet`.
pub(crate) fn status(verb: &str, about: impl Display) -> io::Result<()> {
    if QUIET.load(Ordering::Relaxed) { Ok(()) } else { line(GOOD, verb, about) }
}

/// The same in the colour of what somebody may want to look at.
pub(crate) fn note(verb: &str, about: impl Display) -> io::Result<()> {
    if QUIET.load(Ordering::Relaxed) { Ok(()) } else { line(ATTENTION, verb, about) }
}

/// The same for what somebody has to look at; always printed.
pub(crate) fn attention(verb: &str, about: impl Display) -> io::Result<()> {
    line(ATTENTION, verb, about)
}

fn line(style: Style, verb: &str, about: impl Display) -> io::Result<()> {
    writeln!(stdout().lock(), "{style}{verb:>12}{style:#} {}", terminal::plain(&about.to_string()))
}

/// Prints a unified diff.
pub(crate) fn diff(text: &str) -> io::Result<()> {
    let mut out = stdout().lock();
    for line in text.split_inclusive('\n') {
        let style = match line.as_bytes() {
            [b'-', b'-', b'-', b' ', ..] | [b'+', b'+', b'+', b' ', ..] => BOLD,
            [b'@', b'@', ..] => HUNK,
            [b'-', ..] => REMOVED,
            [b'+', ..] => ADDED,
            _ => Style::new(),
        };
        let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
        write!(out, "{style}{}{style:#}{end}", terminal::plain(line))?;
    }
    out.flush()
}

/// How far something long came: the last line on standard error, where that is a terminal.
pub(crate) struct Progress {
    verb: &'static str,
    done: usize,
    all: usize,
    shown: bool,
}

impl Progress {
    pub(crate) fn new(verb: &'static str, all: usize) -> Self {
        Self { verb, done: 0, all, shown: io::stderr().is_terminal() }
    }

    /// Notes that one more is done.
    pub(crate) fn advance(&mut self) -> io::Result<()> {
        self.done += 1;
        if self.shown {
            let Self { verb, done, all, .. } = self;
            write!(stderr().lock(), "\r{ATTENTION}{verb:>12}{ATTENTION:#} {done} of {all}")?;
        }
        Ok(())
    }

    /// Prints something above the line.
    pub(crate) fn above(&self, print: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        self.clear()?;
        print()
    }

    /// Takes the line away.
    pub(crate) fn clear(&self) -> io::Result<()> {
        if self.shown { write!(stderr().lock(), "\r\x1b[K") } else { Ok(()) }
    }
}

/// An argument as a shell takes it.
pub(crate) fn quoted(argument: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./@:~^=+,".contains(c);
    if !argument.is_empty() && argument.chars().all(plain) {
        argument.to_owned()
    } else {
        format!("'{}'", argument.replace('\'', r"'\''"))
    }
}

/// Says on standard error why a command stopped.
pub(crate) fn failure(failure: &Failure) {
    let mut err = stderr().lock();
    let (message, help) = match failure {
        Failure::Message { message, help } => (message.clone(), help.as_deref()),
        Failure::Output(error) => (format!("can't print: {error}"), None),
    };
    // Nobody is left to tell if this fails.
    let _ = writeln!(err, "{BAD}error{BAD:#}: {}", terminal::plain(&message));
    if let Some(help) = help {
        let _ = writeln!(err, " {BOLD}help{BOLD:#}: {}", terminal::plain(help));
    }
}
