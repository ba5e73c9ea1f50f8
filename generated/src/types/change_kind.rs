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
    impl ChangeKind {
        /// The value as it is on the wire.
        #[must_use]
        pub fn code(&self) -> i64 {
            match self {
                Self::Modified => 0,
                Self::Added => 1,
                Self::Deleted => 2,
                Self::Other(value) => *value,
            }
        }
    }
    impl From<i64> for ChangeKind {
        fn from(value: i64) -> Self {
            match value {
                0 => Self::Modified,
                1 => Self::Added,
                2 => Self::Deleted,
                value => Self::Other(value),
            }
        }
    }
    impl std::fmt::Display for ChangeKind {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            self.code().fmt(f)
        }
    }
    impl rt::serde::Serialize for ChangeKind {
        fn serialize<S: rt::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.serialize_i64(self.code())
        }
    }
    impl<'de> rt::serde::Deserialize<'de> for ChangeKind {
        fn deserialize<D: rt::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            <rt::wire::Int as rt::wire::DeserializeAs<
                'de,
                i64,
            >>::deserialize_as(deserializer)
                .map(Self::from)
        }
    }
}
