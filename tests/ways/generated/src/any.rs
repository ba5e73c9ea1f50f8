// Generated from the specs by longshore. Edit those, then run `longshore generate`.

pub use self::order::Order;
pub use self::parcel::Parcel;
pub use self::state::State;
mod order;
mod parcel;
mod state;
