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
/// A version of the Docker Remote API.
pub trait Version: sealed::Sealed {
    /// The shape of `AuthConfig`; [`rt::Absent`] where there is none.
    type AuthConfig: rt::Message;
    /// The shape of `Container`; [`rt::Absent`] where there is none.
    type Container: rt::Message;
    /// The shape of `ContainerConfig`; [`rt::Absent`] where there is none.
    type ContainerConfig: rt::Message;
    /// The shape of `ContainerCreated`; [`rt::Absent`] where there is none.
    type ContainerCreated: rt::Message;
    /// The shape of `ContainerSummary`; [`rt::Absent`] where there is none.
    type ContainerSummary: rt::Message;
    /// The shape of `Event`; [`rt::Absent`] where there is none.
    type Event: rt::Message;
    /// The shape of `ExecConfig`; [`rt::Absent`] where there is none.
    type ExecConfig: rt::Message;
    /// The shape of `HostConfig`; [`rt::Absent`] where there is none.
    type HostConfig: rt::Message;
    /// The shape of `Image`; [`rt::Absent`] where there is none.
    type Image: rt::Message;
    /// The shape of `ImageHistoryItem`; [`rt::Absent`] where there is none.
    type ImageHistoryItem: rt::Message;
    /// The shape of `ImageSummary`; [`rt::Absent`] where there is none.
    type ImageSummary: rt::Message;
    /// The shape of `JsonMessage`; [`rt::Absent`] where there is none.
    type JsonMessage: rt::Message;
    /// The shape of `SearchResult`; [`rt::Absent`] where there is none.
    type SearchResult: rt::Message;
    /// The shape of `SystemInfo`; [`rt::Absent`] where there is none.
    type SystemInfo: rt::Message;
    /// The shape of `SystemVersion`; [`rt::Absent`] where there is none.
    type SystemVersion: rt::Message;
    /// The `error` of a `JsonMessage`.
    #[doc(hidden)]
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str>;
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
/// API 1.1 and later.
pub trait Since1_1: Version {}
impl<V: Since1_2> Since1_1 for V {}
#[cfg(feature = "v1_1")]
impl Since1_1 for V1_1 {}
/// API 1.2 and later.
pub trait Since1_2: Version {}
impl<V: Since1_3> Since1_2 for V {}
#[cfg(feature = "v1_2")]
impl Since1_2 for V1_2 {}
/// API 1.3 and later.
pub trait Since1_3: Version {}
impl<V: Since1_4> Since1_3 for V {}
#[cfg(feature = "v1_3")]
impl Since1_3 for V1_3 {}
/// API 1.4 and later.
pub trait Since1_4: Version {}
impl<V: Since1_5> Since1_4 for V {}
#[cfg(feature = "v1_4")]
impl Since1_4 for V1_4 {}
/// API 1.5 and later.
pub trait Since1_5: Version {}
impl<V: Since1_6> Since1_5 for V {}
#[cfg(feature = "v1_5")]
impl Since1_5 for V1_5 {}
/// API 1.6 and later.
pub trait Since1_6: Version {}
impl<V: Since1_7> Since1_6 for V {}
#[cfg(feature = "v1_6")]
impl Since1_6 for V1_6 {}
/// API 1.7 and later.
pub trait Since1_7: Version {}
impl<V: Since1_8> Since1_7 for V {}
#[cfg(feature = "v1_7")]
impl Since1_7 for V1_7 {}
/// API 1.8 and later.
pub trait Since1_8: Version {}
impl<V: Since1_9> Since1_8 for V {}
#[cfg(feature = "v1_8")]
impl Since1_8 for V1_8 {}
/// API 1.9 and later.
pub trait Since1_9: Version {}
impl<V: Since1_10> Since1_9 for V {}
#[cfg(feature = "v1_9")]
impl Since1_9 for V1_9 {}
/// API 1.10 and later.
pub trait Since1_10: Version {}
impl<V: Since1_11> Since1_10 for V {}
#[cfg(feature = "v1_10")]
impl Since1_10 for V1_10 {}
/// API 1.11 and later.
pub trait Since1_11: Version {}
impl<V: Since1_12> Since1_11 for V {}
#[cfg(feature = "v1_11")]
impl Since1_11 for V1_11 {}
/// API 1.12 and later.
pub trait Since1_12: Version {}
impl<V: Since1_13> Since1_12 for V {}
#[cfg(feature = "v1_12")]
impl Since1_12 for V1_12 {}
/// API 1.13 and later.
pub trait Since1_13: Version {}
impl<V: Since1_14> Since1_13 for V {}
#[cfg(feature = "v1_13")]
impl Since1_13 for V1_13 {}
/// API 1.14 and later.
pub trait Since1_14: Version {}
impl<V: Since1_15> Since1_14 for V {}
#[cfg(feature = "v1_14")]
impl Since1_14 for V1_14 {}
/// API 1.15 and later.
pub trait Since1_15: Version {}
impl<V: Since1_16> Since1_15 for V {}
#[cfg(feature = "v1_15")]
impl Since1_15 for V1_15 {}
/// API 1.16 and later.
pub trait Since1_16: Version {}
impl Since1_16 for V1_16 {}
/// API 1.1 and older.
#[cfg(feature = "v1_1")]
pub trait Until1_1: Version {}
#[cfg(feature = "v1_0")]
impl Until1_1 for V1_0 {}
#[cfg(feature = "v1_1")]
impl Until1_1 for V1_1 {}
/// API 1.2 and older.
#[cfg(feature = "v1_2")]
pub trait Until1_2: Version {}
#[cfg(feature = "v1_1")]
impl<V: Until1_1> Until1_2 for V {}
#[cfg(feature = "v1_2")]
impl Until1_2 for V1_2 {}
/// API 1.6 and older.
#[cfg(feature = "v1_6")]
pub trait Until1_6: Version {}
#[cfg(feature = "v1_2")]
impl<V: Until1_2> Until1_6 for V {}
#[cfg(feature = "v1_3")]
impl Until1_6 for V1_3 {}
#[cfg(feature = "v1_4")]
impl Until1_6 for V1_4 {}
#[cfg(feature = "v1_5")]
impl Until1_6 for V1_5 {}
#[cfg(feature = "v1_6")]
impl Until1_6 for V1_6 {}
/// API 1.8 and older.
#[cfg(feature = "v1_8")]
pub trait Until1_8: Version {}
#[cfg(feature = "v1_6")]
impl<V: Until1_6> Until1_8 for V {}
#[cfg(feature = "v1_7")]
impl Until1_8 for V1_7 {}
#[cfg(feature = "v1_8")]
impl Until1_8 for V1_8 {}
/// API 1.11 and older.
#[cfg(feature = "v1_11")]
pub trait Until1_11: Version {}
#[cfg(feature = "v1_8")]
impl<V: Until1_8> Until1_11 for V {}
#[cfg(feature = "v1_9")]
impl Until1_11 for V1_9 {}
#[cfg(feature = "v1_10")]
impl Until1_11 for V1_10 {}
#[cfg(feature = "v1_11")]
impl Until1_11 for V1_11 {}
/// Docker Remote API 1.0.
#[cfg(feature = "v1_0")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_0;
#[cfg(feature = "v1_0")]
impl sealed::Sealed for V1_0 {
    type Finder = ();
}
#[cfg(feature = "v1_0")]
impl Version for V1_0 {
    type AuthConfig = types::auth_config::v1_0::AuthConfig;
    type Container = types::container::v1_0::Container;
    type ContainerConfig = types::container_config::v1_0::ContainerConfig;
    type ContainerCreated = types::container_created::v1_0::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_0::ContainerSummary;
    type Event = rt::Absent;
    type ExecConfig = rt::Absent;
    type HostConfig = rt::Absent;
    type Image = types::image::v1_0::Image;
    type ImageHistoryItem = types::image_history_item::v1_0::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_0::ImageSummary;
    type JsonMessage = rt::Absent;
    type SearchResult = types::search_result::v1_0::SearchResult;
    type SystemInfo = types::system_info::v1_0::SystemInfo;
    type SystemVersion = types::system_version::v1_0::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.never()
    }
}
#[cfg(feature = "v1_0")]
impl Fixed for V1_0 {
    const TEXT: &'static str = "1.0";
    const PREFIX: &'static str = "/v1.0";
    const NUMBER: usize = 0;
}
/// Docker Remote API 1.1.
#[cfg(feature = "v1_1")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_1;
#[cfg(feature = "v1_1")]
impl sealed::Sealed for V1_1 {
    type Finder = ();
}
#[cfg(feature = "v1_1")]
impl Version for V1_1 {
    type AuthConfig = types::auth_config::v1_0::AuthConfig;
    type Container = types::container::v1_0::Container;
    type ContainerConfig = types::container_config::v1_0::ContainerConfig;
    type ContainerCreated = types::container_created::v1_0::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_0::ContainerSummary;
    type Event = rt::Absent;
    type ExecConfig = rt::Absent;
    type HostConfig = rt::Absent;
    type Image = types::image::v1_1::Image;
    type ImageHistoryItem = types::image_history_item::v1_0::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_0::ImageSummary;
    type JsonMessage = types::json_message::v1_1::JsonMessage;
    type SearchResult = types::search_result::v1_0::SearchResult;
    type SystemInfo = types::system_info::v1_0::SystemInfo;
    type SystemVersion = types::system_version::v1_0::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "v1_1")]
