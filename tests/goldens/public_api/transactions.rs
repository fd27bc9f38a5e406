mod transaction_listed {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TransactionListed {
        pub amount: Option<wire::Integer>,
        pub completed: Option<wire::Text>,
        pub costs: Option<wire::List<wire::Any>>,
        pub created: Option<wire::Text>,
        pub currency: Option<wire::Text>,
        pub debit_credit: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub financial_status: Option<objects::Status>,
        pub invoice_id: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_method: Option<gateway::Gateway>,
        pub site_id: Option<wire::Integer>,
        pub status: Option<objects::Status>,
        pub transaction_id: Option<wire::Integer>,
        pub type_: Option<objects::TransactionType>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TransactionListed {}
}
pub use self::transaction_listed::TransactionListed;
