pub mod accounts {
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetAccount {}
    impl GetAccount {
        pub fn new(account_id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for GetAccount {
        type Request = wire::NoBody;
        type Response = wire::Response<
            accounts::AccountRetrieved,
            accounts::AccountRetrievedExtras,
        >;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/accounts/{account_id}";
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetAccountBalances {}
    impl GetAccountBalances {
        pub fn new(account_id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
        pub fn limit(mut self, limit: impl Into<wire::Integer>) -> Self {}
        pub fn offset(mut self, offset: impl Into<wire::Integer>) -> Self {}
    }
    impl wire::Endpoint for GetAccountBalances {
        type Request = wire::NoBody;
        type Response = wire::Response<
            wire::List<accounts::AccountBalanceListed>,
            accounts::AccountBalancesRetrievedExtras,
        >;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/accounts/{account_id}/balances";
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetAccounts {}
    impl GetAccounts {
        pub fn new() -> Self {}
        pub fn limit(mut self, limit: impl Into<wire::Integer>) -> Self {}
        pub fn offset(mut self, offset: impl Into<wire::Integer>) -> Self {}
    }
    impl wire::Endpoint for GetAccounts {
        type Request = wire::NoBody;
        type Response = wire::Response<wire::List<accounts::AccountListed>>;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/accounts";
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct PatchAccount {}
    impl PatchAccount {
        pub fn new(account_id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for PatchAccount {
        type Request = accounts::UpdateAccount;
        type Response = wire::Response<accounts::AccountUpdated>;
        const METHOD: wire::Method = wire::Method::Patch;
        const TEMPLATE: &'static str = "/accounts/{account_id}";
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct PostAccountCharge {}
    impl PostAccountCharge {
        pub fn new(account_id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for PostAccountCharge {
        type Request = accounts::CreateAccountCharge;
        type Response = wire::Response<accounts::AccountChargeCreated>;
        const METHOD: wire::Method = wire::Method::Post;
        const TEMPLATE: &'static str = "/accounts/{account_id}/charges";
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct PostAccountPayout {}
    impl PostAccountPayout {
        pub fn new(account_id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for PostAccountPayout {
        type Request = accounts::CreateAccountPayout;
        type Response = wire::Response<
            accounts::AccountPayoutCreated,
            accounts::AccountPayoutCreatedExtras,
        >;
        const METHOD: wire::Method = wire::Method::Post;
        const TEMPLATE: &'static str = "/accounts/{account_id}/payouts";
    }
}
pub mod auth {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetAuthApiToken {}
    impl GetAuthApiToken {
        pub fn new() -> Self {}
    }
    impl wire::Endpoint for GetAuthApiToken {
        type Request = wire::NoBody;
        type Response = wire::Response<auth::AuthApiTokenRetrieved>;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/auth/api_token";
    }
}
pub mod capture {
    #[derive(Clone, Debug, PartialEq)]
    pub struct PatchCapture {}
    impl PatchCapture {
        pub fn new(order_id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for PatchCapture {
        type Request = capture::UpdateCapture;
        type Response = wire::Response<wire::Any>;
        const METHOD: wire::Method = wire::Method::Patch;
        const TEMPLATE: &'static str = "/capture/{order_id}";
    }
}
pub mod categories {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetCategories {}
    impl GetCategories {
        pub fn new() -> Self {}
    }
    impl wire::Endpoint for GetCategories {
        type Request = wire::NoBody;
        type Response = wire::Response<wire::List<categories::CategoryListed>>;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/categories";
    }
}
pub mod closing_balances {
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetClosingBalances {}
    impl GetClosingBalances {
        pub fn new() -> Self {}
        pub fn currency(mut self, currency: impl Into<wire::Text>) -> Self {}
        pub fn from_(mut self, from_: impl Into<wire::Text>) -> Self {}
        pub fn until(mut self, until: impl Into<wire::Text>) -> Self {}
    }
    impl wire::Endpoint for GetClosingBalances {
        type Request = wire::NoBody;
        type Response = wire::Response<
            wire::List<closing_balances::ClosingBalanceListed>,
            closing_balances::ClosingBalancesRetrievedExtras,
        >;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/closing-balances";
    }
}
pub mod gateways {
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetGateway {}
    impl GetGateway {
        pub fn new(id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for GetGateway {
        type Request = wire::NoBody;
        type Response = wire::Response<gateways::GatewayRetrieved>;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/gateways/{id}";
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetGateways {}
    impl GetGateways {
        pub fn new() -> Self {}
        pub fn country(mut self, country: impl Into<wire::Text>) -> Self {}
        pub fn include(mut self, include: impl Into<wire::Text>) -> Self {}
    }
    impl wire::Endpoint for GetGateways {
        type Request = wire::NoBody;
        type Response = wire::Response<wire::List<gateways::GatewayListed>>;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/gateways";
    }
}
pub mod issuers {
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetIssuer {}
    impl GetIssuer {
        pub fn new(gateway: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for GetIssuer {
        type Request = wire::NoBody;
        type Response = wire::Response<wire::List<issuers::IssuerListed>>;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/issuers/{gateway}";
    }
}
pub mod me {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct GetMe {}
    impl GetMe {
        pub fn new() -> Self {}
    }
    impl wire::Endpoint for GetMe {
        type Request = wire::NoBody;
        type Response = wire::Response<me::MeRetrieved>;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/me";
    }
}
pub mod orders {
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetOrder {}
    impl GetOrder {
        pub fn new(order_id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for GetOrder {
        type Request = wire::NoBody;
        type Response = wire::Response<orders::OrderRetrieved>;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/orders/{order_id}";
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct PatchOrder {}
    impl PatchOrder {
        pub fn new(order_id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for PatchOrder {
        type Request = orders::UpdateOrder;
        type Response = wire::Response<wire::Any>;
        const METHOD: wire::Method = wire::Method::Patch;
        const TEMPLATE: &'static str = "/orders/{order_id}";
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct PatchOrderRefund {}
    impl PatchOrderRefund {
        pub fn new(
            order_id: impl std::fmt::Display,
            refund_id: impl std::fmt::Display,
        ) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for PatchOrderRefund {
        type Request = orders::UpdateOrderRefund;
        type Response = wire::Response<wire::Any>;
        const METHOD: wire::Method = wire::Method::Patch;
        const TEMPLATE: &'static str = "/orders/{order_id}/refunds/{refund_id}";
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PostOrder {}
    impl PostOrder {
        pub fn new() -> Self {}
    }
    impl wire::Endpoint for PostOrder {
        type Request = orders::CreateOrder;
        type Response = wire::Response<orders::OrderCreated>;
        const METHOD: wire::Method = wire::Method::Post;
        const TEMPLATE: &'static str = "/orders";
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct PostOrderCancel {}
    impl PostOrderCancel {
        pub fn new(order_id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for PostOrderCancel {
        type Request = wire::NoBody;
        type Response = wire::Response<orders::OrderCancelCreated>;
        const METHOD: wire::Method = wire::Method::Post;
        const TEMPLATE: &'static str = "/orders/{order_id}/cancel";
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct PostOrderCapture {}
    impl PostOrderCapture {
        pub fn new(order_id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for PostOrderCapture {
        type Request = orders::CreateOrderCapture;
        type Response = wire::Response<orders::OrderCaptureCreated>;
        const METHOD: wire::Method = wire::Method::Post;
        const TEMPLATE: &'static str = "/orders/{order_id}/capture";
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct PostOrderFile {}
    impl PostOrderFile {
        pub fn new(order_id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for PostOrderFile {
        type Request = orders::CreateOrderFile;
        type Response = wire::Response<wire::Any>;
        const METHOD: wire::Method = wire::Method::Post;
        const TEMPLATE: &'static str = "/orders/{order_id}/files";
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct PostOrderRefund {}
    impl PostOrderRefund {
        pub fn new(order_id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for PostOrderRefund {
        type Request = orders::CreateOrderRefund;
        type Response = wire::Response<orders::OrderRefundCreated>;
        const METHOD: wire::Method = wire::Method::Post;
        const TEMPLATE: &'static str = "/orders/{order_id}/refunds";
    }
}
pub mod pad {
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PostPadCcs {}
    impl PostPadCcs {
        pub fn new() -> Self {}
    }
    impl wire::Endpoint for PostPadCcs {
        type Request = pad::CreatePadCcs;
        type Response = wire::Response<pad::PadCcsCreated>;
        const METHOD: wire::Method = wire::Method::Post;
        const TEMPLATE: &'static str = "/pad/ccs";
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct PostPadOrderAutoexpire {}
    impl PostPadOrderAutoexpire {
        pub fn new(order_id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for PostPadOrderAutoexpire {
        type Request = pad::CreatePadOrderAutoexpire;
        type Response = wire::Response<wire::Any>;
        const METHOD: wire::Method = wire::Method::Post;
        const TEMPLATE: &'static str = "/pad/orders/{order_id}/autoexpire";
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct PostPadOrderOnhold {}
    impl PostPadOrderOnhold {
        pub fn new(order_id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for PostPadOrderOnhold {
        type Request = pad::CreatePadOrderOnhold;
        type Response = wire::Response<wire::Any>;
        const METHOD: wire::Method = wire::Method::Post;
        const TEMPLATE: &'static str = "/pad/orders/{order_id}/onhold";
    }
}
pub mod payment_methods {
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetPaymentMethod {}
    impl GetPaymentMethod {
        pub fn new(
            payment_method_id: impl std::fmt::Display,
        ) -> Result<Self, wire::PathError> {}
        pub fn country(mut self, country: impl Into<wire::Text>) -> Self {}
        pub fn locale(mut self, locale: impl Into<wire::Text>) -> Self {}
    }
    impl wire::Endpoint for GetPaymentMethod {
        type Request = wire::NoBody;
        type Response = wire::Response<payment_methods::PaymentMethodRetrieved>;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/payment-methods/{payment_method_id}";
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetPaymentMethods {}
    impl GetPaymentMethods {
        pub fn new() -> Self {}
        pub fn amount(mut self, amount: impl Into<wire::Integer>) -> Self {}
        pub fn country(mut self, country: impl Into<wire::Text>) -> Self {}
        pub fn currency(mut self, currency: impl Into<wire::Text>) -> Self {}
        pub fn group_cards(mut self, group_cards: impl Into<wire::Flag>) -> Self {}
        pub fn include_coupons(
            mut self,
            include_coupons: impl Into<wire::Flag>,
        ) -> Self {}
        pub fn type_(mut self, type_: impl Into<wire::Text>) -> Self {}
    }
    impl wire::Endpoint for GetPaymentMethods {
        type Request = wire::NoBody;
        type Response = wire::Response<wire::List<payment_methods::PaymentMethodListed>>;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/payment-methods";
    }
}
pub mod pos {
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetPosReceipt {}
    impl GetPosReceipt {
        pub fn new(order_id: impl std::fmt::Display) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for GetPosReceipt {
        type Request = wire::NoBody;
        type Response = wire::Response<pos::PosReceiptRetrieved>;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/pos/receipt/{order_id}";
    }
}
pub mod recurring {
    #[derive(Clone, Debug, PartialEq)]
    pub struct DeleteRecurringToken {}
    impl DeleteRecurringToken {
        pub fn new(
            customer_reference: impl std::fmt::Display,
            token: impl std::fmt::Display,
        ) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for DeleteRecurringToken {
        type Request = wire::NoBody;
        type Response = wire::Response<recurring::RecurringTokenDeleted>;
        const METHOD: wire::Method = wire::Method::Delete;
        const TEMPLATE: &'static str = "/recurring/{customer_reference}/remove/{token}";
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetRecurring {}
    impl GetRecurring {
        pub fn new(
            customer_reference: impl std::fmt::Display,
        ) -> Result<Self, wire::PathError> {}
        pub fn limit(mut self, limit: impl Into<wire::Integer>) -> Self {}
        pub fn offset(mut self, offset: impl Into<wire::Integer>) -> Self {}
    }
    impl wire::Endpoint for GetRecurring {
        type Request = wire::NoBody;
        type Response = wire::Response<recurring::RecurringRetrieved>;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/recurring/{customer_reference}";
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetRecurringToken {}
    impl GetRecurringToken {
        pub fn new(
            customer_reference: impl std::fmt::Display,
            token: impl std::fmt::Display,
        ) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for GetRecurringToken {
        type Request = wire::NoBody;
        type Response = wire::Response<recurring::RecurringTokenRetrieved>;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/recurring/{customer_reference}/token/{token}";
    }
    #[derive(Clone, Debug, PartialEq)]
    pub struct PatchRecurringToken {}
    impl PatchRecurringToken {
        pub fn new(
            customer_reference: impl std::fmt::Display,
            token: impl std::fmt::Display,
        ) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for PatchRecurringToken {
        type Request = recurring::UpdateRecurringToken;
        type Response = wire::Response<recurring::RecurringTokenUpdated>;
        const METHOD: wire::Method = wire::Method::Patch;
        const TEMPLATE: &'static str = "/recurring/{customer_reference}/update/{token}";
    }
}
pub mod terminal_groups {
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetTerminalGroupTerminals {}
    impl GetTerminalGroupTerminals {
        pub fn new(
            terminal_group_id: impl std::fmt::Display,
        ) -> Result<Self, wire::PathError> {}
        pub fn limit(mut self, limit: impl Into<wire::Integer>) -> Self {}
        pub fn page(mut self, page: impl Into<wire::Integer>) -> Self {}
    }
    impl wire::Endpoint for GetTerminalGroupTerminals {
        type Request = wire::NoBody;
        type Response = wire::Response<
            wire::List<terminal_groups::TerminalGroupTerminalListed>,
            terminal_groups::TerminalGroupTerminalsRetrievedExtras,
        >;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/terminal-groups/{terminal_group_id}/terminals";
    }
}
pub mod terminals {
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetTerminals {}
    impl GetTerminals {
        pub fn new() -> Self {}
        pub fn limit(mut self, limit: impl Into<wire::Integer>) -> Self {}
        pub fn page(mut self, page: impl Into<wire::Integer>) -> Self {}
    }
    impl wire::Endpoint for GetTerminals {
        type Request = wire::NoBody;
        type Response = wire::Response<
            wire::List<terminals::TerminalListed>,
            terminals::TerminalsRetrievedExtras,
        >;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/terminals";
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PostTerminal {}
    impl PostTerminal {
        pub fn new() -> Self {}
    }
    impl wire::Endpoint for PostTerminal {
        type Request = terminals::CreateTerminal;
        type Response = wire::Response<terminals::TerminalCreated>;
        const METHOD: wire::Method = wire::Method::Post;
        const TEMPLATE: &'static str = "/terminals";
    }
}
pub mod transactions {
    #[derive(Clone, Debug, PartialEq)]
    pub struct GetTransaction {}
    impl GetTransaction {
        pub fn new(
            transaction_id: impl std::fmt::Display,
        ) -> Result<Self, wire::PathError> {}
    }
    impl wire::Endpoint for GetTransaction {
        type Request = wire::NoBody;
        type Response = wire::Response<transactions::TransactionRetrieved>;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/transactions/{transaction_id}";
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetTransactions {}
    impl GetTransactions {
        pub fn new() -> Self {}
        pub fn after(mut self, after: impl Into<wire::Text>) -> Self {}
        pub fn before(mut self, before: impl Into<wire::Text>) -> Self {}
        pub fn completed_from(mut self, completed_from: impl Into<wire::Text>) -> Self {}
        pub fn completed_until(
            mut self,
            completed_until: impl Into<wire::Text>,
        ) -> Self {}
        pub fn created_from(mut self, created_from: impl Into<wire::Text>) -> Self {}
        pub fn created_until(mut self, created_until: impl Into<wire::Text>) -> Self {}
        pub fn currency(mut self, currency: impl Into<wire::Text>) -> Self {}
        pub fn financial_status(
            mut self,
            financial_status: impl Into<wire::List<objects::Status>>,
        ) -> Self {}
        pub fn limit(mut self, limit: impl Into<wire::Integer>) -> Self {}
        pub fn payment_method(
            mut self,
            payment_method: impl Into<wire::List<gateway::Gateway>>,
        ) -> Self {}
        pub fn site_id(mut self, site_id: impl Into<wire::List<wire::Integer>>) -> Self {}
        pub fn status(mut self, status: impl Into<wire::List<objects::Status>>) -> Self {}
        pub fn type_(
            mut self,
            type_: impl Into<wire::List<objects::TransactionType>>,
        ) -> Self {}
    }
    impl wire::Endpoint for GetTransactions {
        type Request = wire::NoBody;
        type Response = wire::Response<
            wire::List<transactions::TransactionListed>,
            transactions::TransactionsRetrievedExtras,
        >;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/transactions";
    }
}
pub mod wallets {
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct GetWalletConfigPaypal {}
    impl GetWalletConfigPaypal {
        pub fn new() -> Self {}
        pub fn currency(mut self, currency: impl Into<wire::Text>) -> Self {}
    }
    impl wire::Endpoint for GetWalletConfigPaypal {
        type Request = wire::NoBody;
        type Response = wire::Response<wallets::WalletConfigPaypalRetrieved>;
        const METHOD: wire::Method = wire::Method::Get;
        const TEMPLATE: &'static str = "/wallets/configs/paypal";
    }
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct PostWalletSessionApplepay {}
    impl PostWalletSessionApplepay {
        pub fn new() -> Self {}
    }
    impl wire::Endpoint for PostWalletSessionApplepay {
        type Request = wallets::CreateWalletSessionApplepay;
        type Response = wire::Response<wallets::WalletSessionApplepayCreated>;
        const METHOD: wire::Method = wire::Method::Post;
        const TEMPLATE: &'static str = "/wallets/sessions/applepay";
    }
}
pub use self::accounts::GetAccount;
pub use self::accounts::GetAccountBalances;
pub use self::accounts::GetAccounts;
pub use self::accounts::PatchAccount;
pub use self::accounts::PostAccountCharge;
pub use self::accounts::PostAccountPayout;
pub use self::auth::GetAuthApiToken;
pub use self::capture::PatchCapture;
pub use self::categories::GetCategories;
pub use self::closing_balances::GetClosingBalances;
pub use self::gateways::GetGateway;
pub use self::gateways::GetGateways;
pub use self::issuers::GetIssuer;
pub use self::me::GetMe;
pub use self::orders::GetOrder;
pub use self::orders::PatchOrder;
pub use self::orders::PatchOrderRefund;
pub use self::orders::PostOrder;
pub use self::orders::PostOrderCancel;
pub use self::orders::PostOrderCapture;
pub use self::orders::PostOrderFile;
pub use self::orders::PostOrderRefund;
pub use self::pad::PostPadCcs;
pub use self::pad::PostPadOrderAutoexpire;
pub use self::pad::PostPadOrderOnhold;
pub use self::payment_methods::GetPaymentMethod;
pub use self::payment_methods::GetPaymentMethods;
pub use self::pos::GetPosReceipt;
pub use self::recurring::DeleteRecurringToken;
pub use self::recurring::GetRecurring;
pub use self::recurring::GetRecurringToken;
pub use self::recurring::PatchRecurringToken;
pub use self::terminal_groups::GetTerminalGroupTerminals;
pub use self::terminals::GetTerminals;
pub use self::terminals::PostTerminal;
pub use self::transactions::GetTransaction;
pub use self::transactions::GetTransactions;
pub use self::wallets::GetWalletConfigPaypal;
pub use self::wallets::PostWalletSessionApplepay;
pub fn route<V: wire::Visit>(
    method: wire::Method,
    path: &str,
    visitor: V,
) -> Option<V::Output> {}
