//! The lines in a stream of frames, each with the channel it came on.

use std::collections::VecDeque;

use futures_util::StreamExt as _;
use longshore::runtime::{Channel, Error, Frame, Frames};

/// A line that a program wrote.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) channel: Channel,
    pub(super) text: String,
}

/// Lines as they become complete. What comes on one channel does not break the
/// lines of another.
pub(super) struct Lines {
    frames: Frames,
    splitter: Splitter,
}

impl Lines {
    pub(super) fn new(frames: Frames) -> Self {
        Self {
            frames,
            splitter: Splitter::default(),
        }
    }

    /// The next line, or nothing when the stream is over.
    pub(super) async fn next(&mut self) -> Result<Option<Line>, Error> {
        loop {
            if let Some(line) = self.splitter.complete.pop_front() {
                return Ok(Some(line));
            }
            match self.frames.next().await.transpose()? {
                Some(frame) => self.splitter.add(&frame),
                None => return Ok(self.splitter.rest()),
            }
        }
    }
}

#[derive(Default)]
struct Splitter {
    /// What came behind the last line end, by channel.
    begun: Vec<(Channel, Vec<u8>)>,
    complete: VecDeque<Line>,
}

impl Splitter {
    fn add(&mut self, frame: &Frame) {
        let mut text = self.take(frame.channel);
        for piece in frame.data.split_inclusive(|byte| *byte == b'\n') {
            text.extend_from_slice(piece);
            if text.last() == Some(&b'\n') {
                self.complete.push_back(line(frame.channel, &text));
                text.clear();
            }
        }
        if !text.is_empty() {
            self.begun.push((frame.channel, text));
        }
    }

    fn take(&mut self, channel: Channel) -> Vec<u8> {
        let place = self.begun.iter().position(|(other, _)| *other == channel);
        place.map_or_else(Vec::new, |place| self.begun.remove(place).1)
    }

    /// A last line without an end.
    fn rest(&mut self) -> Option<Line> {
        let (channel, text) = self.begun.pop()?;
        Some(line(channel, &text))
    }
}

fn line(channel: Channel, text: &[u8]) -> Line {
    let text = String::from_utf8_lossy(text).trim_end().to_owned();
    Line { channel, text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(frames: &[(Channel, &'static str)]) -> Vec<(Channel, String)> {
        let mut splitter = Splitter::default();
        for (channel, text) in frames {
            splitter.add(&Frame {
                channel: *channel,
                data: text.as_bytes().into(),
            });
        }
        let mut lines: Vec<Line> = splitter.complete.drain(..).collect();
        lines.extend(splitter.rest());
        lines
            .into_iter()
            .map(|line| (line.channel, line.text))
            .collect()
    }

    #[test]
    fn a_line_may_come_in_pieces_between_another() {
        let lines = split(&[
            (Channel::Stdout, "one\ntw"),
            (Channel::Stderr, "bad\n"),
            (Channel::Stdout, "o\nthree"),
        ]);
        let expected = [
            (Channel::Stdout, "one"),
            (Channel::Stderr, "bad"),
            (Channel::Stdout, "two"),
            (Channel::Stdout, "three"),
        ];
        assert_eq!(
            lines,
            expected.map(|(channel, text)| (channel, text.to_owned()))
        );
    }
}
