// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ExecContainer` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// The container of a command. Unlike `Container` it is the daemon's own record, without the host config.
    ///
    /// In API 1.16 and later.
    ///
    /// - Changed in 1.16: A command in a container can be inspected, also after it has ended.
    #[derive(Clone, Debug, PartialEq, rt::serde::Deserialize, rt::serde::Serialize)]
    #[serde(crate = "rt::serde")]
    pub struct ExecContainer {
        /// How it is doing.
        #[serde(rename = "State")]
        pub state: super::super::super::types::container_state::v1_16::ContainerState,
        /// The full ID.
        #[serde(rename = "ID")]
        pub id: String,
        /// When it was created.
        #[serde(rename = "Created", with = "rt::wire::As::<rt::wire::Rfc3339>")]
        pub created: rt::Timestamp,
        /// The program that is run.
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
        /// The full ID of the image it was made from.
        #[serde(rename = "Image")]
        pub image: String,
        /// Its network.
        #[serde(rename = "NetworkSettings")]
        pub network_settings: super::super::super::types::network_settings::v1_15::NetworkSettings,
        /// The file on the host that is its `/etc/resolv.conf`.
        #[serde(rename = "ResolvConfPath")]
        pub resolv_conf_path: String,
        /// The file on the host that is its `/etc/hostname`.
        #[serde(rename = "HostnamePath")]
        pub hostname_path: String,
        /// The file on the host that is its `/etc/hosts`.
        #[serde(rename = "HostsPath")]
        pub hosts_path: String,
        /// The name, behind a slash.
        #[serde(rename = "Name")]
        pub name: String,
        /// The storage driver.
        #[serde(rename = "Driver")]
        pub driver: String,
        /// The execution driver with its version.
        #[serde(rename = "ExecDriver")]
        pub exec_driver: String,
        /// The SELinux label of its files.
        #[serde(rename = "MountLabel")]
        pub mount_label: String,
        /// The SELinux label of its processes.
        #[serde(rename = "ProcessLabel")]
        pub process_label: String,
        /// The profile of AppArmor; empty for the usual one.
        #[serde(rename = "AppArmorProfile")]
        pub app_armor_profile: String,
        /// How often the daemon started it again.
        #[serde(rename = "RestartCount", with = "rt::wire::As::<rt::wire::Int>")]
        pub restart_count: i64,
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
    }
}
