//! Where the documentation and the daemons differ, or either is not what one would expect: a case
//! for each. The messages in `facts/messages` have all of the forms; here it is said what they mean.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod support;

use futures_util::StreamExt;
use longshore::runtime::serde::{Serialize, de::DeserializeOwned};
use longshore::runtime::serde_json::{self, Value, json};
use longshore::{v1_0, v1_1, v1_2, v1_3, v1_4, v1_5, v1_6, v1_7, v1_8, v1_9, v1_10, v1_11};
use longshore::{v1_12, v1_13, v1_14, v1_15, v1_16};
use longshore_codegen::Spec;
use support::{HIJACKED, Server, answer, chunked, frame};

fn decode<T: DeserializeOwned>(json: &Value) -> T {
    decode_text(&json.to_string())
}

fn decode_text<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {json}"))
}

fn encode<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap()
}

fn again<T: DeserializeOwned + Serialize>(json: &Value) -> Value {
    encode(&decode::<T>(json))
}

fn is_refused<T: DeserializeOwned>(json: &Value) -> bool {
    serde_json::from_value::<T>(json.clone()).is_err()
}

// The numbers of the versions.

#[tokio::test]
async fn version_strings_stay_strings() {
    let server = Server::with_json(
        r#"{"ApiVersion":"1.10","Version":"0.10.0","GitCommit":"dc9c28f","GoVersion":"go1.2.1","Os":"linux","Arch":"amd64"}"#,
    );
    let version = v1_10::Client::new(server.transport()).version().send();
    assert_eq!(version.await.unwrap().api_version.as_deref(), Some("1.10"));
    assert_eq!(server.request().await.line(), "GET /v1.10/version");
}

#[test]
fn an_unquoted_version_is_an_error_of_the_spec() {
    let text =
        "longshore: 1\napi: x\ntitle: X\nversion: 1.10\ndoc: X.\ntypes: {}\noperations: {}\n";
    let error = Spec::from_texts([("v1.10.yaml", text)])
        .unwrap_err()
        .to_string();
    assert!(error.contains("1.10"), "{error}");
}

// What `engine.Env` does to values.

#[tokio::test]
async fn booleans_of_info_are_numbers() {
    let server = Server::with_json(
        r#"{"Containers":1,"Images":2,"Driver":"aufs","DriverStatus":null,"ExecutionDriver":"native-0.2","KernelVersion":"3.13.0","MemoryLimit":1,"SwapLimit":0,"IPv4Forwarding":1,"Debug":0,"NFd":10,"NGoroutines":11,"NEventsListener":0,"IndexServerAddress":"https://index.docker.io/v1/","InitPath":"/usr/bin/docker","InitSha1":""}"#,
    );
    let info = v1_12::Client::new(server.transport())
        .info()
        .send()
        .await
        .unwrap();
    assert!(info.memory_limit && info.ipv4_forwarding);
    assert!(!info.swap_limit && !info.debug);
    assert_eq!(encode(&info)["MemoryLimit"], 1);
    // Before 1.8 they are what they seem.
    let info = json!({"Containers": 1, "Images": 2, "Debug": true, "MemoryLimit": true});
    assert_eq!(again::<v1_7::SystemInfo>(&info), info);
    let info = again::<v1_8::SystemInfo>(&info);
    assert_eq!(
        (&info["Debug"], &info["MemoryLimit"]),
        (&json!(1), &json!(1))
    );
}

#[test]
fn strings_that_are_json_lose_their_quotes() {
    let row: v1_9::ContainerSummary = decode_text(
        r#"{"Id":"3c1f","Names":[],"Image":120498765432,"Command":true,"Created":0,"Status":"","Ports":[]}"#,
    );
    assert_eq!(
        (row.image.as_str(), row.command.as_str()),
        ("120498765432", "true")
    );
    let image: v1_12::Image = decode_text(
        r#"{"Id":"51ee","Parent":"","Comment":null,"Created":"2014-06-09T22:17:03Z","Container":"","ContainerConfig":{},"DockerVersion":1.10,"Author":1e3,"Config":null,"Architecture":"","Os":"","Size":0}"#,
    );
    assert_eq!(image.docker_version, "1.10");
    assert_eq!((image.author.as_str(), image.comment.as_str()), ("1e3", ""));
    // They are sent as strings.
    assert_eq!(encode(&image)["DockerVersion"], "1.10");
}

