// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Sender` as it has been since 1.0.
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// Who posts a parcel.
    ///
    /// In API 1.0 and later.
    #[derive(Clone, Default, PartialEq)]
    pub struct Sender {
        /// The full name.
        pub name: String,
        /// What proves it.
        pub key: String,
    }
    rt::object! {
        Sender;
        required name("name");
        required key("key");
    }
    impl std::fmt::Debug for Sender {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("Sender");
            shown.field("name", &self.name);
            shown.field("key", &format_args!("(secret)"));
            shown.finish()
        }
    }
}
