//! From the text to lines without comments and continuations.

use super::error::DockerfileError;

/// The longest line after continuations are joined, in bytes.
const LONGEST: usize = 64 * 1024;

/// The lines that mean something, each with its number, continued ones joined.
///
/// Inside a continued line, comments and empty lines are left out, as in Docker.
pub(super) fn join(text: &str) -> Result<Vec<(usize, String)>, DockerfileError> {
    let mut joined = Vec::new();
    let mut open: Option<(usize, String)> = None;
    for (number, line) in text.lines().enumerate() {
        let (number, whole) = match open.take() {
            None => (number + 1, line.trim_start().to_owned()),
            Some(begun) if is_blank(line) => {
                open = Some(begun);
                continue;
            }
            Some((number, begun)) => (number, begun + line),
        };
        if whole.len() > LONGEST {
            let problem = format!("a line is longer than the {LONGEST} bytes allowed");
            return Err(DockerfileError::at(number, &problem));
        }
        match continued(&whole) {
            _ if is_blank(&whole) => {}
            Some("") => {}
            Some(begun) => open = Some((number, begun.to_owned())),
            None => joined.push((number, whole)),
        }
    }
    // The file ends in the middle of a line; what is there is the line.
    joined.extend(open.filter(|(_, line)| continued(line).is_none()));
    Ok(joined)
}

/// Whether there is nothing but a comment.
fn is_blank(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || line.starts_with('#')
}

/// What comes before the backslash at the end, if there is one.
fn continued(line: &str) -> Option<&str> {
    let end = line.trim_end_matches(['\t', '\n', '\x0c', '\r', ' ']);
    end.strip_suffix('\\')
}

/// The name of an instruction and what follows it, tidied at both ends.
pub(super) fn split_command(line: &str) -> Result<(&str, &str), String> {
    match line.split_once(is_space) {
        Some((name, rest)) => Ok((name, rest.trim())),
        None => Err(format!(
            "We do not understand this file. Please ensure it is a valid Dockerfile. \
             Parser error at {line:?}"
        )),
    }
}

/// What separates words in a Dockerfile.
pub(super) fn is_space(letter: char) -> bool {
    matches!(letter, '\t' | '\x0b' | '\x0c' | '\r' | ' ')
}
