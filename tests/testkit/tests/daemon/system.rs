//! What the daemon says of itself.

use longshore::v1_16;

use crate::serve::Served;

#[tokio::test]
async fn every_version_tells_of_the_daemon() {
    let served = Served::new();
    macro_rules! each {
        ($($version:ident)*) => {
            $({
                let docker = longshore::$version::Client::new(served.transport());
                let info = docker.info().send().await.unwrap();
                assert_eq!((info.images, info.containers), (1, 0));
                assert!(!info.debug);
                assert_eq!(docker.version().send().await.unwrap().version, "1.4.1");
                assert_eq!(docker.image_list().all(true).send().await.unwrap().len(), 1);
                let image = docker.image_inspect("busybox").send().await.unwrap();
                assert_eq!(image.id.len(), 64);
                let history = docker.image_history("busybox").send().await.unwrap();
                assert!(image.id.starts_with(&history[0].id));
                assert!(docker.image_search("scratch").send().await.unwrap().len() == 1);
                let absent = docker.image_inspect("absent").send().await;
                assert_eq!(absent.unwrap_err().status(), Some(404));
            })*
        };
    }
    each!(v1_0 v1_1 v1_2 v1_3 v1_4 v1_5 v1_6 v1_7 v1_8 v1_9 v1_10 v1_11 v1_12 v1_13 v1_14 v1_15 v1_16);
}

#[tokio::test]
async fn listeners_are_counted() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let _first = docker.events().send().await.unwrap();
    let _second = docker.events().send().await.unwrap();
    let info = docker.info().send().await.unwrap();
    assert_eq!(info.n_events_listener, 2);
    assert_eq!(info.index_server_address, "https://index.docker.io/v1/");
    assert_eq!(docker.version().send().await.unwrap().api_version, "1.16");
}
