// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `SystemInfo` as it has been since 1.16.
pub mod v1_16 {
    use ::longshore_runtime as rt;
    /// The state of the daemon and its host.
    ///
    /// In API 1.16 and later.
    ///
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.2: Every daemon tells the version of Go with the version, and what the kernel can limit in the information about the system. What Docker 0.3.4 had in other places is gone.
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
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        pub images: i64,
        /// Whether the kernel can limit memory. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub swap_limit: bool,
        /// Whether the daemon runs in debug mode. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        pub n_goroutines: i64,
        /// The release of the kernel. Since 1.4.
        pub kernel_version: String,
        /// Whether the kernel forwards IPv4 packets. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Since 1.4.
        pub ipv4_forwarding: bool,
        /// How many clients listen to events. Since 1.4.
        pub n_events_listener: i64,
        /// The address of the public registry. On the wire: The documentation shows a list. Since 1.4.
        pub index_server_address: String,
        /// The driver that stores images and containers. Since 1.7.
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        pub driver_status: Vec<Vec<String>>,
        /// Where the init program of the containers lies. On the wire: Engine 20.10 has none. Since 1.8.
        pub init_path: Option<String>,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon. On the wire: Not in the documentation before 1.16. Engine 20.10 has none. Since 1.8.
        pub init_sha1: Option<String>,
        /// The driver that runs the containers and its version. On the wire: Engine 20.10 says `<not supported>`. Since 1.9.
        pub execution_driver: String,
        /// The name of the distribution, and whether the daemon runs in a container itself. On the wire: Not in the documentation before 1.16. Since 1.14.
        pub operating_system: String,
        /// The identity of the daemon, which stays the same over restarts. Since 1.16.
        pub id: String,
        /// The name of the host; missing where the daemon could not find out. On the wire: A name that looks like a number loses its quotes. Since 1.16.
        pub name: Option<String>,
        /// How many processors the daemon sees. Since 1.16.
        pub ncpu: i64,
        /// Bytes of memory the host has. Since 1.16.
        pub mem_total: i64,
        /// The labels the daemon was started with, mostly as `key=value`. On the wire: Null when there are none. Since 1.16.
        pub labels: Vec<String>,
        /// The directory with the data of the daemon. Since 1.16.
        pub docker_root_dir: String,
    }
    rt::object! {
        SystemInfo;
        required containers("Containers");
        required images("Images");
        required_as memory_limit("MemoryLimit", Bool01);
        required_as swap_limit("SwapLimit", Bool01);
        required_as debug("Debug", Bool01);
        required n_fd("NFd");
        required n_goroutines("NGoroutines");
        required kernel_version("KernelVersion");
        required_as ipv4_forwarding("IPv4Forwarding", Bool01);
        required n_events_listener("NEventsListener");
        required_as index_server_address("IndexServerAddress", OrLone < Same >);
        required driver("Driver");
        nullable driver_status("DriverStatus");
        optional init_path("InitPath");
        optional init_sha1("InitSha1");
        required execution_driver("ExecutionDriver");
        required_as operating_system("OperatingSystem", BareString);
        required id("ID");
        optional_as name("Name", Option < BareString >);
        required ncpu("NCPU");
        required mem_total("MemTotal");
        nullable labels("Labels");
        required docker_root_dir("DockerRootDir");
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
    /// - Changed in 1.14: The information about the system no longer tells the addresses the daemon listens on.
    /// - Changed in 1.14: The information about the system names the operating system.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        pub images: i64,
        /// Whether the kernel can limit memory. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub swap_limit: bool,
        /// Whether the daemon runs in debug mode. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        pub n_goroutines: i64,
        /// The release of the kernel. Since 1.4.
        pub kernel_version: String,
        /// Whether the kernel forwards IPv4 packets. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Since 1.4.
        pub ipv4_forwarding: bool,
        /// How many clients listen to events. Since 1.4.
        pub n_events_listener: i64,
        /// The address of the public registry. On the wire: The documentation shows a list. Since 1.4.
        pub index_server_address: String,
        /// The driver that stores images and containers. Since 1.7.
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        pub driver_status: Vec<Vec<String>>,
        /// Where the init program of the containers lies. On the wire: Engine 20.10 has none. Since 1.8.
        pub init_path: Option<String>,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon. On the wire: Not in the documentation before 1.16. Engine 20.10 has none. Since 1.8.
        pub init_sha1: Option<String>,
        /// The driver that runs the containers and its version. On the wire: Engine 20.10 says `<not supported>`. Since 1.9.
        pub execution_driver: String,
        /// The name of the distribution, and whether the daemon runs in a container itself. On the wire: Not in the documentation before 1.16. Since 1.14.
        pub operating_system: String,
    }
    rt::object! {
        SystemInfo;
        required containers("Containers");
        required images("Images");
        required_as memory_limit("MemoryLimit", Bool01);
        required_as swap_limit("SwapLimit", Bool01);
        required_as debug("Debug", Bool01);
        required n_fd("NFd");
        required n_goroutines("NGoroutines");
        required kernel_version("KernelVersion");
        required_as ipv4_forwarding("IPv4Forwarding", Bool01);
        required n_events_listener("NEventsListener");
        required_as index_server_address("IndexServerAddress", OrLone < Same >);
        required driver("Driver");
        nullable driver_status("DriverStatus");
        optional init_path("InitPath");
        optional init_sha1("InitSha1");
        required execution_driver("ExecutionDriver");
        required_as operating_system("OperatingSystem", BareString);
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
    /// - Changed in 1.13: The information about the system tells the addresses the daemon listens on.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        pub images: i64,
        /// Whether the kernel can limit memory. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub swap_limit: bool,
        /// Whether the daemon runs in debug mode. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        pub n_goroutines: i64,
        /// The release of the kernel. Since 1.4.
        pub kernel_version: String,
        /// Whether the kernel forwards IPv4 packets. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Since 1.4.
        pub ipv4_forwarding: bool,
        /// How many clients listen to events. Since 1.4.
        pub n_events_listener: i64,
        /// The address of the public registry. On the wire: The documentation shows a list. Since 1.4.
        pub index_server_address: String,
        /// The driver that stores images and containers. Since 1.7.
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        pub driver_status: Vec<Vec<String>>,
        /// Where the init program of the containers lies. On the wire: Engine 20.10 has none. Since 1.8.
        pub init_path: Option<String>,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon. On the wire: Not in the documentation before 1.16. Engine 20.10 has none. Since 1.8.
        pub init_sha1: Option<String>,
        /// The driver that runs the containers and its version. On the wire: Engine 20.10 says `<not supported>`. Since 1.9.
        pub execution_driver: String,
        /// The addresses the daemon listens on, in the form of its `-H` option. On the wire: Not in the documentation, and sent by Docker 1.1 only. Since 1.13. Until 1.13.
        pub sockets: Vec<String>,
    }
    rt::object! {
        SystemInfo;
        required containers("Containers");
        required images("Images");
        required_as memory_limit("MemoryLimit", Bool01);
        required_as swap_limit("SwapLimit", Bool01);
        required_as debug("Debug", Bool01);
        required n_fd("NFd");
        required n_goroutines("NGoroutines");
        required kernel_version("KernelVersion");
        required_as ipv4_forwarding("IPv4Forwarding", Bool01);
        required n_events_listener("NEventsListener");
        required_as index_server_address("IndexServerAddress", OrLone < Same >);
        required driver("Driver");
        nullable driver_status("DriverStatus");
        optional init_path("InitPath");
        optional init_sha1("InitSha1");
        required execution_driver("ExecutionDriver");
        optional sockets("Sockets");
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
    /// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        pub images: i64,
        /// Whether the kernel can limit memory. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub swap_limit: bool,
        /// Whether the daemon runs in debug mode. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        pub n_goroutines: i64,
        /// The release of the kernel. Since 1.4.
        pub kernel_version: String,
        /// Whether the kernel forwards IPv4 packets. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Since 1.4.
        pub ipv4_forwarding: bool,
        /// How many clients listen to events. Since 1.4.
        pub n_events_listener: i64,
        /// The address of the public registry. On the wire: The documentation shows a list. Since 1.4.
        pub index_server_address: String,
        /// The driver that stores images and containers. Since 1.7.
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        pub driver_status: Vec<Vec<String>>,
        /// Where the init program of the containers lies. On the wire: Engine 20.10 has none. Since 1.8.
        pub init_path: Option<String>,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon. On the wire: Not in the documentation before 1.16. Engine 20.10 has none. Since 1.8.
        pub init_sha1: Option<String>,
        /// The driver that runs the containers and its version. On the wire: Engine 20.10 says `<not supported>`. Since 1.9.
        pub execution_driver: String,
    }
    rt::object! {
        SystemInfo;
        required containers("Containers");
        required images("Images");
        required_as memory_limit("MemoryLimit", Bool01);
        required_as swap_limit("SwapLimit", Bool01);
        required_as debug("Debug", Bool01);
        required n_fd("NFd");
        required n_goroutines("NGoroutines");
        required kernel_version("KernelVersion");
        required_as ipv4_forwarding("IPv4Forwarding", Bool01);
        required n_events_listener("NEventsListener");
        required_as index_server_address("IndexServerAddress", OrLone < Same >);
        required driver("Driver");
        nullable driver_status("DriverStatus");
        optional init_path("InitPath");
        optional init_sha1("InitSha1");
        required execution_driver("ExecutionDriver");
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
    /// - Changed in 1.11: The documentation shows a list where the information about the system has the address of the public registry.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        pub images: i64,
        /// Whether the kernel can limit memory. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub swap_limit: bool,
        /// Whether the daemon runs in debug mode. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        pub n_goroutines: i64,
        /// The release of the kernel. Since 1.4.
        pub kernel_version: String,
        /// Whether the kernel forwards IPv4 packets. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Since 1.4.
        pub ipv4_forwarding: bool,
        /// How many clients listen to events. Since 1.4.
        pub n_events_listener: i64,
        /// The address of the public registry. On the wire: The documentation shows a list. Since 1.4.
        pub index_server_address: String,
        /// The driver that stores images and containers. Since 1.7.
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        pub driver_status: Vec<Vec<String>>,
        /// Where the init program of the containers lies. Since 1.8.
        pub init_path: String,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon. On the wire: Not in the documentation before 1.16. Since 1.8.
        pub init_sha1: String,
        /// The driver that runs the containers and its version. Since 1.9.
        pub execution_driver: String,
    }
    rt::object! {
        SystemInfo;
        required containers("Containers");
        required images("Images");
        required_as memory_limit("MemoryLimit", Bool01);
        required_as swap_limit("SwapLimit", Bool01);
        required_as debug("Debug", Bool01);
        required n_fd("NFd");
        required n_goroutines("NGoroutines");
        required kernel_version("KernelVersion");
        required_as ipv4_forwarding("IPv4Forwarding", Bool01);
        required n_events_listener("NEventsListener");
        required_as index_server_address("IndexServerAddress", OrLone < Same >);
        required driver("Driver");
        nullable driver_status("DriverStatus");
        required init_path("InitPath");
        required init_sha1("InitSha1");
        required execution_driver("ExecutionDriver");
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
    /// - Changed in 1.9: The information about the system tells the execution driver instead of the version of LXC, and leaves nothing out.
    /// - Changed in 1.10: The information about the system tells how many clients listen to events instead of how many events are remembered.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        pub images: i64,
        /// Whether the kernel can limit memory. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub memory_limit: bool,
        /// Whether the kernel can limit swap space. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub swap_limit: bool,
        /// Whether the daemon runs in debug mode. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        pub n_fd: i64,
        /// How many goroutines the daemon runs.
        pub n_goroutines: i64,
        /// The release of the kernel. Since 1.4.
        pub kernel_version: String,
        /// Whether the kernel forwards IPv4 packets. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Since 1.4.
        pub ipv4_forwarding: bool,
        /// How many clients listen to events. Since 1.4.
        pub n_events_listener: i64,
        /// The address of the public registry. Since 1.4.
        pub index_server_address: String,
        /// The driver that stores images and containers. Since 1.7.
        pub driver: String,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        pub driver_status: Vec<Vec<String>>,
        /// Where the init program of the containers lies. Since 1.8.
        pub init_path: String,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon. On the wire: Not in the documentation before 1.16. Since 1.8.
        pub init_sha1: String,
        /// The driver that runs the containers and its version. Since 1.9.
        pub execution_driver: String,
    }
    rt::object! {
        SystemInfo;
        required containers("Containers");
        required images("Images");
        required_as memory_limit("MemoryLimit", Bool01);
        required_as swap_limit("SwapLimit", Bool01);
        required_as debug("Debug", Bool01);
        required n_fd("NFd");
        required n_goroutines("NGoroutines");
        required kernel_version("KernelVersion");
        required_as ipv4_forwarding("IPv4Forwarding", Bool01);
        required n_events_listener("NEventsListener");
        required index_server_address("IndexServerAddress");
        required driver("Driver");
        nullable driver_status("DriverStatus");
        required init_path("InitPath");
        required init_sha1("InitSha1");
        required execution_driver("ExecutionDriver");
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
    /// - Changed in 1.8: The information about the system has numbers for what is true or false, from Docker 0.7.2 on, and tells about the init program, from Docker 0.7.3 on. Nothing is left out for being false, empty or 0 any more.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        pub images: i64,
        /// Whether the kernel can limit memory. Missing means that it cannot. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Docker 0.7.1 sends true, or leaves it out.
        pub memory_limit: Option<bool>,
        /// Whether the kernel can limit swap space. Missing means that it cannot. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Docker 0.7.1 sends true, or leaves it out.
        pub swap_limit: Option<bool>,
        /// Whether the daemon runs in debug mode. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0.
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        pub n_fd: Option<i64>,
        /// How many goroutines the daemon runs.
        pub n_goroutines: Option<i64>,
        /// The version of LXC, missing when it is not known. On the wire: Documented in 1.3 only. A version with one dot arrives as a number. Since 1.4. Until 1.8.
        pub lxc_version: Option<String>,
        /// The release of the kernel. Since 1.4.
        pub kernel_version: Option<String>,
        /// Whether the kernel forwards IPv4 packets. Missing means that it does not. On the wire: The documentation shows true and false, daemons up to 1.16 send 1 and 0. Docker 0.7.1 sends true, or leaves it out. Since 1.4.
        pub ipv4_forwarding: Option<bool>,
        /// How many events are remembered. Missing means none. On the wire: The documentation of 1.3 calls it `EventsListeners`, in quotes; that of later versions does not show it before 1.11. Since 1.4.
        pub n_events_listener: Option<i64>,
        /// The address of the public registry. Since 1.4.
        pub index_server_address: Option<String>,
        /// The driver that stores images and containers. Since 1.7.
        pub driver: Option<String>,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        pub driver_status: Vec<Vec<String>>,
        /// Where the init program of the containers lies. On the wire: From Docker 0.7.3 on. Since 1.8.
        pub init_path: Option<String>,
        /// The SHA-1 of that program in hex, empty when it is part of the daemon. On the wire: Not in the documentation before 1.16. From Docker 0.7.3 on. Since 1.8.
        pub init_sha1: Option<String>,
    }
    rt::object! {
        SystemInfo;
        required containers("Containers");
        required images("Images");
        optional_as memory_limit("MemoryLimit", Option < Bool01 >);
        optional_as swap_limit("SwapLimit", Option < Bool01 >);
        required_as debug("Debug", Bool01);
        optional n_fd("NFd");
        optional n_goroutines("NGoroutines");
        optional_as lxc_version("LXCVersion", Option < BareString >);
        optional kernel_version("KernelVersion");
        optional_as ipv4_forwarding("IPv4Forwarding", Option < Bool01 >);
        optional n_events_listener("NEventsListener");
        optional index_server_address("IndexServerAddress");
        optional driver("Driver");
        optional driver_status("DriverStatus");
        optional init_path("InitPath");
        optional init_sha1("InitSha1");
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
    /// - Changed in 1.7: The information about the system tells about the storage driver, from Docker 0.7.0 on.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        pub images: i64,
        /// Whether the kernel can limit memory. Missing means that it cannot. On the wire: Daemons leave it out instead of sending false.
        pub memory_limit: Option<bool>,
        /// Whether the kernel can limit swap space. Missing means that it cannot. On the wire: Daemons leave it out instead of sending false.
        pub swap_limit: Option<bool>,
        /// Whether the daemon runs in debug mode.
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        pub n_fd: Option<i64>,
        /// How many goroutines the daemon runs.
        pub n_goroutines: Option<i64>,
        /// The version of LXC, missing when it is not known. On the wire: Documented in 1.3 only. From Docker 0.7.2 to 0.7.6 one with a single dot arrives as a number. Since 1.4. Until 1.8.
        pub lxc_version: Option<String>,
        /// The release of the kernel. Since 1.4.
        pub kernel_version: Option<String>,
        /// Whether the kernel forwards IPv4 packets. Missing means that it does not. Since 1.4.
        pub ipv4_forwarding: Option<bool>,
        /// How many events are remembered. Missing means none. On the wire: The documentation of 1.3 calls it `EventsListeners`, in quotes; that of later versions does not show it before 1.11. Since 1.4.
        pub n_events_listener: Option<i64>,
        /// The address of the public registry. Since 1.4.
        pub index_server_address: Option<String>,
        /// The driver that stores images and containers. Since 1.7.
        pub driver: Option<String>,
        /// What that driver says about itself, as pairs of a heading and a value. On the wire: Not in the documentation before 1.16. Since 1.7.
        pub driver_status: Vec<Vec<String>>,
    }
    rt::object! {
        SystemInfo;
        required containers("Containers");
        required images("Images");
        optional memory_limit("MemoryLimit");
        optional swap_limit("SwapLimit");
        required debug("Debug");
        optional n_fd("NFd");
        optional n_goroutines("NGoroutines");
        optional_as lxc_version("LXCVersion", Option < BareString >);
        optional kernel_version("KernelVersion");
        optional ipv4_forwarding("IPv4Forwarding");
        optional n_events_listener("NEventsListener");
        optional index_server_address("IndexServerAddress");
        optional driver("Driver");
        optional driver_status("DriverStatus");
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
    /// - Changed in 1.4: The information about the system tells about LXC, the kernel, events, and from Docker 0.6.0 on about forwarding and the public registry.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        pub images: i64,
        /// Whether the kernel can limit memory. Missing means that it cannot. On the wire: Daemons leave it out instead of sending false.
        pub memory_limit: Option<bool>,
        /// Whether the kernel can limit swap space. Missing means that it cannot. On the wire: Daemons leave it out instead of sending false.
        pub swap_limit: Option<bool>,
        /// Whether the daemon runs in debug mode.
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        pub n_fd: Option<i64>,
        /// How many goroutines the daemon runs.
        pub n_goroutines: Option<i64>,
        /// The version of LXC, missing when it is not known. On the wire: Documented in 1.3 only. From Docker 0.7.2 to 0.7.6 one with a single dot arrives as a number. Since 1.4. Until 1.8.
        pub lxc_version: Option<String>,
        /// The release of the kernel. Since 1.4.
        pub kernel_version: Option<String>,
        /// Whether the kernel forwards IPv4 packets. Missing means that it does not. Since 1.4.
        pub ipv4_forwarding: Option<bool>,
        /// How many events are remembered. Missing means none. On the wire: The documentation of 1.3 calls it `EventsListeners`, in quotes; that of later versions does not show it before 1.11. Since 1.4.
        pub n_events_listener: Option<i64>,
        /// The address of the public registry. Since 1.4.
        pub index_server_address: Option<String>,
    }
    rt::object! {
        SystemInfo;
        required containers("Containers");
        required images("Images");
        optional memory_limit("MemoryLimit");
        optional swap_limit("SwapLimit");
        required debug("Debug");
        optional n_fd("NFd");
        optional n_goroutines("NGoroutines");
        optional_as lxc_version("LXCVersion", Option < BareString >);
        optional kernel_version("KernelVersion");
        optional ipv4_forwarding("IPv4Forwarding");
        optional n_events_listener("NEventsListener");
        optional index_server_address("IndexServerAddress");
    }
}
/// `SystemInfo` as it has been since 1.2.
#[cfg(feature = "v1_3")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    /// The state of the daemon and its host.
    ///
    /// In API 1.2 to 1.3.
    ///
    /// - Changed in 1.2: Every daemon tells the version of Go with the version, and what the kernel can limit in the information about the system. What Docker 0.3.4 had in other places is gone.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        pub images: i64,
        /// Whether the kernel can limit memory. Missing means that it cannot. On the wire: Daemons leave it out instead of sending false.
        pub memory_limit: Option<bool>,
        /// Whether the kernel can limit swap space. Missing means that it cannot. On the wire: Daemons leave it out instead of sending false.
        pub swap_limit: Option<bool>,
        /// Whether the daemon runs in debug mode.
        pub debug: bool,
        /// How many file descriptors the daemon has open.
        pub n_fd: Option<i64>,
        /// How many goroutines the daemon runs.
        pub n_goroutines: Option<i64>,
    }
    rt::object! {
        SystemInfo;
        required containers("Containers");
        required images("Images");
        optional memory_limit("MemoryLimit");
        optional swap_limit("SwapLimit");
        required debug("Debug");
        optional n_fd("NFd");
        optional n_goroutines("NGoroutines");
    }
}
/// `SystemInfo` as it has been since 1.0.
#[cfg(feature = "v1_1")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// The state of the daemon and its host.
    ///
    /// In API 1.0 to 1.1.
    ///
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemInfo {
        /// How many containers there are, running or not.
        pub containers: i64,
        /// How many images there are, those between a base and a named one included.
        pub images: i64,
        /// The version of Docker. On the wire: Not in the documentation, and sent by Docker 0.3.4 only. Until 1.1.
        pub version: Option<String>,
        /// The version of Go it was built with. On the wire: Not in the documentation, and sent by Docker 0.3.4 only. Until 1.1.
        pub go_version: Option<String>,
        /// Whether the kernel can limit memory. Missing means that it cannot. On the wire: Daemons leave it out instead of sending false. Docker 0.3.4 tells it among the versions instead.
        pub memory_limit: Option<bool>,
        /// Whether the kernel can limit swap space. Missing means that it cannot. On the wire: Daemons leave it out instead of sending false. Docker 0.3.4 tells it among the versions instead.
        pub swap_limit: Option<bool>,
        /// Whether the daemon runs in debug mode.
        pub debug: bool,
        /// How many file descriptors the daemon has open. On the wire: Docker 0.3.4 tells it in debug mode only.
        pub n_fd: Option<i64>,
        /// How many goroutines the daemon runs. On the wire: Docker 0.3.4 tells it in debug mode only.
        pub n_goroutines: Option<i64>,
    }
    rt::object! {
        SystemInfo;
        required containers("Containers");
        required images("Images");
        optional version("Version");
        optional go_version("GoVersion");
        optional memory_limit("MemoryLimit");
        optional swap_limit("SwapLimit");
        required debug("Debug");
        optional n_fd("NFd");
        optional n_goroutines("NGoroutines");
    }
}
