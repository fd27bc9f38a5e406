//! A slip of the pen in what carries the structure of a page is reported at its line, or changes nothing.

#![allow(clippy::expect_used, clippy::print_stderr, reason = "a share that fell is explained by its cases")]

use codegen::diagnostics::span::PagePath;
use codegen::profile::Profile;
use codegen::read::source::RawPage;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;
use tests::lapses::{lapse, look_alike};
use tests::slips::{
    DISCORD, Docs, MASTODON, MULTISAFEPAY, Numbers, Outcome, Shares, Slipped, Vocabulary, pages_of, slip,
    tokens,
};
use tests::{history, old_pages, page_texts, root, shared};

/// Makes slips and holds what came of them against the least share that is reported at the line and the greatest that
/// is not reported at all, in percent. `SLIPS` sets another number of slips, `SLIPS_SEED` another start.
fn check(docs: Docs, slips: usize, at_least: f64, silent: f64) {
    check_words(docs, &MULTISAFEPAY, slips, at_least, silent);
}

/// The same for docs with other words.
fn check_words(docs: Docs, words: &Vocabulary, slips: usize, at_least: f64, silent: f64) {
    let make = |page: &str, numbers: &mut Numbers| slip(page, &tokens(page, words), numbers);
    check_made(docs, make, slips, at_least, silent);
}

/// The same for slips of any making.
fn check_made(
    mut docs: Docs,
    make: impl Fn(&str, &mut Numbers) -> Option<Slipped>,
    slips: usize,
    at_least: f64,
    silent: f64,
) {
    let set = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let slips = set("SLIPS").map_or(slips, |slips: u32| slips as usize);
    let mut numbers = Numbers::new(set("SLIPS_SEED").unwrap_or(1).into());
    let (mut shares, mut cases) = (Shares::default(), String::new());
    for _ in 0..slips {
        let index = numbers.below(docs.len());
        let Some((path, text)) = docs.page(index).cloned() else { continue };
        let Some(slipped) = make(&text, &mut numbers) else { continue };
        let (outcome, _) = docs.judge(index, &slipped);
        shares.add(slipped.kind, outcome);
        if matches!(outcome, Outcome::Elsewhere | Outcome::Silent) {
            let (before, after) = &slipped.lines;
            let _ = writeln!(cases, "{outcome:?} {path}:{}\n  - {before}\n  + {after}", slipped.line);
        }
    }
    assert!(shares.percent(Outcome::AtTheLine) >= at_least, "{cases}{shares}");
    assert!(shares.percent(Outcome::Silent) <= silent, "{cases}{shares}");
}

#[test]
fn on_our_pages() {
    let pages = page_texts(&root().join("docs-src").display().to_string());
    check(Docs::new(pages, Profile::usual()), 600, 97.0, 1.0);
}

#[test]
fn on_pages_in_older_forms() {
    let pages = old_pages().into_iter().map(|page| (page.path, page.text)).collect();
    check(Docs::new(pages, Profile::usual()), 400, 97.0, 1.0);
}

#[test]
fn on_the_reference() {
    let Some(folder) = shared("upstream/2022-04-05/content/api") else { return };
    let pages = page_texts(&folder.display().to_string());
    check(Docs::new(pages, Profile::usual()), 600, 97.0, 1.0);
}

/// The oldest pages, the newest, and those halfway: three generations of the format.
#[test]
fn on_the_history() {
    let Some(history) = history() else { return };
    let commits = history.commits();
    let of_age = |share: usize| commits.get((commits.len() - 1) * share / 2);
    for commit in (0..=2).filter_map(of_age) {
        let source = format!("{}@{commit}:content/api", history.path().display());
        check(Docs::new(page_texts(&source), Profile::usual()), 300, 97.0, 1.0);
    }
}

/// Pages of other vendors, ours and theirs; the shares that theirs have to reach.
fn check_vendor(vendor: &str, words: &Vocabulary, (at_least, silent): (f64, f64)) {
    let profile = Profile::built_in(vendor).expect("a profile");
    let own = root().join("tests/vendors").join(vendor);
    let docs = |folder: &Path| Docs::new(pages_of(folder, &profile), profile.clone());
    check_words(docs(&own), words, 600, 97.0, 1.0);
    if let Some(theirs) = shared(&format!("dialects/{vendor}/docs")) {
        check_words(docs(&theirs), words, 600, at_least, silent);
    }
}

#[test]
fn on_definition_lists() {
    check_vendor("mastodon", &MASTODON, (97.0, 1.0));
}

