// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `ContainerCreated` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContainerCreated {
    /// In API 1.0 to 1.8.
    #[cfg(feature = "v1_8")]
    V1_0(types::container_created::v1_0::ContainerCreated),
    /// In API 1.9 and later.
    V1_9(types::container_created::v1_9::ContainerCreated),
}
rt::any! {
    ContainerCreated From;
    places[(0, 0), (9, 1)];
    text id(" Its full ID.");
    refer warnings(" What the daemon could not do as asked.", Vec < String >);
    #[cfg(feature = "v1_8")] 0 V1_0(types::container_created::v1_0::ContainerCreated) => V1_9;
    newest 1 V1_9(types::container_created::v1_9::ContainerCreated);
}
#[cfg(feature = "v1_8")]
rt::convert! {
    types::container_created::v1_0::ContainerCreated => types::container_created::v1_9::ContainerCreated;
    up From;
    down From;
    same id;
    same warnings;
}
