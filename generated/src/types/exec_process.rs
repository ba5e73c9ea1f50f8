// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ExecProcess` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// The process of a command in a container.
    ///
    /// In API 1.16 and later.
    ///
    /// - Changed in 1.16: A command in a container can be inspected, also after it has ended.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct ExecProcess {
        /// Whether it has all capabilities.
        #[serde(
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub privileged: Option<bool>,
        /// The user it runs as; empty for the usual one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub user: Option<String>,
        /// Whether it has a terminal.
        #[serde(with = "rt::wire::As::<rt::wire::Bool>")]
        pub tty: bool,
        /// The program.
        pub entrypoint: String,
        /// The arguments of the program.
        #[serde(default, with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>")]
        pub arguments: Vec<String>,
    }
}
