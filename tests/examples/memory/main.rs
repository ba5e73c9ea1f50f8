//! Measures that streamed bodies take constant memory, both ways and in both ways to send.
//!
//! ```text
//! cargo run --release -p longshore-tests --example memory [MiB]
//! ```
//!
//! A process of its own plays the server: it swallows uploads, and makes up downloads. Each
//! transfer is made by another process, which tells the peak of its resident memory.

#[cfg(target_os = "linux")]
mod client;
#[cfg(target_os = "linux")]
mod server;

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[cfg(target_os = "linux")]
fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["serve", socket, size] => server::serve(socket.as_ref(), size.parse()?),
        ["transfer", socket, size, way] => client::transfer(socket, size.parse()?, way),
        [] => measure(1024),
        [size] => measure(size.parse()?),
        _ => Err("expected a number of MiB".into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn main() -> Outcome {
    Err("only Linux tells the peak of a process's memory".into())
}

/// Makes each transfer in a process of its own, of so many MiB.
#[cfg(target_os = "linux")]
fn measure(size: u64) -> Outcome {
    let dir = tempfile::tempdir()?;
    let socket = dir.path().join("socket");
    let mut server = process("serve", &socket, size)?.spawn()?;
    while !socket.exists() {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    let measured = client::WAYS.iter().try_for_each(|way| {
        let status = process("transfer", &socket, size)?.arg(way).status()?;
        status
            .success()
            .then_some(())
            .ok_or_else(|| format!("{way}: {status}").into())
    });
    server.kill()?;
    server.wait()?;
    measured
}

#[cfg(target_os = "linux")]
fn process(
    mode: &str,
    socket: &std::path::Path,
    size: u64,
) -> std::io::Result<std::process::Command> {
    let mut command = std::process::Command::new(std::env::current_exe()?);
    command.arg(mode).arg(socket).arg(size.to_string());
    Ok(command)
}