#[tokio::test]
async fn big_integers_may_print_as_floats() {
    let server = Server::with_json(
        r#"{"Id":"3c1f","Created":"2014-06-09T22:17:03Z","Path":"date","Args":[],"Config":{"Memory":5.36870912e+08,"MemorySwap":-1},"State":{"Running":false,"Paused":false,"Pid":0,"ExitCode":0,"StartedAt":"2014-06-09T22:17:03Z","FinishedAt":"2014-06-09T22:17:04Z"},"Image":"51ee","NetworkSettings":{"IPAddress":"","IPPrefixLen":0,"Gateway":"","Bridge":"","PortMapping":null,"Ports":null},"ResolvConfPath":"","HostnamePath":"","HostsPath":"","Name":"/web","Driver":"aufs","ExecDriver":"native-0.2","MountLabel":"","ProcessLabel":"","Volumes":{},"VolumesRW":{},"HostConfig":{}}"#,
    );
    let inspect = v1_12::Client::new(server.transport())
        .container_inspect("web")
        .send();
    let container = inspect.await.unwrap();
    assert_eq!(container.config.memory, Some(536_870_912));
    assert_eq!(encode(&container.config)["Memory"].to_string(), "536870912");
    // A float with a fraction is no integer.
    assert!(is_refused::<v1_12::ContainerConfig>(
        &json!({"Memory": 0.5})
    ));
}

// The case of keys.

#[test]
fn container_id_key_changes_case() {
    let with = |key: &str, network: Value| {
        json!({
            key: "3c1f", "Created": "2013-06-09T22:17:03Z", "Path": "date", "Args": [],
            "Config": {}, "Image": "51ee", "NetworkSettings": network, "SysInitPath": "/sbin/init",
            "State": {"Running": false, "Pid": 0, "ExitCode": 0, "StartedAt": "0001-01-01T00:00:00Z", "Ghost": false},
            "ResolvConfPath": "", "Volumes": {},
        })
    };
    let old =
        json!({"IpAddress": "", "IpPrefixLen": 0, "Gateway": "", "Bridge": "", "PortMapping": {}});
    let new =
        json!({"IPAddress": "", "IPPrefixLen": 0, "Gateway": "", "Bridge": "", "PortMapping": {}});
    assert_eq!(
        decode::<v1_1::Container>(&with("Id", old.clone())).id,
        "3c1f"
    );
    // Later daemons send the new key at old versions as well.
    assert_eq!(
        again::<v1_1::Container>(&with("ID", old.clone())),
        with("Id", old.clone())
    );
    // From 1.2 on the documentation is left behind.
    assert_eq!(
        again::<v1_2::Container>(&with("ID", new.clone())),
        with("ID", new.clone())
    );
    assert_eq!(again::<v1_2::Container>(&with("Id", old)), with("ID", new));
    // And from 1.12 on both are back.
    assert_eq!(key_of::<v1_11::Container>("ID"), ["ID", "Id"]);
    assert_eq!(key_of::<v1_12::Container>("Id"), ["Id"]);
    assert_eq!(key_of::<v1_16::ExecInstance>("ID"), ["ID"]);
}

/// Which of the two keys of an ID a type misses when it has neither, or the other one.
fn key_of<T: DeserializeOwned>(sent: &str) -> Vec<&'static str> {
    let misses = |given: Value| {
        let error = serde_json::from_value::<T>(given)
            .err()
            .unwrap()
            .to_string();
        error.contains(&format!("missing field `{sent}`"))
    };
    assert!(misses(json!({})));
    let keys = ["ID", "Id"].into_iter();
    keys.filter(|key| !misses(json!({*key: "3c1f"}))).collect()
}

#[test]
fn ip_address_key_changes_case() {
    let old = json!({"IpAddress": "172.16.42.7", "IpPrefixLen": 24, "Gateway": "", "Bridge": "", "PortMapping": {}});
    let new = json!({"IPAddress": "172.16.42.7", "IPPrefixLen": 24, "Gateway": "", "Bridge": "", "PortMapping": {}});
    assert_eq!(again::<v1_1::NetworkSettings>(&old), old);
    // Later daemons send the new keys at old versions as well.
    assert_eq!(again::<v1_1::NetworkSettings>(&new), old);
    assert_eq!(again::<v1_2::NetworkSettings>(&new), new);
    assert_eq!(again::<v1_2::NetworkSettings>(&old), new);
    let network: v1_16::NetworkSettings = decode(
        &json!({"IpAddress": "172.17.0.7", "IpPrefixLen": 16, "Gateway": "", "Bridge": "", "MacAddress": "", "Ports": null}),
    );
    assert_eq!(
        (network.ip_address.as_str(), network.ip_prefix_len),
        ("172.17.0.7", 16)
    );
}

#[test]
fn image_keys_are_snake_case_but_for_the_size_up_to_1_11() {
    let old = json!({"id": "51ee", "created": "2013-03-23T22:24:18Z", "container_config": {}, "docker_version": "0.11.1", "os": "linux", "Size": 1});
    let new = json!({
        "Id": "51ee", "Parent": "", "Comment": "", "Created": "2014-06-09T22:17:03Z",
        "Container": "", "ContainerConfig": {}, "DockerVersion": "1.0.0", "Author": "",
        "Config": null, "Architecture": "amd64", "Os": "linux", "Size": 1,
    });
    assert_eq!(again::<v1_11::Image>(&old), old);
    assert_eq!(again::<v1_12::Image>(&new), new);
    assert!(is_refused::<v1_11::Image>(&new) && is_refused::<v1_12::Image>(&old));
}

