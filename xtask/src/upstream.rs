//! The place of upstream, and the pages that ours mirror, by `upstream.toml`.

use crate::Failure;
use crate::pages::Pages;
use codegen::diagnostics::span::PagePath;
use codegen::read::source::Source;
use codegen::write::sync::{Located, Mirror, Upstream};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// The source that somebody gave, or else the one that our docs name.
pub(crate) fn source(given: Option<&str>, docs: &Source, mirror: &Mirror) -> Result<String, Failure> {
    if let Some(given) = given {
        return Ok(given.to_owned());
    }
    let unknown = || {
        Failure::new(
            format!("{docs} does not say where upstream is"),
            format!("give --upstream SOURCE, or write `repository` and `path` into {}", Mirror::FILE),
        )
    };
    let Source::Folder(folder) = docs else { return Err(unknown()) };
    let source = mirror.source(folder).ok_or_else(unknown)?;
    check_at_hand(&source, &mirror.upstream)?;
    Ok(source.to_string())
}

/// Refuses a source that our docs name and that is not there, with the way to get it.
pub(crate) fn check_at_hand(source: &Source, named: &Upstream) -> Result<(), Failure> {
    let place = match source {
        Source::Git { repo, .. } => repo,
        Source::Folder(path) | Source::File(path) => path,
    };
    if place.exists() {
        return Ok(());
    }
    let place = place.display();
    let published = named.url.as_ref().map(|url| format!("git clone {url} {place}, or "));
    Err(Failure::new(
        format!("{} says that upstream is {source}, but there is no {place}", Mirror::FILE),
        format!("{}give --upstream SOURCE", published.unwrap_or_default()),
    ))
}

/// Refuses a source that is surely another folder than the mirrored one: that is in it, or it is in that.
pub(crate) fn refuse_other_folder(mirror: &Mirror, spec: &str, upstream: &Pages) -> Result<(), Failure> {
    let paths = paths(upstream);
    let help = match mirror.locate(&paths) {
        Located::Below(folder) => format!("give {}", within(spec, &folder)),
        Located::Above(folder) => format!("give the folder that `{folder}` is in"),
        Located::Here | Located::Nowhere => return Ok(()),
    };
    Err(other_folder(mirror, spec, &paths, help))
}

/// Refuses a source that has too few of the mirrored pages to be the mirrored folder, unless it is where that is.
pub(crate) fn refuse_strange_folder(
    mirror: &Mirror,
    out: &Path,
    spec: &str,
    upstream: &Pages,
) -> Result<(), Failure> {
    refuse_other_folder(mirror, spec, upstream)?;
    let paths = paths(upstream);
    let is_there = mirror.source(out).is_some_and(|source| is_same_place(&source, spec));
    if is_there || mirror.locate(&paths) == Located::Here {
        return Ok(());
    }
    let help = format!("if upstream has moved there, say so in {}: `repository` and `path`", Mirror::FILE);
    Err(other_folder(mirror, spec, &paths, help))
}

fn paths(pages: &Pages) -> BTreeSet<&str> {
    pages.paths().map(PagePath::as_str).collect()
}

fn other_folder(mirror: &Mirror, spec: &str, paths: &BTreeSet<&str>, help: String) -> Failure {
    let pages = &mirror.upstream.pages;
    let found = pages.iter().filter(|page| paths.contains(page.as_str())).count();
    let all = pages.len();
    let message = format!("{spec} is not the folder that we mirror: it has {found} of the {all} pages");
    Failure::new(message, help)
}

/// Whether a source is the same folder, at whatever revision.
pub(crate) fn is_same_place(known: &Source, spec: &str) -> bool {
    let real = |path: &Path| fs::canonicalize(path).ok();
    match (known, Source::parse(spec)) {
        (Source::Git { repo, path, .. }, Ok(Source::Git { repo: other, path: at, .. })) => {
            real(repo).is_some_and(|repo| Some(repo) == real(&other))
                && path.trim_matches('/') == at.trim_matches('/')
        }
        (Source::Folder(folder), Ok(Source::Folder(other))) => {
            real(folder).is_some_and(|folder| Some(folder) == real(&other))
        }
        _ => false,
    }
}

/// A folder of a source.
fn within(spec: &str, folder: &str) -> String {
    match Source::parse(spec) {
        Ok(Source::Git { path, .. }) if path.is_empty() => format!("{}:{folder}", spec.trim_end_matches(':')),
        _ => format!("{}/{folder}", spec.trim_end_matches('/')),
    }
}

/// Notes where upstream is, if the file does not say.
pub(crate) fn note_source(mirror: &mut Mirror, out: &Path, source: &Source) {
    if !mirror.upstream.is_nowhere() {
        return;
    }
    match source {
        Source::Git { repo, rev, path } => {
            mirror.upstream.repository = Some(relative(repo, out));
            mirror.upstream.revision = Some(rev.clone());
            mirror.upstream.path.clone_from(path);
        }
        Source::Folder(path) | Source::File(path) => mirror.upstream.path = relative(path, out),
    }
}

/// A path as seen from a folder, which may not be there yet.
pub(crate) fn relative(path: &Path, from: &Path) -> String {
    let real = |path: &Path| {
        let there = path.ancestors().find(|path| path.exists() && !path.as_os_str().is_empty());
        let there = there.unwrap_or(Path::new("."));
        let rest = path.strip_prefix(there).unwrap_or(path);
        fs::canonicalize(there).map_or_else(|_| path.to_owned(), |there| there.join(rest))
    };
    let (path, from) = (real(path), real(from));
    let common = path.components().zip(from.components()).take_while(|(a, b)| a == b).count();
    let up = from.components().skip(common).map(|_| Component::ParentDir);
    let relative: PathBuf = up.chain(path.components().skip(common)).collect();
    relative.to_string_lossy().replace('\\', "/")
}
