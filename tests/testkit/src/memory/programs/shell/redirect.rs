//! Redirections.

use super::tree::{Direction, Redirect, Stream};
use super::{Flow, Shell};
use crate::memory::programs::stdio::{Input, Output, Stdio};
use crate::memory::programs::{FileError, Kind};

impl Shell {
    pub(super) fn set_stdio(&mut self, stdio: Stdio) {
        self.context.stdin = stdio.stdin;
        self.context.stdout = stdio.stdout;
        self.context.stderr = stdio.stderr;
    }

    /// Applies redirections to the shell itself. If one cannot be, none is, and
    /// the user is told.
    pub(super) async fn redirect(&mut self, redirects: &[Redirect]) -> Result<bool, Flow> {
        let before = self.context.stdio();
        for redirect in redirects {
            let target = self.expand_one(&redirect.target).await?;
            if let Err(wrong) = self.redirect_to(redirect, &target) {
                // The message goes to the stream that was there before.
                self.set_stdio(before);
                self.complain(wrong).await;
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn redirect_to(&mut self, redirect: &Redirect, target: &str) -> Result<(), String> {
        match (redirect.direction, redirect.stream) {
            (Direction::Same, Stream::Stdin) if target == "0" => {}
            (Direction::Same, Stream::Stdin) => return Err(bad_stream(target)),
            (Direction::Same, stream) => {
                let output = self.output_number(target)?;
                self.set_output(stream, output);
            }
            (Direction::Read, Stream::Stdin) => {
                self.context.stdin = self
                    .open(target)
                    .map_err(|error| format!("can't open {target}: {error}"))?;
            }
            (Direction::Read, _) | (_, Stream::Stdin) => {
                return Err("only standard input can be read".to_owned());
            }
            (direction, stream) => {
                let output = self
                    .create(target, direction)
                    .map_err(|error| format!("can't create {target}: {error}"))?;
                self.set_output(stream, output);
            }
        }
        Ok(())
    }

    fn set_output(&mut self, stream: Stream, output: Output) {
        match stream {
            Stream::Stderr => self.context.stderr = output,
            _ => self.context.stdout = output,
        }
    }

    fn output_number(&self, target: &str) -> Result<Output, String> {
        match target {
            "1" => Ok(self.context.stdout.clone()),
            "2" => Ok(self.context.stderr.clone()),
            "-" => Ok(Output::null()),
            other => Err(bad_stream(other)),
        }
    }

    fn open(&self, target: &str) -> Result<Input, FileError> {
        match target {
            "/dev/null" => Ok(Input::empty()),
            "/dev/stdin" => Ok(self.context.stdin.clone()),
            path => {
                let content = self.context.files.read(&self.context.path(path))?;
                Ok(Input::from_bytes(content))
            }
        }
    }

    fn create(&self, target: &str, direction: Direction) -> Result<Output, FileError> {
        match target {
            "/dev/null" => return Ok(Output::null()),
            "/dev/stdout" => return Ok(self.context.stdout.clone()),
            "/dev/stderr" => return Ok(self.context.stderr.clone()),
            _ => {}
        }
        let (files, path) = (&self.context.files, self.context.path(target));
        if files.kind(&path) == Ok(Kind::Directory) {
            return Err(FileError::IsADirectory);
        }
        match direction {
            Direction::Append => files.append(&path, b"")?,
            _ => files.write(&path, b"")?,
        }
        Ok(Output::append_to(files.clone(), path))
    }
}

fn bad_stream(target: &str) -> String {
    format!(
        "bad file descriptor: {}",
        target.chars().take(64).collect::<String>()
    )
}
