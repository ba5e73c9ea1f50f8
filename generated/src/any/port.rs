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
    /// In API 1.6 to 1.11.
    #[cfg(feature = "v1_11")]
    V1_6(types::port::v1_6::Port),
    /// In API 1.12 and later.
    V1_12(types::port::v1_12::Port),
}
rt::any! {
    Port TryFrom;
    places[(5, 0), (6, 1), (12, 2)];
    copy public_port(" The port on the host; missing for a port that is not published.", Option < u16 >);
    text protocol(" `tcp` or `udp`.");
    #[cfg(feature = "v1_5")] 0 V1_5(types::port::v1_5::Port) => V1_6;
    #[cfg(feature = "v1_11")] 1 V1_6(types::port::v1_6::Port) => V1_12;
    newest 2 V1_12(types::port::v1_12::Port);
}
#[cfg(feature = "v1_11")]
rt::convert! {
    types::port::v1_6::Port => types::port::v1_12::Port;
    up TryFrom;
    down TryFrom;
    same protocol;
    same ip;
    step exposed_ports([private_port, public_port] TryFrom, [private_port, public_port] TryFrom);
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
