//! Dockerfiles as Docker 1.3 and 1.4 read them, and what `ADD` and `COPY` do.
//!
//! As in Docker, reading goes in two steps. [`parse`] splits the text into
//! [`Step`]s and fails for the whole file. [`Step::instruction`] looks at one
//! step when its turn comes: only then are the variables known that it may use.

mod arguments;
mod check;
mod environment;
mod error;
mod ignore;
mod instruction;
mod lines;
mod pattern;
mod transfer;
mod variables;

pub use check::{Unknown, check};
pub use error::DockerfileError;
pub use ignore::{Exceptions, Ignore, IgnoreError};
pub use instruction::{Command, Instruction};
pub use pattern::{BadPattern, matches};
pub use transfer::{TransferError, Verb, transfer};

use arguments::Arguments;

/// The longest Dockerfile that is read, in bytes.
const LONGEST: usize = 1 << 20;

/// One instruction of a Dockerfile, its arguments as they were written.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Step {
    /// The line on which it starts; the first is 1.
    pub line: usize,
    /// Its name in capitals.
    pub name: String,
    /// Its arguments, variables not replaced yet. Of a shell command this is
    /// one text.
    pub arguments: Vec<String>,
    /// Whether the arguments were written as a JSON array.
    pub json: bool,
    /// The instruction of an `ONBUILD`.
    pub trigger: Option<Box<Step>>,
    /// The text, lines joined.
    pub original: String,
}

/// Reads a Dockerfile.
///
/// # Errors
///
/// When the text is empty, over a MiB, or not of the form of a Dockerfile; in
/// Docker's words, with the line.
pub fn parse(text: &str) -> Result<Vec<Step>, DockerfileError> {
    if text.is_empty() {
        return Err(DockerfileError::whole("Dockerfile cannot be empty"));
    }
    if text.len() > LONGEST {
        let problem = format!("Dockerfile is longer than the {LONGEST} bytes allowed");
        return Err(DockerfileError::whole(&problem));
    }
    let lines = lines::join(text)?.into_iter();
    lines
        .map(|(line, text)| {
            let step = step(line, &text);
            step.map_err(|problem| DockerfileError::at(line, &problem))
        })
        .collect()
}

fn step(line: usize, text: &str) -> Result<Step, String> {
    let (name, rest) = lines::split_command(text)?;
    let name = name.to_uppercase();
    let mut trigger = None;
    let Arguments { words, json } = if name == "ONBUILD" {
        trigger = Some(Box::new(onbuild(line, rest)?));
        Arguments::default()
    } else {
        arguments::parse(&name, rest)?
    };
    Ok(Step {
        line,
        name,
        // As in Docker, one empty argument is none.
        arguments: if words == [""] { Vec::new() } else { words },
        json,
        trigger,
        original: text.to_owned(),
    })
}

fn onbuild(line: usize, rest: &str) -> Result<Step, String> {
    if rest.is_empty() || rest.starts_with('#') {
        return Err("ONBUILD requires at least one argument".to_owned());
    }
    // Only one level down: more is an error, told when the step's turn comes.
    let (name, rest_of_trigger) = lines::split_command(rest)?;
    if name.eq_ignore_ascii_case("ONBUILD") {
        return Ok(Step {
            line,
            name: name.to_uppercase(),
            arguments: vec![rest_of_trigger.to_owned()],
            json: false,
            trigger: None,
            original: rest.to_owned(),
        });
    }
    step(line, rest)
}

impl Step {
    /// The step as Docker shows it while it builds: the name and the
    /// arguments.
    #[must_use]
    pub fn summary(&self) -> String {
        let mut words = vec![self.name.clone()];
        if let Some(trigger) = &self.trigger {
            words.push(trigger.name.to_lowercase());
            words.extend(trigger.arguments.clone());
        }
        words.extend(self.arguments.clone());
        words.join(" ")
    }
}
