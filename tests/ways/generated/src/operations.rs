// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// Every shape of `DepotList`, newest first.
pub mod depot_list;
/// Every shape of `DepotParcels`, newest first.
#[cfg(feature = "v1_0")]
pub mod depot_parcels;
/// Every shape of `Health`, newest first.
pub mod health;
/// Every shape of `ParcelDrop`, newest first.
#[cfg(feature = "v1_0")]
pub mod parcel_drop;
/// Every shape of `ParcelGet`, newest first.
pub mod parcel_get;
/// Every shape of `ParcelList`, newest first.
pub mod parcel_list;
/// Every shape of `ParcelPost`, newest first.
pub mod parcel_post;
/// Every shape of `ParcelTrack`, newest first.
pub mod parcel_track;
/// Every shape of `ParcelWeigh`, newest first.
pub mod parcel_weigh;
/// Every shape of `PictureGet`, newest first.
pub mod picture_get;
/// Every shape of `PicturePut`, newest first.
pub mod picture_put;
/// Every shape of `PrinterOutput`, newest first.
pub mod printer_output;
/// Every shape of `ScannerOpen`, newest first.
pub mod scanner_open;
/// Every shape of `ScannerWatch`, newest first.
pub mod scanner_watch;
