// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Port` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// A port of a container in the list.
    ///
    /// In API 1.12 and later.
    ///
    /// - Changed in 1.5: The ports in the list of containers are objects instead of one text.
    /// - Changed in 1.6: Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.
    /// - Changed in 1.7: What was new within API 1.6 is now in every daemon.
    /// - Changed in 1.9: A port that is not published has neither an address nor a private port in the list of containers. Before, they were empty and 0.
    /// - Changed in 1.12: A port that is not published has its private port in the list of containers and no public one. Before, it was the other way round.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct Port {
        /// The port inside the container.
        #[serde(rename = "PrivatePort", with = "rt::wire::As::<rt::wire::Int>")]
        pub private_port: u16,
        /// The port on the host; missing for a port that is not published.
        #[serde(
            rename = "PublicPort",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub public_port: Option<u16>,
        /// `tcp` or `udp`.
        #[serde(rename = "Type")]
        pub protocol: String,
        /// The address of the host on which it is published; missing for a port that is not. Since 1.6.
        #[serde(rename = "IP", default, skip_serializing_if = "Option::is_none")]
        pub ip: Option<String>,
    }
}
/// `Port` as it has been since 1.9.
#[cfg(feature = "v1_11")]
pub mod v1_9 {
    use ::longshore_runtime as rt;
    /// A port of a container in the list.
    ///
    /// In API 1.9 to 1.11.
    ///
    /// - Changed in 1.5: The ports in the list of containers are objects instead of one text.
    /// - Changed in 1.6: Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.
    /// - Changed in 1.7: What was new within API 1.6 is now in every daemon.
    /// - Changed in 1.9: A port that is not published has neither an address nor a private port in the list of containers. Before, they were empty and 0.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct Port {
        /// The port inside the container; missing for one that is not published.
        #[serde(
            rename = "PrivatePort",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub private_port: Option<u16>,
        /// The port on the host; for one that is not published the port inside the container.
        #[serde(rename = "PublicPort", with = "rt::wire::As::<rt::wire::Int>")]
        pub public_port: u16,
        /// `tcp` or `udp`.
        #[serde(rename = "Type")]
        pub protocol: String,
        /// The address of the host on which it is published; missing for a port that is not. Since 1.6.
        #[serde(rename = "IP", default, skip_serializing_if = "Option::is_none")]
        pub ip: Option<String>,
    }
}
/// `Port` as it has been since 1.7.
#[cfg(feature = "v1_8")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    /// A port of a container in the list.
    ///
    /// In API 1.7 to 1.8.
    ///
    /// - Changed in 1.5: The ports in the list of containers are objects instead of one text.
    /// - Changed in 1.6: Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.
    /// - Changed in 1.7: What was new within API 1.6 is now in every daemon.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct Port {
        /// The port inside the container; 0 for one that is not published.
        #[serde(rename = "PrivatePort", with = "rt::wire::As::<rt::wire::Int>")]
        pub private_port: u16,
        /// The port on the host; for one that is not published the port inside the container.
        #[serde(rename = "PublicPort", with = "rt::wire::As::<rt::wire::Int>")]
        pub public_port: u16,
        /// `tcp` or `udp`.
        #[serde(rename = "Type")]
        pub protocol: String,
        /// The address of the host on which it is published; empty for a port that is not. Since 1.6.
        #[serde(rename = "IP")]
        pub ip: String,
    }
}
/// `Port` as it has been since 1.6.
#[cfg(feature = "v1_6")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    /// A port of a container in the list.
    ///
    /// In API 1.6.
    ///
    /// - Changed in 1.5: The ports in the list of containers are objects instead of one text.
    /// - Changed in 1.6: Ports are exposed when a container is created and published when it is started, from Docker 0.6.5 on. Before, one list of the config was for both.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct Port {
        /// The port inside the container; 0 for one that is not published.
        #[serde(rename = "PrivatePort", with = "rt::wire::As::<rt::wire::Int>")]
        pub private_port: u16,
        /// The port on the host; for one that is not published the port inside the container.
        #[serde(rename = "PublicPort", with = "rt::wire::As::<rt::wire::Int>")]
        pub public_port: u16,
        /// `tcp` or `udp`.
        #[serde(rename = "Type")]
        pub protocol: String,
        /// The address of the host on which it is published; empty for a port that is not. On the wire: Docker 0.6.4 leaves it out. Since 1.6.
        #[serde(rename = "IP", default, skip_serializing_if = "Option::is_none")]
        pub ip: Option<String>,
    }
}
/// `Port` as it has been since 1.5.
#[cfg(feature = "v1_5")]
pub mod v1_5 {
    use ::longshore_runtime as rt;
    /// A port of a container in the list.
    ///
    /// In API 1.5.
    ///
    /// - Changed in 1.5: The ports in the list of containers are objects instead of one text.
    #[derive(
        Clone,
        Debug,
        Default,
        PartialEq,
        rt::serde::Deserialize,
        rt::serde::Serialize
    )]
    #[serde(crate = "rt::serde")]
    pub struct Port {
        /// The port inside the container.
        #[serde(rename = "PrivatePort", with = "rt::wire::As::<rt::wire::Int>")]
        pub private_port: u16,
        /// The port on the host.
        #[serde(rename = "PublicPort", with = "rt::wire::As::<rt::wire::Int>")]
        pub public_port: u16,
        /// `tcp` or `udp`.
        #[serde(rename = "Type")]
        pub protocol: String,
    }
}
