// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `HostConfig` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HostConfig {
    /// In API 1.3.
    #[cfg(feature = "v1_3")]
    V1_3(types::host_config::v1_3::HostConfig),
    /// In API 1.4 to 1.5.
    #[cfg(feature = "v1_5")]
    V1_4(types::host_config::v1_4::HostConfig),
    /// In API 1.6 to 1.9.
    #[cfg(feature = "v1_9")]
    V1_6(types::host_config::v1_6::HostConfig),
    /// In API 1.10.
    #[cfg(feature = "v1_10")]
    V1_10(types::host_config::v1_10::HostConfig),
    /// In API 1.11 to 1.13.
    #[cfg(feature = "v1_13")]
    V1_11(types::host_config::v1_11::HostConfig),
    /// In API 1.14.
    #[cfg(feature = "v1_14")]
    V1_14(types::host_config::v1_14::HostConfig),
    /// In API 1.15.
    #[cfg(feature = "v1_15")]
    V1_15(types::host_config::v1_15::HostConfig),
    /// In API 1.16 and later.
    V1_16(types::host_config::v1_16::HostConfig),
}
rt::any! {
    HostConfig From;
    places[(3, 0), (4, 1), (6, 2), (10, 3), (11, 4), (14, 5), (15, 6), (16, 7)];
    refer binds(" Paths of the host to mount, as `host:container` or `host:container:ro`. What is missing on the host is created as a directory.", Vec < String >);
    #[cfg(feature = "v1_3")] 0 V1_3(types::host_config::v1_3::HostConfig) => V1_4;
    #[cfg(feature = "v1_5")] 1 V1_4(types::host_config::v1_4::HostConfig) => V1_6;
    #[cfg(feature = "v1_9")] 2 V1_6(types::host_config::v1_6::HostConfig) => V1_10;
    #[cfg(feature = "v1_10")] 3 V1_10(types::host_config::v1_10::HostConfig) => V1_11;
    #[cfg(feature = "v1_13")] 4 V1_11(types::host_config::v1_11::HostConfig) => V1_14;
    #[cfg(feature = "v1_14")] 5 V1_14(types::host_config::v1_14::HostConfig) => V1_15;
    #[cfg(feature = "v1_15")] 6 V1_15(types::host_config::v1_15::HostConfig) => V1_16;
    newest 7 V1_16(types::host_config::v1_16::HostConfig);
}
#[cfg(feature = "v1_15")]
rt::convert! {
    types::host_config::v1_15::HostConfig => types::host_config::v1_16::HostConfig;
    up From;
    down TryFrom;
    same binds;
    same lxc_conf;
    same container_id_file;
    same links;
    same port_bindings;
    same publish_all_ports;
    same privileged;
    same dns;
    same volumes_from;
    same dns_search;
    same network_mode;
    same cap_add;
    same cap_drop;
    same devices;
    same restart_policy;
    same extra_hosts;
    same security_opt;
    added ipc_mode("IpcMode", "1.16");
}
#[cfg(feature = "v1_14")]
rt::convert! {
    types::host_config::v1_14::HostConfig => types::host_config::v1_15::HostConfig;
    up From;
    down TryFrom;
    same binds;
    same lxc_conf;
    same container_id_file;
    same links;
    same port_bindings;
    same publish_all_ports;
    same privileged;
    same dns;
    same volumes_from;
    same dns_search;
    same network_mode;
    same cap_add;
    same cap_drop;
    same devices;
    same restart_policy;
    added extra_hosts("ExtraHosts", "1.15");
    added security_opt("SecurityOpt", "1.15");
}
#[cfg(feature = "v1_13")]
rt::convert! {
    types::host_config::v1_11::HostConfig => types::host_config::v1_14::HostConfig;
    up From;
    down TryFrom;
    same binds;
    same lxc_conf;
    same container_id_file;
    same links;
    same port_bindings;
    same publish_all_ports;
    same privileged;
    same dns;
    same volumes_from;
    same dns_search;
    same network_mode;
    added cap_add("CapAdd", "1.14");
    added cap_drop("CapDrop", "1.14");
    added devices("Devices", "1.14");
    added restart_policy("RestartPolicy", "1.14");
}
#[cfg(feature = "v1_10")]
rt::convert! {
    types::host_config::v1_10::HostConfig => types::host_config::v1_11::HostConfig;
    up From;
    down TryFrom;
    same binds;
    same lxc_conf;
    same container_id_file;
    same links;
    same port_bindings;
    same publish_all_ports;
    same privileged;
    same dns;
    same volumes_from;
    same dns_search;
    added network_mode("NetworkMode", "1.11");
}
#[cfg(feature = "v1_9")]
rt::convert! {
    types::host_config::v1_6::HostConfig => types::host_config::v1_10::HostConfig;
    up From;
    down TryFrom;
    same binds;
    same lxc_conf;
    same container_id_file;
    same links;
    same port_bindings;
    same publish_all_ports;
    same privileged;
    added dns("Dns", "1.10");
    added volumes_from("VolumesFrom", "1.10");
    added dns_search("DnsSearch", "1.10");
}
#[cfg(feature = "v1_5")]
rt::convert! {
    types::host_config::v1_4::HostConfig => types::host_config::v1_6::HostConfig;
    up From;
    down TryFrom;
    same binds;
    same lxc_conf;
    same container_id_file;
    added links("Links", "1.6");
    added port_bindings("PortBindings", "1.6");
    added publish_all_ports("PublishAllPorts", "1.6");
    added privileged("Privileged", "1.6");
}
#[cfg(feature = "v1_3")]
rt::convert! {
    types::host_config::v1_3::HostConfig => types::host_config::v1_4::HostConfig;
    up From;
    down TryFrom;
    same binds;
    added lxc_conf("LxcConf", "1.4");
    added container_id_file("ContainerIDFile", "1.4");
}
