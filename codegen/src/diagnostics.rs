//! Everything that can be wrong with a spec, collected and shown at once.

use std::collections::{HashMap, HashSet};
use std::fmt::{self, Write as _};

use crate::node::Origin;
use crate::yaml::{self, Position};

/// A file as it was read, kept so that diagnostics can show its lines.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// The name shown to people.
    pub(crate) name: String,
    pub(crate) text: String,
}

/// Where something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Node(Origin),
    Text(u32, Position),
    File(u32),
    Nowhere,
}

impl Place {
    /// The order in which places are shown, as far as it is known without reading the files again.
    fn rank(self) -> (Option<u32>, Option<u32>) {
        match self {
            Self::Node(origin) => (Some(origin.file), Some(origin.index)),
            Self::Text(file, _) | Self::File(file) => (Some(file), None),
            Self::Nowhere => (None, None),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Diagnostic {
    place: Place,
    message: String,
    help: Option<String>,
}

/// The list that every pass adds to.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    list: Vec<Diagnostic>,
    known: HashSet<(Place, String)>,
}

/// The most that is shown: who has as much to mend begins somewhere.
const MOST_SHOWN: usize = 100;

impl Diagnostics {
    /// Adds what is wrong at a node.
    pub(crate) fn at(&mut self, origin: Origin, message: impl Into<String>) {
        self.add(Place::Node(origin), message.into(), None);
    }

    /// Adds what is wrong at a node, and what was expected there.
    pub(crate) fn at_with_help(
        &mut self,
        origin: Origin,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.add(Place::Node(origin), message.into(), Some(help.into()));
    }

    /// The same with a help that need not be there.
    pub(crate) fn at_with(&mut self, origin: Origin, message: String, help: Option<String>) {
        self.add(Place::Node(origin), message, help);
    }

    pub(crate) fn elsewhere(&mut self, place: Place, message: impl Into<String>) {
        self.add(place, message.into(), None);
    }

    // Versions share most of their nodes, so one mistake is met once a version.
    // The help of the first one stays.
    fn add(&mut self, place: Place, message: String, help: Option<String>) {
        if self.known.insert((place, message.clone())) {
            self.list.push(Diagnostic {
                place,
                message,
                help,
            });
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether another help would still be read: it may take long to find one.
    pub(crate) fn wants_help(&self) -> bool {
        self.list.len() < MOST_SHOWN
    }

    /// The list as an error that shows the lines of `sources`.
    pub(crate) fn into_error(mut self, sources: &[Source]) -> Error {
        let count = self.list.len();
        if count > MOST_SHOWN {
            // Nodes are numbered in the order in which they stand.
            self.list.sort_by_key(|diagnostic| diagnostic.place.rank());
            self.list.truncate(MOST_SHOWN);
        }
        let nodes = self
            .list
            .iter()
            .filter_map(|diagnostic| match diagnostic.place {
                Place::Node(origin) => Some(origin),
                _ => None,
            });
        let positions = positions(nodes, sources);
        let placed = |diagnostic| (resolve(&positions, diagnostic), diagnostic);
        let mut placed: Vec<(Placed, &Diagnostic)> = self.list.iter().map(placed).collect();
        placed.sort_by_key(|(place, _)| *place);
        let mut text = String::new();
        for (place, diagnostic) in &placed {
            render(&mut text, *place, diagnostic, sources);
        }
        let errors = if count == 1 { "error" } else { "errors" };
        let _ = write!(text, "{count} {errors} in the spec");
        if count > MOST_SHOWN {
            let _ = write!(text, ", of which the first {MOST_SHOWN} are shown");
        }
        Error { text, count }
    }
}

/// The lines and columns of nodes: each file is read once for all of them.
fn positions(
    origins: impl Iterator<Item = Origin>,
    sources: &[Source],
) -> HashMap<Origin, Position> {
    let mut wanted: HashMap<u32, HashSet<u32>> = HashMap::new();
    for origin in origins {
        wanted.entry(origin.file).or_default().insert(origin.index);
    }
    let mut positions = HashMap::new();
    for (file, indices) in wanted {
        let Some(source) = sources.get(file as usize) else {
            continue;
        };
        let found = yaml::locate(&source.text, indices).into_iter();
        positions.extend(found.map(|(index, position)| (Origin { file, index }, position)));
    }
    positions
}

/// A file and, where known, a position in it.
type Placed = (Option<u32>, Option<Position>);

fn resolve(positions: &HashMap<Origin, Position>, diagnostic: &Diagnostic) -> Placed {
    match diagnostic.place {
        Place::Node(origin) => (Some(origin.file), positions.get(&origin).copied()),
        Place::Text(file, position) => (Some(file), Some(position)),
        Place::File(file) => (Some(file), None),
        Place::Nowhere => (None, None),
    }
}

fn render(text: &mut String, (file, position): Placed, diagnostic: &Diagnostic, all: &[Source]) {
    let _ = writeln!(text, "error: {}", diagnostic.message);
    if let Some(source) = file.and_then(|file| all.get(file as usize)) {
        match position {
            Some(position) => render_line(text, source, position),
            None => {
                let _ = writeln!(text, " --> {}", source.name);
            }
        }
    }
    if let Some(help) = &diagnostic.help {
        let _ = writeln!(text, "  = help: {help}");
    }
    text.push('\n');
}

/// The longest piece of a source line that is shown, in characters, and how
/// much of it stands before the place in question.
const SHOWN: usize = 120;
const BEFORE: usize = 80;

fn render_line(text: &mut String, source: &Source, Position { line, column }: Position) {
    let _ = writeln!(text, " --> {}:{line}:{column}", source.name);
    let Some(content) = source.text.lines().nth(line.saturating_sub(1)) else {
        return;
    };
    let before = column.saturating_sub(1).min(content.chars().count());
    let cut = if before < SHOWN { 0 } else { before - BEFORE };
    let visible = |c: char| if c.is_control() { ' ' } else { c };
    let content: String = content.chars().skip(cut).take(SHOWN).map(visible).collect();
    let content = content.trim_end();
    let margin = " ".repeat(line.to_string().len());
    let _ = writeln!(text, "{margin} |\n{line} | {content}");
    let _ = writeln!(text, "{margin} | {}^", " ".repeat(before - cut));
}

/// Why a spec could not be turned into code.
///
/// Both `Display` and `Debug` show everything that is wrong with file, line and
/// column, so that `fn main() -> Result<(), Error>` in a `build.rs` reads well.
#[derive(Clone)]
pub struct Error {
    text: String,
    count: usize,
}

impl Error {
    /// How many things are wrong.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }

    pub(crate) fn other(text: impl Into<String>) -> Self {
        Self {
            text: format!("error: {}", text.into()),
            count: 1,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Error {}
