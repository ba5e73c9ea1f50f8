// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `AuthStatus` as it has been since 1.12.
pub mod v1_12 {
    /// What a registry said to the credentials.
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
    pub struct AuthStatus {
        /// A sentence for the user.
        #[serde(rename = "Status")]
        pub status: String,
    }
}
