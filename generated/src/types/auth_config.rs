// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `AuthConfig` as it has been since 1.5.
pub mod v1_5 {
    use ::longshore_runtime as rt;
    /// The credentials of a user at a registry.
    ///
    /// In API 1.5 and later.
    ///
    /// - Changed in 1.4: The credentials may hold the name and the password as they stand in the file of the client, which changes nothing. The documentation also shows the address of a registry, which daemons read from API 1.5 on.
    /// - Changed in 1.5: Credentials can be those of another registry than the public one.
    #[derive(Clone, Default, PartialEq)]
    pub struct AuthConfig {
        /// The name of the user.
        pub username: Option<String>,
        /// The password in clear text.
        pub password: Option<String>,
        /// The mail address, needed to open an account.
        pub email: Option<String>,
        /// Name and password as `.dockercfg` keeps them, in base64. On the wire: Accepted but not used; the daemon reads the name and the password from their own fields. Since 1.4.
        pub auth: Option<String>,
        /// The address of the registry. Without it the public one is meant. Since 1.5.
        pub server_address: Option<String>,
    }
    rt::object! {
        AuthConfig;
        optional username("username");
        optional password("password");
        optional email("email");
        optional auth("auth");
        optional server_address("serveraddress");
    }
    impl std::fmt::Debug for AuthConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("AuthConfig");
            shown.field("username", &self.username);
            shown.field("password", &format_args!("(secret)"));
            shown.field("email", &self.email);
            shown.field("auth", &format_args!("(secret)"));
            shown.field("server_address", &self.server_address);
            shown.finish()
        }
    }
}
/// `AuthConfig` as it has been since 1.4.
#[cfg(feature = "v1_4")]
pub mod v1_4 {
    use ::longshore_runtime as rt;
    /// The credentials of a user at a registry.
    ///
    /// In API 1.4.
    ///
    /// - Changed in 1.4: The credentials may hold the name and the password as they stand in the file of the client, which changes nothing. The documentation also shows the address of a registry, which daemons read from API 1.5 on.
    #[derive(Clone, Default, PartialEq)]
    pub struct AuthConfig {
        /// The name of the user.
        pub username: Option<String>,
        /// The password in clear text.
        pub password: Option<String>,
        /// The mail address, needed to open an account.
        pub email: Option<String>,
        /// Name and password as `.dockercfg` keeps them, in base64. On the wire: Accepted but not used; the daemon reads the name and the password from their own fields. Since 1.4.
        pub auth: Option<String>,
    }
    rt::object! {
        AuthConfig;
        optional username("username");
        optional password("password");
        optional email("email");
        optional auth("auth");
    }
    impl std::fmt::Debug for AuthConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("AuthConfig");
            shown.field("username", &self.username);
            shown.field("password", &format_args!("(secret)"));
            shown.field("email", &self.email);
            shown.field("auth", &format_args!("(secret)"));
            shown.finish()
        }
    }
}
/// `AuthConfig` as it has been since 1.0.
#[cfg(feature = "v1_3")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// The credentials of a user at a registry.
    ///
    /// In API 1.0 to 1.3.
    #[derive(Clone, Default, PartialEq)]
    pub struct AuthConfig {
        /// The name of the user.
        pub username: Option<String>,
        /// The password in clear text.
        pub password: Option<String>,
        /// The mail address, needed to open an account.
        pub email: Option<String>,
    }
    rt::object! {
        AuthConfig;
        optional username("username");
        optional password("password");
        optional email("email");
    }
    impl std::fmt::Debug for AuthConfig {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("AuthConfig");
            shown.field("username", &self.username);
            shown.field("password", &format_args!("(secret)"));
            shown.field("email", &self.email);
            shown.finish()
        }
    }
}
