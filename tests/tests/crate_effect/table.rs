//! The edits, each with its effect on those who use the crate, there and back.

use codegen::review::compare::Rust::{self, Major, Minor, None};
use tests::Edit::{self, Between, Replace};

const GIFT_CARD: &str = "payment_methods/post-order-gift-card.md";
const DOTPAY: &str = "payment_methods/post-order-dotpay.md";
const FLEXIBLE: &str = "orders/flexible-3d.md";
const IDEAL: &str = "payment_methods/post-order-ideal.md";
const UPDATE: &str = "orders/update-order.md";
const SCORE: &str = "other_requests/pad-ccs.md";
const GATEWAY: &str = "gateways/get_gateway.md";
const GATEWAYS: &str = "gateways/get_gateways.md";
const ISSUERS: &str = "gateways/get_issuers.md";
const CATEGORIES: &str = "other_requests/retrieve-website-categories.md";
const TRANSACTIONS: &str = "other_requests/retrieve-transactions.md";
const BALANCES: &str = "accounts/balances.md";
const OPTIONS: &str = "reference/payment-options-object.md";
const COSTS: &str = "reference/costs-object.md";
const DELIVERY: &str = "reference/delivery-object.md";
const PLUGIN: &str = "reference/plugin-info-object.md";

/// One edit of the pages.
#[derive(Clone, Copy)]
pub(crate) enum Step {
    /// Edits of one page.
    Page(&'static str, &'static [Edit]),
    /// Each occurrence of a text on all pages, of which there are some, becomes another one.
    Everywhere(&'static str, &'static str),
    /// A page goes.
    Gone(&'static str),
    /// A page comes.
    New(&'static str, &'static str),
    /// A page is called otherwise.
    Moved(&'static str, &'static str),
}

use Step::{Everywhere, Gone, Moved, New, Page};

/// Name, steps, and the effect of the edit and of its opposite.
pub(crate) type Row = (&'static str, &'static [Step], Rust, Rust);

/// Edits that change facts.
pub(crate) const FACTS: &[Row] = &[
    // A member that a request may have is a setter more; one that it must have is asked for by the compiler.
    (
        "an order may have a member more",
        &[Page(
            GIFT_CARD,
            &[Replace(
                1,
                "`manual` | string",
                "`days_open` | integer | optional\n\nWords.\n\n----------------\n`manual` | string",
            )],
        )],
        Minor,
        Major,
    ),
    (
        "an order must have a member more",
        &[Page(
            GIFT_CARD,
            &[Replace(
                1,
                "`manual` | string",
                "`days_open` | integer | required\n\nWords.\n\n----------------\n`manual` | string",
            )],
        )],
        Major,
        Major,
    ),
    (
        "an order may have a member that others have",
        &[Page(
            DOTPAY,
            &[Replace(
                1,
                "`payment_options` | object",
                "`second_chance` | object | optional\n\nWords.  \nSee [second](/api/#send-second-chance-emails).\n\n----------------\n`payment_options` | object",
            )],
        )],
        Minor,
        Major,
    ),
    (
        "a member of an order turns optional",
        &[Page(
            GIFT_CARD,
            &[Replace(1, "`description` | string | required", "`description` | string | optional")],
        )],
        Major,
        Major,
    ),
    (
        "a member of an order is required under conditions",
        &[Page(
            GIFT_CARD,
            &[Replace(1, "`description` | string | required", "`description` | string | conditional")],
        )],
        Major,
        Major,
    ),
    (
        "a member of a request turns optional",
        &[Page(UPDATE, &[Replace(1, "`status` | string | required", "`status` | string | optional")])],
        Major,
        Major,
    ),
    (
        "the last required members of a request turn optional",
        &[Page(
            UPDATE,
            &[
                Replace(1, "`status` | string | required", "`status` | string | optional"),
                Replace(
                    1,
                    "`id` | string | body parameter | required",
                    "`id` | string | body parameter | optional",
                ),
            ],
        )],
        Major,
        Major,
    ),
    (
        "a member of a request is added",
        &[Page(
            UPDATE,
            &[Replace(
                1,
                "`reason` | string",
                "`parcel` | string | optional\n\nWords.\n\n----------------\n`reason` | string",
            )],
        )],
        Minor,
        Major,
    ),
    (
        "a member of a shared object is added",
        &[Page(
            PLUGIN,
            &[Replace(
                1,
                "`partner` | string",
                "`contact` | string | required\n\nWords.\n\n----------------\n`partner` | string",
            )],
        )],
        Minor,
        Major,
    ),
    // Presence in a shared object is a rule that `check` knows, not the compiler.
    (
        "a member of a shared object turns optional",
        &[Page(PLUGIN, &[Replace(1, "`shop` | string | required", "`shop` | string | optional")])],
        None,
        None,
    ),
    (
        "an answer has a member more",
        &[Page(
            CATEGORIES,
            &[Replace(
                1,
                "`code` | string",
                "`parent` | string\n\nWords.\n\n----------------\n`code` | string",
            )],
        )],
        Minor,
        Major,
    ),
    (
        "an answer has a nested member more",
        &[Page(
            "orders/get-order-details.md",
            &[Replace(
                1,
                "`payment_methods` | object\n",
                "`shop` | object\n\nWords.\n\nContains:\n\n`city` | string\n\nWords.\n\n----------------\n`payment_methods` | object\n",
            )],
        )],
        Minor,
        Major,
    ),
    (
        "an answer says that a member is required",
        &[Page(CATEGORIES, &[Replace(1, "`code` | string", "`code` | string | required")])],
        None,
        None,
    ),
    // Types.
    (
        "a member is of another type",
        &[Page(COSTS, &[Replace(1, "`transaction_id` | integer", "`transaction_id` | integer / string")])],
        Major,
        Major,
    ),
    (
        "a member of orders is of another type",
        &[Everywhere("`amount` | integer | required", "`amount` | float | required")],
        Major,
        Major,
    ),
    (
        "a member of one order says another type, which the type that all have does not hold",
        &[Page(DOTPAY, &[Replace(1, "`description` | string", "`description` | integer / string")])],
        Major,
        Major,
    ),
    (
        "a member of one order says another type, which the type that all have holds",
        &[Page(DOTPAY, &[Replace(1, "`order_id` | string", "`order_id` | integer / string")])],
        None,
        None,
    ),
    (
        "an object is a list of them",
        &[Page(
            "orders/get-order-details.md",
            &[Replace(1, "`payment_details` | object", "`payment_details` | array of objects")],
        )],
        Major,
        Major,
    ),
    (
        "a format makes a type",
        &[Page(BALANCES, &[Replace(1, "Format: ISO-8601.", "Format: ISO-4217 currency codes.")])],
        Major,
        Major,
    ),
    (
        "a name says what the format says",
        &[Page(BALANCES, &[Replace(1, "  \nFormat: ISO-4217 currency codes.", "")])],
        None,
        None,
    ),
    (
        "a member refers to another object",
        &[Page(
            SCORE,
            &[Replace(
                1,
                "See [delivery (object)](/api/#delivery-object)",
                "See [plugin (object)](/api/#plugin-object)",
            )],
        )],
        Major,
        Major,
    ),
    // Options and gateways.
    (
        "a shared object knows an option more",
        &[Page(OPTIONS, &[Replace(1, "Options: `POST`, `GET`", "Options: `POST`, `PUT`, `GET`")])],
        Minor,
        Major,
    ),
    (
        "a request knows an option more",
        &[Page(
            UPDATE,
            &[Replace(1, "Options: `cancelled`, `shipped`", "Options: `cancelled`, `shipped`, `lost`")],
        )],
        Minor,
        Major,
    ),
    (
        "an answer has options where it had none",
        &[Page(
            COSTS,
            &[Replace(
                1,
                "What the cost is for, in words.",
                "What the cost is for, in words.  \nOptions: `open`, `done`.",
            )],
        )],
        Major,
        Major,
    ),
    (
        "an answer has options where it had none, for what all share",
        &[Page(
            COSTS,
            &[Replace(
                1,
                "How far the entry has been processed.",
                "How far the entry has been processed.  \nOptions: `open`, `done`.",
            )],
        )],
        Minor,
        Major,
    ),
    (
        "an option is spelled otherwise",
        &[Page(COSTS, &[Replace(1, "`SYSTEM`, `internal`", "`system`, `internal`")])],
        None,
        None,
    ),
    (
        "a parameter of a query knows an option more",
        &[Page(TRANSACTIONS, &[Replace(1, "- `signup_fee`", "- `signup_fee`\n- `tip`")])],
        Minor,
        Major,
    ),
    (
        "a gift card more",
        &[Page(
            GIFT_CARD,
            &[Replace(1, "- `YOURGIFT` = YourGift", "- `YOURGIFT` = YourGift\n- `ZOOCARD` = Zoo")],
        )],
        Minor,
        Major,
    ),
    (
        "an order allows a gateway more that others have",
        &[Page(FLEXIBLE, &[Replace(1, "`VISA`, `MASTERCARD`.", "`VISA`, `MASTERCARD`, `AMEX`.")])],
        Minor,
        Major,
    ),
    (
        "an order is for another gateway",
        &[Page(DOTPAY, &[Replace(1, "Value: `DOTPAY`", "Value: `POLPAY`")])],
        Major,
        Major,
    ),
    (
        "an order allows a gateway where it had a fixed one",
        &[Page(DOTPAY, &[Replace(1, "Value: `DOTPAY`.", "Options: `DOTPAY`, `EPS`.")])],
        Major,
        Major,
    ),
    (
        "a fixed value is another one",
        &[Page(GIFT_CARD, &[Replace(1, "Value: `false`.", "Value: `true`.")])],
        None,
        None,
    ),
    (
        "a fixed value is the caller's",
        &[Page(GIFT_CARD, &[Replace(1, "  \nValue: `false`.", "")])],
        Major,
        Major,
    ),
    ("a bank has another code", &[Page(ISSUERS, &[Replace(1, "| 0751", "| 0752")])], None, None),
    // Bounds are for `check`.
    (
        "a maximum grows",
        &[Page(GIFT_CARD, &[Replace(1, "Maximum 200 characters", "Maximum 250 characters")])],
        None,
        None,
    ),
    (
        "a minimum is stated no more",
        &[Page(DELIVERY, &[Replace(2, "  \nFormat: Minimum 2 characters.", "")])],
        None,
        None,
    ),
    ("a default changes", &[Page(OPTIONS, &[Replace(1, "Default: `GET`", "Default: `POST`")])], None, None),
    // Endpoints.
    (
        "an endpoint more",
        &[New(
            "other_requests/shops.md",
            "---\ntitle: \"x\"\n---\n{{< code-block >}}\n> GET - /shops/{id}\n\n> JSON response\n\n```json\n{ \"success\": true, \"data\": { \"city\": \"Haarlem\" } }\n```\n{{< /code-block >}}\n\n{{< description >}}\n## Read a shop\n\nWords.\n\n**Parameters**\n\n----------------\n`id` | string | path parameter | required\n\nWords.\n\n----------------\n\n**Response**\n\n----------------\n`city` | string\n\nWords.\n\n----------------\n\n{{< /description >}}\n",
        )],
        Minor,
        Major,
    ),
    (
        "an endpoint goes elsewhere",
        &[Page(CATEGORIES, &[Replace(1, "GET - /categories", "GET - /kinds")])],
        Major,
        Major,
    ),
    (
        "an endpoint has another method",
        &[Page(CATEGORIES, &[Replace(1, "GET - /categories", "POST - /categories")])],
        Major,
        Major,
    ),
    (
        "a parameter of the query more",
        &[Page(
            GATEWAYS,
            &[Replace(
                1,
                "`country` | string | query",
                "`amount` | integer | query parameter | optional\n\nWords.\n\n----------------\n`country` | string | query",
            )],
        )],
        Minor,
        Major,
    ),
    (
        "a parameter of the query is required",
        &[Page(
            GATEWAYS,
            &[Replace(
                1,
                "`country` | string | query parameter | optional",
                "`country` | string | query parameter | required",
            )],
        )],
        Major,
        Major,
    ),
    (
        "a parameter of the query is of another type",
        &[Page(TRANSACTIONS, &[Replace(1, "`limit` | integer", "`limit` | string")])],
        Major,
        Major,
    ),
    (
        "a parameter of the query goes into the path",
        &[Page(
            GATEWAYS,
            &[
                Replace(
                    1,
                    "`country` | string | query parameter | optional",
                    "`country` | string | path parameter | required",
                ),
                Replace(1, "GET - /gateways", "GET - /gateways/{country}/all"),
            ],
        )],
        Major,
        Major,
    ),
    // Pages and sections.
    ("an order goes", &[Gone(DOTPAY)], Major, Minor),
    ("an endpoint goes", &[Gone(CATEGORIES)], Major, Minor),
    (
        "one of two sections goes",
        &[Page(IDEAL, &[Between("## iDEAL - direct", "{{< /description", "")])],
        Major,
        Minor,
    ),
    (
        "one of the pages of an endpoint goes",
        &[Gone("orders/order-status-captured-transaction.md")],
        None,
        None,
    ),
    (
        "the page of an object goes, of which samples tell as much",
        &[Gone(PLUGIN), Everywhere("See [plugin (object)](/api/#plugin-object).", "")],
        None,
        None,
    ),
];

/// Edits that change no fact, and nothing that anybody builds on.
pub(crate) const WORDS: &[(&str, &[Step])] = &[
    (
        "a placeholder has another name",
        &[Page(GATEWAY, &[Replace(1, "/gateways/{id}", "/gateways/{gateway}")])],
    ),
    (
        "a description is reworded",
        &[Page(
            GIFT_CARD,
            &[Replace(1, "What the order is for, in plain text without HTML.", "Words of another kind.")],
        )],
    ),
    (
        "a sample has another value",
        &[Page(GIFT_CARD, &[Replace(1, "\"description\": \"Two books\"", "\"description\": \"Boots\"")])],
    ),
    ("a page moves", &[Moved(GIFT_CARD, "payment_methods/post_order_gift_cards.md")]),
    (
        "entries are in another order",
        &[Page(UPDATE, &[Edit::Move("`reason` | string", "`invoice_id`", "`carrier` | string")])],
    ),
];

/// Edits that change no fact, but what types are called or made of.
pub(crate) const NAMES: &[Row] = &[
    (
        "an order has another heading",
        &[Page(DOTPAY, &[Replace(1, "## Dotpay", "## Polish banks")])],
        Major,
        Major,
    ),
    (
        "a sample shows a member more",
        &[Page(CATEGORIES, &[Replace(1, "\"code\": 1001,", "\"code\": 1001,\n      \"parent\": 1000,")])],
        Minor,
        Major,
    ),
    (
        "a member refers to an object page where it had its members in place",
        &[
            Page(
                OPTIONS,
                &[Between(
                    "`settings` | object",
                    "{{< /description",
                    "`settings` | object | optional\n\nFiner settings.  \nSee [choices (object)](/api/#choices-object).\n\n----------------\n\n",
                )],
            ),
            New(
                "reference/choices-object.md",
                "---\ntitle: \"x\"\n---\n{{< code-block >}}\n```json\n{ \"choices\": { \"gateways\": { \"coupons\": { \"allow\": [\"EDENECO\"], \"disabled\": false } } } }\n```\n{{< /code-block >}}\n\n{{< description >}}\n## choices (object)\n\nWords.\n\n----------------\n`gateways` | object | optional\n\nWords.\n\n- `coupons` | object | optional\n\n  Words.\n\n  - `allow` | array of strings | optional\n\n    Words.\n\n  - `disable` | boolean | optional\n\n    Words.  \n    Options: `true`, `false`.\n\n----------------\n\n{{< /description >}}\n",
            ),
        ],
        Major,
        Major,
    ),
];

/// Edits of many pages at once.
pub(crate) const MANY: &[Step] = &[
    Page(
        UPDATE,
        &[Replace(
            1,
            "`reason` | string",
            "`parcel` | string | optional\n\nWords.\n\n----------------\n`reason` | string",
        )],
    ),
    Page(
        GIFT_CARD,
        &[
            Replace(1, "Maximum 200 characters", "Maximum 250 characters"),
            Replace(1, "- `YOURGIFT` = YourGift", "- `ZOOCARD` = Zoo"),
        ],
    ),
    Page(DOTPAY, &[Replace(1, "`description` | string | required", "`description` | string | optional")]),
    Page(
        OPTIONS,
        &[
            Replace(1, "Options: `POST`, `GET`", "Options: `POST`, `PUT`, `GET`"),
            Replace(1, "Default: `GET`", "Default: `POST`"),
            Replace(
                1,
                "`notification_method` | string | optional",
                "`notification_method` | string | required",
            ),
        ],
    ),
    Page(
        BALANCES,
        &[
            Replace(1, "  \nFormat: ISO-4217 currency codes.", ""),
            Replace(1, "`account_id` | string", "`account_id` | string | required"),
        ],
    ),
    Gone(CATEGORIES),
];

/// The report on them.
pub(crate) const MANY_THERE: &str = "
none constraint_changed data[].currency: ISO-4217 currency codes ->  (1)
major endpoint_removed GET /categories: GET /categories ->  (1)
major section_removed GET /categories, Retrieve website categories: GET /categories, Retrieve website categories ->  (1)
major option_removed gateway: YOURGIFT ->  (1)
none required_changed notification_method: optional -> required (1)
minor field_added parcel:  -> string (1)
none constraint_changed description: 200 -> 250 (1)
minor option_added gateway:  -> ZOOCARD (1)
major required_changed description: required -> optional (1)
minor option_added notification_method:  -> PUT (1)
none constraint_changed notification_method: GET -> POST (1)
none required_changed data[].account_id: unstated -> required (1)
";

/// The report on their opposite.
pub(crate) const MANY_BACK: &str = "
major field_removed parcel: string ->  (1)
none constraint_changed description: 250 -> 200 (1)
major option_removed gateway: ZOOCARD ->  (1)
major required_changed description: optional -> required (1)
major option_removed notification_method: PUT ->  (1)
none constraint_changed data[].currency:  -> ISO-4217 currency codes (1)
minor endpoint_added GET /categories:  -> GET /categories (1)
minor section_added GET /categories, Retrieve website categories:  -> GET /categories, Retrieve website categories (1)
minor option_added gateway:  -> YOURGIFT (1)
none constraint_changed notification_method: POST -> GET (1)
none required_changed notification_method: required -> optional (1)
none required_changed data[].account_id: required -> unstated (1)
";
