// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `TopResult` as it has been since 1.4.
pub mod v1_4 {
    use ::longshore_runtime as rt;
    /// The processes in a container, as `ps` shows them.
    ///
    /// In API 1.4 and later.
    ///
    /// - Changed in 1.4: The processes in a container are listed with the columns that were asked for.
    /// - Changed in 1.6: The command line of a process is one text in the last column of the list, from Docker 0.6.6 on.
    /// - Changed in 1.7: What was new within API 1.6 is now in every daemon.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct TopResult {
        /// The titles of the columns.
        pub titles: Vec<String>,
        /// A row for each process, with a text for each column.
        pub processes: Vec<Vec<String>>,
    }
    rt::object! {
        TopResult;
        nullable titles("Titles");
        nullable processes("Processes");
    }
}
