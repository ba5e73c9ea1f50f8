// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `TopResult` as it has been since 1.12.
pub mod v1_12 {
    /// The processes in a container, as `ps` shows them.
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
    pub struct TopResult {
        /// The titles of the columns.
        #[serde(
            rename = "Titles",
            default,
            with = "::longshore_runtime::wire::As::<::longshore_runtime::wire::List<::longshore_runtime::wire::Same>>"
        )]
        pub titles: Vec<String>,
        /// A row for each process, with a text for each column.
        #[serde(
            rename = "Processes",
            default,
            with = "::longshore_runtime::wire::As::<::longshore_runtime::wire::List<::longshore_runtime::wire::List<::longshore_runtime::wire::Same>>>"
        )]
        pub processes: Vec<Vec<String>>,
    }
}
