// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// Every shape of `Address`, newest first.
#[cfg(feature = "v1_0")]
pub mod address;
/// Every shape of `Order`, newest first.
pub mod order;
/// Every shape of `Parcel`, newest first.
pub mod parcel;
/// Every shape of `Place`, newest first.
pub mod place;
/// Every shape of `PlaceType`, newest first.
pub mod place_type;
/// Every shape of `Receipt`, newest first.
pub mod receipt;
/// Every shape of `ScannerOptions`, newest first.
pub mod scanner_options;
/// Every shape of `Sender`, newest first.
pub mod sender;
/// Every shape of `Size`, newest first.
pub mod size;
/// Every shape of `State`, newest first.
pub mod state;
/// Every shape of `Step`, newest first.
pub mod step;
/// Every shape of `Weight`, newest first.
pub mod weight;
