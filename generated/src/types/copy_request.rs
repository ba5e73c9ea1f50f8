// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `CopyRequest` as it has been since 1.12.
pub mod v1_12 {
    /// What to copy out of a container.
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
    pub struct CopyRequest {
        /// The path of a file or a directory inside the container.
        #[serde(rename = "Resource")]
        pub resource: String,
    }
}
