mod cbc_kbc_direct_gateway {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum CbcKbcDirectGateway {
        Cbc,
        Kbc,
        Unknown(wire::Other),
    }
    wire::open_enum!(CbcKbcDirectGateway);
    wire::subset_enum!(CbcKbcDirectGateway, Gateway);
}
mod cbc_kbc_redirect_gateway {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum CbcKbcRedirectGateway {
        Cbc,
        Kbc,
        Unknown(wire::Other),
    }
    wire::open_enum!(CbcKbcRedirectGateway);
    wire::subset_enum!(CbcKbcRedirectGateway, Gateway);
}
mod co_branded_credit_card_gateway {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum CoBrandedCreditCardGateway {
        Creditcard,
        Mastercard,
        Visa,
        Unknown(wire::Other),
    }
    wire::open_enum!(CoBrandedCreditCardGateway);
    wire::subset_enum!(CoBrandedCreditCardGateway, Gateway);
}
mod credit_card_direct_gateway {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum CreditCardDirectGateway {
        Amex,
        Creditcard,
        Maestro,
        Mastercard,
        Mistercash,
        Visa,
        Unknown(wire::Other),
    }
    wire::open_enum!(CreditCardDirectGateway);
    wire::subset_enum!(CreditCardDirectGateway, Gateway);
}
mod discount_gateway {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum DiscountGateway {
        Amex,
        Creditcard,
        Maestro,
        Mastercard,
        Visa,
        Unknown(wire::Other),
    }
    wire::open_enum!(DiscountGateway);
    wire::subset_enum!(DiscountGateway, Gateway);
}
mod edenred_gateway {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum EdenredGateway {
        Edencom,
        Edeneco,
        Edenres,
        Edensports,
        Unknown(wire::Other),
    }
    wire::open_enum!(EdenredGateway);
    wire::subset_enum!(EdenredGateway, Gateway);
}
mod flexible3d_gateway {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum Flexible3dGateway {
        Creditcard,
        Mastercard,
        Visa,
        Unknown(wire::Other),
    }
    wire::open_enum!(Flexible3dGateway);
    wire::subset_enum!(Flexible3dGateway, Gateway);
}
mod gift_card_gateway {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum GiftCardGateway {
        Babycad,
        Beautycad,
        Beautywell,
        Biercheque,
        Bloemencad,
        Boekenbon,
        Boekenvoor,
        Fashionchq,
        Fashiongft,
        Gezondheid,
        Good4fun,
        Huistuin,
        Kidscadeau,
        Kluscadeau,
        Natencrd,
        Natnlbiosc,
        Natnletuin,
        Ohmygood,
        Speelgoed,
        Sportenfit,
        Sportsgift,
        Vvvgiftcrd,
        Wijncadeau,
        Yourgift,
        Unknown(wire::Other),
    }
    wire::open_enum!(GiftCardGateway);
    wire::subset_enum!(GiftCardGateway, Gateway);
}
mod labels {
    impl Gateway {
        pub fn label(&self) -> Option<&'static str> {}
    }
}
mod postepay_gateway {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum PostepayGateway {
        Mastercard,
        Visa,
        Unknown(wire::Other),
    }
    wire::open_enum!(PostepayGateway);
    wire::subset_enum!(PostepayGateway, Gateway);
}
mod recurring_payments_initial_gateway {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum RecurringPaymentsInitialGateway {
        Amex,
        Creditcard,
        Dirdeb,
        Directbank,
        Ideal,
        Maestro,
        Mastercard,
        Mistercash,
        Visa,
        Unknown(wire::Other),
    }
    wire::open_enum!(RecurringPaymentsInitialGateway);
    wire::subset_enum!(RecurringPaymentsInitialGateway, Gateway);
}
mod recurring_payments_subsequent_gateway {
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum RecurringPaymentsSubsequentGateway {
        Amex,
        Creditcard,
        Dirdeb,
        Directbank,
        Ideal,
        Maestro,
        Mastercard,
        Mistercash,
        Visa,
        Unknown(wire::Other),
    }
    wire::open_enum!(RecurringPaymentsSubsequentGateway);
    wire::subset_enum!(RecurringPaymentsSubsequentGateway, Gateway);
}
pub use self::cbc_kbc_direct_gateway::CbcKbcDirectGateway;
pub use self::cbc_kbc_redirect_gateway::CbcKbcRedirectGateway;
pub use self::co_branded_credit_card_gateway::CoBrandedCreditCardGateway;
pub use self::credit_card_direct_gateway::CreditCardDirectGateway;
pub use self::discount_gateway::DiscountGateway;
pub use self::edenred_gateway::EdenredGateway;
pub use self::flexible3d_gateway::Flexible3dGateway;
pub use self::gift_card_gateway::GiftCardGateway;
pub use self::postepay_gateway::PostepayGateway;
pub use self::recurring_payments_initial_gateway::RecurringPaymentsInitialGateway;
pub use self::recurring_payments_subsequent_gateway::RecurringPaymentsSubsequentGateway;
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Gateway {
    Afterpay,
    Alipay,
    Alipayplus,
    Amazonbtn,
    Amex,
    Amsgift,
    Applepay,
    Babycad,
    Banktrans,
    Beautycad,
    Beautywell,
    Belfius,
    Biercheque,
    Billink,
    Bizum,
    Bloemencad,
    BnplInstm,
    BnplMf,
    Boekenbon,
    Boekenvoor,
    Cbc,
    Creditcard,
    Dbrtp,
    Degrotespl,
    Dirdeb,
    Directbank,
    Dordtpas,
    Dotpay,
    Edencom,
    Edeneco,
    Edenres,
    Edensports,
    Einvoice,
    Eps,
    Fashionchq,
    Fashiongft,
    Fietsenbon,
    Gelrepas,
    Gezondheid,
    Giropay,
    Good4fun,
    Googlepay,
    Horsesgift,
    Huistuin,
    Ideal,
    Idealqr,
    In3,
    Kbc,
    Kidscadeau,
    Klarna,
    Kluscadeau,
    Maestro,
    Mastercard,
    Mbway,
    Mistercash,
    Monieco,
    Monigift,
    Monimeal,
    Multibanco,
    Mybank,
    Natencrd,
    Natnlbiosc,
    Natnletuin,
    Ohmygood,
    Parfumcade,
    Payafter,
    Paypal,
    Psafecard,
    Rotgift,
    Santander,
    Sodesports,
    Speelgoed,
    Sportenfit,
    Sportsgift,
    Trustly,
    Trustpay,
    Upas,
    Visa,
    Vrgiftcard,
    Vvvgiftcrd,
    Webshopgft,
    Wechat,
    Wijncadeau,
    Yourgift,
    Zinia,
    IDealqr,
    Unknown(wire::Other),
}
wire::open_enum!(Gateway);
