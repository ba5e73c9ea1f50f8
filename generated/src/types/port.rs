// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Port` as it has been since 1.12.
pub mod v1_12 {
    use ::longshore_runtime as rt;
    /// A port of a container in the list.
    ///
    /// In API 1.12 and later.
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
        /// The address of the host on which it is published; missing for a port that is not.
        #[serde(rename = "IP", default, skip_serializing_if = "Option::is_none")]
        pub ip: Option<String>,
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
    }
}
