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
    #[derive(Clone, PartialEq, rt::serde::Deserialize, rt::serde::Serialize)]
    #[serde(crate = "rt::serde")]
    pub struct Parcel {
        /// Its number.
        #[serde(with = "rt::wire::As::<rt::wire::BareString>")]
        pub id: String,
        /// How large it is.
        pub r#type: super::super::super::types::size::v1_0::Size,
        /// Where it stands.
        pub state: super::super::super::types::state::v2_0::State,
        /// How heavy it is, in kg. Deprecated: Use parcel\_weigh.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub weight: Option<f64>,
        /// When it was taken in.
        #[serde(with = "rt::wire::As::<rt::wire::UnixSeconds>")]
        pub posted: rt::Timestamp,
        /// When it was delivered; null before.
        #[serde(default, with = "rt::wire::As::<Option<rt::wire::Rfc3339>>")]
        pub delivered: Option<rt::Timestamp>,
        /// Whether it must not fall.
        #[serde(with = "rt::wire::As::<rt::wire::Bool01>")]
        pub fragile: bool,
        /// Whether it is insured.
        #[serde(
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub insured: Option<bool>,
        /// Where it goes.
        pub to: super::super::super::types::place::v2_0::Place,
        /// The way it takes, in order.
        #[serde(
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub via: Vec<super::super::super::types::place::v2_0::Place>,
        /// What is printed on it. Since 2.0.
        #[serde(
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub tags: Vec<String>,
        /// What the sender noted.
        #[serde(
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::Same>>",
            skip_serializing_if = "std::collections::BTreeMap::is_empty"
        )]
        pub labels: std::collections::BTreeMap<String, String>,
        /// When each depot saw it.
        #[serde(
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::List<rt::wire::UnixSeconds>>>"
        )]
        pub scans: std::collections::BTreeMap<String, Vec<rt::Timestamp>>,
        /// Words for the carrier.
        #[serde(
            default,
            with = "rt::wire::As::<rt::wire::StringOrList>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub notes: Vec<String>,
        /// The parcel that is packed in it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub inside: Option<Box<super::super::super::types::parcel::v2_0::Parcel>>,
        /// The parcel that is tied to it.
        #[serde(default)]
        pub beside: Option<Box<super::super::super::types::parcel::v2_0::Parcel>>,
        /// What opens the locker.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub pin: Option<String>,
        /// The number of the locker.
        #[serde(
            rename = "lockerNo",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub locker_no: Option<u16>,
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
    #[derive(Clone, PartialEq, rt::serde::Deserialize, rt::serde::Serialize)]
    #[serde(crate = "rt::serde")]
    pub struct Parcel {
        /// Its number.
        #[serde(with = "rt::wire::As::<rt::wire::BareString>")]
        pub id: String,
        /// How large it is.
        pub r#type: super::super::super::types::size::v1_0::Size,
        /// Where it stands.
        pub state: super::super::super::types::state::v1_0::State,
        /// How heavy it is, in kg.
        pub weight: f64,
        /// When it was taken in.
        #[serde(with = "rt::wire::As::<rt::wire::UnixSeconds>")]
        pub posted: rt::Timestamp,
        /// When it was delivered; null before.
        #[serde(default, with = "rt::wire::As::<Option<rt::wire::Rfc3339>>")]
        pub delivered: Option<rt::Timestamp>,
        /// Whether it must not fall.
        #[serde(with = "rt::wire::As::<rt::wire::Bool01>")]
        pub fragile: bool,
        /// Whether it is insured.
        #[serde(
            default,
            with = "rt::wire::As::<Option<rt::wire::Bool>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub insured: Option<bool>,
        /// Where it goes.
        pub to: super::super::super::types::address::v1_0::Address,
        /// The way it takes, in order.
        #[serde(
            default,
            with = "rt::wire::As::<rt::wire::List<rt::wire::Same>>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub via: Vec<super::super::super::types::address::v1_0::Address>,
        /// What is printed on it. Until 1.0.
        #[serde(
            default,
            with = "rt::wire::As::<rt::wire::KeySet>",
            skip_serializing_if = "std::collections::BTreeSet::is_empty"
        )]
        pub marks: std::collections::BTreeSet<String>,
        /// What the sender noted.
        #[serde(
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::Same>>",
            skip_serializing_if = "std::collections::BTreeMap::is_empty"
        )]
        pub labels: std::collections::BTreeMap<String, String>,
        /// When each depot saw it.
        #[serde(
            default,
            with = "rt::wire::As::<rt::wire::Map<rt::wire::List<rt::wire::UnixSeconds>>>"
        )]
        pub scans: std::collections::BTreeMap<String, Vec<rt::Timestamp>>,
        /// Words for the carrier.
        #[serde(
            default,
            with = "rt::wire::As::<rt::wire::StringOrList>",
            skip_serializing_if = "Vec::is_empty"
        )]
        pub notes: Vec<String>,
        /// Whatever the sender attached. Until 1.0.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub custom: Option<rt::Value>,
        /// The parcel that is packed in it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub inside: Option<Box<super::super::super::types::parcel::v1_0::Parcel>>,
        /// The parcel that is tied to it.
        #[serde(default)]
        pub beside: Option<Box<super::super::super::types::parcel::v1_0::Parcel>>,
        /// What opens the locker.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub pin: Option<String>,
        /// The number of the locker.
        #[serde(
            rename = "lockerNo",
            alias = "locker_no",
            default,
            with = "rt::wire::As::<Option<rt::wire::Int>>",
            skip_serializing_if = "Option::is_none"
        )]
        pub locker: Option<u16>,
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
