//! A call of every operation with every parameter that it has in the newest version. They are
//! written down, as builders are typed; that none is missing is a test.
#![allow(
    deprecated,
    reason = "what is out of fashion has to be refused and sent as all else"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::pin::Pin;

use longshore::Client;
use longshore::runtime::{Error, Timestamp};

use crate::given::Given;
use crate::spec::newest;

type Sent = Pin<Box<dyn Future<Output = Result<(), Error>>>>;

/// How an operation is called.
pub(crate) struct Call {
    pub(crate) operation: &'static str,
    /// The methods of its builder.
    options: &'static [&'static str],
    pub(crate) send: fn(&Client, &Given) -> Sent,
}

/// For each operation what it is always given, and the methods of its builder.
macro_rules! calls {
    ($given:ident: $($operation:ident($($required:expr),*) {
        $($option:ident($($value:expr),*))*
    })*) => {
        pub(crate) const CALLS: &[Call] = &[$(Call {
            operation: stringify!($operation),
            options: &[$(stringify!($option)),*],
            #[allow(unused_variables, reason = "some are given nothing")]
            send: |docker, $given| {
                let call = docker.$operation($($required),*);
                $(let call = match $given.has(stringify!($option)) {
                    true => call.$option($($value),*),
                    false => call,
                };)*
                Box::pin(async move { call.send().await.map(drop) })
            },
        }),*];
    };
}

calls! { given:
    auth(given.json("credentials")) {}
    build() {
        tag("t") remote("r") quiet(true) no_cache(true) rm(true) force_rm(true) pull(true)
        registry_config(given.json("registry_config")) context("tar")
    }
    commit("c") {
        repo("r") tag("t") comment("c") author("a") pause(true) config(given.json("config"))
    }
    container_attach("c") {
        logs(true) stream(true) stdin(true) stdout(true) stderr(true) tty(true)
    }
    container_attach_websocket("c") {
        logs(true) stream(true) stdin(true) stdout(true) stderr(true)
    }
    container_changes("c") {}
    container_copy("c", given.json("source")) {}
    container_create(given.json("config")) { name("n") }
    container_export("c") {}
    container_inspect("c") {}
    container_kill("c") { signal("9") }
    container_list() {
        all(true) limit(3) since("c") before("c") size(true) filters(filters())
    }
    container_logs("c") {
        follow(true) stdout(true) stderr(true) timestamps(true) tail("3") tty(true)
    }
    container_pause("c") {}
    container_remove("c") { volumes(true) link(true) force(true) }
    container_resize("c", 3, 4) {}
    container_restart("c") { timeout(3) }
    container_start("c") { host_config(given.json("host_config")) }
    container_stop("c") { timeout(3) }
    container_top("c") { ps_args("aux") }
    container_unpause("c") {}
    container_wait("c") {}
    events() {
        since(Timestamp::UNIX_EPOCH) until(Timestamp::UNIX_EPOCH) filters(filters())
    }
    exec_create("c", given.json("config")) {}
    exec_inspect("e") {}
    exec_resize("e", 3, 4) {}
    exec_start("e", given.json("config")) {}
    image_create() {
        from_image("i") from_src("-") repo("r") tag("t") archive("tar") meta("k", "v")
        auth(given.json("auth"))
    }
    image_get("i") {}
    image_get_all(["i"]) {}
    image_history("i") {}
    image_inspect("i") {}
    image_list() { all(true) filter("f") filters(filters()) }
    image_load("tar") {}
    image_push("i", given.json("auth")) { tag("t") meta("k", "v") }
    image_remove("i") { force(true) no_prune(true) }
    image_search("s") { auth(given.json("auth")) meta("k", "v") }
    image_tag("i", "r") { tag("t") force(true) }
    info() {}
    ping() {}
    version() {}
}

fn filters() -> BTreeMap<String, Vec<String>> {
    BTreeMap::from([("k".to_owned(), vec!["v".to_owned()])])
}

#[test]
fn every_operation_of_the_newest_version_is_called_with_all_that_it_has() {
    let calls = CALLS.iter();
    let called: BTreeMap<&str, BTreeSet<&str>> = calls
        .map(|call| (call.operation, call.options.iter().copied().collect()))
        .collect();
    let operations: BTreeSet<&str> = newest().operations().collect();
    assert_eq!(called.keys().copied().collect::<BTreeSet<_>>(), operations);
    for (operation, options) in called {
        let members = newest().members(operation).unwrap();
        let optional = members.iter().filter(|(_, member)| !member.required);
        let optional: BTreeSet<&str> = optional.map(|(name, _)| name.as_str()).collect();
        assert_eq!(options, optional, "{operation}");
    }
}
