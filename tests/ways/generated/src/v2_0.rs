// Generated from the specs by longshore. Edit those, then run `longshore generate`.

pub use super::types::order::v2_0::Order;
pub use super::types::parcel::v2_0::Parcel;
pub use super::types::place::v2_0::Place;
pub use super::types::place_type::v2_0::PlaceType;
pub use super::types::receipt::v1_0::Receipt;
pub use super::types::scanner_options::v1_0::ScannerOptions;
pub use super::types::sender::v1_0::Sender;
pub use super::types::size::v1_0::Size;
pub use super::types::state::v2_0::State;
pub use super::types::step::v1_0::Step;
pub use super::types::weight::v2_0::Weight;
/// A client of the Parcel Service 2.0.
pub type Client = super::client::Client<super::versions::V2_0>;
/// The requests of this version, and their answers where there is more
/// than one.
#[allow(missing_docs)]
pub mod operations {
    use super::super::operations as all;
    use super::super::versions::V2_0 as V;
    pub type DepotList = all::depot_list::DepotList<V>;
    pub type Health = all::health::v2_0::Health<V>;
    pub type ParcelGet = all::parcel_get::ParcelGet<V>;
    pub type ParcelList = all::parcel_list::ParcelList<V>;
    pub type ParcelPost = all::parcel_post::v2_0::ParcelPost<V>;
    pub type ParcelTrack = all::parcel_track::ParcelTrack<V>;
    pub type ParcelWeigh = all::parcel_weigh::ParcelWeigh<V>;
    pub type PictureGet = all::picture_get::PictureGet<V>;
    pub type PicturePut = all::picture_put::PicturePut<V>;
    pub type PrinterOutput = all::printer_output::PrinterOutput<V>;
    pub type ScannerOpen = all::scanner_open::ScannerOpen<V>;
    pub type ScannerWatch = all::scanner_watch::ScannerWatch<V>;
}
