//! Facts, problems and changes as text and in the formats of other tools. Presentation only: nothing is decided here.

mod changes_checks;
mod changes_items;
mod changes_json;
mod changes_markdown;
mod changes_text;
mod changes_words;
mod code_list;
mod drift_markdown;
mod drift_text;
mod drift_words;
mod explain_json;
mod explain_text;
mod facts_jsonl;
mod facts_text;
mod finding;
mod json;
mod markdown;
mod problems_json;
mod problems_markdown;
mod problems_sarif;
mod problems_text;
mod profile_draft;
mod replay;
mod stats;
pub mod terminal;
#[cfg(test)]
mod tests;

use terminal::one_line;

pub use changes_checks::{changes_github, changes_sarif};
pub use changes_json::changes_json;
pub use changes_markdown::changes_markdown;
pub use changes_text::changes_text;
pub use changes_words::Compared;
pub use code_list::{code_list, explain};
pub use drift_markdown::drift_markdown;
pub use drift_text::drift_text;
pub use drift_words::Drifted;
pub use explain_json::explain_json;
pub use explain_text::explain_text;
pub use facts_jsonl::{all_facts_jsonl, facts_jsonl, states_more};
pub use facts_text::facts_text;
pub use finding::{Finding, Tally};
pub use problems_json::{problems_github, problems_json};
pub use problems_markdown::problems_markdown;
pub use problems_sarif::problems_sarif;
pub use problems_text::{problem_line, problems_text};
pub use profile_draft::profile_draft;
pub use replay::{Published, ReplayPage, replay_jsonl, replay_markdown, replay_text, replay_totals};
pub use stats::Stats;

/// Text in a style, up to its end. Whoever prints it takes the styles away where no terminal shows them.
fn paint(style: anstyle::Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}
