// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `SystemVersion` as it has been since 1.15.
pub mod v1_15 {
    use ::longshore_runtime as rt;
    /// The versions of the daemon and of what it is made of.
    ///
    /// In API 1.15 and later.
    ///
    /// Changed in 1.15: The commit a daemon was built from is always a string.
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
        /// The newest version of the API that it speaks, whichever one was asked.
        #[serde(rename = "ApiVersion")]
        pub api_version: String,
        /// The commit it was built from, shortened.
        ///
        /// On the wire: It has its quotes even when it is nothing but digits.
        #[serde(rename = "GitCommit")]
        pub git_commit: String,
        /// The version of Go it was built with.
        #[serde(rename = "GoVersion")]
        pub go_version: String,
        /// The operating system, in the words of Go (`linux`).
        ///
        /// On the wire: Not in the documentation of these versions.
        #[serde(rename = "Os")]
        pub os: String,
        /// The processor, in the words of Go (`amd64`).
        ///
        /// On the wire: Not in the documentation of these versions.
        #[serde(rename = "Arch")]
        pub arch: String,
        /// The release of the kernel, where the daemon could find out.
        ///
        /// On the wire: Not in the documentation of these versions.
        #[serde(
            rename = "KernelVersion",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub kernel_version: Option<String>,
    }
}
/// `SystemVersion` as it has been since 1.12.
#[cfg(feature = "v1_14")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// The versions of the daemon and of what it is made of.
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
    pub struct SystemVersion {
        /// The version of Docker.
        #[serde(rename = "Version")]
        pub version: String,
        /// The newest version of the API that it speaks, whichever one was asked.
        #[serde(rename = "ApiVersion")]
        pub api_version: String,
        /// The commit it was built from, shortened.
        ///
        /// On the wire: A commit of nothing but digits loses its quotes, and leading zeros with them.
        #[serde(rename = "GitCommit", with = "rt::wire::As::<rt::wire::BareString>")]
        pub git_commit: String,
        /// The version of Go it was built with.
        #[serde(rename = "GoVersion")]
        pub go_version: String,
        /// The operating system, in the words of Go (`linux`).
        ///
        /// On the wire: Not in the documentation of these versions.
        #[serde(rename = "Os")]
        pub os: String,
        /// The processor, in the words of Go (`amd64`).
        ///
        /// On the wire: Not in the documentation of these versions.
        #[serde(rename = "Arch")]
        pub arch: String,
        /// The release of the kernel, where the daemon could find out.
        ///
        /// On the wire: Not in the documentation of these versions.
        #[serde(
            rename = "KernelVersion",
            default,
            skip_serializing_if = "Option::is_none"
        )]
        pub kernel_version: Option<String>,
    }
}
