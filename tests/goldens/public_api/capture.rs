mod update_capture {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct UpdateCapture {
        pub description: Option<wire::Text>,
        pub reason: Option<wire::Text>,
        pub status: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for UpdateCapture {}
    impl UpdateCapture {
        pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
        pub fn reason(mut self, reason: impl Into<wire::Text>) -> Self {}
        pub fn status(mut self, status: impl Into<wire::Text>) -> Self {}
    }
}
pub use self::update_capture::UpdateCapture;
