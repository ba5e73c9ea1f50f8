// Generated from the specs by longshore. Edit those, then run `longshore generate`.

pub use super::types::address::v1_0::Address;
pub use super::types::order::v1_0::Order;
pub use super::types::parcel::v1_0::Parcel;
pub use super::types::receipt::v1_0::Receipt;
pub use super::types::scanner_options::v1_0::ScannerOptions;
pub use super::types::sender::v1_0::Sender;
pub use super::types::size::v1_0::Size;
pub use super::types::state::v1_0::State;
pub use super::types::step::v1_0::Step;
pub use super::operations::parcel_post::v1_0::ParcelPostAnswer;
/// A client of the Parcel Service 1.0.
pub type Client = super::client::Client<super::versions::V1_0>;
