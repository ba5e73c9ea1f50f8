//! The commands about what changed: `diff` and `history`.

mod render;
mod roles;

use std::path::PathBuf;
use std::process::ExitCode;

use anstream::println;
use clap::{Args, ValueEnum};
use longshore_codegen::changes::{Change, Item, Level, Side, Table};
use longshore_codegen::{Error, Spec};

use crate::specs::SPECS;

/// How the changes are written.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
    Markdown,
}

/// From which level on the command fails.
#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    Warning,
    Breaking,
}

/// For whom the changes are.
#[derive(Clone, Copy, ValueEnum)]
enum Role {
    /// Clients, in what they send
    Sender,
    /// Clients, in what they read
    Reader,
    /// Servers
    Server,
}

impl From<Role> for Side {
    fn from(role: Role) -> Self {
        match role {
            Role::Sender => Self::Sender,
            Role::Reader => Self::Reader,
            Role::Server => Self::Server,
        }
    }
}

#[derive(Args)]
pub(crate) struct Diff {
    /// The version to start from, as in 1.12
    from: String,
    /// The version to compare with it
    to: String,
    /// Only this operation or type
    item: Option<String>,
    /// Only what breaks clients or servers
    #[arg(long)]
    breaking: bool,
    /// Only what concerns one side; `--breaking` and `--fail-on` then mean that side
    #[arg(long = "for", value_enum)]
    role: Option<Role>,
    /// Also the operations that only reach a type that changed
    #[arg(long)]
    reached: bool,
    /// The form of the output
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Exit with 1 if a change of this level is among those shown
    #[arg(long, value_enum)]
    fail_on: Option<FailOn>,
    /// The folder of the specs
    #[arg(long, default_value = SPECS)]
    spec: PathBuf,
}

impl Diff {
    pub(crate) fn run(self) -> Result<ExitCode, Error> {
        let spec = Spec::from_folder(&self.spec)?;
        spec.changes().with_table(|table| self.show(&spec, table))
    }

    fn show(&self, spec: &Spec, table: &Table<'_>) -> Result<ExitCode, Error> {
        let (from, to) = (spec.version(&self.from)?, spec.version(&self.to)?);
        if let Some(item) = &self.item {
            spec.find(item)?;
        }
        let mut changes: Vec<Change<'_>> = table
            .between(from, to)
            .filter(|change| self.is_about(change))
            .collect();
        let title = render::Title {
            from: &self.from,
            to: &self.to,
            side: self.side(),
            roles: roles::summary(self.side(), &changes),
        };
        changes.retain(|change| self.wants(change));
        match self.format {
            Format::Text => render::text(&title, &changes),
            Format::Json => println!("{}", render::json(&title, &changes)),
            Format::Markdown => println!("{}", render::markdown(&title, &changes)),
        }
        Ok(self.exit_code(&changes))
    }

    fn side(&self) -> Option<Side> {
        self.role.map(Side::from)
    }

    fn wants(&self, change: &Change<'_>) -> bool {
        let concerned = self.side().is_none_or(|side| change.concerns(side));
        concerned && (!self.breaking || change.level(self.side()) == Level::Breaking)
    }

    fn is_about(&self, change: &Change<'_>) -> bool {
        let named = self
            .item
            .as_deref()
            .is_none_or(|name| change.item().name() == name);
        let reached = matches!(change, Change::Reached { .. });
        named && (!reached || self.reached || self.item.is_some())
    }

    fn exit_code(&self, changes: &[Change<'_>]) -> ExitCode {
        let limit = match self.fail_on {
            None => return ExitCode::SUCCESS,
            Some(FailOn::Warning) => Level::Warning,
            Some(FailOn::Breaking) => Level::Breaking,
        };
        let fails = |change: &Change<'_>| change.level(self.side()) >= limit;
        ExitCode::from(u8::from(changes.iter().any(fails)))
    }
}

#[derive(Args)]
pub(crate) struct History {
    /// An operation or a type
    item: String,
    /// The folder of the specs
    #[arg(long, default_value = SPECS)]
    spec: PathBuf,
}

impl History {
    pub(crate) fn run(self) -> Result<ExitCode, Error> {
        let spec = Spec::from_folder(&self.spec)?;
        spec.find(&self.item)?;
        spec.changes().with_table(|table| self.show(&spec, table));
        Ok(ExitCode::SUCCESS)
    }

    fn show(&self, spec: &Spec, table: &Table<'_>) {
        render::heading(&self.item);
        let versions: Vec<&str> = spec.versions_with(&self.item).collect();
        if let (Some(first), Some(last)) = (versions.first(), versions.last()) {
            println!("  in {first} to {last}");
        }
        for version in 1..table.versions.len() {
            self.show_version(table, version);
        }
    }

    fn show_version(&self, table: &Table<'_>, version: usize) {
        let named = |item: &Item<'_>| item.name() == self.item;
        let changes = table.between(version - 1, version);
        let changes: Vec<Change<'_>> = changes
            .filter(|change| named(&change.item()))
            .filter(|change| !matches!(change, Change::Behaviour { .. }))
            .collect();
        let notes = table.notes_between(version - 1, version);
        let notes: Vec<&str> = notes
            .filter(|note| note.items.iter().any(named))
            .map(|note| note.text)
            .collect();
        if let Some(text) = table.versions.get(version)
            && !(changes.is_empty() && notes.is_empty())
        {
            render::step(text, &notes, &changes);
        }
    }
}
