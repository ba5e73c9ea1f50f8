//! The list of containers.

use longshore::runtime::server::Failure;
use longshore::server::container_list::Request;
use longshore::v1_16::ContainerSummary;
use regex::{Regex, RegexBuilder};
use time::OffsetDateTime;

use super::names::short;
use super::ports;
use super::refusal::{failed, shown};
use super::table::{Container, Table};
use crate::memory::daemon::Daemon;
use crate::memory::daemon::convert::Api;
use crate::memory::daemon::rootfs::snapshot;
use crate::memory::files::changed_size;

/// How large a pattern of a client may become, in bytes.
const PATTERN: usize = 1 << 20;

pub(in crate::memory::daemon) fn list(
    daemon: &Daemon,
    api: Api,
    listing: &Request,
) -> Result<Vec<ContainerSummary>, Failure> {
    let table = daemon.0.containers.lock();
    let filter = Filter::new(api, listing)?;
    let range = Range::new(api, &table, listing)?;
    let limit = limit(api, listing.limit);
    let is_open = listing.all.unwrap_or_default() || limit.is_some() || range.is_some();
    let newest = table.all.iter().rev();
    let rows = newest
        .skip_while(|one| range.before.is_some_and(|id| one.id != *id))
        .skip(usize::from(range.before.is_some()))
        .take_while(|one| range.since.is_none_or(|id| one.id != *id))
        .filter(|one| is_open || one.state.running)
        .filter(|one| filter.passes(one))
        .take(limit.unwrap_or(usize::MAX));
    let now = daemon.0.clock.now();
    Ok(rows
        .map(|one| row(&table, api, one, listing.size.unwrap_or_default(), now))
        .collect())
}

/// How many there are, running or not.
pub(in crate::memory::daemon) fn count(daemon: &Daemon) -> usize {
    daemon.0.containers.lock().all.len()
}

/// How many are wanted at most.
fn limit(api: Api, given: Option<i64>) -> Option<usize> {
    let given = given?;
    let is_none = if api.since(9) { given <= 0 } else { given < 0 };
    (!is_none).then(|| usize::try_from(given).unwrap_or(usize::MAX))
}

/// The containers between which the list is.
#[derive(Clone, Copy)]
struct Range<'a> {
    since: Option<&'a str>,
    before: Option<&'a str>,
}

impl<'a> Range<'a> {
    fn new(api: Api, table: &'a Table, listing: &Request) -> Result<Self, Failure> {
        Ok(Self {
            since: end(api, table, listing.since.as_deref())?,
            before: end(api, table, listing.before.as_deref())?,
        })
    }

    fn is_some(self) -> bool {
        self.since.is_some() || self.before.is_some()
    }
}

/// The ID of a container that limits the list.
fn end<'a>(api: Api, table: &'a Table, name: Option<&str>) -> Result<Option<&'a str>, Failure> {
    let Some(name) = name.filter(|name| !name.is_empty()) else {
        return Ok(None);
    };
    if api.since(10) {
        let found = table.get(name).map(|one| Some(one.id.as_str()));
        return found.map_err(|_| {
            let name = shown(name);
            failed(format!("Could not find container with name or id {name}"))
        });
    }
    let is_meant = |one: &&Container| short(&one.id) == name || (api.since(7) && one.id == name);
    let found = table.all.iter().find(is_meant);
    // One that is not there is never met.
    Ok(Some(found.map_or("", |one| one.id.as_str())))
}

/// What the containers have to be.
struct Filter {
    exited: Vec<i64>,
    status: Vec<String>,
    names: Option<Vec<Regex>>,
    ids: Option<Vec<Regex>>,
}

impl Filter {
    fn new(api: Api, listing: &Request) -> Result<Self, Failure> {
        let given = |name: &str, minor: u32| {
            let filters = listing.filters.as_ref().filter(|_| api.since(minor));
            let values = filters.and_then(|filters| filters.get(name));
            values.cloned().unwrap_or_default()
        };
        let codes = given("exited", 14).into_iter().map(|code| {
            let wrong = |_| {
                let code = shown(&code);
                failed(format!(
                    "strconv.ParseInt: parsing {code:?}: invalid syntax"
                ))
            };
            code.parse().map_err(wrong)
        });
        Ok(Self {
            exited: codes.collect::<Result<_, _>>()?,
            status: given("status", 15),
            names: patterns(&given("name", 16)),
            ids: patterns(&given("id", 16)),
        })
    }

