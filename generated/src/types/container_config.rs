// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerConfig` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that does not depend on the host. Everything may be left out, and then comes from the image.
    ///
    /// In API 1.16 and later.
    ///
    /// - Changed in 1.2: The port of the host can be chosen for a published port.
    /// - Changed in 1.2: A limit of memory below 512 KiB is refused.
    /// - Changed in 1.3: A container can be configured for its host when it is started, from Docker 0.4.7 on. Directories of the host can be mounted.
    /// - Changed in 1.3: UDP ports can be published, and the published ports are told for each protocol, from Docker 0.5.0 on.
    /// - Changed in 1.3: What is run can be configured apart from its arguments, from Docker 0.4.8 on.
    /// - Changed in 1.4: A container can be without a network, have all privileges and start in a directory of one's choice.
    /// - Changed in 1.5: A container has a domain name, and the files with its names are told.
    /// - Changed in 1.5: The volumes of several containers can be mounted.
    /// - Changed in 1.6: Standard output and standard error can be told apart when attached to a container without a terminal. Each piece has a head of 8 bytes.
    /// - Changed in 1.6: Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.
    /// - Changed in 1.6: The privileges of a container are set when it is started instead of when it is created, from Docker 0.6.6 on.
    /// - Changed in 1.7: What was new within API 1.6 is now in every daemon.
    /// - Changed in 1.7: The volumes of other containers can be mounted for reading only.
    /// - Changed in 1.7: A text in the configuration of a container that is JSON by itself is refused.
    /// - Changed in 1.9: The command and the entry point may be one string, and any text is taken as it is.
    /// - Changed in 1.9: An image has instructions for the builds on top of it.
    /// - Changed in 1.9: The process of a container can run as a group of one's choice.
    /// - Changed in 1.9: A name that is taken is a conflict again, and a container in `VolumesFrom` that is not there has a status of its own.
    /// - Changed in 1.10: Name servers and the containers whose volumes are mounted are set when a container is started instead of when it is created, from Docker 0.10 on.
    /// - Changed in 1.10: A port of the host in the old notation is but a warning again.
    /// - Changed in 1.11: The documentation shows name servers, volumes of other containers and `DisableNetwork` in the configuration of a container. Daemons do not read them there.
    /// - Changed in 1.12: The CPUs a container may run on can be chosen.
    /// - Changed in 1.12: The documentation no longer shows what daemons ignore in the configuration of a container, but a parameter of the list that they do not know yet.
    /// - Changed in 1.15: The host config of a container can be given when it is created.
    /// - Changed in 1.15: The labels of SELinux and the profile of AppArmor can be chosen.
    /// - Changed in 1.15: The least limit of memory is 4 MiB.
    /// - Changed in 1.16: The MAC address of a container can be chosen when it is created.
    /// - Changed in 1.16: Every daemon shows the profile of AppArmor, and none takes the labels and the profile beside the host config any more.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContainerConfig {
        /// The host name inside the container; by default the short ID.
        pub hostname: Option<String>,
        /// The user the process runs as: name or ID, with `:group` behind it if wanted.
        pub user: Option<String>,
        /// The limit of memory in bytes; 0 is none. At least 4 MiB.
        pub memory: Option<i64>,
        /// The limit of memory and swap together in bytes; -1 is none.
        pub memory_swap: Option<i64>,
        /// The weight against other containers when CPU time is short.
        pub cpu_shares: Option<i64>,
        /// Whether standard input is meant to be attached.
        pub attach_stdin: Option<bool>,
        /// Whether standard output is meant to be attached.
        pub attach_stdout: Option<bool>,
        /// Whether standard error is meant to be attached.
        pub attach_stderr: Option<bool>,
        /// Ports in the old notation `host:container/protocol`. Deprecated since 1.6. Use `exposed_ports`. Where they are published stands in the `PortBindings` of the host config.
        #[deprecated(
            note = "since API 1.6. Use `exposed_ports`. Where they are published stands in the `PortBindings` of the host config."
        )]
        pub port_specs: Vec<String>,
        /// Whether the process gets a terminal. Then its output is one stream without frames.
        pub tty: Option<bool>,
        /// Whether standard input stays open while nobody is attached.
        pub open_stdin: Option<bool>,
        /// Whether standard input is closed after the first client that was attached leaves.
        pub stdin_once: Option<bool>,
        /// The environment, as `NAME=value`.
        pub env: Vec<String>,
        /// The command, or the arguments of the entry point. On the wire: Daemons also accept one string and take it as the one element.
        pub cmd: Vec<String>,
        /// The image to make the container from: name or ID.
        pub image: Option<String>,
        /// The paths inside the container that get a volume.
        pub volumes: std::collections::BTreeSet<String>,
        /// What is run, with `Cmd` as its arguments. On the wire: Left out of the documentation until 1.15. Since 1.3.
        pub entrypoint: Vec<String>,
        /// The directory the process starts in. Since 1.4.
        pub working_dir: Option<String>,
        /// Whether the container has no network at all. Since 1.4.
        pub network_disabled: Option<bool>,
        /// The domain name inside the container. Since 1.5.
        pub domainname: Option<String>,
        /// The ports the container listens on, written `80/tcp`. Since 1.6.
        pub exposed_ports: std::collections::BTreeSet<String>,
        /// Instructions that run when another image is built on top of this one. On the wire: Of interest for images; creating a container ignores it. Not documented. Since 1.9.
        pub on_build: Vec<String>,
        /// The CPUs it may run on, such as `0-2` or `0,1`. Since 1.12.
        pub cpuset: Option<String>,
        /// How to configure the container for this host. On the wire: Only container\_create reads it, and nothing sends it: inspection has it beside the config. Since 1.15.
        pub host_config: Option<
            super::super::super::types::host_config::v1_16::HostConfig,
        >,
        /// The MAC address; by default it follows from the IP address. Since 1.16.
        pub mac_address: Option<String>,
    }
    rt::object! {
        ContainerConfig;
        optional hostname("Hostname");
        optional user("User");
        optional memory("Memory");
        optional memory_swap("MemorySwap");
        optional cpu_shares("CpuShares");
        optional attach_stdin("AttachStdin");
        optional attach_stdout("AttachStdout");
        optional attach_stderr("AttachStderr");
        optional port_specs("PortSpecs");
        optional tty("Tty");
        optional open_stdin("OpenStdin");
        optional stdin_once("StdinOnce");
        optional env("Env");
        optional_as cmd("Cmd", StringOrList);
        optional image("Image");
        optional volumes("Volumes");
        optional_as entrypoint("Entrypoint", StringOrList);
        optional working_dir("WorkingDir");
        optional network_disabled("NetworkDisabled");
        optional domainname("Domainname");
        optional exposed_ports("ExposedPorts");
        optional on_build("OnBuild");
        optional cpuset("Cpuset");
        optional host_config("HostConfig");
        optional mac_address("MacAddress");
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
    /// - Changed in 1.15: The host config of a container can be given when it is created.
    /// - Changed in 1.15: The labels of SELinux and the profile of AppArmor can be chosen.
    /// - Changed in 1.15: The least limit of memory is 4 MiB.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContainerConfig {
        /// The host name inside the container; by default the short ID.
        pub hostname: Option<String>,
        /// The user the process runs as: name or ID, with `:group` behind it if wanted.
        pub user: Option<String>,
        /// The limit of memory in bytes; 0 is none. At least 4 MiB.
        pub memory: Option<i64>,
        /// The limit of memory and swap together in bytes; -1 is none.
        pub memory_swap: Option<i64>,
        /// The weight against other containers when CPU time is short.
        pub cpu_shares: Option<i64>,
        /// Whether standard input is meant to be attached.
        pub attach_stdin: Option<bool>,
        /// Whether standard output is meant to be attached.
        pub attach_stdout: Option<bool>,
        /// Whether standard error is meant to be attached.
        pub attach_stderr: Option<bool>,
        /// Ports in the old notation `host:container/protocol`. Deprecated since 1.6. Use `exposed_ports`. Where they are published stands in the `PortBindings` of the host config.
        #[deprecated(
            note = "since API 1.6. Use `exposed_ports`. Where they are published stands in the `PortBindings` of the host config."
        )]
        pub port_specs: Vec<String>,
        /// Whether the process gets a terminal. Then its output is one stream without frames.
        pub tty: Option<bool>,
        /// Whether standard input stays open while nobody is attached.
        pub open_stdin: Option<bool>,
        /// Whether standard input is closed after the first client that was attached leaves.
        pub stdin_once: Option<bool>,
        /// The environment, as `NAME=value`.
        pub env: Vec<String>,
        /// The command, or the arguments of the entry point. On the wire: Daemons also accept one string and take it as the one element.
        pub cmd: Vec<String>,
        /// The image to make the container from: name or ID.
        pub image: Option<String>,
        /// The paths inside the container that get a volume.
        pub volumes: std::collections::BTreeSet<String>,
        /// What is run, with `Cmd` as its arguments. On the wire: Left out of the documentation until 1.15. Since 1.3.
        pub entrypoint: Vec<String>,
        /// The directory the process starts in. Since 1.4.
        pub working_dir: Option<String>,
        /// Whether the container has no network at all. Since 1.4.
        pub network_disabled: Option<bool>,
        /// The domain name inside the container. Since 1.5.
        pub domainname: Option<String>,
        /// The ports the container listens on, written `80/tcp`. Since 1.6.
        pub exposed_ports: std::collections::BTreeSet<String>,
        /// Instructions that run when another image is built on top of this one. On the wire: Of interest for images; creating a container ignores it. Not documented. Since 1.9.
        pub on_build: Vec<String>,
        /// The CPUs it may run on, such as `0-2` or `0,1`. Since 1.12.
        pub cpuset: Option<String>,
        /// How to configure the container for this host. On the wire: Only container\_create reads it, and nothing sends it: inspection has it beside the config. Since 1.15.
        pub host_config: Option<
            super::super::super::types::host_config::v1_15::HostConfig,
        >,
        /// Labels and profile, as `label:type:name` or `apparmor:profile`. On the wire: Only Docker 1.3.0 and 1.3.1 read and send it here; from 1.3.2 on it is part of the host config. Since 1.15. Until 1.15.
        pub security_opt: Vec<String>,
    }
    rt::object! {
        ContainerConfig;
        optional hostname("Hostname");
        optional user("User");
        optional memory("Memory");
        optional memory_swap("MemorySwap");
        optional cpu_shares("CpuShares");
        optional attach_stdin("AttachStdin");
        optional attach_stdout("AttachStdout");
        optional attach_stderr("AttachStderr");
        optional port_specs("PortSpecs");
        optional tty("Tty");
        optional open_stdin("OpenStdin");
        optional stdin_once("StdinOnce");
        optional env("Env");
        optional_as cmd("Cmd", StringOrList);
        optional image("Image");
        optional volumes("Volumes");
        optional_as entrypoint("Entrypoint", StringOrList);
        optional working_dir("WorkingDir");
        optional network_disabled("NetworkDisabled");
        optional domainname("Domainname");
        optional exposed_ports("ExposedPorts");
        optional on_build("OnBuild");
        optional cpuset("Cpuset");
        optional host_config("HostConfig");
        optional security_opt("SecurityOpt");
    }
}
/// `ContainerConfig` as it has been since 1.12.
#[cfg(feature = "v1_14")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that does not depend on the host. Everything may be left out, and then comes from the image.
    ///
    /// In API 1.12 to 1.14.
    ///
    /// - Changed in 1.12: The CPUs a container may run on can be chosen.
    /// - Changed in 1.12: The documentation no longer shows what daemons ignore in the configuration of a container, but a parameter of the list that they do not know yet.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContainerConfig {
        /// The host name inside the container; by default the short ID.
        pub hostname: Option<String>,
        /// The user the process runs as: name or ID, with `:group` behind it if wanted.
        pub user: Option<String>,
        /// The limit of memory in bytes; 0 is none. At least 512 KiB.
        pub memory: Option<i64>,
        /// The limit of memory and swap together in bytes; -1 is none.
        pub memory_swap: Option<i64>,
        /// The weight against other containers when CPU time is short.
        pub cpu_shares: Option<i64>,
        /// Whether standard input is meant to be attached.
        pub attach_stdin: Option<bool>,
        /// Whether standard output is meant to be attached.
        pub attach_stdout: Option<bool>,
        /// Whether standard error is meant to be attached.
        pub attach_stderr: Option<bool>,
        /// Ports in the old notation `host:container/protocol`. Deprecated since 1.6. Use `exposed_ports`. Where they are published stands in the `PortBindings` of the host config.
        #[deprecated(
            note = "since API 1.6. Use `exposed_ports`. Where they are published stands in the `PortBindings` of the host config."
        )]
        pub port_specs: Vec<String>,
        /// Whether the process gets a terminal. Then its output is one stream without frames.
        pub tty: Option<bool>,
        /// Whether standard input stays open while nobody is attached.
        pub open_stdin: Option<bool>,
        /// Whether standard input is closed after the first client that was attached leaves.
        pub stdin_once: Option<bool>,
        /// The environment, as `NAME=value`.
        pub env: Vec<String>,
        /// The command, or the arguments of the entry point. On the wire: Daemons also accept one string and take it as the one element.
        pub cmd: Vec<String>,
        /// The image to make the container from: name or ID.
        pub image: Option<String>,
        /// The paths inside the container that get a volume.
        pub volumes: std::collections::BTreeSet<String>,
        /// What is run, with `Cmd` as its arguments. On the wire: Left out of the documentation until 1.15. Since 1.3.
        pub entrypoint: Vec<String>,
        /// The directory the process starts in. Since 1.4.
        pub working_dir: Option<String>,
        /// Whether the container has no network at all. Since 1.4.
        pub network_disabled: Option<bool>,
        /// The domain name inside the container. Since 1.5.
        pub domainname: Option<String>,
        /// The ports the container listens on, written `80/tcp`. Since 1.6.
        pub exposed_ports: std::collections::BTreeSet<String>,
        /// Instructions that run when another image is built on top of this one. On the wire: Of interest for images; creating a container ignores it. Not documented. Since 1.9.
        pub on_build: Vec<String>,
        /// The CPUs it may run on, such as `0-2` or `0,1`. Since 1.12.
        pub cpuset: Option<String>,
    }
    rt::object! {
        ContainerConfig;
        optional hostname("Hostname");
        optional user("User");
        optional memory("Memory");
        optional memory_swap("MemorySwap");
        optional cpu_shares("CpuShares");
        optional attach_stdin("AttachStdin");
        optional attach_stdout("AttachStdout");
        optional attach_stderr("AttachStderr");
        optional port_specs("PortSpecs");
        optional tty("Tty");
        optional open_stdin("OpenStdin");
        optional stdin_once("StdinOnce");
        optional env("Env");
        optional_as cmd("Cmd", StringOrList);
        optional image("Image");
        optional volumes("Volumes");
        optional_as entrypoint("Entrypoint", StringOrList);
        optional working_dir("WorkingDir");
        optional network_disabled("NetworkDisabled");
        optional domainname("Domainname");
        optional exposed_ports("ExposedPorts");
        optional on_build("OnBuild");
        optional cpuset("Cpuset");
    }
}
/// `ContainerConfig` as it has been since 1.11.
#[cfg(feature = "v1_11")]
pub mod v1_11 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that does not depend on the host. Everything may be left out, and then comes from the image. On the wire: The documentation of 1.11 also shows `Dns`, `VolumesFrom` and `DisableNetwork`, which daemons ignore here.
    ///
    /// In API 1.11.
    ///
    /// - Changed in 1.11: The documentation shows name servers, volumes of other containers and `DisableNetwork` in the configuration of a container. Daemons do not read them there.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContainerConfig {
        /// The host name inside the container; by default the short ID.
        pub hostname: Option<String>,
        /// The user the process runs as: name or ID, with `:group` behind it if wanted.
        pub user: Option<String>,
        /// The limit of memory in bytes; 0 is none. At least 512 KiB.
        pub memory: Option<i64>,
        /// The limit of memory and swap together in bytes; -1 is none.
        pub memory_swap: Option<i64>,
        /// The weight against other containers when CPU time is short.
        pub cpu_shares: Option<i64>,
        /// Whether standard input is meant to be attached.
        pub attach_stdin: Option<bool>,
        /// Whether standard output is meant to be attached.
        pub attach_stdout: Option<bool>,
        /// Whether standard error is meant to be attached.
        pub attach_stderr: Option<bool>,
        /// Ports in the old notation `host:container/protocol`. Deprecated since 1.6. Use `exposed_ports`. Where they are published stands in the `PortBindings` of the host config.
        #[deprecated(
            note = "since API 1.6. Use `exposed_ports`. Where they are published stands in the `PortBindings` of the host config."
        )]
        pub port_specs: Vec<String>,
        /// Whether the process gets a terminal. Then its output is one stream without frames.
        pub tty: Option<bool>,
        /// Whether standard input stays open while nobody is attached.
        pub open_stdin: Option<bool>,
        /// Whether standard input is closed after the first client that was attached leaves.
        pub stdin_once: Option<bool>,
        /// The environment, as `NAME=value`.
        pub env: Vec<String>,
        /// The command, or the arguments of the entry point. On the wire: Daemons also accept one string and take it as the one element.
        pub cmd: Vec<String>,
        /// The image to make the container from: name or ID.
        pub image: Option<String>,
        /// The paths inside the container that get a volume.
        pub volumes: std::collections::BTreeSet<String>,
        /// What is run, with `Cmd` as its arguments. On the wire: Left out of the documentation until 1.15. Since 1.3.
        pub entrypoint: Vec<String>,
        /// The directory the process starts in. Since 1.4.
        pub working_dir: Option<String>,
        /// Whether the container has no network at all. Since 1.4.
        pub network_disabled: Option<bool>,
        /// The domain name inside the container. Since 1.5.
        pub domainname: Option<String>,
        /// The ports the container listens on, written `80/tcp`. Since 1.6.
        pub exposed_ports: std::collections::BTreeSet<String>,
        /// Instructions that run when another image is built on top of this one. On the wire: Of interest for images; creating a container ignores it. Not documented. Since 1.9.
        pub on_build: Vec<String>,
    }
    rt::object! {
        ContainerConfig;
        optional hostname("Hostname");
        optional user("User");
        optional memory("Memory");
        optional memory_swap("MemorySwap");
        optional cpu_shares("CpuShares");
        optional attach_stdin("AttachStdin");
        optional attach_stdout("AttachStdout");
        optional attach_stderr("AttachStderr");
        optional port_specs("PortSpecs");
        optional tty("Tty");
        optional open_stdin("OpenStdin");
        optional stdin_once("StdinOnce");
        optional env("Env");
        optional_as cmd("Cmd", StringOrList);
        optional image("Image");
        optional volumes("Volumes");
        optional_as entrypoint("Entrypoint", StringOrList);
        optional working_dir("WorkingDir");
        optional network_disabled("NetworkDisabled");
        optional domainname("Domainname");
        optional exposed_ports("ExposedPorts");
        optional on_build("OnBuild");
    }
}
/// `ContainerConfig` as it has been since 1.9.
#[cfg(feature = "v1_10")]
pub mod v1_9 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that does not depend on the host. Everything may be left out, and then comes from the image.
    ///
    /// In API 1.9 to 1.10.
    ///
    /// - Changed in 1.9: The command and the entry point may be one string, and any text is taken as it is.
    /// - Changed in 1.9: An image has instructions for the builds on top of it.
    /// - Changed in 1.9: The process of a container can run as a group of one's choice.
    /// - Changed in 1.9: A name that is taken is a conflict again, and a container in `VolumesFrom` that is not there has a status of its own.
    /// - Changed in 1.10: Name servers and the containers whose volumes are mounted are set when a container is started instead of when it is created, from Docker 0.10 on.
    /// - Changed in 1.10: A port of the host in the old notation is but a warning again.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContainerConfig {
        /// The host name inside the container; by default the short ID.
        pub hostname: Option<String>,
        /// The user the process runs as: name or ID, with `:group` behind it if wanted.
        pub user: Option<String>,
        /// The limit of memory in bytes; 0 is none. At least 512 KiB.
        pub memory: Option<i64>,
        /// The limit of memory and swap together in bytes; -1 is none.
        pub memory_swap: Option<i64>,
        /// The weight against other containers when CPU time is short.
        pub cpu_shares: Option<i64>,
        /// Whether standard input is meant to be attached.
        pub attach_stdin: Option<bool>,
        /// Whether standard output is meant to be attached.
        pub attach_stdout: Option<bool>,
        /// Whether standard error is meant to be attached.
        pub attach_stderr: Option<bool>,
        /// Ports in the old notation `host:container/protocol`. Deprecated since 1.6. Use `exposed_ports`. Where they are published stands in the `PortBindings` of the host config.
        #[deprecated(
            note = "since API 1.6. Use `exposed_ports`. Where they are published stands in the `PortBindings` of the host config."
        )]
        pub port_specs: Vec<String>,
        /// Whether the process gets a terminal. Then its output is one stream without frames.
        pub tty: Option<bool>,
        /// Whether standard input stays open while nobody is attached.
        pub open_stdin: Option<bool>,
        /// Whether standard input is closed after the first client that was attached leaves.
        pub stdin_once: Option<bool>,
        /// The environment, as `NAME=value`.
        pub env: Vec<String>,
        /// The command, or the arguments of the entry point. On the wire: Daemons also accept one string and take it as the one element.
        pub cmd: Vec<String>,
        /// Addresses of name servers. On the wire: Only Docker 0.9 knows it here; from 0.10 on it is part of the host config. Until 1.10.
        pub dns: Vec<String>,
        /// The image to make the container from: name or ID.
        pub image: Option<String>,
        /// The paths inside the container that get a volume.
        pub volumes: std::collections::BTreeSet<String>,
        /// Containers whose volumes are mounted as well, as `container` or `container:ro`, separated by commas. On the wire: Only Docker 0.9 knows it here; from 0.10 on it is part of the host config. Until 1.10.
        pub volumes_from: Option<String>,
        /// What is run, with `Cmd` as its arguments. On the wire: Left out of the documentation until 1.15. Since 1.3.
        pub entrypoint: Vec<String>,
        /// The directory the process starts in. Since 1.4.
        pub working_dir: Option<String>,
        /// Whether the container has no network at all. Since 1.4.
        pub network_disabled: Option<bool>,
        /// The domain name inside the container. Since 1.5.
        pub domainname: Option<String>,
        /// The ports the container listens on, written `80/tcp`. Since 1.6.
        pub exposed_ports: std::collections::BTreeSet<String>,
        /// Instructions that run when another image is built on top of this one. On the wire: Of interest for images; creating a container ignores it. Not documented. Since 1.9.
        pub on_build: Vec<String>,
    }
    rt::object! {
        ContainerConfig;
        optional hostname("Hostname");
        optional user("User");
        optional memory("Memory");
        optional memory_swap("MemorySwap");
        optional cpu_shares("CpuShares");
        optional attach_stdin("AttachStdin");
        optional attach_stdout("AttachStdout");
        optional attach_stderr("AttachStderr");
        optional port_specs("PortSpecs");
        optional tty("Tty");
        optional open_stdin("OpenStdin");
        optional stdin_once("StdinOnce");
        optional env("Env");
        optional_as cmd("Cmd", StringOrList);
        optional dns("Dns");
        optional image("Image");
        optional volumes("Volumes");
        optional volumes_from("VolumesFrom");
        optional_as entrypoint("Entrypoint", StringOrList);
        optional working_dir("WorkingDir");
        optional network_disabled("NetworkDisabled");
        optional domainname("Domainname");
        optional exposed_ports("ExposedPorts");
        optional on_build("OnBuild");
    }
}
/// `ContainerConfig` as it has been since 1.7.
#[cfg(feature = "v1_8")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that does not depend on the host. Everything may be left out, and then comes from the image. On the wire: A text that is JSON by itself, such as `1000` as the user, is an error of the server for Docker 0.6.7 and 0.7.
    ///
    /// In API 1.7 to 1.8.
    ///
    /// - Changed in 1.7: What was new within API 1.6 is now in every daemon.
    /// - Changed in 1.7: The volumes of other containers can be mounted for reading only.
    /// - Changed in 1.7: A text in the configuration of a container that is JSON by itself is refused.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContainerConfig {
        /// The host name inside the container; by default the short ID.
        pub hostname: Option<String>,
        /// The user the process runs as: name or ID.
        pub user: Option<String>,
        /// The limit of memory in bytes; 0 is none. At least 512 KiB.
        pub memory: Option<i64>,
        /// The limit of memory and swap together in bytes; -1 is none.
        pub memory_swap: Option<i64>,
        /// The weight against other containers when CPU time is short.
        pub cpu_shares: Option<i64>,
        /// Whether standard input is meant to be attached.
        pub attach_stdin: Option<bool>,
        /// Whether standard output is meant to be attached.
        pub attach_stdout: Option<bool>,
        /// Whether standard error is meant to be attached.
        pub attach_stderr: Option<bool>,
        /// Ports in the old notation `host:container/protocol`. Deprecated since 1.6. Use `exposed_ports`. Where they are published stands in the `PortBindings` of the host config.
        #[deprecated(
            note = "since API 1.6. Use `exposed_ports`. Where they are published stands in the `PortBindings` of the host config."
        )]
        pub port_specs: Vec<String>,
        /// Whether the process gets a terminal. Then its output is one stream without frames.
        pub tty: Option<bool>,
        /// Whether standard input stays open while nobody is attached.
        pub open_stdin: Option<bool>,
        /// Whether standard input is closed after the first client that was attached leaves.
        pub stdin_once: Option<bool>,
        /// The environment, as `NAME=value`.
        pub env: Vec<String>,
        /// The command, or the arguments of the entry point.
        pub cmd: Vec<String>,
        /// Addresses of name servers. Until 1.10.
        pub dns: Vec<String>,
        /// The image to make the container from: name or ID.
        pub image: Option<String>,
        /// The paths inside the container that get a volume.
        pub volumes: std::collections::BTreeSet<String>,
        /// Containers whose volumes are mounted as well, as `container` or `container:ro`, separated by commas. Until 1.10.
        pub volumes_from: Option<String>,
        /// What is run, with `Cmd` as its arguments. On the wire: Left out of the documentation until 1.15. Since 1.3.
        pub entrypoint: Vec<String>,
        /// The directory the process starts in. Since 1.4.
        pub working_dir: Option<String>,
        /// Whether the container has no network at all. Since 1.4.
        pub network_disabled: Option<bool>,
        /// The domain name inside the container. Since 1.5.
        pub domainname: Option<String>,
        /// The ports the container listens on, written `80/tcp`. Since 1.6.
        pub exposed_ports: std::collections::BTreeSet<String>,
    }
    rt::object! {
        ContainerConfig;
        optional hostname("Hostname");
        optional user("User");
        optional memory("Memory");
        optional memory_swap("MemorySwap");
        optional cpu_shares("CpuShares");
        optional attach_stdin("AttachStdin");
        optional attach_stdout("AttachStdout");
        optional attach_stderr("AttachStderr");
        optional port_specs("PortSpecs");
        optional tty("Tty");
        optional open_stdin("OpenStdin");
        optional stdin_once("StdinOnce");
        optional env("Env");
        optional cmd("Cmd");
        optional dns("Dns");
        optional image("Image");
        optional volumes("Volumes");
        optional volumes_from("VolumesFrom");
        optional entrypoint("Entrypoint");
        optional working_dir("WorkingDir");
        optional network_disabled("NetworkDisabled");
        optional domainname("Domainname");
        optional exposed_ports("ExposedPorts");
    }
}
/// `ContainerConfig` as it has been since 1.6.
#[cfg(feature = "v1_6")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that does not depend on the host. Everything may be left out, and then comes from the image.
    ///
    /// In API 1.6.
    ///
    /// - Changed in 1.6: Standard output and standard error can be told apart when attached to a container without a terminal. Each piece has a head of 8 bytes.
    /// - Changed in 1.6: Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.
    /// - Changed in 1.6: The privileges of a container are set when it is started instead of when it is created, from Docker 0.6.6 on.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContainerConfig {
        /// The host name inside the container; by default the short ID.
        pub hostname: Option<String>,
        /// The user the process runs as: name or ID.
        pub user: Option<String>,
        /// The limit of memory in bytes; 0 is none. At least 512 KiB.
        pub memory: Option<i64>,
        /// The limit of memory and swap together in bytes; -1 is none.
        pub memory_swap: Option<i64>,
        /// The weight against other containers when CPU time is short.
        pub cpu_shares: Option<i64>,
        /// Whether standard input is meant to be attached.
        pub attach_stdin: Option<bool>,
        /// Whether standard output is meant to be attached.
        pub attach_stdout: Option<bool>,
        /// Whether standard error is meant to be attached.
        pub attach_stderr: Option<bool>,
        /// Ports in the old notation `host:container/protocol`. Deprecated since 1.6. Use `exposed_ports`. Where they are published stands in the `PortBindings` of the host config.
        #[deprecated(
            note = "since API 1.6. Use `exposed_ports`. Where they are published stands in the `PortBindings` of the host config."
        )]
        pub port_specs: Vec<String>,
        /// Whether the process gets a terminal. Then its output is one stream without frames.
        pub tty: Option<bool>,
        /// Whether standard input stays open while nobody is attached.
        pub open_stdin: Option<bool>,
        /// Whether standard input is closed after the first client that was attached leaves.
        pub stdin_once: Option<bool>,
        /// The environment, as `NAME=value`.
        pub env: Vec<String>,
        /// The command, or the arguments of the entry point.
        pub cmd: Vec<String>,
        /// Addresses of name servers. Until 1.10.
        pub dns: Vec<String>,
        /// The image to make the container from: name or ID.
        pub image: Option<String>,
        /// The paths inside the container that get a volume.
        pub volumes: std::collections::BTreeSet<String>,
        /// The IDs of containers whose volumes are mounted as well, separated by commas. Until 1.10.
        pub volumes_from: Option<String>,
        /// What is run, with `Cmd` as its arguments. On the wire: Left out of the documentation until 1.15. Since 1.3.
        pub entrypoint: Vec<String>,
        /// The directory the process starts in. Since 1.4.
        pub working_dir: Option<String>,
        /// Whether the container has no network at all. Since 1.4.
        pub network_disabled: Option<bool>,
        /// Whether the container gets all capabilities and devices of the host. On the wire: Only Docker 0.6.4 and 0.6.5 know it here; from 0.6.6 on it is part of the host config. Since 1.4. Until 1.6.
        pub privileged: Option<bool>,
        /// The domain name inside the container. Since 1.5.
        pub domainname: Option<String>,
        /// The ports the container listens on, written `80/tcp`. Since 1.6.
        pub exposed_ports: std::collections::BTreeSet<String>,
    }
    rt::object! {
        ContainerConfig;
        optional hostname("Hostname");
        optional user("User");
        optional memory("Memory");
        optional memory_swap("MemorySwap");
        optional cpu_shares("CpuShares");
        optional attach_stdin("AttachStdin");
        optional attach_stdout("AttachStdout");
        optional attach_stderr("AttachStderr");
        optional port_specs("PortSpecs");
        optional tty("Tty");
        optional open_stdin("OpenStdin");
        optional stdin_once("StdinOnce");
        optional env("Env");
        optional cmd("Cmd");
        optional dns("Dns");
        optional image("Image");
        optional volumes("Volumes");
        optional volumes_from("VolumesFrom");
        optional entrypoint("Entrypoint");
        optional working_dir("WorkingDir");
        optional network_disabled("NetworkDisabled");
        optional privileged("Privileged");
        optional domainname("Domainname");
        optional exposed_ports("ExposedPorts");
    }
}
/// `ContainerConfig` as it has been since 1.5.
#[cfg(feature = "v1_5")]
pub mod v1_5 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that does not depend on the host. Everything may be left out, and then comes from the image.
    ///
    /// In API 1.5.
    ///
    /// - Changed in 1.5: A container has a domain name, and the files with its names are told.
    /// - Changed in 1.5: The volumes of several containers can be mounted.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContainerConfig {
        /// The host name inside the container; by default the short ID.
        pub hostname: Option<String>,
        /// The user the process runs as: name or ID.
        pub user: Option<String>,
        /// The limit of memory in bytes; 0 is none. At least 512 KiB.
        pub memory: Option<i64>,
        /// The limit of memory and swap together in bytes; -1 is none.
        pub memory_swap: Option<i64>,
        /// The weight against other containers when CPU time is short.
        pub cpu_shares: Option<i64>,
        /// Whether standard input is meant to be attached.
        pub attach_stdin: Option<bool>,
        /// Whether standard output is meant to be attached.
        pub attach_stdout: Option<bool>,
        /// Whether standard error is meant to be attached.
        pub attach_stderr: Option<bool>,
        /// The ports to publish: `80` on a free port of the host, `:80` on the same one, `8080:80` on another; with `/udp` behind it for UDP.
        pub port_specs: Vec<String>,
        /// Whether the process gets a terminal.
        pub tty: Option<bool>,
        /// Whether standard input stays open while nobody is attached.
        pub open_stdin: Option<bool>,
        /// Whether standard input is closed after the first client that was attached leaves.
        pub stdin_once: Option<bool>,
        /// The environment, as `NAME=value`.
        pub env: Vec<String>,
        /// The command, or the arguments of the entry point.
        pub cmd: Vec<String>,
        /// Addresses of name servers. Until 1.10.
        pub dns: Vec<String>,
        /// The image to make the container from: name or ID.
        pub image: Option<String>,
        /// The paths inside the container that get a volume.
        pub volumes: std::collections::BTreeSet<String>,
        /// The IDs of containers whose volumes are mounted as well, separated by commas. Until 1.10.
        pub volumes_from: Option<String>,
        /// What is run, with `Cmd` as its arguments. On the wire: Left out of the documentation until 1.15. Since 1.3.
        pub entrypoint: Vec<String>,
        /// The directory the process starts in. Since 1.4.
        pub working_dir: Option<String>,
        /// Whether the container has no network at all. Since 1.4.
        pub network_disabled: Option<bool>,
        /// Whether the container gets all capabilities and devices of the host. Since 1.4. Until 1.6.
        pub privileged: Option<bool>,
        /// The domain name inside the container. Since 1.5.
        pub domainname: Option<String>,
    }
    rt::object! {
        ContainerConfig;
        optional hostname("Hostname");
        optional user("User");
        optional memory("Memory");
        optional memory_swap("MemorySwap");
        optional cpu_shares("CpuShares");
        optional attach_stdin("AttachStdin");
        optional attach_stdout("AttachStdout");
        optional attach_stderr("AttachStderr");
        optional port_specs("PortSpecs");
        optional tty("Tty");
        optional open_stdin("OpenStdin");
        optional stdin_once("StdinOnce");
        optional env("Env");
        optional cmd("Cmd");
        optional dns("Dns");
        optional image("Image");
        optional volumes("Volumes");
        optional volumes_from("VolumesFrom");
        optional entrypoint("Entrypoint");
        optional working_dir("WorkingDir");
        optional network_disabled("NetworkDisabled");
        optional privileged("Privileged");
        optional domainname("Domainname");
    }
}
/// `ContainerConfig` as it has been since 1.4.
#[cfg(feature = "v1_4")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that does not depend on the host. Everything may be left out, and then comes from the image.
    ///
    /// In API 1.4.
    ///
    /// - Changed in 1.4: A container can be without a network, have all privileges and start in a directory of one's choice.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContainerConfig {
        /// The host name inside the container; by default the short ID.
        pub hostname: Option<String>,
        /// The user the process runs as: name or ID.
        pub user: Option<String>,
        /// The limit of memory in bytes; 0 is none. At least 512 KiB.
        pub memory: Option<i64>,
        /// The limit of memory and swap together in bytes; -1 is none.
        pub memory_swap: Option<i64>,
        /// The weight against other containers when CPU time is short.
        pub cpu_shares: Option<i64>,
        /// Whether standard input is meant to be attached.
        pub attach_stdin: Option<bool>,
        /// Whether standard output is meant to be attached.
        pub attach_stdout: Option<bool>,
        /// Whether standard error is meant to be attached.
        pub attach_stderr: Option<bool>,
        /// The ports to publish: `80` on a free port of the host, `:80` on the same one, `8080:80` on another; with `/udp` behind it for UDP.
        pub port_specs: Vec<String>,
        /// Whether the process gets a terminal.
        pub tty: Option<bool>,
        /// Whether standard input stays open while nobody is attached.
        pub open_stdin: Option<bool>,
        /// Whether standard input is closed after the first client that was attached leaves.
        pub stdin_once: Option<bool>,
        /// The environment, as `NAME=value`.
        pub env: Vec<String>,
        /// The command, or the arguments of the entry point.
        pub cmd: Vec<String>,
        /// Addresses of name servers. Until 1.10.
        pub dns: Vec<String>,
        /// The image to make the container from: name or ID.
        pub image: Option<String>,
        /// The paths inside the container that get a volume.
        pub volumes: std::collections::BTreeSet<String>,
        /// The ID of a container whose volumes are mounted as well. Until 1.10.
        pub volumes_from: Option<String>,
        /// What is run, with `Cmd` as its arguments. On the wire: Left out of the documentation until 1.15. Since 1.3.
        pub entrypoint: Vec<String>,
        /// The directory the process starts in. Since 1.4.
        pub working_dir: Option<String>,
        /// Whether the container has no network at all. Since 1.4.
        pub network_disabled: Option<bool>,
        /// Whether the container gets all capabilities and devices of the host. Since 1.4. Until 1.6.
        pub privileged: Option<bool>,
    }
    rt::object! {
        ContainerConfig;
        optional hostname("Hostname");
        optional user("User");
        optional memory("Memory");
        optional memory_swap("MemorySwap");
        optional cpu_shares("CpuShares");
        optional attach_stdin("AttachStdin");
        optional attach_stdout("AttachStdout");
        optional attach_stderr("AttachStderr");
        optional port_specs("PortSpecs");
        optional tty("Tty");
        optional open_stdin("OpenStdin");
        optional stdin_once("StdinOnce");
        optional env("Env");
        optional cmd("Cmd");
        optional dns("Dns");
        optional image("Image");
        optional volumes("Volumes");
        optional volumes_from("VolumesFrom");
        optional entrypoint("Entrypoint");
        optional working_dir("WorkingDir");
        optional network_disabled("NetworkDisabled");
        optional privileged("Privileged");
    }
}
/// `ContainerConfig` as it has been since 1.3.
#[cfg(feature = "v1_3")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    /// The part of a container's configuration that does not depend on the host. Everything may be left out, and then comes from the image.
    ///
    /// In API 1.3.
    ///
    /// - Changed in 1.3: A container can be configured for its host when it is started, from Docker 0.4.7 on. Directories of the host can be mounted.
    /// - Changed in 1.3: UDP ports can be published, and the published ports are told for each protocol, from Docker 0.5.0 on.
    /// - Changed in 1.3: What is run can be configured apart from its arguments, from Docker 0.4.8 on.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContainerConfig {
        /// The host name inside the container; by default the short ID.
        pub hostname: Option<String>,
        /// The user the process runs as: name or ID.
        pub user: Option<String>,
        /// The limit of memory in bytes; 0 is none. At least 512 KiB.
        pub memory: Option<i64>,
        /// The limit of memory and swap together in bytes; -1 is none.
        pub memory_swap: Option<i64>,
        /// The weight against other containers when CPU time is short.
        pub cpu_shares: Option<i64>,
        /// Whether standard input is meant to be attached.
        pub attach_stdin: Option<bool>,
        /// Whether standard output is meant to be attached.
        pub attach_stdout: Option<bool>,
        /// Whether standard error is meant to be attached.
        pub attach_stderr: Option<bool>,
        /// The ports to publish: `80` on a free port of the host, `:80` on the same one, `8080:80` on another; with `/udp` behind it for UDP.
        pub port_specs: Vec<String>,
        /// Whether the process gets a terminal.
        pub tty: Option<bool>,
        /// Whether standard input stays open while nobody is attached.
        pub open_stdin: Option<bool>,
        /// Whether standard input is closed after the first client that was attached leaves.
        pub stdin_once: Option<bool>,
        /// The environment, as `NAME=value`.
        pub env: Vec<String>,
        /// The command, or the arguments of the entry point.
        pub cmd: Vec<String>,
        /// Addresses of name servers. Until 1.10.
        pub dns: Vec<String>,
        /// The image to make the container from: name or ID.
        pub image: Option<String>,
        /// The paths inside the container that get a volume.
        pub volumes: std::collections::BTreeSet<String>,
        /// The ID of a container whose volumes are mounted as well. Until 1.10.
        pub volumes_from: Option<String>,
        /// What is run, with `Cmd` as its arguments. On the wire: Left out of the documentation until 1.15. Since 1.3.
        pub entrypoint: Vec<String>,
    }
    rt::object! {
        ContainerConfig;
        optional hostname("Hostname");
        optional user("User");
        optional memory("Memory");
        optional memory_swap("MemorySwap");
        optional cpu_shares("CpuShares");
        optional attach_stdin("AttachStdin");
        optional attach_stdout("AttachStdout");
        optional attach_stderr("AttachStderr");
        optional port_specs("PortSpecs");
        optional tty("Tty");
        optional open_stdin("OpenStdin");
        optional stdin_once("StdinOnce");
        optional env("Env");
        optional cmd("Cmd");
        optional dns("Dns");
        optional image("Image");
        optional volumes("Volumes");
        optional volumes_from("VolumesFrom");
        optional entrypoint("Entrypoint");
    }
}
/// `ContainerConfig` as it has been since 1.0.
#[cfg(feature = "v1_2")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// The configuration of a container. Everything may be left out, and then comes from the image.
    ///
    /// In API 1.0 to 1.2.
    ///
    /// - Changed in 1.2: The port of the host can be chosen for a published port.
    /// - Changed in 1.2: A limit of memory below 512 KiB is refused.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct ContainerConfig {
        /// The host name inside the container; by default the short ID.
        pub hostname: Option<String>,
        /// The user the process runs as: name or ID.
        pub user: Option<String>,
        /// The limit of memory in bytes; 0 is none. At least 512 KiB.
        pub memory: Option<i64>,
        /// The limit of memory and swap together in bytes; -1 is none.
        pub memory_swap: Option<i64>,
        /// The weight against other containers when CPU time is short.
        pub cpu_shares: Option<i64>,
        /// Whether standard input is meant to be attached.
        pub attach_stdin: Option<bool>,
        /// Whether standard output is meant to be attached.
        pub attach_stdout: Option<bool>,
        /// Whether standard error is meant to be attached.
        pub attach_stderr: Option<bool>,
        /// The TCP ports to publish: `80` on a free port of the host, `:80` on the same one, `8080:80` on another.
        pub port_specs: Vec<String>,
        /// Whether the process gets a terminal.
        pub tty: Option<bool>,
        /// Whether standard input stays open while nobody is attached.
        pub open_stdin: Option<bool>,
        /// Whether standard input is closed after the first client that was attached leaves.
        pub stdin_once: Option<bool>,
        /// The environment, as `NAME=value`.
        pub env: Vec<String>,
        /// The command with its arguments.
        pub cmd: Vec<String>,
        /// Addresses of name servers. Until 1.10.
        pub dns: Vec<String>,
        /// The image to make the container from: name or ID.
        pub image: Option<String>,
        /// The paths inside the container that get a volume.
        pub volumes: std::collections::BTreeSet<String>,
        /// The ID of a container whose volumes are mounted as well. Until 1.10.
        pub volumes_from: Option<String>,
    }
    rt::object! {
        ContainerConfig;
        optional hostname("Hostname");
        optional user("User");
        optional memory("Memory");
        optional memory_swap("MemorySwap");
        optional cpu_shares("CpuShares");
        optional attach_stdin("AttachStdin");
        optional attach_stdout("AttachStdout");
        optional attach_stderr("AttachStderr");
        optional port_specs("PortSpecs");
        optional tty("Tty");
        optional open_stdin("OpenStdin");
        optional stdin_once("StdinOnce");
        optional env("Env");
        optional cmd("Cmd");
        optional dns("Dns");
        optional image("Image");
        optional volumes("Volumes");
        optional volumes_from("VolumesFrom");
    }
}
