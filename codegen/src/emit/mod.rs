//! Model to files of Rust.

mod prose;
