//! Specs made at random: what they have, and what changes from version to version.

#![allow(
    clippy::format_collect,
    clippy::write_with_newline,
    reason = "the texts are short, and a spec is written as it reads"
)]

use std::fmt::Write as _;

const WORDS: [&str; 8] = [
    "D.",
    "`code` and *stars*, [brackets](x) <b>.",
    "One line.\\n\\nAnother: a\\n- list\\n1. of\\n# all",
    "https://example.org/a_b is a place.",
    "`unpaired",
    "Trailing \\\\",
    "\\\"quoted\\\" & \u{e9}",
    "//! not a doc /* nor a comment */ {0} #[x]",
];
const NAMES: [&str; 12] = [
    "id",
    "type",
    "gen",
    "name",
    "value",
    "self_link",
    "key",
    "size",
    "ok",
    "rt",
    "std",
    "other",
];
const SCALARS: [&str; 12] = [
    "string",
    "bare_string",
    "bool",
    "bool01",
    "i32",
    "i64",
    "u16",
    "u32",
    "u64",
    "f64",
    "unix_seconds",
    "rfc3339",
];

/// The files of a spec: a whole one, and two deltas.
pub(crate) fn spec(seed: u64) -> [(&'static str, String); 3] {
    let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let first = Api::new(&mut random);
    let head = "longshore: 1\napi: random\n";
    let whole = format!(
        "{head}title: R\nversion: \"1.0\"\ndoc: D.\n{}types:\n{}operations:\n{}",
        surroundings(&mut random, &first),
        first.types(),
        first.operations()
    );
    let (second, delta) = first.changed(&mut random);
    let second_text = format!("{head}version: \"1.1\"\nfrom: \"1.0\"\ndoc: D.\nchanges:\n{delta}");
    let (_, delta) = second.changed(&mut random);
    let third_text = format!("{head}version: \"2.0\"\nfrom: \"1.1\"\ndoc: D.\nchanges:\n{delta}");
    [
        ("v1.0.yaml", whole),
        ("v1.1.yaml", second_text),
        ("v2.0.yaml", third_text),
    ]
}

fn surroundings(random: &mut Random, api: &Api) -> String {
    let mut text = String::new();
    if random.odds(2) {
        text += "prefix: /v{version}\n";
    }
    if random.odds(2) {
        text += "endpoint: {env: R_HOST, default: \"unix:///run/r.sock\"}\n";
    }
    if api.about {
        text += "negotiation:\n  env: R_VERSION\n  identity: {path: /about, newest: newest, \
                 oldest: oldest, release: release}\n  refused: [{status: 400, text: no version}]\n";
    }
    text
}

/// What a version has: texts of types and operations by name.
struct Api {
    types: Vec<(String, Type)>,
    operations: Vec<(String, String)>,
    about: bool,
}

enum Type {
    Object(Vec<(String, String)>),
    Enum(String),
}

impl Api {
    fn new(random: &mut Random) -> Self {
        let names: Vec<String> = (0..random.below(5)).map(|at| format!("T{at}")).collect();
        let types = names
            .iter()
            .map(|name| (name.clone(), type_of(random, &names)));
        let types: Vec<(String, Type)> = types.collect();
        let mut operations: Vec<(String, String)> = (0..random.below(5))
            .map(|at| (format!("o{at}"), operation(random, at, &types)))
            .collect();
        // All types are used, wherever they are.
        for name in &names {
            let text = format!(
                "{{group: g, doc: D., method: GET, path: /use/{name}, responses: {{200: {{doc: D., body: {{json: list<{name}>}}}}}}}}"
            );
            operations.push((format!("use_{}", name.to_lowercase()), text));
        }
        let about = random.odds(2);
        if about {
            let text =
                "{group: g, doc: D., method: GET, path: /about, responses: {200: {doc: D.}}}";
            operations.push(("about".to_owned(), text.to_owned()));
        }
        Self {
            types,
            operations,
            about,
        }
    }

    fn types(&self) -> String {
        let texts = self.types.iter().map(|(name, ty)| match ty {
            Type::Enum(text) => format!("  {name}: {text}\n"),
            Type::Object(fields) => {
                let fields: String = fields.iter().map(|(k, f)| format!("{k}: {f}, ")).collect();
                format!("  {name}: {{doc: D., fields: {{{fields}}}}}\n")
            }
        });
        let texts: String = texts.collect();
        if texts.is_empty() {
            "  {}\n".to_owned()
        } else {
            texts
        }
    }

    fn operations(&self) -> String {
        let operations = self.operations.iter();
        let texts: String = operations
            .map(|(name, text)| format!("  {name}: {text}\n"))
            .collect();
        if texts.is_empty() {
            "  {}\n".to_owned()
        } else {
            texts
        }
    }

    /// The next version, and the changes that lead there.
    fn changed(mut self, random: &mut Random) -> (Self, String) {
        let mut delta = String::new();
        let names: Vec<String> = self.types.iter().map(|(name, _)| name.clone()).collect();
        for (name, ty) in &mut self.types {
            let Type::Object(fields) = ty else { continue };
            if random.odds(2) {
                let key = format!("added{}", random.below(1000));
                let text = field(random, &names, true);
                write!(
                    delta,
                    "  - {{doc: D., types: {{{name}: {{fields: {{add: {{{key}: {text}}}}}}}}}}}\n"
                )
                .unwrap();
                fields.push((key, text));
            }
            if !fields.is_empty() && random.odds(3) {
                let (key, _) = fields.remove(random.below(fields.len()));
                write!(
                    delta,
                    "  - {{doc: D., types: {{{name}: {{fields: {{remove: [{key}]}}}}}}}}\n"
                )
                .unwrap();
            }
            if !fields.is_empty() && random.odds(2) {
                let at = random.below(fields.len());
                let ty = expression(random, &names, 0);
                let key = &fields[at].0;
                write!(delta, "  - {{doc: D., types: {{{name}: {{fields: {{change: {{{key}: {{type: {ty}}}}}}}}}}}}}\n").unwrap();
            }
        }
        let mut kept = Vec::new();
        for (name, text) in std::mem::take(&mut self.operations) {
            let own = name.starts_with('o');
            if own && random.odds(4) {
                write!(delta, "  - {{doc: D., remove: {{operations: [{name}]}}}}\n").unwrap();
                continue;
            }
            if own && random.odds(2) {
                let key = format!("q{}", random.below(1000));
                let ty = plain(random, &self.types);
                write!(delta, "  - {{doc: D., operations: {{{name}: {{query: {{add: {{{key}: {{type: {ty}, doc: D.}}}}}}}}}}}}\n").unwrap();
            }
            kept.push((name, text));
        }
        for _ in 0..random.below(3) {
            let at = 10 + random.below(1000);
            let text = operation(random, at, &self.types);
            write!(
                delta,
                "  - {{doc: D., add: {{operations: {{o{at}: {text}}}}}}}\n"
            )
            .unwrap();
            kept.push((format!("o{at}"), text));
        }
        self.operations = kept;
        if delta.is_empty() {
            delta.push_str("  - {doc: Nothing.}\n");
        }
        (self, delta)
    }
}

fn type_of(random: &mut Random, names: &[String]) -> Type {
    if random.odds(4) {
        let integer = random.odds(2);
        let count = 1 + random.below(3);
        let values =
            (0..count).map(|at| format!("\"{at}\": {{name: V{at}, doc: {}}}", words(random)));
        let values: Vec<String> = values.collect();
        let integer = if integer { "integer: true, " } else { "" };
        return Type::Enum(format!(
            "{{doc: D., {integer}values: {{{}}}}}",
            values.join(", ")
        ));
    }
    let mut fields: Vec<(String, String)> = Vec::new();
    for _ in 0..random.below(5) {
        let key = random.of(&NAMES).to_owned();
        if fields.iter().all(|(known, _)| *known != key) {
            fields.push((key, field(random, names, false)));
        }
    }
    Type::Object(fields)
}

fn field(random: &mut Random, names: &[String], optional: bool) -> String {
    let ty = expression(random, names, 0);
    let mut text = format!("{{type: {ty}, doc: {}", words(random));
    if optional || random.odds(2) {
        text += ", optional: true";
    }
    if random.odds(8) {
        text += ", secret: true";
    }
    if random.odds(8) {
        text += ", deprecated: {doc: No longer.}";
    }
    if random.odds(8) {
        let _ = write!(text, ", also: [also{}]", random.below(1000));
    }
    text + "}"
}

fn expression(random: &mut Random, names: &[String], depth: usize) -> String {
    match random.below(if depth > 2 { 3 } else { 8 }) {
        0 | 4 if !names.is_empty() => names[random.below(names.len())].clone(),
        0..=2 => random.of(&SCALARS).to_owned(),
        3 => random.of(&["any", "set", "string_or_list"]).to_owned(),
        4 | 5 => format!("list<{}>", expression(random, names, depth + 1)),
        6 => format!("map<{}>", expression(random, names, depth + 1)),
        _ => format!("{}?", expression(random, names, depth + 1)).replace("??", "?"),
    }
}

/// What can be written as text.
fn plain(random: &mut Random, types: &[(String, Type)]) -> String {
    let enums = types.iter().filter(|(_, ty)| matches!(ty, Type::Enum(_)));
    let enums: Vec<&String> = enums.map(|(name, _)| name).collect();
    match random.below(4) {
        0 if !enums.is_empty() => enums[random.below(enums.len())].clone(),
        _ => random.of(&SCALARS).to_owned(),
    }
}

fn operation(random: &mut Random, at: usize, types: &[(String, Type)]) -> String {
    let names: Vec<String> = types.iter().map(|(name, _)| name.clone()).collect();
    let mut text = format!("{{group: g, doc: {}", words(random));
    let method = random.of(&["GET", "POST", "PUT", "DELETE", "HEAD"]);
    let segments = random.below(3);
    let path: String = (0..segments).map(|at| format!("/{{s{at}}}")).collect();
    let _ = write!(text, ", method: {method}, path: \"/p{at}{path}\"");
    let section =
        |random: &mut Random, name: &str, count, of: &dyn Fn(&mut Random, usize) -> String| {
            let entries: Vec<String> = (0..count).map(|at| of(random, at)).collect();
            if entries.is_empty() {
                String::new()
            } else {
                format!(", {name}: {{{}}}", entries.join(", "))
            }
        };
    text += &section(random, "segments", segments, &|random, at| {
        format!("s{at}: {{type: {}, doc: D.}}", plain(random, types))
    });
    let count = random.below(4);
    text += &section(random, "query", count, &|random, at| {
        let required = if random.odds(3) {
            ", required: true"
        } else {
            ""
        };
        match random.below(4) {
            0 => format!(
                "q{at}: {{type: {}, encoding: json, doc: D.{required}}}",
                expression(random, &names, 0)
            ),
            1 => format!(
                "q{at}: {{type: list<{}>, doc: D.{required}}}",
                plain(random, types)
            ),
            _ => format!(
                "q{at}: {{type: {}, doc: {}{required}}}",
                plain(random, types),
                words(random)
            ),
        }
    });
    let count = random.below(3);
    text += &section(random, "headers", count, &|random, at| {
        let secret = if random.odds(3) { ", secret: true" } else { "" };
        match random.below(3) {
            0 => format!("X-{at}-*: {{type: map<string>, name: h{at}, doc: D.{secret}}}"),
            1 => format!(
                "X-{at}: {{type: {}, name: h{at}, encoding: base64url_json, doc: D.{secret}}}",
                expression(random, &names, 0)
            ),
            _ => format!(
                "X-{at}: {{type: {}, name: h{at}, doc: D.{secret}}}",
                plain(random, types)
            ),
        }
    });
    let hint = random.odds(3);
    if hint {
        text += ", hints: {tty: {type: bool, doc: D.}}";
    }
    let required = if random.odds(2) {
        ", required: true"
    } else {
        ""
    };
    match random.below(5) {
        0 => drop(write!(
            text,
            ", body: {{json: {}, doc: D.{required}}}",
            expression(random, &names, 0)
        )),
        1 => drop(write!(
            text,
            ", body: {{bytes: application/x-tar, doc: D.{required}}}"
        )),
        2 => drop(write!(
            text,
            ", body: {{multipart: {{one: {{doc: D.{required}}}, two: {{doc: D.}}}}, doc: D.}}"
        )),
        _ => {}
    }
    let _ = write!(
        text,
        ", responses: {{{}}}}}",
        responses(random, &names, hint)
    );
    text
}

fn responses(random: &mut Random, names: &[String], hint: bool) -> String {
    let statuses = [200, 201, 204, 304];
    let count = 1 + random.below(3);
    let mut all: Vec<String> = Vec::new();
    for (at, status) in statuses.into_iter().take(count).enumerate() {
        let raw = random.of(&["always", "never", if hint { "tty" } else { "never" }]);
        let body = match random.below(if at == 0 { 7 } else { 5 }) {
            0 => String::new(),
            1 => ", body: {text: text/plain}".to_owned(),
            2 => ", body: {bytes: application/x-tar}".to_owned(),
            3 if names.is_empty() => ", body: {json_stream: list<i64>}".to_owned(),
            3 => format!(
                ", body: {{json_stream: {}}}",
                names[random.below(names.len())]
            ),
            4 => format!(", body: {{json: {}}}", expression(random, names, 0)),
            5 => format!(", body: {{frames: application/x-raw, raw_when: {raw}}}"),
            _ => format!(", body: {{hijack: application/x-raw, raw_when: {raw}}}"),
        };
        let name = if count > 1 {
            format!(", name: a{at}")
        } else {
            String::new()
        };
        all.push(format!("{status}: {{doc: {}{name}{body}}}", words(random)));
    }
    for status in [404, 500].into_iter().take(random.below(3)) {
        let body = random.of(&["", ", body: {text: text/plain}", ", body: {json: any}"]);
        all.push(format!("{status}: {{doc: D.{body}}}"));
    }
    all.join(", ")
}

fn words(random: &mut Random) -> String {
    format!("\"{}\"", random.of(&WORDS))
}

/// Numbers that are the same everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 11) % end as u64).unwrap()
    }

    /// Once in so many times.
    fn odds(&mut self, of: usize) -> bool {
        self.below(of) == 0
    }

    fn of<'t>(&mut self, all: &[&'t str]) -> &'t str {
        all[self.below(all.len())]
    }
}
