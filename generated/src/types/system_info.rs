// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `SystemInfo` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// The state of the daemon and its host.
    ///
    /// In API 1.16 and later.
    ///
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.4: The information about the system tells about LXC, the kernel, events, and from Docker 0.6.0 on about forwarding and the public registry.
    /// - Changed in 1.7: The information about the system tells about the storage driver, from Docker 0.7.0 on.
    /// - Changed in 1.8: The information about the system has numbers for what is true or false, from Docker 0.7.2 on, and tells about the init program, from Docker 0.7.3 on. Nothing is left out for being false, empty or 0 any more.
    /// - Changed in 1.9: The information about the system tells the execution driver instead of the version of LXC, and leaves nothing out.
    /// - Changed in 1.10: The information about the system tells how many clients listen to events instead of how many events are remembered.
    /// - Changed in 1.11: The documentation shows a list where the information about the system has the address of the public registry.
    /// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
    /// - Changed in 1.13: The information about the system tells the addresses the daemon listens on.
    /// - Changed in 1.14: The information about the system no longer tells the addresses the daemon listens on.
    /// - Changed in 1.14: The information about the system names the operating system.
    /// - Changed in 1.16: The information about the system tells who the daemon is and how large its host is.
    /// - Changed in 1.16: The information about the system tells where the daemon keeps its data.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        #[serde(rename = "Containers", with = "rt::wire::As::<rt::wire::Int>")]
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        #[serde(rename = "Images", with = "rt::wire::As::<rt::wire::Int>")]
        pub images: i64,
        /// Whether the kernel can limit memory. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "MemoryLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "SwapLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub swap_limit: bool,
        /// Whether the daemon runs in debug mode. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "Debug", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        #[serde(rename = "NFd", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        #[serde(rename = "NGoroutines", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_goroutines: i64,
        /// The release of the kernel. Since 1.4.
        #[serde(rename = "KernelVersion")]
        pub kernel_version: String,
        /// Whether the kernel forwards IPv4 packets. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Since 1.4.
        #[serde(rename = "IPv4Forwarding", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub ipv4_forwarding: bool,
        /// How many clients listen to events. Since 1.4.
        #[serde(rename = "NEventsListener", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_events_listener: i64,
        /// The address of the public registry. On the wire: The documentation shows a list. Since 1.4.
        #[serde(
            rename = "IndexServerAddress",
            with = "rt::wire::As::<rt::wire::OrLone<rt::wire::Same>>"
        )]
        pub index_server_address: String,
        /// The driver that stores images and containers. Since 1.7.
        #[serde(rename = "Driver")]
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        #[serde(
            rename = "DriverStatus",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::List<rt::wire::Same>>>"
        )]
        pub driver_status: Vec<Vec<String>>,
        /// Where the init program of the containers lies. On the wire: Engine 20.10 has none. Since 1.8.
        #[serde(rename = "InitPath", default, skip_serializing_if = "Option::is_none")]
        pub init_path: Option<String>,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon. On the wire: Not in the documentation before 1.16. Engine 20.10 has none. Since 1.8.
        #[serde(rename = "InitSha1", default, skip_serializing_if = "Option::is_none")]
        pub init_sha1: Option<String>,
        /// The driver that runs the containers and its version. On the wire: Engine 20.10 says `<not supported>`. Since 1.9.
        #[serde(rename = "ExecutionDriver")]
        pub execution_driver: String,
        /// The name of the distribution, and whether the daemon runs in a container itself. On the wire: Not in the documentation before 1.16. Since 1.14.
        #[serde(
            rename = "OperatingSystem",
            with = "rt::wire::As::<rt::wire::BareString>"
        )]
        pub operating_system: String,
        /// The identity of the daemon, which stays the same over restarts. Since 1.16.
        #[serde(rename = "ID")]
        pub id: String,
        /// The name of the host; missing where the daemon could not find out. On the wire: A name that looks like a number loses its quotes. Since 1.16.
        #[serde(
            rename = "Name",
            default,
            with = "rt::wire::As::<Option<rt::wire::BareString>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub name: Option<String>,
        /// How many processors the daemon sees. Since 1.16.
        #[serde(rename = "NCPU", with = "rt::wire::As::<rt::wire::Int>")]
        pub ncpu: i64,
        /// Bytes of memory the host has. Since 1.16.
        #[serde(rename = "MemTotal", with = "rt::wire::As::<rt::wire::Int>")]
        pub mem_total: i64,
        /// The labels the daemon was started with, mostly as `key=value`. On the wire: Null when there are none. Since 1.16.
        #[serde(
            rename = "Labels",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>"
        )]
        pub labels: Vec<String>,
        /// The directory with the data of the daemon. Since 1.16.
        #[serde(rename = "DockerRootDir")]
        pub docker_root_dir: String,
    }
}
/// `SystemInfo` as it has been since 1.14.
#[cfg(feature = "v1_15")]
pub mod v1_14 {
    use ::longshore_runtime as rt;
    /// The state of the daemon and its host.
    ///
    /// In API 1.14 to 1.15.
    ///
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.4: The information about the system tells about LXC, the kernel, events, and from Docker 0.6.0 on about forwarding and the public registry.
    /// - Changed in 1.7: The information about the system tells about the storage driver, from Docker 0.7.0 on.
    /// - Changed in 1.8: The information about the system has numbers for what is true or false, from Docker 0.7.2 on, and tells about the init program, from Docker 0.7.3 on. Nothing is left out for being false, empty or 0 any more.
    /// - Changed in 1.9: The information about the system tells the execution driver instead of the version of LXC, and leaves nothing out.
    /// - Changed in 1.10: The information about the system tells how many clients listen to events instead of how many events are remembered.
    /// - Changed in 1.11: The documentation shows a list where the information about the system has the address of the public registry.
    /// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
    /// - Changed in 1.13: The information about the system tells the addresses the daemon listens on.
    /// - Changed in 1.14: The information about the system no longer tells the addresses the daemon listens on.
    /// - Changed in 1.14: The information about the system names the operating system.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        #[serde(rename = "Containers", with = "rt::wire::As::<rt::wire::Int>")]
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        #[serde(rename = "Images", with = "rt::wire::As::<rt::wire::Int>")]
        pub images: i64,
        /// Whether the kernel can limit memory. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "MemoryLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "SwapLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub swap_limit: bool,
        /// Whether the daemon runs in debug mode. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "Debug", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        #[serde(rename = "NFd", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        #[serde(rename = "NGoroutines", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_goroutines: i64,
        /// The release of the kernel. Since 1.4.
        #[serde(rename = "KernelVersion")]
        pub kernel_version: String,
        /// Whether the kernel forwards IPv4 packets. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Since 1.4.
        #[serde(rename = "IPv4Forwarding", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub ipv4_forwarding: bool,
        /// How many clients listen to events. Since 1.4.
        #[serde(rename = "NEventsListener", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_events_listener: i64,
        /// The address of the public registry. On the wire: The documentation shows a list. Since 1.4.
        #[serde(
            rename = "IndexServerAddress",
            with = "rt::wire::As::<rt::wire::OrLone<rt::wire::Same>>"
        )]
        pub index_server_address: String,
        /// The driver that stores images and containers. Since 1.7.
        #[serde(rename = "Driver")]
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        #[serde(
            rename = "DriverStatus",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::List<rt::wire::Same>>>"
        )]
        pub driver_status: Vec<Vec<String>>,
        /// Where the init program of the containers lies. On the wire: Engine 20.10 has none. Since 1.8.
        #[serde(rename = "InitPath", default, skip_serializing_if = "Option::is_none")]
        pub init_path: Option<String>,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon. On the wire: Not in the documentation before 1.16. Engine 20.10 has none. Since 1.8.
        #[serde(rename = "InitSha1", default, skip_serializing_if = "Option::is_none")]
        pub init_sha1: Option<String>,
        /// The driver that runs the containers and its version. On the wire: Engine 20.10 says `<not supported>`. Since 1.9.
        #[serde(rename = "ExecutionDriver")]
        pub execution_driver: String,
        /// The name of the distribution, and whether the daemon runs in a container itself. On the wire: Not in the documentation before 1.16. Since 1.14.
        #[serde(
            rename = "OperatingSystem",
            with = "rt::wire::As::<rt::wire::BareString>"
        )]
        pub operating_system: String,
    }
}
/// `SystemInfo` as it has been since 1.13.
#[cfg(feature = "v1_13")]
pub mod v1_13 {
    use ::longshore_runtime as rt;
    /// The state of the daemon and its host.
    ///
    /// In API 1.13.
    ///
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.4: The information about the system tells about LXC, the kernel, events, and from Docker 0.6.0 on about forwarding and the public registry.
    /// - Changed in 1.7: The information about the system tells about the storage driver, from Docker 0.7.0 on.
    /// - Changed in 1.8: The information about the system has numbers for what is true or false, from Docker 0.7.2 on, and tells about the init program, from Docker 0.7.3 on. Nothing is left out for being false, empty or 0 any more.
    /// - Changed in 1.9: The information about the system tells the execution driver instead of the version of LXC, and leaves nothing out.
    /// - Changed in 1.10: The information about the system tells how many clients listen to events instead of how many events are remembered.
    /// - Changed in 1.11: The documentation shows a list where the information about the system has the address of the public registry.
    /// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
    /// - Changed in 1.13: The information about the system tells the addresses the daemon listens on.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        #[serde(rename = "Containers", with = "rt::wire::As::<rt::wire::Int>")]
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        #[serde(rename = "Images", with = "rt::wire::As::<rt::wire::Int>")]
        pub images: i64,
        /// Whether the kernel can limit memory. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "MemoryLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "SwapLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub swap_limit: bool,
        /// Whether the daemon runs in debug mode. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "Debug", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        #[serde(rename = "NFd", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        #[serde(rename = "NGoroutines", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_goroutines: i64,
        /// The release of the kernel. Since 1.4.
        #[serde(rename = "KernelVersion")]
        pub kernel_version: String,
        /// Whether the kernel forwards IPv4 packets. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Since 1.4.
        #[serde(rename = "IPv4Forwarding", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub ipv4_forwarding: bool,
        /// How many clients listen to events. Since 1.4.
        #[serde(rename = "NEventsListener", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_events_listener: i64,
        /// The address of the public registry. On the wire: The documentation shows a list. Since 1.4.
        #[serde(
            rename = "IndexServerAddress",
            with = "rt::wire::As::<rt::wire::OrLone<rt::wire::Same>>"
        )]
        pub index_server_address: String,
        /// The driver that stores images and containers. Since 1.7.
        #[serde(rename = "Driver")]
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        #[serde(
            rename = "DriverStatus",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::List<rt::wire::Same>>>"
        )]
        pub driver_status: Vec<Vec<String>>,
        /// Where the init program of the containers lies. On the wire: Engine 20.10 has none. Since 1.8.
        #[serde(rename = "InitPath", default, skip_serializing_if = "Option::is_none")]
        pub init_path: Option<String>,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon. On the wire: Not in the documentation before 1.16. Engine 20.10 has none. Since 1.8.
        #[serde(rename = "InitSha1", default, skip_serializing_if = "Option::is_none")]
        pub init_sha1: Option<String>,
        /// The driver that runs the containers and its version. On the wire: Engine 20.10 says `<not supported>`. Since 1.9.
        #[serde(rename = "ExecutionDriver")]
        pub execution_driver: String,
        /// The addresses the daemon listens on, in the form of its `-H` option. On the wire: Not in the documentation, and sent by Docker 1.1 only. Since 1.13. Until 1.13.
        #[serde(
            rename = "Sockets",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub sockets: Vec<String>,
    }
}
/// `SystemInfo` as it has been since 1.12.
#[cfg(feature = "v1_12")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// The state of the daemon and its host.
    ///
    /// In API 1.12.
    ///
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.4: The information about the system tells about LXC, the kernel, events, and from Docker 0.6.0 on about forwarding and the public registry.
    /// - Changed in 1.7: The information about the system tells about the storage driver, from Docker 0.7.0 on.
    /// - Changed in 1.8: The information about the system has numbers for what is true or false, from Docker 0.7.2 on, and tells about the init program, from Docker 0.7.3 on. Nothing is left out for being false, empty or 0 any more.
    /// - Changed in 1.9: The information about the system tells the execution driver instead of the version of LXC, and leaves nothing out.
    /// - Changed in 1.10: The information about the system tells how many clients listen to events instead of how many events are remembered.
    /// - Changed in 1.11: The documentation shows a list where the information about the system has the address of the public registry.
    /// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        #[serde(rename = "Containers", with = "rt::wire::As::<rt::wire::Int>")]
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        #[serde(rename = "Images", with = "rt::wire::As::<rt::wire::Int>")]
        pub images: i64,
        /// Whether the kernel can limit memory. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "MemoryLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "SwapLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub swap_limit: bool,
        /// Whether the daemon runs in debug mode. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "Debug", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        #[serde(rename = "NFd", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        #[serde(rename = "NGoroutines", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_goroutines: i64,
        /// The release of the kernel. Since 1.4.
        #[serde(rename = "KernelVersion")]
        pub kernel_version: String,
        /// Whether the kernel forwards IPv4 packets. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Since 1.4.
        #[serde(rename = "IPv4Forwarding", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub ipv4_forwarding: bool,
        /// How many clients listen to events. Since 1.4.
        #[serde(rename = "NEventsListener", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_events_listener: i64,
        /// The address of the public registry. On the wire: The documentation shows a list. Since 1.4.
        #[serde(
            rename = "IndexServerAddress",
            with = "rt::wire::As::<rt::wire::OrLone<rt::wire::Same>>"
        )]
        pub index_server_address: String,
        /// The driver that stores images and containers. Since 1.7.
        #[serde(rename = "Driver")]
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        #[serde(
            rename = "DriverStatus",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::List<rt::wire::Same>>>"
        )]
        pub driver_status: Vec<Vec<String>>,
        /// Where the init program of the containers lies. On the wire: Engine 20.10 has none. Since 1.8.
        #[serde(rename = "InitPath", default, skip_serializing_if = "Option::is_none")]
        pub init_path: Option<String>,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon. On the wire: Not in the documentation before 1.16. Engine 20.10 has none. Since 1.8.
        #[serde(rename = "InitSha1", default, skip_serializing_if = "Option::is_none")]
        pub init_sha1: Option<String>,
        /// The driver that runs the containers and its version. On the wire: Engine 20.10 says `<not supported>`. Since 1.9.
        #[serde(rename = "ExecutionDriver")]
        pub execution_driver: String,
    }
}
/// `SystemInfo` as it has been since 1.11.
#[cfg(feature = "v1_11")]
pub mod v1_11 {
    use ::longshore_runtime as rt;
    /// The state of the daemon and its host.
    ///
    /// In API 1.11.
    ///
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.4: The information about the system tells about LXC, the kernel, events, and from Docker 0.6.0 on about forwarding and the public registry.
    /// - Changed in 1.7: The information about the system tells about the storage driver, from Docker 0.7.0 on.
    /// - Changed in 1.8: The information about the system has numbers for what is true or false, from Docker 0.7.2 on, and tells about the init program, from Docker 0.7.3 on. Nothing is left out for being false, empty or 0 any more.
    /// - Changed in 1.9: The information about the system tells the execution driver instead of the version of LXC, and leaves nothing out.
    /// - Changed in 1.10: The information about the system tells how many clients listen to events instead of how many events are remembered.
    /// - Changed in 1.11: The documentation shows a list where the information about the system has the address of the public registry.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        #[serde(rename = "Containers", with = "rt::wire::As::<rt::wire::Int>")]
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        #[serde(rename = "Images", with = "rt::wire::As::<rt::wire::Int>")]
        pub images: i64,
        /// Whether the kernel can limit memory. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "MemoryLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "SwapLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub swap_limit: bool,
        /// Whether the daemon runs in debug mode. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "Debug", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        #[serde(rename = "NFd", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        #[serde(rename = "NGoroutines", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_goroutines: i64,
        /// The release of the kernel. Since 1.4.
        #[serde(rename = "KernelVersion")]
        pub kernel_version: String,
        /// Whether the kernel forwards IPv4 packets. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Since 1.4.
        #[serde(rename = "IPv4Forwarding", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub ipv4_forwarding: bool,
        /// How many clients listen to events. Since 1.4.
        #[serde(rename = "NEventsListener", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_events_listener: i64,
        /// The address of the public registry. On the wire: The documentation shows a list. Since 1.4.
        #[serde(
            rename = "IndexServerAddress",
            with = "rt::wire::As::<rt::wire::OrLone<rt::wire::Same>>"
        )]
        pub index_server_address: String,
        /// The driver that stores images and containers. Since 1.7.
        #[serde(rename = "Driver")]
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        #[serde(
            rename = "DriverStatus",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::List<rt::wire::Same>>>"
        )]
        pub driver_status: Vec<Vec<String>>,
        /// Where the init program of the containers lies. Since 1.8.
        #[serde(rename = "InitPath")]
        pub init_path: String,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon. On the wire: Not in the documentation before 1.16. Since 1.8.
        #[serde(rename = "InitSha1")]
        pub init_sha1: String,
        /// The driver that runs the containers and its version. Since 1.9.
        #[serde(rename = "ExecutionDriver")]
        pub execution_driver: String,
    }
}
/// `SystemInfo` as it has been since 1.9.
#[cfg(feature = "v1_10")]
pub mod v1_9 {
    use ::longshore_runtime as rt;
    /// The state of the daemon and its host.
    ///
    /// In API 1.9 to 1.10.
    ///
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.4: The information about the system tells about LXC, the kernel, events, and from Docker 0.6.0 on about forwarding and the public registry.
    /// - Changed in 1.7: The information about the system tells about the storage driver, from Docker 0.7.0 on.
    /// - Changed in 1.8: The information about the system has numbers for what is true or false, from Docker 0.7.2 on, and tells about the init program, from Docker 0.7.3 on. Nothing is left out for being false, empty or 0 any more.
    /// - Changed in 1.9: The information about the system tells the execution driver instead of the version of LXC, and leaves nothing out.
    /// - Changed in 1.10: The information about the system tells how many clients listen to events instead of how many events are remembered.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        #[serde(rename = "Containers", with = "rt::wire::As::<rt::wire::Int>")]
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        #[serde(rename = "Images", with = "rt::wire::As::<rt::wire::Int>")]
        pub images: i64,
        /// Whether the kernel can limit memory. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "MemoryLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "SwapLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub swap_limit: bool,
        /// Whether the daemon runs in debug mode. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "Debug", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        #[serde(rename = "NFd", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        #[serde(rename = "NGoroutines", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_goroutines: i64,
        /// The release of the kernel. Since 1.4.
        #[serde(rename = "KernelVersion")]
        pub kernel_version: String,
        /// Whether the kernel forwards IPv4 packets. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Since 1.4.
        #[serde(rename = "IPv4Forwarding", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub ipv4_forwarding: bool,
        /// How many clients listen to events. Since 1.4.
        #[serde(rename = "NEventsListener", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_events_listener: i64,
        /// The address of the public registry. Since 1.4.
        #[serde(rename = "IndexServerAddress")]
        pub index_server_address: String,
        /// The driver that stores images and containers. Since 1.7.
        #[serde(rename = "Driver")]
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        #[serde(
            rename = "DriverStatus",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::List<rt::wire::Same>>>"
        )]
        pub driver_status: Vec<Vec<String>>,
        /// Where the init program of the containers lies. Since 1.8.
        #[serde(rename = "InitPath")]
        pub init_path: String,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon. On the wire: Not in the documentation before 1.16. Since 1.8.
        #[serde(rename = "InitSha1")]
        pub init_sha1: String,
        /// The driver that runs the containers and its version. Since 1.9.
        #[serde(rename = "ExecutionDriver")]
        pub execution_driver: String,
    }
}
/// `SystemInfo` as it has been since 1.8.
#[cfg(feature = "v1_8")]
pub mod v1_8 {
    use ::longshore_runtime as rt;
    /// The state of the daemon and its host.
    ///
    /// In API 1.8.
    ///
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.4: The information about the system tells about LXC, the kernel, events, and from Docker 0.6.0 on about forwarding and the public registry.
    /// - Changed in 1.7: The information about the system tells about the storage driver, from Docker 0.7.0 on.
    /// - Changed in 1.8: The information about the system has numbers for what is true or false, from Docker 0.7.2 on, and tells about the init program, from Docker 0.7.3 on. Nothing is left out for being false, empty or 0 any more.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        #[serde(rename = "Containers", with = "rt::wire::As::<rt::wire::Int>")]
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        #[serde(rename = "Images", with = "rt::wire::As::<rt::wire::Int>")]
        pub images: i64,
        /// Whether the kernel can limit memory. Missing means that it cannot. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Docker 0.7.1 sends true, or leaves it out.
        #[serde(
            rename = "MemoryLimit",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool01>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub memory_limit: Option<bool>,
        /// Whether the kernel can limit swap space. Missing means that it cannot. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Docker 0.7.1 sends true, or leaves it out.
        #[serde(
            rename = "SwapLimit",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool01>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub swap_limit: Option<bool>,
        /// Whether the daemon runs in debug mode. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "Debug", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        #[serde(
            rename = "NFd",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub n_fd: Option<i64>,
        /// How many goroutines the daemon runs.
        #[serde(
            rename = "NGoroutines",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub n_goroutines: Option<i64>,
        /// The version of LXC, missing when it is not known. On the wire: Documented in 1.3 only. A version with one dot arrives as a number. Since 1.4. Until 1.8.
        #[serde(
            rename = "LXCVersion",
            default,
            with = "rt::wire::As::<Option<rt::wire::BareString>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub lxc_version: Option<String>,
        /// The release of the kernel. Since 1.4.
        #[serde(
            rename = "KernelVersion",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub kernel_version: Option<String>,
        /// Whether the kernel forwards IPv4 packets. Missing means that it does not. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Docker 0.7.1 sends true, or leaves it out. Since 1.4.
        #[serde(
            rename = "IPv4Forwarding",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool01>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub ipv4_forwarding: Option<bool>,
        /// How many events are remembered. Missing means none. On the wire: The documentation of 1.3 calls it `EventsListeners`, in quotes; that of later versions does not show it before 1.11. Since 1.4.
        #[serde(
            rename = "NEventsListener",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub n_events_listener: Option<i64>,
        /// The address of the public registry. Since 1.4.
        #[serde(
            rename = "IndexServerAddress",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub index_server_address: Option<String>,
        /// The driver that stores images and containers. Since 1.7.
        #[serde(rename = "Driver", default, skip_serializing_if = "Option::is_none")]
        pub driver: Option<String>,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        #[serde(
            rename = "DriverStatus",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::List<rt::wire::Same>>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub driver_status: Vec<Vec<String>>,
        /// Where the init program of the containers lies. On the wire: From Docker 0.7.3 on. Since 1.8.
        #[serde(rename = "InitPath", default, skip_serializing_if = "Option::is_none")]
        pub init_path: Option<String>,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon. On the wire: Not in the documentation before 1.16. From Docker 0.7.3 on. Since 1.8.
        #[serde(rename = "InitSha1", default, skip_serializing_if = "Option::is_none")]
        pub init_sha1: Option<String>,
    }
}
/// `SystemInfo` as it has been since 1.7.
#[cfg(feature = "v1_7")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    /// The state of the daemon and its host.
    ///
    /// In API 1.7.
    ///
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.4: The information about the system tells about LXC, the kernel, events, and from Docker 0.6.0 on about forwarding and the public registry.
    /// - Changed in 1.7: The information about the system tells about the storage driver, from Docker 0.7.0 on.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        #[serde(rename = "Containers", with = "rt::wire::As::<rt::wire::Int>")]
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        #[serde(rename = "Images", with = "rt::wire::As::<rt::wire::Int>")]
        pub images: i64,
        /// Whether the kernel can limit memory. Missing means that it cannot. On the wire: Daemons leave it out instead of sending false.
        #[serde(
            rename = "MemoryLimit",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub memory_limit: Option<bool>,
        /// Whether the kernel can limit swap space. Missing means that it cannot. On the wire: Daemons leave it out instead of sending false.
        #[serde(
            rename = "SwapLimit",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub swap_limit: Option<bool>,
        /// Whether the daemon runs in debug mode.
        #[serde(rename = "Debug", with = "rt::wire::As::<rt::wire::Bool>")]
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        #[serde(
            rename = "NFd",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub n_fd: Option<i64>,
        /// How many goroutines the daemon runs.
        #[serde(
            rename = "NGoroutines",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub n_goroutines: Option<i64>,
        /// The version of LXC, missing when it is not known. On the wire: Documented in 1.3 only. Since 1.4. Until 1.8.
        #[serde(rename = "LXCVersion", default, skip_serializing_if = "Option::is_none")]
        pub lxc_version: Option<String>,
        /// The release of the kernel. Since 1.4.
        #[serde(
            rename = "KernelVersion",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub kernel_version: Option<String>,
        /// Whether the kernel forwards IPv4 packets. Missing means that it does not. Since 1.4.
        #[serde(
            rename = "IPv4Forwarding",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub ipv4_forwarding: Option<bool>,
        /// How many events are remembered. Missing means none. On the wire: The documentation of 1.3 calls it `EventsListeners`, in quotes; that of later versions does not show it before 1.11. Since 1.4.
        #[serde(
            rename = "NEventsListener",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub n_events_listener: Option<i64>,
        /// The address of the public registry. Since 1.4.
        #[serde(
            rename = "IndexServerAddress",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub index_server_address: Option<String>,
        /// The driver that stores images and containers. Since 1.7.
        #[serde(rename = "Driver", default, skip_serializing_if = "Option::is_none")]
        pub driver: Option<String>,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        #[serde(
            rename = "DriverStatus",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::List<rt::wire::Same>>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub driver_status: Vec<Vec<String>>,
    }
}
/// `SystemInfo` as it has been since 1.4.
#[cfg(feature = "v1_6")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    /// The state of the daemon and its host.
    ///
    /// In API 1.4 to 1.6.
    ///
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.4: The information about the system tells about LXC, the kernel, events, and from Docker 0.6.0 on about forwarding and the public registry.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        #[serde(rename = "Containers", with = "rt::wire::As::<rt::wire::Int>")]
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        #[serde(rename = "Images", with = "rt::wire::As::<rt::wire::Int>")]
        pub images: i64,
        /// Whether the kernel can limit memory. Missing means that it cannot. On the wire: Daemons leave it out instead of sending false.
        #[serde(
            rename = "MemoryLimit",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub memory_limit: Option<bool>,
        /// Whether the kernel can limit swap space. Missing means that it cannot. On the wire: Daemons leave it out instead of sending false.
        #[serde(
            rename = "SwapLimit",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub swap_limit: Option<bool>,
        /// Whether the daemon runs in debug mode.
        #[serde(rename = "Debug", with = "rt::wire::As::<rt::wire::Bool>")]
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        #[serde(
            rename = "NFd",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub n_fd: Option<i64>,
        /// How many goroutines the daemon runs.
        #[serde(
            rename = "NGoroutines",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub n_goroutines: Option<i64>,
        /// The version of LXC, missing when it is not known. On the wire: Documented in 1.3 only. Since 1.4. Until 1.8.
        #[serde(rename = "LXCVersion", default, skip_serializing_if = "Option::is_none")]
        pub lxc_version: Option<String>,
        /// The release of the kernel. Since 1.4.
        #[serde(
            rename = "KernelVersion",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub kernel_version: Option<String>,
        /// Whether the kernel forwards IPv4 packets. Missing means that it does not. Since 1.4.
        #[serde(
            rename = "IPv4Forwarding",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub ipv4_forwarding: Option<bool>,
        /// How many events are remembered. Missing means none. On the wire: The documentation of 1.3 calls it `EventsListeners`, in quotes; that of later versions does not show it before 1.11. Since 1.4.
        #[serde(
            rename = "NEventsListener",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub n_events_listener: Option<i64>,
        /// The address of the public registry. Since 1.4.
        #[serde(
            rename = "IndexServerAddress",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub index_server_address: Option<String>,
    }
}
/// `SystemInfo` as it has been since 1.1.
#[cfg(feature = "v1_3")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    /// The state of the daemon and its host.
    ///
    /// In API 1.1 to 1.3.
    ///
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        #[serde(rename = "Containers", with = "rt::wire::As::<rt::wire::Int>")]
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        #[serde(rename = "Images", with = "rt::wire::As::<rt::wire::Int>")]
        pub images: i64,
        /// Whether the kernel can limit memory. Missing means that it cannot. On the wire: Daemons leave it out instead of sending false.
        #[serde(
            rename = "MemoryLimit",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub memory_limit: Option<bool>,
        /// Whether the kernel can limit swap space. Missing means that it cannot. On the wire: Daemons leave it out instead of sending false.
        #[serde(
            rename = "SwapLimit",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub swap_limit: Option<bool>,
        /// Whether the daemon runs in debug mode.
        #[serde(rename = "Debug", with = "rt::wire::As::<rt::wire::Bool>")]
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        #[serde(
            rename = "NFd",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub n_fd: Option<i64>,
        /// How many goroutines the daemon runs.
        #[serde(
            rename = "NGoroutines",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub n_goroutines: Option<i64>,
    }
}
/// `SystemInfo` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// The state of the daemon and its host.
    ///
    /// In API 1.0.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        #[serde(rename = "Containers", with = "rt::wire::As::<rt::wire::Int>")]
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        #[serde(rename = "Images", with = "rt::wire::As::<rt::wire::Int>")]
        pub images: i64,
        /// The version of Docker. On the wire: Not in the documentation, and sent by Docker 0.3 only. Until 1.0.
        #[serde(rename = "Version", default, skip_serializing_if = "Option::is_none")]
        pub version: Option<String>,
        /// The version of Go it was built with. On the wire: Not in the documentation, and sent by Docker 0.3 only. Until 1.0.
        #[serde(rename = "GoVersion", default, skip_serializing_if = "Option::is_none")]
        pub go_version: Option<String>,
        /// Whether the kernel can limit memory. Missing means that it cannot. On the wire: Docker 0.3 tells it among the versions instead.
        #[serde(
            rename = "MemoryLimit",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub memory_limit: Option<bool>,
        /// Whether the kernel can limit swap space. Missing means that it cannot. On the wire: Docker 0.3 tells it among the versions instead.
        #[serde(
            rename = "SwapLimit",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub swap_limit: Option<bool>,
        /// Whether the daemon runs in debug mode.
        #[serde(rename = "Debug", with = "rt::wire::As::<rt::wire::Bool>")]
        pub debug: bool,
        /// How many file descriptors the daemon has open. On the wire: Docker 0.3 tells it in debug mode only.
        #[serde(
            rename = "NFd",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub n_fd: Option<i64>,
        /// How many goroutines the daemon runs. On the wire: Docker 0.3 tells it in debug mode only.
        #[serde(
            rename = "NGoroutines",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub n_goroutines: Option<i64>,
    }
}
