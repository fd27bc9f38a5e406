mod transaction_listed {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TransactionListed {
        pub amount: Option<wire::Integer>,
        pub completed: Option<wire::Text>,
        pub costs: Option<wire::List<wire::Any>>,
        pub created: Option<wire::Text>,
        pub currency: Option<wire::Text>,
        pub debit_credit: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub financial_status: Option<wire::Text>,
        pub invoice_id: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_method: Option<wire::Text>,
        pub site_id: Option<wire::Integer>,
        pub status: Option<wire::Text>,
        pub transaction_id: Option<wire::Integer>,
        pub type_: Option<wire::Text>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        TransactionListed { "amount" => amount, "completed" => completed, "costs" =>
        costs, "created" => created, "currency" => currency, "debit_credit" =>
        debit_credit, "description" => description, "financial_status" =>
        financial_status, "invoice_id" => invoice_id, "order_id" => order_id,
        "payment_method" => payment_method, "site_id" => site_id, "status" => status,
        "transaction_id" => transaction_id, "type" => type_, "var1" => var1, "var2" =>
        var2, "var3" => var3, }
    );
}
pub use self::transaction_listed::TransactionListed;
