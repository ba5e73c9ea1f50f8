//! What a terminal makes of keys: lines, echoes, signals.

use bytes::{BufMut as _, Bytes, BytesMut};

use crate::memory::programs::signal::Signal;

/// The longest line a terminal collects, in bytes, as on Linux.
const LINE_LIMIT: usize = 4095;

const CTRL_C: u8 = 0x03;
const CTRL_D: u8 = 0x04;
const BELL: u8 = 0x07;
const BACKSPACE: u8 = 0x08;
const CTRL_U: u8 = 0x15;
const CTRL_BACKSLASH: u8 = 0x1c;
const DELETE: u8 = 0x7f;
const RUB_OUT: &[u8] = b"\x08 \x08";

/// What comes of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::memory) enum Event {
    /// Shown to the user; its `\n` is not yet a `\r\n`.
    Echo(Bytes),
    /// For the program: a line, or what Ctrl-D has sent off.
    Input(Bytes),
    /// The program reads an end of the input.
    End,
    /// For all programs on the terminal.
    Signal(Signal),
}

/// The line that is being typed, in the cooked mode of a Linux terminal.
#[derive(Debug, Default)]
pub(in crate::memory) struct Discipline {
    line: BytesMut,
}

impl Discipline {
    /// Takes keys and returns what comes of them, in order.
    pub(in crate::memory) fn feed(&mut self, keys: &[u8]) -> Vec<Event> {
        let mut events = Events::default();
        for key in keys {
            self.key(*key, &mut events);
        }
        events.finish()
    }

    fn key(&mut self, key: u8, events: &mut Events) {
        match key {
            b'\r' | b'\n' => self.enter(events),
            CTRL_C => self.signal(Signal::INT, b"^C", events),
            CTRL_BACKSLASH => self.signal(Signal::QUIT, b"^\\", events),
            CTRL_D => self.send_off(events),
            BACKSPACE | DELETE => {
                self.rub_out(events);
            }
            CTRL_U => while self.rub_out(events) {},
            _ if self.line.len() >= LINE_LIMIT => events.echo(&[BELL]),
            _ => self.add(key, events),
        }
    }

    fn enter(&mut self, events: &mut Events) {
        self.line.put_u8(b'\n');
        events.echo(b"\n");
        events.push(Event::Input(self.line.split().freeze()));
    }

    fn send_off(&mut self, events: &mut Events) {
        if self.line.is_empty() {
            events.push(Event::End);
        } else {
            events.push(Event::Input(self.line.split().freeze()));
        }
    }

    fn signal(&mut self, signal: Signal, shown: &[u8], events: &mut Events) {
        self.line.clear();
        events.echo(shown);
        events.push(Event::Signal(signal));
    }

    fn add(&mut self, key: u8, events: &mut Events) {
        self.line.put_u8(key);
        if is_shown_with_caret(key) {
            events.echo(&[b'^', key ^ 0x40]);
        } else {
            events.echo(&[key]);
        }
    }

    /// Takes the last character back, and says whether there was one.
    fn rub_out(&mut self, events: &mut Events) -> bool {
        let Some(start) = self.line.iter().rposition(|byte| !is_continuation(*byte)) else {
            self.line.clear();
            return false;
        };
        let first = self.line.split_off(start)[..].first().copied();
        if first.is_some_and(is_shown_with_caret) {
            events.echo(RUB_OUT);
        }
        events.echo(RUB_OUT);
        true
    }
}

fn is_shown_with_caret(key: u8) -> bool {
    key < 0x20 && key != b'\t'
}

/// Whether a byte is not the first one of a character in UTF-8.
fn is_continuation(byte: u8) -> bool {
    byte & 0xc0 == 0x80
}

/// Events with neighbouring echoes in one.
#[derive(Default)]
struct Events {
    done: Vec<Event>,
    echo: BytesMut,
}

impl Events {
    fn echo(&mut self, bytes: &[u8]) {
        self.echo.extend_from_slice(bytes);
    }

    fn push(&mut self, event: Event) {
        self.flush();
        self.done.push(event);
    }

    fn flush(&mut self) {
        if !self.echo.is_empty() {
            self.done.push(Event::Echo(self.echo.split().freeze()));
        }
    }

    fn finish(mut self) -> Vec<Event> {
        self.flush();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn echo(text: &'static str) -> Event {
        Event::Echo(Bytes::from_static(text.as_bytes()))
    }

    fn input(text: &'static str) -> Event {
        Event::Input(Bytes::from_static(text.as_bytes()))
    }

    #[test]
    fn a_line_is_sent_when_it_is_complete() {
        let mut discipline = Discipline::default();
        assert_eq!(discipline.feed(b"l"), [echo("l")]);
        assert_eq!(discipline.feed(b"s\r"), [echo("s\n"), input("ls\n")]);
        assert_eq!(
            discipline.feed(b"a\nb"),
            [echo("a\n"), input("a\n"), echo("b")]
        );
    }

    #[test]
    fn backspace_takes_a_whole_character_and_stops_at_the_start() {
        let mut discipline = Discipline::default();
        assert_eq!(
            discipline.feed("aé\x7f\x7f\x7fb\n".as_bytes()),
            [echo("aé\x08 \x08\x08 \x08b\n"), input("b\n")]
        );
        assert_eq!(
            discipline.feed(b"\x01\x08x\x15\n"),
            [echo("^A\x08 \x08\x08 \x08x\x08 \x08\n"), input("\n")]
        );
        // Broken UTF-8 is no reason to stop.
        discipline.feed(b"\xa9\xa9\x7f");
        assert_eq!(discipline.feed(b"\n"), [echo("\n"), input("\n")]);
    }

    #[test]
    fn ctrl_c_forgets_the_line_and_ctrl_d_sends_it() {
        let mut discipline = Discipline::default();
        assert_eq!(
            discipline.feed(b"ab\x03"),
            [echo("ab^C"), Event::Signal(Signal::INT)]
        );
        assert_eq!(discipline.feed(b"\x04"), [Event::End]);
        assert_eq!(discipline.feed(b"ab\x04"), [echo("ab"), input("ab")]);
        assert_eq!(discipline.feed(b"\x04"), [Event::End]);
        assert_eq!(
            discipline.feed(b"\x1c"),
            [echo("^\\"), Event::Signal(Signal::QUIT)]
        );
    }

    #[test]
    fn a_line_without_end_is_bounded() {
        let mut discipline = Discipline::default();
        discipline.feed(&vec![b'x'; 100_000]);
        let events = discipline.feed(b"y\n");
        assert_eq!(events.first(), Some(&echo("\x07\n")));
        assert!(matches!(events.get(1), Some(Event::Input(line)) if line.len() == LINE_LIMIT + 1));
    }
}
