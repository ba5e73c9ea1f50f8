// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
#[allow(unused_imports)]
use {super::types::*, rt::verify::rules::*, rt::wire::*};
#[doc(inline)]
pub use rt::verify::{Api, Exchange, Finding, Part, Problem, Report};
/// All versions, and the rules of their operations.
pub static API: Api = Api {
    prefix: "/v{version}",
    versions: &[
        #[cfg(feature = "v1_0")]
        "1.0",
        #[cfg(feature = "v1_1")]
        "1.1",
        #[cfg(feature = "v1_2")]
        "1.2",
        #[cfg(feature = "v1_3")]
        "1.3",
        #[cfg(feature = "v1_4")]
        "1.4",
        #[cfg(feature = "v1_5")]
        "1.5",
        #[cfg(feature = "v1_6")]
        "1.6",
        #[cfg(feature = "v1_7")]
        "1.7",
        #[cfg(feature = "v1_8")]
        "1.8",
        #[cfg(feature = "v1_9")]
        "1.9",
        #[cfg(feature = "v1_10")]
        "1.10",
        #[cfg(feature = "v1_11")]
        "1.11",
        #[cfg(feature = "v1_12")]
        "1.12",
        #[cfg(feature = "v1_13")]
        "1.13",
        #[cfg(feature = "v1_14")]
        "1.14",
        #[cfg(feature = "v1_15")]
        "1.15",
        "1.16",
    ],
    operations: OPERATIONS,
};
static OPERATIONS: &[Row] = &[
    operation("container_list"),
    since("1.0", route("GET", "/containers/json")),
    since("1.0", route("GET", "/containers/ps")),
    since("1.0", query("all", text::<Bool01, bool>())),
    since("1.0", query("limit", text::<Int, i64>())),
    since("1.0", query("since", text::<Same, String>())),
    since("1.0", query("before", text::<Same, String>())),
    since("1.3", query("size", text::<Bool01, bool>())),
    since(
        "1.14",
        query(
            "filters",
            json_text::<
                Map<List<Same>>,
                std::collections::BTreeMap<String, Vec<String>>,
            >(),
        ),
    ),
    #[cfg(feature = "v1_1")]
    within(
        "1.0",
        "1.1",
        answer(200, list::<container_summary::v1_0::ContainerSummary>()),
    ),
    #[cfg(feature = "v1_4")]
    within(
        "1.2",
        "1.4",
        answer(200, list::<container_summary::v1_2::ContainerSummary>()),
    ),
    #[cfg(feature = "v1_5")]
    only("1.5", answer(200, list::<container_summary::v1_5::ContainerSummary>())),
    #[cfg(feature = "v1_10")]
    within(
        "1.6",
        "1.10",
        answer(200, list::<container_summary::v1_6::ContainerSummary>()),
    ),
    #[cfg(feature = "v1_11")]
    only("1.11", answer(200, list::<container_summary::v1_11::ContainerSummary>())),
    since("1.12", answer(200, list::<container_summary::v1_12::ContainerSummary>())),
    since("1.0", errors(&[400, 404, 500])),
    operation("container_create"),
    since("1.0", route("POST", "/containers/create")),
    since("1.6", query("name", text::<Same, String>())),
    #[cfg(feature = "v1_2")]
    within("1.0", "1.2", body(value::<container_config::v1_0::ContainerConfig>())),
    #[cfg(feature = "v1_3")]
    only("1.3", body(value::<container_config::v1_3::ContainerConfig>())),
    #[cfg(feature = "v1_4")]
    only("1.4", body(value::<container_config::v1_4::ContainerConfig>())),
    #[cfg(feature = "v1_5")]
    only("1.5", body(value::<container_config::v1_5::ContainerConfig>())),
    #[cfg(feature = "v1_6")]
    only("1.6", body(value::<container_config::v1_6::ContainerConfig>())),
    #[cfg(feature = "v1_8")]
    within("1.7", "1.8", body(value::<container_config::v1_7::ContainerConfig>())),
    #[cfg(feature = "v1_10")]
    within("1.9", "1.10", body(value::<container_config::v1_9::ContainerConfig>())),
    #[cfg(feature = "v1_11")]
    only("1.11", body(value::<container_config::v1_11::ContainerConfig>())),
    #[cfg(feature = "v1_14")]
    within("1.12", "1.14", body(value::<container_config::v1_12::ContainerConfig>())),
    #[cfg(feature = "v1_15")]
    only("1.15", body(value::<container_config::v1_15::ContainerConfig>())),
    since("1.16", body(value::<container_config::v1_16::ContainerConfig>())),
    #[cfg(feature = "v1_8")]
    within(
        "1.0",
        "1.8",
        answer(201, value::<container_created::v1_0::ContainerCreated>()),
    ),
    since("1.9", answer(201, value::<container_created::v1_9::ContainerCreated>())),
    within("1.0", "1.11", errors(&[404, 406, 409, 500])),
    since("1.12", errors(&[400, 404, 406, 409, 500])),
    operation("container_inspect"),
    since("1.0", route("GET", "/containers/{id}/json")),
    since("1.0", segments("id", text::<Same, String>())),
    #[cfg(feature = "v1_1")]
    within("1.0", "1.1", answer(200, value::<container::v1_0::Container>())),
    #[cfg(feature = "v1_2")]
    only("1.2", answer(200, value::<container::v1_2::Container>())),
    #[cfg(feature = "v1_3")]
    only("1.3", answer(200, value::<container::v1_3::Container>())),
    #[cfg(feature = "v1_4")]
    only("1.4", answer(200, value::<container::v1_4::Container>())),
    #[cfg(feature = "v1_5")]
    only("1.5", answer(200, value::<container::v1_5::Container>())),
    #[cfg(feature = "v1_6")]
    only("1.6", answer(200, value::<container::v1_6::Container>())),
    #[cfg(feature = "v1_7")]
    only("1.7", answer(200, value::<container::v1_7::Container>())),
    #[cfg(feature = "v1_8")]
    only("1.8", answer(200, value::<container::v1_8::Container>())),
    #[cfg(feature = "v1_9")]
    only("1.9", answer(200, value::<container::v1_9::Container>())),
    #[cfg(feature = "v1_10")]
    only("1.10", answer(200, value::<container::v1_10::Container>())),
    #[cfg(feature = "v1_11")]
    only("1.11", answer(200, value::<container::v1_11::Container>())),
    #[cfg(feature = "v1_13")]
    within("1.12", "1.13", answer(200, value::<container::v1_12::Container>())),
    #[cfg(feature = "v1_14")]
    only("1.14", answer(200, value::<container::v1_14::Container>())),
    #[cfg(feature = "v1_15")]
    only("1.15", answer(200, value::<container::v1_15::Container>())),
    since("1.16", answer(200, value::<container::v1_16::Container>())),
    within("1.0", "1.11", errors(&[404, 409, 500])),
    since("1.12", errors(&[404, 500])),
    operation("container_changes"),
    since("1.0", route("GET", "/containers/{id}/changes")),
    since("1.0", segments("id", text::<Same, String>())),
    since("1.0", answer(200, list::<container_change::v1_0::ContainerChange>())),
    since("1.0", errors(&[404, 500])),
    operation("container_export"),
    since("1.0", route("GET", "/containers/{id}/export")),
    since("1.0", segments("id", text::<Same, String>())),
    since("1.0", bytes(200, "application/octet-stream")),
    within("1.0", "1.11", errors(&[404, 500])),
    since("1.12", errors(&[404, 409, 500])),
    operation("container_start"),
    since("1.0", route("POST", "/containers/{id}/start")),
    since("1.0", segments("id", text::<Same, String>())),
    #[cfg(feature = "v1_3")]
    only("1.3", body(value::<host_config::v1_3::HostConfig>())),
    #[cfg(feature = "v1_5")]
    within("1.4", "1.5", body(value::<host_config::v1_4::HostConfig>())),
    #[cfg(feature = "v1_9")]
    within("1.6", "1.9", body(value::<host_config::v1_6::HostConfig>())),
    #[cfg(feature = "v1_10")]
    only("1.10", body(value::<host_config::v1_10::HostConfig>())),
    #[cfg(feature = "v1_13")]
    within("1.11", "1.13", body(value::<host_config::v1_11::HostConfig>())),
    #[cfg(feature = "v1_14")]
    only("1.14", body(value::<host_config::v1_14::HostConfig>())),
    #[cfg(feature = "v1_15")]
    only("1.15", body(value::<host_config::v1_15::HostConfig>())),
    since("1.16", body(value::<host_config::v1_16::HostConfig>())),
    since("1.0", empty(204)),
    since("1.0", empty(304)),
    within("1.0", "1.11", errors(&[400, 404, 406, 500])),
    since("1.12", errors(&[400, 404, 406, 409, 500])),
    operation("container_stop"),
    since("1.0", route("POST", "/containers/{id}/stop")),
    since("1.0", segments("id", text::<Same, String>())),
    since("1.0", query("t", text::<Int, i64>())),
    since("1.0", empty(204)),
    since("1.0", empty(304)),
    since("1.0", errors(&[404, 500])),
    operation("container_restart"),
    since("1.0", route("POST", "/containers/{id}/restart")),
    since("1.0", segments("id", text::<Same, String>())),
    since("1.0", query("t", text::<Int, i64>())),
    since("1.0", empty(204)),
    since("1.0", errors(&[404, 500])),
    operation("container_kill"),
    since("1.0", route("POST", "/containers/{id}/kill")),
    since("1.0", segments("id", text::<Same, String>())),
    within("1.6", "1.8", query("signal", text::<Int, i64>())),
    since("1.9", query("signal", text::<Same, String>())),
    since("1.0", empty(204)),
    within("1.0", "1.11", errors(&[404, 500])),
    since("1.12", errors(&[400, 404, 500])),
    operation("container_attach"),
    since("1.0", route("POST", "/containers/{id}/attach")),
    since("1.0", segments("id", text::<Same, String>())),
    since("1.0", query("logs", text::<Bool01, bool>())),
    since("1.0", query("stream", text::<Bool01, bool>())),
    since("1.0", query("stdin", text::<Bool01, bool>())),
    since("1.0", query("stdout", text::<Bool01, bool>())),
    since("1.0", query("stderr", text::<Bool01, bool>())),
    since("1.0", hijack(200, "application/vnd.docker.raw-stream")),
    within("1.0", "1.11", errors(&[400, 404, 500])),
    since("1.12", errors(&[400, 404, 409, 500])),
    operation("container_wait"),
    since("1.0", route("POST", "/containers/{id}/wait")),
    since("1.0", segments("id", text::<Same, String>())),
    since("1.0", answer(200, value::<wait_result::v1_0::WaitResult>())),
    since("1.0", errors(&[404, 500])),
    operation("container_remove"),
    since("1.0", route("DELETE", "/containers/{id}")),
    since("1.0", segments("id", text::<Same, String>())),
    since("1.0", query("v", text::<Bool01, bool>())),
    since("1.6", query("link", text::<Bool01, bool>())),
    since("1.10", query("force", text::<Bool01, bool>())),
    since("1.0", empty(204)),
    within("1.0", "1.13", errors(&[400, 404, 406, 409, 500])),
    since("1.14", errors(&[400, 404, 409, 500])),
    operation("image_list"),
    since("1.0", route("GET", "/images/json")),
    since("1.0", query("all", text::<Bool01, bool>())),
    since("1.0", query("filter", text::<Same, String>())),
    since(
        "1.12",
        query(
            "filters",
            json_text::<
                Map<List<Same>>,
                std::collections::BTreeMap<String, Vec<String>>,
            >(),
        ),
    ),
    #[cfg(feature = "v1_1")]
    within("1.0", "1.1", answer(200, list::<image_summary::v1_0::ImageSummary>())),
    #[cfg(feature = "v1_6")]
    within("1.2", "1.6", answer(200, list::<image_summary::v1_2::ImageSummary>())),
    #[cfg(feature = "v1_8")]
    within("1.7", "1.8", answer(200, list::<image_summary::v1_7::ImageSummary>())),
    since("1.9", answer(200, list::<image_summary::v1_9::ImageSummary>())),
    since("1.0", errors(&[400, 500])),
    operation("image_create"),
    since("1.0", route("POST", "/images/create")),
    since("1.0", query("fromImage", text::<Same, String>())),
    since("1.0", query("fromSrc", text::<Same, String>())),
    since("1.0", query("repo", text::<Same, String>())),
    since("1.0", query("tag", text::<Same, String>())),
    within("1.0", "1.2", query("registry", text::<Same, String>())),
    since(
        "1.5",
        header(
            "X-Registry-Auth",
            base64url_json::<Same, auth_config::v1_5::AuthConfig>().secret(),
        ),
    ),
    only("1.0", bytes(200, "text/plain")),
    #[cfg(feature = "v1_1")]
    only("1.1", stream_or_lines(200, value::<json_message::v1_1::JsonMessage>())),
    #[cfg(feature = "v1_3")]
    within("1.2", "1.3", stream(200, value::<json_message::v1_1::JsonMessage>())),
    #[cfg(feature = "v1_6")]
    within("1.4", "1.6", stream(200, value::<json_message::v1_4::JsonMessage>())),
    #[cfg(feature = "v1_7")]
    only("1.7", stream(200, value::<json_message::v1_7::JsonMessage>())),
    since("1.8", stream(200, value::<json_message::v1_8::JsonMessage>())),
    within("1.0", "1.11", errors(&[404, 500])),
    since("1.12", errors(&[400, 404, 500])),
    operation("image_insert"),
    within("1.0", "1.11", route("POST", "/images/{name}/insert")),
    within("1.0", "1.11", segments("name", text::<Same, String>())),
    within("1.0", "1.11", required_query("url", text::<Same, String>())),
    within("1.0", "1.11", required_query("path", text::<Same, String>())),
    only("1.0", bytes(200, "text/plain")),
    #[cfg(feature = "v1_1")]
    only("1.1", stream_or_lines(200, value::<json_message::v1_1::JsonMessage>())),
    #[cfg(feature = "v1_3")]
    within("1.2", "1.3", stream(200, value::<json_message::v1_1::JsonMessage>())),
    #[cfg(feature = "v1_6")]
    within("1.4", "1.6", stream(200, value::<json_message::v1_4::JsonMessage>())),
    #[cfg(feature = "v1_7")]
    only("1.7", stream(200, value::<json_message::v1_7::JsonMessage>())),
    #[cfg(feature = "v1_11")]
    within("1.8", "1.11", stream(200, value::<json_message::v1_8::JsonMessage>())),
    within("1.0", "1.11", errors(&[404, 500])),
    operation("image_inspect"),
    since("1.0", route("GET", "/images/{name}/json")),
    since("1.0", segments("name", text::<Same, String>())),
    #[cfg(feature = "v1_0")]
    only("1.0", answer(200, value::<image::v1_0::Image>())),
    #[cfg(feature = "v1_1")]
    only("1.1", answer(200, value::<image::v1_1::Image>())),
    #[cfg(feature = "v1_2")]
    only("1.2", answer(200, value::<image::v1_2::Image>())),
    #[cfg(feature = "v1_3")]
    only("1.3", answer(200, value::<image::v1_3::Image>())),
    #[cfg(feature = "v1_4")]
    only("1.4", answer(200, value::<image::v1_4::Image>())),
    #[cfg(feature = "v1_5")]
    only("1.5", answer(200, value::<image::v1_5::Image>())),
    #[cfg(feature = "v1_6")]
    only("1.6", answer(200, value::<image::v1_6::Image>())),
    #[cfg(feature = "v1_7")]
    only("1.7", answer(200, value::<image::v1_7::Image>())),
    #[cfg(feature = "v1_8")]
    only("1.8", answer(200, value::<image::v1_8::Image>())),
    #[cfg(feature = "v1_10")]
    within("1.9", "1.10", answer(200, value::<image::v1_9::Image>())),
    #[cfg(feature = "v1_11")]
    only("1.11", answer(200, value::<image::v1_11::Image>())),
    #[cfg(feature = "v1_14")]
    within("1.12", "1.14", answer(200, value::<image::v1_12::Image>())),
    #[cfg(feature = "v1_15")]
    only("1.15", answer(200, value::<image::v1_15::Image>())),
    since("1.16", answer(200, value::<image::v1_16::Image>())),
    within("1.0", "1.11", errors(&[404, 409, 500])),
    since("1.12", errors(&[400, 404, 500])),
    operation("image_history"),
    since("1.0", route("GET", "/images/{name}/history")),
    since("1.0", segments("name", text::<Same, String>())),
    #[cfg(feature = "v1_1")]
    within(
        "1.0",
        "1.1",
        answer(200, list::<image_history_item::v1_0::ImageHistoryItem>()),
    ),
    #[cfg(feature = "v1_5")]
    within(
        "1.2",
        "1.5",
        answer(200, list::<image_history_item::v1_2::ImageHistoryItem>()),
    ),
    #[cfg(feature = "v1_6")]
    only("1.6", answer(200, list::<image_history_item::v1_6::ImageHistoryItem>())),
    #[cfg(feature = "v1_8")]
    within(
        "1.7",
        "1.8",
        answer(200, list::<image_history_item::v1_7::ImageHistoryItem>()),
    ),
    since("1.9", answer(200, list::<image_history_item::v1_9::ImageHistoryItem>())),
    within("1.0", "1.11", errors(&[404, 500])),
    since("1.12", errors(&[400, 404, 500])),
    operation("image_push"),
    since("1.0", route("POST", "/images/{name}/push")),
    since("1.0", segments("name", text::<Same, String>())),
    within("1.0", "1.2", query("registry", text::<Same, String>())),
    since("1.10", query("tag", text::<Same, String>())),
    since(
        "1.5",
        required_header(
            "X-Registry-Auth",
            base64url_json::<Same, auth_config::v1_5::AuthConfig>().secret(),
        ),
    ),
    #[cfg(feature = "v1_3")]
    within("1.2", "1.3", body(value::<auth_config::v1_0::AuthConfig>().secret())),
    #[cfg(feature = "v1_4")]
    only("1.4", body(value::<auth_config::v1_4::AuthConfig>().secret())),
    only("1.0", bytes(200, "text/plain")),
    #[cfg(feature = "v1_1")]
    only("1.1", stream_or_lines(200, value::<json_message::v1_1::JsonMessage>())),
    #[cfg(feature = "v1_3")]
    within("1.2", "1.3", stream(200, value::<json_message::v1_1::JsonMessage>())),
    #[cfg(feature = "v1_6")]
    within("1.4", "1.6", stream(200, value::<json_message::v1_4::JsonMessage>())),
    #[cfg(feature = "v1_7")]
    only("1.7", stream(200, value::<json_message::v1_7::JsonMessage>())),
    since("1.8", stream(200, value::<json_message::v1_8::JsonMessage>())),
    within("1.0", "1.11", errors(&[404, 500])),
    since("1.12", errors(&[400, 404, 500])),
    operation("image_tag"),
    since("1.0", route("POST", "/images/{name}/tag")),
    since("1.0", segments("name", text::<Same, String>())),
    since("1.0", required_query("repo", text::<Same, String>())),
    since("1.0", query("tag", text::<Same, String>())),
    since("1.0", query("force", text::<Bool01, bool>())),
    since("1.0", empty(201)),
    since("1.0", errors(&[400, 404, 409, 500])),
    operation("image_remove"),
    since("1.0", route("DELETE", "/images/{name}")),
    since("1.0", segments("name", text::<Same, String>())),
    since("1.10", query("force", text::<Bool01, bool>())),
    since("1.10", query("noprune", text::<Bool01, bool>())),
    within("1.0", "1.1", any(200)),
    since("1.2", answer(200, list::<image_removal::v1_2::ImageRemoval>())),
    within("1.0", "1.1", empty(204)),
    within("1.0", "1.11", errors(&[404, 409, 500])),
    since("1.12", errors(&[400, 404, 409, 500])),
    operation("image_search"),
    since("1.0", route("GET", "/images/search")),
    since("1.0", required_query("term", text::<Same, String>())),
    since(
        "1.9",
        header(
            "X-Registry-Auth",
            base64url_json::<Same, auth_config::v1_5::AuthConfig>().secret(),
        ),
    ),
    #[cfg(feature = "v1_5")]
    within("1.0", "1.5", answer(200, list::<search_result::v1_0::SearchResult>())),
    #[cfg(feature = "v1_6")]
    only("1.6", answer(200, list::<search_result::v1_6::SearchResult>())),
    #[cfg(feature = "v1_11")]
    within("1.7", "1.11", answer(200, list::<search_result::v1_7::SearchResult>())),
    since("1.12", answer(200, list::<search_result::v1_12::SearchResult>())),
    within("1.0", "1.11", errors(&[404, 500])),
    since("1.12", errors(&[400, 404, 500])),
    operation("image_viz"),
    within("1.0", "1.6", route("GET", "/images/viz")),
    within("1.0", "1.6", bytes(200, "text/plain")),
    within("1.0", "1.6", errors(&[400, 500])),
    operation("build"),
    since("1.0", route("POST", "/build")),
    since("1.0", query("t", text::<Same, String>())),
    since("1.3", query("remote", text::<Same, String>())),
    since("1.3", query("q", text::<Bool01, bool>())),
    since("1.4", query("nocache", text::<Bool01, bool>())),
    since("1.5", query("rm", text::<Bool01, bool>())),
    since("1.12", query("forcerm", text::<Bool01, bool>())),
    since("1.16", query("pull", text::<Bool01, bool>())),
    #[cfg(feature = "v1_8")]
    only(
        "1.8",
        header(
            "X-Registry-Auth",
            base64url_json::<Same, auth_config::v1_5::AuthConfig>().secret(),
        ),
    ),
    since(
        "1.9",
        header(
            "X-Registry-Config",
            base64url_json::<Same, config_file::v1_9::ConfigFile>().secret(),
        ),
    ),
    within("1.0", "1.7", bytes(200, "text/plain")),
    since("1.8", stream(200, value::<json_message::v1_8::JsonMessage>())),
    within("1.0", "1.11", errors(&[404, 500])),
    since("1.12", errors(&[400, 401, 403, 404, 500])),
    operation("auth_get"),
    within("1.0", "1.1", route("GET", "/auth")),
    #[cfg(feature = "v1_1")]
    within("1.0", "1.1", answer(200, value::<auth_config::v1_0::AuthConfig>().secret())),
    within("1.0", "1.1", errors(&[404, 500])),
    operation("auth"),
    since("1.0", route("POST", "/auth")),
    #[cfg(feature = "v1_3")]
    within("1.0", "1.3", body(value::<auth_config::v1_0::AuthConfig>().secret())),
    #[cfg(feature = "v1_4")]
    only("1.4", body(value::<auth_config::v1_4::AuthConfig>().secret())),
    since("1.5", body(value::<auth_config::v1_5::AuthConfig>().secret())),
    since("1.0", answer(200, value::<auth_status::v1_0::AuthStatus>())),
    since("1.0", empty(204)),
    within("1.0", "1.11", errors(&[401, 403, 404, 500])),
    since("1.12", errors(&[400, 401, 403, 404, 500])),
    operation("info"),
    since("1.0", route("GET", "/info")),
    #[cfg(feature = "v1_1")]
    within("1.0", "1.1", answer(200, value::<system_info::v1_0::SystemInfo>())),
    #[cfg(feature = "v1_3")]
    within("1.2", "1.3", answer(200, value::<system_info::v1_2::SystemInfo>())),
    #[cfg(feature = "v1_6")]
    within("1.4", "1.6", answer(200, value::<system_info::v1_4::SystemInfo>())),
    #[cfg(feature = "v1_7")]
    only("1.7", answer(200, value::<system_info::v1_7::SystemInfo>())),
    #[cfg(feature = "v1_8")]
    only("1.8", answer(200, value::<system_info::v1_8::SystemInfo>())),
    #[cfg(feature = "v1_10")]
    within("1.9", "1.10", answer(200, value::<system_info::v1_9::SystemInfo>())),
    #[cfg(feature = "v1_11")]
    only("1.11", answer(200, value::<system_info::v1_11::SystemInfo>())),
    #[cfg(feature = "v1_12")]
    only("1.12", answer(200, value::<system_info::v1_12::SystemInfo>())),
    #[cfg(feature = "v1_13")]
    only("1.13", answer(200, value::<system_info::v1_13::SystemInfo>())),
    #[cfg(feature = "v1_15")]
    within("1.14", "1.15", answer(200, value::<system_info::v1_14::SystemInfo>())),
    since("1.16", answer(200, value::<system_info::v1_16::SystemInfo>())),
    since("1.0", errors(&[500])),
    operation("version"),
    since("1.0", route("GET", "/version")),
    #[cfg(feature = "v1_1")]
    within("1.0", "1.1", answer(200, value::<system_version::v1_0::SystemVersion>())),
    #[cfg(feature = "v1_7")]
    within("1.2", "1.7", answer(200, value::<system_version::v1_2::SystemVersion>())),
    #[cfg(feature = "v1_8")]
    only("1.8", answer(200, value::<system_version::v1_8::SystemVersion>())),
    #[cfg(feature = "v1_9")]
    only("1.9", answer(200, value::<system_version::v1_9::SystemVersion>())),
    #[cfg(feature = "v1_10")]
    only("1.10", answer(200, value::<system_version::v1_10::SystemVersion>())),
    #[cfg(feature = "v1_14")]
    within("1.11", "1.14", answer(200, value::<system_version::v1_11::SystemVersion>())),
    since("1.15", answer(200, value::<system_version::v1_15::SystemVersion>())),
    since("1.0", errors(&[500])),
    operation("commit"),
    since("1.0", route("POST", "/commit")),
    since("1.0", required_query("container", text::<Same, String>())),
    since("1.0", query("repo", text::<Same, String>())),
    since("1.0", query("tag", text::<Same, String>())),
    since("1.0", query("comment", text::<Same, String>())),
    since("1.0", query("author", text::<Same, String>())),
    since("1.13", query("pause", text::<Bool01, bool>())),
    #[cfg(feature = "v1_2")]
    within("1.0", "1.2", body(value::<container_config::v1_0::ContainerConfig>())),
    #[cfg(feature = "v1_3")]
    only("1.3", body(value::<container_config::v1_3::ContainerConfig>())),
    #[cfg(feature = "v1_4")]
    only("1.4", body(value::<container_config::v1_4::ContainerConfig>())),
    #[cfg(feature = "v1_5")]
    only("1.5", body(value::<container_config::v1_5::ContainerConfig>())),
    #[cfg(feature = "v1_6")]
    only("1.6", body(value::<container_config::v1_6::ContainerConfig>())),
    #[cfg(feature = "v1_8")]
    within("1.7", "1.8", body(value::<container_config::v1_7::ContainerConfig>())),
    #[cfg(feature = "v1_10")]
    within("1.9", "1.10", body(value::<container_config::v1_9::ContainerConfig>())),
    #[cfg(feature = "v1_11")]
    only("1.11", body(value::<container_config::v1_11::ContainerConfig>())),
    #[cfg(feature = "v1_14")]
    within("1.12", "1.14", body(value::<container_config::v1_12::ContainerConfig>())),
    #[cfg(feature = "v1_15")]
    only("1.15", body(value::<container_config::v1_15::ContainerConfig>())),
    since("1.16", body(value::<container_config::v1_16::ContainerConfig>())),
    since("1.0", answer(201, value::<commit_result::v1_0::CommitResult>())),
    within("1.0", "1.11", errors(&[404, 500])),
    since("1.12", errors(&[400, 404, 409, 500])),
    operation("container_resize"),
    since("1.1", route("POST", "/containers/{id}/resize")),
    since("1.1", segments("id", text::<Same, String>())),
    since("1.1", required_query("h", text::<Int, u16>())),
    since("1.1", required_query("w", text::<Int, u16>())),
    since("1.1", empty(200)),
    within("1.1", "1.11", errors(&[404, 500])),
    since("1.12", errors(&[400, 404, 409, 500])),
    operation("container_top"),
    since("1.3", route("GET", "/containers/{id}/top")),
    since("1.3", segments("id", text::<Same, String>())),
    since("1.4", query("ps_args", text::<Same, String>())),
    #[cfg(feature = "v1_3")]
    only("1.3", answer(200, list::<container_process::v1_3::ContainerProcess>())),
    since("1.4", answer(200, value::<top_result::v1_4::TopResult>())),
    within("1.3", "1.11", errors(&[404, 500])),
    since("1.12", errors(&[404, 409, 500])),
    operation("events"),
    since("1.4", route("GET", "/events")),
    since("1.4", query("since", text::<UnixSeconds, rt::Timestamp>())),
    since("1.11", query("until", text::<UnixSeconds, rt::Timestamp>())),
    since(
        "1.16",
        query(
            "filters",
            json_text::<
                Map<List<Same>>,
                std::collections::BTreeMap<String, Vec<String>>,
            >(),
        ),
    ),
    #[cfg(feature = "v1_11")]
    within("1.4", "1.11", stream(200, value::<event::v1_4::Event>())),
    since("1.12", stream(200, value::<event::v1_12::Event>())),
    within("1.4", "1.11", errors(&[500])),
    since("1.12", errors(&[400, 500])),
    operation("container_attach_websocket"),
    since("1.4", route("GET", "/containers/{id}/attach/ws")),
    since("1.4", segments("id", text::<Same, String>())),
    since("1.4", query("logs", text::<Bool01, bool>())),
    since("1.4", query("stream", text::<Bool01, bool>())),
    since("1.4", query("stdin", text::<Bool01, bool>())),
    since("1.4", query("stdout", text::<Bool01, bool>())),
    since("1.4", query("stderr", text::<Bool01, bool>())),
    since("1.4", empty(101)),
    within("1.4", "1.11", errors(&[400, 404, 500])),
    since("1.12", errors(&[400, 404, 409, 500])),
    operation("container_copy"),
    since("1.4", route("POST", "/containers/{id}/copy")),
    since("1.4", segments("id", text::<Same, String>())),
    since("1.4", body(value::<copy_request::v1_4::CopyRequest>())),
    within("1.4", "1.14", bytes(200, "application/octet-stream")),
    since("1.15", bytes(200, "application/x-tar")),
    within("1.4", "1.11", errors(&[404, 500])),
    since("1.12", errors(&[400, 404, 500])),
    operation("image_get"),
    since("1.7", route("GET", "/images/{name}/get")),
    since("1.7", segments("name", text::<Same, String>())),
    since("1.7", bytes(200, "application/x-tar")),
    within("1.7", "1.11", errors(&[404, 500])),
    since("1.12", errors(&[400, 404, 500])),
    operation("image_load"),
    since("1.7", route("POST", "/images/load")),
    since("1.7", empty(200)),
    since("1.7", errors(&[500])),
    operation("container_logs"),
    since("1.11", route("GET", "/containers/{id}/logs")),
    since("1.11", segments("id", text::<Same, String>())),
    since("1.11", query("follow", text::<Bool01, bool>())),
    since("1.11", query("stdout", text::<Bool01, bool>())),
    since("1.11", query("stderr", text::<Bool01, bool>())),
    since("1.11", query("timestamps", text::<Bool01, bool>())),
    since("1.13", query("tail", text::<Same, String>())),
    since("1.11", bytes(200, "application/vnd.docker.raw-stream")),
    only("1.11", errors(&[400, 404, 500])),
    since("1.12", errors(&[400, 404, 409, 500, 501])),
    operation("ping"),
    since("1.11", route("GET", "/_ping")),
    since("1.11", bytes(200, "text/plain")),
    since("1.11", errors(&[500])),
    operation("container_pause"),
    since("1.12", route("POST", "/containers/{id}/pause")),
    since("1.12", segments("id", text::<Same, String>())),
    since("1.12", empty(204)),
    since("1.12", errors(&[404, 409, 500])),
    operation("container_unpause"),
    since("1.12", route("POST", "/containers/{id}/unpause")),
    since("1.12", segments("id", text::<Same, String>())),
    since("1.12", empty(204)),
    since("1.12", errors(&[404, 500])),
    operation("exec_create"),
    since("1.15", route("POST", "/containers/{id}/exec")),
    since("1.15", segments("id", text::<Same, String>())),
    #[cfg(feature = "v1_15")]
    only("1.15", body(value::<exec_config::v1_15::ExecConfig>())),
    since("1.16", body(value::<exec_config::v1_16::ExecConfig>())),
    since("1.15", answer(201, value::<exec_created::v1_15::ExecCreated>())),
    since("1.15", errors(&[400, 404, 409, 500])),
    operation("exec_start"),
    since("1.15", route("POST", "/exec/{id}/start")),
    since("1.15", segment("id", text::<Same, String>())),
    since("1.15", body(value::<exec_start_config::v1_15::ExecStartConfig>())),
    since("1.15", hijack(200, "application/vnd.docker.raw-stream")),
    since("1.15", empty(204)),
    since("1.15", errors(&[400, 404, 409, 500])),
    operation("exec_resize"),
    since("1.15", route("POST", "/exec/{id}/resize")),
    since("1.15", segment("id", text::<Same, String>())),
    since("1.15", required_query("h", text::<Int, u16>())),
    since("1.15", required_query("w", text::<Int, u16>())),
    since("1.15", empty(200)),
    since("1.15", errors(&[400, 404, 409, 500])),
    operation("image_get_all"),
    since("1.15", route("GET", "/images/get")),
    since("1.15", required_query("names", text::<Same, String>())),
    since("1.15", bytes(200, "application/x-tar")),
    since("1.15", errors(&[400, 404, 500])),
    operation("exec_inspect"),
    since("1.16", route("GET", "/exec/{id}/json")),
    since("1.16", segment("id", text::<Same, String>())),
    since("1.16", answer(200, value::<exec_instance::v1_16::ExecInstance>())),
    since("1.16", errors(&[404, 409, 500])),
];
