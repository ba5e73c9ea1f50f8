// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
#[allow(unused_imports)]
use super::steps;
/// `ImageSummary` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImageSummary {
    /// In API 1.0 to 1.1.
    #[cfg(feature = "v1_1")]
    V1_0(types::image_summary::v1_0::ImageSummary),
    /// In API 1.2 to 1.6.
    #[cfg(feature = "v1_6")]
    V1_2(types::image_summary::v1_2::ImageSummary),
    /// In API 1.7 to 1.8.
    #[cfg(feature = "v1_8")]
    V1_7(types::image_summary::v1_7::ImageSummary),
    /// In API 1.9 and later.
    V1_9(types::image_summary::v1_9::ImageSummary),
}
rt::any! {
    ImageSummary TryFrom;
    places[(0, 0), (2, 1), (7, 2), (9, 3)] #[cfg(feature = "v1_6")] image_rows 2 V1_7;
    text id(" The full ID of the image.");
    copy created(" When it was created.", rt::Timestamp);
    #[cfg(feature = "v1_1")] 0 V1_0(types::image_summary::v1_0::ImageSummary) => V1_2;
    #[cfg(feature = "v1_6")] 1 V1_2(types::image_summary::v1_2::ImageSummary) => V1_7;
    #[cfg(feature = "v1_8")] 2 V1_7(types::image_summary::v1_7::ImageSummary) => V1_9;
    newest 3 V1_9(types::image_summary::v1_9::ImageSummary);
}
#[cfg(feature = "v1_8")]
rt::convert! {
    types::image_summary::v1_7::ImageSummary => types::image_summary::v1_9::ImageSummary;
    up From;
    down From;
    same id;
    same created;
    same size;
    same virtual_size;
    same repo_tags;
    filled parent_id;
}
#[cfg(feature = "v1_6")]
rt::convert! {
    types::image_summary::v1_2::ImageSummary => types::image_summary::v1_7::ImageSummary;
    up TryFrom;
    down TryFrom;
    same id;
    same created;
    same size;
    same virtual_size;
    added parent_id("ParentId", "1.7");
    step image_names([repository, tag] TryFrom, [repo_tags] TryFrom);
}
#[cfg(feature = "v1_1")]
rt::convert! {
    types::image_summary::v1_0::ImageSummary => types::image_summary::v1_2::ImageSummary;
    up From;
    down TryFrom;
    same repository;
    same tag;
    same id;
    same created;
    added size("Size", "1.2");
    added virtual_size("VirtualSize", "1.2");
}
