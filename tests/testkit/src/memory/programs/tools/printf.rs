//! `printf`, as far as scripts use it.

use std::fmt::Write as _;

use super::Ended;
use super::text::unescape;
use crate::memory::programs::context::Context;

/// The widest field, in characters.
const WIDTH_LIMIT: usize = 4096;

pub(super) async fn printf(context: Context) -> Ended {
    let Some((format, args)) = context.operands().split_first() else {
        context.complain("usage: printf FORMAT [ARG]...").await?;
        return Ok(1);
    };
    let (format, _) = unescape(format.as_bytes());
    let format = String::from_utf8_lossy(&format);
    let mut args = args.iter();
    loop {
        let before = args.len();
        let mut round = Round::new(&format, &mut args);
        let result = round.run();
        context.print(round.done).await?;
        if let Err(wrong) = result {
            context.complain(wrong).await?;
            return Ok(1);
        }
        // The format is used again while it takes arguments.
        if args.len() == 0 || args.len() == before {
            return Ok(0);
        }
    }
}

/// One run through the format.
struct Round<'a, 'b> {
    format: std::iter::Peekable<std::str::Chars<'a>>,
    args: &'b mut std::slice::Iter<'a, String>,
    done: String,
}

impl<'a, 'b> Round<'a, 'b> {
    fn new(format: &'a str, args: &'b mut std::slice::Iter<'a, String>) -> Self {
        Self {
            format: format.chars().peekable(),
            args,
            done: String::new(),
        }
    }

    fn run(&mut self) -> Result<(), String> {
        while let Some(next) = self.format.next() {
            match next {
                '%' => self.field()?,
                other => self.done.push(other),
            }
        }
        Ok(())
    }

    fn field(&mut self) -> Result<(), String> {
        let left = self.format.next_if_eq(&'-').is_some();
        let zeros = self.format.next_if_eq(&'0').is_some();
        let width = self.width();
        let text = match self.format.next() {
            Some('%') => "%".to_owned(),
            Some('s') => self.arg().to_owned(),
            Some('b') => String::from_utf8_lossy(&unescape(self.arg().as_bytes()).0).into_owned(),
            Some('c') => self.arg().chars().take(1).collect(),
            Some('d' | 'i' | 'u') => self.number()?.to_string(),
            Some('x') => format!("{:x}", self.number()?),
            Some('o') => format!("{:o}", self.number()?),
            other => return Err(format!("%{}: invalid format", other.unwrap_or(' '))),
        };
        // Writing to a string does not fail.
        let _ = match (left, zeros) {
            (true, _) => write!(self.done, "{text:<width$}"),
            (_, true) => write!(self.done, "{text:0>width$}"),
            _ => write!(self.done, "{text:>width$}"),
        };
        Ok(())
    }

    fn width(&mut self) -> usize {
        let mut width: usize = 0;
        while let Some(digit) = self.format.peek().and_then(|next| next.to_digit(10)) {
            width = (width * 10 + digit as usize).min(WIDTH_LIMIT);
            self.format.next();
        }
        width
    }

    fn arg(&mut self) -> &'a str {
        self.args.next().map_or("", String::as_str)
    }

    fn number(&mut self) -> Result<i64, String> {
        let text = self.arg();
        if text.is_empty() {
            return Ok(0);
        }
        text.parse().map_err(|_| {
            format!(
                "{}: invalid number",
                text.chars().take(64).collect::<String>()
            )
        })
    }
}
