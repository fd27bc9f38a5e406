mod issuer_listed {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct IssuerListed {
        pub code: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(IssuerListed { "code" => code, "description" => description, });
}
pub use self::issuer_listed::IssuerListed;