#[test]
fn search_keys_turn_to_lower_case_within_1_6() {
    let upper = json!({"Name": "web", "Description": "One"});
    let lower = json!({"name": "web", "description": "One", "star_count": 1, "is_official": false, "is_trusted": true});
    assert_eq!(again::<v1_5::SearchResult>(&upper), upper);
    // Later daemons send the new keys at old versions as well.
    assert_eq!(again::<v1_5::SearchResult>(&lower)["Name"], "web");
    let found: v1_6::SearchResult = decode(&upper);
    assert_eq!((found.name.as_str(), found.star_count), ("web", None));
    let found: v1_6::SearchResult = decode(&lower);
    assert_eq!((found.name.as_str(), found.star_count), ("web", Some(1)));
    assert_eq!(again::<v1_7::SearchResult>(&lower), lower);
}

#[tokio::test]
async fn images_search_is_trusted_and_is_automated() {
    // Documented, and sent.
    for key in ["is_automated", "is_trusted"] {
        let json = format!(
            r#"[{{"name":"web","description":"","star_count":1,"is_official":false,"{key}":true}}]"#
        );
        let server = Server::with_json(&json);
        let found = v1_12::Client::new(server.transport())
            .image_search("web")
            .send();
        let found = found.await.unwrap();
        assert!(found[0].is_automated);
        assert_eq!(encode(&found[0])["is_trusted"], true);
    }
    let documented = json!({"name": "web", "description": "", "star_count": 1, "is_official": false, "is_automated": true});
    assert!(is_refused::<v1_11::SearchResult>(&documented));
}

// Null, and nothing at all.

#[tokio::test]
async fn null_warnings_of_a_create_are_none() {
    let created = answer(
        "201 Created",
        "text/plain; charset=utf-8",
        r#"{"Id":"3c1f","Warnings":null}"#,
    );
    macro_rules! created {
        ($version:ident) => {{
            let server = Server::answering(&created);
            let client = $version::Client::new(server.transport());
            let create = client.container_create($version::ContainerConfig::default());
            create.send().await.unwrap()
        }};
    }
    let (old, middle, new) = (created!(v1_0), created!(v1_5), created!(v1_9));
    assert!(old.warnings.is_empty() && middle.warnings.is_empty() && new.warnings.is_empty());
    // In between they are left out, which is no different.
    assert_eq!(encode(&middle), json!({"Id": "3c1f"}));
    assert_eq!(encode(&new), json!({"Id": "3c1f", "Warnings": []}));
    let left_out = json!({"Id": "3c1f"});
    assert_eq!(again::<v1_8::ContainerCreated>(&left_out), left_out);
}

#[tokio::test]
async fn null_changes_are_none() {
    macro_rules! changes {
        ($version:ident) => {{
            let server = Server::with_json("null");
            let changes = $version::Client::new(server.transport()).container_changes("web");
            changes.send().await.unwrap()
        }};
    }
    assert!(changes!(v1_0).is_empty() && changes!(v1_8).is_empty());
}

#[test]
fn null_ports_labels_driver_status_and_tags_are_none() {
    let row = json!({"Id": "3c1f", "Image": "web", "Command": "", "Created": 0, "Status": "", "SizeRw": 0, "SizeRootFs": 0, "Ports": null, "Names": null});
    assert!(decode::<v1_5::ContainerSummary>(&row).ports.is_empty());
    let row: v1_8::ContainerSummary = decode(&row);
    assert!(row.ports.is_empty() && row.names.is_empty());

    let item = json!({"Id": "51ee", "Tags": null, "Created": 0, "CreatedBy": "", "Size": 0});
    assert!(decode::<v1_9::ImageHistoryItem>(&item).tags.is_empty());

    let info: v1_16::SystemInfo = decode(&json!({
        "ID": "7TRN", "Containers": 0, "Images": 0, "Driver": "vfs", "DriverStatus": null,
        "MemoryLimit": 0, "SwapLimit": 0, "IPv4Forwarding": 0, "Debug": 0, "NFd": 0,
        "NGoroutines": 0, "ExecutionDriver": "", "NEventsListener": 0, "KernelVersion": "",
        "OperatingSystem": "", "IndexServerAddress": "", "NCPU": 1, "MemTotal": 1,
        "DockerRootDir": "/", "Labels": null,
    }));
    assert!(info.labels.is_empty() && info.driver_status.is_empty());
}

// The list of containers.

#[test]
fn list_ports_are_a_string_up_to_1_4() {
    let row = |ports: Value| json!({"Id": "3c1f", "Image": "web", "Command": "", "Created": 0, "Status": "", "SizeRw": 0, "SizeRootFs": 0, "Ports": ports});
    let text = row(json!("49153->80"));
    let list = row(json!([{"PrivatePort": 80, "PublicPort": 49153, "Type": "tcp"}]));
    assert_eq!(decode::<v1_0::ContainerSummary>(&text).ports, "49153->80");
    assert_eq!(decode::<v1_4::ContainerSummary>(&text).ports, "49153->80");
    assert_eq!(
        decode::<v1_5::ContainerSummary>(&list).ports[0].public_port,
        Some(49153)
    );
    assert!(is_refused::<v1_4::ContainerSummary>(&list));
    assert!(is_refused::<v1_5::ContainerSummary>(&text));
}

