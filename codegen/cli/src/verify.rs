//! The command `verify`: recorded traffic against the generated types.

mod lines;
mod render;
mod totals;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstream::eprintln;
use clap::{Args, ValueEnum};
use longshore::verify::{API, Exchange, Report};

use lines::Lines;
use render::{Json, Render, Text};
use totals::Totals;

/// How the report is written.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Args)]
pub(crate) struct Verify {
    /// The recorded exchanges, a JSON object a line; `-` for standard input
    file: PathBuf,
    /// The version of exchanges that do not say theirs, as in 1.12
    #[arg(long, value_name = "VERSION", value_parser = version)]
    api: Option<&'static str>,
    /// The form of the output
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Leave out the exchanges that are as described
    #[arg(long, short)]
    quiet: bool,
}

/// What became of a line: a report, or why there is none.
struct Line {
    number: u64,
    outcome: Result<Report, String>,
}

impl Line {
    fn is_ok(&self) -> bool {
        self.outcome.as_ref().is_ok_and(Report::is_ok)
    }
}

impl Verify {
    pub(crate) fn run(self) -> ExitCode {
        match self.verify() {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::FAILURE,
            Err(error) => {
                eprintln!("cannot verify {}: {error}", self.file.display());
                ExitCode::FAILURE
            }
        }
    }

    fn verify(&self) -> io::Result<bool> {
        let mut out = anstream::stdout().lock();
        let input = open(&self.file)?;
        match self.format {
            Format::Text => self.report(input, &mut Text::new(&mut out)),
            Format::Json => self.report(input, &mut Json::new(&mut out)),
        }
    }

    /// Whether everything is as described.
    fn report(&self, input: impl BufRead, render: &mut impl Render) -> io::Result<bool> {
        let mut totals = Totals::default();
        for line in Lines::new(input) {
            let (number, text) = line?;
            let outcome = text.and_then(|text| self.examine(&text));
            let line = Line { number, outcome };
            totals.add(&line);
            if !(self.quiet && line.is_ok()) {
                render.line(&line)?;
            }
        }
        render.totals(&totals)?;
        Ok(totals.are_ok())
    }

    fn examine(&self, text: &[u8]) -> Result<Report, String> {
        let exchange: Exchange =
            serde_json::from_slice(text).map_err(|error| format!("it is no exchange: {error}"))?;
        API.examine(&exchange, self.api)
    }
}

fn version(text: &str) -> Result<&'static str, String> {
    API.version(text)
        .ok_or_else(|| format!("there are {}", API.versions.join(", ")))
}

fn open(file: &Path) -> io::Result<Box<dyn BufRead>> {
    if file == Path::new("-") {
        return Ok(Box::new(io::stdin().lock()));
    }
    Ok(Box::new(BufReader::new(File::open(file)?)))
}

/// A writer that the renderers write to.
type Out<'a> = &'a mut dyn Write;
