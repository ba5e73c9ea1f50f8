//! The small programs that every image has.

mod files;
mod printf;
mod streams;
mod system;
mod test;
mod text;

use std::future::Future;
use std::io;

use super::context::Context;
use super::{FileError, Programs, Signal};

/// How a tool ends: with its exit code, or because its output failed.
type Ended = io::Result<i32>;

/// Adds all tools.
pub(super) fn register(programs: &mut Programs) {
    add(programs, "true", |_| async { Ok(0) });
    add(programs, "false", |_| async { Ok(1) });
    add(programs, "echo", text::echo);
    add(programs, "printf", printf::printf);
    add(programs, "yes", text::yes);
    add(programs, "seq", text::seq);
    add(programs, "cat", streams::cat);
    add(programs, "head", streams::head);
    add(programs, "wc", streams::wc);
    add(programs, "ls", files::ls);
    add(programs, "mkdir", files::mkdir);
    add(programs, "rm", files::rm);
    add(programs, "touch", files::touch);
    add(programs, "test", test::test);
    add(programs, "[", test::test);
    add(programs, "env", system::env);
    add(programs, "hostname", system::hostname);
    add(programs, "id", system::id);
    add(programs, "kill", system::kill);
    add(programs, "ps", system::ps);
    add(programs, "pwd", system::pwd);
    add(programs, "sleep", system::sleep);
    add(programs, "stty", system::stty);
    add(programs, "whoami", system::whoami);
}

fn add<F>(programs: &mut Programs, name: &str, tool: fn(Context) -> F)
where
    F: Future<Output = Ended> + Send + 'static,
{
    programs.register(name, move |context| {
        let run = tool(context);
        async move { run.await.unwrap_or_else(|error| exit_code(&error)) }
    });
}

/// A broken pipe ends a tool as the signal would; anything else is a failure.
fn exit_code(error: &io::Error) -> i32 {
    match error.kind() {
        io::ErrorKind::BrokenPipe => Signal::PIPE.exit_code(),
        _ => 1,
    }
}

/// Says what is wrong with a file, and returns the exit code for that.
async fn complain_of(context: &Context, path: &str, error: FileError) -> Ended {
    context.complain(format!("{path}: {error}")).await?;
    Ok(1)
}

/// Says that an argument is wrong, and returns the exit code for that.
async fn refuse(context: &Context, what: &str, argument: &str) -> Ended {
    let argument: String = argument.chars().take(64).collect();
    context.complain(format!("{what} '{argument}'")).await?;
    Ok(1)
}

/// The options in front of the operands, as single letters, and the operands.
/// `--` ends the options; `-` alone is an operand.
fn options(args: &[String]) -> (String, &[String]) {
    let mut letters = String::new();
    for (index, arg) in args.iter().enumerate() {
        match arg.strip_prefix('-') {
            Some("-") => return (letters, args.get(index + 1..).unwrap_or_default()),
            Some(more) if !more.is_empty() => letters.push_str(more),
            _ => return (letters, args.get(index..).unwrap_or_default()),
        }
    }
    (letters, &[])
}

/// The first letter that is not one of those that are known.
fn unknown(letters: &str, known: &str) -> Option<String> {
    letters
        .chars()
        .find(|letter| !known.contains(*letter))
        .map(String::from)
}