impl Fixed for V1_1 {
    const TEXT: &'static str = "1.1";
    const PREFIX: &'static str = "/v1.1";
    const NUMBER: usize = 1;
}
/// Docker Remote API 1.2.
#[cfg(feature = "v1_2")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_2;
#[cfg(feature = "v1_2")]
impl sealed::Sealed for V1_2 {
    type Finder = ();
}
#[cfg(feature = "v1_2")]
impl Version for V1_2 {
    type AuthConfig = types::auth_config::v1_0::AuthConfig;
    type Container = types::container::v1_2::Container;
    type ContainerConfig = types::container_config::v1_0::ContainerConfig;
    type ContainerCreated = types::container_created::v1_0::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_2::ContainerSummary;
    type Event = rt::Absent;
    type ExecConfig = rt::Absent;
    type HostConfig = rt::Absent;
    type Image = types::image::v1_2::Image;
    type ImageHistoryItem = types::image_history_item::v1_2::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_2::ImageSummary;
    type JsonMessage = types::json_message::v1_1::JsonMessage;
    type SearchResult = types::search_result::v1_0::SearchResult;
    type SystemInfo = types::system_info::v1_2::SystemInfo;
    type SystemVersion = types::system_version::v1_2::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "v1_2")]
impl Fixed for V1_2 {
    const TEXT: &'static str = "1.2";
    const PREFIX: &'static str = "/v1.2";
    const NUMBER: usize = 2;
}
/// Docker Remote API 1.3.
#[cfg(feature = "v1_3")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_3;
#[cfg(feature = "v1_3")]
impl sealed::Sealed for V1_3 {
    type Finder = ();
}
#[cfg(feature = "v1_3")]
impl Version for V1_3 {
    type AuthConfig = types::auth_config::v1_0::AuthConfig;
    type Container = types::container::v1_3::Container;
    type ContainerConfig = types::container_config::v1_3::ContainerConfig;
    type ContainerCreated = types::container_created::v1_0::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_2::ContainerSummary;
    type Event = rt::Absent;
    type ExecConfig = rt::Absent;
    type HostConfig = types::host_config::v1_3::HostConfig;
    type Image = types::image::v1_3::Image;
    type ImageHistoryItem = types::image_history_item::v1_2::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_2::ImageSummary;
    type JsonMessage = types::json_message::v1_1::JsonMessage;
    type SearchResult = types::search_result::v1_0::SearchResult;
    type SystemInfo = types::system_info::v1_2::SystemInfo;
    type SystemVersion = types::system_version::v1_2::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "v1_3")]
