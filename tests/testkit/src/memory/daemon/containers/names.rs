//! The names of containers.

use longshore::runtime::server::Failure;

use super::refusal::{failed, shown};
use super::table::Table;
use crate::memory::daemon::convert::Api;

/// How many digits a short ID has.
pub(super) const SHORT: usize = 12;

const ADJECTIVES: [&str; 57] = [
    "happy",
    "jolly",
    "dreamy",
    "sad",
    "angry",
    "pensive",
    "focused",
    "sleepy",
    "grave",
    "distracted",
    "determined",
    "stoic",
    "stupefied",
    "sharp",
    "agitated",
    "cocky",
    "tender",
    "goofy",
    "furious",
    "desperate",
    "hopeful",
    "compassionate",
    "silly",
    "lonely",
    "condescending",
    "naughty",
    "kickass",
    "drunk",
    "boring",
    "nostalgic",
    "ecstatic",
    "insane",
    "cranky",
    "mad",
    "jovial",
    "sick",
    "hungry",
    "thirsty",
    "elegant",
    "backstabbing",
    "clever",
    "trusting",
    "loving",
    "suspicious",
    "berserk",
    "high",
    "romantic",
    "prickly",
    "evil",
    "admiring",
    "adoring",
    "reverent",
    "serene",
    "fervent",
    "modest",
    "gloomy",
    "elated",
];
const SURNAMES: [&str; 71] = [
    "albattani",
    "almeida",
    "archimedes",
    "ardinghelli",
    "babbage",
    "bardeen",
    "bartik",
    "bell",
    "blackwell",
    "bohr",
    "brattain",
    "brown",
    "carson",
    "colden",
    "cori",
    "curie",
    "darwin",
    "davinci",
    "einstein",
    "elion",
    "engelbart",
    "euclid",
    "fermat",
    "fermi",
    "feynman",
    "franklin",
    "galileo",
    "goldstine",
    "goodall",
    "hawking",
    "heisenberg",
    "hodgkin",
    "hoover",
    "hopper",
    "hypatia",
    "jang",
    "jones",
    "kirch",
    "kowalevski",
    "lalande",
    "leakey",
    "lovelace",
    "lumiere",
    "mayer",
    "mccarthy",
    "mcclintock",
    "mclean",
    "meitner",
    "mestorf",
    "morse",
    "newton",
    "nobel",
    "pare",
    "pasteur",
    "perlman",
    "pike",
    "poincare",
    "ptolemy",
    "ritchie",
    "rosalind",
    "sammet",
    "shockley",
    "sinoussi",
    "stallman",
    "tesla",
    "thompson",
    "torvalds",
    "turing",
    "wilson",
    "wozniak",
    "yalow",
];
/// How often another name is tried before the ID has to do.
const TRIES: usize = 6;
/// The longest name that is taken, in bytes.
const LONGEST: usize = 4096;

/// The short form of an ID.
pub(super) fn short(id: &str) -> &str {
    id.get(..SHORT).unwrap_or(id)
}

/// A name behind its slash.
pub(super) fn full(name: &str) -> String {
    format!("/{}", name.trim_start_matches('/'))
}

/// Checks the name that a client wants, and gives it behind its slash.
///
/// # Errors
/// It has not the form that the version wants, or another container has it.
pub(super) fn wanted(table: &Table, api: Api, name: &str) -> Result<String, Failure> {
    check(api, name)?;
    let name = full(name);
    let Some(taken) = table.names.get(&name) else {
        return Ok(name);
    };
    let bare = shown(name.trim_start_matches('/'));
    // The daemons between took it for a failure of their own.
    let status = if api.since(7) && !api.since(9) {
        500
    } else {
        409
    };
    Err(Failure::new(
        status,
        format!(
            "Conflict, The name {bare} is already assigned to {}. You have to delete (or rename) \
             that container to be able to assign {bare} to a container again.",
            short(taken)
        ),
    ))
}

fn check(api: Api, name: &str) -> Result<(), Failure> {
    let bare = name.strip_prefix('/').unwrap_or(name);
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
    let first_is_word = bare.starts_with(|first: char| first.is_ascii_alphanumeric());
    let (fits, form) = if api.since(15) {
        let fits = bare.len() > 1 && first_is_word && bare.bytes().all(is_part);
        (fits, "[a-zA-Z0-9][a-zA-Z0-9_.-]")
    } else if api.since(8) {
        let fits = !bare.is_empty() && bare.bytes().all(is_part);
        (fits, "[a-zA-Z0-9_.-]")
    } else {
        // A second slash would make it the name of a link.
        (!bare.is_empty() && !bare.contains('/'), "[^/]")
    };
    if fits && name.len() <= LONGEST {
        return Ok(());
    }
    let name = shown(name);
    Err(failed(format!(
        "Invalid container name ({name}), only {form} are allowed"
    )))
}

/// A name for a container that was given none. The same ID gives the same name,
/// as long as it is free.
pub(super) fn made_up(table: &Table, id: &str) -> String {
    let names = (0..TRIES).filter_map(|attempt| name_of(id, attempt));
    let mut free = names
        .map(|name| full(&name))
        .filter(|name| !table.names.contains_key(name));
    free.next().unwrap_or_else(|| full(short(id)))
}

fn name_of(id: &str, attempt: usize) -> Option<String> {
    let digits = |at: usize| {
        let part = id.get(at..at + 4)?;
        usize::from_str_radix(part, 16).ok()
    };
    let start = attempt * 8;
    let adjective = ADJECTIVES.get(digits(start)? % ADJECTIVES.len())?;
    let surname = SURNAMES.get(digits(start + 4)? % SURNAMES.len())?;
    if (*adjective, *surname) == ("boring", "wozniak") {
        // Steve Wozniak is not boring.
        return None;
    }
    let number = digits(start)? % 10;
    let tail = if attempt == 0 {
        String::new()
    } else {
        number.to_string()
    };
    Some(format!("{adjective}_{surname}{tail}"))
}
