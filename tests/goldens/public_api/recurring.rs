mod recurring_retrieved {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RecurringRetrieved {
        pub tokens: Option<wire::List<objects::Token>>,
        pub unknown: wire::Unknown,
    }
    wire::object!(RecurringRetrieved { "tokens" => tokens, });
}
mod recurring_token_deleted {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RecurringTokenDeleted {
        pub removed: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    wire::object!(RecurringTokenDeleted { "removed" => removed, });
}
mod recurring_token_retrieved {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RecurringTokenRetrieved {
        pub bin: Option<wire::Integer>,
        pub code: Option<RecurringTokenRetrievedCode>,
        pub display: Option<wire::Text>,
        pub expired: Option<wire::Flag>,
        pub expiry_date: Option<wire::Integer>,
        pub last4: Option<wire::Text>,
        pub model: Option<RecurringTokenRetrievedModel>,
        pub name_holder: Option<wire::Text>,
        pub token: Option<wire::Secret<wire::Text>>,
        pub unknown: wire::Unknown,
    }
    wire::object!(
        RecurringTokenRetrieved { "bin" => bin, "code" => code, "display" => display,
        "expired" => expired, "expiry_date" => expiry_date, "last4" => last4, "model" =>
        model, "name_holder" => name_holder, "token" => token, }
    );
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum RecurringTokenRetrievedCode {
        Amex,
        Direb,
        Directbank,
        Ideal,
        Maestro,
        Mastercard,
        Mistercash,
        Visa,
        Unknown(wire::Other),
    }
    impl wire::OpenEnum for RecurringTokenRetrievedCode {}
    wire::open_enum!(RecurringTokenRetrievedCode);
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum RecurringTokenRetrievedModel {
        CardOnFile,
        Subscription,
        Unscheduled,
        Unknown(wire::Other),
    }
    impl wire::OpenEnum for RecurringTokenRetrievedModel {}
    wire::open_enum!(RecurringTokenRetrievedModel);
}
mod recurring_token_updated {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RecurringTokenUpdated {
        pub updated: Option<wire::Flag>,
        pub unknown: wire::Unknown,
    }
    wire::object!(RecurringTokenUpdated { "updated" => updated, });
}
pub mod update_recurring_token {
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateRecurringToken {
        pub expiry_date: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub expiry_date: wire::Text,
    }
    impl UpdateRecurringToken {
        pub fn new(required: Required) -> Self {}
    }
    wire::object!(
        UpdateRecurringToken { "expiry_date" => expiry_date, }
        rules[wire::Rule::required("expiry_date"),]
    );
    wire::checked!(UpdateRecurringToken);
}
pub use self::recurring_retrieved::RecurringRetrieved;
pub use self::recurring_token_deleted::RecurringTokenDeleted;
pub use self::recurring_token_retrieved::RecurringTokenRetrieved;
pub use self::recurring_token_retrieved::RecurringTokenRetrievedCode;
pub use self::recurring_token_retrieved::RecurringTokenRetrievedModel;
pub use self::recurring_token_updated::RecurringTokenUpdated;
pub use self::update_recurring_token::UpdateRecurringToken;
