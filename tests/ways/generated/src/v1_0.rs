// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
pub use super::types::address::v1_0::Address;
pub use super::types::order::v1_0::Order;
pub use super::types::parcel::v1_0::Parcel;
pub use super::types::receipt::v1_0::Receipt;
pub use super::types::scanner_options::v1_0::ScannerOptions;
pub use super::types::sender::v1_0::Sender;
pub use super::types::size::v1_0::Size;
pub use super::types::state::v1_0::State;
pub use super::types::step::v1_0::Step;
/// A client of the Parcel Service 1.0.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    inner: rt::Client,
}
impl Client {
    /// A client that sends its requests over `transport`. Nothing is
    /// sent yet.
    #[must_use]
    pub fn new(transport: rt::Transport) -> Self {
        Self {
            inner: rt::Client::new(transport, "1.0", "/api/v1.0"),
        }
    }
    /// A client of the server at the address in `PARCELS_HOST`, or at `unix:///run/parcels.sock`. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// The address cannot be used.
    pub fn connect() -> Result<Self, rt::Error> {
        rt::Transport::from_env("PARCELS_HOST", "unix:///run/parcels.sock")
            .map(Self::new)
    }
    /// List parcels. See [`ParcelList`](operations::ParcelList).
    pub fn parcel_list(&self) -> operations::ParcelList {
        operations::ParcelList::new(&self.inner)
    }
    /// Look a parcel up. See [`ParcelGet`](operations::ParcelGet).
    pub fn parcel_get(&self, id: impl Into<String>) -> operations::ParcelGet {
        operations::ParcelGet::new(&self.inner, id)
    }
    /// Post a parcel. See [`ParcelPost`](operations::ParcelPost).
    pub fn parcel_post(
        &self,
        depot: impl Into<String>,
        order: super::types::order::v1_0::Order,
    ) -> operations::ParcelPost {
        operations::ParcelPost::new(&self.inner, depot, order)
    }
    /// Throw a parcel away. See [`ParcelDrop`](operations::ParcelDrop).
    pub fn parcel_drop(&self, id: impl Into<String>) -> operations::ParcelDrop {
        operations::ParcelDrop::new(&self.inner, id)
    }
    /// Follow a parcel. See [`ParcelTrack`](operations::ParcelTrack).
    pub fn parcel_track(&self, id: impl Into<String>) -> operations::ParcelTrack {
        operations::ParcelTrack::new(&self.inner, id)
    }
    /// List the parcels in a depot. See [`DepotParcels`](operations::DepotParcels).
    pub fn depot_parcels(&self, place: impl Into<String>) -> operations::DepotParcels {
        operations::DepotParcels::new(&self.inner, place)
    }
    /// Store the picture of a parcel. See [`PicturePut`](operations::PicturePut).
    pub fn picture_put(
        &self,
        id: impl Into<String>,
        picture: impl Into<rt::Body>,
    ) -> operations::PicturePut {
        operations::PicturePut::new(&self.inner, id, picture)
    }
    /// Fetch the picture of a parcel. See [`PictureGet`](operations::PictureGet).
    pub fn picture_get(&self, id: impl Into<String>) -> operations::PictureGet {
        operations::PictureGet::new(&self.inner, id)
    }
    /// Read what a printer says. See [`PrinterOutput`](operations::PrinterOutput).
    pub fn printer_output(&self, number: u32) -> operations::PrinterOutput {
        operations::PrinterOutput::new(&self.inner, number)
    }
    /// Talk to a scanner. See [`ScannerOpen`](operations::ScannerOpen).
    pub fn scanner_open(
        &self,
        number: u32,
        options: super::types::scanner_options::v1_0::ScannerOptions,
    ) -> operations::ScannerOpen {
        operations::ScannerOpen::new(&self.inner, number, options)
    }
    /// Watch a scanner. See [`ScannerWatch`](operations::ScannerWatch).
    pub fn scanner_watch(&self, number: u32) -> operations::ScannerWatch {
        operations::ScannerWatch::new(&self.inner, number)
    }
    /// Ask how the service is. See [`Health`](operations::Health).
    pub fn health(&self) -> operations::Health {
        operations::Health::new(&self.inner)
    }
}
/// The requests of this version, and their answers where there is more
/// than one.
pub mod operations {
    pub use super::super::operations::parcel_list::v1_0::ParcelList;
    pub use super::super::operations::parcel_get::v1_0::ParcelGet;
    pub use super::super::operations::parcel_post::v1_0::ParcelPost;
    pub use super::super::operations::parcel_drop::v1_0::ParcelDrop;
    pub use super::super::operations::parcel_track::v1_0::ParcelTrack;
    pub use super::super::operations::depot_parcels::v1_0::DepotParcels;
    pub use super::super::operations::picture_put::v1_0::PicturePut;
    pub use super::super::operations::picture_get::v1_0::PictureGet;
    pub use super::super::operations::printer_output::v1_0::PrinterOutput;
    pub use super::super::operations::scanner_open::v1_0::ScannerOpen;
    pub use super::super::operations::scanner_watch::v1_0::ScannerWatch;
    pub use super::super::operations::health::v1_0::Health;
    pub use super::super::operations::parcel_post::v1_0::ParcelPostAnswer;
}
