mod api {
    pub mod accounts;
    pub mod auth;
    pub mod capture;
    pub mod categories;
    pub mod gateway;
    pub mod gateways;
    pub mod issuers;
    pub mod objects;
    pub mod orders;
    pub mod pad;
    pub mod recurring;
    pub use self::gateway::Gateway;
}
pub mod wire;
pub use api::*;
pub use wire::{ApiError, DecodeError, Response, Unknown, Violations, decode};
