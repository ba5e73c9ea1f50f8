// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `SystemInfo` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// The state of the daemon and its host.
    ///
    /// In API 1.16 and later.
    ///
    /// Changed in 1.13: The information about the system tells the addresses the daemon listens on.
    ///
    /// Changed in 1.14: The information about the system no longer tells the addresses the daemon listens on.
    ///
    /// Changed in 1.14: The information about the system names the operating system.
    ///
    /// Changed in 1.16: The information about the system tells who the daemon is and how large its host is.
    ///
    /// Changed in 1.16: The information about the system tells where the daemon keeps its data.
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
        /// The driver that stores images and containers.
        #[serde(rename = "Driver")]
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value.
        ///
        /// On the wire: Not in the documentation before 1.16.
        #[serde(
            rename = "DriverStatus",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::List<rt::wire::Same>>>"
        )]
        pub driver_status: Vec<Vec<String>>,
        /// The driver that runs the containers and its version.
        ///
        /// On the wire: Engine 20.10 says `<not supported>`.
        #[serde(rename = "ExecutionDriver")]
        pub execution_driver: String,
        /// The release of the kernel.
        #[serde(rename = "KernelVersion")]
        pub kernel_version: String,
        /// Whether the kernel can limit memory.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "MemoryLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "SwapLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub swap_limit: bool,
        /// Whether the kernel forwards IPv4 packets.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "IPv4Forwarding", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub ipv4_forwarding: bool,
        /// Whether the daemon runs in debug mode.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "Debug", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        #[serde(rename = "NFd", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        #[serde(rename = "NGoroutines", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_goroutines: i64,
        /// How many clients listen to events.
        #[serde(rename = "NEventsListener", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_events_listener: i64,
        /// Where the init program of the containers lies.
        ///
        /// On the wire: Engine 20.10 has none.
        #[serde(rename = "InitPath", default, skip_serializing_if = "Option::is_none")]
        pub init_path: Option<String>,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon.
        ///
        /// On the wire: Not in the documentation before 1.16. Engine 20.10 has none.
        #[serde(rename = "InitSha1", default, skip_serializing_if = "Option::is_none")]
        pub init_sha1: Option<String>,
        /// The address of the public registry.
        ///
        /// On the wire: The documentation shows a list.
        #[serde(rename = "IndexServerAddress")]
        pub index_server_address: String,
        /// The name of the distribution, and whether the daemon runs in a container itself.
        ///
        /// On the wire: Not in the documentation before 1.16.
        #[serde(
            rename = "OperatingSystem",
            with = "rt::wire::As::<rt::wire::BareString>"
        )]
        pub operating_system: String,
        /// The identity of the daemon, which stays the same over restarts.
        #[serde(rename = "ID")]
        pub id: String,
        /// The name of the host; missing where the daemon could not find out.
        ///
        /// On the wire: A name that looks like a number loses its quotes.
        #[serde(
            rename = "Name",
            default,
            with = "rt::wire::As::<Option<rt::wire::BareString>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub name: Option<String>,
        /// How many processors the daemon sees.
        #[serde(rename = "NCPU", with = "rt::wire::As::<rt::wire::Int>")]
        pub ncpu: i64,
        /// Bytes of memory the host has.
        #[serde(rename = "MemTotal", with = "rt::wire::As::<rt::wire::Int>")]
        pub mem_total: i64,
        /// The labels the daemon was started with, mostly as `key=value`.
        ///
        /// On the wire: Null when there are none.
        #[serde(
            rename = "Labels",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>"
        )]
        pub labels: Vec<String>,
        /// The directory with the data of the daemon.
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
    /// Changed in 1.13: The information about the system tells the addresses the daemon listens on.
    ///
    /// Changed in 1.14: The information about the system no longer tells the addresses the daemon listens on.
    ///
    /// Changed in 1.14: The information about the system names the operating system.
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
        /// The driver that stores images and containers.
        #[serde(rename = "Driver")]
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value.
        ///
        /// On the wire: Not in the documentation before 1.16.
        #[serde(
            rename = "DriverStatus",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::List<rt::wire::Same>>>"
        )]
        pub driver_status: Vec<Vec<String>>,
        /// The driver that runs the containers and its version.
        ///
        /// On the wire: Engine 20.10 says `<not supported>`.
        #[serde(rename = "ExecutionDriver")]
        pub execution_driver: String,
        /// The release of the kernel.
        #[serde(rename = "KernelVersion")]
        pub kernel_version: String,
        /// Whether the kernel can limit memory.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "MemoryLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "SwapLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub swap_limit: bool,
        /// Whether the kernel forwards IPv4 packets.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "IPv4Forwarding", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub ipv4_forwarding: bool,
        /// Whether the daemon runs in debug mode.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "Debug", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        #[serde(rename = "NFd", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        #[serde(rename = "NGoroutines", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_goroutines: i64,
        /// How many clients listen to events.
        #[serde(rename = "NEventsListener", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_events_listener: i64,
        /// Where the init program of the containers lies.
        ///
        /// On the wire: Engine 20.10 has none.
        #[serde(rename = "InitPath", default, skip_serializing_if = "Option::is_none")]
        pub init_path: Option<String>,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon.
        ///
        /// On the wire: Not in the documentation before 1.16. Engine 20.10 has none.
        #[serde(rename = "InitSha1", default, skip_serializing_if = "Option::is_none")]
        pub init_sha1: Option<String>,
        /// The address of the public registry.
        ///
        /// On the wire: The documentation shows a list.
        #[serde(rename = "IndexServerAddress")]
        pub index_server_address: String,
        /// The name of the distribution, and whether the daemon runs in a container itself.
        ///
        /// On the wire: Not in the documentation before 1.16.
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
    /// Changed in 1.13: The information about the system tells the addresses the daemon listens on.
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
        /// The driver that stores images and containers.
        #[serde(rename = "Driver")]
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value.
        ///
        /// On the wire: Not in the documentation before 1.16.
        #[serde(
            rename = "DriverStatus",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::List<rt::wire::Same>>>"
        )]
        pub driver_status: Vec<Vec<String>>,
        /// The driver that runs the containers and its version.
        ///
        /// On the wire: Engine 20.10 says `<not supported>`.
        #[serde(rename = "ExecutionDriver")]
        pub execution_driver: String,
        /// The release of the kernel.
        #[serde(rename = "KernelVersion")]
        pub kernel_version: String,
        /// Whether the kernel can limit memory.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "MemoryLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "SwapLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub swap_limit: bool,
        /// Whether the kernel forwards IPv4 packets.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "IPv4Forwarding", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub ipv4_forwarding: bool,
        /// Whether the daemon runs in debug mode.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "Debug", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        #[serde(rename = "NFd", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        #[serde(rename = "NGoroutines", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_goroutines: i64,
        /// How many clients listen to events.
        #[serde(rename = "NEventsListener", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_events_listener: i64,
        /// Where the init program of the containers lies.
        ///
        /// On the wire: Engine 20.10 has none.
        #[serde(rename = "InitPath", default, skip_serializing_if = "Option::is_none")]
        pub init_path: Option<String>,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon.
        ///
        /// On the wire: Not in the documentation before 1.16. Engine 20.10 has none.
        #[serde(rename = "InitSha1", default, skip_serializing_if = "Option::is_none")]
        pub init_sha1: Option<String>,
        /// The address of the public registry.
        ///
        /// On the wire: The documentation shows a list.
        #[serde(rename = "IndexServerAddress")]
        pub index_server_address: String,
        /// The addresses the daemon listens on, in the form of its `-H` option.
        ///
        /// On the wire: Not in the documentation, and sent by Docker 1.1 only.
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
        /// The driver that stores images and containers.
        #[serde(rename = "Driver")]
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value.
        ///
        /// On the wire: Not in the documentation before 1.16.
        #[serde(
            rename = "DriverStatus",
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::List<rt::wire::Same>>>"
        )]
        pub driver_status: Vec<Vec<String>>,
        /// The driver that runs the containers and its version.
        ///
        /// On the wire: Engine 20.10 says `<not supported>`.
        #[serde(rename = "ExecutionDriver")]
        pub execution_driver: String,
        /// The release of the kernel.
        #[serde(rename = "KernelVersion")]
        pub kernel_version: String,
        /// Whether the kernel can limit memory.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "MemoryLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "SwapLimit", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub swap_limit: bool,
        /// Whether the kernel forwards IPv4 packets.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "IPv4Forwarding", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub ipv4_forwarding: bool,
        /// Whether the daemon runs in debug mode.
        ///
        /// On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        #[serde(rename = "Debug", with = "rt::wire::As::<rt::wire::Bool01>")]
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        #[serde(rename = "NFd", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        #[serde(rename = "NGoroutines", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_goroutines: i64,
        /// How many clients listen to events.
        #[serde(rename = "NEventsListener", with = "rt::wire::As::<rt::wire::Int>")]
        pub n_events_listener: i64,
        /// Where the init program of the containers lies.
        ///
        /// On the wire: Engine 20.10 has none.
        #[serde(rename = "InitPath", default, skip_serializing_if = "Option::is_none")]
        pub init_path: Option<String>,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon.
        ///
        /// On the wire: Not in the documentation before 1.16. Engine 20.10 has none.
        #[serde(rename = "InitSha1", default, skip_serializing_if = "Option::is_none")]
        pub init_sha1: Option<String>,
        /// The address of the public registry.
        ///
        /// On the wire: The documentation shows a list.
        #[serde(rename = "IndexServerAddress")]
        pub index_server_address: String,
    }
}
