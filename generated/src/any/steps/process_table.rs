// Generated from the specs by longshore. Edit those, then run `longshore generate`.

//! Processes come as a table with titles since 1.4. Before, each was an object, always with the same
//! four members.
use super::types::container_process::v1_3::ContainerProcess;
use super::types::top_result::v1_4::TopResult;
/// The columns of the table, in the order of the members.
const TITLES: [&str; 4] = ["PID", "TTY", "TIME", "CMD"];
/// A table with the four columns.
pub fn up(processes: Vec<ContainerProcess>) -> TopResult {
    let rows = processes.into_iter();
    TopResult {
        titles: TITLES.map(str::to_owned).into(),
        processes: rows
            .map(|process| vec![process.pid, process.tty, process.time, process.cmd])
            .collect(),
    }
}
/// What the table says of the four columns. One that is not there is empty.
pub fn down(table: TopResult) -> Vec<ContainerProcess> {
    let titles = table.titles;
    let rows = table.processes.into_iter();
    rows.map(|row| {
            let text = |title: &str| {
                let at = titles.iter().position(|known| known == title);
                at.and_then(|at| row.get(at).cloned()).unwrap_or_default()
            };
            let [pid, tty, time, cmd] = TITLES.map(text);
            ContainerProcess {
                pid,
                tty,
                time,
                cmd,
            }
        })
        .collect()
}
