mod pos_receipt_retrieved {
    #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
    #[non_exhaustive]
    pub struct PosReceiptRetrieved {
        pub merchant: Option<wire::Nested<objects::Merchant>>,
        pub order: Option<wire::Nested<objects::Order>>,
        pub payment: Option<wire::Nested<objects::Payment>>,
        pub printed_on: Option<wire::Text>,
        pub related_transactions: Option<wire::List<objects::RelatedTransaction>>,
        pub unknown: wire::Unknown,
    }
    impl wire::Object for PosReceiptRetrieved {}
}
pub use self::pos_receipt_retrieved::PosReceiptRetrieved;
