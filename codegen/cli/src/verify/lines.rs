//! The lines of a file, none of which is kept whole if it is too long.

use std::io::{self, BufRead};

/// The longest line that is read.
const LIMIT: u64 = 16 * 1024 * 1024;

/// Lines with their numbers, without those that are blank. One that is too long is a reason.
pub(super) struct Lines<R> {
    input: R,
    number: u64,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, number: 0 }
    }

    fn read(&mut self) -> io::Result<Option<Result<Vec<u8>, String>>> {
        let mut line = Vec::new();
        let mut bounded = io::Read::take(&mut self.input, LIMIT + 1);
        if bounded.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        if line.len() as u64 > LIMIT && line.last() != Some(&b'\n') {
            self.input.skip_until(b'\n')?;
            return Ok(Some(Err(format!("it is longer than {LIMIT} bytes"))));
        }
        Ok(Some(Ok(line)))
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = io::Result<(u64, Result<Vec<u8>, String>)>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            return match self.read() {
                Ok(None) => None,
                Ok(Some(Ok(line))) if line.trim_ascii().is_empty() => continue,
                Ok(Some(line)) => Some(Ok((self.number, line))),
                Err(error) => Some(Err(error)),
            };
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "that is how a test fails")]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_too_long_is_skipped_and_the_rest_read() {
        let mut text = b"one\n\n".to_vec();
        text.resize(text.len() + usize::try_from(LIMIT).unwrap() + 10, b'x');
        text.extend_from_slice(b"\nthree");
        let lines: Vec<_> = Lines::new(&*text).map(Result::unwrap).collect();
        assert_eq!(lines.len(), 3);
        assert_eq!(lines[0], (1, Ok(b"one\n".to_vec())));
        assert!(lines[1].0 == 3 && lines[1].1.is_err());
        assert_eq!(lines[2], (4, Ok(b"three".to_vec())));
    }
}
