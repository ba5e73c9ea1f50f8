// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Size` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// How large a parcel is.
    ///
    /// In API 1.0 and later.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Size {
        /// It fits through a slit.
        Letter,
        /// It fits under an arm.
        Box,
        /// It takes two to carry it.
        Bulky,
        /// A value that this version does not list.
        Other(i64),
    }
    impl Size {
        /// The value as it is on the wire.
        #[must_use]
        pub fn code(&self) -> i64 {
            match self {
                Self::Letter => 0,
                Self::Box => 10,
                Self::Bulky => -1,
                Self::Other(value) => *value,
            }
        }
    }
    impl From<i64> for Size {
        fn from(value: i64) -> Self {
            match value {
                0 => Self::Letter,
                10 => Self::Box,
                -1 => Self::Bulky,
                value => Self::Other(value),
            }
        }
    }
    impl std::fmt::Display for Size {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            self.code().fmt(f)
        }
    }
    impl rt::serde::Serialize for Size {
        fn serialize<S: rt::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.serialize_i64(self.code())
        }
    }
    impl<'de> rt::serde::Deserialize<'de> for Size {
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
