//! From the words of a script to the arguments of a command.

use std::sync::Arc;

use super::arithmetic;
use super::tree::{Command, Modifier, Operator, Parameter, Part, Value, Word};
use super::{Flow, MISUSE, Shell};
use crate::memory::programs::pipe;

/// The most bytes that the words of one command may become.
const LIMIT: usize = 1024 * 1024;
/// What a word counts for beside its bytes.
const FIELD_COST: usize = 32;

/// The words that come of a word.
#[derive(Default)]
struct Fields {
    done: Vec<String>,
    current: Option<String>,
    size: usize,
}

impl Fields {
    /// Adds text that is not split.
    fn add(&mut self, text: &str) {
        self.size += text.len();
        self.current.get_or_insert_default().push_str(text);
    }

    fn finish_field(&mut self) {
        self.size += FIELD_COST;
        self.done.extend(self.current.take());
    }

    /// Adds text that is split at blanks.
    fn add_split(&mut self, text: &str) {
        let blank = |letter: char| " \t\n".contains(letter);
        if text.starts_with(blank) {
            self.finish_field();
        }
        for (index, part) in text
            .split(blank)
            .filter(|part| !part.is_empty())
            .enumerate()
        {
            if index > 0 {
                self.finish_field();
            }
            self.add(part);
        }
        if text.ends_with(blank) {
            self.finish_field();
        }
    }

    fn add_value(&mut self, text: &str, quoted: bool) {
        if quoted {
            self.add(text);
        } else {
            self.add_split(text);
        }
    }

    /// `"$@"`: every argument stays whole.
    fn add_each(&mut self, texts: &[String]) {
        for (index, text) in texts.iter().enumerate() {
            if index > 0 {
                self.finish_field();
            }
            self.add(text);
        }
    }
}

impl Shell {
    /// The value of a variable.
    pub(super) fn variable(&self, name: &str) -> Option<&str> {
        let exported = || self.context.env.get(name);
        self.locals.get(name).or_else(exported)
    }

    /// Sets a variable; it is exported if it was before.
    pub(super) fn assign(&mut self, name: &str, value: String) {
        if self.context.env.get(name).is_some() {
            self.context.env.set(name, value);
        } else {
            self.locals.set(name, value);
        }
    }

    /// The arguments that some words become.
    pub(super) async fn expand(&mut self, words: &[Word]) -> Result<Vec<String>, Flow> {
        let mut fields = Fields::default();
        for word in words {
            self.word(word, &mut fields).await?;
            fields.finish_field();
        }
        Ok(fields.done)
    }

    /// The one text that a word becomes where no more are possible.
    pub(super) async fn expand_one(&mut self, word: &Word) -> Result<String, Flow> {
        let mut fields = Fields::default();
        for part in &word.0 {
            self.part(part, true, &mut fields).await?;
        }
        fields.finish_field();
        Ok(fields.done.join(" "))
    }

    async fn word(&mut self, word: &Word, fields: &mut Fields) -> Result<(), Flow> {
        for part in &word.0 {
            self.part(part, part.quoted, fields).await?;
        }
        Ok(())
    }

    async fn part(&mut self, part: &Part, quoted: bool, fields: &mut Fields) -> Result<(), Flow> {
        match &part.value {
            Value::Text(text) => fields.add(text),
            Value::Parameter(parameter) if parameter.is_all_arguments(quoted) => {
                fields.add_each(&self.params);
            }
            Value::Parameter(parameter) => {
                let value = self.parameter(parameter).await?;
                fields.add_value(&value, quoted);
            }
            Value::Output(command) => {
                let output = self.output(command).await?;
                fields.add_value(&output, quoted);
            }
            Value::Arithmetic(word) => {
                let number = self.arithmetic(word).await?;
                fields.add_value(&number.to_string(), quoted);
            }
        }
        if fields.size > LIMIT {
            return Err(self
                .fail(format!("a command is longer than {LIMIT} bytes"))
                .await);
        }
        Ok(())
    }

    pub(super) async fn fail(&mut self, text: String) -> Flow {
        self.complain(text).await;
        Flow::Exit(MISUSE)
    }

    async fn parameter(&mut self, parameter: &Parameter) -> Result<String, Flow> {
        let name = parameter.name.as_str();
        let value = self.value(name);
        let Some(modifier) = &parameter.modifier else {
            return Ok(value.unwrap_or_default());
        };
        let (operator, or_empty, word) = match modifier {
            Modifier::Length => return Ok(length(value).to_string()),
            Modifier::Instead {
                operator,
                or_empty,
                word,
            } => (*operator, *or_empty, word),
        };
        let value = value.filter(|value| !(or_empty && value.is_empty()));
        match (operator, value) {
            (Operator::Alternative, None) => Ok(String::new()),
            (Operator::Alternative, Some(_)) | (Operator::Default, None) => self.inner(word).await,
            (_, Some(value)) => Ok(value),
            (Operator::Assign, None) => {
                let value = self.inner(word).await?;
                self.assign(name, value.clone());
                Ok(value)
            }
            (Operator::Required, None) => {
                let text = self.inner(word).await?;
                Err(self.fail(format!("{name}: {text}")).await)
            }
        }
    }

    /// A word inside of another one.
    async fn inner(&mut self, word: &Word) -> Result<String, Flow> {
        Box::pin(self.expand_one(word)).await
    }

    fn value(&self, name: &str) -> Option<String> {
        match name {
            "?" => Some(self.status.to_string()),
            "$" => Some(self.main_pid.to_string()),
            "!" => self.last_background.map(|pid| pid.to_string()),
            "#" => Some(self.params.len().to_string()),
            "@" | "*" => Some(self.params.join(" ")),
            "-" => Some(if self.ends_on_failure { "e" } else { "" }.to_owned()),
            "0" => Some(self.name.clone()),
            "PWD" => Some(self.context.cwd.clone()),
            name => match name.parse::<usize>() {
                Ok(number) => self.params.get(number.checked_sub(1)?).cloned(),
                Err(_) => self.variable(name).map(str::to_owned),
            },
        }
    }

    /// What a command writes, without the newlines at its end.
    async fn output(&mut self, command: &Arc<Command>) -> Result<String, Flow> {
        let (stdout, read) = pipe::pipe();
        let mut stdio = self.context.stdio();
        stdio.stdout = stdout;
        let Some(process) = self.fork_command(command, stdio) else {
            return Err(self.fail("can't fork".to_owned()).await);
        };
        let output = read.read_to_end(LIMIT).await;
        // What still writes must not wait for a reader that has gone.
        drop(read);
        self.substituted = Some(process.wait().await);
        match output {
            Ok(bytes) => {
                let text = String::from_utf8_lossy(&bytes);
                Ok(text.trim_end_matches('\n').to_owned())
            }
            Err(error) => Err(self.fail(error.to_string()).await),
        }
    }

    async fn arithmetic(&mut self, word: &Word) -> Result<i64, Flow> {
        let text = self.inner(word).await?;
        let result = arithmetic::evaluate(&text, |name| self.value(name));
        match result {
            Ok(number) => Ok(number),
            Err(wrong) => Err(self.fail(format!("arithmetic: {wrong}")).await),
        }
    }
}

fn length(value: Option<String>) -> usize {
    value.unwrap_or_default().chars().count()
}

impl Parameter {
    fn is_all_arguments(&self, quoted: bool) -> bool {
        quoted && self.name == "@" && self.modifier.is_none()
    }
}
