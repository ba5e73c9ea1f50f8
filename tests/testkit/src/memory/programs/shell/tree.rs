//! What a script says.

use std::sync::Arc;

/// Commands one after the other.
#[derive(Debug, Default)]
pub(super) struct List(pub(super) Vec<Item>);

/// A chain that is waited for, or not.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) chain: Arc<Chain>,
    pub(super) background: bool,
}

/// Pipelines joined by `&&` and `||`.
#[derive(Debug)]
pub(super) struct Chain {
    pub(super) first: Pipeline,
    pub(super) rest: Vec<(Joint, Pipeline)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    And,
    Or,
}

/// Commands joined by `|`; `!` turns the result round.
#[derive(Debug)]
pub(super) struct Pipeline {
    pub(super) negated: bool,
    pub(super) commands: Vec<Arc<Command>>,
}

#[derive(Debug)]
pub(super) struct Command {
    pub(super) kind: Kind,
    pub(super) redirects: Vec<Redirect>,
}

#[derive(Debug)]
pub(super) enum Kind {
    Simple(Simple),
    /// `{ …; }`
    Group(List),
    /// `( … )`
    Subshell(Arc<Command>),
    If {
        branches: Vec<(List, List)>,
        otherwise: List,
    },
    Loop {
        /// Whether the condition ends the loop when it holds.
        until: bool,
        condition: List,
        body: List,
    },
    For {
        name: String,
        /// The arguments of the script, if there is no `in`.
        words: Option<Vec<Word>>,
        body: List,
    },
}

#[derive(Debug, Default)]
pub(super) struct Simple {
    pub(super) assignments: Vec<(String, Word)>,
    pub(super) words: Vec<Word>,
}

/// `2>file` and its like.
#[derive(Debug)]
pub(super) struct Redirect {
    pub(super) stream: Stream,
    pub(super) direction: Direction,
    pub(super) target: Word,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stream {
    Stdin,
    Stdout,
    Stderr,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// `<`
    Read,
    /// `>`
    Write,
    /// `>>`
    Append,
    /// `>&` or `<&`
    Same,
}

/// Parts without a gap between them.
#[derive(Debug, Default)]
pub(super) struct Word(pub(super) Vec<Part>);

#[derive(Debug)]
pub(super) struct Part {
    /// In quotes: what comes of it is not split into words.
    pub(super) quoted: bool,
    pub(super) value: Value,
}

#[derive(Debug)]
pub(super) enum Value {
    Text(String),
    Parameter(Parameter),
    /// `$( … )`, which runs as a group.
    Output(Arc<Command>),
    /// `$(( … ))`
    Arithmetic(Word),
}

/// `$NAME` or `${NAME…}`.
#[derive(Debug)]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) modifier: Option<Modifier>,
}

#[derive(Debug)]
pub(super) enum Modifier {
    /// `${#NAME}`
    Length,
    /// `${NAME:-word}` and its like.
    Instead {
        operator: Operator,
        /// Whether an empty value counts as none.
        or_empty: bool,
        word: Word,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    /// `-`: the word if there is no value.
    Default,
    /// `=`: the same, and it becomes the value.
    Assign,
    /// `+`: the word if there is a value.
    Alternative,
    /// `?`: the script ends if there is no value.
    Required,
}

impl Word {
    /// The text, if the word is nothing but text without quotes.
    pub(super) fn plain(&self) -> Option<&str> {
        match self.0.as_slice() {
            [
                Part {
                    quoted: false,
                    value: Value::Text(text),
                },
            ] => Some(text),
            _ => None,
        }
    }
}

impl Word {
    /// Takes `NAME=` off the front, if the word is an assignment.
    pub(super) fn take_name(&mut self) -> Option<String> {
        let Some(Part {
            quoted: false,
            value: Value::Text(text),
        }) = self.0.first_mut()
        else {
            return None;
        };
        let (name, rest) = text.split_once('=')?;
        if !super::parser::is_name(name) {
            return None;
        }
        let name = name.to_owned();
        *text = rest.to_owned();
        Some(name)
    }
}

impl Chain {
    /// Whether there is nothing but one simple command.
    pub(super) fn is_one_command(&self) -> bool {
        let commands = &self.first.commands;
        self.rest.is_empty()
            && !self.first.negated
            && matches!(commands.as_slice(), [command] if command.is_simple())
    }
}

impl Command {
    pub(super) fn is_simple(&self) -> bool {
        matches!(self.kind, Kind::Simple(_))
    }
}
