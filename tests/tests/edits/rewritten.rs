//! Lists and tables of `tests/pages`, written the other way.

/// The list of the redirect order as a table.
pub(crate) const LIST_AS_TABLE: &str = "\
| Parameter | Type | Required | Description |
|---|---|---|---|
| `type` | string | required | Flow in which the customer pays. Options: `redirect`, `direct`, `checkout`, `paymentlink`. |
| `order_id` | integer / string | required | Your own id for the order; no two orders share one. An id made of digits alone is an `integer`, any other a `string`. Format: Maximum 50 characters. |
| `gateway` | string | required | Id of the payment method, so that the customer need not choose one. For all ids, see [Gateways](/api/#gateways). |
| `currency` | string | required | Currency of the payment. Format: [ISO-4217 currency codes](https://www.iso.org/iso-4217-currency-codes.html). |
| `amount` | integer | required | Amount due (in cents). |
| `description` | string | required | Text for the order, shown in your MultiSafepay account and, where the customer's bank can do so, on the bank statement. HTML is **not** supported; `items` and `shopping_cart` take it. Format: Maximum 200 characters. |
| `google_analytics` | object | optional | Your site at Google Analytics. The payment page reports to it, so that payments can be measured and custom events raised. For the setup, see [Google Analytics tracking](/developer/api/google-analytics-tracking). |
| `account` | string | optional | Tracking id of the site. See the dashboard of Google Analytics. |
| `payment_options` | object | required | See [payment_options (object)](/api/#payment-options-object). |
| `customer` | object | required | See [customer (object)](/api/#customer-object). |
| `second_chance` | object | optional | See [Send second chance emails](/api/#send-second-chance-emails). |

";

/// The table of the Dotpay order as a list.
pub(crate) const TABLE_AS_LIST: &str = "\
----------------
`type` | string

Flow in which the customer pays.
Options: `redirect`.

----------------
`gateway` | string

Id of the payment method, so that the customer need not choose one. A gateway request lists all ids.
Options: `DOTPAY`.

----------------
`order_id` | integer / string

Your own id for the order; no two orders share one. An id made of digits alone is an integer, any other a string.

----------------
`currency` | string

Currency [ISO-4217](https://www.iso.org/iso-4217-currency-codes.html) of the payment.

----------------
`amount` | integer

Amount due (in cents).

----------------
`description` | string

Text for the order, shown in MultiSafepay Control and, where the customer's bank can do so, on bank statements.
Max. 200 characters. HTML is not supported; 'items' and 'shopping_cart' take it.

----------------
`payment_options` | object

----------------
`customer` | object

----------------

";

/// The table of the Dotpay order with its columns in another order.
pub(crate) const COLUMNS_REORDERED: &str = "\
| Parameter | Description | Type |
|---|---|---|
| type | Flow in which the customer pays. Options: redirect. | string |
| gateway | Id of the payment method, so that the customer need not choose one. A gateway request lists all ids. Options: DOTPAY. | string |
| order_id | Your own id for the order; no two orders share one. An id made of digits alone is an integer, any other a string. | integer / string |
| currency | Currency [ISO-4217](https://www.iso.org/iso-4217-currency-codes.html) of the payment. | string |
| amount | Amount due (in cents). | integer |
| description | Text for the order, shown in MultiSafepay Control and, where the customer's bank can do so, on bank statements. Max. 200 characters. HTML is not supported; 'items' and 'shopping_cart' take it. | string |
| payment_options | | object |
| customer | | object |

";
