//! How long a small answer takes on a connection that is kept alive.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::servers::{Contender, HYPER, HYPER_TIMER, LONGSHORE};

const REQUEST: &[u8] = b"GET /v1.16/_ping HTTP/1.1\r\nHost: localhost\r\n\r\n";
/// Exchanges of one contender before it is the next one's turn.
const TURN: u32 = 500;

/// A connection to a contender, and what it took.
struct Line {
    name: &'static str,
    stream: UnixStream,
    size: usize,
    times: Vec<Duration>,
    _contender: Contender,
}

impl Line {
    fn open(name: &'static str, dir: &tempfile::TempDir) -> Outcome<Self> {
        let socket = dir.path().join(name);
        let contender = Contender::start(name, &socket)?;
        let stream = UnixStream::connect(socket)?;
        let mut line = Self {
            name,
            stream,
            size: 0,
            times: Vec::new(),
            _contender: contender,
        };
        line.size = line.first()?;
        line.turn()?;
        line.times.clear();
        Ok(line)
    }

    /// The size of the answer, which is the same every time.
    fn first(&mut self) -> Outcome<usize> {
        self.stream.write_all(REQUEST)?;
        let mut answer = Vec::new();
        while !answer.ends_with(b"\r\n\r\nOK") {
            let mut byte = [0; 1];
            self.stream.read_exact(&mut byte)?;
            answer.extend(byte);
        }
        Ok(answer.len())
    }

    fn turn(&mut self) -> Outcome {
        let mut answer = vec![0; self.size];
        let start = Instant::now();
        for _ in 0..TURN {
            self.stream.write_all(REQUEST)?;
            self.stream.read_exact(&mut answer)?;
        }
        self.times.push(start.elapsed() / TURN);
        Ok(())
    }
}

/// Lets the contenders take turns, and prints medians; ratios are taken turn by turn.
pub(crate) fn measure(rounds: usize) -> Outcome {
    let dir = tempfile::tempdir()?;
    let mut lines = Vec::new();
    for name in [HYPER, HYPER_TIMER, LONGSHORE] {
        lines.push(Line::open(name, &dir)?);
    }
    for _ in 0..rounds {
        for line in &mut lines {
            line.turn()?;
        }
    }
    println!(
        "{:<14}{:>10}{:>12}{:>14}",
        "_ping", "µs", "to hyper", "to hyper+timer"
    );
    for line in &lines {
        let ratio = |peer: &Line| {
            let pairs = line.times.iter().zip(&peer.times);
            median(pairs.map(|(one, other)| one.as_secs_f64() / other.as_secs_f64()))
        };
        let time = median(line.times.iter().map(|time| time.as_secs_f64() * 1e6));
        let peers: Vec<f64> = lines.iter().take(2).map(ratio).collect();
        let [bare, timed] = peers[..] else { continue };
        println!("{:<14}{time:>10.1}{bare:>12.3}{timed:>14.3}", line.name);
    }
    Ok(())
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
