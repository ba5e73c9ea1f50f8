// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ExecConfig` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// A command to run in a container.
    ///
    /// In API 1.16 and later.
    ///
    /// - Changed in 1.15: Commands can be run in a container that runs.
    /// - Changed in 1.16: A command to run has to be given. Daemons no longer accept a user and privileges for it, which never had an effect, and refuse to prepare it in a container that is paused.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ExecConfig {
        /// Whether its standard input is connected.
        pub attach_stdin: Option<bool>,
        /// Whether its standard output is connected.
        pub attach_stdout: Option<bool>,
        /// Whether its standard error is connected.
        pub attach_stderr: Option<bool>,
        /// Whether it gets a terminal.
        pub tty: Option<bool>,
        /// The program and its arguments. On the wire: Daemons also accept one string and take it as the program.
        pub cmd: Vec<String>,
    }
    rt::object! {
        ExecConfig;
        optional attach_stdin("AttachStdin");
        optional attach_stdout("AttachStdout");
        optional attach_stderr("AttachStderr");
        optional tty("Tty");
        nullable_as cmd("Cmd", StringOrList);
    }
}
/// `ExecConfig` as it has been since 1.15.
#[cfg(feature = "v1_15")]
pub mod v1_15 {
    use ::longshore_runtime as rt;
    /// A command to run in a container.
    ///
    /// In API 1.15.
    ///
    /// - Changed in 1.15: Commands can be run in a container that runs.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ExecConfig {
        /// Whether its standard input is connected.
        pub attach_stdin: Option<bool>,
        /// Whether its standard output is connected.
        pub attach_stdout: Option<bool>,
        /// Whether its standard error is connected.
        pub attach_stderr: Option<bool>,
        /// Whether it gets a terminal.
        pub tty: Option<bool>,
        /// The program and its arguments. On the wire: Daemons also accept one string and take it as the program.
        pub cmd: Vec<String>,
        /// The user it runs as. On the wire: Not documented. Daemons of 1.15 accept it and run the command as root all the same; the 20.10 engine obeys it. Until 1.15.
        pub user: Option<String>,
        /// Whether it gets all capabilities. On the wire: Not documented. Daemons of 1.15 accept it without any effect; the 20.10 engine obeys it. Until 1.15.
        pub privileged: Option<bool>,
    }
    rt::object! {
        ExecConfig;
        optional attach_stdin("AttachStdin");
        optional attach_stdout("AttachStdout");
        optional attach_stderr("AttachStderr");
        optional tty("Tty");
        nullable_as cmd("Cmd", StringOrList);
        optional user("User");
        optional privileged("Privileged");
    }
}
