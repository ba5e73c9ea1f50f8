// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `PortBinding` as it has been since 1.6.
pub mod v1_6 {
    use ::longshore_runtime as rt;
    /// Where a port is published on the host.
    ///
    /// In API 1.6 and later.
    ///
    /// - Changed in 1.6: Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct PortBinding {
        /// The address to listen on; empty or left out for all.
        pub host_ip: Option<String>,
        /// The port as text; empty or left out for any that is free.
        pub host_port: Option<String>,
    }
    rt::object! {
        PortBinding;
        optional host_ip("HostIp");
        optional host_port("HostPort");
    }
}
