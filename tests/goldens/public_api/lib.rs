mod api {
    pub mod accounts;
    pub mod auth;
    pub mod capture;
    pub mod categories;
    pub mod closing_balances;
    pub mod endpoints;
    pub mod gateway;
    pub mod gateways;
    pub mod issuers;
    pub mod me;
    pub mod objects;
    pub mod orders;
    pub mod pad;
    pub mod payment_methods;
    pub mod pos;
    pub mod recurring;
    pub mod terminal_groups;
    pub mod terminals;
    pub mod transactions;
    pub mod wallets;
    pub use self::gateway::Gateway;
    pub type Notification = wire::Callback<orders::OrderRetrieved>;
    pub const SECRETS: &[&str] = &[
        "account_holder_iban",
        "account_iban",
        "api_key",
        "api_token",
        "bank_account",
        "card_cvc",
        "card_number",
        "cavv",
        "cvc",
        "cvv",
        "destination_holder_iban",
        "emandate",
        "emv",
        "event_token",
        "events_token",
        "external_transaction_id",
        "gateway_info.account_id",
        "gateway_info.bankaccount",
        "iban",
        "mandate_id",
        "payment_data.payload",
        "payment_details.account_id",
        "payment_methods.account_id",
        "payment_token",
        "recurring_id",
        "scheme_reference_id",
        "session",
        "session_id",
        "token",
    ];
}
pub mod wire;
pub use api::*;
pub use wire::{
    ApiError, DecodeError, Endpoint, NoBody, PathError, Response, Unknown, Violations,
    decode,
};
