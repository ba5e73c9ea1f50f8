// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `DeviceMapping` as it has been since 1.14.
pub mod v1_14 {
    use ::longshore_runtime as rt;
    /// A device of the host in a container.
    ///
    /// In API 1.14 and later.
    ///
    /// - Changed in 1.14: Single devices of the host can be given to a container.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct DeviceMapping {
        /// Its path on the host.
        pub path_on_host: String,
        /// Its path inside the container.
        pub path_in_container: String,
        /// What is allowed: some of `r` to read, `w` to write and `m` to make nodes.
        pub cgroup_permissions: String,
    }
    rt::object! {
        DeviceMapping;
        required path_on_host("PathOnHost");
        required path_in_container("PathInContainer");
        required cgroup_permissions("CgroupPermissions");
    }
}
