//! Comparing any two versions of a small table made by hand.

use longshore_changes::rows::*;
use longshore_changes::{Aspect, Change, Fact, Item, Level, Move, Note, Part, Reach, Side, Table};

const INFO: Item<'static> = Item::Type("Info");
const PORT: Item<'static> = Item::Type("Port");
const ROW: Item<'static> = Item::Type("Row");
const LIST: Item<'static> = Item::Operation("list");
const EXEC: Item<'static> = Item::Operation("exec");

const ITEMS: &[Row<'static>] = &[
    about(EXEC),
    both(Part::Whole, Aspect::Presence, &[(2, PRESENT)]),
    sent(Part::Query("tty"), Aspect::Presence, &[(3, OPTIONAL)]),
    about(LIST),
    sent(
        Part::Query("all"),
        Aspect::Presence,
        &[(0, OPTIONAL), (2, REQUIRED)],
    ),
    sent(
        Part::Query("all"),
        Aspect::Deprecation,
        &[(3, Some("use filters"))],
    ),
    reach("Row", "answer 200", 0),
    about(INFO),
    read(
        Part::Field("Sockets"),
        Aspect::Presence,
        &[(1, REQUIRED), (2, GONE)],
    ),
    about(PORT),
    read(
        Part::Field("Number"),
        Aspect::Type,
        &[(0, Some("i64")), (1, Some("string")), (2, Some("i64"))],
    ),
    about(ROW),
    reach_until("Info", "Info", 0, 1),
    reach("Port", "Ports", 0),
    reach("Row", "Inner", 0),
];

const HISTORY: &[Row<'static>] = &[
    version(1),
    on(&[LIST, ROW]),
    behaviour("lists are sorted", &[of_both(LIST), of_read(ROW)]),
    version(2),
    citing(&["S2"], &[EXEC]),
    note("exec is new"),
    note("it has a terminal"),
    on(&[]),
    note("all is well"),
];

