//! `longshore`: makes typed clients of specs, checks and shows them, and shows
//! what the clients can do.

mod specs;

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
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Check(command) => command.run(),
        Command::Show(command) => command.run(),
        Command::Generate(command) => command.run(),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
