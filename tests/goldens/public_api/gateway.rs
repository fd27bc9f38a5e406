#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gateway {
    Afterpay,
    Alipay,
    Amex,
    Applepay,
    Babycad,
    Banktrans,
    Beautycad,
    Beautywell,
    Belfius,
    Biercheque,
    Bloemencad,
    Boekenbon,
    Boekenvoor,
    Cbc,
    Creditcard,
    Dbrtp,
    Dirdeb,
    Directbank,
    Dotpay,
    Edencom,
    Edeneco,
    Edenres,
    Edensports,
    Einvoice,
    Eps,
    Fashionchq,
    Fashiongft,
    Gezondheid,
    Giropay,
    Good4fun,
    Googlepay,
    Huistuin,
    Ideal,
    In3,
    Kbc,
    Kidscadeau,
    Klarna,
    Kluscadeau,
    Maestro,
    Mastercard,
    Mistercash,
    Natencrd,
    Natnlbiosc,
    Natnletuin,
    Ohmygood,
    Payafter,
    Paypal,
    Santander,
    Speelgoed,
    Sportenfit,
    Sportsgift,
    Trustly,
    Trustpay,
    Visa,
    Vvvgiftcrd,
    Wechat,
    Wijncadeau,
    Yourgift,
    IDealqr,
    Unknown(wire::Other),
}
impl wire::OpenEnum for Gateway {}
wire::open_enum!(Gateway);
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CbcKbcDirectGateway {
    Cbc,
    Kbc,
    Unknown(wire::Other),
}
impl wire::OpenEnum for CbcKbcDirectGateway {}
wire::open_enum!(CbcKbcDirectGateway);
wire::subset_enum!(CbcKbcDirectGateway, Gateway);
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CbcKbcRedirectGateway {
    Cbc,
    Kbc,
    Unknown(wire::Other),
}
impl wire::OpenEnum for CbcKbcRedirectGateway {}
wire::open_enum!(CbcKbcRedirectGateway);
wire::subset_enum!(CbcKbcRedirectGateway, Gateway);
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoBrandedCreditCardGateway {
    Creditcard,
    Mastercard,
    Visa,
    Unknown(wire::Other),
}
impl wire::OpenEnum for CoBrandedCreditCardGateway {}
wire::open_enum!(CoBrandedCreditCardGateway);
wire::subset_enum!(CoBrandedCreditCardGateway, Gateway);
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
impl wire::OpenEnum for CreditCardDirectGateway {}
wire::open_enum!(CreditCardDirectGateway);
wire::subset_enum!(CreditCardDirectGateway, Gateway);
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountGateway {
    Amex,
    Creditcard,
    Maestro,
    Mastercard,
    Visa,
    Unknown(wire::Other),
}
impl wire::OpenEnum for DiscountGateway {}
wire::open_enum!(DiscountGateway);
wire::subset_enum!(DiscountGateway, Gateway);
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EdenredGateway {
    Edencom,
    Edeneco,
    Edenres,
    Edensports,
    Unknown(wire::Other),
}
impl wire::OpenEnum for EdenredGateway {}
wire::open_enum!(EdenredGateway);
wire::subset_enum!(EdenredGateway, Gateway);
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Flexible3dGateway {
    Creditcard,
    Mastercard,
    Visa,
    Unknown(wire::Other),
}
impl wire::OpenEnum for Flexible3dGateway {}
wire::open_enum!(Flexible3dGateway);
wire::subset_enum!(Flexible3dGateway, Gateway);
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
impl wire::OpenEnum for GiftCardGateway {}
wire::open_enum!(GiftCardGateway);
wire::subset_enum!(GiftCardGateway, Gateway);
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PostepayGateway {
    Mastercard,
    Visa,
    Unknown(wire::Other),
}
impl wire::OpenEnum for PostepayGateway {}
wire::open_enum!(PostepayGateway);
wire::subset_enum!(PostepayGateway, Gateway);
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
impl wire::OpenEnum for RecurringPaymentsInitialGateway {}
wire::open_enum!(RecurringPaymentsInitialGateway);
wire::subset_enum!(RecurringPaymentsInitialGateway, Gateway);
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
impl wire::OpenEnum for RecurringPaymentsSubsequentGateway {}
wire::open_enum!(RecurringPaymentsSubsequentGateway);
wire::subset_enum!(RecurringPaymentsSubsequentGateway, Gateway);
