//! Words: quotes, parameters and substitutions.

use std::sync::Arc;

use super::{Lexer, SyntaxError};
use crate::memory::programs::shell::parser;
use crate::memory::programs::shell::tree::{
    Command, Kind, Modifier, Operator, Parameter, Part, Value, Word,
};

/// Where a word ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// At a blank or an operator.
    Blank,
    /// At the `"` that closes the quotes.
    Quote,
    /// At the `}` that closes a parameter; in quotes or not.
    Brace { quoted: bool },
    /// At the end of the text, as inside `$(( … ))`.
    Text,
}

impl End {
    fn is_quoted(self) -> bool {
        !matches!(self, Self::Blank | Self::Brace { quoted: false })
    }

    fn is_at(self, next: char) -> bool {
        match self {
            Self::Blank => " \t\r\n&|;<>()".contains(next),
            Self::Quote => next == '"',
            Self::Brace { .. } => next == '}',
            Self::Text => false,
        }
    }
}

/// Collects the parts of a word; neighbouring text becomes one part.
#[derive(Default)]
struct Parts(Vec<Part>);

impl Parts {
    fn text(&mut self, quoted: bool, more: &str) {
        if let Some(last) = self.0.last_mut()
            && last.quoted == quoted
            && let Value::Text(text) = &mut last.value
        {
            text.push_str(more);
        } else {
            self.push(quoted, Value::Text(more.to_owned()));
        }
    }

    fn push(&mut self, quoted: bool, value: Value) {
        self.0.push(Part { quoted, value });
    }
}

