// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::types;
/// `Parcel` of any version.
///
/// Each shape becomes a variant with `From`. Between neighbours there is a `From` each way on which nothing is lost, and a `TryFrom` whose error names the fields where something may be. What is new is empty then, and missing is the same as empty.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Parcel {
    /// In API 1.0.
    #[cfg(feature = "v1_0")]
    V1_0(types::parcel::v1_0::Parcel),
    /// In API 2.0 and later.
    V2_0(types::parcel::v2_0::Parcel),
}
rt::any! {
    Parcel TryFrom;
    places[(0, 0), (1, 1)];
    text id(" Its number.");
    refer r#type(" How large it is.", types::size::v1_0::Size);
    copy posted(" When it was taken in.", rt::Timestamp);
    copy delivered(" When it was delivered; null before.", Option < rt::Timestamp >);
    copy fragile(" Whether it must not fall.", bool);
    copy insured(" Whether it is insured.", Option < bool >);
    refer labels(" What the sender noted.", std::collections::BTreeMap < String, String >);
    refer scans(" When each depot saw it.", std::collections::BTreeMap < String, Vec < rt::Timestamp > >);
    refer notes(" Words for the carrier.", Vec < String >);
    refer pin(" What opens the locker.", Option < String >);
    #[cfg(feature = "v1_0")] 0 V1_0(types::parcel::v1_0::Parcel) => V2_0;
    newest 1 V2_0(types::parcel::v2_0::Parcel);
}
#[cfg(feature = "v1_0")]
rt::convert! {
    types::parcel::v1_0::Parcel => types::parcel::v2_0::Parcel;
    up TryFrom;
    down TryFrom;
    same id;
    same r#type;
    nested state("state");
    emptied weight;
    same posted;
    same delivered;
    same fragile;
    same insured;
    changed to("to", "1.0", "2.0");
    changed via("via", "1.0", "2.0");
    changed marks => tags("tags", "1.0", "2.0");
    same labels;
    same scans;
    same notes;
    nested inside("inside");
    nested beside("beside");
    same pin;
    same locker => locker_no;
    gone custom("custom", "1.0");
}
