//! `longshore diff` and `longshore history`, on the specs of Docker.

#![allow(
    clippy::expect_used,
    reason = "what a helper fails at, its test fails at"
)]

use std::path::Path;
use std::process::{Command, Output};

use longshore_codegen::Spec;
use longshore_codegen::changes::{Change, Note, Table};

fn longshore(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_longshore"))
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."))
        .output()
        .expect("the command runs")
}

fn printed(arguments: &[&str]) -> String {
    let output = longshore(arguments);
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).expect("text is printed")
}

#[test]
fn a_diff_is_grouped_by_item_and_says_who_breaks() {
    let text = printed(&["diff", "1.13", "1.14"]);
    let expected = [
        "1.13 to 1.14: ",
        "servers: ",
        "type SystemInfo",
        "breaks servers",
        "field `Sockets` removed (optional)  field-removed",
        "operation container_list",
        "query parameter `filters` added (optional)  parameter-added",
        "type HostConfig",
        "field `CapAdd` added (optional)  field-added",
    ];
    let mut rest = text.as_str();
    for line in expected {
        let (_, behind) = rest
            .split_once(line)
            .unwrap_or_else(|| panic!("{line}: {text}"));
        rest = behind;
    }
    assert!(!text.contains('\u{1b}'), "colours are for terminals");
}

#[test]
fn a_diff_can_be_narrowed() {
    let one = printed(&["diff", "v1.12", "v1.16", "container_logs"]);
    assert!(
        one.contains("`tail`") && !one.contains("container_list"),
        "{one}"
    );
    let breaking = printed(&["diff", "1.12", "1.16", "--breaking"]);
    assert!(breaking.contains("operation exec_create"), "{breaking}");
    assert!(!breaking.contains("`tail`"), "{breaking}");
    let reached = printed(&["diff", "1.13", "1.14", "container_create"]);
    assert!(
        !reached.contains("HostConfig"),
        "a host config is first given at create in 1.15: {reached}"
    );
    let reached = printed(&["diff", "1.13", "1.14", "container_start"]);
    assert!(
        reached.contains("reaches HostConfig, which changed, by request body"),
        "{reached}"
    );
}

/// What the specs tell in words only: nothing in the descriptions shows it.
#[test]
fn behaviour_is_told_in_every_format() {
    let cases = [
        (
            "1.13",
            "1.14",
            "container_remove",
            "with force kills it at once",
        ), // S6
        ("1.12", "1.13", "container_inspect", "links of a container"), // S9
        ("1.1", "1.2", "auth", "only tried and not stored"),           // S44
        ("1.1", "1.2", "image_remove", "takes one of its names away"), // S45
        // Something else of the same operation changed in this version.
        ("1.12", "1.13", "container_logs", "is an error of its own"),
        (
            "1.12",
            "1.16",
            "container_remove",
            "with force kills it at once",
        ),
    ];
    for (from, to, item, words) in cases {
        let diff = |format| printed(&["diff", from, to, item, "--format", format]);
        let text = diff("text");
        let told = |line: &str| line.contains(words) && line.ends_with("  behaviour");
        assert!(text.lines().any(told), "{text}");
        let page = diff("markdown");
        let told = |line: &str| line.contains(words) && line.ends_with("(warning)");
        assert!(page.lines().any(told), "{page}");
        let value: serde_json::Value = serde_json::from_str(&diff("json")).expect("it is JSON");
        let changes = value["changes"].as_array().expect("changes");
        let told = changes
            .iter()
            .find(|change| change["text"].to_string().contains(words))
            .expect("it is told");
        assert_eq!(
            (&told["rule"], &told["item"]),
            (&"behaviour".into(), &item.into())
        );
        assert_eq!(told["levels"]["server"], "warning");
    }
}

/// Whether a difference between two versions that follow each other tells what a note says.
fn is_told(table: &Table<'_>, note: &Note<'_>) -> bool {
    let changes: Vec<Change<'_>> = table.between(note.version - 1, note.version).collect();
    changes.iter().any(|change| match change {
        Change::Behaviour { text, .. } => *text == note.text,
        Change::Reached { .. } => false,
        fact => note.items.contains(&fact.item()),
    })
}

#[test]
fn every_change_of_the_specs_is_in_a_difference() {
    for folder in ["spec/docker", "tests/fixtures/parcels"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let spec = Spec::from_folder(root.join(folder)).expect("the specs are right");
        spec.changes().with_table(|table| {
            let of_items = |note: &&Note<'_>| note.version > 0 && !note.items.is_empty();
            let untold: Vec<&str> = table
                .notes
                .iter()
                .filter(of_items)
                .filter(|note| !is_told(table, note))
                .map(|note| note.text)
                .collect();
            assert_eq!(untold, [""; 0], "{folder}");
        });
    }
}