#[test]
fn a_port_that_is_not_published_moves_about() {
    let port: v1_8::Port =
        decode(&json!({"PrivatePort": 0, "PublicPort": 80, "Type": "tcp", "IP": ""}));
    assert_eq!((port.private_port, port.public_port), (Some(0), Some(80)));
    let port: v1_9::Port = decode(&json!({"PublicPort": 80, "Type": "tcp"}));
    assert_eq!(
        (port.private_port, port.public_port, port.ip),
        (None, Some(80), None)
    );
    let port: v1_11::Port = decode(&json!({"PublicPort": 80, "Type": "tcp"}));
    assert_eq!((port.private_port, port.public_port), (None, Some(80)));
    // Daemons from 0.12 on, whatever the version.
    let port: v1_5::Port = decode(&json!({"PrivatePort": 80, "Type": "tcp"}));
    assert_eq!((port.private_port, port.public_port), (Some(80), None));
    let port: v1_12::Port = decode(&json!({"PrivatePort": 80, "Type": "tcp"}));
    assert_eq!((port.private_port, port.public_port), (80, None));
}

#[tokio::test]
async fn sizes_are_there_when_asked_for_from_1_9() {
    let row = json!({"Id": "3c1f", "Image": "web", "Command": "", "Created": 0, "Status": "", "Ports": [], "Names": []});
    // Daemons from 0.8 on leave them out of older versions as well.
    let without: v1_8::ContainerSummary = decode(&row);
    assert_eq!((without.size_rw, without.size_root_fs), (None, None));
    let without: v1_9::ContainerSummary = decode(&row);
    assert_eq!((without.size_rw, without.size_root_fs), (None, None));
    let server = Server::with_json(
        r#"[{"Id":"3c1f","Image":"web","Command":"","Created":0,"Status":"","Ports":[],"Names":[],"SizeRw":12288,"SizeRootFs":0}]"#,
    );
    let list = v1_9::Client::new(server.transport())
        .container_list()
        .size(true)
        .send();
    assert_eq!(list.await.unwrap()[0].size_rw, Some(12288));
    assert_eq!(
        server.request().await.line(),
        "GET /v1.9/containers/json?size=1"
    );
}

// Several JSON types in a request.

#[test]
fn cmd_and_entrypoint_are_null_a_string_or_a_list() {
    let cmd = |json: Value| {
        let config: v1_9::ContainerConfig = decode(&json!({"Cmd": json, "Entrypoint": json}));
        assert_eq!(config.cmd, config.entrypoint);
        config.cmd
    };
    assert!(cmd(Value::Null).is_empty());
    assert_eq!(cmd(json!("date")), ["date"]);
    assert_eq!(cmd(json!(["date", "-u"])), ["date", "-u"]);
    assert_eq!(
        decode::<v1_16::ExecConfig>(&json!({"Cmd": "date"})).cmd,
        ["date"]
    );
    // Sent is the list, which all daemons take.
    let config = v1_9::ContainerConfig {
        cmd: vec!["date".to_owned()],
        ..Default::default()
    };
    assert_eq!(encode(&config), json!({"Cmd": ["date"]}));
}

#[test]
fn volumes_and_exposed_ports_are_null_empty_or_a_map() {
    for empty in [
        json!({"Volumes": null, "ExposedPorts": null}),
        json!({"Volumes": {}, "ExposedPorts": {}}),
        json!({}),
    ] {
        let config: v1_6::ContainerConfig = decode(&empty);
        assert!(config.volumes.is_empty() && config.exposed_ports.is_empty());
    }
    let filled = json!({"Volumes": {"/srv": {}}, "ExposedPorts": {"80/tcp": {}}});
    assert_eq!(again::<v1_6::ContainerConfig>(&filled), filled);
    assert_eq!(again::<v1_16::ContainerConfig>(&filled), filled);
}

#[test]
fn port_bindings_are_lists_or_null_and_host_ports_are_strings() {
    let bindings = json!({"PortBindings": {"22/tcp": [{"HostPort": "11022"}], "80/tcp": null}});
    let host: v1_6::HostConfig = decode(&bindings);
    assert_eq!(
        host.port_bindings["22/tcp"][0].host_port.as_deref(),
        Some("11022")
    );
    assert!(host.port_bindings["80/tcp"].is_empty());
    assert!(is_refused::<v1_6::PortBinding>(&json!({"HostPort": 11022})));
    assert!(
        decode::<v1_16::HostConfig>(&json!({"PortBindings": null}))
            .port_bindings
            .is_empty()
    );
}

