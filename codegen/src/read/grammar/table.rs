//! The kind of a table, by its header.

use crate::profile::Profile;

/// Kind of a table, with the columns of its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TableKind {
    /// Rows are parameters: name, types, presence, description.
    Parameters { name: usize, types: Option<usize>, presence: Option<usize>, description: Option<usize> },
    /// Rows are set values.
    SetValues { id: usize, name: Option<usize> },
    /// Rows are codes with names.
    Codes { code: usize, name: usize },
    /// Rows are the values of the parameter above. No header says so: the table stands right below `Options:`.
    Values,
    /// Something else.
    Other,
}

/// Tells the kind of a table from the cells of its header.
pub(crate) fn table_kind(header: &[String], profile: &Profile) -> TableKind {
    let cells: Vec<String> = header.iter().map(|cell| cell.trim().to_lowercase()).collect();
    let headers = &profile.tables;
    let find = |words: &[String]| cells.iter().position(|cell| words.contains(cell));
    if let Some(name) = find(&headers.name) {
        let types = find(&headers.types);
        let presence = find(&headers.presence);
        let description =
            (0..cells.len()).rev().find(|i| *i != name && Some(*i) != types && Some(*i) != presence);
        return TableKind::Parameters { name, types, presence, description };
    }
    let of_set = profile.closed_set.header.as_ref();
    if let Some(id) = of_set.and_then(|word| cells.iter().position(|cell| cell.contains(word))) {
        let name = cells.iter().enumerate().position(|(i, cell)| i != id && !cell.is_empty());
        return TableKind::SetValues { id, name };
    }
    if let Some(code) = find(&headers.code) {
        let name =
            cells.iter().enumerate().position(|(i, cell)| i != code && headers.code_name.contains(cell));
        if let Some(name) = name {
            return TableKind::Codes { code, name };
        }
    }
    TableKind::Other
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, expected: &TableKind) {
        let cells: Vec<String> = header.split('|').map(str::to_owned).collect();
        assert_eq!(&table_kind(&cells, &Profile::usual()), expected, "{header}");
    }

    #[test]
    fn headers() {
        check(
            "Parameter | Type | Description",
            &TableKind::Parameters { name: 0, types: Some(1), presence: None, description: Some(2) },
        );
        check(
            "Setting | Description",
            &TableKind::Parameters { name: 0, types: None, presence: None, description: Some(1) },
        );
        check("Gift card name | Gateway name, gift card | ", &TableKind::SetValues { id: 1, name: Some(0) });
        check("IssuerID | Bank", &TableKind::Codes { code: 0, name: 1 });
        check("Status | Name | Description", &TableKind::Codes { code: 0, name: 1 });
        check("Code | Type", &TableKind::Codes { code: 0, name: 1 });
        check("Country | Capital", &TableKind::Other);
    }
}
