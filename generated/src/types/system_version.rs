// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `SystemVersion` as it has been since 1.15.
pub mod v1_15 {
    use ::longshore_runtime as rt;
    /// The versions of the daemon and of what it is made of.
    ///
    /// In API 1.15 and later.
    ///
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.8: The version tells the kernel, from Docker 0.7.2 on, and the operating system and the processor, from Docker 0.7.3 on.
    /// - Changed in 1.9: The version leaves out nothing that is known.
    /// - Changed in 1.10: The version tells the newest version of the API, from Docker 0.10 on.
    /// - Changed in 1.11: A single tag can be sent to, and the version of the API asked from, every daemon of this version.
    /// - Changed in 1.12: The documentation has the right name for the message of a commit, the media type of its answer, and the version of the API.
    /// - Changed in 1.15: The commit a daemon was built from is always a string.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemVersion {
        /// The version of Docker.
        #[serde(rename = "Version")]
        pub version: String,
        /// The commit it was built from, shortened. On the wire: It has its quotes even when it is nothing but digits.
        #[serde(rename = "GitCommit")]
        pub git_commit: String,
        /// The version of Go it was built with.
        #[serde(rename = "GoVersion")]
        pub go_version: String,
        /// The operating system, in the words of Go (`linux`). On the wire: Not in the documentation of these versions. Since 1.8.
        #[serde(rename = "Os")]
        pub os: String,
        /// The processor, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. Since 1.8.
        #[serde(rename = "Arch")]
        pub arch: String,
        /// The release of the kernel, where the daemon could find out. On the wire: Not in the documentation of these versions. Since 1.8.
        #[serde(
            rename = "KernelVersion",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub kernel_version: Option<String>,
        /// The newest version of the API that it speaks, whichever one was asked. Since 1.10.
        #[serde(rename = "ApiVersion")]
        pub api_version: String,
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
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.8: The version tells the kernel, from Docker 0.7.2 on, and the operating system and the processor, from Docker 0.7.3 on.
    /// - Changed in 1.9: The version leaves out nothing that is known.
    /// - Changed in 1.10: The version tells the newest version of the API, from Docker 0.10 on.
    /// - Changed in 1.11: A single tag can be sent to, and the version of the API asked from, every daemon of this version.
    /// - Changed in 1.12: The documentation has the right name for the message of a commit, the media type of its answer, and the version of the API.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemVersion {
        /// The version of Docker.
        #[serde(rename = "Version")]
        pub version: String,
        /// The commit it was built from, shortened. On the wire: A commit of nothing but digits loses its quotes, and leading zeros with them.
        #[serde(rename = "GitCommit", with = "rt::wire::As::<rt::wire::BareString>")]
        pub git_commit: String,
        /// The version of Go it was built with.
        #[serde(rename = "GoVersion")]
        pub go_version: String,
        /// The operating system, in the words of Go (`linux`). On the wire: Not in the documentation of these versions. Since 1.8.
        #[serde(rename = "Os")]
        pub os: String,
        /// The processor, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. Since 1.8.
        #[serde(rename = "Arch")]
        pub arch: String,
        /// The release of the kernel, where the daemon could find out. On the wire: Not in the documentation of these versions. Since 1.8.
        #[serde(
            rename = "KernelVersion",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub kernel_version: Option<String>,
        /// The newest version of the API that it speaks, whichever one was asked. Since 1.10.
        #[serde(rename = "ApiVersion")]
        pub api_version: String,
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
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.8: The version tells the kernel, from Docker 0.7.2 on, and the operating system and the processor, from Docker 0.7.3 on.
    /// - Changed in 1.9: The version leaves out nothing that is known.
    /// - Changed in 1.10: The version tells the newest version of the API, from Docker 0.10 on.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemVersion {
        /// The version of Docker.
        #[serde(rename = "Version")]
        pub version: String,
        /// The commit it was built from, shortened. On the wire: A commit of nothing but digits loses its quotes, and leading zeros with them.
        #[serde(rename = "GitCommit", with = "rt::wire::As::<rt::wire::BareString>")]
        pub git_commit: String,
        /// The version of Go it was built with.
        #[serde(rename = "GoVersion")]
        pub go_version: String,
        /// The operating system, in the words of Go (`linux`). On the wire: Not in the documentation of these versions. Since 1.8.
        #[serde(rename = "Os")]
        pub os: String,
        /// The processor, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. Since 1.8.
        #[serde(rename = "Arch")]
        pub arch: String,
        /// The release of the kernel, where the daemon could find out. On the wire: Not in the documentation of these versions. Since 1.8.
        #[serde(
            rename = "KernelVersion",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub kernel_version: Option<String>,
        /// The newest version of the API that it speaks, whichever one was asked. On the wire: Not in the documentation before 1.12. From Docker 0.10 on. Since 1.10.
        #[serde(rename = "ApiVersion", default, skip_serializing_if = "Option::is_none")]
        pub api_version: Option<String>,
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
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.8: The version tells the kernel, from Docker 0.7.2 on, and the operating system and the processor, from Docker 0.7.3 on.
    /// - Changed in 1.9: The version leaves out nothing that is known.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemVersion {
        /// The version of Docker.
        #[serde(rename = "Version")]
        pub version: String,
        /// The commit it was built from, shortened. On the wire: A commit of nothing but digits loses its quotes, and leading zeros with them.
        #[serde(rename = "GitCommit", with = "rt::wire::As::<rt::wire::BareString>")]
        pub git_commit: String,
        /// The version of Go it was built with.
        #[serde(rename = "GoVersion")]
        pub go_version: String,
        /// The operating system, in the words of Go (`linux`). On the wire: Not in the documentation of these versions. Since 1.8.
        #[serde(rename = "Os")]
        pub os: String,
        /// The processor, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. Since 1.8.
        #[serde(rename = "Arch")]
        pub arch: String,
        /// The release of the kernel, where the daemon could find out. On the wire: Not in the documentation of these versions. Since 1.8.
        #[serde(
            rename = "KernelVersion",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub kernel_version: Option<String>,
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
    /// - Changed in 1.1: The information about the system tells what the kernel can limit, whatever the mode, and the versions are all with the version.
    /// - Changed in 1.8: The version tells the kernel, from Docker 0.7.2 on, and the operating system and the processor, from Docker 0.7.3 on.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct SystemVersion {
        /// The version of Docker.
        #[serde(rename = "Version")]
        pub version: String,
        /// The commit it was built from, shortened. On the wire: A commit of nothing but digits loses its quotes, and leading zeros with them.
        #[serde(
            rename = "GitCommit",
            default,
            with = "rt::wire::As::<Option<rt::wire::BareString>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub git_commit: Option<String>,
        /// The version of Go it was built with.
        #[serde(rename = "GoVersion")]
        pub go_version: String,
        /// The operating system, in the words of Go (`linux`). On the wire: Not in the documentation of these versions. From Docker 0.7.3 on. Since 1.8.
        #[serde(rename = "Os", default, skip_serializing_if = "Option::is_none")]
        pub os: Option<String>,
        /// The processor, in the words of Go (`amd64`). On the wire: Not in the documentation of these versions. From Docker 0.7.3 on. Since 1.8.
        #[serde(rename = "Arch", default, skip_serializing_if = "Option::is_none")]
        pub arch: Option<String>,
        /// The release of the kernel, where the daemon could find out. On the wire: Not in the documentation of these versions. Since 1.8.
        #[serde(
            rename = "KernelVersion",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub kernel_version: Option<String>,
    }
}
/// `SystemVersion` as it has been since 1.1.
#[cfg(feature = "v1_7")]
pub mod v1_1 {
    use ::longshore_runtime as rt;
    /// The versions of the daemon and of what it is made of.
    ///
    /// In API 1.1 to 1.7.
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
    pub struct SystemVersion {
        /// The version of Docker.
        #[serde(rename = "Version")]
        pub version: String,
        /// The commit it was built from, shortened.
        #[serde(rename = "GitCommit", default, skip_serializing_if = "Option::is_none")]
        pub git_commit: Option<String>,
        /// The version of Go it was built with.
        #[serde(rename = "GoVersion")]
        pub go_version: String,
    }
}
/// `SystemVersion` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// The versions of the daemon and of what it is made of.
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
    pub struct SystemVersion {
        /// The version of Docker.
        #[serde(rename = "Version")]
        pub version: String,
        /// The commit it was built from, shortened.
        #[serde(rename = "GitCommit", default, skip_serializing_if = "Option::is_none")]
        pub git_commit: Option<String>,
        /// The version of Go it was built with. On the wire: Docker 0.3 tells it in the system information instead.
        #[serde(rename = "GoVersion", default, skip_serializing_if = "Option::is_none")]
        pub go_version: Option<String>,
        /// Whether the kernel can limit memory. On the wire: Not in the documentation, and sent by Docker 0.3 only. Until 1.0.
        #[serde(
            rename = "MemoryLimit",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub memory_limit: Option<bool>,
        /// Whether the kernel can limit swap space. On the wire: Not in the documentation, and sent by Docker 0.3 only. Until 1.0.
        #[serde(
            rename = "SwapLimit",
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub swap_limit: Option<bool>,
    }
}
