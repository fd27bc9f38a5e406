//! One program for all suites of the commands: they are linked once and run side by side. `cargo test -p xtask sync::` runs one.

mod audit;
mod command_line;
mod diff;
mod drift;
mod errata;
mod explain;
mod init;
mod maintaining;
mod replay;
mod scheduled;
mod second;
mod sync;
mod terminal;
mod upstream;
mod usage;
mod version;
