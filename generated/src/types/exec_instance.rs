// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ExecInstance` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// All about a command in a container.
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
    pub struct ExecInstance {
        /// The ID of the exec instance.
        #[serde(rename = "ID")]
        pub id: String,
        /// Whether it runs.
        #[serde(rename = "Running", with = "rt::wire::As::<rt::wire::Bool>")]
        pub running: bool,
        /// The status it exited with. On the wire: 0 until then; null from the 20.10 engine.
        #[serde(
            rename = "ExitCode",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>"
        )]
        pub exit_code: Option<i64>,
        /// The command.
        #[serde(rename = "ProcessConfig")]
        pub process_config: super::super::super::types::exec_process::v1_16::ExecProcess,
        /// Whether its standard input is connected.
        #[serde(rename = "OpenStdin", with = "rt::wire::As::<rt::wire::Bool>")]
        pub open_stdin: bool,
        /// Whether its standard error is connected.
        #[serde(rename = "OpenStderr", with = "rt::wire::As::<rt::wire::Bool>")]
        pub open_stderr: bool,
        /// Whether its standard output is connected.
        #[serde(rename = "OpenStdout", with = "rt::wire::As::<rt::wire::Bool>")]
        pub open_stdout: bool,
        /// The container it runs in. On the wire: The 20.10 engine leaves it out.
        #[serde(rename = "Container", default, skip_serializing_if = "Option::is_none")]
        pub container: Option<
            super::super::super::types::exec_container::v1_16::ExecContainer,
        >,
    }
}
