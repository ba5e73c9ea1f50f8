// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `CopyRequest` as it has been since 1.4.
pub mod v1_4 {
    use ::longshore_runtime as rt;
    /// What to copy out of a container.
    ///
    /// In API 1.4 and later.
    ///
    /// - Changed in 1.4: Files and directories can be copied out of a container, from Docker 0.6 on.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct CopyRequest {
        /// The path of a file or a directory inside the container.
        pub resource: String,
    }
    rt::object! {
        CopyRequest;
        required resource("Resource");
    }
}
