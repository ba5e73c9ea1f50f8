// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Port` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// A port of a container in the list.
    ///
    /// In API 1.12 and later.
    ///
    /// - Changed in 1.5: The ports in the list of containers are objects instead of one text.
    /// - Changed in 1.6: Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.
    /// - Changed in 1.7: What was new within API 1.6 is now in every daemon.
    /// - Changed in 1.9: A port that is not published has neither an address nor a private port in the list of containers. Before, they were empty and 0.
    /// - Changed in 1.12: A port that is not published has its private port in the list of containers and no public one. Before, it was the other way round.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Port {
        /// The port inside the container.
        pub private_port: u16,
        /// The port on the host; missing for a port that is not published.
        pub public_port: Option<u16>,
        /// `tcp` or `udp`.
        pub protocol: String,
        /// The address of the host on which it is published; missing for a port that is not. Since 1.6.
        pub ip: Option<String>,
    }
    rt::object! {
        Port;
        required private_port("PrivatePort");
        optional public_port("PublicPort");
        required protocol("Type");
        optional ip("IP");
    }
}
/// `Port` as it has been since 1.6.
#[cfg(feature = "v1_11")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    /// A port of a container in the list.
    ///
    /// In API 1.6 to 1.11.
    ///
    /// - Changed in 1.6: Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.
    /// - Changed in 1.7: What was new within API 1.6 is now in every daemon.
    /// - Changed in 1.9: A port that is not published has neither an address nor a private port in the list of containers. Before, they were empty and 0.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Port {
        /// The port inside the container; missing for one that is not published.
        pub private_port: Option<u16>,
        /// The port on the host; for one that is not published the port inside the container. On the wire: Daemons from 0.12 on leave it out for a port that is not published.
        pub public_port: Option<u16>,
        /// `tcp` or `udp`.
        pub protocol: String,
        /// The address of the host on which it is published; missing for a port that is not. Since 1.6.
        pub ip: Option<String>,
    }
    rt::object! {
        Port;
        optional private_port("PrivatePort");
        optional public_port("PublicPort");
        required protocol("Type");
        optional ip("IP");
    }
}
/// `Port` as it has been since 1.5.
#[cfg(feature = "v1_5")]
pub mod v1_5 {
    use ::longshore_runtime as rt;
    /// A port of a container in the list.
    ///
    /// In API 1.5.
    ///
    /// - Changed in 1.5: The ports in the list of containers are objects instead of one text.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Port {
        /// The port inside the container. On the wire: Docker 0.8 to 0.11 leave it out for a port that is not published.
        pub private_port: Option<u16>,
        /// The port on the host. On the wire: Daemons from 0.12 on leave it out for a port that is not published.
        pub public_port: Option<u16>,
        /// `tcp` or `udp`.
        pub protocol: String,
    }
    rt::object! {
        Port;
        optional private_port("PrivatePort");
        optional public_port("PublicPort");
        required protocol("Type");
    }
}