#[test]
fn on_tables_of_fields() {
    check_vendor("discord", &DISCORD, (97.0, 1.0));
}

/// Letters of other alphabets, dashes, quotation marks and blanks in the place of what they look like, in docs of each form.
#[test]
fn look_alikes() {
    let check = |folder: &Path, profile: &Arc<Profile>, words: &Vocabulary| {
        let docs = Docs::new(pages_of(folder, profile), Arc::clone(profile));
        check_made(docs, |page, numbers| look_alike(page, words, numbers), 120, 99.0, 0.0);
    };
    of_each_form(check);
}

/// Our pages and theirs, in the forms of each profile.
fn of_each_form(check: impl Fn(&Path, &Arc<Profile>, &Vocabulary)) {
    check(&root().join("docs-src"), &Profile::usual(), &MULTISAFEPAY);
    if let Some(reference) = shared("upstream/2022-04-05/content/api") {
        check(&reference, &Profile::usual(), &MULTISAFEPAY);
    }
    for (vendor, words) in [("mastodon", &MASTODON), ("discord", &DISCORD)] {
        let profile = Profile::built_in(vendor).expect("a profile");
        check(&root().join("tests/vendors").join(vendor), &profile, words);
        if let Some(theirs) = shared(&format!("dialects/{vendor}/docs")) {
            check(&theirs, &profile, words);
        }
    }
}

/// Lines joined, split, exchanged, repeated or indented, headings that are lost, values named twice, entries of other lists.
#[test]
fn lapses() {
    let check = |folder: &Path, profile: &Arc<Profile>, words: &Vocabulary| {
        let docs = Docs::new(pages_of(folder, profile), Arc::clone(profile));
        check_made(docs, |page, numbers| lapse(page, words, numbers), 250, 95.0, 2.0);
    };
    of_each_form(check);
}

/// A page with one text in the place of another: a problem stands at the line that begins so.
#[track_caller]
fn told_on(vendor: &str, page: &str, right: &str, wrong: &str, begins: &str) {
    let problems = |text: &str| {
        let profile = Profile::built_in(vendor).expect("a profile");
        let ending = profile.files().first().expect("an ending");
        let path = PagePath::parse(&format!("berths.{ending}")).expect("a path");
        let raw = RawPage { path, bytes: text.as_bytes().to_vec() };
        let read = codegen::read::read_pages(&[raw], &profile).pop().expect("a page").expect("text");
        read.facts.problems.iter().map(|problem| problem.place.line).collect::<Vec<_>>()
    };
    assert!(page.contains(right), "{right}");
    assert!(problems(page).is_empty(), "{page}");
    let slipped = page.replacen(right, wrong, 1);
    let at = |line: &u32| usize::try_from(*line).ok().and_then(|line| slipped.lines().nth(line - 1));
    let told = problems(&slipped).iter().filter_map(at).any(|line| line.starts_with(begins));
    assert!(told, "{right:?} as {wrong:?}:\n{slipped}");
}

/// The same on a page of tables below components.
#[track_caller]
fn told(right: &str, wrong: &str, begins: &str) {
    let page = "## Berths\n\n<ManualAnchor id=\"berths-sizes\" />\n###### Sizes\n\n| Type | Value |\n|---|---|\n| BIG | 1 |\n\n\
        ## Get Berth\n<Route method=\"GET\">/berths/[\\{berth.id\\}](#berths)</Route>\n\nReturns a berth.\n\n\
        ###### JSON Params\n\n| Field | Type | Description |\n|---|---|---|\n| size | ?integer | how big it is, defaults to 1 |\n\
        | names | array of strings | its names |\n| until | ISO8601 timestamp | when it is free |\n\
        | note | string | what it is for; max 80 characters |\n\n\
        ###### Example Berth\n\n```json\n{\n  \"size\": 1\n}\n```\n\nThis berth is big.\n\n\
        ### Berth Owner Structure\n\n| Field | Type |\n|---|---|\n| name | string |\n\n\
        ## Rent Berth\n<Route method=\"POST\">/berths</Route>\n\nReturns nothing.\n\n\
        All parameters to this endpoint are optional.\n\n\
        <ManualAnchor id=\"rent-berth-json-params\" />\n###### JSON Params\n\n| Field | Type | Description |\n|---|---|---|\n\
        | owner | [owner](/resources/owner#owner-object) object | who rents it |\n\
        | title | string | what it is called (1-80 characters) |\n\
        | sizes | list of [sizes](#berths-sizes) | how big it may be |\n\n\
        ## Leave Berth\n<Route method=\"DELETE\">/berths</Route>\n\nReturns nothing.\n\n\
        ## Leave Berth (deprecated)\n<Route method=\"DELETE\">/berth</Route>\n\nReturns nothing.\n\n\
        ## Clean Berth (deprecated)\n<Route method=\"PUT\">/berth</Route>\n\nCleans a berth. This endpoint is deprecated.\n\n\
        ## Kinds\n\n| Type | Description |\n|---|---|\n| wide | for ferries |\n| long | for barges |\n";
    told_on("discord", page, right, wrong, begins);
}

