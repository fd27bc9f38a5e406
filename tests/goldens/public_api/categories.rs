mod category_listed {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct CategoryListed {
        pub code: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(CategoryListed { "code" => code, "description" => description, });
}
pub use self::category_listed::CategoryListed;
