//! Two versions of small docs that differ in most ways in which docs can.

/// Pages by path.
pub(crate) type Version = Vec<(String, String)>;

const CARDS: [(&str, &str); 5] = [
    ("Visa", "VISA"),
    ("Mastercard", "MASTERCARD"),
    ("Maestro", "MAESTRO"),
    ("Amex", "AMEX"),
    ("Dankort", "DANKORT"),
];

/// The older version.
pub(crate) fn base() -> Version {
    let mut pages: Version = CARDS.map(|(name, id)| (file(name), card(name, id, 200, ""))).into();
    pages.push(("gift-cards.md".to_owned(), gift_cards("| Books | BOOKCARD |\n| Bikes | BIKECARD |\n")));
    pages.push(("customer.md".to_owned(), customer("")));
    pages.push((
        "capture.md".to_owned(),
        capture("/orders/{order_id}/capture", "`reason` | string\n\nWhy.\n\n----------------\n"),
    ));
    pages.push(("wallet.md".to_owned(), card("Wallet - direct", "WALLET", 200, "")));
    pages.push(("refund.md".to_owned(), refund("`amount` | integer | required\n\nIn cents.")));
    pages
}

/// The newer one.
pub(crate) fn head() -> Version {
    let secured = "----------------\n`secure` | boolean | required\n\nWhether to ask the bank.\n\n";
    let mut pages: Version = CARDS.map(|(name, id)| (file(name), card(name, id, 50, secured))).into();
    pages.push(("gift_cards.md".to_owned(), gift_cards("| Bikes | BIKECARD |\n| Garden | GARDENCARD |\n")));
    pages.push((
        "customer.md".to_owned(),
        customer("----------------\n`nickname` | string | optional\n\nA name.\n\n"),
    ));
    pages.push(("capture.md".to_owned(), capture("/captures/{order_id}", "")));
    pages.push(("refund.md".to_owned(), refund("`am ount` | integer | required\n\nIn cents.")));
    pages.push(("bank.md".to_owned(), card("Bank - redirect", "BANK", 50, "")));
    pages
}

fn file(name: &str) -> String {
    format!("cards/{}.md", name.to_lowercase())
}

fn card(name: &str, id: &str, max: u32, more: &str) -> String {
    format!(
        "> POST - /orders\n\n## {name}\n\n**Parameters**\n\n----------------\n`type` | string | required\n\nOptions: `redirect`, `direct`.\n\n\
         ----------------\n`gateway` | string | required\n\nValue: `{id}`.\n\n----------------\n`description` | string | required\n\n\
         Format: Maximum {max} characters.\n\n----------------\n`customer` | object | optional\n\nSee [customer (object)](/api/#customer-object).\n\n{more}\
         ----------------\n\n**Response**\n\n----------------\n`payment_url` | string\n\nWhere to pay.\n\n----------------\n"
    )
}

fn gift_cards(rows: &str) -> String {
    format!(
        "> POST - /orders\n\n## Gift cards\n\n**Parameters**\n\n----------------\n`type` | string | required\n\nOptions: `redirect`.\n\n\
         ----------------\n\n| Gift card | Gateway |\n|---|---|\n{rows}"
    )
}

fn customer(more: &str) -> String {
    format!(
        "## customer (object)\n\n**Parameters**\n\n----------------\n`name` | string | required\n\nA name.\n\n{more}----------------\n"
    )
}

fn capture(path: &str, more: &str) -> String {
    format!(
        "> POST - {path}\n\n## Capture\n\n**Parameters**\n\n----------------\n`amount` | integer | required\n\nIn cents.\n\n----------------\n{more}"
    )
}

fn refund(entry: &str) -> String {
    format!(
        "> POST - /refunds\n\n## Refund\n\n**Parameters**\n\n----------------\n{entry}\n\n----------------\n"
    )
}
