mod customer {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct Customer {
        pub address1: Option<wire::Text>,
        pub city: Option<wire::Text>,
        pub country: Option<wire::Text>,
        pub email: Option<wire::Text>,
        pub first_name: Option<wire::Text>,
        pub house_number: Option<wire::Text>,
        pub ip_address: Option<wire::Text>,
        pub last_name: Option<wire::Text>,
        pub locale: Option<wire::Text>,
        pub phone: Option<wire::Text>,
        pub zip_code: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for Customer {}
    impl Customer {
        pub fn address1(mut self, address1: impl Into<wire::Text>) -> Self {}
        pub fn city(mut self, city: impl Into<wire::Text>) -> Self {}
        pub fn country(mut self, country: impl Into<wire::Text>) -> Self {}
        pub fn email(mut self, email: impl Into<wire::Text>) -> Self {}
        pub fn first_name(mut self, first_name: impl Into<wire::Text>) -> Self {}
        pub fn house_number(mut self, house_number: impl Into<wire::Text>) -> Self {}
        pub fn ip_address(mut self, ip_address: impl Into<wire::Text>) -> Self {}
        pub fn last_name(mut self, last_name: impl Into<wire::Text>) -> Self {}
        pub fn locale(mut self, locale: impl Into<wire::Text>) -> Self {}
        pub fn phone(mut self, phone: impl Into<wire::Text>) -> Self {}
        pub fn zip_code(mut self, zip_code: impl Into<wire::Text>) -> Self {}
    }
}
mod google_analytics {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct GoogleAnalytics {
        pub account: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for GoogleAnalytics {}
    impl GoogleAnalytics {
        pub fn account(mut self, account: impl Into<wire::Text>) -> Self {}
    }
}
mod payment_options {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PaymentOptions {
        pub cancel_url: Option<wire::Text>,
        pub close_window: Option<wire::Flag>,
        pub notification_url: Option<wire::Text>,
        pub redirect_url: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PaymentOptions {}
    impl PaymentOptions {
        pub fn cancel_url(mut self, cancel_url: impl Into<wire::Text>) -> Self {}
        pub fn close_window(mut self, close_window: impl Into<wire::Flag>) -> Self {}
        pub fn notification_url(
            mut self,
            notification_url: impl Into<wire::Text>,
        ) -> Self {}
        pub fn redirect_url(mut self, redirect_url: impl Into<wire::Text>) -> Self {}
    }
}
mod second_chance {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct SecondChance {
        pub unknown: wire::Unknown,
    }
    impl wire::Object for SecondChance {}
}
pub use self::customer::Customer;
pub use self::google_analytics::GoogleAnalytics;
pub use self::payment_options::PaymentOptions;
pub use self::second_chance::SecondChance;
