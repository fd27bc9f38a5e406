//! A browser without a window, to look at pages as people see them.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A browser of this machine.
#[derive(Clone, Debug)]
pub struct Browser {
    program: PathBuf,
}

/// A page after its scripts have run.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The document, as HTML.
    pub dom: String,
    /// Lines that scripts and the browser wrote to the console.
    pub console: Vec<String>,
}

/// Names of the browser, in the order of Debian, others and Chrome itself.
const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// How long a page may take.
const PATIENCE: Duration = Duration::from_secs(120);

impl Browser {
    /// The browser that `$CHROMIUM` names, else the first of the usual ones; `None`, said so, where there is none.
    #[must_use]
    pub fn find() -> Option<Self> {
        let named = std::env::var_os("CHROMIUM").map(PathBuf::from);
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
        let usual = NAMES.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
        let found = named.into_iter().chain(usual).find(|program| program.is_file());
        if found.is_none() {
            // Not `eprintln`, which a passing test keeps to itself.
            let _ =
                writeln!(std::io::stderr(), "skipped: no {} here; $CHROMIUM names one", NAMES.join(" or "));
        }
        Some(Self { program: found? })
    }

    /// Opens a file at a fragment (`#c-1`, or nothing).
    ///
    /// # Panics
    /// If the browser does not start, or does not come to an end.
    #[must_use]
    #[expect(clippy::expect_used, reason = "a test ends here")]
    pub fn open(&self, file: &Path, fragment: &str) -> Seen {
        let profile = tempfile::tempdir().expect("a temporary folder");
        let [out, err] = ["out", "err"].map(|name| profile.path().join(name));
        let mut command = Command::new(&self.program);
        command.args(["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]);
        command.args(["--enable-logging=stderr", "--virtual-time-budget=5000", "--dump-dom"]);
        command.arg(format!("--user-data-dir={}", profile.path().join("profile").display()));
        command.arg(format!("file://{}{fragment}", file.display())).stdin(Stdio::null());
        command.stdout(File::create(&out).expect("a file")).stderr(File::create(&err).expect("a file"));
        let mut child = command.spawn().expect("the browser starts");
        let start = Instant::now();
        while child.try_wait().expect("the browser").is_none() {
            if start.elapsed() > PATIENCE {
                let _ = child.kill();
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let [dom, log] = [out, err].map(|file| fs::read(file).expect("what the browser wrote"));
        let log = String::from_utf8_lossy(&log).into_owned();
        let dom = String::from_utf8_lossy(&dom).into_owned();
        assert!(dom.contains("</html>"), "the browser shows nothing: {log}");
        Seen {
            dom,
            console: log.lines().filter(|line| line.contains("CONSOLE")).map(str::to_owned).collect(),
        }
    }
}
