//! The arguments of an instruction, by its kind.

use serde_json::Value;

use super::environment;
use super::lines::is_space;

/// The arguments of one instruction.
#[derive(Debug, Default)]
pub(super) struct Arguments {
    pub(super) words: Vec<String>,
    /// They were written as a JSON array.
    pub(super) json: bool,
}

/// Reads the arguments of the instruction of that name.
pub(super) fn parse(name: &str, rest: &str) -> Result<Arguments, String> {
    let plain = |words| Arguments { words, json: false };
    Ok(match name {
        "FROM" | "MAINTAINER" | "USER" | "WORKDIR" => plain(vec![rest.to_owned()]),
        "ADD" | "COPY" | "EXPOSE" => plain(words(rest)),
        "ENV" | "LABEL" => plain(environment::parse(name, rest)?),
        "RUN" | "CMD" | "ENTRYPOINT" => json(rest)?.unwrap_or_else(|| plain(vec![rest.to_owned()])),
        "VOLUME" => json(rest)?.unwrap_or_else(|| plain(words(rest))),
        // Docker reads no arguments of what it does not know, or no more.
        _ => plain(Vec::new()),
    })
}

fn words(rest: &str) -> Vec<String> {
    let words = rest.split(is_space).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Reads a JSON array of texts; `None` when it is no JSON array at all, which
/// makes it a shell command. A number is taken for its text.
fn json(rest: &str) -> Result<Option<Arguments>, String> {
    let Ok(Value::Array(values)) = serde_json::from_str(rest) else {
        return Ok(None);
    };
    let words = values.into_iter().map(|value| match value {
        Value::String(text) => Ok(text),
        Value::Number(number) => Ok(number.to_string()),
        _ => Err("You may not nest arrays in Dockerfile statements.".to_owned()),
    });
    let words = words.collect::<Result<_, _>>()?;
    Ok(Some(Arguments { words, json: true }))
}
