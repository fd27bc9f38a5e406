//! The workspace that the commands work in.

use std::path::{Path, PathBuf};

/// A path below the root of the workspace, as short as it is from the current directory.
pub(crate) fn in_workspace(path: &str) -> PathBuf {
    // Cargo says where the package is; the place where it was built is the next best guess.
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    let full = package.parent().unwrap_or(&package).join(path);
    let here = std::env::current_dir().unwrap_or_default();
    full.strip_prefix(here).map_or(full.clone(), Path::to_owned)
}
