//! Near misses: the known name that was probably meant.

/// The name that was probably meant: the one with the fewest slips of the pen (a letter dropped, added, replaced, or swapped
/// with its neighbour), if those are few for its length. Case counts for nothing; of equals, the first.
#[must_use]
pub fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let name = name.to_lowercase();
    let most = slips(name.chars().count());
    let distances = known.into_iter().map(|known| {
        // Names of very different lengths need no look.
        let far = known.len().abs_diff(name.len()) > 4 * most;
        let distance =
            if far { usize::MAX } else { strsim::damerau_levenshtein(&name, &known.to_lowercase()) };
        (distance, known)
    });
    distances
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// How many slips a name of so many characters may have.
const fn slips(length: usize) -> usize {
    match length {
        0..=2 => 0,
        3..=7 => 1,
        _ => 2,
    }
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
        check("requird", &["optional", "required"], Some("required"));
        check("integr", &["string", "integer"], Some("integer"));
        check("cardholder_name", &["card_holder_name", "card_number"], Some("card_holder_name"));
        check("POST /order", &["GET /orders", "POST /orders"], Some("POST /orders"));
        check("POST /orders", &["POST /tokens", "PATCH /orders/{order_id}"], None);
        check("orders/none.md", &["orders/note-a.md", "orders/post.md", "accounts.md"], None);
        check("amount", &["currency", "type"], None);
        check("id", &["ip"], None);
        check("", &["a"], None);
    }
}
