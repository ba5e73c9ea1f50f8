// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ExecCreated` as it has been since 1.15.
pub mod v1_15 {
    use ::longshore_runtime as rt;
    /// A command that is ready to run.
    ///
    /// In API 1.15 and later.
    ///
    /// - Changed in 1.15: Commands can be run in a container that runs.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ExecCreated {
        /// The ID of the exec instance.
        pub id: String,
    }
    rt::object! {
        ExecCreated;
        required id("Id");
    }
}