/// The same on a page of definitions and labels.
#[track_caller]
fn told_of_labels(right: &str, wrong: &str, begins: &str) {
    let page = "---\ntitle: Berth\n---\n\n## Get berths {#get}\n\n```http\nGET /api/v1/berths HTTP/1.1\n```\n\nShows them.\n\n\
        **Returns:** Array of String\\\n**OAuth:** Public\\\n**Version history:**\\\n1.0.0 - added\n\n\
        #### Request\n\n##### Query parameters\n\nlimit\n: Integer. How many to show. Defaults to 20 berths.\n\n\
        names\n: String or Array of Strings. Which to show.\n\n---\n\n\
        ## Leave a berth {#leave}\n\n```http\nDELETE /berths\n```\n\nIt is free then.\n\n---\n\n\
        ## Attributes\n\n### `size` {#size}\n\n**Description:** How big it is.\\\n**Type:** String\\\n**Version history:**\\\n1.0.0 - added\n";
    told_on("mastodon", page, right, wrong, begins);
}

#[test]
fn slips_in_tables_below_components() {
    told("###### Sizes\n", "\n", "<ManualAnchor");
    told("?integer", "?", "| size");
    told("| note | string", "| note: | string", "| note:");
    told("<Route", "<Rou.e", "<Rou.e");
    told("<Route", "<<Route", "<<Route");
    told("</Route>", "<</Route>", "<Route");
    told("| BIG | 1 |", "| BIG | 1 a", "| BIG");
    told("### Berth Owner Structure", "Berth Owner Structure", "Berth Owner");
    told("}\n```\n", "}\n``\n", "``");
    told("}\n```\n", "}\n\n", "This berth");
    // Bounds, defaults and types.
    told("80 characters", "80 charcters", "| note");
    told("max 80", "ma x80", "| note");
    told("max 80", "80", "| note");
    told("defaults to 1", "defautls to 1", "| size");
    told("array of strings", "arrya of strings", "| names");
    told("array of", " of", "| names");
    told("timestamp", "tiemstamp", "| until");
    // Headings, requests and marks.
    told("<Route method=\"GET\">/berths/[\\{berth.id\\}](#berths)</Route>\n", "", "## Get Berth");
    told("## Leave Berth\n", "\n", "<Route method=\"DELETE\">/berths");
    told("80 characters", "80 ch aracters", "| note");
    told("1-80 characters", "1-80 ", "| title");
    // Words of headings, and anchors beside them.
    told("### Berth Owner Structure", "### Berth Owner Struc ture", "### Berth");
    told("### Berth Owner Structure", "### Berth Owner Structurre", "### Berth");
    told("### Berth Owner Structure", "### Berth OwnerStructure", "### Berth");
    told("### Berth Owner Structure", "### Berth Own|er Structure", "### Berth");
    told("berths-sizes\" />", "berths-siezs\" />", "<ManualAnchor");
    told("berths-sizes\" />", "\" />", "<ManualAnchor");
    told("| Field | Type |\n|---|---|\n| name", "| Field | Type r|\n|---|---|\n| name", "| Field | Type r|");
    told("are optional.", "and optional.", "All parameters");
    told("(1-80 characters)", "1-80", "| title");
    told("rent-berth-json", "rent-bertth-json", "<ManualAnchor");
    told(
        "###### JSON Params\n\n| Field | Type | Description |\n|---|---|---|\n| owner",
        "###### JSON \n\n| Field | Type | Description |\n|---|---|---|\n| owner",
        "<ManualAnchor",
    );
    told(
        "###### JSON Params\n\n| Field | Type | Description |\n|---|---|---|\n| owner",
        "######  Params\n\n| Field | Type | Description |\n|---|---|---|\n| owner",
        "######  Params",
    );
    // Links in types, sentences about all parameters, marks of code.
    told("/owner#owner-object", "/ownerowner-object", "| owner");
    told("/owner#owner-object", "/owner##owner-object", "| owner");
    told("/owner#owner-object", "/owner#", "| owner");
    told("](/resources/owner", "]l/resources/owner", "| owner");
    told("list of [sizes]", "lis tof [sizes]", "| sizes");
    told("All parameters to", "All paramters to", "All paramters");
    told("are optional.", "are optiona.", "All parameters");
    told("are optional.", ".", "All parameters");
    told("| BIG | 1 |", "| `BIG | 1 |", "| `BIG");
    told("| BIG | 1 |", "| ]`BIG` | 1 |", "| ]`BIG`");
    told("## Rent Berth\n", "## Rent Berth\n\nIt is free.\n\n", "<Route method=\"POST\"");
    told("## Leave Berth\n", "### Leave Berth\n", "<Route method=\"DELETE\">/berths");
    told("## Leave Berth (deprecated)", "## Leave Berth ", "## Leave Berth");
    told("## Clean Berth (deprecated)", "## Clean Berth", "## Clean Berth");
    told("<Route method=\"PUT\">/berth</Route>\n", "", "## Clean Berth");
    told("| wide | for", "| wide  for", "| wide");
    // Lines joined, split or repeated.
    told("## Leave Berth\n<Route", "## Leave Berth <Route", "## Leave Berth <Route");
    told("###### JSON Params", "###### JSON\nParams", "Params");
    told("| long | for barges |", "| wide | for ferries |", "| wide | for ferries |");
    told(
        "| Type | Description |\n|---|---|\n| wide",
        "| Type | Description  c\n|---|---|\n| wide",
        "| Type | Description",
    );
}

