// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ExecStartConfig` as it has been since 1.15.
pub mod v1_15 {
    /// How to start a command.
    ///
    /// In API 1.15 and later.
    ///
    /// Changed in 1.15: Commands can be run in a container that runs.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        ::longshore_runtime::serde::Deserialize,
        ::longshore_runtime::serde::Serialize
    )]
    #[serde(crate = "::longshore_runtime::serde")]
    pub struct ExecStartConfig {
        /// Whether to answer once it runs, without a connection to it.
        #[serde(
            rename = "Detach",
            with = "::longshore_runtime::wire::As::<::longshore_runtime::wire::Bool>"
        )]
        pub detach: bool,
        /// Whether it has a terminal, as said when it was created; then the output comes without frames.
        #[serde(
            rename = "Tty",
            with = "::longshore_runtime::wire::As::<::longshore_runtime::wire::Bool>"
        )]
        pub tty: bool,
    }
}
