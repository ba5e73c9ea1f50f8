//! Simple commands and redirections.

use super::Parsed;
use crate::memory::programs::shell::lexer::{Lexer, SyntaxError, Token};
use crate::memory::programs::shell::tree::{
    Command, Direction, Kind, Redirect, Simple, Stream, Word,
};

/// A compound command and the redirections behind it.
pub(super) fn with_redirects(lexer: &mut Lexer<'_>, kind: Kind) -> Parsed<Command> {
    let mut redirects = Vec::new();
    while let Some(redirect) = redirect(lexer)? {
        redirects.push(redirect);
    }
    Ok(Command { kind, redirects })
}

/// Assignments, words and redirections in any order.
pub(super) fn simple(lexer: &mut Lexer<'_>) -> Parsed<Command> {
    let mut simple = Simple::default();
    let mut redirects = Vec::new();
    loop {
        if let Some(redirect) = redirect(lexer)? {
            redirects.push(redirect);
        } else if matches!(lexer.peek()?, Token::Word(_)) {
            if let Token::Word(word) = lexer.next()? {
                add_word(&mut simple, word);
            }
        } else {
            break;
        }
    }
    match lexer.peek()? {
        Token::Operator("(") if !simple.words.is_empty() => {
            Err(SyntaxError::wrong("functions are not supported"))
        }
        Token::End if is_empty(&simple, &redirects) => {
            Err(SyntaxError::incomplete("unexpected end of file"))
        }
        token if is_empty(&simple, &redirects) => Err(SyntaxError::unexpected(token)),
        _ => Ok(Command {
            kind: Kind::Simple(simple),
            redirects,
        }),
    }
}

fn is_empty(simple: &Simple, redirects: &[Redirect]) -> bool {
    simple.words.is_empty() && simple.assignments.is_empty() && redirects.is_empty()
}

fn add_word(simple: &mut Simple, mut word: Word) {
    let assigned = simple.words.is_empty().then(|| word.take_name());
    match assigned.flatten() {
        Some(name) => simple.assignments.push((name, word)),
        None => simple.words.push(word),
    }
}

fn redirect(lexer: &mut Lexer<'_>) -> Parsed<Option<Redirect>> {
    let number = match lexer.peek()? {
        Token::Number(number) => Some(*number),
        Token::Operator("<" | ">" | ">>" | ">&" | "<&") => None,
        _ => return Ok(None),
    };
    if number.is_some() {
        lexer.next()?;
    }
    let (direction, usual) = match lexer.next()? {
        Token::Operator("<") => (Direction::Read, 0),
        Token::Operator(">") => (Direction::Write, 1),
        Token::Operator(">>") => (Direction::Append, 1),
        Token::Operator("<&") => (Direction::Same, 0),
        Token::Operator(">&") => (Direction::Same, 1),
        other => return Err(SyntaxError::unexpected(&other)),
    };
    let stream = stream(number.unwrap_or(usual))?;
    match lexer.next()? {
        Token::Word(target) => Ok(Some(Redirect {
            stream,
            direction,
            target,
        })),
        other => Err(SyntaxError::unexpected(&other)),
    }
}

fn stream(number: u8) -> Parsed<Stream> {
    match number {
        0 => Ok(Stream::Stdin),
        1 => Ok(Stream::Stdout),
        2 => Ok(Stream::Stderr),
        _ => Err(SyntaxError::wrong(format!(
            "only the streams 0, 1 and 2 are there, not {number}"
        ))),
    }
}
