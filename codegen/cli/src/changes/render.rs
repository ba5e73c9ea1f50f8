//! Changes as text, JSON and Markdown.

use std::cmp::Reverse;
use std::fmt::Write as _;

use anstream::println;
use anstyle::{AnsiColor, Style};
use longshore_codegen::changes::{Change, Item, Level, Levels, Side};
use serde_json::{Map, Value, json};

use super::roles::Role;

/// What is compared.
pub(super) struct Title<'a> {
    pub(super) from: &'a str,
    pub(super) to: &'a str,
    /// The side whose levels count; none for the highest of all.
    pub(super) side: Option<Side>,
    /// What all changes mean for each side, those that are not shown too.
    pub(super) roles: Vec<Role>,
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
    let breaking = Side::ALL.iter();
    let breaking = breaking.filter(|side| levels.of(**side) == Level::Breaking);
    let who: Vec<&str> = breaking.map(|side| side.as_str()).collect();
    who.join(", ")
}

fn line(side: Option<Side>, change: &Change<'_>) {
    let level = change.level(side);
    let style = colour(level);
    let id = change.rule().id;
    println!(
        "  {style}{} {}{style:#}  {DIM}{id}{DIM:#}",
        mark(level),
        one_line(&change.to_string())
    );
    let who = minding(change.levels());
    if !who.is_empty() {
        println!("      {DIM}breaks {who}{DIM:#}");
    }
}

/// The changes by item, coloured on a terminal.
pub(super) fn text(title: &Title<'_>, changes: &[Change<'_>]) {
    let breaks = |change: &&Change<'_>| change.level(title.side) == Level::Breaking;
    let breaking = changes.iter().filter(breaks).count();
    println!(
        "{BOLD}{} to {}{BOLD:#}: {} changes, {breaking} breaking",
        title.from,
        title.to,
        changes.len()
    );
    for role in &title.roles {
        println!("  {}", in_words(role));
    }
    for (item, changes) in grouped(title.side, changes) {
        println!();
        heading(&named(item));
        for change in changes {
            line(title.side, change);
        }
    }
}

fn in_words(role: &Role) -> String {
    let Role {
        breaking,
        warning,
        added,
        ..
    } = role;
    let who = role.side.as_str();
    format!("{who}: {breaking} break, {warning} warn, {added} add")
}

/// A version of an item's history.
pub(super) fn step(version: &str, notes: &[&str], changes: &[Change<'_>]) {
    println!();
    heading(version);
    for note in notes {
        println!("  {}", one_line(note));
    }
    for change in changes {
        line(None, change);
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

/// Behaviour and reached types come last, so the items are put together again. What
/// matters most stands first, among the items and in each.
fn grouped<'c, 'a>(
    side: Option<Side>,
    changes: &'c [Change<'a>],
) -> Vec<(Item<'a>, Vec<&'c Change<'a>>)> {
    let mut groups: Vec<(Item<'a>, Vec<&Change<'a>>)> = Vec::new();
    for change in changes {
        match groups.iter_mut().find(|(item, _)| *item == change.item()) {
            Some((_, group)) => group.push(change),
            None => groups.push((change.item(), vec![change])),
        }
    }
    for (_, group) in &mut groups {
        group.sort_by_key(|change| Reverse(change.level(side)));
    }
    groups.sort_by_key(|(item, group)| {
        let levels = group.iter().map(|change| change.level(side));
        (Reverse(levels.max()), *item)
    });
    groups
}

/// The changes for machines.
pub(super) fn json(title: &Title<'_>, changes: &[Change<'_>]) -> Value {
    let changes: Vec<Value> = changes.iter().map(json_change).collect();
    let summary: Map<String, Value> = title.roles.iter().map(json_role).collect();
    json!({ "from": title.from, "to": title.to, "summary": summary, "changes": changes })
}

fn json_role(role: &Role) -> (String, Value) {
    let numbers = json!({
        "breaking": role.breaking,
        "warning": role.warning,
        "added": role.added,
    });
    (role.side.key().to_owned(), numbers)
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
    let mut out = format!("# {} to {}\n\n", title.from, title.to);
    for role in &title.roles {
        let _ = writeln!(out, "- {}", in_words(role));
    }
    for (item, changes) in grouped(title.side, changes) {
        let _ = write!(out, "\n## {}\n\n", named(item));
        for change in changes {
            let level = change.level(title.side).as_str();
            let _ = writeln!(out, "- {} ({level})", one_line(&change.to_string()));
        }
    }
    out
}
