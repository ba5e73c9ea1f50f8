//! What each instruction does.

use super::builder::Builder;
use crate::memory::daemon::trouble::Trouble;
use crate::memory::dockerfile::{Command, Instruction, Verb};
use crate::memory::programs::normal;

impl Builder {
    pub(super) async fn obey(&mut self, instruction: Instruction) -> Result<(), Trouble> {
        match instruction {
            Instruction::From(name) => self.start_from(&name).await,
            Instruction::Maintainer(author) => {
                let comment = format!("MAINTAINER {author}");
                self.author = author;
                self.commit_setting(&comment).await
            }
            Instruction::Run(command) => self.run(&command).await,
            Instruction::Cmd(command) => self.command(&command).await,
            Instruction::Entrypoint(command) => self.entrypoint(&command).await,
            Instruction::Env(variables) => self.variables(&variables).await,
            Instruction::Add {
                sources,
                destination,
            } => self.copy(Verb::Add, &sources, &destination).await,
            Instruction::Copy {
                sources,
                destination,
            } => self.copy(Verb::Copy, &sources, &destination).await,
            Instruction::Workdir(path) => self.directory(&path).await,
            Instruction::User(user) => {
                let comment = format!("USER [{user}]");
                self.config.set("User", user);
                self.commit_setting(&comment).await
            }
            Instruction::Expose(ports) => self.ports(&ports).await,
            Instruction::Volume(paths) => {
                self.config.add_to_set("Volumes", &paths);
                self.commit_setting(&format!("VOLUME {}", shown(&paths)))
                    .await
            }
            Instruction::Onbuild(trigger) => self.trigger(&trigger).await,
            // Labels are newer than every version that is spoken here.
            Instruction::Label(_) => self.skip("LABEL").await,
            Instruction::Unknown(name) => self.skip(&name).await,
        }
    }

    async fn skip(&mut self, name: &str) -> Result<(), Trouble> {
        let skipping = format!("# Skipping unknown instruction {name}\n");
        self.teller.error_stream(&skipping).await
    }

    async fn command(&mut self, command: &Command) -> Result<(), Trouble> {
        let words = command.words();
        let comment = format!("CMD {}", shown(&words));
        self.has_command = !words.is_empty();
        self.config.set("Cmd", words);
        self.commit_setting(&comment).await
    }

    /// Without a command of this Dockerfile, that of the image is gone.
    async fn entrypoint(&mut self, command: &Command) -> Result<(), Trouble> {
        let words = command.words();
        let comment = format!("ENTRYPOINT {}", shown(&words));
        self.config.set("Entrypoint", words);
        if !self.has_command {
            self.config.0.remove("Cmd");
        }
        self.commit_setting(&comment).await
    }

    async fn variables(&mut self, variables: &[(String, String)]) -> Result<(), Trouble> {
        let mut comment = "ENV".to_owned();
        for (name, value) in variables {
            self.config.set_variable(name, value);
            comment.extend([" ", name, "=", value]);
        }
        self.commit_setting(&comment).await
    }

    async fn directory(&mut self, path: &str) -> Result<(), Trouble> {
        let whole = if path.starts_with('/') {
            path.to_owned()
        } else {
            let before = self.config.text("WorkingDir");
            normal(if before.is_empty() { "/" } else { before }, path)
        };
        self.config.set("WorkingDir", whole);
        self.commit_setting(&format!("WORKDIR {path}")).await
    }

    async fn ports(&mut self, ports: &[String]) -> Result<(), Trouble> {
        let mut ports = ports
            .iter()
            .map(|port| exposed(port))
            .collect::<Result<Vec<_>, _>>()?;
        ports.sort_unstable();
        ports.dedup();
        let shown: Vec<_> = ports.iter().map(|port| format!("{port}:{{}}")).collect();
        self.config.add_to_set("ExposedPorts", &ports);
        self.commit_setting(&format!("EXPOSE map[{}]", shown.join(" ")))
            .await
    }

    async fn trigger(&mut self, trigger: &str) -> Result<(), Trouble> {
        let mut triggers = self.config.list("OnBuild");
        triggers.push(trigger.to_owned());
        self.config.set("OnBuild", triggers);
        self.commit_setting(&format!("ONBUILD {trigger}")).await
    }
}

/// A list as Go shows it.
pub(super) fn shown(words: &[String]) -> String {
    format!("[{}]", words.join(" "))
}

/// A port with its protocol; what stands in front of it is for the host.
fn exposed(text: &str) -> Result<String, Trouble> {
    let (ports, protocol) = text.split_once('/').unwrap_or((text, "tcp"));
    let port = ports.rsplit(':').next().unwrap_or(ports);
    let is_port = port.parse::<u16>().is_ok_and(|port| port > 0);
    if !is_port {
        return Err(Trouble::new(format!("Invalid containerPort: {port}")));
    }
    match protocol.to_lowercase().as_str() {
        protocol @ ("tcp" | "udp") => Ok(format!("{port}/{protocol}")),
        _ => Err(Trouble::new(format!("Invalid proto: {protocol}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_have_a_protocol() {
        assert_eq!(exposed("80"), Ok("80/tcp".to_owned()));
        assert_eq!(exposed("8080:80/udp"), Ok("80/udp".to_owned()));
        for wrong in ["", "0", "65536", "http", "80/icmp"] {
            assert!(exposed(wrong).is_err(), "{wrong}");
        }
    }
}
