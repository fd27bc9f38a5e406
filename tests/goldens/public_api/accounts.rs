mod account_balance_listed {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AccountBalanceListed {
        pub account_id: Option<wire::Text>,
        pub amount_available: Option<wire::Integer>,
        pub amount_reserved: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub id: Option<wire::Text>,
        pub modified: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for AccountBalanceListed {}
}
mod account_balances_retrieved_extras {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AccountBalancesRetrievedExtras {
        pub page: Option<wire::Nested<objects::Page>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for AccountBalancesRetrievedExtras {}
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
        pub financial_status: Option<objects::Status>,
        pub order_id: Option<wire::Text>,
        pub payment_method: Option<gateway::Gateway>,
        pub site_id: Option<wire::Text>,
        pub status: Option<objects::Status>,
        pub transaction_id: Option<wire::Integer>,
        pub type_: Option<objects::TransactionType>,
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
        pub financial_status: Option<objects::Status>,
        pub order_id: Option<wire::Text>,
        pub payment_method: Option<gateway::Gateway>,
        pub site_id: Option<wire::Text>,
        pub status: Option<objects::Status>,
        pub transaction_id: Option<wire::Integer>,
        pub type_: Option<objects::TransactionType>,
        pub var1: Option<wire::Any>,
        pub var2: Option<wire::Any>,
        pub var3: Option<wire::Any>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for AccountPayoutCreated {}
}
mod account_payout_created_extras {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AccountPayoutCreatedExtras {
        pub includes: Option<wire::Nested<objects::Includes>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for AccountPayoutCreatedExtras {}
}
pub mod create_account_charge {
    mod setters {
        impl CreateAccountCharge {
            pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
            pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {}
            pub fn var2(mut self, var2: impl Into<wire::Text>) -> Self {}
            pub fn var3(mut self, var3: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreateAccountCharge {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub order_id: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub order_id: wire::Text,
    }
    impl CreateAccountCharge {
        pub fn new(required: Required) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for CreateAccountCharge {}
}
pub mod create_account_payout {
    mod setters {
        impl CreateAccountPayout {
            pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
            pub fn var1(mut self, var1: impl Into<wire::Text>) -> Self {}
            pub fn var2(mut self, var2: impl Into<wire::Text>) -> Self {}
            pub fn var3(mut self, var3: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreateAccountPayout {
        pub amount: Option<wire::Integer>,
        pub currency: Option<wire::Currency>,
        pub order_id: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub order_id: wire::Text,
    }
    impl CreateAccountPayout {
        pub fn new(required: Required) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for CreateAccountPayout {}
}
pub use self::account_balance_listed::AccountBalanceListed;
pub use self::account_balances_retrieved_extras::AccountBalancesRetrievedExtras;
pub use self::account_charge_created::AccountChargeCreated;
pub use self::account_payout_created::AccountPayoutCreated;
pub use self::account_payout_created_extras::AccountPayoutCreatedExtras;
pub use self::create_account_charge::CreateAccountCharge;
pub use self::create_account_payout::CreateAccountPayout;
