// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `ImageHistoryItem` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImageHistoryItem {
    /// In API 1.0 to 1.1.
    #[cfg(feature = "v1_1")]
    V1_0(types::image_history_item::v1_0::ImageHistoryItem),
    /// In API 1.2 to 1.5.
    #[cfg(feature = "v1_5")]
    V1_2(types::image_history_item::v1_2::ImageHistoryItem),
    /// In API 1.6.
    #[cfg(feature = "v1_6")]
    V1_6(types::image_history_item::v1_6::ImageHistoryItem),
    /// In API 1.7 to 1.8.
    #[cfg(feature = "v1_8")]
    V1_7(types::image_history_item::v1_7::ImageHistoryItem),
    /// In API 1.9 and later.
    V1_9(types::image_history_item::v1_9::ImageHistoryItem),
}
rt::any! {
    ImageHistoryItem From;
    places[(0, 0), (2, 1), (6, 2), (7, 3), (9, 4)];
    text id(" The full ID of the image that ends with this layer. On the wire: Engine 20.10 says `<missing>` for layers that were built elsewhere.");
    copy created(" When the layer was created.", rt::Timestamp);
    #[cfg(feature = "v1_1")] 0 V1_0(types::image_history_item::v1_0::ImageHistoryItem) => V1_2;
    #[cfg(feature = "v1_5")] 1 V1_2(types::image_history_item::v1_2::ImageHistoryItem) => V1_6;
    #[cfg(feature = "v1_6")] 2 V1_6(types::image_history_item::v1_6::ImageHistoryItem) => V1_7;
    #[cfg(feature = "v1_8")] 3 V1_7(types::image_history_item::v1_7::ImageHistoryItem) => V1_9;
    newest 4 V1_9(types::image_history_item::v1_9::ImageHistoryItem);
}
#[cfg(feature = "v1_8")]
rt::convert! {
    types::image_history_item::v1_7::ImageHistoryItem => types::image_history_item::v1_9::ImageHistoryItem;
    up From;
    down From;
    same id;
    same created;
    filled created_by;
    same tags;
    same size;
}
#[cfg(feature = "v1_6")]
rt::convert! {
    types::image_history_item::v1_6::ImageHistoryItem => types::image_history_item::v1_7::ImageHistoryItem;
    up From;
    down From;
    same id;
    same created;
    same created_by;
    same tags;
    filled size;
}
#[cfg(feature = "v1_5")]
rt::convert! {
    types::image_history_item::v1_2::ImageHistoryItem => types::image_history_item::v1_6::ImageHistoryItem;
    up From;
    down TryFrom;
    same id;
    same created;
    same created_by;
    same tags;
    added size("Size", "1.6");
}
#[cfg(feature = "v1_1")]
rt::convert! {
    types::image_history_item::v1_0::ImageHistoryItem => types::image_history_item::v1_2::ImageHistoryItem;
    up From;
    down TryFrom;
    same id;
    same created;
    same created_by;
    added tags("Tags", "1.2");
}
