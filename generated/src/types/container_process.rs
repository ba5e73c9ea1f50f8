// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerProcess` as it has been since 1.3.
#[cfg(feature = "v1_3")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    /// A process in a container.
    ///
    /// In API 1.3.
    ///
    /// - Changed in 1.3: The processes in a container can be listed, from Docker 0.5.0 on.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContainerProcess {
        /// Its number on the host.
        pub pid: String,
        /// Its terminal; `?` for none.
        pub tty: String,
        /// The CPU time it used so far.
        pub time: String,
        /// The name of the program.
        pub cmd: String,
    }
    rt::object! {
        ContainerProcess;
        required pid("PID");
        required tty("Tty");
        required time("Time");
        required cmd("Cmd");
    }
}
