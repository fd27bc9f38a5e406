//! Generated files against those on disk, without writing: what `regen --check` shows.

use super::GeneratedFile;
use super::disk::WriteError;
use super::unified::unified;
use super::write;
use std::path::Path;

/// The changes that `regen` would make.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Files that are missing, different or left over, by path.
    pub paths: Vec<String>,
    /// Unified diff from the disk to what would be written; empty if nothing would change.
    pub diff: String,
}

/// Compares generated files with the folder that they belong in.
///
/// # Errors
/// The folder can't be read, or holds files that are not ours.
pub fn compare(files: &[GeneratedFile], out: &Path) -> Result<Difference, WriteError> {
    let on_disk = write::survey(out, files)?;
    let mut difference = Difference::default();
    let mut add = |path: &str, old: Option<&str>, new: Option<&str>| {
        if old != new {
            difference.paths.push(path.to_owned());
            difference.diff.push_str(&unified(path, old, new));
        }
    };
    let mut paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    paths.extend(on_disk.keys().map(String::as_str));
    paths.sort_unstable();
    paths.dedup();
    for path in paths {
        let new = files.iter().find(|file| file.path == path).map(|file| file.contents.as_str());
        add(path, on_disk.get(path).map(String::as_str), new);
    }
    Ok(difference)
}
