//! `longshore`: makes typed clients of specs, checks and shows them, and shows
//! what the clients can do.

mod changes;
#[cfg(feature = "demo")]
mod demo;
#[cfg(feature = "serve")]
mod serve;
mod specs;
#[cfg(feature = "verify")]
mod verify;

use std::process::ExitCode;

use anstream::eprintln;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(version, about, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check the specs of a folder, all versions
    Check(specs::Check),
    /// Print a resolved version, or one operation or type of it
    Show(specs::Show),
    /// Write the generated package
    Generate(specs::Generate),
    /// Tell what changed between two versions
    Diff(changes::Diff),
    /// Tell the whole life of one operation or type
    History(changes::History),
    /// Take a container through its whole life, on an engine or in memory
    #[cfg(feature = "demo")]
    Demo(demo::Demo),
    /// Serve a Docker daemon that keeps everything in memory, until a signal ends it
    #[cfg(feature = "serve")]
    Serve(serve::Serve),
    /// Check recorded traffic against the specs
    #[cfg(feature = "verify")]
    Verify(verify::Verify),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Check(command) => command.run(),
        Command::Show(command) => command.run(),
        Command::Generate(command) => command.run(),
        Command::Diff(command) => command.run(),
        Command::History(command) => command.run(),
        #[cfg(feature = "demo")]
        Command::Demo(command) => Ok(command.run()),
        #[cfg(feature = "serve")]
        Command::Serve(command) => Ok(command.run()),
        #[cfg(feature = "verify")]
        Command::Verify(command) => Ok(command.run()),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
