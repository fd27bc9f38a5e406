//! Types for the MultiSafepay JSON API, generated from its documentation.
//!
//! **Unofficial**: MultiSafepay neither makes nor supports this crate.
//!
//! It does no I/O: it makes bodies and reads them, and any HTTP client can carry them.
//!
//! - **Endpoints** are values: method, path with its parameters encoded, the type to send and the type that comes back.
//! - **Requests** are hard to get wrong: required members are asked for by the compiler, and `check` lists
//!   everything else that the docs rule out, before anything is sent.
//! - **Answers** are easy to read: the API is looser than its docs say, so [`decode`] takes a number for a
//!   string, `[]` for an empty object, a member or value that nobody documented, and writes all of it back
//!   as it came. What it can't read, it names by JSON path.
//! - **Secrets** don't print: neither `Debug` nor an error shows a card number or a token, nor anything that
//!   is kept unread. Names, addresses and e-mail addresses do print.
//!
//! # Make an order
//!
//! Each documented order has a type of its own in [`orders`], which knows what its page asks for. Whoever
//! leaves out a required member gets an error from the compiler; what is the same in every such order, here
//! `type` and `manual`, is filled in.
//!
//! ```
//! use multisafepay_types::gateway::GiftCardGateway;
//! use multisafepay_types::objects::{Customer, PaymentOptions};
//! use multisafepay_types::orders::{GiftCardOrder, GiftCardOrderRequired};
//!
//! let order = GiftCardOrder::new(GiftCardOrderRequired {
//!     order_id: "2026-0001".into(),
//!     gateway: GiftCardGateway::Vvvgiftcrd,
//!     currency: "EUR".into(),
//!     amount: 2_500.into(), // in cents
//!     description: "Two paperbacks".into(),
//!     payment_options: PaymentOptions::default()
//!         .notification_url("https://shop.example/notify")
//!         .redirect_url("https://shop.example/thanks")
//!         .cancel_url("https://shop.example/cart"),
//!     customer: Customer::default().locale("nl_NL").country("NL").email("sam@example.org"),
//! })
//! .check()?;
//!
//! let body = serde_json::to_value(&order)?; // or `to_vec`, to send it with `POST /orders`
//! assert_eq!(body["type"], "redirect");
//! assert_eq!(body["amount"], 2_500);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! `check` finds what the compiler can't see, all of it at once and without the values:
//!
//! ```
//! # use multisafepay_types::objects::{Customer, PaymentOptions};
//! use multisafepay_types::orders::{TrustPayOrder, TrustPayOrderRequired};
//!
//! let order = TrustPayOrder::new(TrustPayOrderRequired {
//!     order_id: "2026-0002".into(),
//!     currency: "CZK".into(),
//!     amount: 89_900.into(),
//!     description: "boots ".repeat(40).into(),
//!     payment_options: PaymentOptions::default().redirect_url("https://shop.example/thanks"),
//!     customer: Customer::default().locale("cz"),
//! });
//! assert_eq!(
//!     order.check().unwrap_err().to_string(),
//!     "description: 240 characters, at most 200\n\
//!      customer.locale: not a locale such as nl_NL\n\
//!      payment_options.notification_url: missing",
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Such an order is a view of [`orders::CreateOrder`], the general request with every member that any order has, and
//! converts into it. Make a general one where no precise order fits. What the page of a precise order doesn't name, such as the taxes
//! of a cart, is set by its function [`with`](orders::RedirectOrder::with):
//!
//! ```
//! use multisafepay_types::prelude::*;
//!
//! let book = ShoppingCartItem::default()
//!     .name("Book")
//!     .description("A paperback")
//!     .weight(Weight::default().unit("g").value(300))
//!     .merchant_item_id("book-1")
//!     .quantity(2)
//!     .unit_price("11.4679") // without tax; exact, so no binary float
//!     .tax_table_selector("books");
//! let rule = TaxTablesAlternateRule::default().country("NL").rate("0.09");
//! let books = TaxTablesAlternate::default().name("books").rules(rule);
//! let taxes = CheckoutOptions::default().tax_tables(TaxTables::default().alternate(books));
//!
//! let order = RedirectOrder::new(RedirectOrderRequired {
//!     order_id: "2026-0003".into(),
//!     currency: "EUR".into(),
//!     amount: 2_500.into(),
//!     description: "Two books".into(),
//!     payment_options: PaymentOptions::default().notification_url("https://shop.example/notify"),
//!     customer: Customer::default().email("sam@example.org"),
//! })
//! .shopping_cart(ShoppingCart::default().items(book)) // its page names a cart
//! .with(|order| order.checkout_options(taxes)) // and no taxes
//! .check()?;
//! # Ok::<(), multisafepay_types::Violations>(())
//! ```
//!
//! # Send it
//!
//! An [endpoint](endpoints) says where a body goes and what comes back, for the client of your choice. Targets stand below
//! `https://api.multisafepay.com/v1/json`, for tests `https://testapi.multisafepay.com/v1/json`, and each call has your key in its header
//! `api_key`:
//!
//! ```
//! use multisafepay_types::Endpoint;
//! use multisafepay_types::endpoints::{GetOrder, PostOrder};
//!
//! assert_eq!((PostOrder::METHOD.as_str(), PostOrder::new().target().as_str()), ("POST", "/orders"));
//!
//! let fetch = GetOrder::new("2026/0001")?; // an empty id, `.` and `..` are errors
//! assert_eq!(fetch.target(), "/orders/2026%2F0001");
//!
//! let answer = GetOrder::decode(r#"{"success": true, "data": {"status": "completed"}}"#)?;
//! assert_eq!(answer.into_result()?.status.unwrap(), "completed");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Read an answer
//!
//! ```
//! use multisafepay_types::orders::OrderCreated;
//! use multisafepay_types::{Response, decode};
//!
//! let body = br#"{
//!     "success": true,
//!     "data": { "payment_url": "https://pay.example/1", "new_member": 7 }
//! }"#;
//! let answer: Response<OrderCreated> = decode(body)?;
//! match answer.into_result() {
//!     Ok(created) => {
//!         assert_eq!(created.payment_url.unwrap(), "https://pay.example/1");
//!         assert_eq!(created.unknown.get("new_member"), Some(&7.into()));
//!     }
//!     Err(error) => eprintln!("the API refused: {error}"), // its code and its words
//! }
//! # Ok::<(), multisafepay_types::DecodeError>(())
//! ```
//!
//! The number of an error has a name in [`ErrorCode`](objects::ErrorCode), which is open as all enumerations are:
//!
//! ```
//! use multisafepay_types::objects::ErrorCode;
//! use multisafepay_types::orders::OrderCreated;
//! use multisafepay_types::{Response, decode};
//!
//! let body = r#"{"success": false, "data": {}, "error_code": 1023, "error_info": "Not now"}"#;
//! let error = decode::<Response<OrderCreated>>(body)?.into_result().unwrap_err();
//! assert_eq!(error.code_as(), Some(ErrorCode::GatewayUnavailable));
//! # Ok::<(), multisafepay_types::DecodeError>(())
//! ```
//!
//! A body that is no such answer is an error that says where, and never what the value was:
//!
//! ```
//! use multisafepay_types::orders::OrderCreated;
//! use multisafepay_types::{Response, decode};
//!
//! let error = decode::<Response<OrderCreated>>(r#"{"data": {"payment_url": ["…"]}}"#).unwrap_err();
//! assert_eq!(error.path(), "data.payment_url");
//! assert_eq!(
//!     error.to_string(),
//!     "data.payment_url: expected a string, found an array",
//! );
//! ```
//!
//! # Hear of a change
//!
//! When an order changes, the API calls your `notification_url`. It does so with `GET` and a query, a
//! [`NotificationQuery`](wire::NotificationQuery), unless the order was made with a `notification_method` of `POST`: then the order
//! comes as well, in the body, as a [`Notification`]. Until you answer `200` with `OK`, it calls again, a few times.
//!
//! Anybody can call that address. Fetch the order before you believe a notification, and act on what the API answers; that also makes up
//! for the signature of a `POST`, in its header `Auth`, which this crate does not check (HMAC with SHA-512 of the time, a colon and the
//! body, by your API key).
//!
//! Two members say where an order stands. Of an order that is captured by hand, `status` is `completed` as soon as the money is
//! reserved, and `financial_status` when it was taken:
//!
//! ```
//! use multisafepay_types::Endpoint;
//! use multisafepay_types::endpoints::GetOrder;
//! use multisafepay_types::objects::Status;
//!
//! let body = r#"{"success": true, "data": {"status": "completed", "financial_status": "initialized"}}"#;
//! let order = GetOrder::decode(body)?.into_result()?;
//! let paid = match (order.status, order.financial_status) {
//!     (Some(Status::Completed), Some(Status::Completed)) => true,
//!     (Some(Status::Completed), _) => false, // reserved: capture it first
//!     _ => false,
//! };
//! assert!(!paid);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A gateway that the docs don't name
//!
//! Enumerations are open: any value can be read, sent and written back. Where only a documented one will do,
//! ask with `known`.
//!
//! ```
//! use multisafepay_types::Gateway;
//!
//! let new = Gateway::from("SOMETHING_NEW");
//! assert!(!new.is_known());
//! assert_eq!(serde_json::to_string(&new)?, "\"SOMETHING_NEW\"");
//!
//! assert_eq!(Gateway::from("DOTPAY"), Gateway::Dotpay);
//! assert_eq!(Gateway::known("DOTPAY"), Some(Gateway::Dotpay));
//! assert_eq!(Gateway::known("SOMETHING_NEW"), None);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! [`unknown_values`](wire::unknown_values) lists those of a body, for a log. `check` lets such a gateway pass, and refuses a value only
//! where the docs of that request list all that it takes.
//!
//! # A member that the docs don't name
//!
//! Every object keeps such members in `unknown`, and takes them there:
//!
//! ```
//! use multisafepay_types::objects::Customer;
//!
//! let mut customer = Customer::default();
//! customer.unknown.insert("loyalty_level", 3);
//! assert_eq!(serde_json::to_string(&customer)?, r#"{"loyalty_level":3}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # What is not kept
//!
//! A number comes back as the same number, if not always in the same spelling: JSON readers hand on numbers as 64-bit integers or
//! binary floats, and this crate asks for no feature of `serde_json` that would change that for your whole build. So `1e3` is
//! written as `1000` or `1000.0`, `-0` may lose its sign, and of an integer above 18446744073709551615 or more than 17 digits the last
//! ones are lost. What is in quotes comes back to the letter.
//!
//! ```
//! use multisafepay_types::wire::Decimal;
//!
//! for (read, written) in [("1e3", "1000"), ("0.1000000000000000055", "0.1"), ("\"0.1000000000000000055\"", "\"0.1000000000000000055\"")] {
//!     assert_eq!(serde_json::to_string(&serde_json::from_str::<Decimal>(read)?)?, written);
//! }
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Without `decode`, and other formats
//!
//! All types are plain serde types. Read with `serde_json::from_slice`, they take the same bodies, but for one that has a member twice,
//! of which `decode` takes the last. An error says line and column only, in place of a JSON path, and may quote the value. They are made for JSON, which says of itself what comes: formats that don't,
//! such as `bincode` or `postcard`, can't read them.
//!
//! # Features
//!
//! None is on by default. `jiff` (0.2) and `chrono` (0.4) convert a [`wire::Text`] that is a date, or a date with its time, into their types without a time zone with
//! `try_from(&text)`, and theirs into a text. `rust_decimal` (1) does so for [`wire::Decimal`], and members that are decimals take its own.
//!
//! # Where things are
//!
//! | module | what |
//! |---|---|
//! | [`endpoints`] | every documented endpoint, and `route`, which finds one by method and path |
//! | [`orders`] | requests and answers of `/orders`: the general request, a precise one for each kind of order |
//! | [`accounts`], [`auth`], [`capture`], … | requests and answers of the other endpoints, by the first segment of the path |
//! | [`objects`] | what several of them share: the customer, the payment options |
//! | [`gateway`] | the payment methods, and those that one order allows |
//! | [`prelude`] | the orders, their objects, what amounts and texts are, and what drives an endpoint |
//! | [`wire`] | what members are made of: texts, integers, exact decimals, secrets |
//!
//! `Docs:` says where a type or member is documented: a link to the vendor's page, or a page of the sources of this crate in `docs-src`,
//! which restates what only the vendor's specification has.

