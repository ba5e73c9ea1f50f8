// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ExecNetworkSettings` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// The network of the container of a command. Without a network everything is empty.
    ///
    /// In API 1.16 and later.
    ///
    /// - Changed in 1.16: A command in a container can be inspected, also after it has ended.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ExecNetworkSettings {
        /// The address of the container. On the wire: Missing from Docker 1.9.
        pub ip_address: Option<String>,
        /// The length of the network's prefix in bits. On the wire: Missing from Docker 1.9.
        pub ip_prefix_len: Option<i64>,
        /// The MAC address of the container. On the wire: Missing from Docker 1.9.
        pub mac_address: Option<String>,
        /// The address of the gateway. On the wire: Missing from Docker 1.9.
        pub gateway: Option<String>,
        /// The bridge on the host.
        pub bridge: String,
        /// Where each port is published, by port as in `80/tcp`; nothing for one that is exposed only.
        pub ports: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_6::PortBinding>,
        >,
    }
    rt::object! {
        ExecNetworkSettings;
        optional ip_address("IPAddress");
        optional ip_prefix_len("IPPrefixLen");
        optional mac_address("MacAddress");
        optional gateway("Gateway");
        required bridge("Bridge");
        nullable ports("Ports");
    }
}
