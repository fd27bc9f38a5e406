//! Precise orders: views of the general one, whatever they hold.

use super::{Body, round_trip, try_variants};
use multisafepay_types::orders::{self, CreateOrder};
use multisafepay_types::wire::{self, Object};
use proptest::test_runner::TestCaseError;
use serde_json::Value;
use std::collections::BTreeMap;
use tests::{Direction, Documented, docs_src, documented, model_of};

/// An action on a precise order whose type is known by name only.
pub(crate) trait VisitOrder {
    type Output;

    fn visit<T: Object + Into<CreateOrder>>(self) -> Self::Output;
}

/// Lists all precise orders.
macro_rules! orders {
    ($($name:ident),+ $(,)?) => {
        const NAMES: &[&str] = &[$(stringify!($name)),+];

        /// Visits the order of this name.
        pub(crate) fn route<V: VisitOrder>(name: &str, visitor: V) -> Option<V::Output> {
            match name {
                $(stringify!($name) => Some(visitor.visit::<orders::$name>()),)+
                _ => None,
            }
        }
    };
}

orders! {
    AfterPayDirectOrder,
    AfterPayRedirectOrder,
    AlipayDirectOrder,
    AlipayRedirectOrder,
    AmericanExpressOrder,
    ApplePayDirectOrder,
    ApplePayRedirectOrder,
    BancontactOrder,
    BancontactQrOrder,
    BankTransferDirectOrder,
    BankTransferRedirectOrder,
    BelfiusDirectOrder,
    BelfiusRedirectOrder,
    CbcKbcDirectOrder,
    CbcKbcRedirectOrder,
    CoBrandedCreditCardOrder,
    CreditCardDirectOrder,
    CreditCardOrder,
    DirectOrder,
    DiscountOrder,
    DiscountPayLaterOrder,
    DotpayOrder,
    DynamicTemplateOrder,
    EInvoicingDirectOrder,
    EInvoicingRedirectOrder,
    EdenredOrder,
    EpsOrder,
    Flexible3dOrder,
    GiftCardOrder,
    GiropayOrder,
    GooglePayDirectOrder,
    GooglePayRedirectOrder,
    IDealDirectOrder,
    IDealQrOrder,
    IDealRedirectOrder,
    In3DirectOrder,
    In3RedirectOrder,
    KlarnaDirectOrder,
    KlarnaRedirectOrder,
    MaestroOrder,
    ManualCaptureOrder,
    MastercardOrder,
    PayAfterDeliveryDirectOrder,
    PayAfterDeliveryRedirectOrder,
    PayPalDirectOrder,
    PayPalRedirectOrder,
    PaymentComponentOrder,
    PaymentLinkOrder,
    PostepayOrder,
    RecurringModelOrder,
    RecurringPaymentsInitialOrder,
    RecurringPaymentsSubsequentOrder,
    RedirectOrder,
    RequestToPayDirectOrder,
    RequestToPayRedirectOrder,
    SantanderBetaalPerMaandDirectOrder,
    SantanderBetaalPerMaandRedirectOrder,
    SepaDirectDebitOrder,
    SepaDirectDebitRedirectOrder,
    SessionLifetimeOrder,
    SofortDirectOrder,
    SofortRedirectOrder,
    SpecifyGiftCardOrder,
    SplitPaymentOrder,
    TrustPayOrder,
    TrustlyDirectOrder,
    TrustlyRedirectOrder,
    VisaOrder,
    WeChatPayDirectOrder,
    WeChatPayRedirectOrder,
    ZeroAuthorizationOrder,
}

/// The precise order that each section describes.
fn by_section() -> BTreeMap<String, String> {
    let model = model_of(&docs_src());
    let views = model.modules.iter().filter_map(|module| {
        let Body::Precise(view) = &module.body else { return None };
        let source = view.docs.source.as_ref().unwrap_or_else(|| panic!("{} comes from nowhere", view.name));
        Some((format!("{}#{}", source.page, source.anchor.0), view.name.clone()))
    });
    views.collect()
}

#[test]
fn the_list_is_complete() {
    let mut names: Vec<String> = by_section().into_values().collect();
    names.sort();
    assert_eq!(names, NAMES);
}