/// Who migrates a client learns from the head that nothing breaks for it.
#[test]
fn a_diff_begins_with_what_it_means_for_each_side() {
    let text = printed(&["diff", "1.12", "1.16", "--breaking"]);
    let roles: Vec<&str> = text.lines().skip(1).take(3).collect();
    let breaks = |role: &str, side: &str| {
        let rest = role.trim().strip_prefix(side).expect("a row for each side");
        let (number, _) = rest
            .split_once(" break, ")
            .expect("what breaks comes first");
        number.parse::<usize>().expect("a number")
    };
    let [sender, reader, server] = roles[..] else {
        panic!("{text}");
    };
    let of = |side: &str| text.matches(&format!("breaks {side}\n")).count();
    assert_eq!(
        breaks(sender, "clients that send: "),
        of("clients that send")
    );
    assert_eq!(
        breaks(reader, "clients that read: "),
        of("clients that read")
    );
    assert_eq!(breaks(server, "servers: "), of("servers"));
    assert!(of("servers") > 0, "{text}");
    let value = printed(&["diff", "1.4", "1.5", "ContainerSummary", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&value).expect("it is JSON");
    let summary = &value["summary"]["reader"];
    assert_eq!(
        *summary,
        serde_json::json!({"breaking": 1, "warning": 0, "added": 0})
    );
}

#[test]
fn a_diff_is_for_one_side() {
    let text = printed(&["diff", "1.12", "1.16", "--breaking", "--for", "sender"]);
    let (head, rest) = text.split_once('\n').expect("a head");
    assert!(head.ends_with(": 0 changes, 0 breaking"), "{text}");
    assert!(rest.starts_with("  clients that send: 0 break, "), "{text}");
    assert!(!text.contains("servers"), "{text}");
    let text = printed(&["diff", "1.4", "1.5", "--for", "reader"]);
    assert!(text.contains("field `Ports`: type"), "{text}");
    assert!(!text.contains("parameter"), "{text}");
}

/// What is removed or breaks does not stand behind what is new.
#[test]
fn what_matters_most_comes_first() {
    for (from, to) in [("1.0", "1.16"), ("1.12", "1.16"), ("1.16", "1.0")] {
        let text = printed(&["diff", from, to]);
        let rank = |line: &str| match line.get(2..4) {
            Some("! ") => Some(0),
            Some("~ ") => Some(1),
            Some("  ") if !line.starts_with("      ") => Some(2),
            _ => None,
        };
        let groups: Vec<Vec<u8>> = text
            .split("\n\n")
            .skip(1)
            .map(|group| group.lines().skip(1).filter_map(rank).collect())
            .collect();
        assert!(groups.len() > 10, "{text}");
        assert!(groups.iter().all(|group| group.is_sorted()), "{text}");
        assert!(
            groups.iter().map(|group| group.first()).is_sorted(),
            "{text}"
        );
    }
}

#[test]
fn machines_get_json() {
    let text = printed(&["diff", "1.4", "1.5", "ContainerSummary", "--format", "json"]);
    let value: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    let change = &value["changes"][0];
    assert_eq!(value["from"], "1.4");
    assert_eq!(change["rule"], "type-changed");
    assert_eq!(change["part"], "field `Ports`");
    assert_eq!(change["levels"]["reader"], "breaking");
    assert_eq!(change["levels"]["sender"], "compatible");
}

#[test]
fn pages_get_markdown() {
    let text = printed(&[
        "diff",
        "1.4",
        "1.5",
        "ContainerSummary",
        "--format",
        "markdown",
    ]);
    assert_eq!(
        text,
        "# 1.4 to 1.5\n\n\
         - clients that send: 0 break, 0 warn, 0 add\n\
         - clients that read: 1 break, 0 warn, 0 add\n\
         - servers: 1 break, 0 warn, 0 add\n\n## type ContainerSummary\n\n\
         - field `Ports`: type string, now list<Port> (breaking)\n\n"
    );
}

#[test]
fn a_diff_fails_when_told_to() {
    let cases = [
        (&["diff", "1.12", "1.13", "--fail-on", "breaking"][..], 0),
        (&["diff", "1.12", "1.13", "--fail-on", "warning"], 1),
        (&["diff", "1.12", "1.16", "--fail-on", "breaking"], 1),
        (&["diff", "1.12", "1.12", "--fail-on", "warning"], 0),
        (
            &[
                "diff",
                "1.4",
                "1.5",
                "ContainerSummary",
                "--for",
                "reader",
                "--fail-on",
                "breaking",
            ],
            1,
        ),
        (
            &[
                "diff",
                "1.4",
                "1.5",
                "ContainerSummary",
                "--for",
                "sender",
                "--fail-on",
                "warning",
            ],
            0,
        ),
        (&["diff", "1.12", "2.0"], 1),
        (&["diff", "1.12", "1.13", "container_lst"], 1),
    ];
    for (arguments, expected) in cases {
        let output = longshore(arguments);
        assert_eq!(output.status.code(), Some(expected), "{arguments:?}");
    }
}

#[test]
fn a_history_tells_a_whole_life() {
    let text = printed(&["history", "image_insert"]);
    assert!(text.contains("in 1.0 to 1.11"), "{text}");
    assert!(text.contains("! removed  operation-removed"), "{text}");
    let text = printed(&["history", "container_create"]);
    let versions: Vec<&str> = text.lines().filter(|line| line.starts_with("1.")).collect();
    assert!(
        versions.contains(&"1.15") && versions.contains(&"1.16"),
        "{text}"
    );
    let missing = longshore(&["history", "container_creat"]);
    assert_eq!(missing.status.code(), Some(1));
}
