//! What the types of the crate rule out. Each case but the first is the first with one thing wrong.
//!
//! ```
//! use multisafepay_types::orders::dotpay_order::{DotpayOrder, Required};
//! use multisafepay_types::objects::{Customer, PaymentOptions};
//! let order = DotpayOrder::new(Required {
//!     amount: 1.into(),
//!     currency: "EUR".parse().unwrap(),
//!     customer: Customer::default(),
//!     description: "x".into(),
//!     order_id: "1".into(),
//!     payment_options: PaymentOptions::default(),
//! });
//! ```
//!
//! A required member is left out:
//!
//! ```compile_fail,E0063
//! use multisafepay_types::orders::dotpay_order::{DotpayOrder, Required};
//! use multisafepay_types::objects::{Customer, PaymentOptions};
//! let order = DotpayOrder::new(Required {
//!     amount: 1.into(),
//!     currency: "EUR".parse().unwrap(),
//!     customer: Customer::default(),
//!     description: "x".into(),
//!     order_id: "1".into(),
//! });
//! ```
//!
//! The caller gives a fixed member:
//!
//! ```compile_fail,E0560
//! use multisafepay_types::orders::dotpay_order::{DotpayOrder, Required};
//! use multisafepay_types::objects::{Customer, PaymentOptions};
//! let order = DotpayOrder::new(Required {
//!     amount: 1.into(),
//!     currency: "EUR".parse().unwrap(),
//!     customer: Customer::default(),
//!     description: "x".into(),
//!     order_id: "1".into(),
//!     payment_options: PaymentOptions::default(),
//!     type_: "redirect".into(),
//! });
//! ```
//!
//! The caller changes one, which only the general request lets them:
//!
//! ```compile_fail,E0609
//! use multisafepay_types::orders::dotpay_order::{DotpayOrder, Required};
//! use multisafepay_types::objects::{Customer, PaymentOptions};
//! let mut order = DotpayOrder::new(Required {
//!     amount: 1.into(),
//!     currency: "EUR".parse().unwrap(),
//!     customer: Customer::default(),
//!     description: "x".into(),
//!     order_id: "1".into(),
//!     payment_options: PaymentOptions::default(),
//! });
//! order.type_ = None;
//! ```
//!
//! An amount of money is a binary float:
//!
//! ```compile_fail,E0277
//! use multisafepay_types::orders::dotpay_order::{DotpayOrder, Required};
//! use multisafepay_types::objects::{Customer, PaymentOptions};
//! let order = DotpayOrder::new(Required {
//!     amount: 0.01.into(),
//!     currency: "EUR".parse().unwrap(),
//!     customer: Customer::default(),
//!     description: "x".into(),
//!     order_id: "1".into(),
//!     payment_options: PaymentOptions::default(),
//! });
//! ```
//!
//! # Open enumerations
//!
//! ```
//! use multisafepay_types::Gateway;
//! match Gateway::from("NEW") {
//!     Gateway::Visa => {}
//!     _ => {}
//! }
//! ```
//!
//! A match is not prepared for what becomes known later:
//!
//! ```compile_fail,E0004
//! use multisafepay_types::orders::OrderType;
//! match OrderType::from("new") {
//!     OrderType::Checkout | OrderType::Direct | OrderType::Paymentlink | OrderType::Redirect => {}
//!     OrderType::Unknown(_) => {}
//! }
//! ```
//!
//! Code relies on a value's being unknown:
//!
//! ```compile_fail,E0423
//! use multisafepay_types::{Gateway, wire::Other};
//! let new = Gateway::Unknown(Other("NEW"));
//! ```
