//! One transfer, and what it took.

use std::fs;
use std::io;
use std::time::Instant;

use futures_util::{StreamExt, TryStreamExt, future, stream};
use longshore::latest::Client;
use longshore::runtime::{Body, Bytes, Error, Transport};

use crate::Outcome;

/// The transfers there are; the first is there to compare with.
pub(crate) const WAYS: [&str; 4] = [
    "nothing",
    "upload, pooled",
    "upload, streamed",
    "download, streamed",
];

/// How much is made up at once.
const PIECE: usize = 64 << 10;

/// Transfers so many MiB in one of the ways, and tells the peak.
pub(crate) fn transfer(socket: &str, size: u64, way: &str) -> Outcome {
    let runtime = tokio::runtime::Runtime::new()?;
    let client = Client::new(Transport::connect_to(&format!("unix://{socket}"))?);
    let before = Instant::now();
    let bytes = runtime.block_on(run(&client, size, way))?;
    let (mib, peak) = (bytes >> 20, peak()?);
    let seconds = before.elapsed().as_secs_f64();
    println!("{way:<18} {mib:>6} MiB in {seconds:>5.2} s, at most {peak} resident");
    Ok(())
}

/// Answers how many bytes there were.
async fn run(client: &Client, size: u64, way: &str) -> Result<u64, Error> {
    let all = size << 20;
    match way {
        "upload, pooled" => client.image_load(body(size)).send().await.map(|()| all),
        "upload, streamed" => {
            let request = client.image_create().from_src("-").archive(body(size));
            let answer = request.send().await?;
            answer.try_for_each(|_| future::ok(())).await.map(|()| all)
        }
        "download, streamed" => {
            let mut archive = client.container_export("any").send().await?;
            let mut count = 0;
            while let Some(piece) = archive.next().await {
                count += piece?.len() as u64;
            }
            Ok(count)
        }
        _ => client.ping().send().await.map(|_| 0),
    }
}

/// A body of so many MiB, each piece in memory of its own.
fn body(size: u64) -> Body {
    let pieces = size * ((1 << 20) / PIECE as u64);
    let piece = |_| Ok::<_, io::Error>(Bytes::from(vec![b'x'; PIECE]));
    Body::from_stream(stream::iter((0..pieces).map(piece)))
}

/// The peak of resident memory in the words of the kernel.
fn peak() -> io::Result<String> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    Ok(line.unwrap_or("an unknown amount").trim().to_owned())
}
