mod account_balance_listed {
    #[derive(Clone, Debug, Default, PartialEq)]
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
    wire::object!(
        AccountBalanceListed { "account_id" => account_id, "amount_available" =>
        amount_available, "amount_reserved" => amount_reserved, "currency" => currency,
        "id" => id, "modified" => modified, }
    );
}
mod account_balances_retrieved_extras {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AccountBalancesRetrievedExtras {
        pub page: Option<objects::Page>,
        pub unknown: wire::Unknown,
    }
    wire::object!(AccountBalancesRetrievedExtras { "page" => page, });
}
mod account_charge_created {
    #[derive(Clone, Debug, Default, PartialEq)]
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
    wire::object!(
        AccountChargeCreated { "amount" => amount, "costs" => costs, "created" =>
        created, "currency" => currency, "debit_credit" => debit_credit, "description" =>
        description, "financial_status" => financial_status, "order_id" => order_id,
        "payment_method" => payment_method, "site_id" => site_id, "status" => status,
        "transaction_id" => transaction_id, "type" => type_, "var1" => var1, "var2" =>
        var2, "var3" => var3, }
    );
}
mod account_payout_created {
    #[derive(Clone, Debug, Default, PartialEq)]
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
    wire::object!(
        AccountPayoutCreated { "amount" => amount, "costs" => costs, "created" =>
        created, "currency" => currency, "debit_credit" => debit_credit, "description" =>
        description, "financial_status" => financial_status, "order_id" => order_id,
        "payment_method" => payment_method, "site_id" => site_id, "status" => status,
        "transaction_id" => transaction_id, "type" => type_, "var1" => var1, "var2" =>
        var2, "var3" => var3, }
    );
}
mod account_payout_created_extras {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AccountPayoutCreatedExtras {
        pub includes: Option<objects::Includes>,
        pub unknown: wire::Unknown,
    }
    wire::object!(AccountPayoutCreatedExtras { "includes" => includes, });
}
pub mod create_account_charge {
    #[derive(Clone, Debug, PartialEq)]
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
    }
    wire::object!(
        CreateAccountCharge { "amount" => amount, "currency" => currency, "order_id" =>
        order_id, "description" => description, "var1" => var1, "var2" => var2, "var3" =>
        var3, } rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("order_id"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("var1", 500),
        wire::Rule::max_length("var2", 500), wire::Rule::max_length("var3", 500),]
    );
    wire::setters!(
        CreateAccountCharge { description(impl wire::Text); var1(impl wire::Text);
        var2(impl wire::Text); var3(impl wire::Text); }
    );
    wire::checked!(CreateAccountCharge);
}
pub mod create_account_payout {
    #[derive(Clone, Debug, PartialEq)]
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
    }
    wire::object!(
        CreateAccountPayout { "amount" => amount, "currency" => currency, "order_id" =>
        order_id, "description" => description, "var1" => var1, "var2" => var2, "var3" =>
        var3, } rules[wire::Rule::required("amount"), wire::Rule::required("currency"),
        wire::Rule::required("order_id"), wire::Rule::format("currency",
        wire::Format::Currency), wire::Rule::max_length("var1", 500),
        wire::Rule::max_length("var2", 500), wire::Rule::max_length("var3", 500),]
    );
    wire::setters!(
        CreateAccountPayout { description(impl wire::Text); var1(impl wire::Text);
        var2(impl wire::Text); var3(impl wire::Text); }
    );
    wire::checked!(CreateAccountPayout);
}
pub use self::account_balance_listed::AccountBalanceListed;
pub use self::account_balances_retrieved_extras::AccountBalancesRetrievedExtras;
pub use self::account_charge_created::AccountChargeCreated;
pub use self::account_payout_created::AccountPayoutCreated;
pub use self::account_payout_created_extras::AccountPayoutCreatedExtras;
pub use self::create_account_charge::CreateAccountCharge;
pub use self::create_account_payout::CreateAccountPayout;
