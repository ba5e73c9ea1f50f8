// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `WaitResult` as it has been since 1.12.
pub mod v1_12 {
    /// How a container ended.
    ///
    /// In API 1.12 and later.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        ::longshore_runtime::serde::Deserialize,
        ::longshore_runtime::serde::Serialize
    )]
    #[serde(crate = "::longshore_runtime::serde")]
    pub struct WaitResult {
        /// The status it exited with.
        #[serde(
            rename = "StatusCode",
            with = "::longshore_runtime::wire::As::<::longshore_runtime::wire::Int>"
        )]
        pub status_code: i64,
    }
}
