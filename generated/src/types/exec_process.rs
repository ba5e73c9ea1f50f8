// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ExecProcess` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// The process of a command in a container.
    ///
    /// In API 1.16 and later.
    ///
    /// - Changed in 1.16: A command in a container can be inspected, also after it has ended.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ExecProcess {
        /// Whether it has all capabilities.
        pub privileged: Option<bool>,
        /// The user it runs as; empty for the usual one.
        pub user: Option<String>,
        /// Whether it has a terminal.
        pub tty: bool,
        /// The program.
        pub entrypoint: String,
        /// The arguments of the program.
        pub arguments: Vec<String>,
    }
    rt::object! {
        ExecProcess;
        optional privileged("privileged");
        optional user("user");
        required tty("tty");
        required entrypoint("entrypoint");
        nullable arguments("arguments");
    }
}
