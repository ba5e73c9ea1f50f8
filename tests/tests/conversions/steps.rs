//! The steps that are written by hand. That what went up comes down as it was, or is said to be
//! lost, is tried on all types; here is what they make of what daemons send, and that they lose
//! none of it.

use std::collections::BTreeMap;

use longshore::runtime::convert::between;
use longshore::runtime::wire::Plain as _;
use longshore::{v1_1, v1_2, v1_4, v1_5, v1_6, v1_7, v1_9, v1_12};
use proptest::prelude::*;

fn row(repository: Option<&str>, tag: Option<&str>) -> v1_6::ImageSummary {
    v1_6::ImageSummary {
        repository: repository.map(str::to_owned),
        tag: tag.map(str::to_owned),
        ..v1_6::ImageSummary::blank()
    }
}

fn image(names: &[&str]) -> v1_7::ImageSummary {
    v1_7::ImageSummary {
        repo_tags: names.iter().map(|name| (*name).to_owned()).collect(),
        ..v1_7::ImageSummary::blank()
    }
}

#[test]
fn a_repository_and_a_tag_are_a_name() {
    for (row, name) in [
        (row(Some("ubuntu"), Some("12.10")), "ubuntu:12.10"),
        (row(Some("host:5000/a"), Some("b")), "host:5000/a:b"),
        (row(None, None), "<none>:<none>"),
    ] {
        let image = image(&[name]);
        assert_eq!(v1_7::ImageSummary::try_from(row.clone()), Ok(image.clone()));
        assert_eq!(v1_6::ImageSummary::try_from(image), Ok(row));
    }
}

#[test]
fn an_image_with_several_names_or_none_is_no_row() {
    for names in [&["a:b", "a:c"][..], &[], &["a"]] {
        let lost = v1_6::ImageSummary::try_from(image(names)).unwrap_err();
        assert_eq!(lost.fields().len(), 1, "{names:?}");
        assert_eq!(lost.fields()[0].to_string(), "RepoTags (1.7)");
    }
}

#[test]
fn what_is_no_tag_is_lost() {
    let lost = v1_7::ImageSummary::try_from(row(Some("a"), Some("b:c"))).unwrap_err();
    let fields: Vec<String> = lost.fields().iter().map(ToString::to_string).collect();
    assert_eq!(fields, ["Repository (1.6)", "Tag (1.6)"]);
}

fn port(public_port: u16, private_port: u16, protocol: &str) -> v1_5::Port {
    v1_5::Port {
        private_port: Some(private_port),
        public_port: Some(public_port),
        protocol: protocol.to_owned(),
    }
}

fn with_text(ports: &str) -> v1_4::ContainerSummary {
    v1_4::ContainerSummary {
        ports: ports.to_owned(),
        ..v1_4::ContainerSummary::blank()
    }
}

fn with_list(ports: Vec<v1_5::Port>) -> v1_5::ContainerSummary {
    v1_5::ContainerSummary {
        ports,
        ..v1_5::ContainerSummary::blank()
    }
}

#[test]
fn ports_are_read_from_text() {
    let text = with_text("49153->80, 49154->53/udp");
    let list = with_list(vec![port(49153, 80, "tcp"), port(49154, 53, "udp")]);
    assert_eq!(
        v1_5::ContainerSummary::try_from(text.clone()),
        Ok(list.clone())
    );
    assert_eq!(v1_4::ContainerSummary::try_from(list), Ok(text));
}

#[test]
fn what_is_no_list_of_ports_is_lost() {
    for text in ["80", "1->2,3->4", "+1->2", "70000->1", "1->2/tcp", "1->2, "] {
        let lost = v1_5::ContainerSummary::try_from(with_text(text)).unwrap_err();
        assert_eq!(lost.fields()[0].to_string(), "Ports (1.4)", "{text}");
    }
    let odd = with_list(vec![port(1, 2, "a, b")]);
    let lost = v1_4::ContainerSummary::try_from(odd).unwrap_err();
    assert_eq!(lost.fields()[0].to_string(), "Ports (1.5)");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_ports_of_a_daemon_are_lost(
        ports in proptest::collection::vec((1_u16.., 1_u16.., "tcp|udp"), 0..4)
    ) {
        let ports = ports.iter().map(|(public, private, protocol)| port(*public, *private, protocol));
        let list = with_list(ports.collect());
        let text = v1_4::ContainerSummary::try_from(list.clone()).unwrap();
        prop_assert_eq!(v1_5::ContainerSummary::try_from(text), Ok(list));
    }

    #[test]
    fn no_name_of_a_daemon_is_lost(
        repository in "([a-z]{1,4}(:[0-9]{1,4})?/)?[a-z0-9]{1,6}", tag in "[A-Za-z0-9_.-]{1,8}"
    ) {
        let row = row(Some(&repository), Some(&tag));
        let image = v1_7::ImageSummary::try_from(row.clone()).unwrap();
        prop_assert_eq!(&image.repo_tags, &[format!("{repository}:{tag}")]);
        prop_assert_eq!(v1_6::ImageSummary::try_from(image), Ok(row));
    }
}

fn mapping(ports: &[(&str, &str)]) -> BTreeMap<String, String> {
    let ports = ports.iter();
    ports
        .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
        .collect()
}

#[test]
fn ports_get_a_protocol_and_lose_it_again() {
    let flat = v1_2::NetworkSettings {
        port_mapping: mapping(&[("80", "49153")]),
        ..v1_2::NetworkSettings::blank()
    };
    let mut nested = v1_4::NetworkSettings::from(flat.clone());
    assert_eq!(nested.port_mapping["Tcp"], flat.port_mapping);
    // Daemons send both protocols, whether they have ports or not.
    nested
        .port_mapping
        .insert("Udp".to_owned(), BTreeMap::new());
    assert_eq!(v1_2::NetworkSettings::try_from(nested.clone()), Ok(flat));
    nested
        .port_mapping
        .insert("Udp".to_owned(), mapping(&[("53", "49154")]));
    let lost = between::<_, v1_1::NetworkSettings>(nested).unwrap_err();
    assert_eq!(lost.fields()[0].to_string(), "PortMapping (1.3)");
}

#[test]
fn a_port_that_is_only_exposed_changes_sides() {
    let old = |private_port, public_port| v1_9::Port {
        private_port,
        public_port,
        protocol: "tcp".to_owned(),
        ip: None,
    };
    let new = |private_port, public_port| v1_12::Port {
        private_port,
        public_port,
        protocol: "tcp".to_owned(),
        ip: None,
    };
    for (old, new) in [
        (old(Some(80), Some(49153)), new(80, Some(49153))),
        (old(None, Some(80)), new(80, None)),
    ] {
        assert_eq!(v1_12::Port::try_from(old.clone()), Ok(new.clone()));
        assert_eq!(v1_9::Port::try_from(new), Ok(old));
    }
    let lost = v1_9::Port::try_from(new(0, Some(49153))).unwrap_err();
    assert_eq!(lost.fields()[0].to_string(), "PrivatePort (1.12)");
    let lost = v1_12::Port::try_from(old(Some(80), None)).unwrap_err();
    assert_eq!(lost.fields()[0].to_string(), "PublicPort (1.5)");
}
