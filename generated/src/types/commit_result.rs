// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `CommitResult` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// The image that a commit made.
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
    pub struct CommitResult {
        /// The full ID of the image.
        ///
        /// On the wire: The documentation shows a short one.
        #[serde(rename = "Id")]
        pub id: String,
    }
}
