//! What would change in a file.

use similar::TextDiff;

/// A unified diff with `--- a/<file>` and `+++ b/<file>`, as `git apply` takes it; empty if nothing differs.
///
/// `None` stands for a file that is not there.
///
/// ```
/// use codegen::report::unified_diff;
/// assert_eq!(
///     unified_diff("x.rs", None, Some("fn a() {}\n")),
///     "--- /dev/null\n+++ b/x.rs\n@@ -0,0 +1 @@\n+fn a() {}\n",
/// );
/// ```
#[must_use]
pub fn unified_diff(file: &str, before: Option<&str>, after: Option<&str>) -> String {
    let header =
        |side: &str, text: Option<&str>| text.map_or("/dev/null".into(), |_| format!("{side}/{file}"));
    TextDiff::from_lines(before.unwrap_or_default(), after.unwrap_or_default())
        .unified_diff()
        .context_radius(3)
        .header(&header("a", before), &header("b", after))
        .to_string()
}
