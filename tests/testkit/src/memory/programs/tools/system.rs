//! Tools that look at the system: `env`, `id`, `ps`, `sleep` and their like.

use std::fmt::Write as _;
use std::future;
use std::time::Duration;

use super::{Ended, refuse};
use crate::memory::programs::Signal;
use crate::memory::programs::context::Context;

pub(super) async fn env(context: Context) -> Ended {
    if let Some(first) = context.operands().first() {
        return refuse(&context, "unsupported operand", first).await;
    }
    let lines = context
        .env
        .iter()
        .map(|(name, value)| format!("{name}={value}\n"));
    context.print(lines.collect::<String>()).await?;
    Ok(0)
}

pub(super) async fn hostname(context: Context) -> Ended {
    context.print(format!("{}\n", context.hostname)).await?;
    Ok(0)
}

pub(super) async fn pwd(context: Context) -> Ended {
    context.print(format!("{}\n", context.cwd)).await?;
    Ok(0)
}

pub(super) async fn whoami(context: Context) -> Ended {
    context.print(format!("{}\n", context.user)).await?;
    Ok(0)
}

/// Every user but root has the number 1000, or the number that is its name.
pub(super) async fn id(context: Context) -> Ended {
    let user = &context.user;
    let number = match user.parse::<u32>() {
        Ok(number) => number,
        Err(_) if user == "root" => 0,
        Err(_) => 1000,
    };
    let line = match context.operands().first().map(String::as_str) {
        None => format!("uid={number}({user}) gid={number}({user})\n"),
        Some("-u" | "-g") => format!("{number}\n"),
        Some("-un" | "-gn") => format!("{user}\n"),
        Some(other) => return refuse(&context, "unrecognized option", other).await,
    };
    context.print(line).await?;
    Ok(0)
}

pub(super) async fn ps(context: Context) -> Ended {
    let mut text = "PID   USER     TIME     COMMAND\n".to_owned();
    for process in context.processes.list() {
        let (pid, user, time) = (process.pid, &process.user, process.time());
        // Writing to a string does not fail.
        let _ = writeln!(text, "{pid:>5} {user:<8} {time} {}", process.command);
    }
    context.print(text).await?;
    Ok(0)
}

pub(super) async fn stty(context: Context) -> Ended {
    let Some(tty) = &context.tty else {
        context.complain("standard input: not a tty").await?;
        return Ok(1);
    };
    match context.operands() {
        [what] if what == "size" => {
            let size = tty.size();
            context
                .print(format!("{} {}\n", size.rows, size.columns))
                .await?;
            Ok(0)
        }
        other => refuse(&context, "unsupported operand", &other.join(" ")).await,
    }
}

pub(super) async fn kill(context: Context) -> Ended {
    let (signal, pids) = match signal_and_pids(context.operands()) {
        Ok(parsed) => parsed,
        Err(wrong) => return refuse(&context, "bad signal name", wrong).await,
    };
    if pids.is_empty() {
        context.complain("you need to specify whom to kill").await?;
        return Ok(1);
    }
    let mut code = 0;
    for pid in pids {
        let process = pid.parse().ok().and_then(|pid| context.processes.get(pid));
        match (process, signal) {
            (Some(process), Some(signal)) => process.signal(signal),
            (Some(_), None) => {}
            (None, _) => code = no_such_process(&context, pid).await?,
        }
    }
    // A signal to this very process acts before it goes on.
    tokio::task::yield_now().await;
    Ok(code)
}

async fn no_such_process(context: &Context, pid: &str) -> Ended {
    let pid: String = pid.chars().take(64).collect();
    let text = format!("can't kill pid {pid}: No such process");
    context.complain(text).await?;
    Ok(1)
}

/// `None` for the signal 0, which only asks whether a process is there.
fn signal_and_pids(args: &[String]) -> Result<(Option<Signal>, &[String]), &str> {
    let (name, pids) = match args {
        [option, name, pids @ ..] if option == "-s" => (name.as_str(), pids),
        [option, pids @ ..] if option.starts_with('-') => (option.trim_start_matches('-'), pids),
        pids => return Ok((Some(Signal::TERM), pids)),
    };
    if name == "0" {
        return Ok((None, pids));
    }
    name.parse()
        .map(|signal| (Some(signal), pids))
        .map_err(|_| name)
}

pub(super) async fn sleep(context: Context) -> Ended {
    if context.operands().is_empty() {
        context.complain("missing operand").await?;
        return Ok(1);
    }
    let mut total = Some(Duration::ZERO);
    for operand in context.operands() {
        match interval(operand) {
            Ok(more) => {
                let both = total.zip(more);
                total = both.and_then(|(sum, more)| sum.checked_add(more));
            }
            Err(()) => return refuse(&context, "invalid time interval", operand).await,
        }
    }
    match total {
        Some(total) => context.clock.sleep(total).await,
        None => future::pending().await,
    }
    Ok(0)
}

/// A number with a unit, seconds if there is none; `None` for `infinity`.
fn interval(text: &str) -> Result<Option<Duration>, ()> {
    if text == "infinity" || text == "inf" {
        return Ok(None);
    }
    let (number, unit) = match text.strip_suffix(['s', 'm', 'h', 'd']) {
        Some(number) => (number, text.chars().last()),
        None => (text, None),
    };
    let seconds = match unit {
        Some('m') => 60.0,
        Some('h') => 3600.0,
        Some('d') => 86_400.0,
        _ => 1.0,
    };
    let plain = number
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    let number = number.parse::<f64>().ok().filter(|_| plain).ok_or(())?;
    // What is longer than a duration can be is for ever.
    Ok(Duration::try_from_secs_f64(number * seconds).ok())
}
