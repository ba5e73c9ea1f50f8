// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ErrorDetail` as it has been since 1.4.
pub mod v1_4 {
    use ::longshore_runtime as rt;
    /// Why something failed.
    ///
    /// In API 1.4 and later.
    ///
    /// - Changed in 1.4: The parts of an error come apart as well.
    /// - Changed in 1.8: The output of a build comes as JSON messages, and a failure has the exit status of the command. Before, it was text.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ErrorDetail {
        /// The exit status of a build step, or the HTTP status of a registry; missing for other failures.
        pub code: Option<i64>,
        /// What went wrong.
        pub message: Option<String>,
    }
    rt::object! {
        ErrorDetail;
        optional code("code");
        optional message("message");
    }
}
