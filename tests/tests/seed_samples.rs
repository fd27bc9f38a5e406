//! The samples of the shared seeds, built with the same types: only the values come from the seed, every member
//! is named here.
#![expect(clippy::expect_used, clippy::panic, reason = "a test ends here")]

use multisafepay_types::objects::{Customer, GoogleAnalytics, PaymentOptions, SecondChance};
use multisafepay_types::orders::create_order::GatewayInfo;
use multisafepay_types::orders::{
    CreateOrder, DotpayOrder, DotpayOrderRequired, GiftCardOrder, GiftCardOrderRequired, OrderCreated,
};
use multisafepay_types::wire::{Currency, Object};
use multisafepay_types::{Response, decode};
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
        let options = PaymentOptions::default()
            .notification_url(self.text("payment_options.notification_url"))
            .redirect_url(self.text("payment_options.redirect_url"))
            .cancel_url(self.text("payment_options.cancel_url"));
        let mut options = options;
        options.close_window = decode(self.value("payment_options.close_window").to_string()).ok();
        options
    }

    /// The members that all samples have.
    fn general(&self) -> CreateOrder {
        CreateOrder::default()
            .type_(self.text("type"))
            .order_id(self.text("order_id"))
            .gateway(self.text("gateway"))
            .currency(self.currency())
            .amount(self.amount())
            .description(self.text("description"))
            .payment_options(self.payment_options())
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
    }
}

/// The order that `build` makes is the sample of the seed that `page` restates, and its samples survive reading.
#[track_caller]
fn check<T: Object>(page: &str, build: fn(&Sample) -> T) {
    let Some((_, seed)) = pages_with_seeds().into_iter().find(|(name, _)| name == page) else { return };
    let (request, response) = samples_of(&seed);
    let order = serde_json::to_value(build(&Sample(request.clone()))).expect("an order is JSON");
    assert_eq!(by_text(&order), by_text(&request), "{page}");
    assert_kept::<T>(page, &request);
    assert_kept::<Response<OrderCreated>>(page, &response);
}

#[test]
fn redirect() {
    check("orders/post_order.md", |sample| {
        let customer = sample
            .address()
            .phone(sample.text("customer.phone"))
            .company_name(sample.text("customer.company_name"))
            .referrer(sample.text("customer.referrer"))
            .user_agent(sample.text("customer.user_agent"));
        let account = sample.text("google_analytics.account");
        sample
            .general()
            .customer(customer)
            .google_analytics(GoogleAnalytics::default().account(account))
            .second_chance(SecondChance::default().send_email(sample.flag("second_chance.send_email")))
            .check()
            .expect("an order without a fault")
    });
}

#[test]
fn dotpay() {
    check("payment_methods/post-order-dotpay.md", |sample| {
        DotpayOrder::new(DotpayOrderRequired {
            order_id: sample.text("order_id").into(),
            currency: sample.currency(),
            amount: sample.amount().into(),
            description: sample.text("description").into(),
            payment_options: sample.payment_options(),
            customer: Customer::default().locale(sample.text("customer.locale")),
        })
        .check()
        .expect("an order without a fault")
    });
}

#[test]
fn gift_card() {
    check("payment_methods/post_order_gift_card.md", |sample| {
        GiftCardOrder::new(GiftCardOrderRequired {
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
        .check()
        .expect("an order without a fault")
    });
}

#[test]
fn trustpay() {
    check("payment_methods/post_order_trustpay.md", |sample| {
        let customer = Customer::default()
            .first_name(sample.text("customer.first_name"))
            .last_name(sample.text("customer.last_name"))
            .country(sample.text("customer.country"))
            .email(sample.text("customer.email"));
        let mut order = sample.general().customer(customer).check().expect("an order without a fault");
        order.custom_info = decode("{}").ok();
        order
    });
}

#[test]
fn flexible_3d() {
    check("tools/post_order_redirect_flexible_3d_enabled.md", |sample| {
        let customer = sample
            .address()
            .referrer(sample.text("customer.referrer"))
            .user_agent(sample.text("customer.user_agent"));
        let info = GatewayInfo::default()
            .flexible_3d(sample.flag("gateway_info.flexible_3d"))
            .term_url(sample.text("gateway_info.term_url"));
        sample.general().customer(customer).gateway_info(info).check().expect("an order without a fault")
    });
}
