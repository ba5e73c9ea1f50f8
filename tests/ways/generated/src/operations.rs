// Generated from the specs by longshore. Edit those, then run `longshore generate`.

//! The requests, and their answers where there is more than one, generic over the version.
//!
//! Which versions have an operation, and where one request builder does not do for all of them, which versions each is for. A range without an end goes on with every newer version.
//!
//! | group | operation | request | in API | builders | deprecated since |
//! |---|---|---|---|---|---|
//! | depots | [`depot_list`](mod@depot_list) | `GET /depot` | 2.0– |  |  |
//! | depots | `depot_parcels` | `GET /depots/{place}/parcels` | 1.0 |  |  |
//! | machines | [`printer_output`](mod@printer_output) | `GET /printers/{no}/output` | 1.0– |  |  |
//! | machines | [`scanner_open`](mod@scanner_open) | `POST /scanners/{no}/open` | 1.0– |  |  |
//! | machines | [`scanner_watch`](mod@scanner_watch) | `GET /scanners/{no}/ws` | 1.0– |  |  |
//! | parcels | `parcel_drop` | `DELETE /parcels/{id}` | 1.0 |  |  |
//! | parcels | [`parcel_get`](mod@parcel_get) | `GET /parcels/{id}` | 1.0– |  |  |
//! | parcels | [`parcel_list`](mod@parcel_list) | `GET /parcels` | 1.0– |  |  |
//! | parcels | [`parcel_post`](mod@parcel_post) | `POST /parcels` | 1.0– | 1.0; 2.0– |  |
//! | parcels | [`parcel_track`](mod@parcel_track) | `GET /parcels/{id}/track` | 1.0– |  |  |
//! | parcels | [`parcel_weigh`](mod@parcel_weigh) | `POST /parcels/{id}/weigh` | 2.0– |  |  |
//! | pictures | [`picture_get`](mod@picture_get) | `GET /parcels/{id}/picture` | 1.0– |  |  |
//! | pictures | [`picture_put`](mod@picture_put) | `PUT /parcels/{id}/picture` | 1.0– |  |  |
//! | service | [`health`](mod@health) | `GET /health` | 1.0– | 1.0; 2.0– | 2.0 |
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
