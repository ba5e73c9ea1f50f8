// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ProgressDetail` as it has been since 1.12.
pub mod v1_12 {
    /// How far a transfer is. All of it is missing while nothing is known.
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
    pub struct ProgressDetail {
        /// Bytes that are done; missing means 0.
        #[serde(
            default,
            with = "::longshore_runtime::wire::As::<Option<::longshore_runtime::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub current: Option<i64>,
        /// Bytes in all; missing or below 1 means unknown.
        #[serde(
            default,
            with = "::longshore_runtime::wire::As::<Option<::longshore_runtime::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub total: Option<i64>,
        /// When the transfer began.
        ///
        /// On the wire: Not in the documentation of these versions.
        #[serde(
            default,
            with = "::longshore_runtime::wire::As::<Option<::longshore_runtime::wire::UnixSeconds>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub start: Option<::longshore_runtime::Timestamp>,
    }
}
