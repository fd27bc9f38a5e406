//! Files that stand beside the pages of docs.

use crate::Failure;
use codegen::diagnostics::span::PagePath;
use codegen::read::source::{RawPage, Source, SourceError, Text};
use codegen::write::sync::Mirror;
use std::path::Path;

/// A file that is no page.
pub(crate) struct FileBeside {
    /// As people open it from where they are.
    pub(crate) file: String,
    /// Its text, under its name.
    pub(crate) text: Text,
}

/// A file that somebody names has to be there.
pub(crate) fn given(name: &'static str, path: &Path) -> Result<FileBeside, Failure> {
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
pub(crate) fn text_next_to(docs: &Source, name: &str) -> Result<Option<FileBeside>, Failure> {
    let path = PagePath::parse(name).map_err(|error| Failure::alone(&error))?;
    let file = docs.beside(&path)?;
    file.map(|file| text(path, docs, file)).transpose()
}

fn text(path: PagePath, source: &Source, file: RawPage) -> Result<FileBeside, Failure> {
    let shown = source.file(&file.path);
    let text = String::from_utf8(file.bytes).map_err(|error| {
        Failure::new(
            format!("{shown}: not UTF-8 after {} bytes", error.utf8_error().valid_up_to()),
            "save the file as UTF-8",
        )
    })?;
    Ok(FileBeside { file: shown, text: Text::new(path, text) })
}

/// The upstream that our docs mirror; an empty one if they name none.
pub(crate) fn mirror_of(docs: &Source) -> Result<Mirror, Failure> {
    let Some(file) = text_next_to(docs, Mirror::FILE)? else { return Ok(Mirror::default()) };
    Mirror::parse(file.text.original()).map_err(|error| {
        Failure::new(format!("{}:{error}", file.file), "mend it, or move it away: `sync` writes a new one")
    })
}
