//! Changes as text, JSON and Markdown.

use std::fmt::Write as _;

use anstream::println;
use anstyle::{AnsiColor, Style};
use longshore_codegen::changes::{Change, Item, Level, Levels};
use serde_json::{Value, json};

/// What is compared.
pub(super) struct Title<'a> {
    pub(super) from: &'a str,
    pub(super) to: &'a str,
}

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// A name in bold, on a line of its own.
pub(super) fn heading(text: &str) {
    println!("{BOLD}{text}{BOLD:#}");
}

fn colour(level: Level) -> Style {
    match level {
        Level::Breaking => AnsiColor::Red.on_default(),
        Level::Warning => AnsiColor::Yellow.on_default(),
        Level::Compatible => AnsiColor::Green.on_default(),
    }
}

fn mark(level: Level) -> char {
    match level {
        Level::Breaking => '!',
        Level::Warning => '~',
        Level::Compatible => ' ',
    }
}

/// Who must mind, in words.
fn minding(levels: Levels) -> String {
    let sides = [
        ("clients that send", levels.sender),
        ("clients that read", levels.reader),
        ("servers", levels.server),
    ];
    let breaking = sides.iter().filter(|(_, level)| *level == Level::Breaking);
    let who: Vec<&str> = breaking.map(|(who, _)| *who).collect();
    who.join(", ")
}

fn line(change: &Change<'_>) {
    let levels = change.levels();
    let style = colour(levels.highest());
    let id = change.rule().id;
    println!(
        "  {style}{} {}{style:#}  {DIM}{id}{DIM:#}",
        mark(levels.highest()),
        one_line(&change.to_string())
    );
    let who = minding(levels);
    if !who.is_empty() {
        println!("      {DIM}breaks {who}{DIM:#}");
    }
}

/// The changes by item, coloured on a terminal.
pub(super) fn text(title: &Title<'_>, changes: &[Change<'_>]) {
    let breaking = changes.iter().filter(|change| change.is_breaking()).count();
    println!(
        "{BOLD}{} to {}{BOLD:#}: {} changes, {breaking} breaking",
        title.from,
        title.to,
        changes.len()
    );
    for (item, changes) in grouped(changes) {
        println!();
        heading(&named(item));
        for change in changes {
            line(change);
        }
    }
}

/// A version of an item's history.
pub(super) fn step(version: &str, notes: &[&str], changes: &[Change<'_>]) {
    println!();
    heading(version);
    for note in notes {
        println!("  {}", one_line(note));
    }
    for change in changes {
        line(change);
    }
}

fn named(item: Item<'_>) -> String {
    match item {
        Item::Operation(name) => format!("operation {name}"),
        Item::Type(name) => format!("type {name}"),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Behaviour and reached types come last, so the items are put together again.
fn grouped<'c, 'a>(changes: &'c [Change<'a>]) -> Vec<(Item<'a>, Vec<&'c Change<'a>>)> {
    let mut groups: Vec<(Item<'a>, Vec<&Change<'a>>)> = Vec::new();
    for change in changes {
        match groups.iter_mut().find(|(item, _)| *item == change.item()) {
            Some((_, group)) => group.push(change),
            None => groups.push((change.item(), vec![change])),
        }
    }
    groups.sort_by_key(|(item, _)| *item);
    groups
}

/// The changes for machines.
pub(super) fn json(title: &Title<'_>, changes: &[Change<'_>]) -> Value {
    let changes: Vec<Value> = changes.iter().map(json_change).collect();
    json!({ "from": title.from, "to": title.to, "changes": changes })
}

fn json_change(change: &Change<'_>) -> Value {
    let (rule, levels) = (change.rule(), change.levels());
    let kind = match change.item() {
        Item::Operation(_) => "operation",
        Item::Type(_) => "type",
    };
    json!({
        "rule": rule.id,
        "title": rule.title,
        "kind": kind,
        "item": change.item().name(),
        "part": change.part().to_string(),
        "text": one_line(&change.to_string()),
        "levels": {
            "sender": levels.sender.as_str(),
            "reader": levels.reader.as_str(),
            "server": levels.server.as_str(),
        },
    })
}

/// The changes for a page.
pub(super) fn markdown(title: &Title<'_>, changes: &[Change<'_>]) -> String {
    let mut out = format!("# {} to {}\n", title.from, title.to);
    for (item, changes) in grouped(changes) {
        let _ = write!(out, "\n## {}\n\n", named(item));
        for change in changes {
            let level = change.levels().highest().as_str();
            let _ = writeln!(out, "- {} ({level})", one_line(&change.to_string()));
        }
    }
    out
}
