mod auth_api_token_retrieved {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AuthApiTokenRetrieved {
        pub api_token: Option<wire::Secret<wire::Text>>,
        pub unknown: wire::Unknown,
    }
    wire::object!(AuthApiTokenRetrieved { "api_token" => api_token, });
}
pub use self::auth_api_token_retrieved::AuthApiTokenRetrieved;
