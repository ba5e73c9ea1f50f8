// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `SystemVersion` as it has been since 1.15.
pub mod v1_15 {
    use ::longshore_runtime as rt;
    /// The versions of the daemon and of what it is made of.
    ///
    /// In API 1.15 and later.
    ///
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.2: Every daemon tells the version of Go with the version, and what the kernel can limit in the information about the system. What Docker 0.3.4 had in other places is gone.
    /// - Changed in 1.8: The version tells the kernel, from Docker 0.7.2 on, and the operating system and the processor, from Docker 0.7.3 on.
    /// - Changed in 1.9: The version leaves out nothing that is known.
    /// - Changed in 1.10: The version tells the newest version of the API, from Docker 0.10 on.
    /// - Changed in 1.11: A single tag can be sent to, and the version of the API asked from, every daemon of this version.
    /// - Changed in 1.12: The documentation has the right name for the message of a commit, the media type of its answer, and the version of the API.
    /// - Changed in 1.15: The commit a daemon was built from is always a string.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemVersion {
        /// The version of Docker. On the wire: From Docker 0.7.2 to 0.11 one with a single dot arrives as a number.
        pub version: String,
        /// The commit it was built from, shortened. On the wire: It has its quotes even when it is nothing but digits.
        pub git_commit: String,
        /// The version of Go it was built with.
        pub go_version: String,
        /// The operating system, in the words of Go (`linux`). On the wire: Not in the documentation of these versions. Since 1.8.
        pub os: String,
        /// The processor, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. `386` arrives as a number. Since 1.8.
        pub arch: String,
        /// The release of the kernel, where the daemon could find out. On the wire: Not in the documentation of these versions. Since 1.8.
        pub kernel_version: Option<String>,
        /// The newest version of the API that it speaks, whichever one was asked. Since 1.10.
        pub api_version: String,
    }
    rt::object! {
        SystemVersion;
        required_as version("Version", BareString);
        required git_commit("GitCommit");
        required go_version("GoVersion");
        required os("Os");
        required_as arch("Arch", BareString);
        optional kernel_version("KernelVersion");
        required api_version("ApiVersion");
    }
}
/// `SystemVersion` as it has been since 1.11.
#[cfg(feature = "v1_14")]
pub mod v1_11 {
    use ::longshore_runtime as rt;
    /// The versions of the daemon and of what it is made of.
    ///
    /// In API 1.11 to 1.14.
    ///
    /// - Changed in 1.11: A single tag can be sent to, and the version of the API asked from, every daemon of this version.
    /// - Changed in 1.12: The documentation has the right name for the message of a commit, the media type of its answer, and the version of the API.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemVersion {
        /// The version of Docker. On the wire: From Docker 0.7.2 to 0.11 one with a single dot arrives as a number.
        pub version: String,
        /// The commit it was built from, shortened. On the wire: A commit of nothing but digits loses its quotes, and leading zeros with them.
        pub git_commit: String,
        /// The version of Go it was built with.
        pub go_version: String,
        /// The operating system, in the words of Go (`linux`). On the wire: Not in the documentation of these versions. Since 1.8.
        pub os: String,
        /// The processor, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. `386` arrives as a number. Since 1.8.
        pub arch: String,
        /// The release of the kernel, where the daemon could find out. On the wire: Not in the documentation of these versions. Since 1.8.
        pub kernel_version: Option<String>,
        /// The newest version of the API that it speaks, whichever one was asked. Since 1.10.
        pub api_version: String,
    }
    rt::object! {
        SystemVersion;
        required_as version("Version", BareString);
        required_as git_commit("GitCommit", BareString);
        required go_version("GoVersion");
        required os("Os");
        required_as arch("Arch", BareString);
        optional kernel_version("KernelVersion");
        required api_version("ApiVersion");
    }
}
/// `SystemVersion` as it has been since 1.10.
#[cfg(feature = "v1_10")]
pub mod v1_10 {
    use ::longshore_runtime as rt;
    /// The versions of the daemon and of what it is made of.
    ///
    /// In API 1.10.
    ///
    /// - Changed in 1.10: The version tells the newest version of the API, from Docker 0.10 on.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemVersion {
        /// The version of Docker. On the wire: From Docker 0.7.2 to 0.11 one with a single dot arrives as a number.
        pub version: String,
        /// The commit it was built from, shortened. On the wire: A commit of nothing but digits loses its quotes, and leading zeros with them.
        pub git_commit: String,
        /// The version of Go it was built with.
        pub go_version: String,
        /// The operating system, in the words of Go (`linux`). On the wire: Not in the documentation of these versions. Since 1.8.
        pub os: String,
        /// The processor, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. `386` arrives as a number. Since 1.8.
        pub arch: String,
        /// The release of the kernel, where the daemon could find out. On the wire: Not in the documentation of these versions. Since 1.8.
        pub kernel_version: Option<String>,
        /// The newest version of the API that it speaks, whichever one was asked. On the wire: Not in the documentation before 1.12. From Docker 0.10 on. Since 1.10.
        pub api_version: Option<String>,
    }
    rt::object! {
        SystemVersion;
        required_as version("Version", BareString);
        required_as git_commit("GitCommit", BareString);
        required go_version("GoVersion");
        required os("Os");
        required_as arch("Arch", BareString);
        optional kernel_version("KernelVersion");
        optional api_version("ApiVersion");
    }
}
/// `SystemVersion` as it has been since 1.9.
#[cfg(feature = "v1_9")]
pub mod v1_9 {
    use ::longshore_runtime as rt;
    /// The versions of the daemon and of what it is made of.
    ///
    /// In API 1.9.
    ///
    /// - Changed in 1.9: The version leaves out nothing that is known.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemVersion {
        /// The version of Docker. On the wire: From Docker 0.7.2 to 0.11 one with a single dot arrives as a number.
        pub version: String,
        /// The commit it was built from, shortened. On the wire: A commit of nothing but digits loses its quotes, and leading zeros with them.
        pub git_commit: String,
        /// The version of Go it was built with.
        pub go_version: String,
        /// The operating system, in the words of Go (`linux`). On the wire: Not in the documentation of these versions. Since 1.8.
        pub os: String,
        /// The processor, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. `386` arrives as a number. Since 1.8.
        pub arch: String,
        /// The release of the kernel, where the daemon could find out. On the wire: Not in the documentation of these versions. Since 1.8.
        pub kernel_version: Option<String>,
    }
    rt::object! {
        SystemVersion;
        required_as version("Version", BareString);
        required_as git_commit("GitCommit", BareString);
        required go_version("GoVersion");
        required os("Os");
        required_as arch("Arch", BareString);
        optional kernel_version("KernelVersion");
    }
}
/// `SystemVersion` as it has been since 1.8.
#[cfg(feature = "v1_8")]
pub mod v1_8 {
    use ::longshore_runtime as rt;
    /// The versions of the daemon and of what it is made of.
    ///
    /// In API 1.8.
    ///
    /// - Changed in 1.8: The version tells the kernel, from Docker 0.7.2 on, and the operating system and the processor, from Docker 0.7.3 on.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemVersion {
        /// The version of Docker. On the wire: From Docker 0.7.2 to 0.11 one with a single dot arrives as a number.
        pub version: String,
        /// The commit it was built from, shortened. On the wire: A commit of nothing but digits loses its quotes, and leading zeros with them.
        pub git_commit: Option<String>,
        /// The version of Go it was built with.
        pub go_version: String,
        /// The operating system, in the words of Go (`linux`). On the wire: Not in the documentation of these versions. From Docker 0.7.3 on. Since 1.8.
        pub os: Option<String>,
        /// The processor, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. From Docker 0.7.3 on. Since 1.8.
        pub arch: Option<String>,
        /// The release of the kernel, where the daemon could find out. On the wire: Not in the documentation of these versions. Since 1.8.
        pub kernel_version: Option<String>,
    }
    rt::object! {
        SystemVersion;
        required_as version("Version", BareString);
        optional_as git_commit("GitCommit", Option < BareString >);
        required go_version("GoVersion");
        optional os("Os");
        optional_as arch("Arch", Option < BareString >);
        optional kernel_version("KernelVersion");
    }
}
/// `SystemVersion` as it has been since 1.2.
#[cfg(feature = "v1_7")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    /// The versions of the daemon and of what it is made of.
    ///
    /// In API 1.2 to 1.7.
    ///
    /// - Changed in 1.2: Every daemon tells the version of Go with the version, and what the kernel can limit in the information about the system. What Docker 0.3.4 had in other places is gone.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemVersion {
        /// The version of Docker. On the wire: From Docker 0.7.2 to 0.11 one with a single dot arrives as a number.
        pub version: String,
        /// The commit it was built from, shortened. On the wire: Where it is nothing but digits, it arrives as a number from Docker 0.7.2 to 1.2.
        pub git_commit: Option<String>,
        /// The version of Go it was built with.
        pub go_version: String,
    }
    rt::object! {
        SystemVersion;
        required_as version("Version", BareString);
        optional_as git_commit("GitCommit", Option < BareString >);
        required go_version("GoVersion");
    }
}
/// `SystemVersion` as it has been since 1.0.
#[cfg(feature = "v1_1")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// The versions of the daemon and of what it is made of.
    ///
    /// In API 1.0 to 1.1.
    ///
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct SystemVersion {
        /// The version of Docker. On the wire: From Docker 0.7.2 to 0.11 one with a single dot arrives as a number.
        pub version: String,
        /// The commit it was built from, shortened. On the wire: Where it is nothing but digits, it arrives as a number from Docker 0.7.2 to 1.2.
        pub git_commit: Option<String>,
        /// The version of Go it was built with. On the wire: Docker 0.3.4 tells it in the system information instead.
        pub go_version: Option<String>,
        /// Whether the kernel can limit memory. On the wire: Not in the documentation, and sent by Docker 0.3.4 only. Until 1.1.
        pub memory_limit: Option<bool>,
        /// Whether the kernel can limit swap space. On the wire: Not in the documentation, and sent by Docker 0.3.4 only. Until 1.1.
        pub swap_limit: Option<bool>,
    }
    rt::object! {
        SystemVersion;
        required_as version("Version", BareString);
        optional_as git_commit("GitCommit", Option < BareString >);
        optional go_version("GoVersion");
        optional memory_limit("MemoryLimit");
        optional swap_limit("SwapLimit");
    }
}
