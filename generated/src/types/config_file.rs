// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ConfigFile` as it has been since 1.9.
pub mod v1_9 {
    use ::longshore_runtime as rt;
    /// The credentials for several registries.
    ///
    /// In API 1.9 and later.
    ///
    /// - Changed in 1.9: A build takes the credentials for several registries at once, instead of those for one. Docker 0.8 loses them on the way.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ConfigFile {
        /// The credentials, by the address of the registry (`https://index.docker.io/v1/`, `registry.example:5000`).
        pub configs: std::collections::BTreeMap<
            String,
            super::super::super::types::auth_config::v1_5::AuthConfig,
        >,
    }
    rt::object! {
        ConfigFile;
        nullable configs("configs");
    }
}
