// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ErrorDetail` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// Why something failed.
    ///
    /// In API 1.12 and later.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct ErrorDetail {
        /// The exit status of a build step, or the HTTP status of a registry; missing for other failures.
        #[serde(
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub code: Option<i64>,
        /// What went wrong.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message: Option<String>,
    }
}
