// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `State` as it has been since 2.0.
pub mod v2_0 {
    use ::longshore_runtime as rt;
    /// Where a parcel stands.
    ///
    /// In API 2.0 and later.
    ///
    /// - Changed in 2.0: What a parcel is marked with is in order.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum State {
        /// In the depot.
        Waiting,
        /// In a van.
        OnTheWay,
        /// On its way back. Since 2.0.
        Returned,
        /// A value that this version does not list.
        Other(String),
    }
    impl State {
        /// The value as it is on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Waiting => "waiting",
                Self::OnTheWay => "on-the-way",
                Self::Returned => "returned",
                Self::Other(value) => value,
            }
        }
    }
    impl From<String> for State {
        fn from(value: String) -> Self {
            match value.as_str() {
                "waiting" => Self::Waiting,
                "on-the-way" => Self::OnTheWay,
                "returned" => Self::Returned,
                _ => Self::Other(value),
            }
        }
    }
    impl From<&str> for State {
        fn from(value: &str) -> Self {
            Self::from(value.to_owned())
        }
    }
    impl std::fmt::Display for State {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl rt::serde::Serialize for State {
        fn serialize<S: rt::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> rt::serde::Deserialize<'de> for State {
        fn deserialize<D: rt::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            <String as rt::serde::Deserialize>::deserialize(deserializer).map(Self::from)
        }
    }
}
/// `State` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// Where a parcel stands.
    ///
    /// In API 1.0.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum State {
        /// In the depot.
        Waiting,
        /// In a van.
        OnTheWay,
        /// Nobody knows. On the wire: Old depots write it as text. Until 1.0.
        Lost,
        /// A value that this version does not list.
        Other(String),
    }
    impl State {
        /// The value as it is on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Waiting => "waiting",
                Self::OnTheWay => "on-the-way",
                Self::Lost => "404",
                Self::Other(value) => value,
            }
        }
    }
    impl From<String> for State {
        fn from(value: String) -> Self {
            match value.as_str() {
                "waiting" => Self::Waiting,
                "on-the-way" => Self::OnTheWay,
                "404" => Self::Lost,
                _ => Self::Other(value),
            }
        }
    }
    impl From<&str> for State {
        fn from(value: &str) -> Self {
            Self::from(value.to_owned())
        }
    }
    impl std::fmt::Display for State {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl rt::serde::Serialize for State {
        fn serialize<S: rt::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> rt::serde::Deserialize<'de> for State {
        fn deserialize<D: rt::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            <String as rt::serde::Deserialize>::deserialize(deserializer).map(Self::from)
        }
    }
}
