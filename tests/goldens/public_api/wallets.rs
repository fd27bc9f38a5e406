mod create_wallet_session_applepay {
    mod setters {
        impl CreateWalletSessionApplepay {
            pub fn origin_domain(
                mut self,
                origin_domain: impl Into<wire::Text>,
            ) -> Self {}
            pub fn validation_url(
                mut self,
                validation_url: impl Into<wire::Text>,
            ) -> Self {}
        }
    }
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct CreateWalletSessionApplepay {
        pub origin_domain: Option<wire::Text>,
        pub validation_url: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl CreateWalletSessionApplepay {
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for CreateWalletSessionApplepay {}
}
mod wallet_config_paypal_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct WalletConfigPaypalRetrieved {
        pub client_id: Option<wire::Text>,
        pub js_sdk_url: Option<wire::Text>,
        pub merchant_id: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for WalletConfigPaypalRetrieved {}
}
mod wallet_session_applepay_created {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct WalletSessionApplepayCreated {
        pub session: Option<wire::Secret<wire::Text>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for WalletSessionApplepayCreated {}
}
pub use self::create_wallet_session_applepay::CreateWalletSessionApplepay;
pub use self::wallet_config_paypal_retrieved::WalletConfigPaypalRetrieved;
pub use self::wallet_session_applepay_created::WalletSessionApplepayCreated;
