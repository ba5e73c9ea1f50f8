//! Comparing any two versions of a small table made by hand.

use longshore_changes::{Aspect, Change, Fact, Item, Level, Move, Note, Part, Reach, Side, Table};

const INFO: Item<'static> = Item::Type("Info");
const PORT: Item<'static> = Item::Type("Port");
const LIST: Item<'static> = Item::Operation("list");
const EXEC: Item<'static> = Item::Operation("exec");

/// Four versions: `Sockets` is there in the second only, `exec` comes with the
/// third, `Port.Number` changes its type twice and ends as it began.
const TABLE: Table<'static> = Table {
    versions: &["1.0", "1.1", "1.2", "1.3"],
    facts: &[
        Fact::new(EXEC, Part::Whole, Aspect::Presence, &[(2, Some("present"))])
            .sent()
            .read(),
        Fact::new(
            EXEC,
            Part::Query("tty"),
            Aspect::Presence,
            &[(3, Some("optional"))],
        )
        .sent(),
        Fact::new(
            LIST,
            Part::Query("all"),
            Aspect::Presence,
            &[(0, Some("optional")), (2, Some("required"))],
        )
        .sent(),
        Fact::new(
            LIST,
            Part::Query("all"),
            Aspect::Deprecation,
            &[(3, Some("use filters"))],
        )
        .sent(),
        Fact::new(
            INFO,
            Part::Field("Sockets"),
            Aspect::Presence,
            &[(1, Some("required")), (2, None)],
        )
        .read(),
        Fact::new(
            PORT,
            Part::Field("Number"),
            Aspect::Type,
            &[(0, Some("i64")), (1, Some("string")), (2, Some("i64"))],
        )
        .read(),
    ],
    notes: &[
        Note::new(1, "lists are sorted", &["S1"], &[LIST], true),
        Note::new(2, "exec is new", &["S2"], &[EXEC], false),
    ],
    moves: &[],
    reaches: &[Reach::new("list", "Port", "answer 200, Row.Ports", 0, 3)],
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
                "list behaviour-changed",
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
                "list behaviour-changed",
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
                "list behaviour-changed",
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

#[test]
fn changes_are_filtered_by_item_and_level() {
    let count = |changes: longshore_changes::Between<'_>| changes.count();
    assert_eq!(count(TABLE.between(0, 3).of_operation("list")), 3);
    assert_eq!(count(TABLE.between(0, 1).of_type("Port")), 1);
    assert_eq!(count(TABLE.between(0, 3).at_least(Level::Breaking)), 2);
    let both = TABLE
        .between(0, 3)
        .of_operation("list")
        .at_least(Level::Breaking);
    assert_eq!(count(both), 1);
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
    assert_eq!(texts(0, 3), ["lists are sorted", "exec is new"]);
    assert_eq!(texts(1, 3), ["exec is new"]);
    assert!(texts(2, 3).is_empty());
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
    let part = Part::Field("Zone");
    let facts = [
        Fact::new(
            INFO,
            part,
            Aspect::Presence,
            &[(0, Some("optional")), (1, None)],
        ),
        Fact::new(PORT, part, Aspect::Presence, &[(1, Some("optional"))]),
    ];
    let moves = [Move {
        version: 1,
        from: ("Info", "Zone"),
        to: ("Port", "Zone"),
    }];
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
