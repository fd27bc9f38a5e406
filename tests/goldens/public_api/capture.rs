mod update_capture {
    mod setters {
        impl UpdateCapture {
            pub fn description(mut self, description: impl Into<wire::Text>) -> Self {}
        }
    }
    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct UpdateCapture {
        pub reason: Option<wire::Text>,
        pub status: Option<objects::Status>,
        pub description: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct UpdateCaptureRequired {
        pub reason: wire::Text,
    }
    impl UpdateCapture {
        pub fn new(required: UpdateCaptureRequired) -> Self {}
        pub fn check(self) -> Result<Self, wire::Violations> {}
    }
    impl wire::Object for UpdateCapture {}
}
pub use self::update_capture::UpdateCapture;
pub use self::update_capture::UpdateCaptureRequired;
