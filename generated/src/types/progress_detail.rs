// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ProgressDetail` as it has been since 1.8.
pub mod v1_8 {
    use ::longshore_runtime as rt;
    /// How far a transfer is. All of it is missing while nothing is known.
    ///
    /// In API 1.8 and later.
    ///
    /// - Changed in 1.8: Messages about a transfer tell in numbers how far it is.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct ProgressDetail {
        /// Bytes that are done; missing means 0.
        #[serde(
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub current: Option<i64>,
        /// Bytes in all; missing or below 1 means unknown.
        #[serde(
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub total: Option<i64>,
        /// When the transfer began. On the wire: Not in the documentation of these versions.
        #[serde(
            default,
            with = "rt::wire::As::<Option<rt::wire::UnixSeconds>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub start: Option<rt::Timestamp>,
    }
}
