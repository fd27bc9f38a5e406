mod closing_balance_listed {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ClosingBalanceListed {
        pub account_id: Option<wire::Integer>,
        pub amount: Option<wire::Integer>,
        pub amount_uncleared: Option<wire::Integer>,
        pub bic: Option<wire::Text>,
        pub closing_date: Option<wire::Text>,
        pub currency: Option<wire::Currency>,
        pub iban: Option<wire::Secret<wire::Text>>,
        pub payout_amount: Option<wire::Integer>,
        pub payout_transaction_id: Option<wire::Integer>,
        pub status: Option<objects::Status>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for ClosingBalanceListed {}
}
mod closing_balances_retrieved_extras {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct ClosingBalancesRetrievedExtras {
        pub page: Option<wire::Nested<objects::Page>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for ClosingBalancesRetrievedExtras {}
}
pub use self::closing_balance_listed::ClosingBalanceListed;
pub use self::closing_balances_retrieved_extras::ClosingBalancesRetrievedExtras;
