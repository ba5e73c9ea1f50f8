// Generated from the specs by longshore. Edit those, then run `longshore generate`.

pub use order::Order;
pub use parcel::Parcel;
pub use state::State;
mod order;
mod parcel;
mod state;
