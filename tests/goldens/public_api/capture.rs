pub mod update_capture {
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateCapture {
        pub reason: Option<wire::Text>,
        pub status: Option<wire::Text>,
        pub description: Option<wire::Text>,
        pub unknown: wire::Unknown,
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct Required {
        pub reason: wire::Text,
        pub status: wire::Text,
    }
    impl UpdateCapture {
        pub fn new(required: Required) -> Self {}
    }
    wire::object!(
        UpdateCapture { "reason" => reason, "status" => status, "description" =>
        description, } rules[wire::Rule::required("reason"),
        wire::Rule::required("status"),]
    );
    wire::setters!(UpdateCapture { description(impl wire::Text); });
    wire::checked!(UpdateCapture);
}
pub use self::update_capture::UpdateCapture;
