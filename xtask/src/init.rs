//! `cargo xtask init`: a workspace for the docs of somebody else's API.

mod layout;

use crate::regen::Regen;
use crate::sync::Sync;
use crate::term::quoted;
use crate::upstream::relative;
use crate::vendor::Vendor;
use crate::{Failure, Outcome, term, upstream};
use clap::Args;
use codegen::profile::Profile;
use codegen::read::outline::Survey;
use codegen::read::source::{Source, Text, origin};
use codegen::report::profile_draft;
use codegen::write::sync::Mirror;
use layout::{Layout, crate_name};
use std::fs;
use std::path::{Path, PathBuf};

/// What `--profile` says for a profile that is to be begun.
const NEW: &str = "new";

/// The name of a product in the beginning of its profile.
const UNNAMED: &str = "My API";

/// Endings of pages, where no profile names them.
const ENDINGS: [&str; 4] = ["md", "mdx", "markdown", "txt"];

/// Make a workspace for the docs of another API: docs-src, the crate, the commands and two workflows
///
/// The folder gets the pages of the docs, the profile that reads them, the crate that is made from them, an xtask that has these commands
/// at a fixed version, and workflows that run `regen --check` and `drift`. With `--profile new` it gets the beginning of a profile, made
/// from what the docs look like, and no pages yet.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask init ../my-types --upstream ../their-docs@HEAD:reference --profile new\n  \
    cargo xtask init ../my-types --upstream ../their-docs@HEAD:reference --profile my-vendor.toml --verbatim\n\n\
    Exit status: 0 done; 1 done, but words are to be written; 2 if it could not be done.")]
pub(crate) struct Init {
    /// The folder of the workspace: a new or an empty one
    dir: PathBuf,
    /// The docs: a directory, or `REPO@REV[:PATH]`
    #[arg(long, value_name = "SOURCE")]
    upstream: String,
    /// Name of the crate [default: the profile's name and `-types`]
    #[arg(long, value_name = "CRATE")]
    name: Option<String>,
    /// Copy pages as they are, words and samples included; their licence has to allow it
    #[arg(long)]
    verbatim: bool,
    /// The repository that has these commands: an address for git, or a folder [default: the origin of the clone that this
    /// program was built from, or else that clone]
    #[arg(long, value_name = "URL|DIR")]
    tool: Option<String>,
    /// Its revision [default: the commit of that clone]
    #[arg(long, value_name = "REV")]
    tool_rev: Option<String>,
}

impl Init {
    pub(crate) fn run(&self, vendor: &Vendor) -> Result<Outcome, Failure> {
        refuse_full(&self.dir)?;
        let source = Source::parse(&self.upstream)?;
        if matches!(source, Source::File(_)) {
            return Err(Failure::new(
                format!("{} is one page", self.upstream),
                "give the folder of the pages, so that others may come to them",
            ));
        }
        let given = vendor.given().ok_or_else(|| {
            Failure::new(
                "no profile is given",
                "give --profile with a file or a name, or --profile new to begin one (docs/profile.md)",
            )
        })?;
        if given == NEW {
            return self.begin(&source);
        }
        let profile = vendor.of(&source)?;
        self.refuse_restating(&profile)?;
        let pages = source.pages_ending(profile.files())?.len();
        let docs = self.dir.join("docs-src");
        let name = self.name.clone().unwrap_or_else(|| crate_name(&profile.name));
        refuse_name(&name)?;
        let built_in = Profile::built_in(given).is_some();
        let text = if built_in { None } else { Some(read_profile(given)?) };
        let mut mirror = Mirror {
            profile: Some(if built_in { given.to_owned() } else { layout::PROFILE.to_owned() }),
            wire: Some(name.clone()),
            verbatim: self.verbatim,
            ..Mirror::default()
        };
        self.lay_out(&profile.name, &source, &mut mirror, text.as_deref())?;
        term::status("Read", format!("{}: {pages} pages", self.upstream))?;
        let synced = Sync::first(&self.upstream, &docs).run(vendor)?;
        Regen::first(&docs, self.dir.join("generated/src/api")).run(vendor)?;
        term::status("Next", format!("cd {} && cargo xtask drift", quoted(&self.dir.display().to_string())))?;
        Ok(synced)
    }

    /// Lays out a workspace whose profile is yet to be written, and begins it.
    fn begin(&self, source: &Source) -> Result<Outcome, Failure> {
        if !self.verbatim {
            return Err(Failure::new(
                "pages of a new profile can't be written anew, only copied",
                "give --verbatim, if their licence allows it",
            ));
        }
        let pages = source.pages_ending(&ENDINGS.map(str::to_owned))?;
        let count = pages.len();
        // A page that is no text is a problem once it is read.
        let decoded = pages.into_iter().filter_map(|page| Text::decode(page.path, page.bytes).ok());
        let texts: Vec<Text> = decoded.map(|(text, _)| text).collect();
        let name = self.name.clone().unwrap_or_else(|| crate_name(UNNAMED));
        refuse_name(&name)?;
        let profile = profile_draft(UNNAMED, &Survey::of(&texts));
        let mut mirror = Mirror {
            profile: Some(layout::PROFILE.to_owned()),
            wire: Some(name),
            verbatim: true,
            ..Mirror::default()
        };
        self.lay_out(UNNAMED, source, &mut mirror, Some(&profile))?;
        term::status("Read", format!("{}: {count} pages", self.upstream))?;
        let file = self.dir.join("docs-src").join(layout::PROFILE);
        let file = quoted(&file.display().to_string());
        term::status("Next", format!("edit {file} until all is read that states something:"))?;
        term::status("", format!("cargo xtask lint --stats --profile {file} {}", quoted(&self.upstream)))?;
        term::status(
            "Then",
            format!(
                "cd {} && cargo xtask sync && cargo xtask regen",
                quoted(&self.dir.display().to_string())
            ),
        )?;
        Ok(Outcome::Nothing)
    }

