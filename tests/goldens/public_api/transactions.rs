mod transaction_listed {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TransactionListed {
        pub amount: Option<wire::Integer>,
        pub completed: Option<wire::Text>,
        pub costs: Option<wire::List<objects::Cost>>,
        pub created: Option<wire::Text>,
        pub currency: Option<wire::Currency>,
        pub custom_info: Option<wire::Nested<objects::CustomInfo>>,
        pub customer: Option<wire::Nested<objects::Customer>>,
        pub debit_credit: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub dispute: Option<wire::Nested<objects::Dispute>>,
        pub fastcheckout: Option<wire::Text>,
        pub financial_status: Option<objects::Status>,
        pub invoice_id: Option<wire::Text>,
        pub items: Option<wire::Text>,
        pub modified: Option<wire::Text>,
        pub net: Option<wire::Integer>,
        pub order_id: Option<wire::Text>,
        pub payment_method: Option<gateway::Gateway>,
        pub payment_methods: Option<wire::List<objects::PaymentMethod>>,
        pub reason: Option<wire::Text>,
        pub reason_code: Option<wire::Text>,
        pub site_id: Option<wire::Integer>,
        pub status: Option<objects::Status>,
        pub transaction_id: Option<wire::Integer>,
        pub type_: Option<objects::TransactionType>,
        pub updated: Option<wire::Text>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TransactionListed {}
}
mod transaction_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TransactionRetrieved {
        pub amount: Option<wire::Integer>,
        pub completed: Option<wire::Text>,
        pub costs: Option<wire::List<objects::Cost>>,
        pub created: Option<wire::Text>,
        pub currency: Option<wire::Currency>,
        pub customer: Option<wire::Nested<objects::Customer>>,
        pub debit_credit: Option<TransactionRetrievedDebitCredit>,
        pub description: Option<wire::Text>,
        pub dispute: Option<wire::Nested<objects::Dispute>>,
        pub financial_status: Option<objects::Status>,
        pub invoice_id: Option<wire::Text>,
        pub net: Option<wire::Integer>,
        pub order_id: Option<wire::Text>,
        pub payment_method: Option<gateway::Gateway>,
        pub site_id: Option<wire::Integer>,
        pub status: Option<objects::Status>,
        pub transaction_id: Option<wire::Integer>,
        pub type_: Option<objects::TransactionType>,
        pub updated: Option<wire::Text>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TransactionRetrieved {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum TransactionRetrievedDebitCredit {
        C,
        D,
        Unknown(wire::Other),
    }
    wire::open_enum!(TransactionRetrievedDebitCredit);
}
mod transactions_retrieved_extras {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TransactionsRetrievedExtras {
        pub pager: Option<wire::Nested<objects::Pager>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TransactionsRetrievedExtras {}
}
pub use self::transaction_listed::TransactionListed;
pub use self::transaction_retrieved::TransactionRetrieved;
pub use self::transaction_retrieved::TransactionRetrievedDebitCredit;
pub use self::transactions_retrieved_extras::TransactionsRetrievedExtras;
