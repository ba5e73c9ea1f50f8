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
