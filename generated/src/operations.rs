// Generated from the specs by longshore. Edit those, then run `longshore generate`.

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
/// Every shape of `ContainerPs`, newest first.
#[cfg(feature = "v1_0")]
pub mod container_ps;
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
