// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `Parcel` as it has been since 2.0.
pub mod v2_0 {
    use ::longshore_runtime as rt;
    /// A parcel on its way.
    ///
    /// In API 2.0 and later.
    ///
    /// - Changed in 2.0: Parcels can be weighed again.
    /// - Changed in 2.0: An address is a place now.
    /// - Changed in 2.0: What a parcel is marked with is in order.
    #[derive(Clone, PartialEq)]
    pub struct Parcel {
        /// Its number.
        pub id: String,
        /// How large it is.
        pub r#type: super::super::super::types::size::v1_0::Size,
        /// Where it stands.
        pub state: super::super::super::types::state::v2_0::State,
        /// How heavy it is, in kg. Deprecated since 2.0. Use `parcel_weigh`.
        #[deprecated(note = "since API 2.0. Use `parcel_weigh`.")]
        pub weight: Option<f64>,
        /// When it was taken in.
        pub posted: rt::Timestamp,
        /// When it was delivered; null before.
        pub delivered: Option<rt::Timestamp>,
        /// Whether it must not fall.
        pub fragile: bool,
        /// Whether it is insured.
        pub insured: Option<bool>,
        /// Where it goes.
        pub to: super::super::super::types::place::v2_0::Place,
        /// The way it takes, in order.
        pub via: Vec<super::super::super::types::place::v2_0::Place>,
        /// What is printed on it. Since 2.0.
        pub tags: Vec<String>,
        /// What the sender noted.
        pub labels: std::collections::BTreeMap<String, String>,
        /// When each depot saw it.
        pub scans: std::collections::BTreeMap<String, Vec<rt::Timestamp>>,
        /// Words for the carrier.
        pub notes: Vec<String>,
        /// The parcel that is packed in it.
        pub inside: Option<Box<super::super::super::types::parcel::v2_0::Parcel>>,
        /// The parcel that is tied to it.
        pub beside: Option<Box<super::super::super::types::parcel::v2_0::Parcel>>,
        /// What opens the locker.
        pub pin: Option<String>,
        /// The number of the locker.
        pub locker_no: Option<u16>,
    }
    rt::object! {
        Parcel;
        required_as id("id", BareString);
        required r#type("type");
        required state("state");
        optional weight("weight");
        required_as posted("posted", UnixSeconds);
        nullable delivered("delivered");
        required_as fragile("fragile", Bool01);
        optional insured("insured");
        required to("to");
        optional via("via");
        optional tags("tags");
        optional labels("labels");
        nullable_as scans("scans", Map < List < UnixSeconds > >);
        optional_as notes("notes", StringOrList);
        optional inside("inside");
        nullable beside("beside");
        optional pin("pin");
        optional locker_no("lockerNo");
    }
    impl std::fmt::Debug for Parcel {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("Parcel");
            shown.field("id", &self.id);
            shown.field("type", &self.r#type);
            shown.field("state", &self.state);
            shown.field("weight", &self.weight);
            shown.field("posted", &self.posted);
            shown.field("delivered", &self.delivered);
            shown.field("fragile", &self.fragile);
            shown.field("insured", &self.insured);
            shown.field("to", &self.to);
            shown.field("via", &self.via);
            shown.field("tags", &self.tags);
            shown.field("labels", &self.labels);
            shown.field("scans", &self.scans);
            shown.field("notes", &self.notes);
            shown.field("inside", &self.inside);
            shown.field("beside", &self.beside);
            shown.field("pin", &format_args!("(secret)"));
            shown.field("locker_no", &self.locker_no);
            shown.finish()
        }
    }
}
/// `Parcel` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    /// A parcel on its way.
    ///
    /// In API 1.0.
    #[derive(Clone, PartialEq)]
    pub struct Parcel {
        /// Its number.
        pub id: String,
        /// How large it is.
        pub r#type: super::super::super::types::size::v1_0::Size,
        /// Where it stands.
        pub state: super::super::super::types::state::v1_0::State,
        /// How heavy it is, in kg.
        pub weight: f64,
        /// When it was taken in.
        pub posted: rt::Timestamp,
        /// When it was delivered; null before.
        pub delivered: Option<rt::Timestamp>,
        /// Whether it must not fall.
        pub fragile: bool,
        /// Whether it is insured.
        pub insured: Option<bool>,
        /// Where it goes.
        pub to: super::super::super::types::address::v1_0::Address,
        /// The way it takes, in order.
        pub via: Vec<super::super::super::types::address::v1_0::Address>,
        /// What is printed on it. Until 1.0.
        pub marks: std::collections::BTreeSet<String>,
        /// What the sender noted.
        pub labels: std::collections::BTreeMap<String, String>,
        /// When each depot saw it.
        pub scans: std::collections::BTreeMap<String, Vec<rt::Timestamp>>,
        /// Words for the carrier.
        pub notes: Vec<String>,
        /// Whatever the sender attached. Until 1.0.
        pub custom: Option<rt::Value>,
        /// The parcel that is packed in it.
        pub inside: Option<Box<super::super::super::types::parcel::v1_0::Parcel>>,
        /// The parcel that is tied to it.
        pub beside: Option<Box<super::super::super::types::parcel::v1_0::Parcel>>,
        /// What opens the locker.
        pub pin: Option<String>,
        /// The number of the locker.
        pub locker: Option<u16>,
    }
    rt::object! {
        Parcel;
        required_as id("id", BareString);
        required r#type("type");
        required state("state");
        required weight("weight");
        required_as posted("posted", UnixSeconds);
        nullable delivered("delivered");
        required_as fragile("fragile", Bool01);
        optional insured("insured");
        required to("to");
        optional via("via");
        optional marks("marks");
        optional labels("labels");
        nullable_as scans("scans", Map < List < UnixSeconds > >);
        optional_as notes("notes", StringOrList);
        optional custom("custom");
        optional inside("inside");
        nullable beside("beside");
        optional pin("pin");
        optional locker("lockerNo" | "locker_no");
    }
    impl std::fmt::Debug for Parcel {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("Parcel");
            shown.field("id", &self.id);
            shown.field("type", &self.r#type);
            shown.field("state", &self.state);
            shown.field("weight", &self.weight);
            shown.field("posted", &self.posted);
            shown.field("delivered", &self.delivered);
            shown.field("fragile", &self.fragile);
            shown.field("insured", &self.insured);
            shown.field("to", &self.to);
            shown.field("via", &self.via);
            shown.field("marks", &self.marks);
            shown.field("labels", &self.labels);
            shown.field("scans", &self.scans);
            shown.field("notes", &self.notes);
            shown.field("custom", &self.custom);
            shown.field("inside", &self.inside);
            shown.field("beside", &self.beside);
            shown.field("pin", &format_args!("(secret)"));
            shown.field("locker", &self.locker);
            shown.finish()
        }
    }
}
