// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `WaitResult` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// How a container ended.
    ///
    /// In API 1.0 and later.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct WaitResult {
        /// The status it exited with.
        pub status_code: i64,
    }
    rt::object! {
        WaitResult;
        required status_code("StatusCode");
    }
}
