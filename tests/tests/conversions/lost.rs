//! What is converted, and what errors say of what cannot be.

use longshore::runtime::Lost;
use longshore::runtime::convert::between;
use longshore::runtime::wire::Plain as _;
use longshore::{any, v1_0, v1_3, v1_5, v1_6, v1_12, v1_14, v1_15, v1_16};

fn host_config() -> v1_14::HostConfig {
    v1_14::HostConfig {
        cap_add: vec!["NET_ADMIN".to_owned()],
        network_mode: Some("host".to_owned()),
        links: vec!["db:db".to_owned()],
        ..Default::default()
    }
}

/// Pairs of a path and the version that has it.
fn fields(lost: &Lost) -> Vec<(&str, &str)> {
    let fields = lost.fields().iter();
    fields.map(|f| (f.path(), f.version())).collect()
}

#[test]
fn the_error_names_the_field_and_the_version_that_has_it() {
    let lost = v1_12::HostConfig::try_from(host_config()).unwrap_err();
    assert_eq!(fields(&lost), [("CapAdd", "1.14")]);
    assert_eq!(
        lost.to_string(),
        "expected only what both versions of the API have, found CapAdd (1.14)"
    );
}

#[test]
fn over_several_versions_all_of_them_are_named() {
    let lost = between::<_, v1_6::HostConfig>(host_config()).unwrap_err();
    assert_eq!(fields(&lost), [("CapAdd", "1.14"), ("NetworkMode", "1.11")]);
}

#[test]
fn fields_of_nested_objects_have_a_path() {
    let container = v1_14::Container {
        host_config: host_config(),
        ..v1_14::Container::blank()
    };
    let lost = v1_12::Container::try_from(container).unwrap_err();
    assert_eq!(fields(&lost), [("HostConfig.CapAdd", "1.14")]);
}

#[test]
fn however_many_items_lose_a_field_it_is_named_once() {
    let port = |private_port| v1_6::Port {
        private_port: Some(private_port),
        public_port: Some(80),
        protocol: "tcp".to_owned(),
        ip: Some("0.0.0.0".to_owned()),
    };
    let summary = v1_6::ContainerSummary {
        ports: vec![port(1), port(2)],
        ..v1_6::ContainerSummary::blank()
    };
    let lost = v1_5::ContainerSummary::try_from(summary).unwrap_err();
    assert_eq!(fields(&lost), [("Ports.IP", "1.6")]);
}

#[test]
fn what_is_gone_on_the_way_up_is_named_too() {
    let config = v1_15::ExecConfig {
        user: Some("root".to_owned()),
        ..v1_15::ExecConfig::blank()
    };
    let lost = v1_16::ExecConfig::try_from(config).unwrap_err();
    assert_eq!(fields(&lost), [("User", "1.15")]);
}

#[test]
fn no_secret_is_in_an_error() {
    let config = v1_5::AuthConfig {
        auth: Some("aHVudGVyMg==".to_owned()),
        password: Some("hunter2".to_owned()),
        ..v1_5::AuthConfig::blank()
    };
    let any = any::AuthConfig::from(config);
    assert!(!format!("{any:?}").contains("hunter2"));
    let lost = any.try_into_shape::<v1_0::AuthConfig>().unwrap_err();
    let shown = format!("{lost} {lost:?}");
    assert!(
        shown.contains("auth") && !shown.contains("aHVudGVyMg"),
        "{shown}"
    );
}

#[test]
fn on_the_way_up_nothing_is_lost_and_the_new_is_empty() {
    let old = v1_3::HostConfig {
        binds: vec!["/a:/b".to_owned()],
    };
    let any = any::HostConfig::from(old.clone());
    assert_eq!(any.binds(), &old.binds);
    let newest = any.into_latest();
    assert_eq!(
        newest,
        v1_16::HostConfig {
            binds: old.binds.clone(),
            ..Default::default()
        }
    );
    assert_eq!(between(newest), Ok(old));
}
