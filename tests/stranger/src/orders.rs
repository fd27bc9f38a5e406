//! Carts become orders.

use multisafepay_types::gateway::GiftCardGateway;
use multisafepay_types::objects::{
    CheckoutOptions, Customer, PaymentOptions, Plugin, ShoppingCart, ShoppingCartItem,
    checkout_options::{TaxTables, TaxTablesAlternate, TaxTablesAlternateRule},
    shopping_cart_item::Weight,
};
use multisafepay_types::orders::create_order::GatewayInfoGender;
use multisafepay_types::orders::{
    CreateOrder, GiftCardOrder, GiftCardOrderRequired, IDealDirectOrder, IDealDirectOrderGatewayInfo,
    IDealDirectOrderGatewayInfoRequired, IDealDirectOrderRequired, KlarnaDirectOrder,
    KlarnaDirectOrderGatewayInfo, KlarnaDirectOrderGatewayInfoRequired, KlarnaDirectOrderRequired, OrderType,
};
use multisafepay_types::{Gateway, Violations};

/// What somebody wants to buy.
pub struct Cart {
    pub number: u32,
    pub email: String,
    pub books: Vec<Book>,
}

pub struct Book {
    pub isbn: String,
    pub title: String,
    pub cents: i64,
    pub copies: i64,
    pub grams: i64,
}

/// How they want to pay.
pub enum Payment {
    /// With a bank that they have chosen.
    Ideal { bank: String },
    /// With a gift card.
    GiftCard(GiftCardGateway),
    /// Later.
    Klarna { birthday: String, phone: String },
    /// With anything else that the API lists; it need not be in the docs.
    Other(Gateway),
}

/// The order to send with `POST /orders`.
pub fn order(cart: &Cart, payment: Payment) -> Result<CreateOrder, Violations> {
    Ok(match payment {
        Payment::Ideal { bank } => ideal(cart, &bank)?.into(),
        Payment::GiftCard(card) => gift_card(cart, card)?.into(),
        Payment::Klarna { birthday, phone } => klarna(cart, &birthday, &phone)?.into(),
        Payment::Other(gateway) => any(cart, gateway)?,
    })
}

fn ideal(cart: &Cart, bank: &str) -> Result<IDealDirectOrder, Violations> {
    IDealDirectOrder::new(IDealDirectOrderRequired {
        order_id: cart.number.into(),
        amount: cart.cents().into(),
        description: cart.description().into(),
        payment_options: pages(),
        gateway_info: IDealDirectOrderGatewayInfo::new(IDealDirectOrderGatewayInfoRequired {
            issuer_id: bank.into(),
        }),
    })
    .check()
}

fn gift_card(cart: &Cart, card: GiftCardGateway) -> Result<GiftCardOrder, Violations> {
    GiftCardOrder::new(GiftCardOrderRequired {
        order_id: cart.number.into(),
        gateway: card,
        currency: euro(),
        amount: cart.cents().into(),
        description: cart.description().into(),
        payment_options: pages(),
        customer: cart.customer(),
    })
    .check()
}

fn klarna(cart: &Cart, birthday: &str, phone: &str) -> Result<KlarnaDirectOrder, Violations> {
    KlarnaDirectOrder::new(KlarnaDirectOrderRequired {
        order_id: cart.number.into(),
        currency: euro(),
        amount: cart.cents().into(),
        description: cart.description().into(),
        payment_options: pages(),
        customer: cart.customer(),
        gateway_info: KlarnaDirectOrderGatewayInfo::new(KlarnaDirectOrderGatewayInfoRequired {
            birthday: birthday.into(),
            email: cart.email.as_str().into(),
            gender: GatewayInfoGender::Mrs,
            phone: phone.into(),
        }),
        plugin: Plugin::default()
            .shop("Small Books")
            .shop_version("1")
            .plugin_version("1")
            .partner("none")
            .shop_root_url("https://shop.example"),
    })
    .shopping_cart(ShoppingCart::default().items(cart.books.iter().map(item).collect::<Vec<_>>()))
    .checkout_options(taxes())
    .check()
}

/// The general order asks for nothing, so it takes what no page describes yet.
fn any(cart: &Cart, gateway: Gateway) -> Result<CreateOrder, Violations> {
    let mut order = CreateOrder::default()
        .type_(OrderType::Redirect)
        .order_id(cart.number)
        .gateway(gateway)
        .currency(euro())
        .amount(cart.cents())
        .description(cart.description())
        .payment_options(pages())
        .customer(cart.customer());
    order.unknown.insert("loyalty_number", 17);
    order.check()
}

impl Cart {
    fn cents(&self) -> i64 {
        self.books.iter().map(|book| book.cents * book.copies).sum()
    }

    fn description(&self) -> String {
        self.books.iter().map(|book| book.title.as_str()).collect::<Vec<_>>().join(", ")
    }

    fn customer(&self) -> Customer {
        Customer::default().locale("nl_NL").country("NL").email(self.email.as_str())
    }
}

fn item(book: &Book) -> ShoppingCartItem {
    let price = format!("{}.{:02}", book.cents / 100, book.cents % 100);
    ShoppingCartItem::default()
        .name(book.title.as_str())
        .description(book.title.as_str())
        .merchant_item_id(book.isbn.as_str())
        .quantity(book.copies)
        .unit_price(price)
        .weight(Weight::default().unit("G").value(book.grams))
        .tax_table_selector("books")
}

fn taxes() -> CheckoutOptions {
    let rule = TaxTablesAlternateRule::default().rate("0.09").country("NL");
    let books = TaxTablesAlternate::default().name("books").rules(vec![rule]);
    CheckoutOptions::default().tax_tables(TaxTables::default().alternate(vec![books]))
}

fn pages() -> PaymentOptions {
    PaymentOptions::default()
        .notification_url("https://shop.example/notify")
        .redirect_url("https://shop.example/thanks")
        .cancel_url("https://shop.example/cart")
}

fn euro() -> multisafepay_types::wire::Currency {
    "EUR".parse().expect("a currency")
}
