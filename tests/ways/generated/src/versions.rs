// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::types;
pub(super) mod sealed {
    use std::fmt::Debug;
    pub trait Sealed: Clone + Debug + Send + Sync + 'static {
        /// What a client has to find the version.
        type Finder: Clone + Debug + Send + Sync;
    }
}
/// A version of the Parcel Service.
pub trait Version: sealed::Sealed {
    /// The shape of `Parcel`; [`rt::Absent`] where there is none.
    type Parcel: rt::Message;
    /// The shape of `State`; [`rt::Absent`] where there is none.
    type State: rt::Message + std::fmt::Display;
}
/// A version by name.
pub trait Fixed: Version + sealed::Sealed<Finder = ()> {
    /// The version as it is written, such as `1.2`.
    const TEXT: &'static str;
    /// What stands before each path, such as `/v1.2`.
    const PREFIX: &'static str;
    /// Its number, counted from the oldest version, which is 0.
    const NUMBER: usize;
}
/// API 2.0 and later.
pub trait Since2_0: Version {}
impl Since2_0 for V2_0 {}
/// API 1.0 and older.
#[cfg(feature = "v1_0")]
pub trait Until1_0: Version {}
#[cfg(feature = "v1_0")]
impl Until1_0 for V1_0 {}
/// Parcel Service 1.0.
#[cfg(feature = "v1_0")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_0;
#[cfg(feature = "v1_0")]
impl sealed::Sealed for V1_0 {
    type Finder = ();
}
#[cfg(feature = "v1_0")]
impl Version for V1_0 {
    type Parcel = types::parcel::v1_0::Parcel;
    type State = types::state::v1_0::State;
}
#[cfg(feature = "v1_0")]
impl Fixed for V1_0 {
    const TEXT: &'static str = "1.0";
    const PREFIX: &'static str = "/api/v1.0";
    const NUMBER: usize = 0;
}
/// Parcel Service 2.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V2_0;
impl sealed::Sealed for V2_0 {
    type Finder = ();
}
impl Version for V2_0 {
    type Parcel = types::parcel::v2_0::Parcel;
    type State = types::state::v2_0::State;
}
impl Fixed for V2_0 {
    const TEXT: &'static str = "2.0";
    const PREFIX: &'static str = "/api/v2.0";
    const NUMBER: usize = 1;
}
/// Whichever version a server speaks, with the types of the newest: requests are converted to the version that is spoken, and answers from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Any;
impl sealed::Sealed for Any {
    type Finder = rt::Negotiated;
}
#[cfg(feature = "any")]
impl Version for Any {
    type Parcel = types::parcel::v2_0::Parcel;
    type State = types::state::v2_0::State;
}
#[cfg(feature = "any")]
impl Since2_0 for Any {}
#[cfg(not(feature = "any"))]
rt::messages! {
    types::parcel::v2_0::Parcel;
    types::state::v2_0::State;
    #[cfg(feature = "v1_0")] types::parcel::v1_0::Parcel;
    #[cfg(feature = "v1_0")] types::state::v1_0::State;
}