    fn passes(&self, one: &Container) -> bool {
        let state = &one.state;
        let exited =
            state.running || self.exited.is_empty() || self.exited.contains(&state.exit_code);
        // Each of several values has to be met, as in Docker.
        let status = self.status.iter().all(|word| word == state.word());
        exited && status && any(self.names.as_ref(), &one.name) && any(self.ids.as_ref(), &one.id)
    }
}

/// The patterns that are given, if any are. What is no pattern matches nothing, as in
/// Docker.
fn patterns(texts: &[String]) -> Option<Vec<Regex>> {
    let build = |text: &String| RegexBuilder::new(text).size_limit(PATTERN).build().ok();
    (!texts.is_empty()).then(|| texts.iter().filter_map(build).collect())
}

fn any(patterns: Option<&Vec<Regex>>, text: &str) -> bool {
    patterns.is_none_or(|patterns| patterns.iter().any(|pattern| pattern.is_match(text)))
}

fn row(
    table: &Table,
    api: Api,
    one: &Container,
    size: bool,
    now: OffsetDateTime,
) -> ContainerSummary {
    let names = table.names.iter().filter(|(_, id)| **id == one.id);
    let sizes = listed_sizes(api, one, size);
    ContainerSummary {
        id: one.id.clone(),
        names: names.map(|(name, _)| name.clone()).collect(),
        image: one.image_name(),
        command: command(api, &one.command()),
        created: one.created,
        status: one.state.status(api, now),
        ports: ports::listed(api, &one.network.ports),
        size_rw: sizes.map(|(own, _)| own),
        size_root_fs: sizes.map(|(_, all)| all),
    }
}

/// The sizes, where they are told. When they were not asked for they are 0 from 1.3 on, and left out
/// from 1.9 on.
fn listed_sizes(api: Api, one: &Container, asked: bool) -> Option<(i64, i64)> {
    if asked || !api.since(3) {
        return Some(sizes(api, one));
    }
    (!api.since(9)).then_some((0, 0))
}

/// The bytes of a container's own layer, and of all.
fn sizes(api: Api, one: &Container) -> (i64, i64) {
    let files = snapshot(&one.files);
    let own = changed_size(&one.base, &files);
    let counts_all = one.state.running && !api.since(7);
    let all = if counts_all { files.size() } else { 0 };
    let bytes = |size: u64| i64::try_from(size).unwrap_or(i64::MAX);
    (bytes(own), bytes(all))
}

/// The command line as the version shows it.
fn command(api: Api, command: &[String]) -> String {
    let (program, args) = command
        .split_first()
        .map_or(("", [].as_slice()), |(program, args)| {
            (program.as_str(), args)
        });
    if !api.since(10) {
        return format!("{program} {}", args.join(" "));
    }
    let quoted = args.iter().map(|arg| {
        if arg.contains(' ') {
            format!("'{arg}'")
        } else {
            arg.clone()
        }
    });
    let parts: Vec<String> = std::iter::once(program.to_owned()).chain(quoted).collect();
    let line = parts.join(" ");
    // A text that is JSON by itself loses its quotes on the way.
    if line.contains(['"', '\\']) || line.chars().any(|char| char < ' ') {
        format!("\"{line}\"")
    } else {
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn command_lines_are_quoted_as_of_their_version() {
        let line = |api, args: &[&str]| {
            let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
            command(api, &args)
        };
        let (old, new) = (Api::of("1.9"), Api::of("1.16"));
        assert_eq!(line(old, &["sh", "-c", "a b"]), "sh -c a b");
        assert_eq!(line(new, &["sh", "-c", "a b"]), "sh -c 'a b'");
        assert_eq!(line(new, &["echo", "\"x\""]), "\"echo \"x\"\"");
    }
}
