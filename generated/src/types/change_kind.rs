// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ChangeKind` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// What happened to a path.
    ///
    /// In API 1.0 and later.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ChangeKind {
        /// Its content or its metadata changed.
        Modified,
        /// It is new.
        Added,
        /// It is gone.
        Deleted,
        /// A value that this version does not list.
        Other(i64),
    }
    rt::codes! {
        ChangeKind;
        Modified(0);
        Added(1);
        Deleted(2);
    }
}