impl Fixed for V1_3 {
    const TEXT: &'static str = "1.3";
    const PREFIX: &'static str = "/v1.3";
    const NUMBER: usize = 3;
}
/// Docker Remote API 1.4.
#[cfg(feature = "v1_4")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_4;
#[cfg(feature = "v1_4")]
impl sealed::Sealed for V1_4 {
    type Finder = ();
}
#[cfg(feature = "v1_4")]
impl Version for V1_4 {
    type AuthConfig = types::auth_config::v1_4::AuthConfig;
    type Container = types::container::v1_4::Container;
    type ContainerConfig = types::container_config::v1_4::ContainerConfig;
    type ContainerCreated = types::container_created::v1_0::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_2::ContainerSummary;
    type Event = types::event::v1_4::Event;
    type ExecConfig = rt::Absent;
    type HostConfig = types::host_config::v1_4::HostConfig;
    type Image = types::image::v1_4::Image;
    type ImageHistoryItem = types::image_history_item::v1_2::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_2::ImageSummary;
    type JsonMessage = types::json_message::v1_4::JsonMessage;
    type SearchResult = types::search_result::v1_0::SearchResult;
    type SystemInfo = types::system_info::v1_4::SystemInfo;
    type SystemVersion = types::system_version::v1_2::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "v1_4")]
impl Fixed for V1_4 {
    const TEXT: &'static str = "1.4";
    const PREFIX: &'static str = "/v1.4";
    const NUMBER: usize = 4;
}
/// Docker Remote API 1.5.
#[cfg(feature = "v1_5")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_5;
#[cfg(feature = "v1_5")]
impl sealed::Sealed for V1_5 {
    type Finder = ();
}
#[cfg(feature = "v1_5")]
impl Version for V1_5 {
    type AuthConfig = types::auth_config::v1_5::AuthConfig;
    type Container = types::container::v1_5::Container;
    type ContainerConfig = types::container_config::v1_5::ContainerConfig;
    type ContainerCreated = types::container_created::v1_0::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_5::ContainerSummary;
    type Event = types::event::v1_4::Event;
    type ExecConfig = rt::Absent;
    type HostConfig = types::host_config::v1_4::HostConfig;
    type Image = types::image::v1_5::Image;
    type ImageHistoryItem = types::image_history_item::v1_2::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_2::ImageSummary;
    type JsonMessage = types::json_message::v1_4::JsonMessage;
    type SearchResult = types::search_result::v1_0::SearchResult;
    type SystemInfo = types::system_info::v1_4::SystemInfo;
    type SystemVersion = types::system_version::v1_2::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "v1_5")]
