// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use rt::changes::{Fact, Move, Note, Reach};
#[allow(unused_imports)]
use rt::changes::{
    Aspect::*, Item::{Operation as Op, Type as Ty},
    Part::*, rows::*,
};
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
    facts: &FACTS,
    notes: &NOTES,
    reaches: &REACHES,
    moves: MOVES,
};
static FACTS: [Fact<'static>; count(ITEMS).facts] = facts(ITEMS);
static REACHES: [Reach<'static>; count(ITEMS).reaches] = reaches(ITEMS, 1);
static NOTES: [Note<'static>; count(HISTORY).notes] = notes(HISTORY);
const ITEMS: &[Row<'static>] = &[
    about(Op("depot_list")),
    both(Whole, Name, &[(0, Some("depot_parcels")), (1, Some("depot_list"))]),
    both(
        Whole,
        Route,
        &[(0, Some("GET /depots/{place}/parcels")), (1, Some("GET /depot"))],
    ),
    sent(Segment("place"), Presence, &[(0, REQUIRED), (1, GONE)]),
    sent(Query("place"), Presence, &[(1, REQUIRED)]),
    reach("Parcel", "answer 200", 1),
    about(Op("depot_parcels")),
    reach_until("Parcel", "answer 200", 0, 0),
    about(Op("health")),
    both(Whole, Deprecation, &[(1, Some("Look at the status page."))]),
    read(Answer(200), Encoding, &[(0, Some("text")), (1, Some("no body"))]),
    read(Answer(200), Media, &[(0, Some("text/plain")), (1, GONE)]),
    about(Op("parcel_drop")),
    both(Whole, Presence, &[(0, PRESENT), (1, GONE)]),
    about(Op("parcel_get")),
    reach("Parcel", "answer 200", 0),
    about(Op("parcel_list")),
    reach("State", "`state`", 0),
    reach("Parcel", "answer 200", 0),
    about(Op("parcel_post")),
    sent(Header("X-Priority"), Presence, &[(0, OPTIONAL), (1, GONE)]),
    read(Answer(202), Presence, &[(0, PRESENT), (1, GONE)]),
    reach("Order", "request body", 0),
    about(Op("parcel_weigh")),
    both(Whole, Presence, &[(1, PRESENT)]),
    reach("Weight", "answer 200", 1),
    about(Ty("Order")),
    sent(Field("to"), Type, &[(0, Some("Address")), (1, Some("Place"))]),
    reach("Place", "to", 1),
    about(Ty("Parcel")),
    read(Field("custom"), Presence, &[(0, OPTIONAL), (1, GONE)]),
    read(Field("lockerNo"), Accepted, &[(0, Some("locker_no")), (1, GONE)]),
    read(Field("tags"), Name, &[(0, Some("marks")), (1, Some("tags"))]),
    read(Field("tags"), Type, &[(0, Some("set")), (1, Some("list<string>"))]),
    read(Field("to"), Type, &[(0, Some("Address")), (1, Some("Place"))]),
    read(Field("via"), Type, &[(0, Some("list<Address>")), (1, Some("list<Place>"))]),
    read(Field("weight"), Presence, &[(0, REQUIRED), (1, OPTIONAL)]),
    read(Field("weight"), Deprecation, &[(1, Some("Use `parcel_weigh`."))]),
    reach("State", "state", 0),
    reach("Parcel", "inside", 0),
    reach("Place", "to", 1),
    about(Ty("Place")),
    both(Whole, Name, &[(0, Some("Address")), (1, Some("Place"))]),
    both(Field("self"), Presence, &[(0, OPTIONAL), (1, GONE)]),
    both(Field("town"), Type, &[(0, Some("string?")), (1, Some("string"))]),
    both(Field("type"), Presence, &[(1, REQUIRED)]),
    reach("PlaceType", "type", 1),
    about(Ty("PlaceType")),
    both(Whole, Presence, &[(1, PRESENT)]),
    about(Ty("State")),
    both(Value("404"), Presence, &[(0, PRESENT), (1, GONE)]),
    both(Value("returned"), Presence, &[(1, PRESENT)]),
    about(Ty("Weight")),
    read(Whole, Presence, &[(1, PRESENT)]),
];
const MOVES: &[Move<'static>] = &[];
const HISTORY: &[Row<'static>] = &[
    version(V2_0),
    citing(&["P1"], &[Ty("Weight"), Op("parcel_weigh"), Ty("Parcel")]),
    note("Parcels can be weighed again."),
    citing(&["P2"], &[Ty("Place"), Ty("PlaceType"), Ty("Parcel"), Ty("Order")]),
    note("An address is a place now."),
    on(&[Ty("Parcel"), Ty("State")]),
    note("What a parcel is marked with is in order."),
    on(&[Op("depot_list")]),
    note("Depots are named in the query."),
    on(&[Op("parcel_post")]),
    note("No parcel waits any more."),
    on(&[Op("parcel_drop")]),
    note("Parcels are not thrown away."),
    on(&[Op("parcel_get"), Ty("Receipt")]),
    behaviour(
        "A parcel is looked up faster.",
        &[of_both(Op("parcel_get")), of_read(Ty("Receipt"))],
    ),
    on(&[Op("health")]),
    note("How the service is says its status."),
];