/// Each order that a section shows, with the name of the type that the section describes.
pub(crate) fn shown_orders() -> Vec<(String, Documented)> {
    let names = by_section();
    let requests = documented().into_iter().filter(|body| body.direction == Direction::Request);
    let orders: Vec<_> =
        requests.filter_map(|body| Some((names.get(&body.section)?.clone(), body))).collect();
    assert!(orders.len() > NAMES.len() / 2, "{} orders have samples", orders.len());
    orders
}

/// Compares an order with the general one.
struct IsGeneral(Value);

impl VisitOrder for IsGeneral {
    type Output = Result<(), String>;

    fn visit<T: Object + Into<CreateOrder>>(self) -> Self::Output {
        try_variants(&self.0, |body, seed| {
            let precise: T = round_trip(body, seed)?;
            let general: CreateOrder = round_trip(body, seed)?;
            let converted: CreateOrder = precise.clone().into();
            let json = |written: Result<String, serde_json::Error>| written.unwrap_or_else(|e| e.to_string());
            if converted == general
                && json(serde_json::to_string(&precise)) == json(serde_json::to_string(&general))
            {
                return Ok(());
            }
            Err(TestCaseError::fail(format!("not the general order: {body}")))
        })
    }
}

#[test]
fn a_precise_order_is_the_general_one() {
    let mut failures = Vec::new();
    for (name, body) in shown_orders() {
        let tried = route(&name, IsGeneral(body.body)).expect("an order of the list");
        failures.extend(tried.err().map(|error| format!("{name} ({}): {error}", body.section)));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A sample that breaks a rule of its page.
struct Exception {
    /// Its section.
    section: &'static str,
    /// The message of `check`.
    violation: &'static str,
    /// Why that is right.
    _because: &'static str,
}

const fn but(section: &'static str, violation: &'static str, because: &'static str) -> Exception {
    Exception { section, violation, _because: because }
}

/// Samples that break the rules, each with the reason why that is right. An entry that no sample needs any more has to
/// go.
const EXCEPTIONS: &[Exception] = &[
    but(
        "orders/split-payments.md#split-payments-orders",
        "gateway: missing",
        "the sample is abridged to the split itself",
    ),
    but(
        "orders/flexible-3d.md#flexible-3d-orders",
        "gateway_info.card_expiry_date: not a year and month such as 2602",
        "the sample leaves the card empty",
    ),
    but(
        "payment_methods/post-order-einvoicing.md#e-invoicing---redirect",
        "gateway_info.gender: missing",
        "the list is that of the direct order; the sample lets the payment page ask",
    ),
    but(
        "payment_methods/post-order-googlepay.md#google-pay---direct",
        "manual: missing",
        "the sample of the page does without",
    ),
    but(
        "payment_methods/post-order-ideal.md#ideal---direct",
        "gateway: not `IDEAL`",
        "the sample says as the list does what an erratum corrects",
    ),
    but(
        "payment_methods/post-order-sepa.md#sepa-direct-debit---redirect",
        "gateway: not `DIRDEB`",
        "the sample says as the list does what an erratum corrects",
    ),
];

/// Lists what is wrong with an order.
struct Check(Value);

impl VisitOrder for Check {
    type Output = Vec<String>;

    fn visit<T: Object + Into<CreateOrder>>(self) -> Self::Output {
        let order = multisafepay_types::decode::<T>(self.0.to_string()).expect("an order");
        match wire::check(order) {
            Ok(_) => Vec::new(),
            Err(violations) => violations.iter().map(ToString::to_string).collect(),
        }
    }
}

#[test]
fn documented_orders_keep_the_rules_of_their_page() {
    let mut unused: Vec<&Exception> = EXCEPTIONS.iter().collect();
    let mut failures = Vec::new();
    for (name, body) in shown_orders() {
        for violation in route(&name, Check(body.body)).expect("an order of the list") {
            let covers = |exception: &&Exception| {
                exception.section == body.section && exception.violation == violation
            };
            if !EXCEPTIONS.iter().any(|exception| covers(&exception)) {
                failures.push(format!("{name} ({}): {violation}", body.section));
            }
            unused.retain(|exception| !covers(exception));
        }
    }
    failures.extend(unused.iter().map(|it| format!("no sample needs: {} {}", it.section, it.violation)));
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
