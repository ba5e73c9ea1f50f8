// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `Event` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// In API 1.4 to 1.11.
    #[cfg(feature = "v1_11")]
    V1_4(types::event::v1_4::Event),
    /// In API 1.12 and later.
    V1_12(types::event::v1_12::Event),
}
rt::any! {
    Event From;
    places[(4, 0), (12, 1)];
    copy time(" When it happened.", rt::Timestamp);
    refer from(" The name of the image the container was made from; missing when it is about an image.", Option < String >);
    #[cfg(feature = "v1_11")] 0 V1_4(types::event::v1_4::Event) => V1_12;
    newest 1 V1_12(types::event::v1_12::Event);
}
#[cfg(feature = "v1_11")]
rt::convert! {
    types::event::v1_4::Event => types::event::v1_12::Event;
    up From;
    down From;
    emptied status;
    emptied id;
    same time;
    same from;
}
