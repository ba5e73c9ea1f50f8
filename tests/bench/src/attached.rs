//! What a connection costs that was taken over and waits.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Instant;

use crate::Outcome;
use crate::servers::{Contender, HYPER, HYPER_TIMER, LONGSHORE};

/// Opens so many at once in each contender, and prints what each of them takes.
pub(crate) fn measure(count: u32) -> Outcome {
    let dir = tempfile::tempdir()?;
    println!(
        "{:<14}{:>10}{:>14}{:>12}",
        "attached", "at once", "KiB of each", "ms for all"
    );
    for name in [HYPER, HYPER_TIMER, LONGSHORE] {
        let socket = dir.path().join(name);
        let contender = Contender::start(name, &socket)?;
        // What the first one takes is not the price of one more.
        let _first = attach(&socket, "web")?;
        let before = contender.memory()?;
        let start = Instant::now();
        let open: Outcome<Vec<UnixStream>> = (0..count).map(|_| attach(&socket, "web")).collect();
        let (open, time) = (open?, start.elapsed());
        let used = contender.memory()?.saturating_sub(before);
        let count = open.len();
        let each = f64::from(u32::try_from(used)?) / f64::from(u32::try_from(count)?);
        println!("{name:<14}{count:>10}{each:>14.2}{:>12}", time.as_millis());
    }
    Ok(())
}

/// A connection that is taken over.
pub(crate) fn attach(socket: &Path, container: &str) -> Outcome<UnixStream> {
    let mut stream = UnixStream::connect(socket)?;
    let request = format!(
        "POST /v1.16/containers/{container}/attach?stream=1&stdin=1 HTTP/1.1\r\n\
         Host: localhost\r\nConnection: Upgrade\r\nUpgrade: tcp\r\nContent-Length: 0\r\n\r\n"
    );
    stream.write_all(request.as_bytes())?;
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0; 1];
        stream.read_exact(&mut byte)?;
        head.extend(byte);
    }
    Ok(stream)
}
