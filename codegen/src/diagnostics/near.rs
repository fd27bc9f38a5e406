//! Near misses: the known name that was probably meant.

/// How alike two names have to be, from 0 to 1, for one to be taken for the other.
const LIKENESS: f64 = 0.8;

/// The most alike of the names that are alike enough; of equals, the first.
pub(crate) fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let mut best: Option<(f64, &str)> = None;
    for candidate in known {
        let likeness = strsim::jaro_winkler(&name.to_lowercase(), &candidate.to_lowercase());
        if likeness >= LIKENESS && best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, known: &[&str], expected: Option<&str>) {
        assert_eq!(nearest(name, known.iter().copied()), expected, "{name}");
    }

    #[test]
    fn names() {
        check("becuase", &["because", "page"], Some("because"));
        check("Visa", &["VISA", "visas"], Some("VISA"));
        check(
            "customer.frist_name",
            &["customer.last_name", "customer.first_name"],
            Some("customer.first_name"),
        );
        check("amount", &["currency", "type"], None);
        check("", &["a"], None);
    }
}
