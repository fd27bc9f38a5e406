//! Facts and problems as text and in the formats of other tools. Presentation only: nothing is decided here.

mod facts_jsonl;
mod facts_text;
mod finding;
mod problems_json;
mod problems_sarif;
mod problems_text;
#[cfg(test)]
mod tests;

pub use facts_jsonl::facts_jsonl;
pub use facts_text::facts_text;
pub use finding::{Finding, Tally};
pub use problems_json::{problems_github, problems_json};
pub use problems_sarif::problems_sarif;
pub use problems_text::{problem_text, problems_text};
