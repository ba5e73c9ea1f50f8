// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ScannerOptions` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// How to talk to a scanner.
    ///
    /// In API 1.0 and later.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ScannerOptions {
        /// Whether its output comes as it is.
        pub plain: Option<bool>,
    }
    rt::object! {
        ScannerOptions;
        optional plain("plain");
    }
}
