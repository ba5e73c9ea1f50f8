// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `AuthConfig` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AuthConfig {
    /// In API 1.0 to 1.3.
    #[cfg(feature = "v1_3")]
    V1_0(types::auth_config::v1_0::AuthConfig),
    /// In API 1.4.
    #[cfg(feature = "v1_4")]
    V1_4(types::auth_config::v1_4::AuthConfig),
    /// In API 1.5 and later.
    V1_5(types::auth_config::v1_5::AuthConfig),
}
rt::any! {
    AuthConfig From;
    places[(0, 0), (4, 1), (5, 2)];
    refer username(" The name of the user.", Option < String >);
    refer password(" The password in clear text.", Option < String >);
    refer email(" The mail address, needed to open an account.", Option < String >);
    #[cfg(feature = "v1_3")] 0 V1_0(types::auth_config::v1_0::AuthConfig) => V1_4;
    #[cfg(feature = "v1_4")] 1 V1_4(types::auth_config::v1_4::AuthConfig) => V1_5;
    newest 2 V1_5(types::auth_config::v1_5::AuthConfig);
}
#[cfg(feature = "v1_4")]
rt::convert! {
    types::auth_config::v1_4::AuthConfig => types::auth_config::v1_5::AuthConfig;
    up From;
    down TryFrom;
    same username;
    same password;
    same email;
    same auth;
    added server_address("serveraddress", "1.5");
}
#[cfg(feature = "v1_3")]
rt::convert! {
    types::auth_config::v1_0::AuthConfig => types::auth_config::v1_4::AuthConfig;
    up From;
    down TryFrom;
    same username;
    same password;
    same email;
    added auth("auth", "1.4");
}