impl Lexer<'_> {
    /// Reads a word that begins here.
    pub(super) fn word(&mut self) -> Result<Word, SyntaxError> {
        self.word_until(End::Blank)
    }

    fn word_until(&mut self, end: End) -> Result<Word, SyntaxError> {
        self.enter()?;
        let mut parts = Parts::default();
        while let Some(next) = self.chars.next_if(|next| !end.is_at(*next)) {
            self.part(next, end, &mut parts)?;
        }
        self.leave();
        Ok(Word(parts.0))
    }

    fn part(&mut self, first: char, end: End, parts: &mut Parts) -> Result<(), SyntaxError> {
        match first {
            '\'' if !end.is_quoted() => self.single_quotes(parts),
            '"' if end != End::Quote && end != End::Text => self.double_quotes(parts),
            '\\' => {
                self.backslash(end, parts);
                Ok(())
            }
            '$' => self.dollar(end.is_quoted(), parts),
            '`' => self.backquotes(end.is_quoted(), parts),
            other => {
                parts.text(end.is_quoted(), other.encode_utf8(&mut [0; 4]));
                Ok(())
            }
        }
    }

    fn single_quotes(&mut self, parts: &mut Parts) -> Result<(), SyntaxError> {
        let mut text = String::new();
        loop {
            match self.chars.next() {
                Some('\'') => break,
                Some(other) => text.push(other),
                None => return Err(unterminated("quoted string")),
            }
        }
        parts.text(true, &text);
        Ok(())
    }

    fn double_quotes(&mut self, parts: &mut Parts) -> Result<(), SyntaxError> {
        // Even empty quotes make a word.
        parts.text(true, "");
        parts.0.extend(self.word_until(End::Quote)?.0);
        match self.chars.next() {
            Some(_) => Ok(()),
            None => Err(unterminated("quoted string")),
        }
    }

    fn backslash(&mut self, end: End, parts: &mut Parts) {
        let special = |next: char| !end.is_quoted() || "$`\"\\\n".contains(next);
        match self.chars.next_if(|next| special(*next)) {
            Some('\n') => {}
            Some(escaped) => parts.text(true, escaped.encode_utf8(&mut [0; 4])),
            None => parts.text(true, "\\"),
        }
    }

    fn backquotes(&mut self, quoted: bool, parts: &mut Parts) -> Result<(), SyntaxError> {
        let mut text = String::new();
        loop {
            match self.chars.next() {
                Some('`') => break,
                Some('\\') => match self.chars.next_if(|next| "$`\\".contains(*next)) {
                    Some(escaped) => text.push(escaped),
                    None => text.push('\\'),
                },
                Some(other) => text.push(other),
                None => return Err(unterminated("backquotes")),
            }
        }
        let mut inner = Lexer::nested(&text, self.depth);
        let list = parser::list_to_end(&mut inner)?;
        parts.push(quoted, Value::Output(group(Kind::Group(list))));
        Ok(())
    }

    fn dollar(&mut self, quoted: bool, parts: &mut Parts) -> Result<(), SyntaxError> {
        if self.take_text("((") {
            return self.arithmetic(quoted, parts);
        }
        match self.chars.peek() {
            Some('(') => {
                self.chars.next();
                let list = parser::list_to_parenthesis(self)?;
                parts.push(quoted, Value::Output(group(Kind::Group(list))));
            }
            Some('{') => {
                self.chars.next();
                let parameter = self.braces(quoted)?;
                parts.push(quoted, Value::Parameter(parameter));
            }
            _ => match self.short_name() {
                Some(name) => {
                    let modifier = None;
                    parts.push(quoted, Value::Parameter(Parameter { name, modifier }));
                }
                None => parts.text(quoted, "$"),
            },
        }
        Ok(())
    }

    /// A name without braces: an identifier, one digit or a sign.
    fn short_name(&mut self) -> Option<String> {
        let single = |next: &char| next.is_ascii_digit() || "?$#@*!-".contains(*next);
        match self.chars.next_if(single) {
            Some(sign) => Some(sign.to_string()),
            None => Some(self.identifier()).filter(|name| !name.is_empty()),
        }
    }

    fn identifier(&mut self) -> String {
        let mut name = String::new();
        let in_name = |next: &char| next.is_ascii_alphanumeric() || *next == '_';
        while let Some(next) = self.chars.next_if(in_name) {
            name.push(next);
        }
        name
    }

    /// What stands between `${` and `}`.
    fn braces(&mut self, quoted: bool) -> Result<Parameter, SyntaxError> {
        if self.take_text("#}") {
            let (name, modifier) = ("#".to_owned(), None);
            return Ok(Parameter { name, modifier });
        }
        let length = self.chars.next_if_eq(&'#').is_some();
        let name = match self.identifier() {
            name if name.is_empty() => self.short_name().unwrap_or_default(),
            name => name,
        };
        let modifier = if length {
            Some(Modifier::Length)
        } else {
            self.instead(quoted)?
        };
        match self.chars.next() {
            Some('}') if !name.is_empty() => Ok(Parameter { name, modifier }),
            None => Err(unterminated("parameter")),
            _ => Err(SyntaxError::wrong("bad substitution")),
        }
    }

    fn instead(&mut self, quoted: bool) -> Result<Option<Modifier>, SyntaxError> {
        let or_empty = self.chars.next_if_eq(&':').is_some();
        let operator = match self.chars.peek() {
            Some('-') => Operator::Default,
            Some('=') => Operator::Assign,
            Some('+') => Operator::Alternative,
            Some('?') => Operator::Required,
            _ if or_empty => return Err(SyntaxError::wrong("bad substitution")),
            _ => return Ok(None),
        };
        self.chars.next();
        let word = self.word_until(End::Brace { quoted })?;
        Ok(Some(Modifier::Instead {
            operator,
            or_empty,
            word,
        }))
    }

    /// What stands between `$((` and `))`.
    fn arithmetic(&mut self, quoted: bool, parts: &mut Parts) -> Result<(), SyntaxError> {
        let mut text = String::new();
        let mut open = 0_usize;
        loop {
            if open == 0 && self.take_text("))") {
                break;
            }
            match self.chars.next() {
                Some(')') if open == 0 => return Err(SyntaxError::wrong("missing \"))\"")),
                Some(next) => {
                    open += usize::from(next == '(');
                    open -= usize::from(next == ')');
                    text.push(next);
                }
                None => return Err(unterminated("arithmetic expression")),
            }
        }
        let word = Lexer::nested(&text, self.depth).word_until(End::Text)?;
        parts.push(quoted, Value::Arithmetic(word));
        Ok(())
    }
}

fn group(kind: Kind) -> Arc<Command> {
    let redirects = Vec::new();
    Arc::new(Command { kind, redirects })
}

fn unterminated(what: &str) -> SyntaxError {
    SyntaxError::incomplete(format!("unterminated {what}"))
}
