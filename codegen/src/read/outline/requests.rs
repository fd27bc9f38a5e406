//! Requests: where the forms of a profile have them, with their method and path.

use super::inline::plain;
use super::table::Table;
use crate::api::Method;
use crate::profile::EndpointForm;

/// The method and the path that a text consists of; the version of HTTP may follow.
pub(super) fn whole<'t>(text: &'t str, form: &EndpointForm) -> Option<(Method, &'t str)> {
    let text = text.trim_matches(MARKS);
    let (method, rest) = text.split_once(char::is_whitespace)?;
    let mut words = rest.split_whitespace().map(|word| word.trim_matches(MARKS)).filter(|word| *word != "-");
    let path = path(words.next()?, form).filter(|path| !path.contains('`'))?;
    let ends = words.all(|word| word.starts_with("HTTP/"));
    Method::parse(method.trim_matches(MARKS)).filter(|_| ends).map(|method| (method, path))
}

/// What may stand around a method and a path.
const MARKS: [char; 3] = [' ', '`', '*'];

/// A path, or the path of an address where the forms have those.
pub(super) fn path<'t>(written: &'t str, form: &EndpointForm) -> Option<&'t str> {
    if written.starts_with('/') {
        return Some(written);
    }
    let (_, behind) = written.split_once("://").filter(|_| form.addresses)?;
    behind.get(behind.find('/')?..)
}

/// The request that a line of text consists of.
pub(super) fn in_line<'t>(line: &'t str, form: &EndpointForm) -> Option<(Method, &'t str)> {
    form.lines.iter().find_map(|pattern| whole(pattern.find(line)?, form))
}

/// The request of each row of a table of methods and paths, with the index of its line.
pub(super) fn in_table(table: &Table, form: &EndpointForm) -> Vec<(usize, Method, String)> {
    let (Some((method, path)), [first, second, ..]) = (&form.table, table.header.as_slice()) else {
        return Vec::new();
    };
    if method.find(first).is_none() || path.find(second).is_none() {
        return Vec::new();
    }
    let request = |row: &super::table::Row| {
        let (method, written) = row.cells.first().zip(row.cells.get(1))?;
        let path = self::path(&plain(written), form)?.to_owned();
        Some((row.line, Method::parse(&plain(method))?, path))
    };
    table.rows.iter().filter_map(request).collect()
}

/// Whether a path is that of a template, with values in the place of its placeholders.
pub(super) fn is_example(path: &str, template: &str) -> bool {
    let (mut parts, mut known) = (path.split('/'), template.split('/'));
    loop {
        match (parts.next(), known.next()) {
            (None, None) => return true,
            (Some(part), Some(known)) if part == known || known.starts_with('{') => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wholes() {
        let check = |text: &str, addresses, expected: Option<&str>| {
            let form = EndpointForm { addresses, ..EndpointForm::default() };
            let found = whole(text, &form).map(|(method, path)| format!("{method} {path}"));
            assert_eq!(found.as_deref(), expected, "{text}");
        };
        check("GET /a", false, Some("GET /a"));
        check("**GET** `/a`", false, Some("GET /a"));
        check("`GET` - /a HTTP/1.1", false, Some("GET /a"));
        check("GET /a` and `POST /b", false, None);
        check("GET /a returns it", false, None);
        check("GET it", false, None);
        check("GET https://a.example/b", false, None);
        check("GET https://a.example/b", true, Some("GET /b"));
        check("GET https://a.example", true, None);
    }

    #[test]
    fn examples() {
        let check = |path: &str, template: &str, expected| {
            assert_eq!(is_example(path, template), expected, "{path} {template}");
        };
        check("/a/1", "/a/{id}", true);
        check("/a", "/a", true);
        check("/b/1", "/a/{id}", false);
        check("/a/1/c", "/a/{id}", false);
        check("/a", "/a/{id}", false);
    }
}
