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
        pub checkoutdata: Option<wire::Nested<objects::Checkoutdata>>,
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
mod account_listed {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AccountListed {
        pub address1: Option<wire::Text>,
        pub address2: Option<wire::Text>,
        pub address3: Option<wire::Text>,
        pub apartment: Option<wire::Text>,
        pub city: Option<wire::Text>,
        pub coc_number: Option<wire::Text>,
        pub company_name: Option<wire::Text>,
        pub country: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub phone: Option<wire::Text>,
        pub processing_options: Option<wire::Nested<objects::ProcessingOptions>>,
        pub screening_status: Option<AccountListedScreeningStatus>,
        pub vat_number: Option<wire::Text>,
        pub zipcode: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for AccountListed {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum AccountListedScreeningStatus {
        Approved,
        Declined,
        Pending,
        Unknown(wire::Other),
    }
    wire::open_enum!(AccountListedScreeningStatus);
}
mod account_payout_created {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AccountPayoutCreated {
        pub amount: Option<wire::Integer>,
        pub checkoutdata: Option<wire::Nested<objects::Checkoutdata>>,
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
mod account_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AccountRetrieved {
        pub address1: Option<wire::Text>,
        pub address2: Option<wire::Text>,
        pub address3: Option<wire::Text>,
        pub apartment: Option<wire::Text>,
        pub city: Option<wire::Text>,
        pub coc_number: Option<wire::Text>,
        pub company_name: Option<wire::Text>,
        pub country: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub phone: Option<wire::Text>,
        pub processing_options: Option<wire::Nested<objects::ProcessingOptions>>,
        pub screening_status: Option<AccountRetrievedScreeningStatus>,
        pub vat_number: Option<wire::Text>,
        pub zipcode: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for AccountRetrieved {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum AccountRetrievedScreeningStatus {
        Approved,
        Declined,
        Pending,
        Unknown(wire::Other),
    }
    wire::open_enum!(AccountRetrievedScreeningStatus);
}
mod account_retrieved_extras {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AccountRetrievedExtras {
        pub inquiries: Option<wire::List<objects::Inquiry>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for AccountRetrievedExtras {}
}
mod account_updated {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AccountUpdated {
        pub address1: Option<wire::Text>,
        pub address2: Option<wire::Text>,
        pub address3: Option<wire::Text>,
        pub apartment: Option<wire::Text>,
        pub city: Option<wire::Text>,
        pub coc_number: Option<wire::Text>,
        pub company_name: Option<wire::Text>,
        pub country: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub phone: Option<wire::Text>,
        pub processing_options: Option<wire::Nested<objects::ProcessingOptions>>,
        pub screening_status: Option<AccountUpdatedScreeningStatus>,
        pub vat_number: Option<wire::Text>,
        pub zipcode: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for AccountUpdated {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum AccountUpdatedScreeningStatus {
        Approved,
        Declined,
        Pending,
        Unknown(wire::Other),
    }
    wire::open_enum!(AccountUpdatedScreeningStatus);
}
mod create_account_charge {
    mod setters {
        impl CreateAccountCharge {
            pub fn checkoutdata(mut self, checkoutdata: objects::Checkoutdata) -> Self {}
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
        pub checkoutdata: Option<wire::Nested<objects::Checkoutdata>>,
        pub description: Option<wire::Text>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateAccountChargeRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub order_id: wire::Text,
    }
    impl CreateAccountCharge {
        pub fn new(required: CreateAccountChargeRequired) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for CreateAccountCharge {}
}
mod create_account_payout {
    mod setters {
        impl CreateAccountPayout {
            pub fn checkoutdata(mut self, checkoutdata: objects::Checkoutdata) -> Self {}
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
        pub checkoutdata: Option<wire::Nested<objects::Checkoutdata>>,
        pub description: Option<wire::Text>,
        pub var1: Option<wire::Text>,
        pub var2: Option<wire::Text>,
        pub var3: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct CreateAccountPayoutRequired {
        pub amount: wire::Integer,
        pub currency: wire::Currency,
        pub order_id: wire::Text,
    }
    impl CreateAccountPayout {
        pub fn new(required: CreateAccountPayoutRequired) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for CreateAccountPayout {}
}
mod update_account {
    mod setters {
        impl UpdateAccount {
            pub fn address1(mut self, address1: impl Into<wire::Text>) -> Self {}
            pub fn address2(mut self, address2: impl Into<wire::Text>) -> Self {}
            pub fn address3(mut self, address3: impl Into<wire::Text>) -> Self {}
            pub fn apartment(mut self, apartment: impl Into<wire::Text>) -> Self {}
            pub fn city(mut self, city: impl Into<wire::Text>) -> Self {}
            pub fn coc_number(mut self, coc_number: impl Into<wire::Text>) -> Self {}
            pub fn company_name(mut self, company_name: impl Into<wire::Text>) -> Self {}
            pub fn country(mut self, country: impl Into<wire::Text>) -> Self {}
            pub fn email(mut self, email: impl Into<wire::Text>) -> Self {}
            pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
            pub fn processing_options(
                mut self,
                processing_options: objects::ProcessingOptions,
            ) -> Self {}
            pub fn screening_status(
                mut self,
                screening_status: impl Into<UpdateAccountScreeningStatus>,
            ) -> Self {}
            pub fn vat_number(mut self, vat_number: impl Into<wire::Text>) -> Self {}
            pub fn zipcode(mut self, zipcode: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct UpdateAccount {
        pub address1: Option<wire::Text>,
        pub address2: Option<wire::Text>,
        pub address3: Option<wire::Text>,
        pub apartment: Option<wire::Text>,
        pub city: Option<wire::Text>,
        pub coc_number: Option<wire::Text>,
        pub company_name: Option<wire::Text>,
        pub country: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub phone: Option<wire::Text>,
        pub processing_options: Option<wire::Nested<objects::ProcessingOptions>>,
        pub screening_status: Option<UpdateAccountScreeningStatus>,
        pub vat_number: Option<wire::Text>,
        pub zipcode: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl UpdateAccount {
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for UpdateAccount {}
    #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
    #[non_exhaustive]
    pub enum UpdateAccountScreeningStatus {
        Approved,
        Declined,
        Pending,
        Unknown(wire::Other),
    }
    wire::open_enum!(UpdateAccountScreeningStatus);
}
pub use self::account_balance_listed::AccountBalanceListed;
pub use self::account_balances_retrieved_extras::AccountBalancesRetrievedExtras;
pub use self::account_charge_created::AccountChargeCreated;
pub use self::account_listed::AccountListed;
pub use self::account_listed::AccountListedScreeningStatus;
pub use self::account_payout_created::AccountPayoutCreated;
pub use self::account_payout_created_extras::AccountPayoutCreatedExtras;
pub use self::account_retrieved::AccountRetrieved;
pub use self::account_retrieved::AccountRetrievedScreeningStatus;
pub use self::account_retrieved_extras::AccountRetrievedExtras;
pub use self::account_updated::AccountUpdated;
pub use self::account_updated::AccountUpdatedScreeningStatus;
pub use self::create_account_charge::CreateAccountCharge;
pub use self::create_account_charge::CreateAccountChargeRequired;
pub use self::create_account_payout::CreateAccountPayout;
pub use self::create_account_payout::CreateAccountPayoutRequired;
pub use self::update_account::UpdateAccount;
pub use self::update_account::UpdateAccountScreeningStatus;
