mod recurring_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RecurringRetrieved {
        pub tokens: Option<wire::List<objects::Token>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for RecurringRetrieved {}
}
mod recurring_token_deleted {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RecurringTokenDeleted {
        pub removed: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for RecurringTokenDeleted {}
}
mod recurring_token_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RecurringTokenRetrieved {
        pub bin: Option<wire::Integer>,
        pub code: Option<gateway::Gateway>,
        pub display: Option<wire::Text>,
        pub expired: Option<wire::Flag>,
        pub expiry_date: Option<wire::Integer>,
        pub is_expired: Option<wire::Text>,
        pub last4: Option<wire::Text>,
        pub last_four: Option<wire::Text>,
        pub model: Option<objects::RecurringModel>,
        pub name_holder: Option<wire::Text>,
        pub token: Option<wire::Secret<wire::Text>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for RecurringTokenRetrieved {}
}
mod recurring_token_updated {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct RecurringTokenUpdated {
        pub updated: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for RecurringTokenUpdated {}
}
mod update_recurring_token {
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct UpdateRecurringToken {
        pub expiry_date: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateRecurringTokenRequired {
        pub expiry_date: wire::Text,
    }
    impl UpdateRecurringToken {
        pub fn new(required: UpdateRecurringTokenRequired) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for UpdateRecurringToken {}
}
pub use self::recurring_retrieved::RecurringRetrieved;
pub use self::recurring_token_deleted::RecurringTokenDeleted;
pub use self::recurring_token_retrieved::RecurringTokenRetrieved;
pub use self::recurring_token_updated::RecurringTokenUpdated;
pub use self::update_recurring_token::UpdateRecurringToken;
pub use self::update_recurring_token::UpdateRecurringTokenRequired;
