//! `echo`, `yes` and `seq`, and the escapes of `echo -e`.

use std::fmt::Write as _;

use bytes::Bytes;

use super::{Ended, refuse};
use crate::memory::programs::context::Context;
use crate::memory::programs::stdio::CHUNK;

pub(super) async fn echo(context: Context) -> Ended {
    let mut operands = context.operands();
    let (mut newline, mut escapes) = (true, false);
    while let Some((first, rest)) = operands.split_first()
        && let Some(letters) = echo_options(first)
    {
        for letter in letters.chars() {
            match letter {
                'n' => newline = false,
                letter => escapes = letter == 'e',
            }
        }
        operands = rest;
    }
    let mut text = operands.join(" ").into_bytes();
    let mut ended = false;
    if escapes {
        (text, ended) = unescape(&text);
    }
    if newline && !ended {
        text.push(b'\n');
    }
    context.print(text).await?;
    Ok(0)
}

/// What does not consist of known letters is text.
fn echo_options(arg: &str) -> Option<&str> {
    let letters = arg.strip_prefix('-')?;
    let known = !letters.is_empty() && letters.chars().all(|letter| "neE".contains(letter));
    known.then_some(letters)
}

/// Resolves escapes; `\c` ends the text, and says so.
pub(super) fn unescape(text: &[u8]) -> (Vec<u8>, bool) {
    let mut bytes = text.iter().copied().peekable();
    let mut done = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        if byte != b'\\' {
            done.push(byte);
            continue;
        }
        match bytes.next() {
            Some(b'c') => return (done, true),
            Some(b'0') => done.push(number(&mut bytes, 8, 3)),
            Some(b'x') => done.push(number(&mut bytes, 16, 2)),
            Some(letter) => escape(letter, &mut done),
            None => done.push(b'\\'),
        }
    }
    (done, false)
}

fn escape(letter: u8, done: &mut Vec<u8>) {
    let byte = match letter {
        b'a' => 0x07,
        b'b' => 0x08,
        b'e' => 0x1b,
        b'f' => 0x0c,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'v' => 0x0b,
        b'\\' => b'\\',
        other => {
            done.push(b'\\');
            other
        }
    };
    done.push(byte);
}

/// Up to `most` digits; what does not fit into a byte is cut off.
fn number(
    bytes: &mut std::iter::Peekable<impl Iterator<Item = u8>>,
    radix: u32,
    most: usize,
) -> u8 {
    let mut value: u32 = 0;
    for _ in 0..most {
        let digit = bytes
            .peek()
            .and_then(|byte| char::from(*byte).to_digit(radix));
        let Some(digit) = digit else { break };
        value = value * radix + digit;
        bytes.next();
    }
    value.to_le_bytes()[0]
}

pub(super) async fn yes(context: Context) -> Ended {
    let line = match context.operands() {
        [] => "y\n".to_owned(),
        words => words.join(" ") + "\n",
    };
    let times = (CHUNK / line.len()).max(1);
    let lines = Bytes::from(line.repeat(times));
    loop {
        context.print(lines.clone()).await?;
    }
}

pub(super) async fn seq(context: Context) -> Ended {
    let mut numbers = Vec::new();
    for operand in context.operands() {
        match operand.parse::<i64>() {
            Ok(number) => numbers.push(number),
            Err(_) => return refuse(&context, "invalid number", operand).await,
        }
    }
    let (first, step, last) = match *numbers.as_slice() {
        [last] => (1, 1, last),
        [first, last] => (first, 1, last),
        [first, step, last] if step != 0 => (first, step, last),
        _ => return refuse(&context, "wrong operands", &context.operands().join(" ")).await,
    };
    count(&context, first, step, last).await
}

async fn count(context: &Context, first: i64, step: i64, last: i64) -> Ended {
    let mut text = String::new();
    let mut next = Some(first);
    while let Some(number) = next
        && (if step > 0 {
            number <= last
        } else {
            number >= last
        })
    {
        // Writing to a string does not fail.
        let _ = writeln!(text, "{number}");
        if text.len() > CHUNK {
            context.print(std::mem::take(&mut text)).await?;
        }
        next = number.checked_add(step);
    }
    context.print(text).await?;
    Ok(0)
}
