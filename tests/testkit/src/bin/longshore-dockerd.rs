//! A throw-away engine: starts a private dockerd, prints its address, and ends
//! it when this program ends in whatever way.

use std::process::ExitCode;

#[cfg(unix)]
fn main() -> ExitCode {
    match longshore_testkit::Dockerd::start() {
        Ok(dockerd) => hold(&dockerd),
        Err(error) => {
            eprintln!("longshore-dockerd: {error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(unix)]
fn hold(dockerd: &longshore_testkit::Dockerd) -> ExitCode {
    println!("{}", dockerd.address());
    loop {
        std::thread::park();
    }
}

#[cfg(not(unix))]
fn main() -> ExitCode {
    eprintln!("longshore-dockerd: dockerd needs Linux");
    ExitCode::FAILURE
}
