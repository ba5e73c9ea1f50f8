//! Routes, parameters and success statuses of the specs, compared with what the
//! daemons do. `facts/routes.tsv` says the latter, and how it was found out;
//! `facts/exceptions.tsv` says where the specs differ on purpose.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::fs;
use std::ops::RangeInclusive;
use std::str::FromStr;

use longshore_codegen::Spec;
use serde_json::Value;

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;
type Table = BTreeMap<Version, BTreeSet<Fact>>;

#[test]
fn the_specs_agree_with_the_daemons() -> Result<()> {
    let spec = Spec::from_folder("../spec/docker").unwrap_or_else(|error| panic!("{error}"));
    let specs = spec_table(&spec)?;
    let daemons = daemon_table(&fs::read_to_string("facts/routes.tsv")?)?;
    let exceptions = exceptions(&fs::read_to_string("facts/exceptions.tsv")?)?;
    let complaints = compare(&specs, &daemons, &exceptions);
    assert!(
        complaints.is_empty(),
        "spec/docker and tests/facts differ:\n{}",
        complaints.join("\n"),
    );
    Ok(())
}

/// `facts/statuses.tsv` says which those are. Each has words about it.
#[test]
fn the_specs_list_what_later_daemons_answer() -> Result<()> {
    let spec = Spec::from_folder("../spec/docker").unwrap_or_else(|error| panic!("{error}"));
    let text = fs::read_to_string("facts/statuses.tsv")?;
    let statuses: Vec<_> = rows(&text)
        .map(|row| answered(&row))
        .collect::<Result<_>>()?;
    assert!(!statuses.is_empty());
    for text in spec.versions() {
        let (version, shown): (Version, Value) = (
            text.parse()?,
            serde_yaml::from_str(&spec.show(text, None)?)?,
        );
        for (versions, fact) in &statuses {
            let mut operations = entries(&shown["operations"]).map(|(_, operation)| operation);
            let is_listed = operations.any(|operation| lists(operation, fact));
            assert!(
                !versions.contains(&version) || is_listed,
                "{version} {fact}"
            );
        }
    }
    Ok(())
}

/// A row of `facts/statuses.tsv`.
fn answered(row: &[&str]) -> Result<(RangeInclusive<Version>, Fact)> {
    let [versions, method, path, status, _who] = columns(row)?;
    let (oldest, newest) = versions.split_once('-').unwrap_or((versions, versions));
    let fact = Fact::new(method, path, "status", status)?;
    Ok((oldest.parse()?..=newest.parse()?, fact))
}

/// Whether an operation has the status as a response, or as another one that is understood.
fn lists(operation: &Value, fact: &Fact) -> bool {
    let is_it = operation["path"] == fact.path && operation["method"] == fact.method;
    let status: Option<u16> = fact.value.parse().ok();
    let mut responses = entries(&operation["responses"]);
    is_it
        && responses.any(|(listed, response)| {
            let also = response["also"].as_array().into_iter().flatten();
            *listed == fact.value
                || also
                    .into_iter()
                    .any(|also| also.as_u64() == status.map(u64::from))
        })
}

#[test]
fn each_difference_and_each_idle_exception_is_told() -> Result<()> {
    let specs = daemon_table(
        "1.1\tGET\t/a\troute\t-\n1.1\tGET\t/a\tstatus\t200\n\
         1.1\tGET\t/b\troute\t-\n1.1\tGET\t/b\tstatus\t200\n1.2\tGET\t/a\troute\t-",
    )?;
    let daemons = daemon_table("1.1\tGET\t/a\troute\t-\n1.1\tGET\t/a\tquery\tq")?;
    let exceptions = exceptions(
        "# a comment\n1.1-1.2\tGET\t/b\troute\t-\tspec\tnew\n\
         1.0-1.1\tGET\t/c\troute\t-\tdaemon\told\n1.0\tGET\t/d\troute\t-\tdaemon\told",
    )?;
    let expected = [
        "1.1 GET /a: query q: only the daemon has it",
        "1.1 GET /a: status 200: only the spec has it",
        "1.1 GET /c: route -: only the daemon has it: not so, the exception is idle",
        "1.2: nothing is known of the daemon",
    ];
    assert_eq!(compare(&specs, &daemons, &exceptions), expected);
    Ok(())
}

/// `1.12`, in the order of versions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Version(u16, u16);

/// One thing that can be said of a version.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Fact {
    path: String,
    method: String,
    kind: Kind,
    value: String,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Route,
    Query,
    Header,
    Status,
}

/// Who alone has a fact.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Spec,
    Daemon,
}

/// A fact that one side alone has on purpose.
struct Exception {
    oldest: Version,
    newest: Version,
    fact: Fact,
    side: Side,
}

/// Everything that is wrong, in the order of versions.
fn compare(specs: &Table, daemons: &Table, exceptions: &[Exception]) -> Vec<String> {
    let versions = specs.iter();
    versions
        .flat_map(|(version, spec)| match daemons.get(version) {
            Some(daemon) => compare_version(*version, spec, daemon, exceptions),
            None => vec![format!("{version}: nothing is known of the daemon")],
        })
        .collect()
}