// prettyplease formats what the generator writes; rustfmt would change it on every run.
#[rustfmt::skip]
mod api;
pub mod wire;

/// What a shop needs at hand: `use multisafepay_types::prelude::*;`.
///
/// Endpoints are left with their module, which names what each acts on: `endpoints::PostOrder`.
///
/// ```
/// use multisafepay_types::prelude::*;
///
/// let options = PaymentOptions::default().redirect_url("https://shop.example/thanks");
/// let order = CreateOrder::default().gateway(Gateway::Visa).payment_options(options);
/// let body = endpoints::PostOrder::body(order)?;
/// # Ok::<(), serde_json::Error>(())
/// ```
pub mod prelude {
    #[doc(no_inline)]
    pub use crate::api::objects::*;
    // The parts of a cart with taxes.
    #[doc(no_inline)]
    pub use crate::api::objects::checkout_options::{
        TaxTables, TaxTablesAlternate, TaxTablesAlternateRule, TaxTablesDefault,
    };
    #[doc(no_inline)]
    pub use crate::api::objects::shopping_cart_item::Weight;
    #[doc(no_inline)]
    pub use crate::api::orders::*;
    // What an order takes; answers have another one, `objects::GatewayInfo`.
    #[doc(no_inline)]
    pub use crate::api::orders::create_order::GatewayInfo;
    #[doc(no_inline)]
    pub use crate::api::{Gateway, Notification, endpoints, gateway};
    #[doc(no_inline)]
    pub use crate::wire::{ApiError, Endpoint, NotificationQuery, Response, Violations, decode};
    #[doc(no_inline)]
    pub use crate::wire::{Currency, Decimal, Integer, List, Text};
}

pub use api::*;
#[doc(inline)]
pub use wire::{ApiError, DecodeError, Endpoint, NoBody, PathError, Response, Unknown, Violations, decode};

/// The examples of the README are tested with those of the documentation.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

#[cfg(test)]
mod tests {
    use crate::prelude::*;
    use crate::wire::*;

    #[test]
    fn the_prelude_and_wire_stand_side_by_side() {
        let info = GatewayInfo::default().issuer_id("0021");
        let order = CreateOrder::default().amount(Integer::from(1)).gateway_info(info);
        assert_eq!(unknown_members(&order), [""; 0]);
        assert!(decode::<Notification>("{}").is_ok());
    }
}
