// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `ContainerConfig` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContainerConfig {
    /// In API 1.0 to 1.2.
    #[cfg(feature = "v1_2")]
    V1_0(types::container_config::v1_0::ContainerConfig),
    /// In API 1.3.
    #[cfg(feature = "v1_3")]
    V1_3(types::container_config::v1_3::ContainerConfig),
    /// In API 1.4.
    #[cfg(feature = "v1_4")]
    V1_4(types::container_config::v1_4::ContainerConfig),
    /// In API 1.5.
    #[cfg(feature = "v1_5")]
    V1_5(types::container_config::v1_5::ContainerConfig),
    /// In API 1.6.
    #[cfg(feature = "v1_6")]
    V1_6(types::container_config::v1_6::ContainerConfig),
    /// In API 1.7 to 1.8.
    #[cfg(feature = "v1_8")]
    V1_7(types::container_config::v1_7::ContainerConfig),
    /// In API 1.9 to 1.10.
    #[cfg(feature = "v1_10")]
    V1_9(types::container_config::v1_9::ContainerConfig),
    /// In API 1.11.
    #[cfg(feature = "v1_11")]
    V1_11(types::container_config::v1_11::ContainerConfig),
    /// In API 1.12 to 1.14.
    #[cfg(feature = "v1_14")]
    V1_12(types::container_config::v1_12::ContainerConfig),
    /// In API 1.15.
    #[cfg(feature = "v1_15")]
    V1_15(types::container_config::v1_15::ContainerConfig),
    /// In API 1.16 and later.
    V1_16(types::container_config::v1_16::ContainerConfig),
}
rt::any! {
    ContainerConfig TryFrom;
    places[(0, 0), (3, 1), (4, 2), (5, 3), (6, 4), (7, 5), (9, 6), (11, 7), (12, 8), (15, 9), (16, 10)];
    refer hostname(" The host name inside the container; by default the short ID.", Option < String >);
    refer user(" The user the process runs as: name or ID, with `:group` behind it if wanted.", Option < String >);
    copy memory(" The limit of memory in bytes; 0 is none. At least 4 MiB.", Option < i64 >);
    copy memory_swap(" The limit of memory and swap together in bytes; -1 is none.", Option < i64 >);
    copy cpu_shares(" The weight against other containers when CPU time is short.", Option < i64 >);
    copy attach_stdin(" Whether standard input is meant to be attached.", Option < bool >);
    copy attach_stdout(" Whether standard output is meant to be attached.", Option < bool >);
    copy attach_stderr(" Whether standard error is meant to be attached.", Option < bool >);
    refer port_specs(" Ports in the old notation `host:container/protocol`. Deprecated since 1.6. Use `exposed_ports`. Where they are published stands in the `PortBindings` of the host config.", Vec < String >);
    copy tty(" Whether the process gets a terminal. Then its output is one stream without frames.", Option < bool >);
    copy open_stdin(" Whether standard input stays open while nobody is attached.", Option < bool >);
    copy stdin_once(" Whether standard input is closed after the first client that was attached leaves.", Option < bool >);
    refer env(" The environment, as `NAME=value`.", Vec < String >);
    refer cmd(" The command, or the arguments of the entry point. On the wire: Daemons also accept one string and take it as the one element.", Vec < String >);
    refer image(" The image to make the container from: name or ID.", Option < String >);
    refer volumes(" The paths inside the container that get a volume.", std::collections::BTreeSet < String >);
    #[cfg(feature = "v1_2")] 0 V1_0(types::container_config::v1_0::ContainerConfig) => V1_3;
    #[cfg(feature = "v1_3")] 1 V1_3(types::container_config::v1_3::ContainerConfig) => V1_4;
    #[cfg(feature = "v1_4")] 2 V1_4(types::container_config::v1_4::ContainerConfig) => V1_5;
    #[cfg(feature = "v1_5")] 3 V1_5(types::container_config::v1_5::ContainerConfig) => V1_6;
    #[cfg(feature = "v1_6")] 4 V1_6(types::container_config::v1_6::ContainerConfig) => V1_7;
    #[cfg(feature = "v1_8")] 5 V1_7(types::container_config::v1_7::ContainerConfig) => V1_9;
    #[cfg(feature = "v1_10")] 6 V1_9(types::container_config::v1_9::ContainerConfig) => V1_11;
    #[cfg(feature = "v1_11")] 7 V1_11(types::container_config::v1_11::ContainerConfig) => V1_12;
    #[cfg(feature = "v1_14")] 8 V1_12(types::container_config::v1_12::ContainerConfig) => V1_15;
    #[cfg(feature = "v1_15")] 9 V1_15(types::container_config::v1_15::ContainerConfig) => V1_16;
    newest 10 V1_16(types::container_config::v1_16::ContainerConfig);
}
#[cfg(feature = "v1_15")]
rt::convert! {
    types::container_config::v1_15::ContainerConfig => types::container_config::v1_16::ContainerConfig;
    up TryFrom;
    down TryFrom;
    same hostname;
    same user;
    same memory;
    same memory_swap;
    same cpu_shares;
    same attach_stdin;
    same attach_stdout;
    same attach_stderr;
    same port_specs;
    same tty;
    same open_stdin;
    same stdin_once;
    same env;
    same cmd;
    same image;
    same volumes;
    same entrypoint;
    same working_dir;
    same network_disabled;
    same domainname;
    same exposed_ports;
    same on_build;
    same cpuset;
    nested host_config("HostConfig");
    added mac_address("MacAddress", "1.16");
    gone security_opt("SecurityOpt", "1.15");
}
#[cfg(feature = "v1_14")]
rt::convert! {
    types::container_config::v1_12::ContainerConfig => types::container_config::v1_15::ContainerConfig;
    up From;
    down TryFrom;
    same hostname;
    same user;
    same memory;
    same memory_swap;
    same cpu_shares;
    same attach_stdin;
    same attach_stdout;
    same attach_stderr;
    same port_specs;
    same tty;
    same open_stdin;
    same stdin_once;
    same env;
    same cmd;
    same image;
    same volumes;
    same entrypoint;
    same working_dir;
    same network_disabled;
    same domainname;
    same exposed_ports;
    same on_build;
    same cpuset;
    added host_config("HostConfig", "1.15");
    added security_opt("SecurityOpt", "1.15");
}
#[cfg(feature = "v1_11")]
rt::convert! {
    types::container_config::v1_11::ContainerConfig => types::container_config::v1_12::ContainerConfig;
    up From;
    down TryFrom;
    same hostname;
    same user;
    same memory;
    same memory_swap;
    same cpu_shares;
    same attach_stdin;
    same attach_stdout;
    same attach_stderr;
    same port_specs;
    same tty;
    same open_stdin;
    same stdin_once;
    same env;
    same cmd;
    same image;
    same volumes;
    same entrypoint;
    same working_dir;
    same network_disabled;
    same domainname;
    same exposed_ports;
    same on_build;
    added cpuset("Cpuset", "1.12");
}
#[cfg(feature = "v1_10")]
rt::convert! {
    types::container_config::v1_9::ContainerConfig => types::container_config::v1_11::ContainerConfig;
    up TryFrom;
    down From;
    same hostname;
    same user;
    same memory;
    same memory_swap;
    same cpu_shares;
    same attach_stdin;
    same attach_stdout;
    same attach_stderr;
    same port_specs;
    same tty;
    same open_stdin;
    same stdin_once;
    same env;
    same cmd;
    same image;
    same volumes;
    same entrypoint;
    same working_dir;
    same network_disabled;
    same domainname;
    same exposed_ports;
    same on_build;
    gone dns("Dns", "1.10");
    gone volumes_from("VolumesFrom", "1.10");
}
#[cfg(feature = "v1_8")]
rt::convert! {
    types::container_config::v1_7::ContainerConfig => types::container_config::v1_9::ContainerConfig;
    up From;
    down TryFrom;
    same hostname;
    same user;
    same memory;
    same memory_swap;
    same cpu_shares;
    same attach_stdin;
    same attach_stdout;
    same attach_stderr;
    same port_specs;
    same tty;
    same open_stdin;
    same stdin_once;
    same env;
    same cmd;
    same dns;
    same image;
    same volumes;
    same volumes_from;
    same entrypoint;
    same working_dir;
    same network_disabled;
    same domainname;
    same exposed_ports;
    added on_build("OnBuild", "1.9");
}
#[cfg(feature = "v1_6")]
rt::convert! {
    types::container_config::v1_6::ContainerConfig => types::container_config::v1_7::ContainerConfig;
    up TryFrom;
    down From;
    same hostname;
    same user;
    same memory;
    same memory_swap;
    same cpu_shares;
    same attach_stdin;
    same attach_stdout;
    same attach_stderr;
    same port_specs;
    same tty;
    same open_stdin;
    same stdin_once;
    same env;
    same cmd;
    same dns;
    same image;
    same volumes;
    same volumes_from;
    same entrypoint;
    same working_dir;
    same network_disabled;
    same domainname;
    same exposed_ports;
    gone privileged("Privileged", "1.6");
}
#[cfg(feature = "v1_5")]
rt::convert! {
    types::container_config::v1_5::ContainerConfig => types::container_config::v1_6::ContainerConfig;
    up From;
    down TryFrom;
    same hostname;
    same user;
    same memory;
    same memory_swap;
    same cpu_shares;
    same attach_stdin;
    same attach_stdout;
    same attach_stderr;
    same port_specs;
    same tty;
    same open_stdin;
    same stdin_once;
    same env;
    same cmd;
    same dns;
    same image;
    same volumes;
    same volumes_from;
    same entrypoint;
    same working_dir;
    same network_disabled;
    same privileged;
    same domainname;
    added exposed_ports("ExposedPorts", "1.6");
}
#[cfg(feature = "v1_4")]
rt::convert! {
    types::container_config::v1_4::ContainerConfig => types::container_config::v1_5::ContainerConfig;
    up From;
    down TryFrom;
    same hostname;
    same user;
    same memory;
    same memory_swap;
    same cpu_shares;
    same attach_stdin;
    same attach_stdout;
    same attach_stderr;
    same port_specs;
    same tty;
    same open_stdin;
    same stdin_once;
    same env;
    same cmd;
    same dns;
    same image;
    same volumes;
    same volumes_from;
    same entrypoint;
    same working_dir;
    same network_disabled;
    same privileged;
    added domainname("Domainname", "1.5");
}
#[cfg(feature = "v1_3")]
rt::convert! {
    types::container_config::v1_3::ContainerConfig => types::container_config::v1_4::ContainerConfig;
    up From;
    down TryFrom;
    same hostname;
    same user;
    same memory;
    same memory_swap;
    same cpu_shares;
    same attach_stdin;
    same attach_stdout;
    same attach_stderr;
    same port_specs;
    same tty;
    same open_stdin;
    same stdin_once;
    same env;
    same cmd;
    same dns;
    same image;
    same volumes;
    same volumes_from;
    same entrypoint;
    added working_dir("WorkingDir", "1.4");
    added network_disabled("NetworkDisabled", "1.4");
    added privileged("Privileged", "1.4");
}
#[cfg(feature = "v1_2")]
rt::convert! {
    types::container_config::v1_0::ContainerConfig => types::container_config::v1_3::ContainerConfig;
    up From;
    down TryFrom;
    same hostname;
    same user;
    same memory;
    same memory_swap;
    same cpu_shares;
    same attach_stdin;
    same attach_stdout;
    same attach_stderr;
    same port_specs;
    same tty;
    same open_stdin;
    same stdin_once;
    same env;
    same cmd;
    same dns;
    same image;
    same volumes;
    same volumes_from;
    added entrypoint("Entrypoint", "1.3");
}
