// Generated from the specs by longshore. Edit those, then run `longshore generate`.

//! The progress of transfers comes as messages since 1.1. Before, it was lines of text.
use super::rt::Value;
/// How the line of a failure begins.
const ERROR: &str = "Error: ";
/// A line as a message.
pub fn up(line: &str) -> Option<Value> {
    let text = line.trim_end_matches(['\r', '\n']);
    let (key, text) = match text.strip_prefix(ERROR) {
        Some(error) => ("error", error),
        None => ("status", text),
    };
    let message = [(key.to_owned(), Value::from(text))];
    (!text.is_empty()).then(|| message.into_iter().collect())
}
/// A message as a line, which another one overwrites while something moves. What a message is about
/// is not said.
pub fn down(message: &Value) -> String {
    let part = |key: &str| message.get(key).and_then(Value::as_str);
    if let Some(error) = part("error") {
        return format!("{ERROR}{error}\r\n");
    }
    let status = part("status").unwrap_or_default();
    match part("progress") {
        Some(progress) => format!("{status} {progress}\r"),
        None => format!("{status}\r\n"),
    }
}
