use super::assemble;
use super::fixture::{five, page};
use crate::facts::PageFacts;
use expect_test::{Expect, expect};

#[track_caller]
fn check(pages: &[PageFacts], expected: Expect) {
    match assemble(pages) {
        Ok(model) => expected.assert_eq(&model.to_string()),
        Err(problems) => panic!("{problems:#?}"),
    }
}

#[track_caller]
fn check_problems(text: &str, expected: Expect) {
    let problems = assemble(&[page("a.md", text)]).unwrap_err();
    expected.assert_eq(&problems.iter().map(|problem| format!("{problem}\n")).collect::<String>());
}

#[test]
fn five_pages() {
    check(
        &five(),
        expect![[r#"
        gateway::Gateway
          "BABYCAD" -> Babycad (Baby Cadeaubon)
          "DOTPAY" -> Dotpay
          "MASTERCARD" -> Mastercard
          "VISA" -> Visa
          "VVVGIFTCRD" -> Vvvgiftcrd (VVV Cadeaukaart)
        gateway::GiftCardGateway
          "BABYCAD" -> Babycad (Baby Cadeaubon)
          "VVVGIFTCRD" -> Vvvgiftcrd (VVV Cadeaukaart)
        gateway::RedirectFlexible3dSetOnTrueGateway
          "MASTERCARD" -> Mastercard
          "VISA" -> Visa
        objects::customer::Customer
          email: text
          first_name: text
          locale: text
        objects::google_analytics::GoogleAnalytics
          account: text
        objects::payment_options::PaymentOptions
          cancel_url: text
          close_window: flag
        objects::second_chance::SecondChance
        orders::dotpay_order::DotpayOrder (POST /orders)
          amount: integer, required
          customer: objects::Customer, required
          gateway: gateway::Gateway = Dotpay
          type (type_): text = "redirect"
          | amount: required
          | customer: required
          | gateway: required
          | type: required
          | gateway: one of DOTPAY
          | type: one of redirect
        orders::gift_card_order::GiftCardOrder (POST /orders)
          customer: objects::Customer, required
          gateway: gateway::GiftCardGateway, required
          manual: text = "false"
          type (type_): text = "redirect"
          | customer: required
          | gateway: required
          | manual: required
          | type: required
          | manual: one of false
          | type: one of redirect
        orders::order_created::OrderCreated (POST /orders)
          order_id: text
          payment_url: text
        orders::order_type::OrderType (POST /orders)
          "checkout" -> Checkout
          "direct" -> Direct
          "redirect" -> Redirect
        orders::redirect_flexible_3d_set_on_true_order::RedirectFlexible3dSetOnTrueOrder (POST /orders)
          type (type_): text = "redirect"
          amount: integer
          currency: currency
          customer: objects::Customer
          gateway: gateway::RedirectFlexible3dSetOnTrueGateway
          gateway_info: GatewayInfo
          order_id: integer or text
          payment_options: objects::PaymentOptions
          | currency: a currency
          | type: one of redirect
          | customer.first_name: at least 2 characters
          | customer.locale: a locale
        orders::redirect_flexible_3d_set_on_true_order::GatewayInfo
          flexible_3d: flag
        orders::redirect_order::RedirectOrder (POST /orders)
          amount: integer, required
          currency: currency, required
          customer: objects::Customer, required
          description: text, required
          gateway: gateway::Gateway, required
          order_id: integer or text, required
          payment_options: objects::PaymentOptions, required
          type (type_): orders::OrderType, required
          google_analytics: objects::GoogleAnalytics
          second_chance: objects::SecondChance
          | amount: required
          | currency: required
          | customer: required
          | description: required
          | gateway: required
          | order_id: required
          | payment_options: required
          | type: required
          | currency: a currency
          | description: at most 200 characters
          | order_id: at most 50 characters
          | type: one of checkout, direct, redirect
        orders::trustpay_order::TrustPayOrder (POST /orders)
          customer: objects::Customer, required
          gateway: gateway::Gateway, required
          order_id: text, required
          payment_options: objects::PaymentOptions, required
          type (type_): text = "redirect"
          | customer: required
          | gateway: required
          | order_id: required
          | payment_options: required
          | type: required
          | customer.email: required
          | customer.first_name: required
          | payment_options.cancel_url: required
          | type: one of redirect
    "#]],
    );
}
