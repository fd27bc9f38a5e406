//! The samples of the shared seeds, of docs that are older than those that the crate is made from: their bodies are
//! read and written back, and those that today's docs still allow are built. Only the values come from the seed,
//! every member is named here.
#![expect(clippy::expect_used, clippy::panic, reason = "a test ends here")]

use multisafepay_types::objects::{Customer, GoogleAnalytics, PaymentOptions, SendSecondChanceEmails};
use multisafepay_types::orders::{
    CreateOrder, DotpayOrder, Flexible3dOrder, GiftCardOrder, OrderCreated, RedirectOrder, TrustPayOrder,
    gift_card_order, redirect_order,
};
use multisafepay_types::wire::{Currency, Object};
use multisafepay_types::{Gateway, Response};
use serde_json::Value;
use tests::{assert_kept, by_text, pages_with_seeds, samples_of};

/// The values of a sample, by path.
struct Sample(Value);

impl Sample {
    #[track_caller]
    fn value(&self, path: &str) -> &Value {
        let pointer = format!("/{}", path.replace('.', "/"));
        self.0.pointer(&pointer).unwrap_or_else(|| panic!("the sample has no {path}"))
    }

    #[track_caller]
    fn text(&self, path: &str) -> &str {
        self.value(path).as_str().unwrap_or_else(|| panic!("{path} is no string"))
    }

    #[track_caller]
    fn flag(&self, path: &str) -> bool {
        self.value(path).as_bool().unwrap_or_else(|| panic!("{path} is no boolean"))
    }

    #[track_caller]
    fn amount(&self) -> i64 {
        let amount = self.value("amount");
        let written = amount.as_str().and_then(|text| text.parse().ok());
        amount.as_i64().or(written).unwrap_or_else(|| panic!("the amount is no integer"))
    }

    fn currency(&self) -> Currency {
        self.text("currency").parse().expect("a currency")
    }

    fn payment_options(&self) -> PaymentOptions {
        PaymentOptions::default()
            .notification_url(self.text("payment_options.notification_url"))
            .redirect_url(self.text("payment_options.redirect_url"))
            .cancel_url(self.text("payment_options.cancel_url"))
            .close_window(self.flag("payment_options.close_window"))
    }

    fn address(&self) -> Customer {
        Customer::default()
            .locale(self.text("customer.locale"))
            .ip_address(self.text("customer.ip_address"))
            .first_name(self.text("customer.first_name"))
            .last_name(self.text("customer.last_name"))
            .address1(self.text("customer.address1"))
            .house_number(self.text("customer.house_number"))
            .zip_code(self.text("customer.zip_code"))
            .city(self.text("customer.city"))
            .country(self.text("customer.country"))
            .email(self.text("customer.email"))
            .referrer(self.text("customer.referrer"))
            .user_agent(self.text("customer.user_agent"))
    }
}

/// The samples of the seed that `page` restates survive reading; the request, if the seed is there.
#[track_caller]
fn check_kept<T: Object>(page: &str) -> Option<Value> {
    let (_, seed) = pages_with_seeds().into_iter().find(|(name, _)| name == page)?;
    let (request, response) = samples_of(&seed);
    assert_kept::<T>(page, &request);
    assert_kept::<Response<OrderCreated>>(page, &response);
    Some(request)
}

/// The order that `build` makes is the sample of the seed, too.
#[track_caller]
fn check<T: Object>(page: &str, build: fn(&Sample) -> T) {
    let Some(request) = check_kept::<T>(page) else { return };
    let order = serde_json::to_value(build(&Sample(request.clone()))).expect("an order is JSON");
    assert_eq!(by_text(&order), by_text(&request), "{page}");
}

#[test]
fn redirect() {
    check("orders/post_order.md", |sample| {
        let customer = sample.address().phone(sample.text("customer.phone"));
        let account = sample.text("google_analytics.account");
        let order = RedirectOrder::new(redirect_order::Required {
            order_id: sample.text("order_id").into(),
            currency: sample.currency(),
            amount: sample.amount().into(),
            description: sample.text("description").into(),
            payment_options: sample.payment_options(),
            customer: customer.company_name(sample.text("customer.company_name")),
        })
        .google_analytics(GoogleAnalytics::default().account(account))
        .second_chance(SendSecondChanceEmails::default().send_email(sample.flag("second_chance.send_email")));
        let mut order = CreateOrder::from(order);
        order.gateway = Some(Gateway::from(sample.text("gateway")));
        order
    });
}

#[test]
fn gift_card() {
    check("payment_methods/post_order_gift_card.md", |sample| {
        GiftCardOrder::new(gift_card_order::Required {
            order_id: sample.text("order_id").into(),
            gateway: sample.text("gateway").into(),
            currency: sample.currency(),
            amount: sample.amount().into(),
            description: sample.text("description").into(),
            payment_options: sample.payment_options(),
            customer: Customer::default()
                .locale(sample.text("customer.locale"))
                .ip_address(sample.text("customer.ip_address"))
                .country(sample.text("customer.country"))
                .email(sample.text("customer.email")),
        })
    });
}

/// Two show `close_window` as an empty string, one of them an empty gateway; the third names no card.
#[test]
fn what_no_order_says_any_more_is_kept() {
    check_kept::<DotpayOrder>("payment_methods/post-order-dotpay.md");
    check_kept::<TrustPayOrder>("payment_methods/post_order_trustpay.md");
    check_kept::<Flexible3dOrder>("tools/post_order_redirect_flexible_3d_enabled.md");
}
