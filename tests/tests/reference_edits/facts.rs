//! Edits of one fact, on one page or wherever it stands.

/// Name, page (all, if empty), texts and what they become, and what is told.
type Row = (&'static str, &'static str, &'static [(&'static str, &'static str)], &'static str);

const IDEAL: &str = "payment_methods/post-order-ideal.md";
const OPTIONS: &str = "reference/payment-options-object.md";
const CUSTOMER: &str = "reference/customer-object.md";
const STATUS: &str = "orders/get-order-details.md";

pub(super) const EDITS: &[Row] = &[
    (
        "a parameter turns optional",
        IDEAL,
        &[("`customer` | object | required", "`customer` | object | optional")],
        "compatible required_changed customer: required -> optional (1)",
    ),
    (
        "a parameter turns required",
        IDEAL,
        &[("`custom_info` | object\n", "`custom_info` | object | required\n")],
        "none required_changed custom_info: unstated -> required (1)",
    ),
    (
        "a maximum grows everywhere",
        "",
        &[("Maximum 200 characters", "Maximum 250 characters")],
        "breaking constraint_changed max_length data.description: 200 -> 250 (6)\nbreaking constraint_changed max_length description: 200 -> 250 (1)\ncompatible constraint_changed max_length description: 200 -> 250 (67)",
    ),
    (
        "a maximum shrinks everywhere",
        "",
        &[("Maximum 200 characters", "Maximum 100 characters")],
        "breaking constraint_changed max_length description: 200 -> 100 (67)\nbreaking constraint_changed max_length description: 200 -> 100 (1)\ncompatible constraint_changed max_length data.description: 200 -> 100 (6)",
    ),
    (
        "a type widens everywhere",
        "",
        &[("`order_id` | string | required", "`order_id` | integer / string | required")],
        "breaking type_changed data.order_id: string -> integer / string (2)\ncompatible type_changed order_id: string -> integer / string (75)",
    ),
    (
        "a type is another one",
        IDEAL,
        &[("`amount` | integer | required", "`amount` | string | required")],
        "breaking type_changed amount: integer -> string (2)",
    ),
    (
        "an object gets a member",
        CUSTOMER,
        &[(
            "`first_name` | string",
            "`nickname` | string | optional\n\nWords.\n\n----------------\n`first_name` | string",
        )],
        "compatible field_added nickname:  -> string (1)",
    ),
    (
        "an object gets a required member",
        CUSTOMER,
        &[(
            "`first_name` | string",
            "`nickname` | string | required\n\nWords.\n\n----------------\n`first_name` | string",
        )],
        "breaking field_added nickname:  -> string (1)",
    ),
    (
        "a nested member is added",
        OPTIONS,
        &[(
            "    - `disable` | boolean | optional",
            "    - `only` | boolean | optional\n\n    Words.\n\n    - `disable` | boolean | optional",
        )],
        "compatible field_added settings.gateways.coupons.only:  -> boolean (1)",
    ),
    (
        "an option is added",
        OPTIONS,
        &[("Options: `POST`, `GET`", "Options: `POST`, `PUT`, `GET`")],
        "compatible option_added notification_method:  -> PUT (1)",
    ),
    (
        "an option is removed",
        OPTIONS,
        &[("Options: `POST`, `GET`", "Options: `POST`")],
        "breaking option_removed notification_method: GET ->  (1)",
    ),
    (
        "a default changes",
        OPTIONS,
        &[("Default: `GET`", "Default: `POST`")],
        "compatible constraint_changed default notification_method: GET -> POST (1)",
    ),
    (
        "a value changes",
        IDEAL,
        &[("Value: `redirect`", "Value: `paymentlink`")],
        "breaking option_removed type: redirect ->  (1)\ncompatible option_added type:  -> paymentlink (1)",
    ),
    (
        "an endpoint changes",
        STATUS,
        &[("> GET - /orders/", "> GET - /payments/")],
        "breaking endpoint_changed GET /payments/{order_id}: GET /orders/{order_id} -> GET /payments/{order_id} (1)",
    ),
    (
        "a reference changes",
        STATUS,
        &[("/api/#costs-object", "/api/#delivery-object")],
        "breaking reference_changed data.related_transactions[].costs: costs-object -> delivery-object (1)",
    ),
    (
        "a response gets a member",
        STATUS,
        &[("`modified` | string", "`seen` | string\n\nWords.\n\n----------------\n`modified` | string")],
        "compatible field_added data.seen:  -> string (1)",
    ),
    (
        "a response loses a member",
        STATUS,
        &[("`modified` | string", "")],
        "breaking field_removed data.modified: string ->  (1)",
    ),
    (
        "a gift card is added",
        "payment_methods/post-order-gift-card.md",
        &[("= `BEAUTYCAD`", "= `BEAUTYCAD`\n- Garden = `GARDENCAD`")],
        "compatible option_added gateway:  -> GARDENCAD (1)",
    ),
    (
        "a gift card is removed",
        "payment_methods/post-order-gift-card.md",
        &[("= `BIERCHEQUE`", "= ``")],
        "breaking option_removed gateway: BIERCHEQUE ->  (1)",
    ),
    (
        "a bank gets another code",
        "gateways/get_issuers.md",
        &[("| 0751", "| 0752")],
        "breaking code_removed Possible issuers for direct iDEAL transactions/0751: 0751 ->  (1)\ncompatible code_added Possible issuers for direct iDEAL transactions/0752:  -> 0752 (1)",
    ),
    (
        "a parameter goes elsewhere",
        "gateways/get_gateways.md",
        &[("`country` | string | query parameter", "`country` | string | path parameter")],
        "breaking location_changed country: query -> path (1)",
    ),
];
