// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerConfig` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that does not depend on the host. Everything may be left out, and then comes from the image.
    ///
    /// In API 1.16 and later.
    ///
    /// Changed in 1.15: The host config of a container can be given when it is created.
    ///
    /// Changed in 1.15: The labels of SELinux and the profile of AppArmor can be chosen.
    ///
    /// Changed in 1.15: The least limit of memory is 4 MiB.
    ///
    /// Changed in 1.16: The MAC address of a container can be chosen when it is created.
    ///
    /// Changed in 1.16: Every daemon shows the profile of AppArmor, and none takes the labels and the profile beside the host config any more.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct ContainerConfig {
        /// The host name inside the container; by default the short ID.
        #[serde(rename = "Hostname", default, skip_serializing_if = "Option::is_none")]
        pub hostname: Option<String>,
        /// The domain name inside the container.
        #[serde(rename = "Domainname", default, skip_serializing_if = "Option::is_none")]
        pub domainname: Option<String>,
        /// The user the process runs as: name or ID, with `:group` behind it if wanted.
        #[serde(rename = "User", default, skip_serializing_if = "Option::is_none")]
        pub user: Option<String>,
        /// The limit of memory in bytes; 0 is none. At least 4 MiB.
        #[serde(
            rename = "Memory",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub memory: Option<i64>,
        /// The limit of memory and swap together in bytes; -1 is none.
        #[serde(
            rename = "MemorySwap",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub memory_swap: Option<i64>,
        /// The weight against other containers when CPU time is short.
        #[serde(
            rename = "CpuShares",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub cpu_shares: Option<i64>,
        /// The CPUs it may run on, such as `0-2` or `0,1`.
        #[serde(rename = "Cpuset", default, skip_serializing_if = "Option::is_none")]
        pub cpuset: Option<String>,
        /// Whether standard input is meant to be attached.
        #[serde(
            rename = "AttachStdin",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub attach_stdin: Option<bool>,
        /// Whether standard output is meant to be attached.
        #[serde(
            rename = "AttachStdout",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub attach_stdout: Option<bool>,
        /// Whether standard error is meant to be attached.
        #[serde(
            rename = "AttachStderr",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub attach_stderr: Option<bool>,
        /// Ports in the old notation `host:container/protocol`.
        ///
        /// Deprecated: Use `ExposedPorts`, and `PortBindings` of the host config.
        #[serde(
            rename = "PortSpecs",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub port_specs: Vec<String>,
        /// The ports the container listens on, written `80/tcp`.
        #[serde(
            rename = "ExposedPorts",
            default,
            with = "rt::wire::As::<rt::wire::KeySet>",
            skip_serializing_if = "std::collections::BTreeSet::is_empty"
        )]
        pub exposed_ports: std::collections::BTreeSet<String>,
        /// Whether the process gets a terminal. Then its output is one stream without frames.
        #[serde(
            rename = "Tty",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub tty: Option<bool>,
        /// Whether standard input stays open while nobody is attached.
        #[serde(
            rename = "OpenStdin",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub open_stdin: Option<bool>,
        /// Whether standard input is closed after the first client that was attached leaves.
        #[serde(
            rename = "StdinOnce",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub stdin_once: Option<bool>,
        /// The environment, as `NAME=value`.
        #[serde(
            rename = "Env",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub env: Vec<String>,
        /// The command, or the arguments of the entry point.
        ///
        /// On the wire: Daemons also accept one string and take it as the one element.
        #[serde(
            rename = "Cmd",
            default,
            with = "rt::wire::As::<rt::wire::StringOrList>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub cmd: Vec<String>,
        /// The image to make the container from: name or ID.
        #[serde(rename = "Image", default, skip_serializing_if = "Option::is_none")]
        pub image: Option<String>,
        /// The paths inside the container that get a volume.
        #[serde(
            rename = "Volumes",
            default,
            with = "rt::wire::As::<rt::wire::KeySet>",
            skip_serializing_if = "std::collections::BTreeSet::is_empty"
        )]
        pub volumes: std::collections::BTreeSet<String>,
        /// The directory the process starts in.
        #[serde(rename = "WorkingDir", default, skip_serializing_if = "Option::is_none")]
        pub working_dir: Option<String>,
        /// What is run, with `Cmd` as its arguments.
        ///
        /// On the wire: Left out of the documentation until 1.15.
        #[serde(
            rename = "Entrypoint",
            default,
            with = "rt::wire::As::<rt::wire::StringOrList>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub entrypoint: Vec<String>,
        /// Whether the container has no network at all.
        #[serde(
            rename = "NetworkDisabled",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub network_disabled: Option<bool>,
        /// Instructions that run when another image is built on top of this one.
        ///
        /// On the wire: Of interest for images; creating a container ignores it. Not documented.
        #[serde(
            rename = "OnBuild",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub on_build: Vec<String>,
        /// How to configure the container for this host.
        ///
        /// On the wire: Only container\_create reads it, and nothing sends it: inspection has it beside the config.
        #[serde(rename = "HostConfig", default, skip_serializing_if = "Option::is_none")]
        pub host_config: Option<
            super::super::super::types::host_config::v1_16::HostConfig,
        >,
        /// The MAC address; by default it follows from the IP address.
        #[serde(rename = "MacAddress", default, skip_serializing_if = "Option::is_none")]
        pub mac_address: Option<String>,
    }
}
/// `ContainerConfig` as it has been since 1.15.
#[cfg(feature = "v1_15")]
pub mod v1_15 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that does not depend on the host. Everything may be left out, and then comes from the image.
    ///
    /// In API 1.15.
    ///
    /// Changed in 1.15: The host config of a container can be given when it is created.
    ///
    /// Changed in 1.15: The labels of SELinux and the profile of AppArmor can be chosen.
    ///
    /// Changed in 1.15: The least limit of memory is 4 MiB.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct ContainerConfig {
        /// The host name inside the container; by default the short ID.
        #[serde(rename = "Hostname", default, skip_serializing_if = "Option::is_none")]
        pub hostname: Option<String>,
        /// The domain name inside the container.
        #[serde(rename = "Domainname", default, skip_serializing_if = "Option::is_none")]
        pub domainname: Option<String>,
        /// The user the process runs as: name or ID, with `:group` behind it if wanted.
        #[serde(rename = "User", default, skip_serializing_if = "Option::is_none")]
        pub user: Option<String>,
        /// The limit of memory in bytes; 0 is none. At least 4 MiB.
        #[serde(
            rename = "Memory",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub memory: Option<i64>,
        /// The limit of memory and swap together in bytes; -1 is none.
        #[serde(
            rename = "MemorySwap",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub memory_swap: Option<i64>,
        /// The weight against other containers when CPU time is short.
        #[serde(
            rename = "CpuShares",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub cpu_shares: Option<i64>,
        /// The CPUs it may run on, such as `0-2` or `0,1`.
        #[serde(rename = "Cpuset", default, skip_serializing_if = "Option::is_none")]
        pub cpuset: Option<String>,
        /// Whether standard input is meant to be attached.
        #[serde(
            rename = "AttachStdin",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub attach_stdin: Option<bool>,
        /// Whether standard output is meant to be attached.
        #[serde(
            rename = "AttachStdout",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub attach_stdout: Option<bool>,
        /// Whether standard error is meant to be attached.
        #[serde(
            rename = "AttachStderr",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub attach_stderr: Option<bool>,
        /// Ports in the old notation `host:container/protocol`.
        ///
        /// Deprecated: Use `ExposedPorts`, and `PortBindings` of the host config.
        #[serde(
            rename = "PortSpecs",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub port_specs: Vec<String>,
        /// The ports the container listens on, written `80/tcp`.
        #[serde(
            rename = "ExposedPorts",
            default,
            with = "rt::wire::As::<rt::wire::KeySet>",
            skip_serializing_if = "std::collections::BTreeSet::is_empty"
        )]
        pub exposed_ports: std::collections::BTreeSet<String>,
        /// Whether the process gets a terminal. Then its output is one stream without frames.
        #[serde(
            rename = "Tty",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub tty: Option<bool>,
        /// Whether standard input stays open while nobody is attached.
        #[serde(
            rename = "OpenStdin",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub open_stdin: Option<bool>,
        /// Whether standard input is closed after the first client that was attached leaves.
        #[serde(
            rename = "StdinOnce",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub stdin_once: Option<bool>,
        /// The environment, as `NAME=value`.
        #[serde(
            rename = "Env",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub env: Vec<String>,
        /// The command, or the arguments of the entry point.
        ///
        /// On the wire: Daemons also accept one string and take it as the one element.
        #[serde(
            rename = "Cmd",
            default,
            with = "rt::wire::As::<rt::wire::StringOrList>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub cmd: Vec<String>,
        /// The image to make the container from: name or ID.
        #[serde(rename = "Image", default, skip_serializing_if = "Option::is_none")]
        pub image: Option<String>,
        /// The paths inside the container that get a volume.
        #[serde(
            rename = "Volumes",
            default,
            with = "rt::wire::As::<rt::wire::KeySet>",
            skip_serializing_if = "std::collections::BTreeSet::is_empty"
        )]
        pub volumes: std::collections::BTreeSet<String>,
        /// The directory the process starts in.
        #[serde(rename = "WorkingDir", default, skip_serializing_if = "Option::is_none")]
        pub working_dir: Option<String>,
        /// What is run, with `Cmd` as its arguments.
        ///
        /// On the wire: Left out of the documentation until 1.15.
        #[serde(
            rename = "Entrypoint",
            default,
            with = "rt::wire::As::<rt::wire::StringOrList>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub entrypoint: Vec<String>,
        /// Whether the container has no network at all.
        #[serde(
            rename = "NetworkDisabled",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub network_disabled: Option<bool>,
        /// Instructions that run when another image is built on top of this one.
        ///
        /// On the wire: Of interest for images; creating a container ignores it. Not documented.
        #[serde(
            rename = "OnBuild",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub on_build: Vec<String>,
        /// How to configure the container for this host.
        ///
        /// On the wire: Only container\_create reads it, and nothing sends it: inspection has it beside the config.
        #[serde(rename = "HostConfig", default, skip_serializing_if = "Option::is_none")]
        pub host_config: Option<
            super::super::super::types::host_config::v1_15::HostConfig,
        >,
        /// Labels and profile, as `label:type:name` or `apparmor:profile`.
        ///
        /// On the wire: Only Docker 1.3.0 and 1.3.1 read and send it here; from 1.3.2 on it is part of the host config.
        #[serde(
            rename = "SecurityOpt",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub security_opt: Vec<String>,
    }
}
/// `ContainerConfig` as it has been since 1.12.
#[cfg(feature = "v1_14")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that does not depend on the host. Everything may be left out, and then comes from the image.
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
    pub struct ContainerConfig {
        /// The host name inside the container; by default the short ID.
        #[serde(rename = "Hostname", default, skip_serializing_if = "Option::is_none")]
        pub hostname: Option<String>,
        /// The domain name inside the container.
        #[serde(rename = "Domainname", default, skip_serializing_if = "Option::is_none")]
        pub domainname: Option<String>,
        /// The user the process runs as: name or ID, with `:group` behind it if wanted.
        #[serde(rename = "User", default, skip_serializing_if = "Option::is_none")]
        pub user: Option<String>,
        /// The limit of memory in bytes; 0 is none. At least 512 KiB.
        #[serde(
            rename = "Memory",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub memory: Option<i64>,
        /// The limit of memory and swap together in bytes; -1 is none.
        #[serde(
            rename = "MemorySwap",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub memory_swap: Option<i64>,
        /// The weight against other containers when CPU time is short.
        #[serde(
            rename = "CpuShares",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub cpu_shares: Option<i64>,
        /// The CPUs it may run on, such as `0-2` or `0,1`.
        #[serde(rename = "Cpuset", default, skip_serializing_if = "Option::is_none")]
        pub cpuset: Option<String>,
        /// Whether standard input is meant to be attached.
        #[serde(
            rename = "AttachStdin",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub attach_stdin: Option<bool>,
        /// Whether standard output is meant to be attached.
        #[serde(
            rename = "AttachStdout",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub attach_stdout: Option<bool>,
        /// Whether standard error is meant to be attached.
        #[serde(
            rename = "AttachStderr",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub attach_stderr: Option<bool>,
        /// Ports in the old notation `host:container/protocol`.
        ///
        /// Deprecated: Use `ExposedPorts`, and `PortBindings` of the host config.
        #[serde(
            rename = "PortSpecs",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub port_specs: Vec<String>,
        /// The ports the container listens on, written `80/tcp`.
        #[serde(
            rename = "ExposedPorts",
            default,
            with = "rt::wire::As::<rt::wire::KeySet>",
            skip_serializing_if = "std::collections::BTreeSet::is_empty"
        )]
        pub exposed_ports: std::collections::BTreeSet<String>,
        /// Whether the process gets a terminal. Then its output is one stream without frames.
        #[serde(
            rename = "Tty",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub tty: Option<bool>,
        /// Whether standard input stays open while nobody is attached.
        #[serde(
            rename = "OpenStdin",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub open_stdin: Option<bool>,
        /// Whether standard input is closed after the first client that was attached leaves.
        #[serde(
            rename = "StdinOnce",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub stdin_once: Option<bool>,
        /// The environment, as `NAME=value`.
        #[serde(
            rename = "Env",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub env: Vec<String>,
        /// The command, or the arguments of the entry point.
        ///
        /// On the wire: Daemons also accept one string and take it as the one element.
        #[serde(
            rename = "Cmd",
            default,
            with = "rt::wire::As::<rt::wire::StringOrList>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub cmd: Vec<String>,
        /// The image to make the container from: name or ID.
        #[serde(rename = "Image", default, skip_serializing_if = "Option::is_none")]
        pub image: Option<String>,
        /// The paths inside the container that get a volume.
        #[serde(
            rename = "Volumes",
            default,
            with = "rt::wire::As::<rt::wire::KeySet>",
            skip_serializing_if = "std::collections::BTreeSet::is_empty"
        )]
        pub volumes: std::collections::BTreeSet<String>,
        /// The directory the process starts in.
        #[serde(rename = "WorkingDir", default, skip_serializing_if = "Option::is_none")]
        pub working_dir: Option<String>,
        /// What is run, with `Cmd` as its arguments.
        ///
        /// On the wire: Left out of the documentation until 1.15.
        #[serde(
            rename = "Entrypoint",
            default,
            with = "rt::wire::As::<rt::wire::StringOrList>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub entrypoint: Vec<String>,
        /// Whether the container has no network at all.
        #[serde(
            rename = "NetworkDisabled",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub network_disabled: Option<bool>,
        /// Instructions that run when another image is built on top of this one.
        ///
        /// On the wire: Of interest for images; creating a container ignores it. Not documented.
        #[serde(
            rename = "OnBuild",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub on_build: Vec<String>,
    }
}
