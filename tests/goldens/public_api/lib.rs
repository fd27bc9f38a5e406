mod api {
    pub mod gateway;
    pub mod objects;
    pub mod orders;
    pub use self::gateway::Gateway;
}
pub mod wire;
pub use api::*;
pub use wire::{ApiError, DecodeError, Response, Unknown, Violations, decode};
