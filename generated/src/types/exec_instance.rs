// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ExecInstance` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// All about a command in a container.
    ///
    /// In API 1.16 and later.
    ///
    /// - Changed in 1.16: A command in a container can be inspected, also after it has ended.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ExecInstance {
        /// The ID of the exec instance.
        pub id: String,
        /// Whether it runs.
        pub running: bool,
        /// The status it exited with. On the wire: 0 until then; null from the 20.10 engine.
        pub exit_code: Option<i64>,
        /// The command.
        pub process_config: super::super::super::types::exec_process::v1_16::ExecProcess,
        /// Whether its standard input is connected.
        pub open_stdin: bool,
        /// Whether its standard error is connected.
        pub open_stderr: bool,
        /// Whether its standard output is connected.
        pub open_stdout: bool,
        /// The container it runs in. On the wire: The 20.10 engine leaves it out.
        pub container: Option<
            super::super::super::types::exec_container::v1_16::ExecContainer,
        >,
    }
    rt::object! {
        ExecInstance;
        required id("ID");
        required running("Running");
        nullable exit_code("ExitCode");
        required process_config("ProcessConfig");
        required open_stdin("OpenStdin");
        required open_stderr("OpenStderr");
        required open_stdout("OpenStdout");
        optional container("Container");
    }
}
