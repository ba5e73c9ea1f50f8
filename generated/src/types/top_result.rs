// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `TopResult` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// The processes in a container, as `ps` shows them.
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
    pub struct TopResult {
        /// The titles of the columns.
        #[serde(
            rename = "Titles",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>"
        )]
        pub titles: Vec<String>,
        /// A row for each process, with a text for each column.
        #[serde(
            rename = "Processes",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::List<rt::wire::Same>>>"
        )]
        pub processes: Vec<Vec<String>>,
    }
}
