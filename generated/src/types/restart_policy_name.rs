// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `RestartPolicyName` as it has been since 1.14.
pub mod v1_14 {
    use ::longshore_runtime as rt;
    /// When the daemon starts a container again. An empty name is the same as `no`.
    ///
    /// In API 1.14 and later.
    ///
    /// - Changed in 1.14: The daemon can start a container again whenever it exits.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum RestartPolicyName {
        /// Never.
        Never,
        /// Whenever it exits.
        Always,
        /// When it exits with a status other than 0.
        OnFailure,
        /// A value that this version does not list.
        Other(String),
    }
    impl RestartPolicyName {
        /// The value as it is on the wire.
        #[must_use]
        pub fn as_str(&self) -> &str {
            match self {
                Self::Never => "no",
                Self::Always => "always",
                Self::OnFailure => "on-failure",
                Self::Other(value) => value,
            }
        }
    }
    impl From<String> for RestartPolicyName {
        fn from(value: String) -> Self {
            match value.as_str() {
                "no" => Self::Never,
                "always" => Self::Always,
                "on-failure" => Self::OnFailure,
                _ => Self::Other(value),
            }
        }
    }
    impl From<&str> for RestartPolicyName {
        fn from(value: &str) -> Self {
            Self::from(value.to_owned())
        }
    }
    impl std::fmt::Display for RestartPolicyName {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    impl rt::serde::Serialize for RestartPolicyName {
        fn serialize<S: rt::serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    impl<'de> rt::serde::Deserialize<'de> for RestartPolicyName {
        fn deserialize<D: rt::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            <String as rt::serde::Deserialize>::deserialize(deserializer).map(Self::from)
        }
    }
}
