mod auth_api_token_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct AuthApiTokenRetrieved {
        pub api_token: Option<wire::Secret<wire::Text>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for AuthApiTokenRetrieved {}
}
pub use self::auth_api_token_retrieved::AuthApiTokenRetrieved;