impl Fixed for V1_5 {
    const TEXT: &'static str = "1.5";
    const PREFIX: &'static str = "/v1.5";
    const NUMBER: usize = 5;
}
/// Docker Remote API 1.6.
#[cfg(feature = "v1_6")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_6;
#[cfg(feature = "v1_6")]
impl sealed::Sealed for V1_6 {
    type Finder = ();
}
#[cfg(feature = "v1_6")]
impl Version for V1_6 {
    type AuthConfig = types::auth_config::v1_5::AuthConfig;
    type Container = types::container::v1_6::Container;
    type ContainerConfig = types::container_config::v1_6::ContainerConfig;
    type ContainerCreated = types::container_created::v1_0::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_6::ContainerSummary;
    type Event = types::event::v1_4::Event;
    type ExecConfig = rt::Absent;
    type HostConfig = types::host_config::v1_6::HostConfig;
    type Image = types::image::v1_6::Image;
    type ImageHistoryItem = types::image_history_item::v1_6::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_2::ImageSummary;
    type JsonMessage = types::json_message::v1_4::JsonMessage;
    type SearchResult = types::search_result::v1_6::SearchResult;
    type SystemInfo = types::system_info::v1_4::SystemInfo;
    type SystemVersion = types::system_version::v1_2::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "v1_6")]
impl Fixed for V1_6 {
    const TEXT: &'static str = "1.6";
    const PREFIX: &'static str = "/v1.6";
    const NUMBER: usize = 6;
}
/// Docker Remote API 1.7.
#[cfg(feature = "v1_7")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_7;
#[cfg(feature = "v1_7")]
impl sealed::Sealed for V1_7 {
    type Finder = ();
}
#[cfg(feature = "v1_7")]
impl Version for V1_7 {
    type AuthConfig = types::auth_config::v1_5::AuthConfig;
    type Container = types::container::v1_7::Container;
    type ContainerConfig = types::container_config::v1_7::ContainerConfig;
    type ContainerCreated = types::container_created::v1_0::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_6::ContainerSummary;
    type Event = types::event::v1_4::Event;
    type ExecConfig = rt::Absent;
    type HostConfig = types::host_config::v1_6::HostConfig;
    type Image = types::image::v1_7::Image;
    type ImageHistoryItem = types::image_history_item::v1_7::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_7::ImageSummary;
    type JsonMessage = types::json_message::v1_7::JsonMessage;
    type SearchResult = types::search_result::v1_7::SearchResult;
    type SystemInfo = types::system_info::v1_7::SystemInfo;
    type SystemVersion = types::system_version::v1_2::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "v1_7")]
impl Fixed for V1_7 {
    const TEXT: &'static str = "1.7";
    const PREFIX: &'static str = "/v1.7";
    const NUMBER: usize = 7;
}
/// Docker Remote API 1.8.
#[cfg(feature = "v1_8")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_8;
#[cfg(feature = "v1_8")]
impl sealed::Sealed for V1_8 {
    type Finder = ();
}
#[cfg(feature = "v1_8")]
impl Version for V1_8 {
    type AuthConfig = types::auth_config::v1_5::AuthConfig;
    type Container = types::container::v1_8::Container;
    type ContainerConfig = types::container_config::v1_7::ContainerConfig;
    type ContainerCreated = types::container_created::v1_0::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_6::ContainerSummary;
    type Event = types::event::v1_4::Event;
    type ExecConfig = rt::Absent;
    type HostConfig = types::host_config::v1_6::HostConfig;
    type Image = types::image::v1_8::Image;
    type ImageHistoryItem = types::image_history_item::v1_7::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_7::ImageSummary;
    type JsonMessage = types::json_message::v1_8::JsonMessage;
    type SearchResult = types::search_result::v1_7::SearchResult;
    type SystemInfo = types::system_info::v1_8::SystemInfo;
    type SystemVersion = types::system_version::v1_8::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "v1_8")]
impl Fixed for V1_8 {
    const TEXT: &'static str = "1.8";
    const PREFIX: &'static str = "/v1.8";
    const NUMBER: usize = 8;
}
/// Docker Remote API 1.9.
#[cfg(feature = "v1_9")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_9;
#[cfg(feature = "v1_9")]
impl sealed::Sealed for V1_9 {
    type Finder = ();
}
#[cfg(feature = "v1_9")]
impl Version for V1_9 {
    type AuthConfig = types::auth_config::v1_5::AuthConfig;
    type Container = types::container::v1_9::Container;
    type ContainerConfig = types::container_config::v1_9::ContainerConfig;
    type ContainerCreated = types::container_created::v1_9::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_6::ContainerSummary;
    type Event = types::event::v1_4::Event;
    type ExecConfig = rt::Absent;
    type HostConfig = types::host_config::v1_6::HostConfig;
    type Image = types::image::v1_9::Image;
    type ImageHistoryItem = types::image_history_item::v1_9::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_9::ImageSummary;
    type JsonMessage = types::json_message::v1_8::JsonMessage;
    type SearchResult = types::search_result::v1_7::SearchResult;
    type SystemInfo = types::system_info::v1_9::SystemInfo;
    type SystemVersion = types::system_version::v1_9::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "v1_9")]
