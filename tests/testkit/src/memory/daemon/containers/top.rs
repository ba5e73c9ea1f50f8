//! The processes of a container, as `ps` would show them.

use longshore::runtime::server::Failure;
use longshore::server::container_top::v1_4::Request;
use longshore::v1_16::TopResult;
use time::macros::format_description;

use super::refusal::{failed, shown};
use super::table::{Container, Run};
use crate::memory::daemon::Daemon;
use crate::memory::programs::ProcessInfo;

pub(in crate::memory::daemon) fn top(daemon: &Daemon, top: &Request) -> Result<TopResult, Failure> {
    let table = daemon.0.containers.lock();
    let container = table.get(&top.id)?;
    let Some(run) = container.run.as_ref().filter(|_| container.state.running) else {
        let name = shown(&top.id);
        return Err(failed(format!("Container {name} is not running")));
    };
    let columns = columns(top.ps_args.as_deref().unwrap_or_default())?;
    if !columns.contains(&Column::Pid) {
        return Err(failed("Couldn't find PID field in ps output"));
    }
    let processes = run.processes.list();
    let rows = processes.iter().map(|process| {
        let cells = columns.iter();
        cells
            .map(|column| column.of(container, run, process))
            .collect()
    });
    Ok(TopResult {
        titles: columns.iter().map(Column::title).collect(),
        processes: rows.collect(),
    })
}

/// A column, by what stands in it.
#[derive(Clone, Debug, PartialEq)]
enum Column {
    User(&'static str),
    Pid,
    Parent,
    Started(&'static str),
    Terminal(&'static str),
    Time,
    Command(&'static str),
    Program,
    /// A title and what stands in every row.
    Fixed(&'static str, &'static str),
}

/// The columns that the arguments of `ps` ask for.
fn columns(args: &str) -> Result<Vec<Column>, Failure> {
    let mut words = args.split_whitespace();
    while let Some(word) = words.next() {
        let chosen = match word.trim_start_matches('-') {
            letters if letters.ends_with('o') && is_letters(letters) => words.next(),
            letters => letters.strip_prefix('o').filter(|list| !list.is_empty()),
        };
        if let Some(list) = chosen {
            return list.split(',').map(column).collect();
        }
        if !is_letters(word.trim_start_matches('-')) {
            return Err(unknown());
        }
    }
    let is_wide = args.contains('u');
    Ok(if is_wide { wide() } else { usual() })
}

fn is_letters(word: &str) -> bool {
    let known = |byte: u8| b"aefFjlnorstuwxTA".contains(&byte);
    word.bytes().all(known)
}

fn unknown() -> Failure {
    failed("Error running ps: exit status 1")
}

fn column(name: &str) -> Result<Column, Failure> {
    // What stands behind `=` is a title, which is left as it is.
    let name = name.split('=').next().unwrap_or(name);
    Ok(match name {
        "pid" => Column::Pid,
        "ppid" => Column::Parent,
        "user" => Column::User("USER"),
        "uid" => Column::User("UID"),
        "stime" => Column::Started("STIME"),
        "start" => Column::Started("START"),
        "tty" | "tname" => Column::Terminal("TTY"),
        "tt" => Column::Terminal("TT"),
        "time" => Column::Time,
        "cmd" => Column::Command("CMD"),
        "args" | "command" => Column::Command("COMMAND"),
        "comm" => Column::Program,
        "c" => Column::Fixed("C", "0"),
        "pcpu" | "%cpu" => Column::Fixed("%CPU", "0.0"),
        "pmem" | "%mem" => Column::Fixed("%MEM", "0.0"),
        "vsz" => Column::Fixed("VSZ", "1024"),
        "rss" => Column::Fixed("RSS", "512"),
        "stat" => Column::Fixed("STAT", "S"),
        _ => return Err(unknown()),
    })
}

/// The columns of `ps -ef`.
fn usual() -> Vec<Column> {
    vec![
        Column::User("UID"),
        Column::Pid,
        Column::Parent,
        Column::Fixed("C", "0"),
        Column::Started("STIME"),
        Column::Terminal("TTY"),
        Column::Time,
        Column::Command("CMD"),
    ]
}

/// The columns of `ps aux`.
fn wide() -> Vec<Column> {
    vec![
        Column::User("USER"),
        Column::Pid,
        Column::Fixed("%CPU", "0.0"),
        Column::Fixed("%MEM", "0.0"),
        Column::Fixed("VSZ", "1024"),
        Column::Fixed("RSS", "512"),
        Column::Terminal("TTY"),
        Column::Fixed("STAT", "S"),
        Column::Started("START"),
        Column::Time,
        Column::Command("COMMAND"),
    ]
}

impl Column {
    fn title(&self) -> String {
        let title = match self {
            Self::Pid => "PID",
            Self::Parent => "PPID",
            Self::Time => "TIME",
            Self::Program => "COMMAND",
            Self::User(title)
            | Self::Started(title)
            | Self::Terminal(title)
            | Self::Command(title)
            | Self::Fixed(title, _) => title,
        };
        title.to_owned()
    }

    fn of(&self, container: &Container, run: &Run, process: &ProcessInfo) -> String {
        match self {
            Self::User(_) => process.user.clone(),
            Self::Pid => (run.first_pid + process.pid).to_string(),
            // What was started from outside has its parent on the host.
            Self::Parent if process.parent == 0 => "1".to_owned(),
            Self::Parent => (run.first_pid + process.parent).to_string(),
            Self::Started(_) => {
                let form = format_description!("[hour]:[minute]");
                process.started.format(form).unwrap_or_default()
            }
            Self::Terminal(_) if container.has_tty() => "pts/0".to_owned(),
            Self::Terminal(_) => "?".to_owned(),
            Self::Time => process.time().to_owned(),
            // A process is a line, whatever its arguments are.
            Self::Command(_) => process.command.replace(char::is_control, " "),
            Self::Program => program(&process.command).to_owned(),
            Self::Fixed(_, value) => (*value).to_owned(),
        }
    }
}

fn program(command: &str) -> &str {
    let path = command.split_whitespace().next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_those_that_ps_would_show() {
        let titles = |args| {
            let columns = columns(args).unwrap();
            let titles: Vec<_> = columns.iter().map(Column::title).collect();
            titles.join(" ")
        };
        assert_eq!(titles(""), "UID PID PPID C STIME TTY TIME CMD");
        assert_eq!(titles("-ef"), titles(""));
        let wide = "USER PID %CPU %MEM VSZ RSS TTY STAT START TIME COMMAND";
        assert_eq!(titles("aux"), wide);
        assert_eq!(titles("-eo pid,comm"), "PID COMMAND");
        assert_eq!(titles("-opid,args"), "PID COMMAND");
        for wrong in ["-o nope", "--version", "-q7"] {
            assert!(columns(wrong).is_err(), "{wrong}");
        }
    }
}
