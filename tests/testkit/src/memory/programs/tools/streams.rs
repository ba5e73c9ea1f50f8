//! `cat`, `head` and `wc`.

use std::io;
use std::str::FromStr;

use bytes::Bytes;

use super::{Ended, complain_of, options, refuse, unknown};
use crate::memory::programs::FileError;
use crate::memory::programs::context::Context;
use crate::memory::programs::stdio::{CHUNK, Input};

/// Opens a file, or standard input for `-`.
fn open(context: &Context, path: &str) -> Result<Input, FileError> {
    if path == "-" {
        return Ok(context.stdin.clone());
    }
    let bytes = context.files.read(&context.path(path))?;
    Ok(Input::from_bytes(bytes))
}

/// The operands, or standard input if there are none.
fn paths(operands: &[String]) -> Vec<&str> {
    match operands {
        [] => vec!["-"],
        some => some.iter().map(String::as_str).collect(),
    }
}

pub(super) async fn cat(context: Context) -> Ended {
    let (letters, operands) = options(context.operands());
    if let Some(letter) = unknown(&letters, "u") {
        return refuse(&context, "unrecognized option", &letter).await;
    }
    let mut code = 0;
    for path in paths(operands) {
        match open(&context, path) {
            Ok(input) => copy(&context, &input).await?,
            Err(error) => code = complain_of(&context, path, error).await?,
        }
    }
    Ok(code)
}

async fn copy(context: &Context, input: &Input) -> io::Result<()> {
    loop {
        let bytes = input.read(CHUNK).await?;
        if bytes.is_empty() {
            return Ok(());
        }
        context.print(bytes).await?;
    }
}

/// How much `head` shows.
#[derive(Clone, Copy)]
enum Amount {
    Lines(u64),
    Bytes(u64),
}

pub(super) async fn head(context: Context) -> Ended {
    let (amount, operands) = match head_options(context.operands()) {
        Ok(parsed) => parsed,
        Err(wrong) => return refuse(&context, "invalid number", wrong).await,
    };
    let mut code = 0;
    for path in paths(operands) {
        match open(&context, path) {
            Ok(input) => show_head(&context, &input, amount).await?,
            Err(error) => code = complain_of(&context, path, error).await?,
        }
    }
    Ok(code)
}

/// `-n 5`, `-n5`, `-5`, `-c 5` or `-c5`, and the rest.
fn head_options(args: &[String]) -> Result<(Amount, &[String]), &str> {
    let Some((option, rest)) = args.split_first() else {
        return Ok((Amount::Lines(10), args));
    };
    let Some(option) = option.strip_prefix('-').filter(|rest| !rest.is_empty()) else {
        return Ok((Amount::Lines(10), args));
    };
    let (kind, number): (fn(u64) -> Amount, _) = match option.strip_prefix('c') {
        Some(number) => (Amount::Bytes, number),
        None => (Amount::Lines, option.strip_prefix('n').unwrap_or(option)),
    };
    let (number, rest) = match (number, rest.split_first()) {
        ("", Some((next, rest))) => (next.as_str(), rest),
        _ => (number, rest),
    };
    Ok((kind(u64::from_str(number).map_err(|_| number)?), rest))
}

async fn show_head(context: &Context, input: &Input, amount: Amount) -> io::Result<()> {
    let (Amount::Lines(mut left) | Amount::Bytes(mut left)) = amount;
    while left > 0 {
        let bytes = match amount {
            Amount::Lines(_) => input.read_line(CHUNK * 64).await?,
            Amount::Bytes(_) => input.read(at_most(left)).await?,
        };
        if bytes.is_empty() {
            return Ok(());
        }
        left -= match amount {
            Amount::Lines(_) => 1,
            Amount::Bytes(_) => left.min(bytes.len() as u64),
        };
        context.print(bytes).await?;
    }
    Ok(())
}

fn at_most(left: u64) -> usize {
    usize::try_from(left).unwrap_or(CHUNK).min(CHUNK)
}

/// What `wc` counts.
#[derive(Default)]
struct Counts {
    lines: u64,
    words: u64,
    bytes: u64,
    in_word: bool,
}

impl Counts {
    fn add(&mut self, bytes: &Bytes) {
        self.bytes += bytes.len() as u64;
        for byte in bytes {
            self.lines += u64::from(*byte == b'\n');
            let in_word = !byte.is_ascii_whitespace();
            self.words += u64::from(in_word && !self.in_word);
            self.in_word = in_word;
        }
    }

    fn show(&self, letters: &str) -> String {
        let wanted = |letter| letters.is_empty() || letters.contains(letter);
        let counts = [('l', self.lines), ('w', self.words), ('c', self.bytes)];
        let shown = counts.into_iter().filter(|(letter, _)| wanted(*letter));
        shown
            .map(|(_, count)| count.to_string())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

pub(super) async fn wc(context: Context) -> Ended {
    let (letters, operands) = options(context.operands());
    if let Some(letter) = unknown(&letters, "lwc") {
        return refuse(&context, "unrecognized option", &letter).await;
    }
    let mut code = 0;
    for path in paths(operands) {
        match open(&context, path) {
            Ok(input) => {
                let counts = count(&input).await?.show(&letters);
                let name = if path == "-" { "" } else { path };
                let line = format!("{counts} {name}");
                context.print(format!("{}\n", line.trim_end())).await?;
            }
            Err(error) => code = complain_of(&context, path, error).await?,
        }
    }
    Ok(code)
}

async fn count(input: &Input) -> io::Result<Counts> {
    let mut counts = Counts::default();
    loop {
        let bytes = input.read(CHUNK).await?;
        if bytes.is_empty() {
            return Ok(counts);
        }
        counts.add(&bytes);
    }
}