impl Fixed for V1_9 {
    const TEXT: &'static str = "1.9";
    const PREFIX: &'static str = "/v1.9";
    const NUMBER: usize = 9;
}
/// Docker Remote API 1.10.
#[cfg(feature = "v1_10")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_10;
#[cfg(feature = "v1_10")]
impl sealed::Sealed for V1_10 {
    type Finder = ();
}
#[cfg(feature = "v1_10")]
impl Version for V1_10 {
    type AuthConfig = types::auth_config::v1_5::AuthConfig;
    type Container = types::container::v1_10::Container;
    type ContainerConfig = types::container_config::v1_9::ContainerConfig;
    type ContainerCreated = types::container_created::v1_9::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_6::ContainerSummary;
    type Event = types::event::v1_4::Event;
    type ExecConfig = rt::Absent;
    type HostConfig = types::host_config::v1_10::HostConfig;
    type Image = types::image::v1_9::Image;
    type ImageHistoryItem = types::image_history_item::v1_9::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_9::ImageSummary;
    type JsonMessage = types::json_message::v1_8::JsonMessage;
    type SearchResult = types::search_result::v1_7::SearchResult;
    type SystemInfo = types::system_info::v1_9::SystemInfo;
    type SystemVersion = types::system_version::v1_10::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "v1_10")]
impl Fixed for V1_10 {
    const TEXT: &'static str = "1.10";
    const PREFIX: &'static str = "/v1.10";
    const NUMBER: usize = 10;
}
/// Docker Remote API 1.11.
#[cfg(feature = "v1_11")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_11;
#[cfg(feature = "v1_11")]
impl sealed::Sealed for V1_11 {
    type Finder = ();
}
#[cfg(feature = "v1_11")]
impl Version for V1_11 {
    type AuthConfig = types::auth_config::v1_5::AuthConfig;
    type Container = types::container::v1_11::Container;
    type ContainerConfig = types::container_config::v1_11::ContainerConfig;
    type ContainerCreated = types::container_created::v1_9::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_11::ContainerSummary;
    type Event = types::event::v1_4::Event;
    type ExecConfig = rt::Absent;
    type HostConfig = types::host_config::v1_11::HostConfig;
    type Image = types::image::v1_11::Image;
    type ImageHistoryItem = types::image_history_item::v1_9::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_9::ImageSummary;
    type JsonMessage = types::json_message::v1_8::JsonMessage;
    type SearchResult = types::search_result::v1_7::SearchResult;
    type SystemInfo = types::system_info::v1_11::SystemInfo;
    type SystemVersion = types::system_version::v1_11::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "v1_11")]
impl Fixed for V1_11 {
    const TEXT: &'static str = "1.11";
    const PREFIX: &'static str = "/v1.11";
    const NUMBER: usize = 11;
}
/// Docker Remote API 1.12.
#[cfg(feature = "v1_12")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_12;
#[cfg(feature = "v1_12")]
impl sealed::Sealed for V1_12 {
    type Finder = ();
}
#[cfg(feature = "v1_12")]
impl Version for V1_12 {
    type AuthConfig = types::auth_config::v1_5::AuthConfig;
    type Container = types::container::v1_12::Container;
    type ContainerConfig = types::container_config::v1_12::ContainerConfig;
    type ContainerCreated = types::container_created::v1_9::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_12::ContainerSummary;
    type Event = types::event::v1_12::Event;
    type ExecConfig = rt::Absent;
    type HostConfig = types::host_config::v1_11::HostConfig;
    type Image = types::image::v1_12::Image;
    type ImageHistoryItem = types::image_history_item::v1_9::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_9::ImageSummary;
    type JsonMessage = types::json_message::v1_8::JsonMessage;
    type SearchResult = types::search_result::v1_12::SearchResult;
    type SystemInfo = types::system_info::v1_12::SystemInfo;
    type SystemVersion = types::system_version::v1_11::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "v1_12")]
