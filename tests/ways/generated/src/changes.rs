// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use rt::changes::Item::{Operation as Op, Type as Ty};
use rt::changes::Part::*;
use rt::changes::{Aspect, Fact, Move, Note, Reach};
#[doc(inline)]
pub use rt::changes::{Between, Change, Level, Levels, Rule, Side, Table};
/// Version 1.0.
pub const V1_0: usize = 0;
/// Version 2.0.
pub const V2_0: usize = 1;
/// What is different in version `to`, seen from version `from`.
#[must_use]
pub fn between(from: usize, to: usize) -> Between<'static> {
    TABLE.between(from, to)
}
/// What is different in the newest version, seen from version `from`.
#[must_use]
pub fn since(from: usize) -> Between<'static> {
    TABLE.between(from, TABLE.versions.len() - 1)
}
/// All that changed.
pub static TABLE: Table<'static> = Table {
    versions: &["1.0", "2.0"],
    facts: FACTS,
    notes: NOTES,
    reaches: REACHES,
    moves: MOVES,
};
const FACTS: &[Fact<'static>] = &[
    Fact::new(
            Op("depot_list"),
            Whole,
            Aspect::Name,
            &[(0, Some("depot_parcels")), (1, Some("depot_list"))],
        )
        .sent()
        .read(),
    Fact::new(
            Op("depot_list"),
            Whole,
            Aspect::Route,
            &[(0, Some("GET /depots/{place}/parcels")), (1, Some("GET /depot"))],
        )
        .sent()
        .read(),
    Fact::new(
            Op("depot_list"),
            Segment("place"),
            Aspect::Presence,
            &[(0, Some("required")), (1, None)],
        )
        .sent(),
    Fact::new(
            Op("depot_list"),
            Query("place"),
            Aspect::Presence,
            &[(1, Some("required"))],
        )
        .sent(),
    Fact::new(
            Op("health"),
            Whole,
            Aspect::Deprecation,
            &[(1, Some("Look at the status page."))],
        )
        .sent()
        .read(),
    Fact::new(
            Op("health"),
            Answer(200),
            Aspect::Encoding,
            &[(0, Some("text")), (1, Some("no body"))],
        )
        .read(),
    Fact::new(
            Op("health"),
            Answer(200),
            Aspect::Media,
            &[(0, Some("text/plain")), (1, None)],
        )
        .read(),
    Fact::new(
            Op("parcel_drop"),
            Whole,
            Aspect::Presence,
            &[(0, Some("present")), (1, None)],
        )
        .sent()
        .read(),
    Fact::new(
            Op("parcel_post"),
            Header("X-Priority"),
            Aspect::Presence,
            &[(0, Some("optional")), (1, None)],
        )
        .sent(),
    Fact::new(
            Op("parcel_post"),
            Answer(202),
            Aspect::Presence,
            &[(0, Some("present")), (1, None)],
        )
        .read(),
    Fact::new(Op("parcel_weigh"), Whole, Aspect::Presence, &[(1, Some("present"))])
        .sent()
        .read(),
    Fact::new(
            Ty("Order"),
            Field("to"),
            Aspect::Type,
            &[(0, Some("Address")), (1, Some("Place"))],
        )
        .sent(),
    Fact::new(
            Ty("Parcel"),
            Field("custom"),
            Aspect::Presence,
            &[(0, Some("optional")), (1, None)],
        )
        .read(),
    Fact::new(
            Ty("Parcel"),
            Field("lockerNo"),
            Aspect::Accepted,
            &[(0, Some("locker_no")), (1, None)],
        )
        .read(),
    Fact::new(
            Ty("Parcel"),
            Field("tags"),
            Aspect::Name,
            &[(0, Some("marks")), (1, Some("tags"))],
        )
        .read(),
    Fact::new(
            Ty("Parcel"),
            Field("tags"),
            Aspect::Type,
            &[(0, Some("set")), (1, Some("list<string>"))],
        )
        .read(),
    Fact::new(
            Ty("Parcel"),
            Field("to"),
            Aspect::Type,
            &[(0, Some("Address")), (1, Some("Place"))],
        )
        .read(),
    Fact::new(
            Ty("Parcel"),
            Field("via"),
            Aspect::Type,
            &[(0, Some("list<Address>")), (1, Some("list<Place>"))],
        )
        .read(),
    Fact::new(
            Ty("Parcel"),
            Field("weight"),
            Aspect::Presence,
            &[(0, Some("required")), (1, Some("optional"))],
        )
        .read(),
    Fact::new(
            Ty("Parcel"),
            Field("weight"),
            Aspect::Deprecation,
            &[(1, Some("Use parcel_weigh."))],
        )
        .read(),
    Fact::new(
            Ty("Place"),
            Whole,
            Aspect::Name,
            &[(0, Some("Address")), (1, Some("Place"))],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("Place"),
            Field("self"),
            Aspect::Presence,
            &[(0, Some("optional")), (1, None)],
        )
        .sent()
        .read(),
    Fact::new(
            Ty("Place"),
            Field("town"),
            Aspect::Type,
            &[(0, Some("string?")), (1, Some("string"))],
        )
        .sent()
        .read(),
    Fact::new(Ty("Place"), Field("type"), Aspect::Presence, &[(1, Some("required"))])
        .sent()
        .read(),
    Fact::new(Ty("PlaceType"), Whole, Aspect::Presence, &[(1, Some("present"))])
        .sent()
        .read(),
    Fact::new(
            Ty("State"),
            Value("404"),
            Aspect::Presence,
            &[(0, Some("present")), (1, None)],
        )
        .sent()
        .read(),
    Fact::new(Ty("State"), Value("returned"), Aspect::Presence, &[(1, Some("present"))])
        .sent()
        .read(),
    Fact::new(Ty("Weight"), Whole, Aspect::Presence, &[(1, Some("present"))]).read(),
];
const NOTES: &[Note<'static>] = &[
    Note::new(
        1,
        "Parcels can be weighed again.",
        &["P1"],
        &[Ty("Weight"), Op("parcel_weigh"), Ty("Parcel")],
        false,
    ),
    Note::new(
        1,
        "An address is a place now.",
        &["P2"],
        &[Ty("Place"), Ty("PlaceType"), Ty("Parcel"), Ty("Order")],
        false,
    ),
    Note::new(
        1,
        "What a parcel is marked with is in order.",
        &[],
        &[Ty("Parcel"), Ty("State")],
        false,
    ),
    Note::new(1, "Depots are named in the query.", &[], &[Op("depot_list")], false),
    Note::new(1, "No parcel waits any more.", &[], &[Op("parcel_post")], false),
    Note::new(1, "Parcels are not thrown away.", &[], &[Op("parcel_drop")], false),
    Note::new(
        1,
        "A parcel is looked up faster.",
        &[],
        &[Op("parcel_get"), Ty("Receipt")],
        true,
    ),
    Note::new(1, "How the service is says its status.", &[], &[Op("health")], false),
];
const MOVES: &[Move<'static>] = &[];
const REACHES: &[Reach<'static>] = &[
    Reach::new("depot_list", "Parcel", "answer 200", 1, 1),
    Reach::new("depot_list", "Place", "answer 200, Parcel.to", 1, 1),
    Reach::new("depot_list", "PlaceType", "answer 200, Parcel.to, Place.type", 1, 1),
    Reach::new("depot_list", "Size", "answer 200, Parcel.type", 1, 1),
    Reach::new("depot_list", "State", "answer 200, Parcel.state", 1, 1),
    Reach::new("depot_parcels", "Address", "answer 200, Parcel.to", 0, 0),
    Reach::new("depot_parcels", "Parcel", "answer 200", 0, 0),
    Reach::new("depot_parcels", "Size", "answer 200, Parcel.type", 0, 0),
    Reach::new("depot_parcels", "State", "answer 200, Parcel.state", 0, 0),
    Reach::new("parcel_get", "Address", "answer 200, Parcel.to", 0, 0),
    Reach::new("parcel_get", "Parcel", "answer 200", 0, 1),
    Reach::new("parcel_get", "Place", "answer 200, Parcel.to", 1, 1),
    Reach::new("parcel_get", "PlaceType", "answer 200, Parcel.to, Place.type", 1, 1),
    Reach::new("parcel_get", "Size", "answer 200, Parcel.type", 0, 1),
    Reach::new("parcel_get", "State", "answer 200, Parcel.state", 0, 1),
    Reach::new("parcel_list", "Address", "answer 200, Parcel.to", 0, 0),
    Reach::new("parcel_list", "Parcel", "answer 200", 0, 1),
    Reach::new("parcel_list", "Place", "answer 200, Parcel.to", 1, 1),
    Reach::new("parcel_list", "PlaceType", "answer 200, Parcel.to, Place.type", 1, 1),
    Reach::new("parcel_list", "Size", "`type`", 0, 1),
    Reach::new("parcel_list", "State", "`state`", 0, 1),
    Reach::new("parcel_post", "Address", "request body, Order.to", 0, 0),
    Reach::new("parcel_post", "Order", "request body", 0, 1),
    Reach::new("parcel_post", "Place", "request body, Order.to", 1, 1),
    Reach::new("parcel_post", "PlaceType", "request body, Order.to, Place.type", 1, 1),
    Reach::new("parcel_post", "Receipt", "answer 201", 0, 1),
    Reach::new("parcel_post", "Sender", "`X-Sender`", 0, 1),
    Reach::new("parcel_post", "Size", "request body, Order.type", 0, 1),
    Reach::new("parcel_track", "Step", "answer 200", 0, 1),
    Reach::new("parcel_weigh", "Weight", "answer 200", 1, 1),
    Reach::new("scanner_open", "ScannerOptions", "request body", 0, 1),
];
