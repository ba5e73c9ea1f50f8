// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `NetworkSettings` as it has been since 1.15.
pub mod v1_15 {
    use ::longshore_runtime as rt;
    /// The network of a container. Without a network everything is empty.
    ///
    /// On the wire: The documentation writes `IpAddress` and `IpPrefixLen`, daemons send `IPAddress` and `IPPrefixLen`.
    ///
    /// In API 1.15 and later.
    ///
    /// Changed in 1.15: The MAC address of a container can be seen. The documentation also shows it in the request to create one, which daemons ignore before API 1.16.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct NetworkSettings {
        /// The address of the container.
        #[serde(rename = "IPAddress")]
        pub ip_address: String,
        /// The length of the network's prefix in bits.
        #[serde(rename = "IPPrefixLen", with = "rt::wire::As::<rt::wire::Int>")]
        pub ip_prefix_len: i64,
        /// The address of the gateway.
        #[serde(rename = "Gateway")]
        pub gateway: String,
        /// The bridge on the host.
        #[serde(rename = "Bridge")]
        pub bridge: String,
        /// Published ports in the old form: by protocol, then the port of the host by that of the container.
        ///
        /// On the wire: Always null from these daemons; left out by the 20.10 engine.
        ///
        /// Deprecated: Use `Ports`.
        #[serde(
            rename = "PortMapping",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::Map<rt::wire::Same>>>",
            skip_serializing_if = "std::collections::BTreeMap::is_empty"
        )]
        pub port_mapping: std::collections::BTreeMap<
            String,
            std::collections::BTreeMap<String, String>,
        >,
        /// Where each port is published, by port as in `80/tcp`; nothing for one that is exposed only.
        #[serde(
            rename = "Ports",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::List<rt::wire::Same>>>"
        )]
        pub ports: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_12::PortBinding>,
        >,
        /// The MAC address of the container.
        #[serde(rename = "MacAddress")]
        pub mac_address: String,
    }
}
/// `NetworkSettings` as it has been since 1.12.
#[cfg(feature = "v1_14")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// The network of a container. Without a network everything is empty.
    ///
    /// On the wire: The documentation writes `IpAddress` and `IpPrefixLen`, daemons send `IPAddress` and `IPPrefixLen`.
    ///
    /// In API 1.12 to 1.14.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct NetworkSettings {
        /// The address of the container.
        #[serde(rename = "IPAddress")]
        pub ip_address: String,
        /// The length of the network's prefix in bits.
        #[serde(rename = "IPPrefixLen", with = "rt::wire::As::<rt::wire::Int>")]
        pub ip_prefix_len: i64,
        /// The address of the gateway.
        #[serde(rename = "Gateway")]
        pub gateway: String,
        /// The bridge on the host.
        #[serde(rename = "Bridge")]
        pub bridge: String,
        /// Published ports in the old form: by protocol, then the port of the host by that of the container.
        ///
        /// On the wire: Always null from these daemons; left out by the 20.10 engine.
        ///
        /// Deprecated: Use `Ports`.
        #[serde(
            rename = "PortMapping",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::Map<rt::wire::Same>>>",
            skip_serializing_if = "std::collections::BTreeMap::is_empty"
        )]
        pub port_mapping: std::collections::BTreeMap<
            String,
            std::collections::BTreeMap<String, String>,
        >,
        /// Where each port is published, by port as in `80/tcp`; nothing for one that is exposed only.
        #[serde(
            rename = "Ports",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::List<rt::wire::Same>>>"
        )]
        pub ports: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_12::PortBinding>,
        >,
    }
}
