// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `WaitResult` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// How a container ended.
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
    pub struct WaitResult {
        /// The status it exited with.
        #[serde(rename = "StatusCode", with = "rt::wire::As::<rt::wire::Int>")]
        pub status_code: i64,
    }
}