impl Fixed for V1_12 {
    const TEXT: &'static str = "1.12";
    const PREFIX: &'static str = "/v1.12";
    const NUMBER: usize = 12;
}
/// Docker Remote API 1.13.
#[cfg(feature = "v1_13")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_13;
#[cfg(feature = "v1_13")]
impl sealed::Sealed for V1_13 {
    type Finder = ();
}
#[cfg(feature = "v1_13")]
impl Version for V1_13 {
    type AuthConfig = types::auth_config::v1_5::AuthConfig;
    type Container = types::container::v1_12::Container;
    type ContainerConfig = types::container_config::v1_12::ContainerConfig;
    type ContainerCreated = types::container_created::v1_9::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_12::ContainerSummary;
    type Event = types::event::v1_12::Event;
    type ExecConfig = rt::Absent;
    type HostConfig = types::host_config::v1_11::HostConfig;
    type Image = types::image::v1_12::Image;
    type ImageHistoryItem = types::image_history_item::v1_9::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_9::ImageSummary;
    type JsonMessage = types::json_message::v1_8::JsonMessage;
    type SearchResult = types::search_result::v1_12::SearchResult;
    type SystemInfo = types::system_info::v1_13::SystemInfo;
    type SystemVersion = types::system_version::v1_11::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "v1_13")]
impl Fixed for V1_13 {
    const TEXT: &'static str = "1.13";
    const PREFIX: &'static str = "/v1.13";
    const NUMBER: usize = 13;
}
/// Docker Remote API 1.14.
#[cfg(feature = "v1_14")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_14;
#[cfg(feature = "v1_14")]
impl sealed::Sealed for V1_14 {
    type Finder = ();
}
#[cfg(feature = "v1_14")]
impl Version for V1_14 {
    type AuthConfig = types::auth_config::v1_5::AuthConfig;
    type Container = types::container::v1_14::Container;
    type ContainerConfig = types::container_config::v1_12::ContainerConfig;
    type ContainerCreated = types::container_created::v1_9::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_12::ContainerSummary;
    type Event = types::event::v1_12::Event;
    type ExecConfig = rt::Absent;
    type HostConfig = types::host_config::v1_14::HostConfig;
    type Image = types::image::v1_12::Image;
    type ImageHistoryItem = types::image_history_item::v1_9::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_9::ImageSummary;
    type JsonMessage = types::json_message::v1_8::JsonMessage;
    type SearchResult = types::search_result::v1_12::SearchResult;
    type SystemInfo = types::system_info::v1_14::SystemInfo;
    type SystemVersion = types::system_version::v1_11::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "v1_14")]
impl Fixed for V1_14 {
    const TEXT: &'static str = "1.14";
    const PREFIX: &'static str = "/v1.14";
    const NUMBER: usize = 14;
}
/// Docker Remote API 1.15.
#[cfg(feature = "v1_15")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_15;
#[cfg(feature = "v1_15")]
impl sealed::Sealed for V1_15 {
    type Finder = ();
}
#[cfg(feature = "v1_15")]
impl Version for V1_15 {
    type AuthConfig = types::auth_config::v1_5::AuthConfig;
    type Container = types::container::v1_15::Container;
    type ContainerConfig = types::container_config::v1_15::ContainerConfig;
    type ContainerCreated = types::container_created::v1_9::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_12::ContainerSummary;
    type Event = types::event::v1_12::Event;
    type ExecConfig = types::exec_config::v1_15::ExecConfig;
    type HostConfig = types::host_config::v1_15::HostConfig;
    type Image = types::image::v1_15::Image;
    type ImageHistoryItem = types::image_history_item::v1_9::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_9::ImageSummary;
    type JsonMessage = types::json_message::v1_8::JsonMessage;
    type SearchResult = types::search_result::v1_12::SearchResult;
    type SystemInfo = types::system_info::v1_14::SystemInfo;
    type SystemVersion = types::system_version::v1_15::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "v1_15")]