#[test]
fn port_specs_are_null_or_a_list() {
    let filled = json!({"PortSpecs": ["8080:80"]});
    assert_eq!(again::<v1_0::ContainerConfig>(&filled), filled);
    assert_eq!(again::<v1_16::ContainerConfig>(&filled), filled);
    assert_eq!(
        again::<v1_0::ContainerConfig>(&json!({"PortSpecs": null})),
        json!({})
    );
    assert_eq!(
        again::<v1_16::ContainerConfig>(&json!({"PortSpecs": null})),
        json!({})
    );
}

// Other forms in the documentation.

#[tokio::test]
async fn lxc_conf_is_a_list_of_pairs() {
    let list = json!({"LxcConf": [{"Key": "lxc.utsname", "Value": "web"}]});
    let map = json!({"LxcConf": {"lxc.utsname": "web"}});
    assert_eq!(again::<v1_4::HostConfig>(&list), list);
    assert_eq!(again::<v1_15::HostConfig>(&list), list);
    // Read from the documentation of 1.15 and later, and sent as daemons want it.
    let server = Server::answering("HTTP/1.1 204 No Content\r\n\r\n");
    let start = v1_16::Client::new(server.transport()).container_start("web");
    start.host_config(decode(&map)).send().await.unwrap();
    let body: Value = decode_text(server.request().await.body());
    assert_eq!(body, list);
    assert!(is_refused::<v1_14::HostConfig>(&map));
}

#[test]
fn index_server_address_is_a_string_and_documented_as_a_list() {
    let info = |address: Value| {
        json!({
            "Containers": 0, "Images": 0, "Driver": "vfs", "DriverStatus": null,
            "MemoryLimit": 0, "SwapLimit": 0, "IPv4Forwarding": 0, "Debug": 0, "NFd": 0,
            "NGoroutines": 0, "ExecutionDriver": "", "NEventsListener": 0, "KernelVersion": "",
            "IndexServerAddress": address, "InitPath": "", "InitSha1": "",
        })
    };
    let address = "https://index.docker.io/v1/";
    for form in [json!(address), json!([address])] {
        let decoded: v1_11::SystemInfo = decode(&info(form));
        assert_eq!(decoded.index_server_address, address);
        assert_eq!(encode(&decoded)["IndexServerAddress"], address);
    }
    assert!(is_refused::<v1_10::SystemInfo>(&info(json!([address]))));
}

// Shapes that changed.

#[test]
fn port_mapping_is_flat_up_to_1_2() {
    let with = |mapping: Value| json!({"IPAddress": "", "IPPrefixLen": 0, "Gateway": "", "Bridge": "", "PortMapping": mapping, "Ports": {}});
    let flat = with(json!({"80": "49153"}));
    let nested = with(json!({"Tcp": {"80": "49153"}, "Udp": {"53": "49154"}}));
    assert_eq!(
        decode::<v1_2::NetworkSettings>(&flat).port_mapping["80"],
        "49153"
    );
    assert_eq!(
        decode::<v1_3::NetworkSettings>(&nested).port_mapping["Udp"]["53"],
        "49154"
    );
    // Daemons of the one form serve versions of the other.
    let taken_together = decode::<v1_2::NetworkSettings>(&nested).port_mapping;
    assert_eq!(
        (&*taken_together["80"], &*taken_together["53"]),
        ("49153", "49154")
    );
    assert_eq!(
        decode::<v1_3::NetworkSettings>(&flat).port_mapping["Tcp"]["80"],
        "49153"
    );
    assert!(is_refused::<v1_6::NetworkSettings>(&flat));
    assert_eq!(
        again::<v1_16::NetworkSettings>(&{
            let mut new = nested.clone();
            new["MacAddress"] = json!("");
            new
        })["PortMapping"],
        nested["PortMapping"]
    );
}

