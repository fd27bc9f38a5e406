//! The edits, in three tables: of facts, of words for them, and of parts that are neither.

use super::rewritten::{COLUMNS_REORDERED, LIST_AS_TABLE, TABLE_AS_LIST};
use tests::Edit::{self, Between, Move, Replace};

const REDIRECT: &str = "orders/post_order.md";
const DOTPAY: &str = "payment_methods/post-order-dotpay.md";
const GIFT_CARD: &str = "payment_methods/post_order_gift_card.md";
const TRUSTPAY: &str = "payment_methods/post_order_trustpay.md";
const FLEXIBLE: &str = "tools/post_order_redirect_flexible_3d_enabled.md";

/// Name, page, edits.
pub(crate) type Row = (&'static str, &'static str, &'static [Edit]);

/// Edits that change a fact. Their diffs are `tests/goldens/edits/<name>.diff`.
pub(crate) const FACTS: &[Row] = &[
    (
        "parameter_turns_optional",
        GIFT_CARD,
        &[Replace(1, "__description__ | string | required", "__description__ | string | optional")],
    ),
    (
        "parameter_turns_required",
        REDIRECT,
        &[Replace(1, "`second_chance` | object | optional", "`second_chance` | object | required")],
    ),
    (
        "gift_card_added",
        GIFT_CARD,
        &[Replace(1, "Wijncadeau= WIJNCADEAU", "Wandelcadeau= WANDELCAD  \nWijncadeau= WIJNCADEAU")],
    ),
    ("gift_card_removed", GIFT_CARD, &[Replace(1, "Sportenfit= SPORTENFIT    \n", "")]),
    (
        "gateway_added_to_few",
        FLEXIBLE,
        &[Replace(1, "Option: VISA and MASTERCARD", "Option: VISA, MASTERCARD and AMEX")],
    ),
    (
        "option_added",
        REDIRECT,
        &[Replace(1, "`checkout`, `paymentlink`", "`checkout`, `paymentlink`, `terminal`")],
    ),
    ("maximum_changes", GIFT_CARD, &[Replace(1, "Maximum 50 characters", "Maximum 64 characters")]),
    (
        "type_widens",
        TRUSTPAY,
        &[Replace(1, "| amount                         | integer  |", "| amount | integer / string |")],
    ),
    (
        "type_of_a_shared_member_widens",
        FLEXIBLE,
        &[Replace(1, "__house_number__ | string", "__house_number__ | integer / string")],
    ),
    ("fixed_value_changes", GIFT_CARD, &[Replace(1, "Fixed value: `false`", "Fixed value: `true`")]),
    (
        "required_parameter_added",
        GIFT_CARD,
        &[Replace(
            1,
            "__manual__ | string | required",
            "__days_active__ | integer | required\n\nNumber of days that the payment link works.\n\n----------------\n__manual__ | string | required",
        )],
    ),
    (
        "optional_parameter_added",
        GIFT_CARD,
        &[Replace(
            1,
            "__manual__ | string | required",
            "__days_active__ | integer | optional\n\nNumber of days that the payment link works.\n\n----------------\n__manual__ | string | required",
        )],
    ),
    ("entry_removed", FLEXIBLE, &[Between("__description__ | string", "__payment_options__ | object", "")]),
    ("object_removed", REDIRECT, &[Between("`google_analytics` | object", "`payment_options` | object", "")]),
    ("gift_card_renamed", GIFT_CARD, &[Replace(1, "Fietsenbon= FIETSENBON", "Fietscadeau= FIETSENBON")]),
];

/// Edits of words, and of facts that only doc comments tell. Their diffs are goldens too.
pub(crate) const WORDS: &[Row] = &[
    (
        "description_reworded",
        GIFT_CARD,
        &[Replace(
            1,
            "Id of the gift card to pay with.",
            "Which gift card the customer pays with, by its id.",
        )],
    ),
    (
        "shared_description_reworded",
        TRUSTPAY,
        &[Replace(
            1,
            "Page of your shop to which the customer returns if the payment fails.",
            "Where the customer goes after a payment that failed.",
        )],
    ),
    (
        "introduction_reworded",
        REDIRECT,
        &[Replace(
            1,
            "the customer is sent to a hosted page to pay",
            "the customer pays on a page that we host",
        )],
    ),
    (
        "description_added",
        DOTPAY,
        &[Replace(
            1,
            "| payment_options                | object |                            |",
            "| payment_options | object | Pages to return to. |",
        )],
    ),
    ("default_changes", FLEXIBLE, &[Replace(1, "Default: `en_US`", "Default: `en_GB`")]),
];

/// Edits that leave what the page documents as it is.
pub(crate) const NOTHING: &[Row] = &[
    ("other_words", DOTPAY, &[Replace(1, "What the payment method offers is told under", "For more, see")]),
    (
        "front_matter",
        GIFT_CARD,
        &[Replace(1, "weight: 314", "weight: 12"), Replace(1, "Gift card order - API pages", "Gift cards")],
    ),
    (
        "list_reordered",
        GIFT_CARD,
        &[
            Move(
                "----------------\n__manual__",
                "----------------\n__payment_options__",
                "----------------\n__type__",
            ),
            Move(
                "----------------\n__amount__",
                "----------------\n__description__",
                "----------------\n__currency__",
            ),
        ],
    ),
    (
        "nested_list_reordered",
        FLEXIBLE,
        &[
            Move("__email__ | string", "__gateway_info__ | object", "__first_name__ | string"),
            Move("__term_url__ | string", "__close_window__ | bool", "__flexible_3d__ | boolean"),
        ],
    ),
    (
        "table_reordered",
        TRUSTPAY,
        &[
            Move("| amount ", "| payment_options ", "| gateway "),
            Move("| email ", "What the", "| last_name "),
        ],
    ),
    (
        "options_reordered",
        REDIRECT,
        &[Replace(
            1,
            "`redirect`, `direct`, `checkout`, `paymentlink`",
            "`paymentlink`, `direct`, `redirect`, `checkout`",
        )],
    ),
    (
        "gift_cards_reordered",
        GIFT_CARD,
        &[Move("Yourgift= YOURGIFT", "\n----------------\n__order_id__", "Baby Cadeaubon=")],
    ),
    ("list_becomes_table", REDIRECT, &[Between("----------------\n`type`", "**Response**", LIST_AS_TABLE)]),
    ("table_becomes_list", DOTPAY, &[Between("| Parameter ", "What the payment", TABLE_AS_LIST)]),
    ("columns_reordered", DOTPAY, &[Between("| Parameter ", "What the payment", COLUMNS_REORDERED)]),
    (
        "other_name_markup",
        GIFT_CARD,
        &[Replace(1, "__gateway__ | string", "`gateway` | string"), Replace(1, "__manual__", "`manual`")],
    ),
    ("other_rule_between_entries", REDIRECT, &[Replace(11, "----------------\n", "---\n")]),
    (
        "type_spelled_differently",
        FLEXIBLE,
        &[Replace(1, "__flexible_3d__ | boolean", "__flexible_3d__ | bool")],
    ),
    (
        "sample_values",
        DOTPAY,
        &[Replace(1, "\"Desk lamp\"", "\"Bed lamp\""), Replace(1, "\"3750\"", "\"4125\"")],
    ),
    (
        "samples_reordered",
        REDIRECT,
        &[
            Replace(1, "  \"amount\":4295,\n", ""),
            Replace(1, "  \"currency\":\"EUR\",\n", "  \"amount\":4295,\n  \"currency\":\"EUR\",\n"),
        ],
    ),
];
