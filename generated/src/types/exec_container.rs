// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ExecContainer` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// The container of a command. Unlike `Container` it is the daemon's own record, without the host config.
    ///
    /// In API 1.16 and later.
    ///
    /// - Changed in 1.16: A command in a container can be inspected, also after it has ended.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ExecContainer {
        /// How it is doing.
        pub state: super::super::super::types::container_state::v1_16::ContainerState,
        /// The full ID.
        pub id: String,
        /// When it was created.
        pub created: rt::Timestamp,
        /// The program that is run.
        pub path: String,
        /// The arguments of the program.
        pub args: Vec<String>,
        /// How it was configured, with what the image added.
        pub config: super::super::super::types::container_config::v1_16::ContainerConfig,
        /// The full ID of the image it was made from.
        pub image: String,
        /// Its network.
        pub network_settings: super::super::super::types::exec_network_settings::v1_16::ExecNetworkSettings,
        /// The file on the host that is its `/etc/resolv.conf`.
        pub resolv_conf_path: String,
        /// The file on the host that is its `/etc/hostname`.
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`.
        pub hosts_path: String,
        /// The name, behind a slash.
        pub name: String,
        /// The storage driver.
        pub driver: String,
        /// The execution driver with its version.
        pub exec_driver: String,
        /// The SELinux label of its files.
        pub mount_label: String,
        /// The SELinux label of its processes.
        pub process_label: String,
        /// The profile of AppArmor; empty for the usual one.
        pub app_armor_profile: String,
        /// How often the daemon started it again.
        pub restart_count: i64,
        /// The path on the host of each volume, by the path inside the container.
        pub volumes: std::collections::BTreeMap<String, String>,
        /// Whether each volume may be written, by the path inside the container.
        pub volumes_rw: std::collections::BTreeMap<String, bool>,
    }
    rt::object! {
        ExecContainer;
        required state("State");
        required id("ID");
        required created("Created");
        required path("Path");
        nullable args("Args");
        required config("Config");
        required image("Image");
        required network_settings("NetworkSettings");
        required resolv_conf_path("ResolvConfPath");
        required hostname_path("HostnamePath");
        required hosts_path("HostsPath");
        required name("Name");
        required driver("Driver");
        required exec_driver("ExecDriver");
        required mount_label("MountLabel");
        required process_label("ProcessLabel");
        required app_armor_profile("AppArmorProfile");
        required restart_count("RestartCount");
        nullable volumes("Volumes");
        nullable volumes_rw("VolumesRW");
    }
}
