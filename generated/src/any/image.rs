// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `Image` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Image {
    /// In API 1.0.
    #[cfg(feature = "v1_0")]
    V1_0(types::image::v1_0::Image),
    /// In API 1.1.
    #[cfg(feature = "v1_1")]
    V1_1(types::image::v1_1::Image),
    /// In API 1.2.
    #[cfg(feature = "v1_2")]
    V1_2(types::image::v1_2::Image),
    /// In API 1.3.
    #[cfg(feature = "v1_3")]
    V1_3(types::image::v1_3::Image),
    /// In API 1.4.
    #[cfg(feature = "v1_4")]
    V1_4(types::image::v1_4::Image),
    /// In API 1.5.
    #[cfg(feature = "v1_5")]
    V1_5(types::image::v1_5::Image),
    /// In API 1.6.
    #[cfg(feature = "v1_6")]
    V1_6(types::image::v1_6::Image),
    /// In API 1.7.
    #[cfg(feature = "v1_7")]
    V1_7(types::image::v1_7::Image),
    /// In API 1.8.
    #[cfg(feature = "v1_8")]
    V1_8(types::image::v1_8::Image),
    /// In API 1.9 to 1.10.
    #[cfg(feature = "v1_10")]
    V1_9(types::image::v1_9::Image),
    /// In API 1.11.
    #[cfg(feature = "v1_11")]
    V1_11(types::image::v1_11::Image),
    /// In API 1.12 to 1.14.
    #[cfg(feature = "v1_14")]
    V1_12(types::image::v1_12::Image),
    /// In API 1.15.
    #[cfg(feature = "v1_15")]
    V1_15(types::image::v1_15::Image),
    /// In API 1.16 and later.
    V1_16(types::image::v1_16::Image),
}
rt::any! {
    Image TryFrom;
    places[(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (7, 7), (8, 8), (9, 9), (11, 10), (12, 11), (15, 12), (16, 13)];
    text id(" The full ID of the image. Since 1.12.");
    copy created(" When it was created. Since 1.12.", rt::Timestamp);
    #[cfg(feature = "v1_0")] 0 V1_0(types::image::v1_0::Image) => V1_1;
    #[cfg(feature = "v1_1")] 1 V1_1(types::image::v1_1::Image) => V1_2;
    #[cfg(feature = "v1_2")] 2 V1_2(types::image::v1_2::Image) => V1_3;
    #[cfg(feature = "v1_3")] 3 V1_3(types::image::v1_3::Image) => V1_4;
    #[cfg(feature = "v1_4")] 4 V1_4(types::image::v1_4::Image) => V1_5;
    #[cfg(feature = "v1_5")] 5 V1_5(types::image::v1_5::Image) => V1_6;
    #[cfg(feature = "v1_6")] 6 V1_6(types::image::v1_6::Image) => V1_7;
    #[cfg(feature = "v1_7")] 7 V1_7(types::image::v1_7::Image) => V1_8;
    #[cfg(feature = "v1_8")] 8 V1_8(types::image::v1_8::Image) => V1_9;
    #[cfg(feature = "v1_10")] 9 V1_9(types::image::v1_9::Image) => V1_11;
    #[cfg(feature = "v1_11")] 10 V1_11(types::image::v1_11::Image) => V1_12;
    #[cfg(feature = "v1_14")] 11 V1_12(types::image::v1_12::Image) => V1_15;
    #[cfg(feature = "v1_15")] 12 V1_15(types::image::v1_15::Image) => V1_16;
    newest 13 V1_16(types::image::v1_16::Image);
}
#[cfg(feature = "v1_15")]
rt::convert! {
    types::image::v1_15::Image => types::image::v1_16::Image;
    up TryFrom;
    down TryFrom;
    same id;
    same parent;
    same comment;
    same created;
    same container;
    nested container_config("ContainerConfig");
    same docker_version;
    same author;
    nested config("Config");
    same architecture;
    same size;
    same os;
    same virtual_size;
    added checksum("Checksum", "1.16");
}
#[cfg(feature = "v1_14")]
rt::convert! {
    types::image::v1_12::Image => types::image::v1_15::Image;
    up From;
    down TryFrom;
    same id;
    same parent;
    same comment;
    same created;
    same container;
    nested container_config("ContainerConfig");
    same docker_version;
    same author;
    nested config("Config");
    same architecture;
    same size;
    same os;
    added virtual_size("VirtualSize", "1.15");
}
#[cfg(feature = "v1_11")]
rt::convert! {
    types::image::v1_11::Image => types::image::v1_12::Image;
    up TryFrom;
    down TryFrom;
    same id;
    filled parent;
    filled comment;
    same created;
    filled container;
    changed container_config("ContainerConfig", "1.11", "1.12");
    filled docker_version;
    filled author;
    nested config("Config");
    filled architecture;
    filled size;
    filled os;
}
#[cfg(feature = "v1_10")]
rt::convert! {
    types::image::v1_9::Image => types::image::v1_11::Image;
    up TryFrom;
    down From;
    same id;
    same parent;
    same comment;
    same created;
    same container;
    nested container_config("container_config");
    same docker_version;
    same author;
    nested config("config");
    same architecture;
    same size;
    same os;
}
#[cfg(feature = "v1_8")]
rt::convert! {
    types::image::v1_8::Image => types::image::v1_9::Image;
    up From;
    down TryFrom;
    same id;
    same parent;
    same comment;
    same created;
    same container;
    nested container_config("container_config");
    same docker_version;
    same author;
    nested config("config");
    same architecture;
    same size;
    same os;
}
#[cfg(feature = "v1_7")]
rt::convert! {
    types::image::v1_7::Image => types::image::v1_8::Image;
    up From;
    down TryFrom;
    same id;
    same parent;
    same comment;
    same created;
    same container;
    same container_config;
    same docker_version;
    same author;
    same config;
    same architecture;
    same size;
    added os("os", "1.8");
}
#[cfg(feature = "v1_6")]
rt::convert! {
    types::image::v1_6::Image => types::image::v1_7::Image;
    up TryFrom;
    down From;
    same id;
    same parent;
    same comment;
    same created;
    same container;
    nested container_config("container_config");
    same docker_version;
    same author;
    nested config("config");
    same architecture;
    same size;
}
#[cfg(feature = "v1_5")]
rt::convert! {
    types::image::v1_5::Image => types::image::v1_6::Image;
    up From;
    down TryFrom;
    same id;
    same parent;
    same comment;
    same created;
    same container;
    nested container_config("container_config");
    same docker_version;
    same author;
    nested config("config");
    same architecture;
    same size;
}
#[cfg(feature = "v1_4")]
rt::convert! {
    types::image::v1_4::Image => types::image::v1_5::Image;
    up From;
    down TryFrom;
    same id;
    same parent;
    same comment;
    same created;
    same container;
    nested container_config("container_config");
    same docker_version;
    same author;
    nested config("config");
    same architecture;
    same size;
}
#[cfg(feature = "v1_3")]
rt::convert! {
    types::image::v1_3::Image => types::image::v1_4::Image;
    up From;
    down TryFrom;
    same id;
    same parent;
    same comment;
    same created;
    same container;
    nested container_config("container_config");
    same docker_version;
    same author;
    nested config("config");
    same architecture;
    same size;
}
#[cfg(feature = "v1_2")]
rt::convert! {
    types::image::v1_2::Image => types::image::v1_3::Image;
    up From;
    down TryFrom;
    same id;
    same parent;
    same comment;
    same created;
    same container;
    nested container_config("container_config");
    same docker_version;
    same author;
    nested config("config");
    same architecture;
    same size;
}
#[cfg(feature = "v1_1")]
rt::convert! {
    types::image::v1_1::Image => types::image::v1_2::Image;
    up From;
    down TryFrom;
    same id;
    same parent;
    same comment;
    same created;
    same container;
    same container_config;
    same docker_version;
    same author;
    same config;
    same architecture;
    added size("Size", "1.2");
}
#[cfg(feature = "v1_0")]
rt::convert! {
    types::image::v1_0::Image => types::image::v1_1::Image;
    up From;
    down TryFrom;
    same id;
    same parent;
    same comment;
    same created;
    same container;
    same container_config;
    same docker_version;
    same author;
    same config;
    added architecture("architecture", "1.1");
}
