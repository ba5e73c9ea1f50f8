// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `State` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum State {
    /// In API 1.0.
    #[cfg(feature = "v1_0")]
    V1_0(types::state::v1_0::State),
    /// In API 2.0 and later.
    V2_0(types::state::v2_0::State),
}
rt::any! {
    State From;
    places[(0, 0), (1, 1)];
    #[cfg(feature = "v1_0")] 0 V1_0(types::state::v1_0::State) => V2_0;
    newest 1 V2_0(types::state::v2_0::State);
}
#[cfg(feature = "v1_0")]
rt::alike! {
    types::state::v1_0::State => types::state::v2_0::State;
    as_str;
}
