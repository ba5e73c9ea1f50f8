// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ExecStartConfig` as it has been since 1.15.
pub mod v1_15 {
    use ::longshore_runtime as rt;
    /// How to start a command.
    ///
    /// In API 1.15 and later.
    ///
    /// - Changed in 1.15: Commands can be run in a container that runs.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ExecStartConfig {
        /// Whether to answer once it runs, without a connection to it.
        pub detach: bool,
        /// Whether it has a terminal, as said when it was created; then the output comes without frames.
        pub tty: bool,
    }
    rt::object! {
        ExecStartConfig;
        required detach("Detach");
        required tty("Tty");
    }
}
