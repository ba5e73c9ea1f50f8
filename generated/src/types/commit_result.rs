// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `CommitResult` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// The image that a commit made.
    ///
    /// In API 1.0 and later.
    ///
    /// - Changed in 1.7: A commit and a removal answer with full IDs instead of short ones.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CommitResult {
        /// The full ID of the image. On the wire: The documentation shows a short one.
        pub id: String,
    }
    rt::object! {
        CommitResult;
        required id("Id");
    }
}
