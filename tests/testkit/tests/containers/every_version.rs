//! The life of a container in every version.

use longshore::client::Client;
use longshore::versions;
use longshore_testkit::memory::daemon::Daemon;

use crate::support::config;

macro_rules! lives {
    ($($name:ident: $version:ident),* $(,)?) => {
        $(
            #[tokio::test]
            async fn $name() {
                let daemon = Daemon::new();
                let docker: Client<versions::$version> = daemon.client().unwrap();
                let value = serde_json::json!({
                    "Image": "busybox", "Cmd": ["sh", "-c", "exit 5"], "Volumes": {"/data": {}},
                });
                let created = docker.container_create(config(value)).send().await.unwrap();
                let id = created.id;
                docker.container_start(&id).send().await.unwrap();
                let waited = docker.container_wait(&id).send().await.unwrap();
                assert_eq!(waited.status_code, 5);
                let found = docker.container_inspect(&id).send().await.unwrap();
                assert_eq!((found.state.exit_code, found.state.running), (5, false));
                assert!(found.id.starts_with(&id));
                assert_eq!(found.path, "sh");
                let rows = docker.container_list().all(true).send().await.unwrap();
                let row = rows.first().unwrap();
                assert_eq!(row.id, found.id);
                assert!(row.status.starts_with("Exit"), "{}", row.status);
                assert!(row.command.starts_with("sh -c "), "{}", row.command);
                docker.container_changes(&id).send().await.unwrap();
                docker.container_stop(&id).send().await.unwrap();
                docker.container_restart(&id).send().await.unwrap();
                docker.container_kill(&id).send().await.unwrap();
                docker.container_remove(&id).volumes(true).send().await.unwrap();
                let gone = docker.container_inspect(&id).send().await.unwrap_err();
                assert!(gone.is_not_found());
            }
        )*
    };
}

lives!(
    v1_0: V1_0,
    v1_1: V1_1,
    v1_2: V1_2,
    v1_3: V1_3,
    v1_4: V1_4,
    v1_5: V1_5,
    v1_6: V1_6,
    v1_7: V1_7,
    v1_8: V1_8,
    v1_9: V1_9,
    v1_10: V1_10,
    v1_11: V1_11,
    v1_12: V1_12,
    v1_13: V1_13,
    v1_14: V1_14,
    v1_15: V1_15,
    v1_16: V1_16,
);
