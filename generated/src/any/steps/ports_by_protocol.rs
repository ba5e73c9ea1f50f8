// Generated from the specs by longshore. Edit those, then run `longshore generate`.

//! Published ports stand below their protocol since 1.3. Before, there was only TCP.
use std::collections::BTreeMap;
use super::rt::convert::Losses;
type Ports = BTreeMap<String, String>;
/// The protocol that there was before.
const TCP: &str = "Tcp";
/// All ports are TCP.
pub fn up((ports,): (Ports,)) -> (BTreeMap<String, Ports>,) {
    if ports.is_empty() {
        return (BTreeMap::new(),);
    }
    (BTreeMap::from([(TCP.to_owned(), ports)]),)
}
/// Ports of another protocol are lost; a protocol without ports is nothing.
pub fn down(
    (mut protocols,): (BTreeMap<String, Ports>,),
    lost: &mut Losses,
) -> (Ports,) {
    let ports = protocols.remove(TCP).unwrap_or_default();
    if protocols.values().any(|ports| !ports.is_empty()) {
        lost.lose("PortMapping", "1.3");
    }
    (ports,)
}
