//! `test` and `[`.

use std::cmp::Ordering;

use super::Ended;
use crate::memory::programs::Kind;
use crate::memory::programs::context::Context;

/// The exit code for an expression that means nothing.
const WRONG: i32 = 2;

pub(super) async fn test(context: Context) -> Ended {
    let mut words: Vec<&str> = context.operands().iter().map(String::as_str).collect();
    if context.name().ends_with('[') && words.pop() != Some("]") {
        context.complain("missing ]").await?;
        return Ok(WRONG);
    }
    match any(&context, &words) {
        Ok(true) => Ok(0),
        Ok(false) => Ok(1),
        Err(wrong) => {
            context.complain(wrong).await?;
            Ok(WRONG)
        }
    }
}

/// Splits at `-o`. Up to three words are never split: `-o` may be an operand.
fn any(context: &Context, words: &[&str]) -> Result<bool, String> {
    if words.len() <= 3 {
        return single(context, words);
    }
    let mut holds = false;
    for part in words.split(|word| *word == "-o") {
        holds |= all(context, part)?;
    }
    Ok(holds)
}

/// Splits at `-a`.
fn all(context: &Context, words: &[&str]) -> Result<bool, String> {
    if words.len() <= 3 {
        return single(context, words);
    }
    let mut hold = true;
    for part in words.split(|word| *word == "-a") {
        hold &= single(context, part)?;
    }
    Ok(hold)
}

/// One condition, with any number of `!` in front.
fn single(context: &Context, mut words: &[&str]) -> Result<bool, String> {
    let mut wanted = true;
    while let ["!", rest @ ..] = words
        && !rest.is_empty()
        && !is_binary(words)
    {
        wanted = !wanted;
        words = rest;
    }
    let holds = match words {
        [] => Ok(false),
        [word] => Ok(!word.is_empty()),
        [operator, word] => unary(context, operator, word),
        [left, operator, right] => binary(left, operator, right),
        _ => Err("too many arguments".to_owned()),
    };
    holds.map(|holds| holds == wanted)
}

fn unary(context: &Context, operator: &str, word: &str) -> Result<bool, String> {
    let path = context.path(word);
    let kind = context.files.kind(&path);
    match operator {
        "-n" => Ok(!word.is_empty()),
        "-z" => Ok(word.is_empty()),
        "-e" | "-r" | "-w" | "-x" => Ok(kind.is_ok()),
        "-f" => Ok(kind == Ok(Kind::File)),
        "-d" => Ok(kind == Ok(Kind::Directory)),
        "-s" => {
            let bytes = context.files.read(&path);
            Ok(bytes.is_ok_and(|bytes| !bytes.is_empty()))
        }
        "-t" => Ok(context.tty.is_some()),
        _ => Err(unknown(operator)),
    }
}

fn is_binary(words: &[&str]) -> bool {
    let operators = ["=", "==", "!=", "-eq", "-ne", "-lt", "-le", "-gt", "-ge"];
    matches!(words, [_, operator, _] if operators.contains(operator))
}

fn binary(left: &str, operator: &str, right: &str) -> Result<bool, String> {
    let order = |wanted: fn(Ordering) -> bool| {
        let (left, right) = (number(left)?, number(right)?);
        Ok(wanted(left.cmp(&right)))
    };
    match operator {
        "=" | "==" => Ok(left == right),
        "!=" => Ok(left != right),
        "-eq" => order(Ordering::is_eq),
        "-ne" => order(Ordering::is_ne),
        "-lt" => order(Ordering::is_lt),
        "-le" => order(Ordering::is_le),
        "-gt" => order(Ordering::is_gt),
        "-ge" => order(Ordering::is_ge),
        _ => Err(unknown(operator)),
    }
}

fn unknown(operator: &str) -> String {
    format!("{}: unknown operand", short(operator))
}

fn number(text: &str) -> Result<i64, String> {
    text.parse()
        .map_err(|_| format!("{}: bad number", short(text)))
}

fn short(text: &str) -> String {
    text.chars().take(64).collect()
}
