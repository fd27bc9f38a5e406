mod create_terminal {
    mod setters {
        impl CreateTerminal {
            pub fn group_id(mut self, group_id: impl Into<wire::Integer>) -> Self {}
            pub fn name(mut self, name: impl Into<wire::Text>) -> Self {}
            pub fn provider(mut self, provider: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreateTerminal {
        pub group_id: Option<wire::Integer>,
        pub name: Option<wire::Text>,
        pub provider: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl CreateTerminal {
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for CreateTerminal {}
}
mod terminal_created {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TerminalCreated {
        pub active: Option<wire::Flag>,
        pub code: Option<wire::Text>,
        pub country: Option<wire::Text>,
        pub created: Option<wire::Text>,
        pub group_id: Option<wire::Integer>,
        pub id: Option<wire::Text>,
        pub last_updated: Option<wire::Text>,
        pub manufacturer_id: Option<wire::Text>,
        pub name: Option<wire::Text>,
        pub provider: Option<wire::Text>,
        pub serial_number: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TerminalCreated {}
}
mod terminal_listed {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TerminalListed {
        pub active: Option<wire::Flag>,
        pub code: Option<wire::Text>,
        pub country: Option<wire::Text>,
        pub created: Option<wire::Text>,
        pub group_id: Option<wire::Integer>,
        pub id: Option<wire::Text>,
        pub last_updated: Option<wire::Text>,
        pub manufacturer_id: Option<wire::Text>,
        pub name: Option<wire::Text>,
        pub provider: Option<wire::Text>,
        pub serial_number: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TerminalListed {}
}
mod terminals_retrieved_extras {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct TerminalsRetrievedExtras {
        pub error: Option<wire::Nested<objects::Error>>,
        pub pager: Option<wire::Nested<objects::Pager>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for TerminalsRetrievedExtras {}
}
pub use self::create_terminal::CreateTerminal;
pub use self::terminal_created::TerminalCreated;
pub use self::terminal_listed::TerminalListed;
pub use self::terminals_retrieved_extras::TerminalsRetrievedExtras;
