//! The files of a workspace for one API, but for its pages and what is made of them.

use codegen::write::sync::Mirror;

/// The profile beside the pages.
pub(super) const PROFILE: &str = "profile.toml";

/// The versions that this program is tested with.
const LOCK: &str = include_str!("../../../Cargo.lock");

/// What the files are made of.
pub(super) struct Layout<'l> {
    /// Name of the crate.
    pub(super) name: &'l str,
    /// Name of the product.
    pub(super) vendor: &'l str,
    /// Where the commands come from, as a dependency has it.
    pub(super) tool: &'l str,
    pub(super) mirror: &'l Mirror,
    /// The profile, unless it comes with the program.
    pub(super) profile: Option<&'l str>,
}

impl Layout<'_> {
    /// Paths and contents.
    pub(super) fn files(&self) -> Vec<(String, String)> {
        let mut files = vec![
            (".cargo/config.toml", include_str!("alias.toml").to_owned()),
            (".github/workflows/ci.yml", include_str!("ci.yml").to_owned()),
            (".github/workflows/drift.yml", self.fill(include_str!("drift.yml.in"))),
            (".gitignore", "/target\n".to_owned()),
            ("Cargo.lock", LOCK.to_owned()),
            ("Cargo.toml", include_str!("Cargo.toml.in").to_owned()),
            ("README.md", self.fill(include_str!("README.md.in"))),
            ("generated/Cargo.toml", self.fill(include_str!("generated.toml.in"))),
            ("generated/src/lib.rs", self.fill(include_str!("lib.rs.in"))),
            // `wire` is formatted so.
            ("rustfmt.toml", include_str!("../../../rustfmt.toml").to_owned()),
            ("xtask/Cargo.toml", self.fill(include_str!("xtask.toml.in"))),
            ("xtask/src/main.rs", include_str!("main.rs.in").to_owned()),
        ];
        files.extend(self.profile.map(|text| ("docs-src/profile.toml", text.to_owned())));
        files.push(("docs-src/upstream.toml", self.mirror.to_string()));
        files.into_iter().map(|(path, contents)| (path.to_owned(), contents)).collect()
    }

    fn fill(&self, template: &str) -> String {
        let upstream = &self.mirror.upstream;
        // The path is one below the root of the repository; that of a folder is of this machine.
        let path = if upstream.url.is_some() { upstream.path.as_str() } else { "" };
        [
            ("@CRATE@", self.name),
            ("@VENDOR@", self.vendor),
            ("@TOOL@", self.tool),
            ("@UPSTREAM@", upstream.url.as_deref().unwrap_or_default()),
            ("@PATH@", path),
        ]
        .into_iter()
        .fold(template.to_owned(), |text, (mark, value)| text.replace(mark, value))
    }
}

/// The name of the crate of a product: `Example Shop` is `example-shop-types`.
pub(super) fn crate_name(vendor: &str) -> String {
    let words = vendor.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut name: String = words.flat_map(|word| [word.to_ascii_lowercase(), "-".to_owned()]).collect();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.insert_str(0, "api-");
    }
    name + "types"
}

/// A text as TOML has it.
pub(super) fn text(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{escaped}\"")
}