    /// Writes what is not made from the pages.
    fn lay_out(
        &self,
        vendor: &str,
        source: &Source,
        mirror: &mut Mirror,
        profile: Option<&str>,
    ) -> Result<(), Failure> {
        let tool = self.tool()?;
        upstream::note_source(mirror, &self.dir.join("docs-src"), source);
        if let Source::Git { repo, rev, .. } = source {
            mirror.upstream.url = origin(repo)?;
            // What is followed without being named.
            mirror.upstream.revision = Some(rev.clone()).filter(|rev| rev != "HEAD");
        }
        let name =
            mirror.wire.clone().ok_or_else(|| Failure::new("the crate has no name", "give --name NAME"))?;
        let layout = Layout { name: &name, vendor, tool: &tool, mirror, profile };
        layout.files().iter().try_for_each(|(path, contents)| put(&self.dir, path, contents))
    }

    /// Refuses docs that can only be copied, unless somebody asks for that.
    fn refuse_restating(&self, profile: &Profile) -> Result<(), Failure> {
        if self.verbatim || !profile.states_more() {
            return Ok(());
        }
        Err(Failure::new(
            format!("pages of {} can't be written anew, only copied", profile.name),
            "give --verbatim, if their licence allows it",
        ))
    }

    /// Where the commands come from, as a dependency has it.
    fn tool(&self) -> Result<String, Failure> {
        let clone = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_owned();
        let (place, rev) = match &self.tool {
            Some(tool) => (tool.clone(), self.tool_rev.clone()),
            None => match origin(&clone)?.filter(|url| is_address(url)) {
                Some(url) => (url, self.tool_rev.clone().or(head(&clone)?)),
                None => (clone.display().to_string(), None),
            },
        };
        if is_address(&place) {
            let rev = rev.map(|rev| format!(", rev = {}", layout::text(&rev)));
            return Ok(format!("git = {}{}", layout::text(&place), rev.unwrap_or_default()));
        }
        let package = Path::new(&place).join("xtask");
        if !package.join("Cargo.toml").is_file() {
            return Err(Failure::new(
                format!("{place} has no xtask"),
                "give --tool with the address of the repository of these commands, or the folder of a clone",
            ));
        }
        term::attention("Tool", format!("{place}: on this machine only; --tool URL names a repository"))?;
        Ok(format!("path = {}", layout::text(&relative(&package, &self.dir.join("xtask")))))
    }
}

/// The commit of a clone.
fn head(clone: &Path) -> Result<Option<String>, Failure> {
    let source = Source::Git { repo: clone.to_owned(), rev: "HEAD".to_owned(), path: String::new() };
    Ok(source.commit()?.map(|commit| commit.id))
}

/// Whether a text is the address of a repository elsewhere, rather than a folder.
fn is_address(text: &str) -> bool {
    text.contains("://") || text.starts_with("git@")
}

/// Refuses a folder that has something in it, but for a repository without files.
fn refuse_full(dir: &Path) -> Result<(), Failure> {
    let entries = match fs::read_dir(dir) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => {
            return Err(Failure::new(
                format!("can't read {}: {error}", dir.display()),
                "give a new or an empty folder",
            ));
        }
        Ok(entries) => entries,
    };
    match entries.filter_map(Result::ok).find(|entry| entry.file_name() != ".git") {
        None => Ok(()),
        Some(entry) => Err(Failure::new(
            format!("{} is not empty: it has {}", dir.display(), entry.file_name().to_string_lossy()),
            "give a new or an empty folder",
        )),
    }
}

/// Refuses a name that no package can have.
fn refuse_name(name: &str) -> Result<(), Failure> {
    let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
    if begins && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')) {
        return Ok(());
    }
    Err(Failure::new(
        format!("`{name}` can't be the name of a package"),
        "give --name with a letter, then letters, digits, `-` and `_`",
    ))
}

fn read_profile(path: &str) -> Result<String, Failure> {
    fs::read_to_string(path)
        .map_err(|error| Failure::new(format!("can't read {path}: {error}"), "give a file of text"))
}

/// Writes a file of the workspace and says so.
fn put(dir: &Path, path: &str, contents: &str) -> Result<(), Failure> {
    let file = dir.join(path);
    let written = file.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&file, contents));
    written.map_err(|error| {
        Failure::new(
            format!("can't write {}: {error}", file.display()),
            "see to the folder, empty it, and run this again",
        )
    })?;
    Ok(term::status("Added", file.display())?)
}
