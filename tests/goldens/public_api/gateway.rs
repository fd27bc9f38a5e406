#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gateway {
    Babycad,
    Beautywell,
    Bloemencad,
    Boekenbon,
    Degrotespl,
    Dotpay,
    Fashionchq,
    Fashiongft,
    Fietsenbon,
    Gezondheid,
    Good4fun,
    Mastercard,
    Natnlbiosc,
    Natnletuin,
    Parfumcade,
    Sportenfit,
    Visa,
    Vrgiftcard,
    Vvvgiftcrd,
    Webshopgft,
    Wijncadeau,
    Yourgift,
    Unknown(wire::Other),
}
impl wire::OpenEnum for Gateway {}
wire::open_enum!(Gateway);
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GiftCardGateway {
    Babycad,
    Beautywell,
    Bloemencad,
    Boekenbon,
    Degrotespl,
    Fashionchq,
    Fashiongft,
    Fietsenbon,
    Gezondheid,
    Good4fun,
    Natnlbiosc,
    Natnletuin,
    Parfumcade,
    Sportenfit,
    Vrgiftcard,
    Vvvgiftcrd,
    Webshopgft,
    Wijncadeau,
    Yourgift,
    Unknown(wire::Other),
}
impl wire::OpenEnum for GiftCardGateway {}
wire::open_enum!(GiftCardGateway);
wire::subset_enum!(GiftCardGateway, Gateway);
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedirectFlexible3dSetOnTrueGateway {
    Mastercard,
    Visa,
    Unknown(wire::Other),
}
impl wire::OpenEnum for RedirectFlexible3dSetOnTrueGateway {}
wire::open_enum!(RedirectFlexible3dSetOnTrueGateway);
wire::subset_enum!(RedirectFlexible3dSetOnTrueGateway, Gateway);
