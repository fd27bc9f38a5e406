//! Types for the MultiSafepay API.