static FACTS: [Fact<'static>; count(ITEMS).facts] = facts(ITEMS);
static REACHES: [Reach<'static>; count(ITEMS).reaches] = reaches(ITEMS, 3);
static NOTES: [Note<'static>; count(HISTORY).notes] = notes(HISTORY);

/// Four versions: `Sockets` is there in the second only, `exec` comes with the
/// third, `Port.Number` changes its type twice and ends as it began.
static TABLE: Table<'static> = Table {
    versions: &["1.0", "1.1", "1.2", "1.3"],
    facts: &FACTS,
    notes: &NOTES,
    moves: &[],
    reaches: &REACHES,
};

/// What changed, as `item rule` in the order in which it is told.
fn told(from: usize, to: usize) -> Vec<String> {
    let changes = TABLE.between(from, to);
    let line = |change: Change<'_>| format!("{} {}", change.item(), change.rule().id);
    changes.map(line).collect()
}

#[test]
fn any_two_versions_are_compared_by_what_they_are() {
    let cases: [(usize, usize, &[&str]); 7] = [
        (0, 0, &[]),
        (
            0,
            1,
            &[
                "Info field-added-required",
                "Port type-changed",
                "list behaviour",
                "Row behaviour",
                "list reached-through-type",
                "list reached-through-type",
            ],
        ),
        (
            1,
            2,
            &[
                "exec operation-added",
                "list parameter-became-required",
                "Info field-removed-required",
                "Port type-changed",
                "list reached-through-type",
            ],
        ),
        // What came and went again is no difference, and neither is what it reached.
        (
            0,
            2,
            &[
                "exec operation-added",
                "list parameter-became-required",
                "list behaviour",
                "Row behaviour",
            ],
        ),
        // The parameters of a new operation are no news of their own.
        (
            0,
            3,
            &[
                "exec operation-added",
                "list parameter-became-required",
                "list deprecated",
                "list behaviour",
                "Row behaviour",
            ],
        ),
        (2, 3, &["exec parameter-added", "list deprecated"]),
        (
            3,
            2,
            &["exec parameter-removed", "list no-longer-deprecated"],
        ),
    ];
    for (from, to, expected) in cases {
        assert_eq!(told(from, to), expected, "{from} to {to}");
    }
}

#[test]
fn what_is_only_read_does_not_break_senders() {
    let removed = TABLE.between(1, 2).find(|change| change.item() == INFO);
    let levels = removed.expect("Sockets is removed").levels();
    assert_eq!(levels.of(Side::Sender), Level::Compatible);
    assert_eq!(levels.of(Side::Reader), Level::Breaking);
    let required = TABLE.between(1, 2).find(|change| change.item() == LIST);
    let levels = required.expect("`all` became required").levels();
    assert_eq!(levels.of(Side::Sender), Level::Breaking);
    assert_eq!(levels.of(Side::Reader), Level::Compatible);
}

/// What is told in words concerns those who send or read what it is about, and servers.
#[test]
fn behaviour_has_the_direction_of_its_item() {
    let told = TABLE.between(0, 3);
    let levels = told
        .filter(|change| change.rule().id == "behaviour")
        .map(|change| Side::ALL.map(|side| change.levels().of(side)));
    let (warning, compatible) = (Level::Warning, Level::Compatible);
    assert_eq!(
        levels.collect::<Vec<_>>(),
        [[warning, warning, warning], [compatible, warning, warning]]
    );
}

/// Versions are compared by what both have: what comes or goes on the way is not said to
/// behave another way, and going back the same words are told.
#[test]
fn behaviour_is_told_of_what_both_versions_have() {
    const ROWS: &[Row<'static>] = &[
        version(2),
        on(&[EXEC, LIST]),
        note("exec is new"),
        version(3),
        on(&[EXEC, LIST]),
        behaviour("they wait", &[of_both(EXEC), of_both(LIST)]),
    ];
    let notes = notes::<{ count(ROWS).notes }>(ROWS);
    let table = Table {
        notes: &notes,
        ..TABLE
    };
    let told = |from, to| {
        let changes = table.between(from, to);
        let told = changes.filter(|change| change.rule().id == "behaviour");
        told.map(|change| format!("{}: {change}", change.item()))
            .collect::<Vec<_>>()
    };
    let both = ["exec: they wait", "list: they wait"];
    assert_eq!(told(2, 3), both);
    assert_eq!(told(3, 2), both);
    assert_eq!(told(1, 3), both[1..]);
    assert_eq!(told(3, 0), both[1..]);
    assert!(told(0, 2).is_empty());
}

#[test]
fn changes_are_filtered_by_item_and_level() {
    let number = |changes: longshore_changes::Between<'_>| changes.count();
    assert_eq!(number(TABLE.between(0, 3).of_operation("list")), 3);
    assert_eq!(number(TABLE.between(0, 1).of_type("Port")), 1);
    assert_eq!(number(TABLE.between(0, 3).at_least(Level::Breaking)), 2);
    let both = TABLE
        .between(0, 3)
        .of_operation("list")
        .at_least(Level::Breaking);
    assert_eq!(number(both), 1);
}

#[test]
fn changes_are_filtered_by_side() {
    let rules = |side, least| {
        let changes = TABLE.between(1, 3).for_side(side).at_least(least);
        let rules = changes.map(|change| change.rule().id);
        rules.collect::<Vec<_>>()
    };
    let (required, removed) = ("parameter-became-required", "field-removed-required");
    assert_eq!(rules(Side::Sender, Level::Breaking), [required]);
    assert_eq!(
        rules(Side::Sender, Level::Warning),
        [required, "deprecated"]
    );
    let reads = [removed, "type-changed"];
    assert_eq!(rules(Side::Reader, Level::Warning), reads);
    // A new operation can be called, and breaks no client.
    assert!(rules(Side::Sender, Level::Compatible).contains(&"operation-added"));
    assert!(!rules(Side::Reader, Level::Compatible).contains(&required));
    let servers = ["operation-added", removed, "type-changed"];
    assert_eq!(rules(Side::Server, Level::Breaking), servers);
}

#[test]
fn an_item_as_a_whole_is_not_named_again() {
    let texts = TABLE.between(0, 3).map(|change| change.to_string());
    let texts: Vec<String> = texts.take(2).collect();
    assert_eq!(
        texts,
        ["added", "query parameter `all`: optional, now required"]
    );
}

#[test]
fn versions_are_found_with_and_without_the_letter() {
    assert_eq!(TABLE.version("1.2"), Some(2));
    assert_eq!(TABLE.version("v1.2"), Some(2));
    assert_eq!(TABLE.version("1.20"), None);
}

#[test]
fn notes_are_those_after_the_first_version() {
    let texts = |from, to| {
        let notes = TABLE.notes_between(from, to);
        notes.map(|note| note.text).collect::<Vec<_>>()
    };
    let later = ["exec is new", "it has a terminal", "all is well"];
    assert_eq!(texts(1, 3), later);
    assert_eq!(texts(0, 3), [&["lists are sorted"], &later[..]].concat());
    assert!(texts(2, 3).is_empty());
}

/// Each row is about what stands above it, and nothing gets lost.
#[test]
fn rows_are_sorted_into_the_slices_of_a_table() {
    let facts: Vec<_> = FACTS.iter().map(|fact| (fact.item, fact.part)).collect();
    assert_eq!(
        facts,
        [
            (EXEC, Part::Whole),
            (EXEC, Part::Query("tty")),
            (LIST, Part::Query("all")),
            (LIST, Part::Query("all")),
            (INFO, Part::Field("Sockets")),
            (PORT, Part::Field("Number")),
        ]
    );
    let directions: Vec<_> = FACTS.iter().map(|fact| (fact.sent, fact.read)).collect();
    let (sent, read) = ((true, false), (false, true));
    assert_eq!(directions, [(true, true), sent, sent, sent, read, read]);
    let reaches = REACHES.map(|r| (r.of, r.type_name, r.since, r.until));
    assert_eq!(
        reaches,
        [
            (LIST, "Row", 0, 3),
            (ROW, "Info", 0, 1),
            (ROW, "Port", 0, 3),
            (ROW, "Row", 0, 3)
        ]
    );
    let notes = NOTES.map(|note| (note.version, note.cites, note.items, note.behaviour));
    assert_eq!(
        notes,
        [
            (
                1,
                &[][..],
                &[LIST, ROW][..],
                &[of_both(LIST), of_read(ROW)][..]
            ),
            (2, &["S2"], &[EXEC], &[]),
            (2, &["S2"], &[EXEC], &[]),
            (2, &[], &[], &[]),
        ]
    );
}

#[test]
fn what_nobody_sends_or_reads_has_no_direction() {
    const ROWS: &[Row<'static>] = &[about(INFO), unused(Part::Whole, Aspect::Type, &[])];
    let [fact]: [Fact<'_>; count(ROWS).facts] = facts(ROWS);
    assert_eq!((fact.item, fact.sent, fact.read), (INFO, false, false));
}

#[test]
fn rules_have_ids_of_their_own() {
    let mut ids: Vec<&str> = longshore_changes::RULES
        .iter()
        .map(|rule| rule.id)
        .collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

/// A field that goes from one type to another is one change, where it is now;
/// seen from the other end it is one that goes and one that comes.
#[test]
fn a_field_moves_from_type_to_type() {
    const ZONE: Part<'static> = Part::Field("Zone");
    const ROWS: &[Row<'static>] = &[
        about(INFO),
        both(ZONE, Aspect::Presence, &[(0, OPTIONAL), (1, GONE)]),
        about(PORT),
        both(ZONE, Aspect::Presence, &[(1, OPTIONAL)]),
    ];
    let facts = facts::<{ count(ROWS).facts }>(ROWS);
    let moves = [Move::new(1, ("Info", "Zone"), ("Port", "Zone"))];
    let table = Table {
        facts: &facts,
        moves: &moves,
        notes: &[],
        reaches: &[],
        ..TABLE
    };
    let told = |from, to| {
        let changes = table.between(from, to);
        let lines = changes.map(|change| format!("{}: {change}", change.item()));
        lines.collect::<Vec<_>>()
    };
    assert_eq!(told(0, 3), ["Port: field `Zone` moved here from Info.Zone"]);
    assert_eq!(
        told(1, 0),
        [
            "Info: field `Zone` added (optional)",
            "Port: field `Zone` removed (optional)"
        ]
    );
    assert!(told(1, 3).is_empty());
}
