//! The ports in the list of containers are objects since 1.5. Before, they were one text for human
//! readers: `49153->80, 49154->53/udp`.

use super::rt::convert::Losses;
use super::types::port::v1_5::Port;

/// The protocol that the text does not name.
const TCP: &str = "tcp";

/// What the text says. One that no daemon writes is lost.
pub fn up((text,): (String,), lost: &mut Losses) -> (Vec<Port>,) {
    let ports = read(&text).unwrap_or_default();
    if written(&ports) != text {
        lost.lose("Ports", "1.4");
    }
    (ports,)
}

/// The ports as text. A protocol that the text cannot have is lost, and a port that is not published.
pub fn down((ports,): (Vec<Port>,), lost: &mut Losses) -> (String,) {
    let text = written(&ports);
    if read(&text).as_ref() != Some(&ports) {
        lost.lose("Ports", "1.5");
    }
    (text,)
}

fn written(ports: &[Port]) -> String {
    let ports: Vec<String> = ports.iter().filter_map(written_one).collect();
    ports.join(", ")
}

fn written_one(port: &Port) -> Option<String> {
    let ports = format!("{}->{}", port.public_port?, port.private_port?);
    Some(match port.protocol.as_str() {
        TCP => ports,
        protocol => format!("{ports}/{protocol}"),
    })
}

fn read(text: &str) -> Option<Vec<Port>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    text.split(", ").map(read_one).collect()
}

fn read_one(text: &str) -> Option<Port> {
    let (public, rest) = text.split_once("->")?;
    let (private, protocol) = rest.split_once('/').unwrap_or((rest, TCP));
    Some(Port {
        private_port: Some(private.parse().ok()?),
        public_port: Some(public.parse().ok()?),
        protocol: protocol.to_owned(),
    })
}
