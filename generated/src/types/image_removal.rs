// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ImageRemoval` as it has been since 1.2.
pub mod v1_2 {
    use ::longshore_runtime as rt;
    /// One step of a removal. Exactly one of the fields is there.
    ///
    /// In API 1.2 and later.
    ///
    /// - Changed in 1.2: Removing an image answers with a list of what was done. Before, the answer was empty.
    /// - Changed in 1.7: A commit and a removal answer with full IDs instead of short ones.
    /// - Changed in 1.10: A removal tells the names it took away instead of the ID.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ImageRemoval {
        /// The name and tag that was taken away. On the wire: The documentation shows an ID.
        pub untagged: Option<String>,
        /// The full ID of the image whose data was deleted.
        pub deleted: Option<String>,
    }
    rt::object! {
        ImageRemoval;
        optional untagged("Untagged");
        optional deleted("Deleted");
    }
}
