// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `HostConfig` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that depends on the host. Everything may be left out.
    ///
    /// In API 1.16 and later.
    ///
    /// - Changed in 1.3: A container can be configured for its host when it is started, from Docker 0.4.7 on. Directories of the host can be mounted.
    /// - Changed in 1.4: Options can be handed to `lxc`, from Docker 0.6 on.
    /// - Changed in 1.4: The host config has a place for the file in which the client notes the ID of a container.
    /// - Changed in 1.6: A container can be linked to others when it is started, and so reach them by an alias, from Docker 0.6.5 on.
    /// - Changed in 1.6: Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.
    /// - Changed in 1.6: The privileges of a container are set when it is started instead of when it is created, from Docker 0.6.6 on.
    /// - Changed in 1.7: What was new within API 1.6 is now in every daemon.
    /// - Changed in 1.8: Inspecting a container tells its host config.
    /// - Changed in 1.9: A path of the host that is to be mounted is created when it is missing.
    /// - Changed in 1.10: Name servers and the containers whose volumes are mounted are set when a container is started instead of when it is created, from Docker 0.10 on.
    /// - Changed in 1.10: The domains in which names are searched can be set, from Docker 0.10 on.
    /// - Changed in 1.10: Containers are run by one of several execution drivers, and inspecting a container tells by which. The options for `lxc` count for that one only.
    /// - Changed in 1.11: A container can use the network of the host or of another container.
    /// - Changed in 1.11: What was new within API 1.10 is now in every daemon.
    /// - Changed in 1.12: Any path of the host can be mounted. Before, the path inside the container had to be among the volumes of its config.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    /// - Changed in 1.13: The links of a container are really filled in when it is inspected.
    /// - Changed in 1.14: Capabilities can be added to a container and taken from it.
    /// - Changed in 1.14: Single devices of the host can be given to a container.
    /// - Changed in 1.14: The daemon can start a container again whenever it exits.
    /// - Changed in 1.15: The host config of a container can be given when it is created.
    /// - Changed in 1.15: A container can be given names of hosts of its own.
    /// - Changed in 1.15: The documentation shows an object where the host config has the list of options for `lxc`.
    /// - Changed in 1.15: The labels of SELinux and the profile of AppArmor can be chosen.
    /// - Changed in 1.16: A container can share the IPC of another or of the host.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct HostConfig {
        /// Paths of the host to mount, as `host:container` or `host:container:ro`. What is missing on the host is created as a directory.
        pub binds: Vec<String>,
        /// Options for the `lxc` execution driver. On the wire: The documentation shows an object instead of the list; daemons drop that without a word. The 20.10 engine does not know the field. Since 1.4.
        pub lxc_conf: Vec<super::super::super::types::key_value::v1_4::KeyValue>,
        /// A file in which the client noted the ID; the daemon only keeps the path. Since 1.4.
        pub container_id_file: Option<String>,
        /// Other containers this one can reach, as `container:alias`. On the wire: Inspection gives the whole path of the alias: `/redis3:/web/redis`. Since 1.6.
        pub links: Vec<String>,
        /// Where ports of the container are published, by port as in `80/tcp`. Since 1.6.
        pub port_bindings: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_6::PortBinding>,
        >,
        /// Whether every exposed port is published on a free port of the host. Since 1.6.
        pub publish_all_ports: Option<bool>,
        /// Whether the container gets all capabilities and devices of the host. Since 1.6.
        pub privileged: Option<bool>,
        /// Addresses of name servers. Since 1.10.
        pub dns: Vec<String>,
        /// Containers whose volumes are mounted as well, as `container` or `container:ro`. Since 1.10.
        pub volumes_from: Vec<String>,
        /// Domains in which names are searched. On the wire: Not documented before 1.15. Since 1.10.
        pub dns_search: Vec<String>,
        /// `bridge`, `none`, `host`, or `container:` with a name or ID to share its network. On the wire: Not documented before 1.15. Since 1.11.
        pub network_mode: Option<String>,
        /// Capabilities of the kernel to add, such as `NET_ADMIN`; `ALL` for all. Since 1.14.
        pub cap_add: Vec<String>,
        /// Capabilities of the kernel to take away, such as `MKNOD`; `ALL` for all. Since 1.14.
        pub cap_drop: Vec<String>,
        /// Devices of the host. On the wire: Not documented before 1.15. Since 1.14.
        pub devices: Vec<
            super::super::super::types::device_mapping::v1_14::DeviceMapping,
        >,
        /// Whether the daemon starts the container again. On the wire: Daemons of 1.15 and later take it from the host config of container\_create too. Since 1.14.
        pub restart_policy: Option<
            super::super::super::types::restart_policy::v1_14::RestartPolicy,
        >,
        /// Entries for its `/etc/hosts`, as `name:address`. Since 1.15.
        pub extra_hosts: Vec<String>,
        /// Labels and profile, as `label:type:name` or `apparmor:profile`. On the wire: From Docker 1.3.2 on; the documentation of 1.15 and 1.16 shows it beside the host config only. Since 1.15.
        pub security_opt: Vec<String>,
        /// `host`, or `container:` with a name or ID to share its IPC; empty for one of its own. On the wire: Not documented. Since 1.16.
        pub ipc_mode: Option<String>,
    }
    rt::object! {
        HostConfig;
        optional binds("Binds");
        optional_as lxc_conf("LxcConf", OrMap < List < Same > >);
        optional container_id_file("ContainerIDFile");
        optional links("Links");
        optional port_bindings("PortBindings");
        optional publish_all_ports("PublishAllPorts");
        optional privileged("Privileged");
        optional dns("Dns");
        optional volumes_from("VolumesFrom");
        optional dns_search("DnsSearch");
        optional network_mode("NetworkMode");
        optional cap_add("CapAdd");
        optional cap_drop("CapDrop");
        optional devices("Devices");
        optional restart_policy("RestartPolicy");
        optional extra_hosts("ExtraHosts");
        optional security_opt("SecurityOpt");
        optional ipc_mode("IpcMode");
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
    /// - Changed in 1.15: The host config of a container can be given when it is created.
    /// - Changed in 1.15: A container can be given names of hosts of its own.
    /// - Changed in 1.15: The documentation shows an object where the host config has the list of options for `lxc`.
    /// - Changed in 1.15: The labels of SELinux and the profile of AppArmor can be chosen.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct HostConfig {
        /// Paths of the host to mount, as `host:container` or `host:container:ro`. What is missing on the host is created as a directory.
        pub binds: Vec<String>,
        /// Options for the `lxc` execution driver. On the wire: The documentation shows an object instead of the list; daemons drop that without a word. The 20.10 engine does not know the field. Since 1.4.
        pub lxc_conf: Vec<super::super::super::types::key_value::v1_4::KeyValue>,
        /// A file in which the client noted the ID; the daemon only keeps the path. Since 1.4.
        pub container_id_file: Option<String>,
        /// Other containers this one can reach, as `container:alias`. On the wire: Inspection gives the whole path of the alias: `/redis3:/web/redis`. Since 1.6.
        pub links: Vec<String>,
        /// Where ports of the container are published, by port as in `80/tcp`. Since 1.6.
        pub port_bindings: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_6::PortBinding>,
        >,
        /// Whether every exposed port is published on a free port of the host. Since 1.6.
        pub publish_all_ports: Option<bool>,
        /// Whether the container gets all capabilities and devices of the host. Since 1.6.
        pub privileged: Option<bool>,
        /// Addresses of name servers. Since 1.10.
        pub dns: Vec<String>,
        /// Containers whose volumes are mounted as well, as `container` or `container:ro`. Since 1.10.
        pub volumes_from: Vec<String>,
        /// Domains in which names are searched. On the wire: Not documented before 1.15. Since 1.10.
        pub dns_search: Vec<String>,
        /// `bridge`, `none`, `host`, or `container:` with a name or ID to share its network. On the wire: Not documented before 1.15. Since 1.11.
        pub network_mode: Option<String>,
        /// Capabilities of the kernel to add, such as `NET_ADMIN`; `ALL` for all. Since 1.14.
        pub cap_add: Vec<String>,
        /// Capabilities of the kernel to take away, such as `MKNOD`; `ALL` for all. Since 1.14.
        pub cap_drop: Vec<String>,
        /// Devices of the host. On the wire: Not documented before 1.15. Since 1.14.
        pub devices: Vec<
            super::super::super::types::device_mapping::v1_14::DeviceMapping,
        >,
        /// Whether the daemon starts the container again. On the wire: Daemons of 1.15 and later take it from the host config of container\_create too. Since 1.14.
        pub restart_policy: Option<
            super::super::super::types::restart_policy::v1_14::RestartPolicy,
        >,
        /// Entries for its `/etc/hosts`, as `name:address`. Since 1.15.
        pub extra_hosts: Vec<String>,
        /// Labels and profile, as `label:type:name` or `apparmor:profile`. On the wire: From Docker 1.3.2 on; the documentation of 1.15 and 1.16 shows it beside the host config only. Since 1.15.
        pub security_opt: Vec<String>,
    }
    rt::object! {
        HostConfig;
        optional binds("Binds");
        optional_as lxc_conf("LxcConf", OrMap < List < Same > >);
        optional container_id_file("ContainerIDFile");
        optional links("Links");
        optional port_bindings("PortBindings");
        optional publish_all_ports("PublishAllPorts");
        optional privileged("Privileged");
        optional dns("Dns");
        optional volumes_from("VolumesFrom");
        optional dns_search("DnsSearch");
        optional network_mode("NetworkMode");
        optional cap_add("CapAdd");
        optional cap_drop("CapDrop");
        optional devices("Devices");
        optional restart_policy("RestartPolicy");
        optional extra_hosts("ExtraHosts");
        optional security_opt("SecurityOpt");
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
    /// - Changed in 1.14: Capabilities can be added to a container and taken from it.
    /// - Changed in 1.14: Single devices of the host can be given to a container.
    /// - Changed in 1.14: The daemon can start a container again whenever it exits.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct HostConfig {
        /// Paths of the host to mount, as `host:container` or `host:container:ro`. What is missing on the host is created as a directory.
        pub binds: Vec<String>,
        /// Options for the `lxc` execution driver. On the wire: The 20.10 engine does not know the field. Since 1.4.
        pub lxc_conf: Vec<super::super::super::types::key_value::v1_4::KeyValue>,
        /// A file in which the client noted the ID; the daemon only keeps the path. Since 1.4.
        pub container_id_file: Option<String>,
        /// Other containers this one can reach, as `container:alias`. On the wire: Inspection gives the whole path of the alias: `/redis3:/web/redis`. Since 1.6.
        pub links: Vec<String>,
        /// Where ports of the container are published, by port as in `80/tcp`. Since 1.6.
        pub port_bindings: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_6::PortBinding>,
        >,
        /// Whether every exposed port is published on a free port of the host. Since 1.6.
        pub publish_all_ports: Option<bool>,
        /// Whether the container gets all capabilities and devices of the host. Since 1.6.
        pub privileged: Option<bool>,
        /// Addresses of name servers. Since 1.10.
        pub dns: Vec<String>,
        /// Containers whose volumes are mounted as well, as `container` or `container:ro`. Since 1.10.
        pub volumes_from: Vec<String>,
        /// Domains in which names are searched. On the wire: Not documented before 1.15. Since 1.10.
        pub dns_search: Vec<String>,
        /// `bridge`, `none`, `host`, or `container:` with a name or ID to share its network. On the wire: Not documented before 1.15. Since 1.11.
        pub network_mode: Option<String>,
        /// Capabilities of the kernel to add, such as `NET_ADMIN`; `ALL` for all. Since 1.14.
        pub cap_add: Vec<String>,
        /// Capabilities of the kernel to take away, such as `MKNOD`; `ALL` for all. Since 1.14.
        pub cap_drop: Vec<String>,
        /// Devices of the host. On the wire: Not documented before 1.15. Since 1.14.
        pub devices: Vec<
            super::super::super::types::device_mapping::v1_14::DeviceMapping,
        >,
        /// Whether the daemon starts the container again. On the wire: The documentation of 1.14 shows it in the body of container\_create, where daemons ignore it; they take it from that of container\_start. Since 1.14.
        pub restart_policy: Option<
            super::super::super::types::restart_policy::v1_14::RestartPolicy,
        >,
    }
    rt::object! {
        HostConfig;
        optional binds("Binds");
        optional lxc_conf("LxcConf");
        optional container_id_file("ContainerIDFile");
        optional links("Links");
        optional port_bindings("PortBindings");
        optional publish_all_ports("PublishAllPorts");
        optional privileged("Privileged");
        optional dns("Dns");
        optional volumes_from("VolumesFrom");
        optional dns_search("DnsSearch");
        optional network_mode("NetworkMode");
        optional cap_add("CapAdd");
        optional cap_drop("CapDrop");
        optional devices("Devices");
        optional restart_policy("RestartPolicy");
    }
}
/// `HostConfig` as it has been since 1.11.
#[cfg(feature = "v1_13")]
pub mod v1_11 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that depends on the host. Everything may be left out.
    ///
    /// In API 1.11 to 1.13.
    ///
    /// - Changed in 1.11: A container can use the network of the host or of another container.
    /// - Changed in 1.11: What was new within API 1.10 is now in every daemon.
    /// - Changed in 1.12: Any path of the host can be mounted. Before, the path inside the container had to be among the volumes of its config.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    /// - Changed in 1.13: The links of a container are really filled in when it is inspected.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct HostConfig {
        /// Paths of the host to mount, as `host:container` or `host:container:ro`. What is missing on the host is created as a directory.
        pub binds: Vec<String>,
        /// Options for the `lxc` execution driver. On the wire: The 20.10 engine does not know the field. Since 1.4.
        pub lxc_conf: Vec<super::super::super::types::key_value::v1_4::KeyValue>,
        /// A file in which the client noted the ID; the daemon only keeps the path. Since 1.4.
        pub container_id_file: Option<String>,
        /// Other containers this one can reach, as `container:alias`. On the wire: Inspection gives the whole path of the alias: `/redis3:/web/redis`. Since 1.6.
        pub links: Vec<String>,
        /// Where ports of the container are published, by port as in `80/tcp`. Since 1.6.
        pub port_bindings: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_6::PortBinding>,
        >,
        /// Whether every exposed port is published on a free port of the host. Since 1.6.
        pub publish_all_ports: Option<bool>,
        /// Whether the container gets all capabilities and devices of the host. Since 1.6.
        pub privileged: Option<bool>,
        /// Addresses of name servers. Since 1.10.
        pub dns: Vec<String>,
        /// Containers whose volumes are mounted as well, as `container` or `container:ro`. Since 1.10.
        pub volumes_from: Vec<String>,
        /// Domains in which names are searched. On the wire: Not documented before 1.15. Since 1.10.
        pub dns_search: Vec<String>,
        /// `bridge`, `none`, `host`, or `container:` with a name or ID to share its network. On the wire: Not documented before 1.15. Since 1.11.
        pub network_mode: Option<String>,
    }
    rt::object! {
        HostConfig;
        optional binds("Binds");
        optional lxc_conf("LxcConf");
        optional container_id_file("ContainerIDFile");
        optional links("Links");
        optional port_bindings("PortBindings");
        optional publish_all_ports("PublishAllPorts");
        optional privileged("Privileged");
        optional dns("Dns");
        optional volumes_from("VolumesFrom");
        optional dns_search("DnsSearch");
        optional network_mode("NetworkMode");
    }
}
/// `HostConfig` as it has been since 1.10.
#[cfg(feature = "v1_10")]
pub mod v1_10 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that depends on the host. Everything may be left out.
    ///
    /// In API 1.10.
    ///
    /// - Changed in 1.10: Name servers and the containers whose volumes are mounted are set when a container is started instead of when it is created, from Docker 0.10 on.
    /// - Changed in 1.10: The domains in which names are searched can be set, from Docker 0.10 on.
    /// - Changed in 1.10: Containers are run by one of several execution drivers, and inspecting a container tells by which. The options for `lxc` count for that one only.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct HostConfig {
        /// Paths of the host to mount, as `host:container` or `host:container:ro`. What is missing on the host is created as a directory. Only those count whose path inside the container is among the `Volumes` of its config.
        pub binds: Vec<String>,
        /// Options for the `lxc` execution driver. Since 1.4.
        pub lxc_conf: Vec<super::super::super::types::key_value::v1_4::KeyValue>,
        /// A file in which the client noted the ID; the daemon only keeps the path. Since 1.4.
        pub container_id_file: Option<String>,
        /// Other containers this one can reach, as `container:alias`. On the wire: Always null in the inspection. Since 1.6.
        pub links: Vec<String>,
        /// Where ports of the container are published, by port as in `80/tcp`. Since 1.6.
        pub port_bindings: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_6::PortBinding>,
        >,
        /// Whether every exposed port is published on a free port of the host. Since 1.6.
        pub publish_all_ports: Option<bool>,
        /// Whether the container gets all capabilities and devices of the host. Since 1.6.
        pub privileged: Option<bool>,
        /// Addresses of name servers. On the wire: Docker 0.9, which has this version of the API as well, knows it in the container config only. Since 1.10.
        pub dns: Vec<String>,
        /// Containers whose volumes are mounted as well, as `container` or `container:ro`. On the wire: Docker 0.9, which has this version of the API as well, knows it in the container config only, as a text with commas between. Since 1.10.
        pub volumes_from: Vec<String>,
        /// Domains in which names are searched. On the wire: Not documented before 1.15. Since 1.10.
        pub dns_search: Vec<String>,
    }
    rt::object! {
        HostConfig;
        optional binds("Binds");
        optional lxc_conf("LxcConf");
        optional container_id_file("ContainerIDFile");
        optional links("Links");
        optional port_bindings("PortBindings");
        optional publish_all_ports("PublishAllPorts");
        optional privileged("Privileged");
        optional dns("Dns");
        optional volumes_from("VolumesFrom");
        optional dns_search("DnsSearch");
    }
}
/// `HostConfig` as it has been since 1.6.
#[cfg(feature = "v1_9")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that depends on the host. Everything may be left out.
    ///
    /// In API 1.6 to 1.9.
    ///
    /// - Changed in 1.6: A container can be linked to others when it is started, and so reach them by an alias, from Docker 0.6.5 on.
    /// - Changed in 1.6: Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.
    /// - Changed in 1.6: The privileges of a container are set when it is started instead of when it is created, from Docker 0.6.6 on.
    /// - Changed in 1.7: What was new within API 1.6 is now in every daemon.
    /// - Changed in 1.8: Inspecting a container tells its host config.
    /// - Changed in 1.9: A path of the host that is to be mounted is created when it is missing.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct HostConfig {
        /// Paths of the host to mount, as `host:container` or `host:container:ro`. What is missing on the host is created as a directory. Only those count whose path inside the container is among the `Volumes` of its config.
        pub binds: Vec<String>,
        /// Options for `lxc`. Since 1.4.
        pub lxc_conf: Vec<super::super::super::types::key_value::v1_4::KeyValue>,
        /// A file in which the client noted the ID; the daemon only keeps the path. Since 1.4.
        pub container_id_file: Option<String>,
        /// Other containers this one can reach, as `container:alias`. On the wire: Always null in the inspection. Since 1.6.
        pub links: Vec<String>,
        /// Where ports of the container are published, by port as in `80/tcp`. Since 1.6.
        pub port_bindings: std::collections::BTreeMap<
            String,
            Vec<super::super::super::types::port_binding::v1_6::PortBinding>,
        >,
        /// Whether every exposed port is published on a free port of the host. Since 1.6.
        pub publish_all_ports: Option<bool>,
        /// Whether the container gets all capabilities and devices of the host. Since 1.6.
        pub privileged: Option<bool>,
    }
    rt::object! {
        HostConfig;
        optional binds("Binds");
        optional lxc_conf("LxcConf");
        optional container_id_file("ContainerIDFile");
        optional links("Links");
        optional port_bindings("PortBindings");
        optional publish_all_ports("PublishAllPorts");
        optional privileged("Privileged");
    }
}
/// `HostConfig` as it has been since 1.4.
#[cfg(feature = "v1_5")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that depends on the host. Everything may be left out.
    ///
    /// In API 1.4 to 1.5.
    ///
    /// - Changed in 1.4: Options can be handed to `lxc`, from Docker 0.6 on.
    /// - Changed in 1.4: The host config has a place for the file in which the client notes the ID of a container.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct HostConfig {
        /// Paths of the host to mount, as `host:container` or `host:container:ro`. Only those count whose path inside the container is among the `Volumes` of its config.
        pub binds: Vec<String>,
        /// Options for `lxc`. Since 1.4.
        pub lxc_conf: Vec<super::super::super::types::key_value::v1_4::KeyValue>,
        /// A file in which the client noted the ID; the daemon only keeps the path. Since 1.4.
        pub container_id_file: Option<String>,
    }
    rt::object! {
        HostConfig;
        optional binds("Binds");
        optional lxc_conf("LxcConf");
        optional container_id_file("ContainerIDFile");
    }
}
/// `HostConfig` as it has been since 1.3.
#[cfg(feature = "v1_3")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that depends on the host. Everything may be left out.
    ///
    /// In API 1.3.
    ///
    /// - Changed in 1.3: A container can be configured for its host when it is started, from Docker 0.4.7 on. Directories of the host can be mounted.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct HostConfig {
        /// Paths of the host to mount, as `host:container` or `host:container:ro`. Only those count whose path inside the container is among the `Volumes` of its config.
        pub binds: Vec<String>,
    }
    rt::object! {
        HostConfig;
        optional binds("Binds");
    }
}
