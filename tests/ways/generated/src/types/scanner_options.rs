// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ScannerOptions` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// How to talk to a scanner.
    ///
    /// In API 1.0 and later.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct ScannerOptions {
        /// Whether its output comes as it is.
        #[serde(
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub plain: Option<bool>,
    }
}
