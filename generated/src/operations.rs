// Generated from the specs by longshore. Edit those, then run `longshore generate`.

//! The requests, and their answers where there is more than one, generic over the version.
//!
//! Which versions have an operation, and where one request builder does not do for all of them, which versions each is for. A range without an end goes on with every newer version.
//!
//! | group | operation | request | in API | builders | deprecated since |
//! |---|---|---|---|---|---|
//! | containers | [`container_attach`](mod@container_attach) | `POST /containers/{id}/attach` | 1.0– | 1.0–1.5; 1.6– |  |
//! | containers | [`container_attach_websocket`](mod@container_attach_websocket) | `GET /containers/{id}/attach/ws` | 1.4– |  |  |
//! | containers | [`container_changes`](mod@container_changes) | `GET /containers/{id}/changes` | 1.0– |  |  |
//! | containers | [`container_copy`](mod@container_copy) | `POST /containers/{id}/copy` | 1.4– |  |  |
//! | containers | [`container_create`](mod@container_create) | `POST /containers/create` | 1.0– |  |  |
//! | containers | [`container_export`](mod@container_export) | `GET /containers/{id}/export` | 1.0– |  |  |
//! | containers | [`container_inspect`](mod@container_inspect) | `GET /containers/{id}/json` | 1.0– |  |  |
//! | containers | [`container_kill`](mod@container_kill) | `POST /containers/{id}/kill` | 1.0– | 1.0–1.5, 1.9–; 1.6–1.8 |  |
//! | containers | [`container_list`](mod@container_list) | `GET /containers/json` | 1.0– |  |  |
//! | containers | [`container_logs`](mod@container_logs) | `GET /containers/{id}/logs` | 1.11– |  |  |
//! | containers | [`container_pause`](mod@container_pause) | `POST /containers/{id}/pause` | 1.12– |  |  |
//! | containers | [`container_remove`](mod@container_remove) | `DELETE /containers/{id}` | 1.0– |  |  |
//! | containers | [`container_resize`](mod@container_resize) | `POST /containers/{id}/resize` | 1.1– |  |  |
//! | containers | [`container_restart`](mod@container_restart) | `POST /containers/{id}/restart` | 1.0– |  |  |
//! | containers | [`container_start`](mod@container_start) | `POST /containers/{id}/start` | 1.0– | 1.0–1.2; 1.3– |  |
//! | containers | [`container_stop`](mod@container_stop) | `POST /containers/{id}/stop` | 1.0– |  |  |
//! | containers | [`container_top`](mod@container_top) | `GET /containers/{id}/top` | 1.3– | 1.3; 1.4– |  |
//! | containers | [`container_unpause`](mod@container_unpause) | `POST /containers/{id}/unpause` | 1.12– |  |  |
//! | containers | [`container_wait`](mod@container_wait) | `POST /containers/{id}/wait` | 1.0– |  |  |
//! | exec | [`exec_create`](mod@exec_create) | `POST /containers/{id}/exec` | 1.15– |  |  |
//! | exec | [`exec_inspect`](mod@exec_inspect) | `GET /exec/{id}/json` | 1.16– |  |  |
//! | exec | [`exec_resize`](mod@exec_resize) | `POST /exec/{id}/resize` | 1.15– |  |  |
//! | exec | [`exec_start`](mod@exec_start) | `POST /exec/{id}/start` | 1.15– |  |  |
//! | images | [`image_create`](mod@image_create) | `POST /images/create` | 1.0– | 1.0; 1.1– |  |
//! | images | [`image_get`](mod@image_get) | `GET /images/{name}/get` | 1.7– |  |  |
//! | images | [`image_get_all`](mod@image_get_all) | `GET /images/get` | 1.15– |  |  |
//! | images | [`image_history`](mod@image_history) | `GET /images/{name}/history` | 1.0– |  |  |
//! | images | `image_insert` | `POST /images/{name}/insert` | 1.0–1.11 | 1.0; 1.1–1.11 | 1.10 |
//! | images | [`image_inspect`](mod@image_inspect) | `GET /images/{name}/json` | 1.0– |  |  |
//! | images | [`image_list`](mod@image_list) | `GET /images/json` | 1.0– |  |  |
//! | images | [`image_load`](mod@image_load) | `POST /images/load` | 1.7– |  |  |
//! | images | [`image_push`](mod@image_push) | `POST /images/{name}/push` | 1.0– | 1.0; 1.1; 1.2–1.4; 1.5– |  |
//! | images | [`image_remove`](mod@image_remove) | `DELETE /images/{name}` | 1.0– | 1.0–1.1; 1.2– |  |
//! | images | [`image_search`](mod@image_search) | `GET /images/search` | 1.0– |  |  |
//! | images | [`image_tag`](mod@image_tag) | `POST /images/{name}/tag` | 1.0– |  |  |
//! | images | `image_viz` | `GET /images/viz` | 1.0–1.6 |  |  |
//! | system | [`auth`](mod@auth) | `POST /auth` | 1.0– |  |  |
//! | system | `auth_get` | `GET /auth` | 1.0–1.1 |  |  |
//! | system | [`build`](mod@build) | `POST /build` | 1.0– | 1.0–1.2; 1.3–1.7; 1.8– |  |
//! | system | [`commit`](mod@commit) | `POST /commit` | 1.0– |  |  |
//! | system | [`events`](mod@events) | `GET /events` | 1.4– |  |  |
//! | system | [`info`](mod@info) | `GET /info` | 1.0– |  |  |
//! | system | [`ping`](mod@ping) | `GET /_ping` | 1.11– |  |  |
//! | system | [`version`](mod@version) | `GET /version` | 1.0– |  |  |
/// Every shape of `Auth`, newest first.
pub mod auth;
/// Every shape of `AuthGet`, newest first.
#[cfg(feature = "v1_1")]
pub mod auth_get;
/// Every shape of `Build`, newest first.
pub mod build;
/// Every shape of `Commit`, newest first.
pub mod commit;
/// Every shape of `ContainerAttach`, newest first.
pub mod container_attach;
/// Every shape of `ContainerAttachWebsocket`, newest first.
pub mod container_attach_websocket;
/// Every shape of `ContainerChanges`, newest first.
pub mod container_changes;
/// Every shape of `ContainerCopy`, newest first.
pub mod container_copy;
/// Every shape of `ContainerCreate`, newest first.
pub mod container_create;
/// Every shape of `ContainerExport`, newest first.
pub mod container_export;
/// Every shape of `ContainerInspect`, newest first.
pub mod container_inspect;
/// Every shape of `ContainerKill`, newest first.
pub mod container_kill;
/// Every shape of `ContainerList`, newest first.
pub mod container_list;
/// Every shape of `ContainerLogs`, newest first.
pub mod container_logs;
/// Every shape of `ContainerPause`, newest first.
pub mod container_pause;
/// Every shape of `ContainerRemove`, newest first.
pub mod container_remove;
/// Every shape of `ContainerResize`, newest first.
pub mod container_resize;
/// Every shape of `ContainerRestart`, newest first.
pub mod container_restart;
/// Every shape of `ContainerStart`, newest first.
pub mod container_start;
/// Every shape of `ContainerStop`, newest first.
pub mod container_stop;
/// Every shape of `ContainerTop`, newest first.
pub mod container_top;
/// Every shape of `ContainerUnpause`, newest first.
pub mod container_unpause;
/// Every shape of `ContainerWait`, newest first.
pub mod container_wait;
/// Every shape of `Events`, newest first.
pub mod events;
/// Every shape of `ExecCreate`, newest first.
pub mod exec_create;
/// Every shape of `ExecInspect`, newest first.
pub mod exec_inspect;
/// Every shape of `ExecResize`, newest first.
pub mod exec_resize;
/// Every shape of `ExecStart`, newest first.
pub mod exec_start;
/// Every shape of `ImageCreate`, newest first.
pub mod image_create;
/// Every shape of `ImageGet`, newest first.
pub mod image_get;
/// Every shape of `ImageGetAll`, newest first.
pub mod image_get_all;
/// Every shape of `ImageHistory`, newest first.
pub mod image_history;
/// Every shape of `ImageInsert`, newest first.
#[cfg(feature = "v1_11")]
pub mod image_insert;
/// Every shape of `ImageInspect`, newest first.
pub mod image_inspect;
/// Every shape of `ImageList`, newest first.
pub mod image_list;
/// Every shape of `ImageLoad`, newest first.
pub mod image_load;
/// Every shape of `ImagePush`, newest first.
pub mod image_push;
/// Every shape of `ImageRemove`, newest first.
pub mod image_remove;
/// Every shape of `ImageSearch`, newest first.
pub mod image_search;
/// Every shape of `ImageTag`, newest first.
pub mod image_tag;
/// Every shape of `ImageViz`, newest first.
#[cfg(feature = "v1_6")]
pub mod image_viz;
/// Every shape of `Info`, newest first.
pub mod info;
/// Every shape of `Ping`, newest first.
pub mod ping;
/// Every shape of `Version`, newest first.
pub mod version;
