// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `AuthStatus` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// What a registry said to the credentials.
    ///
    /// In API 1.0 and later.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct AuthStatus {
        /// A sentence for the user. On the wire: From Docker 0.8 to 1.6 a text that is JSON by itself arrives without its quotes.
        pub status: String,
    }
    rt::object! {
        AuthStatus;
        required_as status("Status", BareString);
    }
}
