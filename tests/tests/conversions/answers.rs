//! The steps between answers and lists, that are written by hand: what went up comes down as it was.

use longshore::runtime::Value;
use longshore::runtime::wire::Plain as _;
use longshore::{v1_2, v1_3, v1_4, v1_7};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;

mod hand;

use hand::{build_output, image_rows, process_table, progress_lines, removals};

fn process([pid, tty, time, cmd]: [String; 4]) -> v1_3::ContainerProcess {
    v1_3::ContainerProcess {
        pid,
        tty,
        time,
        cmd,
    }
}

fn row(id: &str, name: &str) -> v1_7::ImageSummary {
    v1_7::ImageSummary {
        id: id.to_owned(),
        repo_tags: vec![name.to_owned()],
        ..v1_7::ImageSummary::blank()
    }
}

#[test]
fn processes_are_a_table() {
    let texts = ["1", "?", "00:00:00", "sh"].map(str::to_owned);
    let table = process_table::up(vec![process(texts.clone())]);
    assert_eq!(table.titles, ["PID", "TTY", "TIME", "CMD"]);
    assert_eq!(table.processes, [texts]);
}

#[test]
fn other_columns_of_a_table_are_left_out() {
    let table = v1_4::TopResult {
        titles: ["USER", "CMD", "PID"].map(str::to_owned).into(),
        processes: vec![["root", "sh", "7"].map(str::to_owned).into(), Vec::new()],
    };
    let empty = String::new;
    let found = process_table::down(table);
    let first = process(["7".to_owned(), empty(), empty(), "sh".to_owned()]);
    let second = process([empty(), empty(), empty(), empty()]);
    assert_eq!(found, [first, second]);
}

#[test]
fn a_removal_says_nothing() {
    assert_eq!(removals::up(()), Vec::<v1_2::ImageRemoval>::new());
    removals::down(vec![v1_2::ImageRemoval::blank()]);
}

#[test]
fn rows_of_an_image_are_one_with_all_names() {
    let rows = vec![row("1", "a:1"), row("2", "b:1"), row("1", "a:2")];
    let images = image_rows::up(rows);
    let names: Vec<_> = images
        .iter()
        .map(|image| image.repo_tags.join(" "))
        .collect();
    assert_eq!(names, ["a:1 a:2", "b:1"]);
    let mut nameless = row("1", "");
    nameless.repo_tags.clear();
    assert_eq!(image_rows::down(nameless.clone()), [nameless]);
}

#[test]
fn lines_are_messages() {
    for (line, message) in [
        (
            "Pulling repository x\r\n",
            json!({"status": "Pulling repository x"}),
        ),
        (
            "Pulling 1/2 (50%)\r",
            json!({"status": "Pulling 1/2 (50%)"}),
        ),
        ("Error: no\r\n", json!({"error": "no"})),
    ] {
        assert_eq!(progress_lines::up(line), Some(message));
    }
    assert_eq!(progress_lines::up("\n"), None);
    assert_eq!(build_output::up("\n"), Some(json!({"stream": "\n"})));
    assert_eq!(
        build_output::up("Error build: no\n"),
        Some(json!({"error": "no"}))
    );
}

fn written(message: &Value) -> [String; 2] {
    [build_output::down(message), progress_lines::down(message)]
}

#[test]
fn messages_are_lines() {
    for (message, line) in [
        (json!({"status": "Pulling"}), "Pulling\r\n"),
        (
            json!({"id": "1", "status": "Pulling", "progress": "1/2"}),
            "Pulling 1/2\r",
        ),
        (json!({"error": "no"}), "Error: no\r\n"),
    ] {
        assert_eq!(written(&message), [line, line]);
    }
    assert_eq!(build_output::down(&json!({"stream": "Step 0"})), "Step 0");
}

/// Text of a line.
const TEXT: &str = "[A-Za-z][ -~]{0,20}";

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn processes_come_back(texts in vec(proptest::array::uniform4(".{0,8}"), 0..4)) {
        let processes: Vec<_> = texts.into_iter().map(process).collect();
        prop_assert_eq!(process_table::down(process_table::up(processes.clone())), processes);
    }

    #[test]
    fn rows_come_back_each_beside_those_of_its_image(
        images in vec(vec("[a-z]{1,4}:[a-z]{1,4}", 1..4), 0..4)
    ) {
        let numbered = images.iter().enumerate();
        let rows: Vec<_> = numbered
            .flat_map(|(id, names)| names.iter().map(move |name| row(&id.to_string(), name)))
            .collect();
        let merged = image_rows::up(rows.clone());
        prop_assert_eq!(merged.len(), images.len());
        let parted: Vec<_> = merged.into_iter().flat_map(image_rows::down).collect();
        prop_assert_eq!(parted, rows);
    }

    #[test]
    fn lines_come_back(text in TEXT) {
        let line = format!("{text}\r\n");
        let message = progress_lines::up(&line).unwrap();
        prop_assert_eq!(progress_lines::down(&message), line.clone());
        let message = build_output::up(&line).unwrap();
        prop_assert_eq!(build_output::down(&message), line);
    }

    #[test]
    fn failures_come_back(text in TEXT) {
        let line = format!("Error: {text}\r\n");
        let message = progress_lines::up(&line).unwrap();
        prop_assert_eq!(progress_lines::down(&message), line);
    }
}
