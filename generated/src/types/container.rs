// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Container` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// All about a container.
    ///
    /// On the wire: The documentation also shows `SysInitPath`, which no daemon of this version sends.
    ///
    /// In API 1.16 and later.
    ///
    /// Changed in 1.15: The labels of SELinux and the profile of AppArmor can be chosen.
    ///
    /// Changed in 1.15: The program of a container always comes as a string, whatever it is called.
    ///
    /// Changed in 1.16: Every daemon shows the profile of AppArmor, and none takes the labels and the profile beside the host config any more.
    #[derive(Clone, Debug, PartialEq, rt::serde::Deserialize, rt::serde::Serialize)]
    #[serde(crate = "rt::serde")]
    pub struct Container {
        /// The full ID.
        #[serde(rename = "Id")]
        pub id: String,
        /// When it was created.
        #[serde(rename = "Created", with = "rt::wire::As::<rt::wire::Rfc3339>")]
        pub created: rt::Timestamp,
        /// The program that is run.
        ///
        /// On the wire: Up to API 1.14 a name that is JSON by itself loses its quotes: `true` arrives as a boolean.
        #[serde(rename = "Path")]
        pub path: String,
        /// The arguments of the program.
        #[serde(
            rename = "Args",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>"
        )]
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        #[serde(rename = "Config")]
        pub config: super::super::super::types::container_config::v1_16::ContainerConfig,
        /// How it is doing.
        #[serde(rename = "State")]
        pub state: super::super::super::types::container_state::v1_16::ContainerState,
        /// The full ID of the image it was made from.
        #[serde(rename = "Image")]
        pub image: String,
        /// Its network.
        #[serde(rename = "NetworkSettings")]
        pub network_settings: super::super::super::types::network_settings::v1_15::NetworkSettings,
        /// The file on the host that is its `/etc/resolv.conf`.
        #[serde(rename = "ResolvConfPath")]
        pub resolv_conf_path: String,
        /// The file on the host that is its `/etc/hostname`; empty before the first start.
        #[serde(rename = "HostnamePath")]
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`; empty before the first start.
        #[serde(rename = "HostsPath")]
        pub hosts_path: String,
        /// The name, behind a slash.
        #[serde(rename = "Name")]
        pub name: String,
        /// The storage driver.
        #[serde(rename = "Driver")]
        pub driver: String,
        /// The execution driver with its version.
        ///
        /// On the wire: The 20.10 engine leaves it out.
        #[serde(rename = "ExecDriver", default, skip_serializing_if = "Option::is_none")]
        pub exec_driver: Option<String>,
        /// The SELinux label of its files.
        #[serde(rename = "MountLabel")]
        pub mount_label: String,
        /// The SELinux label of its processes.
        #[serde(rename = "ProcessLabel")]
        pub process_label: String,
        /// The path on the host of each volume, by the path inside the container.
        #[serde(
            rename = "Volumes",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::Same>>"
        )]
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container.
        #[serde(
            rename = "VolumesRW",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::Bool>>"
        )]
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
        /// How it was configured for this host.
        #[serde(rename = "HostConfig")]
        pub host_config: super::super::super::types::host_config::v1_16::HostConfig,
        /// The profile of AppArmor; empty for the usual one.
        ///
        /// On the wire: From Docker 1.3.2 on.
        #[serde(rename = "AppArmorProfile")]
        pub app_armor_profile: String,
    }
}
/// `Container` as it has been since 1.15.
#[cfg(feature = "v1_15")]
pub mod v1_15 {
    use ::longshore_runtime as rt;
    /// All about a container.
    ///
    /// On the wire: The documentation also shows `SysInitPath`, which no daemon of this version sends.
    ///
    /// In API 1.15.
    ///
    /// Changed in 1.15: The labels of SELinux and the profile of AppArmor can be chosen.
    ///
    /// Changed in 1.15: The program of a container always comes as a string, whatever it is called.
    #[derive(Clone, Debug, PartialEq, rt::serde::Deserialize, rt::serde::Serialize)]
    #[serde(crate = "rt::serde")]
    pub struct Container {
        /// The full ID.
        #[serde(rename = "Id")]
        pub id: String,
        /// When it was created.
        #[serde(rename = "Created", with = "rt::wire::As::<rt::wire::Rfc3339>")]
        pub created: rt::Timestamp,
        /// The program that is run.
        ///
        /// On the wire: Up to API 1.14 a name that is JSON by itself loses its quotes: `true` arrives as a boolean.
        #[serde(rename = "Path")]
        pub path: String,
        /// The arguments of the program.
        #[serde(
            rename = "Args",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>"
        )]
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        #[serde(rename = "Config")]
        pub config: super::super::super::types::container_config::v1_15::ContainerConfig,
        /// How it is doing.
        #[serde(rename = "State")]
        pub state: super::super::super::types::container_state::v1_14::ContainerState,
        /// The full ID of the image it was made from.
        #[serde(rename = "Image")]
        pub image: String,
        /// Its network.
        #[serde(rename = "NetworkSettings")]
        pub network_settings: super::super::super::types::network_settings::v1_15::NetworkSettings,
        /// The file on the host that is its `/etc/resolv.conf`.
        #[serde(rename = "ResolvConfPath")]
        pub resolv_conf_path: String,
        /// The file on the host that is its `/etc/hostname`; empty before the first start.
        #[serde(rename = "HostnamePath")]
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`; empty before the first start.
        #[serde(rename = "HostsPath")]
        pub hosts_path: String,
        /// The name, behind a slash.
        #[serde(rename = "Name")]
        pub name: String,
        /// The storage driver.
        #[serde(rename = "Driver")]
        pub driver: String,
        /// The execution driver with its version.
        ///
        /// On the wire: The 20.10 engine leaves it out.
        #[serde(rename = "ExecDriver", default, skip_serializing_if = "Option::is_none")]
        pub exec_driver: Option<String>,
        /// The SELinux label of its files.
        #[serde(rename = "MountLabel")]
        pub mount_label: String,
        /// The SELinux label of its processes.
        #[serde(rename = "ProcessLabel")]
        pub process_label: String,
        /// The path on the host of each volume, by the path inside the container.
        #[serde(
            rename = "Volumes",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::Same>>"
        )]
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container.
        #[serde(
            rename = "VolumesRW",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::Bool>>"
        )]
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
        /// How it was configured for this host.
        #[serde(rename = "HostConfig")]
        pub host_config: super::super::super::types::host_config::v1_15::HostConfig,
        /// The profile of AppArmor; empty for the usual one.
        ///
        /// On the wire: From Docker 1.3.2 on.
        #[serde(
            rename = "AppArmorProfile",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub app_armor_profile: Option<String>,
    }
}
/// `Container` as it has been since 1.14.
#[cfg(feature = "v1_14")]
pub mod v1_14 {
    use ::longshore_runtime as rt;
    /// All about a container.
    ///
    /// On the wire: The documentation also shows `SysInitPath`, which no daemon of this version sends.
    ///
    /// In API 1.14.
    #[derive(Clone, Debug, PartialEq, rt::serde::Deserialize, rt::serde::Serialize)]
    #[serde(crate = "rt::serde")]
    pub struct Container {
        /// The full ID.
        #[serde(rename = "Id")]
        pub id: String,
        /// When it was created.
        #[serde(rename = "Created", with = "rt::wire::As::<rt::wire::Rfc3339>")]
        pub created: rt::Timestamp,
        /// The program that is run.
        ///
        /// On the wire: Up to API 1.14 a name that is JSON by itself loses its quotes: `true` arrives as a boolean.
        #[serde(rename = "Path", with = "rt::wire::As::<rt::wire::BareString>")]
        pub path: String,
        /// The arguments of the program.
        #[serde(
            rename = "Args",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>"
        )]
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        #[serde(rename = "Config")]
        pub config: super::super::super::types::container_config::v1_12::ContainerConfig,
        /// How it is doing.
        #[serde(rename = "State")]
        pub state: super::super::super::types::container_state::v1_14::ContainerState,
        /// The full ID of the image it was made from.
        #[serde(rename = "Image")]
        pub image: String,
        /// Its network.
        #[serde(rename = "NetworkSettings")]
        pub network_settings: super::super::super::types::network_settings::v1_12::NetworkSettings,
        /// The file on the host that is its `/etc/resolv.conf`.
        #[serde(rename = "ResolvConfPath")]
        pub resolv_conf_path: String,
        /// The file on the host that is its `/etc/hostname`; empty before the first start.
        #[serde(rename = "HostnamePath")]
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`; empty before the first start.
        #[serde(rename = "HostsPath")]
        pub hosts_path: String,
        /// The name, behind a slash.
        #[serde(rename = "Name")]
        pub name: String,
        /// The storage driver.
        #[serde(rename = "Driver")]
        pub driver: String,
        /// The execution driver with its version.
        ///
        /// On the wire: The 20.10 engine leaves it out.
        #[serde(rename = "ExecDriver", default, skip_serializing_if = "Option::is_none")]
        pub exec_driver: Option<String>,
        /// The SELinux label of its files.
        #[serde(rename = "MountLabel")]
        pub mount_label: String,
        /// The SELinux label of its processes.
        #[serde(rename = "ProcessLabel")]
        pub process_label: String,
        /// The path on the host of each volume, by the path inside the container.
        #[serde(
            rename = "Volumes",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::Same>>"
        )]
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container.
        #[serde(
            rename = "VolumesRW",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::Bool>>"
        )]
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
        /// How it was configured for this host.
        #[serde(rename = "HostConfig")]
        pub host_config: super::super::super::types::host_config::v1_14::HostConfig,
    }
}
/// `Container` as it has been since 1.12.
#[cfg(feature = "v1_13")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// All about a container.
    ///
    /// On the wire: The documentation also shows `SysInitPath`, which no daemon of this version sends.
    ///
    /// In API 1.12 to 1.13.
    #[derive(Clone, Debug, PartialEq, rt::serde::Deserialize, rt::serde::Serialize)]
    #[serde(crate = "rt::serde")]
    pub struct Container {
        /// The full ID.
        #[serde(rename = "Id")]
        pub id: String,
        /// When it was created.
        #[serde(rename = "Created", with = "rt::wire::As::<rt::wire::Rfc3339>")]
        pub created: rt::Timestamp,
        /// The program that is run.
        ///
        /// On the wire: Up to API 1.14 a name that is JSON by itself loses its quotes: `true` arrives as a boolean.
        #[serde(rename = "Path", with = "rt::wire::As::<rt::wire::BareString>")]
        pub path: String,
        /// The arguments of the program.
        #[serde(
            rename = "Args",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>"
        )]
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        #[serde(rename = "Config")]
        pub config: super::super::super::types::container_config::v1_12::ContainerConfig,
        /// How it is doing.
        #[serde(rename = "State")]
        pub state: super::super::super::types::container_state::v1_12::ContainerState,
        /// The full ID of the image it was made from.
        #[serde(rename = "Image")]
        pub image: String,
        /// Its network.
        #[serde(rename = "NetworkSettings")]
        pub network_settings: super::super::super::types::network_settings::v1_12::NetworkSettings,
        /// The file on the host that is its `/etc/resolv.conf`.
        #[serde(rename = "ResolvConfPath")]
        pub resolv_conf_path: String,
        /// The file on the host that is its `/etc/hostname`; empty before the first start.
        #[serde(rename = "HostnamePath")]
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`; empty before the first start.
        #[serde(rename = "HostsPath")]
        pub hosts_path: String,
        /// The name, behind a slash.
        #[serde(rename = "Name")]
        pub name: String,
        /// The storage driver.
        #[serde(rename = "Driver")]
        pub driver: String,
        /// The execution driver with its version.
        ///
        /// On the wire: The 20.10 engine leaves it out.
        #[serde(rename = "ExecDriver", default, skip_serializing_if = "Option::is_none")]
        pub exec_driver: Option<String>,
        /// The SELinux label of its files.
        #[serde(rename = "MountLabel")]
        pub mount_label: String,
        /// The SELinux label of its processes.
        #[serde(rename = "ProcessLabel")]
        pub process_label: String,
        /// The path on the host of each volume, by the path inside the container.
        #[serde(
            rename = "Volumes",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::Same>>"
        )]
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container.
        #[serde(
            rename = "VolumesRW",
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::Bool>>"
        )]
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
        /// How it was configured for this host.
        #[serde(rename = "HostConfig")]
        pub host_config: super::super::super::types::host_config::v1_12::HostConfig,
    }
}