fn compare_version(
    version: Version,
    spec: &BTreeSet<Fact>,
    daemon: &BTreeSet<Fact>,
    exceptions: &[Exception],
) -> Vec<String> {
    let found = differences(spec, daemon);
    let allowed: BTreeSet<(&Fact, Side)> = exceptions
        .iter()
        .filter(|exception| (exception.oldest..=exception.newest).contains(&version))
        .map(|exception| (&exception.fact, exception.side))
        .collect();
    let surprises = found.difference(&allowed);
    let idle = allowed.difference(&found);
    surprises
        .map(|(fact, side)| format!("{version} {fact}: {side}"))
        .chain(
            idle.map(|(fact, side)| {
                format!("{version} {fact}: {side}: not so, the exception is idle")
            }),
        )
        .collect()
}

/// What one side alone has. Where that is a route, the rest of it is not told.
fn differences<'f>(
    spec: &'f BTreeSet<Fact>,
    daemon: &'f BTreeSet<Fact>,
) -> BTreeSet<(&'f Fact, Side)> {
    let spec_alone = spec.difference(daemon).map(|fact| (fact, Side::Spec));
    let daemon_alone = daemon.difference(spec).map(|fact| (fact, Side::Daemon));
    let all: BTreeSet<_> = spec_alone.chain(daemon_alone).collect();
    let facts = all.iter().map(|(fact, _)| fact);
    let routes: BTreeSet<_> = facts
        .filter(|fact| fact.kind == Kind::Route)
        .map(|fact| fact.route())
        .collect();
    all.into_iter()
        .filter(|(fact, _)| fact.kind == Kind::Route || !routes.contains(&fact.route()))
        .collect()
}

fn spec_table(spec: &Spec) -> Result<Table> {
    let one = |version: &str| {
        let shown: Value = serde_yaml::from_str(&spec.show(version, None)?)?;
        let operations = entries(&shown["operations"]);
        let facts = operations.flat_map(|(_, operation)| operation_facts(operation));
        Ok((version.parse()?, facts.collect()))
    };
    spec.versions().map(one).collect()
}

fn operation_facts(operation: &Value) -> Vec<Fact> {
    let fact = |kind, value: &str| Fact {
        path: string(&operation["path"]),
        method: string(&operation["method"]),
        kind,
        value: value.to_owned(),
    };
    let all = |key, kind| {
        let names = entries(&operation[key]);
        names.map(move |(name, _)| fact(kind, name))
    };
    let successes = all("responses", Kind::Status).filter(|fact| fact.value.as_str() < "400");
    all("query", Kind::Query)
        .chain(all("headers", Kind::Header))
        .chain(successes)
        .chain([fact(Kind::Route, "-")])
        .collect()
}

fn entries(map: &Value) -> impl Iterator<Item = (&String, &Value)> {
    map.as_object().into_iter().flatten()
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn daemon_table(text: &str) -> Result<Table> {
    let mut table = Table::new();
    for row in rows(text) {
        let [version, method, path, kind, value] = columns(&row)?;
        let fact = Fact::new(method, path, kind, value)?;
        table.entry(version.parse()?).or_default().insert(fact);
    }
    Ok(table)
}

fn exceptions(text: &str) -> Result<Vec<Exception>> {
    rows(text).map(|row| Exception::new(&row)).collect()
}

fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect())
}

fn columns<'t, const N: usize>(row: &[&'t str]) -> Result<[&'t str; N]> {
    let columns = row.try_into();
    columns.map_err(|_| format!("not {N} columns: {}", row.join(" | ")).into())
}

impl Exception {
    fn new(row: &[&str]) -> Result<Self> {
        let [versions, method, path, kind, value, side, _reason] = columns(row)?;
        let (oldest, newest) = versions.split_once('-').unwrap_or((versions, versions));
        Ok(Self {
            oldest: oldest.parse()?,
            newest: newest.parse()?,
            fact: Fact::new(method, path, kind, value)?,
            side: side.parse()?,
        })
    }
}

impl Fact {
    fn new(method: &str, path: &str, kind: &str, value: &str) -> Result<Self> {
        Ok(Self {
            path: path.to_owned(),
            method: method.to_owned(),
            kind: kind.parse()?,
            value: value.to_owned(),
        })
    }

    fn route(&self) -> (&str, &str) {
        (&self.path, &self.method)
    }
}

impl FromStr for Version {
    type Err = Box<dyn Error>;

    fn from_str(text: &str) -> Result<Self> {
        let (major, minor) = text.split_once('.').ok_or("a version has a dot")?;
        Ok(Self(major.parse()?, minor.parse()?))
    }
}

impl FromStr for Kind {
    type Err = Box<dyn Error>;

    fn from_str(text: &str) -> Result<Self> {
        match text {
            "route" => Ok(Self::Route),
            "query" => Ok(Self::Query),
            "header" => Ok(Self::Header),
            "status" => Ok(Self::Status),
            _ => Err(format!("not a kind of fact: {text}").into()),
        }
    }
}

impl FromStr for Side {
    type Err = Box<dyn Error>;

    fn from_str(text: &str) -> Result<Self> {
        match text {
            "spec" => Ok(Self::Spec),
            "daemon" => Ok(Self::Daemon),
            _ => Err(format!("not a side: {text}").into()),
        }
    }
}

impl Display for Version {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0, self.1)
    }
}

impl Display for Fact {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self {
            path,
            method,
            kind,
            value,
        } = self;
        write!(f, "{method} {path}: {kind} {value}")
    }
}

impl Display for Kind {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Route => "route",
            Self::Query => "query",
            Self::Header => "header",
            Self::Status => "status",
        })
    }
}

impl Display for Side {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Spec => "only the spec has it",
            Self::Daemon => "only the daemon has it",
        })
    }
}
