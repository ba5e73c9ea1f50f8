//! What a step asks for.

use super::Step;
use super::error::DockerfileError;
use super::variables;

/// A command in one of its two forms.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Command {
    /// A text for `/bin/sh -c`.
    Shell(String),
    /// The program and its arguments.
    Exec(Vec<String>),
}

impl Command {
    /// The words of the command, a shell command with its shell.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        match self {
            Self::Shell(text) => shell(text),
            Self::Exec(words) => words.clone(),
        }
    }

    /// As [`Command::words`] for `RUN`, which gives an array of one word to the
    /// shell, too.
    #[must_use]
    pub fn words_to_run(&self) -> Vec<String> {
        match self {
            Self::Exec(words) if words.len() == 1 => shell(&words.concat()),
            _ => self.words(),
        }
    }
}

fn shell(text: &str) -> Vec<String> {
    ["/bin/sh", "-c", text].map(str::to_owned).to_vec()
}

/// What a step asks for, with its variables replaced.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Instruction {
    /// Start from an image.
    From(String),
    /// Name the author.
    Maintainer(String),
    /// Run a command now.
    Run(Command),
    /// Set the command that containers run.
    Cmd(Command),
    /// Set the program to which commands are arguments.
    Entrypoint(Command),
    /// Set variables: names and values.
    Env(Vec<(String, String)>),
    /// Set labels: names and values. Docker has it since 1.6.
    Label(Vec<(String, String)>),
    /// Copy from the context, unpacking archives; or from elsewhere.
    Add {
        /// What to copy.
        sources: Vec<String>,
        /// Where to.
        destination: String,
    },
    /// Copy from the context.
    Copy {
        /// What to copy.
        sources: Vec<String>,
        /// Where to.
        destination: String,
    },
    /// Set the working directory, if relative from the one before.
    Workdir(String),
    /// Set the user.
    User(String),
    /// Tell ports, each as `port` or `port/protocol`.
    Expose(Vec<String>),
    /// Make directories volumes.
    Volume(Vec<String>),
    /// Keep an instruction for images that start from this one.
    Onbuild(String),
    /// A name that Docker does not know. Until 1.5 it says `# Skipping unknown
    /// instruction NAME` and goes on; see [`Unknown`](super::Unknown).
    Unknown(String),
}

impl Step {
    /// What the step asks for. `environment` has the variables of the image at
    /// this point, each as `NAME=value`; only `ENV`, `ADD`, `COPY`, `WORKDIR`,
    /// `EXPOSE`, `VOLUME` and `USER` use them.
    ///
    /// # Errors
    ///
    /// When there are too few or too many arguments, or when the instruction is
    /// not allowed; in Docker's words.
    pub fn instruction(&self, environment: &[String]) -> Result<Instruction, DockerfileError> {
        let fail = |problem: String| DockerfileError::at(self.line, &problem);
        let arguments = self.replaced(environment).map_err(fail)?;
        self.with(arguments).map_err(fail)
    }

    fn replaced(&self, environment: &[String]) -> Result<Vec<String>, String> {
        const ALLOWED: [&str; 7] = ["ENV", "ADD", "COPY", "WORKDIR", "EXPOSE", "VOLUME", "USER"];
        if !ALLOWED.contains(&self.name.as_str()) {
            return Ok(self.arguments.clone());
        }
        let arguments = self.arguments.iter();
        arguments
            .map(|argument| variables::replace(argument, environment))
            .collect()
    }

    fn with(&self, arguments: Vec<String>) -> Result<Instruction, String> {
        Ok(match self.name.as_str() {
            "FROM" => Instruction::From(one(arguments, "FROM requires one argument")?),
            "MAINTAINER" => {
                let problem = "MAINTAINER requires only one argument";
                Instruction::Maintainer(one(arguments, problem)?)
            }
            "RUN" => Instruction::Run(self.command(arguments)),
            "CMD" => Instruction::Cmd(self.command(arguments)),
            "ENTRYPOINT" => Instruction::Entrypoint(self.command(arguments)),
            "ENV" => Instruction::Env(pairs(arguments)),
            "LABEL" => Instruction::Label(pairs(arguments)),
            "ADD" => {
                let (sources, destination) = transfer("ADD", arguments)?;
                Instruction::Add {
                    sources,
                    destination,
                }
            }
            "COPY" => {
                let (sources, destination) = transfer("COPY", arguments)?;
                Instruction::Copy {
                    sources,
                    destination,
                }
            }
            "WORKDIR" => {
                Instruction::Workdir(one(arguments, "WORKDIR requires exactly one argument")?)
            }
            "USER" => Instruction::User(one(arguments, "USER requires exactly one argument")?),
            "EXPOSE" => Instruction::Expose(arguments),
            "VOLUME" if arguments.is_empty() => return Err("Volume cannot be empty".to_owned()),
            "VOLUME" => Instruction::Volume(arguments),
            "ONBUILD" => self.onbuild()?,
            "INSERT" => return Err("INSERT has been deprecated. Please use ADD instead".to_owned()),
            name => Instruction::Unknown(name.to_owned()),
        })
    }

    /// An array, or one text for the shell; no text is no command.
    fn command(&self, arguments: Vec<String>) -> Command {
        if self.json || arguments.is_empty() {
            return Command::Exec(arguments);
        }
        Command::Shell(arguments.join(" "))
    }

    fn onbuild(&self) -> Result<Instruction, String> {
        let Some(trigger) = &self.trigger else {
            return Err("ONBUILD requires at least one argument".to_owned());
        };
        match trigger.name.as_str() {
            "ONBUILD" => Err("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed".to_owned()),
            name @ ("MAINTAINER" | "FROM") => {
                Err(format!("{name} isn't allowed as an ONBUILD trigger"))
            }
            _ => Ok(Instruction::Onbuild(trigger.original.clone())),
        }
    }
}

fn one(arguments: Vec<String>, problem: &str) -> Result<String, String> {
    match <[String; 1]>::try_from(arguments) {
        Ok([argument]) if !argument.is_empty() => Ok(argument),
        _ => Err(problem.to_owned()),
    }
}

fn pairs(arguments: Vec<String>) -> Vec<(String, String)> {
    let mut arguments = arguments.into_iter();
    let mut pairs = Vec::new();
    while let (Some(name), Some(value)) = (arguments.next(), arguments.next()) {
        pairs.push((name, value));
    }
    pairs
}

fn transfer(name: &str, mut arguments: Vec<String>) -> Result<(Vec<String>, String), String> {
    match arguments.pop() {
        Some(destination) if !arguments.is_empty() => Ok((arguments, destination)),
        _ => Err(format!("{name} requires at least two arguments")),
    }
}
