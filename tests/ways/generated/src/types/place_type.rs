// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `PlaceType` as it has been since 2.0.
pub mod v2_0 {
    use ::longshore_runtime as rt;
    /// A kind of place.
    ///
    /// In API 2.0 and later.
    ///
    /// - Changed in 2.0: An address is a place now.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum PlaceType {
        /// Somebody lives there.
        Home,
        /// It opens with a PIN.
        Locker,
        /// A value that this version does not list.
        Other(String),
    }
    impl PlaceType {
        /// The value as it is on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Home => "home",
                Self::Locker => "locker",
                Self::Other(value) => value,
            }
        }
    }
    impl From<String> for PlaceType {
        fn from(value: String) -> Self {
            match value.as_str() {
                "home" => Self::Home,
                "locker" => Self::Locker,
                _ => Self::Other(value),
            }
        }
    }
    impl From<&str> for PlaceType {
        fn from(value: &str) -> Self {
            Self::from(value.to_owned())
        }
    }
    impl std::fmt::Display for PlaceType {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl rt::serde::Serialize for PlaceType {
        fn serialize<S: rt::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> rt::serde::Deserialize<'de> for PlaceType {
        fn deserialize<D: rt::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            <String as rt::serde::Deserialize>::deserialize(deserializer).map(Self::from)
        }
    }
}
