//! Measures the server's side against a bare hyper service, in one run, and prints tables. See the
//! README beside it.

#[cfg(target_os = "linux")]
mod attached;
#[cfg(target_os = "linux")]
mod daemon;
#[cfg(target_os = "linux")]
mod ping;
#[cfg(target_os = "linux")]
mod servers;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

#[cfg(target_os = "linux")]
fn main() -> Outcome {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["serve", contender, socket] => servers::serve(contender, socket.as_ref()),
        [] => {
            ping::measure(200)?;
            attached::measure(1000)?;
            daemon::measure(1000)
        }
        ["ping"] => ping::measure(200),
        ["ping", rounds] => ping::measure(rounds.parse()?),
        ["attached"] => attached::measure(1000),
        ["attached", count] => attached::measure(count.parse()?),
        ["daemon"] => daemon::measure(1000),
        ["daemon", count] => daemon::measure(count.parse()?),
        _ => {
            Err("expected nothing, `ping [ROUNDS]`, `attached [COUNT]` or `daemon [COUNT]`".into())
        }
    }
}

#[cfg(not(target_os = "linux"))]
fn main() -> Outcome {
    Err("only Linux tells the memory of a process, and has its sockets".into())
}
