// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Container` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// All about a container. On the wire: The documentation also shows `SysInitPath`, which no daemon of this version sends.
    ///
    /// In API 1.16 and later.
    ///
    /// - Changed in 1.2: The keys of the inspection are written with `ID` and `IP` in capitals. The documentation keeps the old ones.
    /// - Changed in 1.3: The volumes of a container are told by their paths on the host instead of their IDs, and whether they may be written, from Docker 0.4.7 on.
    /// - Changed in 1.5: A container has a domain name, and the files with its names are told.
    /// - Changed in 1.5: A new volume is filled with what the image has in its place. For every volume it is told whether it may be written.
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    /// - Changed in 1.7: What was new within API 1.6 is now in every daemon.
    /// - Changed in 1.7: Inspecting a container tells its storage driver, from Docker 0.7 on.
    /// - Changed in 1.7: The files with the names of a container are made when it is started instead of when it is created.
    /// - Changed in 1.8: Inspecting a container tells its host config.
    /// - Changed in 1.8: Inspecting a container no longer tells the program that is its init, from Docker 0.7.3 on.
    /// - Changed in 1.8: Every daemon tells the storage driver.
    /// - Changed in 1.9: No daemon tells the init of a container any more.
    /// - Changed in 1.10: Containers are run by one of several execution drivers, and inspecting a container tells by which. The options for `lxc` count for that one only.
    /// - Changed in 1.11: Inspecting a container tells its labels of SELinux.
    /// - Changed in 1.12: The keys of the inspection are all written in camel case, so that `ID` becomes `Id`.
    /// - Changed in 1.12: Inspecting a container changes the form of some values. A program whose name is JSON by itself loses its quotes, and integers inside of objects from a million on may come in the form `5.36870912e+08`.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    /// - Changed in 1.15: The labels of SELinux and the profile of AppArmor can be chosen.
    /// - Changed in 1.15: The program of a container always comes as a string, whatever it is called.
    /// - Changed in 1.16: Every daemon shows the profile of AppArmor, and none takes the labels and the profile beside the host config any more.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Container {
        /// The full ID. Since 1.12.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run. On the wire: Up to API 1.14 a name that is JSON by itself loses its quotes: `true` arrives as a boolean.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_16::ContainerConfig,
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_16::ContainerState,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::network_settings::v1_15::NetworkSettings,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The path on the host of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container. Since 1.3.
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
        /// The file on the host that is its `/etc/hostname`; empty before the first start. Since 1.5.
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`; empty before the first start. Since 1.5.
        pub hosts_path: String,
        /// The name, behind a slash. Since 1.6.
        pub name: String,
        /// The storage driver. Since 1.7.
        pub driver: String,
        /// How it was configured for this host. Since 1.8.
        pub host_config: super::super::super::types::host_config::v1_16::HostConfig,
        /// The execution driver with its version. On the wire: The 20.10 engine leaves it out. Since 1.10.
        pub exec_driver: Option<String>,
        /// The SELinux label of its files. Since 1.11.
        pub mount_label: String,
        /// The SELinux label of its processes. Since 1.11.
        pub process_label: String,
        /// The profile of AppArmor; empty for the usual one. On the wire: From Docker 1.3.2 on. Since 1.15.
        pub app_armor_profile: String,
    }
    rt::object! {
        Container;
        required id("Id");
        required created("Created");
        required path("Path");
        nullable args("Args");
        required config("Config");
        required state("State");
        required image("Image");
        required network_settings("NetworkSettings");
        required resolv_conf_path("ResolvConfPath");
        nullable volumes("Volumes");
        nullable volumes_rw("VolumesRW");
        required hostname_path("HostnamePath");
        required hosts_path("HostsPath");
        required name("Name");
        required driver("Driver");
        required host_config("HostConfig");
        optional exec_driver("ExecDriver");
        required mount_label("MountLabel");
        required process_label("ProcessLabel");
        required app_armor_profile("AppArmorProfile");
    }
}
/// `Container` as it has been since 1.15.
#[cfg(feature = "v1_15")]
pub mod v1_15 {
    use ::longshore_runtime as rt;
    /// All about a container. On the wire: The documentation also shows `SysInitPath`, which no daemon of this version sends.
    ///
    /// In API 1.15.
    ///
    /// - Changed in 1.15: The labels of SELinux and the profile of AppArmor can be chosen.
    /// - Changed in 1.15: The program of a container always comes as a string, whatever it is called.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Container {
        /// The full ID. Since 1.12.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run. On the wire: Up to API 1.14 a name that is JSON by itself loses its quotes: `true` arrives as a boolean.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_15::ContainerConfig,
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_14::ContainerState,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::network_settings::v1_15::NetworkSettings,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The path on the host of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container. Since 1.3.
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
        /// The file on the host that is its `/etc/hostname`; empty before the first start. Since 1.5.
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`; empty before the first start. Since 1.5.
        pub hosts_path: String,
        /// The name, behind a slash. Since 1.6.
        pub name: String,
        /// The storage driver. Since 1.7.
        pub driver: String,
        /// How it was configured for this host. Since 1.8.
        pub host_config: super::super::super::types::host_config::v1_15::HostConfig,
        /// The execution driver with its version. On the wire: The 20.10 engine leaves it out. Since 1.10.
        pub exec_driver: Option<String>,
        /// The SELinux label of its files. Since 1.11.
        pub mount_label: String,
        /// The SELinux label of its processes. Since 1.11.
        pub process_label: String,
        /// The profile of AppArmor; empty for the usual one. On the wire: From Docker 1.3.2 on. Since 1.15.
        pub app_armor_profile: Option<String>,
    }
    rt::object! {
        Container;
        required id("Id");
        required created("Created");
        required path("Path");
        nullable args("Args");
        required config("Config");
        required state("State");
        required image("Image");
        required network_settings("NetworkSettings");
        required resolv_conf_path("ResolvConfPath");
        nullable volumes("Volumes");
        nullable volumes_rw("VolumesRW");
        required hostname_path("HostnamePath");
        required hosts_path("HostsPath");
        required name("Name");
        required driver("Driver");
        required host_config("HostConfig");
        optional exec_driver("ExecDriver");
        required mount_label("MountLabel");
        required process_label("ProcessLabel");
        optional app_armor_profile("AppArmorProfile");
    }
}
/// `Container` as it has been since 1.14.
#[cfg(feature = "v1_14")]
pub mod v1_14 {
    use ::longshore_runtime as rt;
    /// All about a container. On the wire: The documentation also shows `SysInitPath`, which no daemon of this version sends.
    ///
    /// In API 1.14.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Container {
        /// The full ID. Since 1.12.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run. On the wire: Up to API 1.14 a name that is JSON by itself loses its quotes: `true` arrives as a boolean.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_12::ContainerConfig,
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_14::ContainerState,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::network_settings::v1_12::NetworkSettings,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The path on the host of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container. Since 1.3.
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
        /// The file on the host that is its `/etc/hostname`; empty before the first start. Since 1.5.
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`; empty before the first start. Since 1.5.
        pub hosts_path: String,
        /// The name, behind a slash. Since 1.6.
        pub name: String,
        /// The storage driver. Since 1.7.
        pub driver: String,
        /// How it was configured for this host. Since 1.8.
        pub host_config: super::super::super::types::host_config::v1_14::HostConfig,
        /// The execution driver with its version. On the wire: The 20.10 engine leaves it out. Since 1.10.
        pub exec_driver: Option<String>,
        /// The SELinux label of its files. Since 1.11.
        pub mount_label: String,
        /// The SELinux label of its processes. Since 1.11.
        pub process_label: String,
    }
    rt::object! {
        Container;
        required id("Id");
        required created("Created");
        required_as path("Path", BareString);
        nullable args("Args");
        required config("Config");
        required state("State");
        required image("Image");
        required network_settings("NetworkSettings");
        required resolv_conf_path("ResolvConfPath");
        nullable volumes("Volumes");
        nullable volumes_rw("VolumesRW");
        required hostname_path("HostnamePath");
        required hosts_path("HostsPath");
        required name("Name");
        required driver("Driver");
        required host_config("HostConfig");
        optional exec_driver("ExecDriver");
        required mount_label("MountLabel");
        required process_label("ProcessLabel");
    }
}
/// `Container` as it has been since 1.12.
#[cfg(feature = "v1_13")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// All about a container. On the wire: The documentation also shows `SysInitPath`, which no daemon of this version sends.
    ///
    /// In API 1.12 to 1.13.
    ///
    /// - Changed in 1.12: The keys of the inspection are all written in camel case, so that `ID` becomes `Id`.
    /// - Changed in 1.12: Inspecting a container changes the form of some values. A program whose name is JSON by itself loses its quotes, and integers inside of objects from a million on may come in the form `5.36870912e+08`.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Container {
        /// The full ID. Since 1.12.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run. On the wire: Up to API 1.14 a name that is JSON by itself loses its quotes: `true` arrives as a boolean.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_12::ContainerConfig,
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_12::ContainerState,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::network_settings::v1_12::NetworkSettings,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The path on the host of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container. Since 1.3.
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
        /// The file on the host that is its `/etc/hostname`; empty before the first start. Since 1.5.
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`; empty before the first start. Since 1.5.
        pub hosts_path: String,
        /// The name, behind a slash. Since 1.6.
        pub name: String,
        /// The storage driver. Since 1.7.
        pub driver: String,
        /// How it was configured for this host. Since 1.8.
        pub host_config: super::super::super::types::host_config::v1_11::HostConfig,
        /// The execution driver with its version. On the wire: The 20.10 engine leaves it out. Since 1.10.
        pub exec_driver: Option<String>,
        /// The SELinux label of its files. Since 1.11.
        pub mount_label: String,
        /// The SELinux label of its processes. Since 1.11.
        pub process_label: String,
    }
    rt::object! {
        Container;
        required id("Id");
        required created("Created");
        required_as path("Path", BareString);
        nullable args("Args");
        required config("Config");
        required state("State");
        required image("Image");
        required network_settings("NetworkSettings");
        required resolv_conf_path("ResolvConfPath");
        nullable volumes("Volumes");
        nullable volumes_rw("VolumesRW");
        required hostname_path("HostnamePath");
        required hosts_path("HostsPath");
        required name("Name");
        required driver("Driver");
        required host_config("HostConfig");
        optional exec_driver("ExecDriver");
        required mount_label("MountLabel");
        required process_label("ProcessLabel");
    }
}
/// `Container` as it has been since 1.11.
#[cfg(feature = "v1_11")]
pub mod v1_11 {
    use ::longshore_runtime as rt;
    /// All about a container. On the wire: The documentation also shows `SysInitPath`, which no daemon of this version sends.
    ///
    /// In API 1.11.
    ///
    /// - Changed in 1.11: Inspecting a container tells its labels of SELinux.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Container {
        /// The full ID. On the wire: The documentation writes `Id`. Since 1.2. Until 1.11.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_11::ContainerConfig,
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_11::ContainerState,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::network_settings::v1_6::NetworkSettings,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The path on the host of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container. Since 1.3.
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
        /// The file on the host that is its `/etc/hostname`; empty before the first start. Since 1.5.
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`; empty before the first start. Since 1.5.
        pub hosts_path: String,
        /// The name, behind a slash. Since 1.6.
        pub name: String,
        /// The storage driver. Since 1.7.
        pub driver: String,
        /// How it was configured for this host. Since 1.8.
        pub host_config: super::super::super::types::host_config::v1_11::HostConfig,
        /// The execution driver with its version. Since 1.10.
        pub exec_driver: String,
        /// The SELinux label of its files. Since 1.11.
        pub mount_label: String,
        /// The SELinux label of its processes. Since 1.11.
        pub process_label: String,
    }
    rt::object! {
        Container;
        required id("ID" | "Id");
        required created("Created");
        required path("Path");
        nullable args("Args");
        required config("Config");
        required state("State");
        required image("Image");
        required network_settings("NetworkSettings");
        required resolv_conf_path("ResolvConfPath");
        nullable volumes("Volumes");
        nullable volumes_rw("VolumesRW");
        required hostname_path("HostnamePath");
        required hosts_path("HostsPath");
        required name("Name");
        required driver("Driver");
        required host_config("HostConfig");
        required exec_driver("ExecDriver");
        required mount_label("MountLabel");
        required process_label("ProcessLabel");
    }
}
/// `Container` as it has been since 1.10.
#[cfg(feature = "v1_10")]
pub mod v1_10 {
    use ::longshore_runtime as rt;
    /// All about a container. On the wire: The documentation also shows `SysInitPath`, which no daemon of this version sends.
    ///
    /// In API 1.10.
    ///
    /// - Changed in 1.10: Containers are run by one of several execution drivers, and inspecting a container tells by which. The options for `lxc` count for that one only.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Container {
        /// The full ID. On the wire: The documentation writes `Id`. Since 1.2. Until 1.11.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_9::ContainerConfig,
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_6::ContainerState,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::network_settings::v1_6::NetworkSettings,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The path on the host of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container. Since 1.3.
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
        /// The file on the host that is its `/etc/hostname`; empty before the first start. Since 1.5.
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`; empty before the first start. Since 1.5.
        pub hosts_path: String,
        /// The name, behind a slash. Since 1.6.
        pub name: String,
        /// The storage driver. Since 1.7.
        pub driver: String,
        /// How it was configured for this host. Since 1.8.
        pub host_config: super::super::super::types::host_config::v1_10::HostConfig,
        /// The execution driver with its version. Since 1.10.
        pub exec_driver: String,
    }
    rt::object! {
        Container;
        required id("ID" | "Id");
        required created("Created");
        required path("Path");
        nullable args("Args");
        required config("Config");
        required state("State");
        required image("Image");
        required network_settings("NetworkSettings");
        required resolv_conf_path("ResolvConfPath");
        nullable volumes("Volumes");
        nullable volumes_rw("VolumesRW");
        required hostname_path("HostnamePath");
        required hosts_path("HostsPath");
        required name("Name");
        required driver("Driver");
        required host_config("HostConfig");
        required exec_driver("ExecDriver");
    }
}
/// `Container` as it has been since 1.9.
#[cfg(feature = "v1_9")]
pub mod v1_9 {
    use ::longshore_runtime as rt;
    /// All about a container. On the wire: The documentation also shows `SysInitPath`, which no daemon of this version sends.
    ///
    /// In API 1.9.
    ///
    /// - Changed in 1.9: No daemon tells the init of a container any more.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Container {
        /// The full ID. On the wire: The documentation writes `Id`. Since 1.2. Until 1.11.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_9::ContainerConfig,
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_6::ContainerState,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::network_settings::v1_6::NetworkSettings,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The path on the host of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container. Since 1.3.
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
        /// The file on the host that is its `/etc/hostname`; empty before the first start. Since 1.5.
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`; empty before the first start. Since 1.5.
        pub hosts_path: String,
        /// The name, behind a slash. Since 1.6.
        pub name: String,
        /// The storage driver. Since 1.7.
        pub driver: String,
        /// How it was configured for this host. Since 1.8.
        pub host_config: super::super::super::types::host_config::v1_6::HostConfig,
    }
    rt::object! {
        Container;
        required id("ID" | "Id");
        required created("Created");
        required path("Path");
        nullable args("Args");
        required config("Config");
        required state("State");
        required image("Image");
        required network_settings("NetworkSettings");
        required resolv_conf_path("ResolvConfPath");
        nullable volumes("Volumes");
        nullable volumes_rw("VolumesRW");
        required hostname_path("HostnamePath");
        required hosts_path("HostsPath");
        required name("Name");
        required driver("Driver");
        required host_config("HostConfig");
    }
}
/// `Container` as it has been since 1.8.
#[cfg(feature = "v1_8")]
pub mod v1_8 {
    use ::longshore_runtime as rt;
    /// All about a container.
    ///
    /// In API 1.8.
    ///
    /// - Changed in 1.8: Inspecting a container tells its host config.
    /// - Changed in 1.8: Inspecting a container no longer tells the program that is its init, from Docker 0.7.3 on.
    /// - Changed in 1.8: Every daemon tells the storage driver.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Container {
        /// The full ID. On the wire: The documentation writes `Id`. Since 1.2. Until 1.11.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_7::ContainerConfig,
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_6::ContainerState,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::network_settings::v1_6::NetworkSettings,
        /// The program on the host that is the init of the container. On the wire: Only Docker 0.7.1 and 0.7.2 send it. Until 1.8.
        pub sys_init_path: Option<String>,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The path on the host of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container. Since 1.3.
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
        /// The file on the host that is its `/etc/hostname`; empty before the first start. Since 1.5.
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`; empty before the first start. Since 1.5.
        pub hosts_path: String,
        /// The name, behind a slash. Since 1.6.
        pub name: String,
        /// The storage driver. Since 1.7.
        pub driver: String,
        /// How it was configured for this host. Since 1.8.
        pub host_config: super::super::super::types::host_config::v1_6::HostConfig,
    }
    rt::object! {
        Container;
        required id("ID" | "Id");
        required created("Created");
        required path("Path");
        nullable args("Args");
        required config("Config");
        required state("State");
        required image("Image");
        required network_settings("NetworkSettings");
        optional sys_init_path("SysInitPath");
        required resolv_conf_path("ResolvConfPath");
        nullable volumes("Volumes");
        nullable volumes_rw("VolumesRW");
        required hostname_path("HostnamePath");
        required hosts_path("HostsPath");
        required name("Name");
        required driver("Driver");
        required host_config("HostConfig");
    }
}
/// `Container` as it has been since 1.7.
#[cfg(feature = "v1_7")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    /// All about a container.
    ///
    /// In API 1.7.
    ///
    /// - Changed in 1.7: What was new within API 1.6 is now in every daemon.
    /// - Changed in 1.7: Inspecting a container tells its storage driver, from Docker 0.7 on.
    /// - Changed in 1.7: The files with the names of a container are made when it is started instead of when it is created.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Container {
        /// The full ID. On the wire: The documentation writes `Id`. Since 1.2. Until 1.11.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_7::ContainerConfig,
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_6::ContainerState,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::network_settings::v1_6::NetworkSettings,
        /// The program on the host that is the init of the container. On the wire: Missing from Docker 0.7.3 on. Until 1.8.
        pub sys_init_path: Option<String>,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The path on the host of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container. Since 1.3.
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
        /// The file on the host that is its `/etc/hostname`; empty before the first start. Since 1.5.
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`; empty before the first start. Since 1.5.
        pub hosts_path: String,
        /// The name, behind a slash. Since 1.6.
        pub name: String,
        /// The storage driver. On the wire: Docker 0.6.7 leaves it out. Since 1.7.
        pub driver: Option<String>,
    }
    rt::object! {
        Container;
        required id("ID" | "Id");
        required created("Created");
        required path("Path");
        nullable args("Args");
        required config("Config");
        required state("State");
        required image("Image");
        required network_settings("NetworkSettings");
        optional sys_init_path("SysInitPath");
        required resolv_conf_path("ResolvConfPath");
        nullable volumes("Volumes");
        nullable volumes_rw("VolumesRW");
        required hostname_path("HostnamePath");
        required hosts_path("HostsPath");
        required name("Name");
        optional driver("Driver");
    }
}
/// `Container` as it has been since 1.6.
#[cfg(feature = "v1_6")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    /// All about a container.
    ///
    /// In API 1.6.
    ///
    /// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Container {
        /// The full ID. On the wire: The documentation writes `Id`. Since 1.2. Until 1.11.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_6::ContainerConfig,
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_6::ContainerState,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::network_settings::v1_6::NetworkSettings,
        /// The program on the host that is the init of the container. On the wire: Missing from Docker 0.7.3 on. Until 1.8.
        pub sys_init_path: Option<String>,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The path on the host of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container. Since 1.3.
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
        /// The file on the host that is its `/etc/hostname`. Since 1.5.
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`. Since 1.5.
        pub hosts_path: String,
        /// The name, behind a slash. On the wire: Docker 0.6.4 leaves it out. Since 1.6.
        pub name: Option<String>,
    }
    rt::object! {
        Container;
        required id("ID" | "Id");
        required created("Created");
        required path("Path");
        nullable args("Args");
        required config("Config");
        required state("State");
        required image("Image");
        required network_settings("NetworkSettings");
        optional sys_init_path("SysInitPath");
        required resolv_conf_path("ResolvConfPath");
        nullable volumes("Volumes");
        nullable volumes_rw("VolumesRW");
        required hostname_path("HostnamePath");
        required hosts_path("HostsPath");
        optional name("Name");
    }
}
/// `Container` as it has been since 1.5.
#[cfg(feature = "v1_5")]
pub mod v1_5 {
    use ::longshore_runtime as rt;
    /// All about a container.
    ///
    /// In API 1.5.
    ///
    /// - Changed in 1.5: A container has a domain name, and the files with its names are told.
    /// - Changed in 1.5: A new volume is filled with what the image has in its place. For every volume it is told whether it may be written.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Container {
        /// The full ID. On the wire: The documentation writes `Id`. Since 1.2. Until 1.11.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_5::ContainerConfig,
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_0::ContainerState,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::network_settings::v1_3::NetworkSettings,
        /// The program on the host that is the init of the container. On the wire: Missing from Docker 0.7.3 on. Until 1.8.
        pub sys_init_path: Option<String>,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The path on the host of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container. Since 1.3.
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
        /// The file on the host that is its `/etc/hostname`. Since 1.5.
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`. Since 1.5.
        pub hosts_path: String,
    }
    rt::object! {
        Container;
        required id("ID" | "Id");
        required created("Created");
        required path("Path");
        nullable args("Args");
        required config("Config");
        required state("State");
        required image("Image");
        required network_settings("NetworkSettings");
        optional sys_init_path("SysInitPath");
        required resolv_conf_path("ResolvConfPath");
        nullable volumes("Volumes");
        nullable volumes_rw("VolumesRW");
        required hostname_path("HostnamePath");
        required hosts_path("HostsPath");
    }
}
/// `Container` as it has been since 1.4.
#[cfg(feature = "v1_4")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    /// All about a container.
    ///
    /// In API 1.4.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Container {
        /// The full ID. On the wire: The documentation writes `Id`. Since 1.2. Until 1.11.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_4::ContainerConfig,
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_0::ContainerState,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::network_settings::v1_3::NetworkSettings,
        /// The program on the host that is the init of the container. On the wire: Missing from Docker 0.7.3 on. Until 1.8.
        pub sys_init_path: Option<String>,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The path on the host of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container. On the wire: A volume that may not be written can be missing here. Since 1.3.
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
    }
    rt::object! {
        Container;
        required id("ID" | "Id");
        required created("Created");
        required path("Path");
        nullable args("Args");
        required config("Config");
        required state("State");
        required image("Image");
        required network_settings("NetworkSettings");
        optional sys_init_path("SysInitPath");
        required resolv_conf_path("ResolvConfPath");
        nullable volumes("Volumes");
        nullable volumes_rw("VolumesRW");
    }
}
/// `Container` as it has been since 1.3.
#[cfg(feature = "v1_3")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    /// All about a container.
    ///
    /// In API 1.3.
    ///
    /// - Changed in 1.3: The volumes of a container are told by their paths on the host instead of their IDs, and whether they may be written, from Docker 0.4.7 on.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Container {
        /// The full ID. On the wire: The documentation writes `Id`. Since 1.2. Until 1.11.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_3::ContainerConfig,
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_0::ContainerState,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::network_settings::v1_3::NetworkSettings,
        /// The program on the host that is the init of the container. On the wire: Missing from Docker 0.7.3 on. Until 1.8.
        pub sys_init_path: Option<String>,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The path on the host of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container. On the wire: A volume that may not be written can be missing here. Since 1.3.
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
    }
    rt::object! {
        Container;
        required id("ID" | "Id");
        required created("Created");
        required path("Path");
        nullable args("Args");
        required config("Config");
        required state("State");
        required image("Image");
        required network_settings("NetworkSettings");
        optional sys_init_path("SysInitPath");
        required resolv_conf_path("ResolvConfPath");
        nullable volumes("Volumes");
        nullable volumes_rw("VolumesRW");
    }
}
/// `Container` as it has been since 1.2.
#[cfg(feature = "v1_2")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    /// All about a container.
    ///
    /// In API 1.2.
    ///
    /// - Changed in 1.2: The keys of the inspection are written with `ID` and `IP` in capitals. The documentation keeps the old ones.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Container {
        /// The full ID. On the wire: The documentation writes `Id`. Since 1.2. Until 1.11.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_0::ContainerConfig,
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_0::ContainerState,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::network_settings::v1_2::NetworkSettings,
        /// The program on the host that is the init of the container. On the wire: Missing from Docker 0.7.3 on. Until 1.8.
        pub sys_init_path: Option<String>,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The ID of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
    }
    rt::object! {
        Container;
        required id("ID" | "Id");
        required created("Created");
        required path("Path");
        nullable args("Args");
        required config("Config");
        required state("State");
        required image("Image");
        required network_settings("NetworkSettings");
        optional sys_init_path("SysInitPath");
        required resolv_conf_path("ResolvConfPath");
        nullable volumes("Volumes");
    }
}
/// `Container` as it has been since 1.0.
#[cfg(feature = "v1_1")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// All about a container.
    ///
    /// In API 1.0 to 1.1.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Container {
        /// The full ID. On the wire: Daemons from 0.4.1 on send `ID`. Until 1.1.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_0::ContainerConfig,
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_0::ContainerState,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::network_settings::v1_0::NetworkSettings,
        /// The program on the host that is the init of the container. On the wire: Missing from Docker 0.7.3 on. Until 1.8.
        pub sys_init_path: Option<String>,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The ID of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
    }
    rt::object! {
        Container;
        required id("Id" | "ID");
        required created("Created");
        required path("Path");
        nullable args("Args");
        required config("Config");
        required state("State");
        required image("Image");
        required network_settings("NetworkSettings");
        optional sys_init_path("SysInitPath");
        required resolv_conf_path("ResolvConfPath");
        nullable volumes("Volumes");
    }
}
