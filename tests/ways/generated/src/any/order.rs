// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `Order` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Order {
    /// In API 1.0.
    #[cfg(feature = "v1_0")]
    V1_0(types::order::v1_0::Order),
    /// In API 2.0 and later.
    V2_0(types::order::v2_0::Order),
}
rt::any! {
    Order TryFrom;
    places[(0, 0), (1, 1)];
    refer r#type(" How large it is.", Option < types::size::v1_0::Size >);
    refer marks(" What is printed on it.", std::collections::BTreeSet < String >);
    #[cfg(feature = "v1_0")] 0 V1_0(types::order::v1_0::Order) => V2_0;
    newest 1 V2_0(types::order::v2_0::Order);
}
#[cfg(feature = "v1_0")]
rt::convert! {
    types::order::v1_0::Order => types::order::v2_0::Order;
    up TryFrom;
    down TryFrom;
    changed to("to", "1.0", "2.0");
    same r#type;
    same marks;
}
