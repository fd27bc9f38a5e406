mod account_balances_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AccountBalancesRetrieved {
        pub account_id: Option<wire::Text>,
        pub amount_available: Option<wire::Integer>,
        pub amount_reserved: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub id: Option<wire::Text>,
        pub modified: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for AccountBalancesRetrieved {}
}
mod account_charge_created {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AccountChargeCreated {
        pub amount: Option<wire::Integer>,
        pub costs: Option<wire::List<objects::Cost>>,
        pub created: Option<wire::Text>,
        pub currency: Option<wire::Currency>,
        pub debit_credit: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub financial_status: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_method: Option<wire::Text>,
        pub site_id: Option<wire::Text>,
        pub status: Option<wire::Text>,
        pub transaction_id: Option<wire::Integer>,
        pub type_: Option<wire::Text>,
        pub var1: Option<wire::Any>,
        pub var2: Option<wire::Any>,
        pub var3: Option<wire::Any>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for AccountChargeCreated {}
}
mod account_payout_created {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AccountPayoutCreated {
        pub amount: Option<wire::Integer>,
        pub costs: Option<wire::List<objects::Cost>>,
        pub created: Option<wire::Text>,
        pub currency: Option<wire::Text>,
        pub debit_credit: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub financial_status: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub payment_method: Option<wire::Text>,
        pub site_id: Option<wire::Text>,
        pub status: Option<wire::Text>,
        pub transaction_id: Option<wire::Integer>,
        pub type_: Option<wire::Text>,
        pub var1: Option<wire::Any>,
        pub var2: Option<wire::Any>,
        pub var3: Option<wire::Any>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for AccountPayoutCreated {}
}
mod create_account_charge {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreateAccountCharge {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CreateAccountCharge {}
    impl CreateAccountCharge {
        pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
        pub fn currency(mut self, currency: wire::Currency) -> Self {}
        pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
        pub fn order_id(mut self, order_id: impl Into<wire::Text>) -> Self {}
        pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {}
        pub fn var2(mut self, var2: impl Into<wire::Text>) -> Self {}
        pub fn var3(mut self, var3: impl Into<wire::Text>) -> Self {}
    }
}
mod create_account_payout {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreateAccountPayout {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub description: Option<wire::Text>,
        pub order_id: Option<wire::Text>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for CreateAccountPayout {}
    impl CreateAccountPayout {
        pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
        pub fn currency(mut self, currency: wire::Currency) -> Self {}
        pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
        pub fn order_id(mut self, order_id: impl Into<wire::Text>) -> Self {}
        pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {}
        pub fn var2(mut self, var2: impl Into<wire::Text>) -> Self {}
        pub fn var3(mut self, var3: impl Into<wire::Text>) -> Self {}
    }
}
pub use self::account_balances_retrieved::AccountBalancesRetrieved;
pub use self::account_charge_created::AccountChargeCreated;
pub use self::account_payout_created::AccountPayoutCreated;
pub use self::create_account_charge::CreateAccountCharge;
pub use self::create_account_payout::CreateAccountPayout;
