// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `JsonMessage` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// A message about work in progress. Which fields are there depends on what there is to say.
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
    pub struct JsonMessage {
        /// Output of a build, line ends included; what went to stderr stands between terminal codes for red.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub stream: Option<String>,
        /// What is being done, or done, now.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<String>,
        /// What the status is about: a short image ID or a tag.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<String>,
        /// How far it is.
        #[serde(
            rename = "progressDetail",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub progress_detail: Option<
            super::super::super::types::progress_detail::v1_12::ProgressDetail,
        >,
        /// How far it is, drawn as a bar of text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub progress: Option<String>,
        /// Why the work failed. Nothing comes after it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub error: Option<String>,
        /// The same in parts.
        #[serde(
            rename = "errorDetail",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub error_detail: Option<
            super::super::super::types::error_detail::v1_12::ErrorDetail,
        >,
    }
}
