//! Folder, file or `REPO@REV:PATH` to pages of text.

mod text;

pub use text::Text;
