// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ExecProcess` as it has been since 1.16.
pub mod v1_16 {
    /// The process of a command in a container.
    ///
    /// In API 1.16 and later.
    ///
    /// Changed in 1.16: A command in a container can be inspected, also after it has ended.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        ::longshore_runtime::serde::Deserialize,
        ::longshore_runtime::serde::Serialize
    )]
    #[serde(crate = "::longshore_runtime::serde")]
    pub struct ExecProcess {
        /// Whether it has all capabilities.
        #[serde(
            default,
            with = "::longshore_runtime::wire::As::<Option<::longshore_runtime::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub privileged: Option<bool>,
        /// The user it runs as; empty for the usual one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub user: Option<String>,
        /// Whether it has a terminal.
        #[serde(
            with = "::longshore_runtime::wire::As::<::longshore_runtime::wire::Bool>"
        )]
        pub tty: bool,
        /// The program.
        pub entrypoint: String,
        /// The arguments of the program.
        #[serde(
            default,
            with = "::longshore_runtime::wire::As::<::longshore_runtime::wire::List<::longshore_runtime::wire::Same>>"
        )]
        pub arguments: Vec<String>,
    }
}
