// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `NetworkSettings` as it has been since 1.15.
pub mod v1_15 {
    use ::longshore_runtime as rt;
    /// The network of a container. Without a network everything is empty. On the wire: The documentation writes `IpAddress` and `IpPrefixLen`, daemons send `IPAddress` and `IPPrefixLen`.
    ///
    /// In API 1.15 and later.
    ///
    /// - Changed in 1.2: The keys of the inspection are written with `ID` and `IP` in capitals. The documentation keeps the old ones.
    /// - Changed in 1.3: UDP ports can be published, and the published ports are told for each protocol, from Docker 0.5.0 on.
    /// - Changed in 1.6: Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.
    /// - Changed in 1.7: What was new within API 1.6 is now in every daemon.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    /// - Changed in 1.15: The MAC address of a container can be seen. The documentation also shows it in the request to create one, which daemons ignore before API 1.16.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct NetworkSettings {
        /// The address of the container. Since 1.2.
        pub ip_address: String,
        /// The length of the network's prefix in bits. Since 1.2.
        pub ip_prefix_len: i64,
        /// The address of the gateway.
        pub gateway: String,
        /// The bridge on the host.
        pub bridge: String,
        /// Published ports in the old form: by protocol, then the port of the host by that of the container. On the wire: Always null from these daemons; left out by the 20.10 engine. Deprecated since 1.6. Use `ports`.
        #[deprecated(note = "since API 1.6. Use `ports`.")]
        pub port_mapping: std::collections::BTreeMap<
            String,
            std::collections::BTreeMap<String, String>,
        >,
        /// Where each port is published, by port as in `80/tcp`; nothing for one that is exposed only. Since 1.6.
        pub ports: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_6::PortBinding>,
        >,
        /// The MAC address of the container. Since 1.15.
        pub mac_address: String,
    }
    rt::object! {
        NetworkSettings;
        required ip_address("IPAddress" | "IpAddress");
        required ip_prefix_len("IPPrefixLen" | "IpPrefixLen");
        required gateway("Gateway");
        required bridge("Bridge");
        optional port_mapping("PortMapping");
        nullable ports("Ports");
        required mac_address("MacAddress");
    }
}
/// `NetworkSettings` as it has been since 1.12.
#[cfg(feature = "v1_14")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// The network of a container. Without a network everything is empty. On the wire: The documentation writes `IpAddress` and `IpPrefixLen`, daemons send `IPAddress` and `IPPrefixLen`.
    ///
    /// In API 1.12 to 1.14.
    ///
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct NetworkSettings {
        /// The address of the container. Since 1.2.
        pub ip_address: String,
        /// The length of the network's prefix in bits. Since 1.2.
        pub ip_prefix_len: i64,
        /// The address of the gateway.
        pub gateway: String,
        /// The bridge on the host.
        pub bridge: String,
        /// Published ports in the old form: by protocol, then the port of the host by that of the container. On the wire: Always null from these daemons; left out by the 20.10 engine. Deprecated since 1.6. Use `ports`.
        #[deprecated(note = "since API 1.6. Use `ports`.")]
        pub port_mapping: std::collections::BTreeMap<
            String,
            std::collections::BTreeMap<String, String>,
        >,
        /// Where each port is published, by port as in `80/tcp`; nothing for one that is exposed only. Since 1.6.
        pub ports: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_6::PortBinding>,
        >,
    }
    rt::object! {
        NetworkSettings;
        required ip_address("IPAddress" | "IpAddress");
        required ip_prefix_len("IPPrefixLen" | "IpPrefixLen");
        required gateway("Gateway");
        required bridge("Bridge");
        optional port_mapping("PortMapping");
        nullable ports("Ports");
    }
}
/// `NetworkSettings` as it has been since 1.6.
#[cfg(feature = "v1_11")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    /// The network of a container. Without a network everything is empty. On the wire: The documentation writes `IpAddress` and `IpPrefixLen`, daemons send `IPAddress` and `IPPrefixLen`.
    ///
    /// In API 1.6 to 1.11.
    ///
    /// - Changed in 1.6: Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.
    /// - Changed in 1.7: What was new within API 1.6 is now in every daemon.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct NetworkSettings {
        /// The address of the container. Since 1.2.
        pub ip_address: String,
        /// The length of the network's prefix in bits. Since 1.2.
        pub ip_prefix_len: i64,
        /// The address of the gateway.
        pub gateway: String,
        /// The bridge on the host.
        pub bridge: String,
        /// Published ports in the old form: by protocol, then the port of the host by that of the container. On the wire: Always null from these daemons. Deprecated since 1.6. Use `ports`.
        #[deprecated(note = "since API 1.6. Use `ports`.")]
        pub port_mapping: std::collections::BTreeMap<
            String,
            std::collections::BTreeMap<String, String>,
        >,
        /// Where each port is published, by port as in `80/tcp`; nothing for one that is exposed only. Since 1.6.
        pub ports: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_6::PortBinding>,
        >,
    }
    rt::object! {
        NetworkSettings;
        required ip_address("IPAddress" | "IpAddress");
        required ip_prefix_len("IPPrefixLen" | "IpPrefixLen");
        required gateway("Gateway");
        required bridge("Bridge");
        nullable port_mapping("PortMapping");
        nullable ports("Ports");
    }
}
/// `NetworkSettings` as it has been since 1.3.
#[cfg(feature = "v1_5")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    /// The network of a container. Without a network everything is empty. On the wire: The documentation writes `IpAddress` and `IpPrefixLen`, daemons send `IPAddress` and `IPPrefixLen`.
    ///
    /// In API 1.3 to 1.5.
    ///
    /// - Changed in 1.3: UDP ports can be published, and the published ports are told for each protocol, from Docker 0.5.0 on.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct NetworkSettings {
        /// The address of the container. Since 1.2.
        pub ip_address: String,
        /// The length of the network's prefix in bits. Since 1.2.
        pub ip_prefix_len: i64,
        /// The address of the gateway.
        pub gateway: String,
        /// The bridge on the host.
        pub bridge: String,
        /// The published ports: by protocol, `Tcp` or `Udp`, then the port of the host by that of the container. On the wire: Docker 0.4.5 to 0.4.8, which have this version of the API as well, send the ports without the protocols around them, which are understood as those of TCP. Null from Docker 0.6.5 on.
        pub port_mapping: std::collections::BTreeMap<
            String,
            std::collections::BTreeMap<String, String>,
        >,
    }
    rt::object! {
        NetworkSettings;
        required ip_address("IPAddress" | "IpAddress");
        required ip_prefix_len("IPPrefixLen" | "IpPrefixLen");
        required gateway("Gateway");
        required bridge("Bridge");
        nullable_as port_mapping("PortMapping", OrLoose < { rt::wire::packed("Tcp") }, Map < Map < Same > > >);
    }
}
/// `NetworkSettings` as it has been since 1.2.
#[cfg(feature = "v1_2")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    /// The network of a container. Without a network everything is empty. On the wire: The documentation writes `IpAddress` and `IpPrefixLen`, daemons send `IPAddress` and `IPPrefixLen`.
    ///
    /// In API 1.2.
    ///
    /// - Changed in 1.2: The keys of the inspection are written with `ID` and `IP` in capitals. The documentation keeps the old ones.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct NetworkSettings {
        /// The address of the container. Since 1.2.
        pub ip_address: String,
        /// The length of the network's prefix in bits. Since 1.2.
        pub ip_prefix_len: i64,
        /// The address of the gateway.
        pub gateway: String,
        /// The bridge on the host.
        pub bridge: String,
        /// The published ports: the port of the host by that of the container. On the wire: Docker 0.5.0 to 0.6.4 send them by protocol, below `Tcp` and `Udp`. Those are taken together, of a port of both that of TCP. Later daemons send null.
        pub port_mapping: std::collections::BTreeMap<String, String>,
    }
    rt::object! {
        NetworkSettings;
        required ip_address("IPAddress" | "IpAddress");
        required ip_prefix_len("IPPrefixLen" | "IpPrefixLen");
        required gateway("Gateway");
        required bridge("Bridge");
        nullable_as port_mapping("PortMapping", OrGroups < Map < Same > >);
    }
}
/// `NetworkSettings` as it has been since 1.0.
#[cfg(feature = "v1_1")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// The network of a container. Without a network everything is empty.
    ///
    /// In API 1.0 to 1.1.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct NetworkSettings {
        /// The address of the container. On the wire: Daemons from 0.4.1 on send `IPAddress`. Until 1.1.
        pub ip_address: String,
        /// The length of the network's prefix in bits. On the wire: Daemons from 0.4.1 on send `IPPrefixLen`. Until 1.1.
        pub ip_prefix_len: i64,
        /// The address of the gateway.
        pub gateway: String,
        /// The bridge on the host.
        pub bridge: String,
        /// The published ports: the port of the host by that of the container. On the wire: Docker 0.5.0 to 0.6.4 send them by protocol, below `Tcp` and `Udp`. Those are taken together, of a port of both that of TCP. Later daemons send null.
        pub port_mapping: std::collections::BTreeMap<String, String>,
    }
    rt::object! {
        NetworkSettings;
        required ip_address("IpAddress" | "IPAddress");
        required ip_prefix_len("IpPrefixLen" | "IPPrefixLen");
        required gateway("Gateway");
        required bridge("Bridge");
        nullable_as port_mapping("PortMapping", OrGroups < Map < Same > >);
    }
}
