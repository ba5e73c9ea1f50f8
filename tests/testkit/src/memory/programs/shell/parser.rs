//! From the tokens of a script to its tree.

mod simple;

use std::sync::Arc;

use super::lexer::{Lexer, SyntaxError, Token};
use super::tree::{Chain, Command, Item, Joint, Kind, List, Pipeline, Word};
use simple::{simple, with_redirects};

type Parsed<T> = Result<T, SyntaxError>;

/// Words that end a list where they stand for a command.
const CLOSING: [&str; 7] = ["then", "else", "elif", "fi", "do", "done", "}"];
/// Words of the language that are not understood here.
const REFUSED: [&str; 4] = ["case", "esac", "function", "select"];

/// Reads a script one line at a time; a line is as long as its last command.
pub(super) struct Script<'a>(Lexer<'a>);

impl<'a> Script<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self(Lexer::new(text))
    }

    /// The commands of the next line; `None` at the end.
    pub(super) fn next_line(&mut self) -> Parsed<Option<List>> {
        skip_newlines(&mut self.0)?;
        if matches!(self.0.peek()?, Token::End) {
            return Ok(None);
        }
        let mut items = Vec::new();
        while let Some(item) = item(&mut self.0)? {
            items.push(item);
            if matches!(self.0.peek()?, Token::Newline) {
                break;
            }
        }
        match self.0.peek()? {
            Token::End | Token::Newline => Ok(Some(List(items))),
            other => Err(SyntaxError::unexpected(other)),
        }
    }
}

/// A list that fills the rest of the text.
pub(super) fn list_to_end(lexer: &mut Lexer<'_>) -> Parsed<List> {
    let list = list(lexer)?;
    match lexer.next()? {
        Token::End => Ok(list),
        other => Err(SyntaxError::unexpected(&other)),
    }
}

/// A list and the `)` behind it.
pub(super) fn list_to_parenthesis(lexer: &mut Lexer<'_>) -> Parsed<List> {
    let list = list(lexer)?;
    match lexer.next()? {
        Token::Operator(")") => Ok(list),
        Token::End => Err(missing(")")),
        other => Err(SyntaxError::unexpected(&other)),
    }
}

fn missing(wanted: &str) -> SyntaxError {
    SyntaxError::incomplete(format!("unexpected end of file (expecting \"{wanted}\")"))
}

fn skip_newlines(lexer: &mut Lexer<'_>) -> Parsed<()> {
    while matches!(lexer.peek()?, Token::Newline) {
        lexer.next()?;
    }
    Ok(())
}

/// Commands over any number of lines, up to a word or sign that closes them.
fn list(lexer: &mut Lexer<'_>) -> Parsed<List> {
    lexer.enter()?;
    let mut items = Vec::new();
    skip_newlines(lexer)?;
    while let Some(item) = item(lexer)? {
        items.push(item);
        skip_newlines(lexer)?;
    }
    lexer.leave();
    Ok(List(items))
}

/// A chain with its `;` or `&`; `None` where no command begins.
fn item(lexer: &mut Lexer<'_>) -> Parsed<Option<Item>> {
    if matches!(
        lexer.peek()?,
        Token::End | Token::Newline | Token::Operator(")")
    ) || lexer
        .peek_plain()?
        .is_some_and(|word| CLOSING.contains(&word))
    {
        return Ok(None);
    }
    let chain = Arc::new(chain(lexer)?);
    let background = lexer.take_operator("&")?;
    if !background {
        lexer.take_operator(";")?;
    }
    Ok(Some(Item { chain, background }))
}

fn chain(lexer: &mut Lexer<'_>) -> Parsed<Chain> {
    let first = pipeline(lexer)?;
    let mut rest = Vec::new();
    loop {
        let joint = if lexer.take_operator("&&")? {
            Joint::And
        } else if lexer.take_operator("||")? {
            Joint::Or
        } else {
            return Ok(Chain { first, rest });
        };
        skip_newlines(lexer)?;
        rest.push((joint, pipeline(lexer)?));
    }
}

fn pipeline(lexer: &mut Lexer<'_>) -> Parsed<Pipeline> {
    let mut negated = false;
    while take_keyword(lexer, "!")? {
        negated = !negated;
    }
    let mut commands = vec![Arc::new(command(lexer)?)];
    while lexer.take_operator("|")? {
        skip_newlines(lexer)?;
        commands.push(Arc::new(command(lexer)?));
    }
    Ok(Pipeline { negated, commands })
}