#[test]
fn slips_in_definitions_and_labels() {
    told_of_labels("**Type:** String", " String", " String");
    told_of_labels("**Type:**", "*T*ype:**", "*T*ype");
    told_of_labels("**Type:**", "u*Type:**", "u*Type");
    told_of_labels("**Returns:** Array", " Array", " Array");
    told_of_labels("**Version history:**\\", "\\", "\\");
    told_of_labels("Defaults to 20", "Dfeaults to 20", "limit");
    told_of_labels("Defaults to 20", "Defaultsto 20", "limit");
    told_of_labels("Defaults to 20", " 20", "limit");
    told_of_labels("Defaults to 20", "Defaults t o20", "limit");
    told_of_labels("Integer. How", "Int|eger. How", "limit");
    told_of_labels(": Integer", ": ;Integer", "limit");
    told_of_labels("GET /api/v1", "GET /apiv1", "GET /apiv1");
    told_of_labels("GET /api/v1/", "GET /api/v1", "GET /api/v1");
    told_of_labels("/api/v1/berths", "/api/v1 berths", "GET /api/v1 berths");
    told_of_labels("title: Berth\n", "titel: Berth\n", "---");
    told_of_labels("title: Berth\n", "title:: Berth\n", "---");
    told_of_labels("**Type:**", "**Type:p**", "**Type:p**");
    told_of_labels("**Returns:** Array of String", "**Returns:**  String", "**Returns:**");
    told_of_labels("1.0.0 - added", "1.0.0- added", "1.0.0- added");
    told_of_labels("1.0.0 - added", "1.0.0a - added", "1.0.0a - added");
    told_of_labels("1.0.0 - added", "1.0.0 6- added", "1.0.0 6- added");
    told_of_labels("berths {#get}", "berths/{#get}", "## Get berths");
    told_of_labels("Array of Strings", "Aray of Strings", "names");
    told_of_labels("## Leave a berth {#leave}\n", "\n", "```http");
    told_of_labels("## Leave a berth", "# Leave a berth", "# Leave");
    // Lines joined, split or exchanged, and an entry of another kind of list.
    told_of_labels("String\\\n**Version", "String\\ **Version", "**Type:** String\\ **Version");
    told_of_labels(
        "**Type:** String\\\n**Version history:**\\\n",
        "**Version history:**\\\n**Type:** String\\\n",
        "1.0.0 - added",
    );
    told_of_labels("**Type:** String", "**Type:**\nString", "**Type:**");
    told_of_labels("### `size` {#size}", "### `size`\n{#size}", "{#size}");
    told_of_labels("```http\nGET", "```http\n\nGET", "```http");
    told_of_labels("```http\nGET", "```http GET", "```http GET");
    told_of_labels("limit\n: Integer.", "- limit: Integer.", "- limit");
}
