//! Signals and their names, as `docker kill` takes them.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// A Linux signal, 1 to 64.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Signal(u8);

/// What a signal does to a program that says nothing about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    End,
    Ignore,
    Stop,
}

/// The signals with a name, in the order of their numbers from 1.
const NAMES: [&str; 31] = [
    "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2",
    "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG",
    "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS",
];
const ALIASES: [(&str, u8); 3] = [("IOT", 6), ("CLD", 17), ("POLL", 29)];
const REAL_TIME_MIN: u8 = 34;
const REAL_TIME_MAX: u8 = 64;

impl Signal {
    /// The terminal is gone.
    pub const HUP: Self = Self(1);
    /// Ctrl-C.
    pub const INT: Self = Self(2);
    /// Ctrl-\.
    pub const QUIT: Self = Self(3);
    /// Ends a program, whatever it thinks of it.
    pub const KILL: Self = Self(9);
    /// A program's own.
    pub const USR1: Self = Self(10);
    /// A program's own.
    pub const USR2: Self = Self(12);
    /// Nobody reads the pipe any more.
    pub const PIPE: Self = Self(13);
    /// A kind request to end.
    pub const TERM: Self = Self(15);
    /// A child has ended.
    pub const CHLD: Self = Self(17);
    /// Go on after [`Signal::STOP`].
    pub const CONT: Self = Self(18);
    /// Halts a program, whatever it thinks of it.
    pub const STOP: Self = Self(19);
    /// The terminal has another size.
    pub const WINCH: Self = Self(28);

    /// The signal's number.
    #[must_use]
    pub fn number(self) -> u8 {
        self.0
    }

    /// The exit code of a program that this signal has ended.
    #[must_use]
    pub fn exit_code(self) -> i32 {
        128 + i32::from(self.0)
    }

    /// The signal's name without `SIG`; `None` for a real-time signal.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        let index = usize::from(self.0).checked_sub(1)?;
        NAMES.get(index).copied()
    }

    /// The signal's bit in a set of signals.
    pub(super) fn bit(self) -> u64 {
        1 << (self.0 - 1)
    }

    /// The lowest signal of a set.
    pub(super) fn first_of(set: u64) -> Option<Self> {
        let zeros = u8::try_from(set.trailing_zeros()).ok()?;
        Self::from_number(zeros + 1)
    }

    /// What happens where a program says nothing.
    pub(super) fn default_action(self) -> Action {
        match self.0 {
            17 | 18 | 23 | 28 => Action::Ignore,
            19..=22 => Action::Stop,
            _ => Action::End,
        }
    }

    /// Whether a program may handle or ignore the signal.
    pub(super) fn may_be_handled(self) -> bool {
        self != Self::KILL && self != Self::STOP
    }

    fn from_number(number: u8) -> Option<Self> {
        (1..=REAL_TIME_MAX)
            .contains(&number)
            .then_some(Self(number))
    }

    fn from_name(name: &str) -> Option<Self> {
        if let Some(index) = NAMES.iter().position(|known| *known == name) {
            return Self::from_number(u8::try_from(index + 1).ok()?);
        }
        if let Some((_, number)) = ALIASES.iter().find(|(alias, _)| *alias == name) {
            return Some(Self(*number));
        }
        Self::from_real_time_name(name)
    }

    fn from_real_time_name(name: &str) -> Option<Self> {
        let number = match name.strip_prefix("RTM")? {
            "IN" => REAL_TIME_MIN,
            "AX" => REAL_TIME_MAX,
            other => real_time_number(other)?,
        };
        (REAL_TIME_MIN..=REAL_TIME_MAX)
            .contains(&number)
            .then_some(Self(number))
    }
}

/// The number of `IN+3` or `AX-3`.
fn real_time_number(text: &str) -> Option<u8> {
    if let Some(plus) = text.strip_prefix("IN+") {
        REAL_TIME_MIN.checked_add(digits(plus)?)
    } else {
        REAL_TIME_MAX.checked_sub(digits(text.strip_prefix("AX-")?)?)
    }
}

/// A number without a sign, which `parse` alone would allow.
fn digits(text: &str) -> Option<u8> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// Text that names no signal.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("Invalid signal: {0}")]
pub struct InvalidSignal(String);

/// How much of a wrong name an error repeats, in characters.
const SHOWN: usize = 32;

impl FromStr for Signal {
    type Err = InvalidSignal;

    /// Takes a number from 1 to 64, or a name in any case, with `SIG` or without.
    fn from_str(text: &str) -> Result<Self, InvalidSignal> {
        let wrong = || InvalidSignal(text.chars().take(SHOWN).collect());
        if text.starts_with(|first: char| first.is_ascii_digit()) {
            return digits(text).and_then(Self::from_number).ok_or_else(wrong);
        }
        let name = text.to_ascii_uppercase();
        let name = name.strip_prefix("SIG").unwrap_or(&name);
        Self::from_name(name).ok_or_else(wrong)
    }
}

impl fmt::Display for Signal {
    /// `SIGTERM`, or `SIGRTMIN+1`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.name(), self.0.checked_sub(REAL_TIME_MIN)) {
            (Some(name), _) => write!(f, "SIG{name}"),
            (None, Some(plus)) => write!(f, "SIGRTMIN+{plus}"),
            (None, None) => write!(f, "SIG{}", self.0),
        }
    }
}

impl fmt::Debug for Signal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers_are_taken_as_docker_kill_takes_them() {
        for text in ["9", "KILL", "SIGKILL", "kill", "sigkill", "09"] {
            assert_eq!(text.parse(), Ok(Signal::KILL), "{text}");
        }
        assert_eq!("SIGRTMIN+3".parse(), Ok(Signal(37)));
        assert_eq!("rtmax-1".parse(), Ok(Signal(63)));
        assert_eq!("64".parse(), Ok(Signal(64)));
    }

    #[test]
    fn what_is_no_signal_is_named_in_the_error() {
        for text in [
            "", "0", "65", "300", "-9", "+9", "SIG", "NOPE", "RTMIN+31", "RTMAX-31", "9x",
        ] {
            let error = text.parse::<Signal>().unwrap_err();
            assert_eq!(error.to_string(), format!("Invalid signal: {text}"));
        }
        let long = "X".repeat(10_000).parse::<Signal>().unwrap_err();
        assert!(long.to_string().len() < 100);
    }

    #[test]
    fn every_signal_shows_a_name_that_is_read_again() {
        for number in (1..=31).chain(34..=64) {
            let signal = Signal(number);
            assert_eq!(signal.to_string().parse(), Ok(signal));
            assert_eq!(Signal::first_of(signal.bit()), Some(signal));
        }
        assert_eq!(Signal::first_of(0), None);
    }

    #[test]
    fn exit_codes_are_128_and_the_number() {
        assert_eq!(Signal::KILL.exit_code(), 137);
        assert_eq!(Signal::TERM.exit_code(), 143);
        assert_eq!(Signal::INT.exit_code(), 130);
    }
}
