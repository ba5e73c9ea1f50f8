//! Which versions have which operation, as a table for the documentation.

use std::fmt::Write as _;

use super::deprecated::Subject;
use super::{Context, ItemModule, OperationForm, docs};

const HEAD: &str = "\n\nWhich versions have an operation, and where one request builder does not do \
    for all of them, which versions each is for. A range without an end goes on with every newer \
    version.\n\n\
    | group | operation | request | in API | builders | deprecated since |\n\
    |---|---|---|---|---|---|";

/// The table, a row an operation, by group and name.
pub(super) fn matrix(context: Context<'_>, operations: &[ItemModule<OperationForm>]) -> String {
    let mut rows: Vec<(String, String)> = operations
        .iter()
        .filter_map(|module| row(context, module))
        .collect();
    rows.sort();
    let mut table = HEAD.to_owned();
    for (_, row) in rows {
        let _ = write!(table, "\n{row}");
    }
    table
}

/// What a row is sorted by, and the row.
fn row(context: Context<'_>, module: &ItemModule<OperationForm>) -> Option<(String, String)> {
    let newest = module.shapes.first()?;
    let name = &newest.name;
    let last = *newest.versions.last()?;
    let operation = context.api.snapshots.get(last)?.operations.get(&**name)?;
    let mut versions: Vec<usize> = module
        .shapes
        .iter()
        .flat_map(|form| form.versions.iter().copied())
        .collect();
    versions.sort_unstable();
    let group = docs::text(&operation.group);
    let row = format!(
        "| {group} | {} | `{} {}` | {} | {} | {} |",
        link(module, name),
        operation.method,
        operation.path_text().replace('|', "\\|"),
        ranges(context, &versions),
        builders(context, &module.shapes),
        Subject::Operation(name).since(context, last).unwrap_or(""),
    );
    Some((format!("{group} {name}"), row))
}

/// The versions of each builder, where there are several.
fn builders(context: Context<'_>, forms: &[OperationForm]) -> String {
    if let [_] = forms {
        return String::new();
    }
    let mut versions: Vec<&[usize]> = forms.iter().map(|form| &*form.versions).collect();
    versions.sort_unstable();
    let versions = versions.into_iter();
    let ranges: Vec<String> = versions.map(|versions| ranges(context, versions)).collect();
    ranges.join("; ")
}

/// The name, as a link where the module is there whatever the features.
fn link(module: &ItemModule<OperationForm>, name: &str) -> String {
    if module.gate.is_some() {
        return format!("`{name}`");
    }
    format!("[`{name}`](mod@{})", module.module)
}

/// Versions as ranges: `1.0–1.3, 1.5–`.
fn ranges(context: Context<'_>, versions: &[usize]) -> String {
    let text = |at: &usize| docs::version_text(context, *at);
    let newest = context.api.snapshots.len().saturating_sub(1);
    let runs = versions.chunk_by(|a, b| a + 1 == *b);
    let runs = runs.filter_map(|run| Some((run.first()?, run.last()?)));
    let words: Vec<String> = runs
        .map(|(first, last)| match (first, last) {
            (first, last) if *last == newest => format!("{}–", text(first)),
            (first, last) if first == last => text(first).to_owned(),
            (first, last) => format!("{}–{}", text(first), text(last)),
        })
        .collect();
    words.join(", ")
}
