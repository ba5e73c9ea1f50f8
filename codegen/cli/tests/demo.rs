//! `longshore demo`, as its user meets it: on a private engine, on one that is
//! too new, and without one.

#[cfg(unix)]
#[path = "demo/unix.rs"]
mod unix;

#[cfg(unix)]
fn main() -> std::process::ExitCode {
    unix::run()
}

#[cfg(not(unix))]
fn main() {}