impl Fixed for V1_15 {
    const TEXT: &'static str = "1.15";
    const PREFIX: &'static str = "/v1.15";
    const NUMBER: usize = 15;
}
/// Docker Remote API 1.16.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct V1_16;
impl sealed::Sealed for V1_16 {
    type Finder = ();
}
impl Version for V1_16 {
    type AuthConfig = types::auth_config::v1_5::AuthConfig;
    type Container = types::container::v1_16::Container;
    type ContainerConfig = types::container_config::v1_16::ContainerConfig;
    type ContainerCreated = types::container_created::v1_9::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_12::ContainerSummary;
    type Event = types::event::v1_12::Event;
    type ExecConfig = types::exec_config::v1_16::ExecConfig;
    type HostConfig = types::host_config::v1_16::HostConfig;
    type Image = types::image::v1_16::Image;
    type ImageHistoryItem = types::image_history_item::v1_9::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_9::ImageSummary;
    type JsonMessage = types::json_message::v1_8::JsonMessage;
    type SearchResult = types::search_result::v1_12::SearchResult;
    type SystemInfo = types::system_info::v1_16::SystemInfo;
    type SystemVersion = types::system_version::v1_15::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
impl Fixed for V1_16 {
    const TEXT: &'static str = "1.16";
    const PREFIX: &'static str = "/v1.16";
    const NUMBER: usize = 16;
}
/// Whichever version a server speaks, with the types of the newest: requests are converted to the version that is spoken, and answers from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Any;
impl sealed::Sealed for Any {
    type Finder = rt::Negotiated;
}
#[cfg(feature = "any")]
impl Version for Any {
    type AuthConfig = types::auth_config::v1_5::AuthConfig;
    type Container = types::container::v1_16::Container;
    type ContainerConfig = types::container_config::v1_16::ContainerConfig;
    type ContainerCreated = types::container_created::v1_9::ContainerCreated;
    type ContainerSummary = types::container_summary::v1_12::ContainerSummary;
    type Event = types::event::v1_12::Event;
    type ExecConfig = types::exec_config::v1_16::ExecConfig;
    type HostConfig = types::host_config::v1_16::HostConfig;
    type Image = types::image::v1_16::Image;
    type ImageHistoryItem = types::image_history_item::v1_9::ImageHistoryItem;
    type ImageSummary = types::image_summary::v1_9::ImageSummary;
    type JsonMessage = types::json_message::v1_8::JsonMessage;
    type SearchResult = types::search_result::v1_12::SearchResult;
    type SystemInfo = types::system_info::v1_16::SystemInfo;
    type SystemVersion = types::system_version::v1_15::SystemVersion;
    fn json_message_error(of: &Self::JsonMessage) -> Option<&str> {
        of.error.as_deref()
    }
}
#[cfg(feature = "any")]
impl Since1_16 for Any {}
#[cfg(not(feature = "any"))]
rt::messages! {
    types::auth_config::v1_5::AuthConfig;
    types::container::v1_16::Container;
    types::container_config::v1_16::ContainerConfig;
    types::container_created::v1_9::ContainerCreated;
    types::container_summary::v1_12::ContainerSummary;
    types::event::v1_12::Event;
    types::exec_config::v1_16::ExecConfig;
    types::host_config::v1_16::HostConfig;
    types::image::v1_16::Image;
    types::image_history_item::v1_9::ImageHistoryItem;
    types::image_summary::v1_9::ImageSummary;
    types::json_message::v1_8::JsonMessage;
    types::search_result::v1_12::SearchResult;
    types::system_info::v1_16::SystemInfo;
    types::system_version::v1_15::SystemVersion;
    #[cfg(feature = "v1_15")] types::container::v1_15::Container;
    #[cfg(feature = "v1_15")] types::container_config::v1_15::ContainerConfig;
    #[cfg(feature = "v1_15")] types::exec_config::v1_15::ExecConfig;
    #[cfg(feature = "v1_15")] types::host_config::v1_15::HostConfig;
    #[cfg(feature = "v1_15")] types::image::v1_15::Image;
    #[cfg(feature = "v1_15")] types::system_info::v1_14::SystemInfo;
    #[cfg(feature = "v1_14")] types::container::v1_14::Container;
    #[cfg(feature = "v1_14")] types::container_config::v1_12::ContainerConfig;
    #[cfg(feature = "v1_14")] types::host_config::v1_14::HostConfig;
    #[cfg(feature = "v1_14")] types::image::v1_12::Image;
    #[cfg(feature = "v1_14")] types::system_version::v1_11::SystemVersion;
    #[cfg(feature = "v1_13")] types::container::v1_12::Container;
    #[cfg(feature = "v1_13")] types::host_config::v1_11::HostConfig;
    #[cfg(feature = "v1_13")] types::system_info::v1_13::SystemInfo;
    #[cfg(feature = "v1_12")] types::system_info::v1_12::SystemInfo;
    #[cfg(feature = "v1_11")] types::container::v1_11::Container;
    #[cfg(feature = "v1_11")] types::container_config::v1_11::ContainerConfig;
    #[cfg(feature = "v1_11")] types::container_summary::v1_11::ContainerSummary;
    #[cfg(feature = "v1_11")] types::event::v1_4::Event;
    #[cfg(feature = "v1_11")] types::image::v1_11::Image;
    #[cfg(feature = "v1_11")] types::search_result::v1_7::SearchResult;
    #[cfg(feature = "v1_11")] types::system_info::v1_11::SystemInfo;
    #[cfg(feature = "v1_10")] types::container::v1_10::Container;
    #[cfg(feature = "v1_10")] types::container_config::v1_9::ContainerConfig;
    #[cfg(feature = "v1_10")] types::container_summary::v1_6::ContainerSummary;
    #[cfg(feature = "v1_10")] types::host_config::v1_10::HostConfig;
    #[cfg(feature = "v1_10")] types::image::v1_9::Image;
    #[cfg(feature = "v1_10")] types::system_info::v1_9::SystemInfo;
    #[cfg(feature = "v1_10")] types::system_version::v1_10::SystemVersion;
    #[cfg(feature = "v1_9")] types::container::v1_9::Container;
    #[cfg(feature = "v1_9")] types::host_config::v1_6::HostConfig;
    #[cfg(feature = "v1_9")] types::system_version::v1_9::SystemVersion;
    #[cfg(feature = "v1_8")] types::container::v1_8::Container;
    #[cfg(feature = "v1_8")] types::container_config::v1_7::ContainerConfig;
    #[cfg(feature = "v1_8")] types::container_created::v1_0::ContainerCreated;
    #[cfg(feature = "v1_8")] types::image::v1_8::Image;
    #[cfg(feature = "v1_8")] types::image_history_item::v1_7::ImageHistoryItem;
    #[cfg(feature = "v1_8")] types::image_summary::v1_7::ImageSummary;
    #[cfg(feature = "v1_8")] types::system_info::v1_8::SystemInfo;
    #[cfg(feature = "v1_8")] types::system_version::v1_8::SystemVersion;
    #[cfg(feature = "v1_7")] types::container::v1_7::Container;
    #[cfg(feature = "v1_7")] types::image::v1_7::Image;
    #[cfg(feature = "v1_7")] types::json_message::v1_7::JsonMessage;
    #[cfg(feature = "v1_7")] types::system_info::v1_7::SystemInfo;
    #[cfg(feature = "v1_7")] types::system_version::v1_2::SystemVersion;
    #[cfg(feature = "v1_6")] types::container::v1_6::Container;
    #[cfg(feature = "v1_6")] types::container_config::v1_6::ContainerConfig;
    #[cfg(feature = "v1_6")] types::image::v1_6::Image;
    #[cfg(feature = "v1_6")] types::image_history_item::v1_6::ImageHistoryItem;
    #[cfg(feature = "v1_6")] types::image_summary::v1_2::ImageSummary;
    #[cfg(feature = "v1_6")] types::json_message::v1_4::JsonMessage;
    #[cfg(feature = "v1_6")] types::search_result::v1_6::SearchResult;
    #[cfg(feature = "v1_6")] types::system_info::v1_4::SystemInfo;
    #[cfg(feature = "v1_5")] types::container::v1_5::Container;
    #[cfg(feature = "v1_5")] types::container_config::v1_5::ContainerConfig;
    #[cfg(feature = "v1_5")] types::container_summary::v1_5::ContainerSummary;
    #[cfg(feature = "v1_5")] types::host_config::v1_4::HostConfig;
    #[cfg(feature = "v1_5")] types::image::v1_5::Image;
    #[cfg(feature = "v1_5")] types::image_history_item::v1_2::ImageHistoryItem;
    #[cfg(feature = "v1_5")] types::search_result::v1_0::SearchResult;
    #[cfg(feature = "v1_4")] types::auth_config::v1_4::AuthConfig;
    #[cfg(feature = "v1_4")] types::container::v1_4::Container;
    #[cfg(feature = "v1_4")] types::container_config::v1_4::ContainerConfig;
    #[cfg(feature = "v1_4")] types::container_summary::v1_2::ContainerSummary;
    #[cfg(feature = "v1_4")] types::image::v1_4::Image;
    #[cfg(feature = "v1_3")] types::auth_config::v1_0::AuthConfig;
    #[cfg(feature = "v1_3")] types::container::v1_3::Container;
    #[cfg(feature = "v1_3")] types::container_config::v1_3::ContainerConfig;
    #[cfg(feature = "v1_3")] types::host_config::v1_3::HostConfig;
    #[cfg(feature = "v1_3")] types::image::v1_3::Image;
    #[cfg(feature = "v1_3")] types::json_message::v1_1::JsonMessage;
    #[cfg(feature = "v1_3")] types::system_info::v1_2::SystemInfo;
    #[cfg(feature = "v1_2")] types::container::v1_2::Container;
    #[cfg(feature = "v1_2")] types::container_config::v1_0::ContainerConfig;
    #[cfg(feature = "v1_2")] types::image::v1_2::Image;
    #[cfg(feature = "v1_1")] types::container::v1_0::Container;
    #[cfg(feature = "v1_1")] types::container_summary::v1_0::ContainerSummary;
    #[cfg(feature = "v1_1")] types::image::v1_1::Image;
    #[cfg(feature = "v1_1")] types::image_history_item::v1_0::ImageHistoryItem;
    #[cfg(feature = "v1_1")] types::image_summary::v1_0::ImageSummary;
    #[cfg(feature = "v1_1")] types::system_info::v1_0::SystemInfo;
    #[cfg(feature = "v1_1")] types::system_version::v1_0::SystemVersion;
    #[cfg(feature = "v1_0")] types::image::v1_0::Image;
}