fn command(lexer: &mut Lexer<'_>) -> Parsed<Command> {
    if lexer.take_operator("(")? {
        let inner = Kind::Group(list_to_parenthesis(lexer)?);
        let redirects = Vec::new();
        let kind = inner;
        let inner = Arc::new(Command { kind, redirects });
        return with_redirects(lexer, Kind::Subshell(inner));
    }
    match lexer.peek_plain()? {
        Some("{") => group(lexer),
        Some("if") => conditional(lexer),
        Some("while") => repeated(lexer, false),
        Some("until") => repeated(lexer, true),
        Some("for") => each(lexer),
        Some(word) if REFUSED.contains(&word) => {
            let text = format!("\"{word}\" is not supported");
            Err(SyntaxError::wrong(text))
        }
        _ => simple(lexer),
    }
}

fn take_keyword(lexer: &mut Lexer<'_>, word: &str) -> Parsed<bool> {
    let found = lexer.peek_plain()? == Some(word);
    if found {
        lexer.next()?;
    }
    Ok(found)
}

fn expect(lexer: &mut Lexer<'_>, word: &str) -> Parsed<()> {
    if take_keyword(lexer, word)? {
        return Ok(());
    }
    match lexer.peek()? {
        Token::End => Err(missing(word)),
        other => Err(SyntaxError::unexpected(other)),
    }
}

/// A list that must have a command, and the word that closes it.
fn body(lexer: &mut Lexer<'_>, close: &str) -> Parsed<List> {
    let list = some_list(lexer)?;
    expect(lexer, close)?;
    Ok(list)
}

fn some_list(lexer: &mut Lexer<'_>) -> Parsed<List> {
    let list = list(lexer)?;
    match lexer.peek()? {
        token if list.0.is_empty() && !matches!(token, Token::End) => {
            Err(SyntaxError::unexpected(token))
        }
        _ => Ok(list),
    }
}

fn group(lexer: &mut Lexer<'_>) -> Parsed<Command> {
    lexer.next()?;
    let list = body(lexer, "}")?;
    with_redirects(lexer, Kind::Group(list))
}

fn conditional(lexer: &mut Lexer<'_>) -> Parsed<Command> {
    let mut branches = Vec::new();
    let mut otherwise = List::default();
    loop {
        // Behind `if` and `elif`, one of which comes next.
        lexer.next()?;
        let condition = body(lexer, "then")?;
        branches.push((condition, some_list(lexer)?));
        if lexer.peek_plain()? != Some("elif") {
            break;
        }
    }
    if take_keyword(lexer, "else")? {
        otherwise = some_list(lexer)?;
    }
    expect(lexer, "fi")?;
    let kind = Kind::If {
        branches,
        otherwise,
    };
    with_redirects(lexer, kind)
}

fn repeated(lexer: &mut Lexer<'_>, until: bool) -> Parsed<Command> {
    lexer.next()?;
    let condition = body(lexer, "do")?;
    let body = body(lexer, "done")?;
    let kind = Kind::Loop {
        until,
        condition,
        body,
    };
    with_redirects(lexer, kind)
}

fn each(lexer: &mut Lexer<'_>) -> Parsed<Command> {
    lexer.next()?;
    let name = match lexer.next()? {
        Token::Word(word) if word.plain().is_some_and(is_name) => {
            word.plain().unwrap_or_default().to_owned()
        }
        Token::End => return Err(missing("in")),
        _ => return Err(SyntaxError::wrong("bad for loop variable")),
    };
    skip_newlines(lexer)?;
    let mut words = None;
    if take_keyword(lexer, "in")? {
        words = Some(for_words(lexer)?);
    }
    lexer.take_operator(";")?;
    skip_newlines(lexer)?;
    expect(lexer, "do")?;
    let body = body(lexer, "done")?;
    with_redirects(lexer, Kind::For { name, words, body })
}

fn for_words(lexer: &mut Lexer<'_>) -> Parsed<Vec<Word>> {
    let mut words = Vec::new();
    loop {
        match lexer.peek()? {
            Token::Word(_) => {}
            Token::Newline | Token::Operator(";") => return Ok(words),
            Token::End => return Err(missing("do")),
            other => return Err(SyntaxError::unexpected(other)),
        }
        if let Token::Word(word) = lexer.next()? {
            words.push(word);
        }
    }
}

/// Whether a text can name a variable.
pub(super) fn is_name(text: &str) -> bool {
    let letter = |first: char| first.is_ascii_alphabetic() || first == '_';
    text.starts_with(letter) && text.chars().all(|c| letter(c) || c.is_ascii_digit())
}
