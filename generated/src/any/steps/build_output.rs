// Generated from the specs by longshore. Edit those, then run `longshore generate`.

//! The output of a build comes as messages since 1.8. Before, it was text, and the last line said why
//! a build failed.
use super::rt::Value;
/// How the line of a failure begins.
const ERRORS: [&str; 2] = ["Error build: ", "Error: "];
/// A line as a message.
pub fn up(line: &str) -> Option<Value> {
    let error = ERRORS.iter().find_map(|start| line.strip_prefix(start));
    let (key, text) = match error {
        Some(error) => ("error", error.trim_end_matches(['\r', '\n'])),
        None => ("stream", line),
    };
    let message = [(key.to_owned(), Value::from(text))];
    Some(message.into_iter().collect())
}
/// A message as text: output as it is, and the progress of a transfer as a line.
pub fn down(message: &Value) -> String {
    let part = |key: &str| message.get(key).and_then(Value::as_str);
    if let Some(output) = part("stream") {
        return output.to_owned();
    }
    if let Some(error) = part("error") {
        return format!("Error: {error}\r\n");
    }
    let status = part("status").unwrap_or_default();
    match part("progress") {
        Some(progress) => format!("{status} {progress}\r"),
        None if message.get("progressDetail").is_some() => format!("{status} \r\n"),
        None => format!("{status}\r\n"),
    }
}