#[tokio::test]
async fn top_is_a_list_at_1_3_and_titled_from_1_4() {
    let server =
        Server::with_json(r#"[{"PID":"11935","Tty":"pts/2","Time":"00:00:00","Cmd":"sh"}]"#);
    let top = v1_3::Client::new(server.transport())
        .container_top("web")
        .send();
    assert_eq!(top.await.unwrap()[0].pid, "11935");
    let server = Server::with_json(r#"{"Titles":["PID","CMD"],"Processes":[["11935","sh"]]}"#);
    let top = v1_4::Client::new(server.transport())
        .container_top("web")
        .ps_args("aux")
        .send();
    let top = top.await.unwrap();
    assert_eq!(
        (top.titles, top.processes),
        (
            vec!["PID".to_owned(), "CMD".to_owned()],
            vec![vec!["11935".to_owned(), "sh".to_owned()]]
        )
    );
    assert_eq!(
        server.request().await.line(),
        "GET /v1.4/containers/web/top?ps_args=aux"
    );
}

#[tokio::test]
async fn untagged_is_an_id_up_to_1_9_and_a_name_from_1_10() {
    macro_rules! removed {
        ($version:ident, $untagged:expr) => {{
            let json = format!(r#"[{{"Untagged":"{}"}},{{"Deleted":"51ee"}}]"#, $untagged);
            let server = Server::with_json(&json);
            let remove = $version::Client::new(server.transport()).image_remove("web");
            let steps = remove.send().await.unwrap();
            assert_eq!(steps[0].untagged.as_deref(), Some($untagged));
            assert_eq!(
                (&steps[0].deleted, steps[1].deleted.as_deref()),
                (&None, Some("51ee"))
            );
        }};
    }
    removed!(v1_2, "51ee88c0d1a2");
    removed!(v1_9, "51ee88c0d1a2");
    removed!(v1_10, "web:latest");
    removed!(v1_16, "web:latest");
}

// Fields that moved.

#[test]
fn dns_and_volumes_from_move_to_the_host_config_within_1_10() {
    let config = json!({"Dns": ["192.0.2.53"], "VolumesFrom": "data"});
    let host = json!({"Dns": ["192.0.2.53"], "VolumesFrom": ["data:ro"]});
    assert_eq!(again::<v1_9::ContainerConfig>(&config), config);
    assert_eq!(again::<v1_9::HostConfig>(&host), json!({}));
    // Docker 0.9 has them in the one place, 0.10 in the other.
    assert_eq!(again::<v1_10::ContainerConfig>(&config), config);
    assert_eq!(again::<v1_11::ContainerConfig>(&config), json!({}));
    assert_eq!(again::<v1_10::HostConfig>(&host), host);
}

#[test]
fn privileged_moves_to_the_host_config_within_1_6() {
    let privileged = json!({"Privileged": true});
    assert_eq!(again::<v1_5::ContainerConfig>(&privileged), privileged);
    assert_eq!(again::<v1_5::HostConfig>(&privileged), json!({}));
    // Docker 0.6.5 has it in the one place, 0.6.6 in the other.
    assert_eq!(again::<v1_6::ContainerConfig>(&privileged), privileged);
    assert_eq!(again::<v1_7::ContainerConfig>(&privileged), json!({}));
    assert_eq!(again::<v1_6::HostConfig>(&privileged), privileged);
}

// What the documentation shows and no daemon knows.

#[test]
fn sys_init_path_and_ghost_linger_in_the_documentation() {
    let state = json!({
        "Running": false, "Pid": 0, "ExitCode": 0, "Ghost": false,
        "StartedAt": "2014-06-09T22:17:03Z", "FinishedAt": "2014-06-09T22:17:04Z",
    });
    let mut container = json!({
        "ID": "3c1f", "Created": "2014-06-09T22:17:03Z", "Path": "date", "Args": [], "Config": {},
        "State": state, "Image": "51ee", "ResolvConfPath": "", "HostnamePath": "", "HostsPath": "",
        "NetworkSettings": {"IPAddress": "", "IPPrefixLen": 0, "Gateway": "", "Bridge": "", "PortMapping": {}, "Ports": {}},
        "Name": "/web", "Driver": "aufs", "Volumes": {}, "VolumesRW": {}, "HostConfig": {},
        "SysInitPath": "/usr/bin/docker",
    });
    assert_eq!(again::<v1_8::Container>(&container), container);
    let later = again::<v1_9::Container>(&container);
    assert_eq!(
        (later.get("SysInitPath"), &later["State"]["Ghost"]),
        (None, &json!(false))
    );
    // Later daemons leave it out of older versions as well.
    container.as_object_mut().unwrap().remove("SysInitPath");
    assert_eq!(again::<v1_8::Container>(&container), container);
    assert_eq!(
        again::<v1_7::Container>(&container).get("SysInitPath"),
        None
    );
    assert_eq!(again::<v1_10::ContainerState>(&state), state);
    assert_eq!(again::<v1_11::ContainerState>(&state).get("Ghost"), None);
}

#[test]
fn network_disabled_is_documented_as_disable_network() {
    let config: v1_11::ContainerConfig = decode(&json!({"DisableNetwork": true}));
    assert_eq!(config, v1_11::ContainerConfig::default());
    let config = v1_11::ContainerConfig {
        network_disabled: Some(true),
        ..Default::default()
    };
    assert_eq!(encode(&config), json!({"NetworkDisabled": true}));
}

#[test]
fn mac_address_of_a_create_is_real_from_1_16() {
    let config = json!({"MacAddress": "02:42:ac:11:00:07"});
    assert_eq!(again::<v1_15::ContainerConfig>(&config), json!({}));
    assert_eq!(again::<v1_16::ContainerConfig>(&config), config);
}

// Statuses of later daemons at older versions.

#[tokio::test]
async fn nothing_to_start_or_stop_is_no_error_at_any_version() {
    macro_rules! unchanged {
        ($($version:ident)*) => {$(
            let server = Server::answering("HTTP/1.1 304 Not Modified\r\n\r\n");
            let started = $version::Client::new(server.transport()).container_start("web");
            let started = format!("{:?}", started.send().await.unwrap());
            let server = Server::answering("HTTP/1.1 304 Not Modified\r\n\r\n");
            let stopped = $version::Client::new(server.transport()).container_stop("web");
            let stopped = format!("{:?}", stopped.send().await.unwrap());
            assert_eq!([&*started, &*stopped], ["Unchanged"; 2]);
        )*};
    }
    unchanged!(v1_0 v1_1 v1_2 v1_3 v1_4 v1_5 v1_6 v1_7 v1_8 v1_9 v1_10 v1_11 v1_12 v1_13 v1_16);
}

#[tokio::test]
async fn a_removal_may_tell_what_was_done_where_nothing_was_told_before() {
    let list = r#"[{"Untagged":"web:latest"},{"Deleted":"51ee88c0d1a2"}]"#;
    let server = Server::with_json(list);
    let removed = v1_0::Client::new(server.transport()).image_remove("web");
    removed.send().await.unwrap();
    let server = Server::answering("HTTP/1.1 204 No Content\r\n\r\n");
    let removed = v1_1::Client::new(server.transport()).image_remove("web");
    removed.send().await.unwrap();
    let server = Server::with_json(list);
    let removed = v1_2::Client::new(server.transport()).image_remove("web");
    assert_eq!(removed.send().await.unwrap().len(), 2);
}

/// What Docker 0.3.4 sends for an insertion: text, and an object behind it.
const TEXT: &str = "Downloading 1 B/2 B (50%)\rDownloading 2 B/2 B (100%)\r\n\
                    120498765432\n{\"Id\":\"120498765432\"}";

#[tokio::test]
async fn progress_may_be_text_at_1_1() {
    let response = chunked("text/plain", TEXT.as_bytes());
    let server = Server::answering(&response);
    let inserted = v1_1::Client::new(server.transport()).image_insert("web", "http://a/b", "/b");
    let messages: Vec<_> = inserted.send().await.unwrap().collect().await;
    let messages: Vec<Value> = messages.into_iter().map(|m| encode(&m.unwrap())).collect();
    let expected = [
        json!({"status": "Downloading 1 B/2 B (50%)"}),
        json!({"status": "Downloading 2 B/2 B (100%)"}),
        json!({"status": "120498765432"}),
        json!({"Id": "120498765432"}),
    ];
    assert_eq!(messages, expected);
    // No daemon that has 1.2 does so.
    let server = Server::answering(&response);
    let inserted = v1_2::Client::new(server.transport()).image_insert("web", "http://a/b", "/b");
    let first = inserted.send().await.unwrap().next().await;
    assert!(first.is_some_and(|message| message.is_err()));
}

// Errors.

#[tokio::test]
async fn error_bodies_are_text() {
    macro_rules! message {
        ($version:ident, $media:expr, $body:expr) => {{
            let server = Server::answering(answer("404 Not Found", $media, $body));
            let inspect = $version::Client::new(server.transport()).container_inspect("web");
            let error = inspect.send().await.unwrap_err();
            assert!(error.is_not_found(), "{error}");
            error.message().unwrap().to_owned()
        }};
    }
    let (text, json) = ("text/plain; charset=utf-8", "application/json");
    let gone = "No such container: web";
    assert_eq!(message!(v1_0, text, "No such container: web\n"), gone);
    assert_eq!(message!(v1_16, text, "No such container: web\n"), gone);
    // An engine of today says the same in JSON. The media type tells, and not the version.
    assert_eq!(
        message!(v1_0, json, r#"{"message":"No such container: web"}"#),
        gone
    );
    assert_eq!(
        message!(v1_16, json, r#"{"message":"No such container: web"}"#),
        gone
    );
    assert_eq!(
        message!(v1_16, text, r#"{"message":"web"}"#),
        r#"{"message":"web"}"#
    );
}

// Streams.

#[tokio::test]
async fn json_streams_are_split_by_nesting() {
    let none = "{\"status\":\"a }{ \\\"\"}{\"progress\":\"1/2\"}{\"status\":\"{\\n\"}";
    let lines = "{\"status\":\"a }{ \\\"\"}\r\n{\"progress\":\"1/2\"}{\"status\":\"{\\n\"}\r\n";
    macro_rules! statuses {
        ($version:ident, $wire:expr) => {{
            let server = Server::answering(chunked("application/json", $wire.as_bytes()));
            let auth = $version::AuthConfig::default();
            let push = $version::Client::new(server.transport()).image_push("web", auth);
            let messages: Vec<_> = push.send().await.unwrap().collect().await;
            let statuses = messages.into_iter().map(|message| message.unwrap().status);
            statuses.collect::<Vec<_>>()
        }};
    }
    let expected = [Some("a }{ \"".to_owned()), None, Some("{\n".to_owned())];
    assert_eq!(statuses!(v1_2, none), expected);
    assert_eq!(statuses!(v1_9, none), expected);
    assert_eq!(statuses!(v1_10, lines), expected);
    assert_eq!(statuses!(v1_13, lines), expected);
}

#[tokio::test]
async fn late_errors_arrive_in_band_under_status_200() {
    let wire = r#"{"status":"Pushing"}{"errorDetail":{"message":"denied"},"error":"denied"}"#;
    let server = Server::answering(chunked("application/json", wire.as_bytes()));
    let auth = v1_5::AuthConfig::default();
    let push = v1_5::Client::new(server.transport()).image_push("web", auth);
    let mut messages = push.send().await.unwrap();
    let first = messages.next().await.unwrap().unwrap();
    assert_eq!(first.status.as_deref(), Some("Pushing"));
    let error = messages.next().await.unwrap().unwrap_err();
    assert_eq!((error.status(), error.message()), (None, Some("denied")));
    assert!(messages.next().await.is_none());
}

#[tokio::test]
async fn push_without_header_or_body_never_happens() {
    macro_rules! pushed {
        ($version:ident $(, $auth:expr)?) => {{
            let server = Server::answering(chunked("application/json", b"{}"));
            let client = $version::Client::new(server.transport());
            drop(client.image_push("registry.example/web" $(, $auth)?).send().await.unwrap());
            let request = server.request().await;
            let path = concat!("POST /", stringify!($version), "/images/registry.example/web/push");
            assert_eq!(request.line(), path.replace('_', "."));
            request
        }};
    }
    // The daemon knows the credentials by itself.
    let request = pushed!(v1_1);
    assert_eq!(
        (request.body(), request.header("X-Registry-Auth")),
        ("", None)
    );
    // They are in the body.
    let auth = v1_2::AuthConfig {
        username: Some("builder".to_owned()),
        password: Some("s3cret".to_owned()),
        email: Some("builder@example.org".to_owned()),
    };
    let request = pushed!(v1_2, auth);
    assert_eq!(request.header("Content-Type"), Some("application/json"));
    let body: Value = decode_text(request.body());
    let expected =
        json!({"username": "builder", "password": "s3cret", "email": "builder@example.org"});
    assert_eq!(body, expected);
    // Even when there are none.
    assert_eq!(pushed!(v1_2, v1_2::AuthConfig::default()).body(), "{}");
    assert_eq!(pushed!(v1_4, v1_4::AuthConfig::default()).body(), "{}");
    // They are in the header, likewise.
    for request in [
        pushed!(v1_5, v1_5::AuthConfig::default()),
        pushed!(v1_16, v1_16::AuthConfig::default()),
    ] {
        assert_eq!(
            (request.body(), request.header("X-Registry-Auth")),
            ("", Some("e30="))
        );
    }
    // In base64 with `-` and `_`, and padded.
    let auth = v1_5::AuthConfig {
        username: Some("~~~???>>>".to_owned()),
        ..Default::default()
    };
    let request = pushed!(v1_5, auth);
    let header = request.header("X-Registry-Auth").unwrap();
    assert_eq!(header, "eyJ1c2VybmFtZSI6In5-fj8_Pz4-PiJ9");
}

// Connections taken over.

#[tokio::test]
async fn a_hijacked_answer_is_a_bare_200() {
    let output = [HIJACKED.as_bytes(), &frame(1, "hello")].concat();
    let server = Server::answering(output);
    let attach = v1_16::Client::new(server.transport())
        .container_attach("web")
        .stdout(true);
    let hijacked = attach.send().await.unwrap();
    let output = hijacked.output.collect_output(100).await.unwrap();
    assert_eq!(output.stdout, b"hello");
    let request = server.request().await;
    assert_eq!(request.line(), "POST /v1.16/containers/web/attach?stdout=1");
    assert_eq!(
        (request.header("Upgrade"), request.header("Connection")),
        (None, None)
    );
}

#[tokio::test]
async fn an_upgrade_is_answered_101_only_when_asked_for() {
    let upgraded = "HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n";
    // An engine of today upgrades whatever the version, and daemons of the time do not.
    for head in [upgraded, HIJACKED] {
        let output = [head.as_bytes(), b"hello"].concat();
        let server = Server::answering(output);
        let attach = v1_0::Client::new(server.transport())
            .container_attach("web")
            .upgrade(true);
        let hijacked = attach.send().await.unwrap();
        let output = hijacked.output.collect_output(100).await.unwrap();
        assert_eq!(output.stdout, b"hello");
        let request = server.request().await;
        assert_eq!(request.header("Upgrade"), Some("tcp"));
        assert_eq!(request.header("Connection"), Some("Upgrade"));
    }
}

#[test]
fn only_attach_and_exec_start_are_hijacked() {
    let spec = Spec::from_folder("../spec/docker").unwrap_or_else(|error| panic!("{error}"));
    for version in spec.versions() {
        let shown: Value = serde_yaml::from_str(&spec.show(version, None).unwrap()).unwrap();
        let operations = shown["operations"].as_object().unwrap().iter();
        let hijacked: Vec<&str> = operations
            .filter(|(_, operation)| operation.to_string().contains(r#""hijack":"#))
            .map(|(name, _)| name.as_str())
            .collect();
        let exec = matches!(version, "1.15" | "1.16").then_some("exec_start");
        let expected: Vec<&str> = ["container_attach"].into_iter().chain(exec).collect();
        assert_eq!(hijacked, expected, "version {version}");
    }
}
