// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
#[allow(unused_imports)]
use super::steps;
/// `Port` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Port {
    /// In API 1.5.
    #[cfg(feature = "v1_5")]
    V1_5(types::port::v1_5::Port),
    /// In API 1.6.
    #[cfg(feature = "v1_6")]
    V1_6(types::port::v1_6::Port),
    /// In API 1.7 to 1.8.
    #[cfg(feature = "v1_8")]
    V1_7(types::port::v1_7::Port),
    /// In API 1.9 to 1.11.
    #[cfg(feature = "v1_11")]
    V1_9(types::port::v1_9::Port),
    /// In API 1.12 and later.
    V1_12(types::port::v1_12::Port),
}
rt::any! {
    Port From;
    places[(5, 0), (6, 1), (7, 2), (9, 3), (12, 4)];
    text protocol(" `tcp` or `udp`.");
    #[cfg(feature = "v1_5")] 0 V1_5(types::port::v1_5::Port) => V1_6;
    #[cfg(feature = "v1_6")] 1 V1_6(types::port::v1_6::Port) => V1_7;
    #[cfg(feature = "v1_8")] 2 V1_7(types::port::v1_7::Port) => V1_9;
    #[cfg(feature = "v1_11")] 3 V1_9(types::port::v1_9::Port) => V1_12;
    newest 4 V1_12(types::port::v1_12::Port);
}
#[cfg(feature = "v1_11")]
rt::convert! {
    types::port::v1_9::Port => types::port::v1_12::Port;
    up From;
    down TryFrom;
    same protocol;
    same ip;
    step exposed_ports([private_port, public_port] From, [private_port, public_port] TryFrom);
}
#[cfg(feature = "v1_8")]
rt::convert! {
    types::port::v1_7::Port => types::port::v1_9::Port;
    up From;
    down From;
    emptied private_port;
    same public_port;
    same protocol;
    emptied ip;
}
#[cfg(feature = "v1_6")]
rt::convert! {
    types::port::v1_6::Port => types::port::v1_7::Port;
    up From;
    down From;
    same private_port;
    same public_port;
    same protocol;
    filled ip;
}
#[cfg(feature = "v1_5")]
rt::convert! {
    types::port::v1_5::Port => types::port::v1_6::Port;
    up From;
    down TryFrom;
    same private_port;
    same public_port;
    same protocol;
    added ip("IP", "1.6");
}
