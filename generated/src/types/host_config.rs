// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `HostConfig` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that depends on the host. Everything may be left out.
    ///
    /// In API 1.16 and later.
    ///
    /// Changed in 1.13: The links of a container are really filled in when it is inspected.
    ///
    /// Changed in 1.14: Capabilities can be added to a container and taken from it.
    ///
    /// Changed in 1.14: Single devices of the host can be given to a container.
    ///
    /// Changed in 1.14: The daemon can start a container again whenever it exits.
    ///
    /// Changed in 1.15: The host config of a container can be given when it is created.
    ///
    /// Changed in 1.15: A container can be given names of hosts of its own.
    ///
    /// Changed in 1.15: The labels of SELinux and the profile of AppArmor can be chosen.
    ///
    /// Changed in 1.16: A container can share the IPC of another or of the host.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct HostConfig {
        /// Paths of the host to mount, as `host:container` or `host:container:ro`. What is missing on the host is created as a directory.
        #[serde(
            rename = "Binds",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub binds: Vec<String>,
        /// A file in which the client noted the ID; the daemon only keeps the path.
        #[serde(
            rename = "ContainerIDFile",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub container_id_file: Option<String>,
        /// Options for the `lxc` execution driver.
        ///
        /// On the wire: Later documentation shows an object instead of the list; daemons drop that without a word. The 20.10 engine does not know the field.
        #[serde(
            rename = "LxcConf",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub lxc_conf: Vec<super::super::super::types::key_value::v1_12::KeyValue>,
        /// Whether the container gets all capabilities and devices of the host.
        #[serde(
            rename = "Privileged",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub privileged: Option<bool>,
        /// Where ports of the container are published, by port as in `80/tcp`.
        #[serde(
            rename = "PortBindings",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::List<rt::wire::Same>>>",
            skip_serializing_if = "std::collections::BTreeMap::is_empty"
        )]
        pub port_bindings: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_12::PortBinding>,
        >,
        /// Other containers this one can reach, as `container:alias`.
        ///
        /// On the wire: Inspection gives the whole path of the alias: `/redis3:/web/redis`.
        #[serde(
            rename = "Links",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub links: Vec<String>,
        /// Whether every exposed port is published on a free port of the host.
        #[serde(
            rename = "PublishAllPorts",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub publish_all_ports: Option<bool>,
        /// Addresses of name servers.
        #[serde(
            rename = "Dns",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub dns: Vec<String>,
        /// Domains in which names are searched.
        ///
        /// On the wire: Not documented before 1.15.
        #[serde(
            rename = "DnsSearch",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub dns_search: Vec<String>,
        /// Containers whose volumes are mounted as well, as `container` or `container:ro`.
        #[serde(
            rename = "VolumesFrom",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub volumes_from: Vec<String>,
        /// `bridge`, `none`, `host`, or `container:` with a name or ID to share its network.
        ///
        /// On the wire: Not documented before 1.15.
        #[serde(
            rename = "NetworkMode",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub network_mode: Option<String>,
        /// Capabilities of the kernel to add, such as `NET_ADMIN`; `ALL` for all.
        #[serde(
            rename = "CapAdd",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub cap_add: Vec<String>,
        /// Capabilities of the kernel to take away, such as `MKNOD`; `ALL` for all.
        #[serde(
            rename = "CapDrop",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub cap_drop: Vec<String>,
        /// Devices of the host.
        ///
        /// On the wire: Not documented before 1.15.
        #[serde(
            rename = "Devices",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub devices: Vec<
            super::super::super::types::device_mapping::v1_14::DeviceMapping,
        >,
        /// Whether the daemon starts the container again.
        ///
        /// On the wire: Daemons of 1.15 and later take it from the host config of container\_create too.
        #[serde(
            rename = "RestartPolicy",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub restart_policy: Option<
            super::super::super::types::restart_policy::v1_14::RestartPolicy,
        >,
        /// Entries for its `/etc/hosts`, as `name:address`.
        #[serde(
            rename = "ExtraHosts",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub extra_hosts: Vec<String>,
        /// Labels and profile, as `label:type:name` or `apparmor:profile`.
        ///
        /// On the wire: From Docker 1.3.2 on; the documentation of 1.15 and 1.16 shows it beside the host config only.
        #[serde(
            rename = "SecurityOpt",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub security_opt: Vec<String>,
        /// `host`, or `container:` with a name or ID to share its IPC; empty for one of its own.
        ///
        /// On the wire: Not documented.
        #[serde(rename = "IpcMode", default, skip_serializing_if = "Option::is_none")]
        pub ipc_mode: Option<String>,
    }
}
/// `HostConfig` as it has been since 1.15.
#[cfg(feature = "v1_15")]
pub mod v1_15 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that depends on the host. Everything may be left out.
    ///
    /// In API 1.15.
    ///
    /// Changed in 1.13: The links of a container are really filled in when it is inspected.
    ///
    /// Changed in 1.14: Capabilities can be added to a container and taken from it.
    ///
    /// Changed in 1.14: Single devices of the host can be given to a container.
    ///
    /// Changed in 1.14: The daemon can start a container again whenever it exits.
    ///
    /// Changed in 1.15: The host config of a container can be given when it is created.
    ///
    /// Changed in 1.15: A container can be given names of hosts of its own.
    ///
    /// Changed in 1.15: The labels of SELinux and the profile of AppArmor can be chosen.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct HostConfig {
        /// Paths of the host to mount, as `host:container` or `host:container:ro`. What is missing on the host is created as a directory.
        #[serde(
            rename = "Binds",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub binds: Vec<String>,
        /// A file in which the client noted the ID; the daemon only keeps the path.
        #[serde(
            rename = "ContainerIDFile",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub container_id_file: Option<String>,
        /// Options for the `lxc` execution driver.
        ///
        /// On the wire: Later documentation shows an object instead of the list; daemons drop that without a word. The 20.10 engine does not know the field.
        #[serde(
            rename = "LxcConf",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub lxc_conf: Vec<super::super::super::types::key_value::v1_12::KeyValue>,
        /// Whether the container gets all capabilities and devices of the host.
        #[serde(
            rename = "Privileged",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub privileged: Option<bool>,
        /// Where ports of the container are published, by port as in `80/tcp`.
        #[serde(
            rename = "PortBindings",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::List<rt::wire::Same>>>",
            skip_serializing_if = "std::collections::BTreeMap::is_empty"
        )]
        pub port_bindings: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_12::PortBinding>,
        >,
        /// Other containers this one can reach, as `container:alias`.
        ///
        /// On the wire: Inspection gives the whole path of the alias: `/redis3:/web/redis`.
        #[serde(
            rename = "Links",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub links: Vec<String>,
        /// Whether every exposed port is published on a free port of the host.
        #[serde(
            rename = "PublishAllPorts",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub publish_all_ports: Option<bool>,
        /// Addresses of name servers.
        #[serde(
            rename = "Dns",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub dns: Vec<String>,
        /// Domains in which names are searched.
        ///
        /// On the wire: Not documented before 1.15.
        #[serde(
            rename = "DnsSearch",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub dns_search: Vec<String>,
        /// Containers whose volumes are mounted as well, as `container` or `container:ro`.
        #[serde(
            rename = "VolumesFrom",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub volumes_from: Vec<String>,
        /// `bridge`, `none`, `host`, or `container:` with a name or ID to share its network.
        ///
        /// On the wire: Not documented before 1.15.
        #[serde(
            rename = "NetworkMode",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub network_mode: Option<String>,
        /// Capabilities of the kernel to add, such as `NET_ADMIN`; `ALL` for all.
        #[serde(
            rename = "CapAdd",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub cap_add: Vec<String>,
        /// Capabilities of the kernel to take away, such as `MKNOD`; `ALL` for all.
        #[serde(
            rename = "CapDrop",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub cap_drop: Vec<String>,
        /// Devices of the host.
        ///
        /// On the wire: Not documented before 1.15.
        #[serde(
            rename = "Devices",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub devices: Vec<
            super::super::super::types::device_mapping::v1_14::DeviceMapping,
        >,
        /// Whether the daemon starts the container again.
        ///
        /// On the wire: Daemons of 1.15 and later take it from the host config of container\_create too.
        #[serde(
            rename = "RestartPolicy",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub restart_policy: Option<
            super::super::super::types::restart_policy::v1_14::RestartPolicy,
        >,
        /// Entries for its `/etc/hosts`, as `name:address`.
        #[serde(
            rename = "ExtraHosts",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub extra_hosts: Vec<String>,
        /// Labels and profile, as `label:type:name` or `apparmor:profile`.
        ///
        /// On the wire: From Docker 1.3.2 on; the documentation of 1.15 and 1.16 shows it beside the host config only.
        #[serde(
            rename = "SecurityOpt",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub security_opt: Vec<String>,
    }
}
/// `HostConfig` as it has been since 1.14.
#[cfg(feature = "v1_14")]
pub mod v1_14 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that depends on the host. Everything may be left out.
    ///
    /// In API 1.14.
    ///
    /// Changed in 1.13: The links of a container are really filled in when it is inspected.
    ///
    /// Changed in 1.14: Capabilities can be added to a container and taken from it.
    ///
    /// Changed in 1.14: Single devices of the host can be given to a container.
    ///
    /// Changed in 1.14: The daemon can start a container again whenever it exits.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct HostConfig {
        /// Paths of the host to mount, as `host:container` or `host:container:ro`. What is missing on the host is created as a directory.
        #[serde(
            rename = "Binds",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub binds: Vec<String>,
        /// A file in which the client noted the ID; the daemon only keeps the path.
        #[serde(
            rename = "ContainerIDFile",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub container_id_file: Option<String>,
        /// Options for the `lxc` execution driver.
        ///
        /// On the wire: Later documentation shows an object instead of the list; daemons drop that without a word. The 20.10 engine does not know the field.
        #[serde(
            rename = "LxcConf",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub lxc_conf: Vec<super::super::super::types::key_value::v1_12::KeyValue>,
        /// Whether the container gets all capabilities and devices of the host.
        #[serde(
            rename = "Privileged",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub privileged: Option<bool>,
        /// Where ports of the container are published, by port as in `80/tcp`.
        #[serde(
            rename = "PortBindings",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::List<rt::wire::Same>>>",
            skip_serializing_if = "std::collections::BTreeMap::is_empty"
        )]
        pub port_bindings: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_12::PortBinding>,
        >,
        /// Other containers this one can reach, as `container:alias`.
        ///
        /// On the wire: Inspection gives the whole path of the alias: `/redis3:/web/redis`.
        #[serde(
            rename = "Links",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub links: Vec<String>,
        /// Whether every exposed port is published on a free port of the host.
        #[serde(
            rename = "PublishAllPorts",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub publish_all_ports: Option<bool>,
        /// Addresses of name servers.
        #[serde(
            rename = "Dns",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub dns: Vec<String>,
        /// Domains in which names are searched.
        ///
        /// On the wire: Not documented before 1.15.
        #[serde(
            rename = "DnsSearch",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub dns_search: Vec<String>,
        /// Containers whose volumes are mounted as well, as `container` or `container:ro`.
        #[serde(
            rename = "VolumesFrom",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub volumes_from: Vec<String>,
        /// `bridge`, `none`, `host`, or `container:` with a name or ID to share its network.
        ///
        /// On the wire: Not documented before 1.15.
        #[serde(
            rename = "NetworkMode",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub network_mode: Option<String>,
        /// Capabilities of the kernel to add, such as `NET_ADMIN`; `ALL` for all.
        #[serde(
            rename = "CapAdd",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub cap_add: Vec<String>,
        /// Capabilities of the kernel to take away, such as `MKNOD`; `ALL` for all.
        #[serde(
            rename = "CapDrop",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub cap_drop: Vec<String>,
        /// Devices of the host.
        ///
        /// On the wire: Not documented before 1.15.
        #[serde(
            rename = "Devices",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub devices: Vec<
            super::super::super::types::device_mapping::v1_14::DeviceMapping,
        >,
        /// Whether the daemon starts the container again.
        ///
        /// On the wire: The documentation of 1.14 shows it in the body of container\_create, where daemons ignore it; they take it from that of container\_start.
        #[serde(
            rename = "RestartPolicy",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub restart_policy: Option<
            super::super::super::types::restart_policy::v1_14::RestartPolicy,
        >,
    }
}
/// `HostConfig` as it has been since 1.12.
#[cfg(feature = "v1_13")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that depends on the host. Everything may be left out.
    ///
    /// In API 1.12 to 1.13.
    ///
    /// Changed in 1.13: The links of a container are really filled in when it is inspected.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct HostConfig {
        /// Paths of the host to mount, as `host:container` or `host:container:ro`. What is missing on the host is created as a directory.
        #[serde(
            rename = "Binds",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub binds: Vec<String>,
        /// A file in which the client noted the ID; the daemon only keeps the path.
        #[serde(
            rename = "ContainerIDFile",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub container_id_file: Option<String>,
        /// Options for the `lxc` execution driver.
        ///
        /// On the wire: Later documentation shows an object instead of the list; daemons drop that without a word. The 20.10 engine does not know the field.
        #[serde(
            rename = "LxcConf",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub lxc_conf: Vec<super::super::super::types::key_value::v1_12::KeyValue>,
        /// Whether the container gets all capabilities and devices of the host.
        #[serde(
            rename = "Privileged",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub privileged: Option<bool>,
        /// Where ports of the container are published, by port as in `80/tcp`.
        #[serde(
            rename = "PortBindings",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::List<rt::wire::Same>>>",
            skip_serializing_if = "std::collections::BTreeMap::is_empty"
        )]
        pub port_bindings: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_12::PortBinding>,
        >,
        /// Other containers this one can reach, as `container:alias`.
        ///
        /// On the wire: Inspection gives the whole path of the alias: `/redis3:/web/redis`.
        #[serde(
            rename = "Links",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub links: Vec<String>,
        /// Whether every exposed port is published on a free port of the host.
        #[serde(
            rename = "PublishAllPorts",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub publish_all_ports: Option<bool>,
        /// Addresses of name servers.
        #[serde(
            rename = "Dns",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub dns: Vec<String>,
        /// Domains in which names are searched.
        ///
        /// On the wire: Not documented before 1.15.
        #[serde(
            rename = "DnsSearch",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub dns_search: Vec<String>,
        /// Containers whose volumes are mounted as well, as `container` or `container:ro`.
        #[serde(
            rename = "VolumesFrom",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub volumes_from: Vec<String>,
        /// `bridge`, `none`, `host`, or `container:` with a name or ID to share its network.
        ///
        /// On the wire: Not documented before 1.15.
        #[serde(
            rename = "NetworkMode",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub network_mode: Option<String>,
    }
}
