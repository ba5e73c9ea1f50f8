//! What a test of a Docker client needs: a daemon of its own.
//!
//! ```
//! use longshore::v1_16::ContainerConfig;
//! use longshore::versions::V1_16;
//! use longshore_testkit::Daemon;
//!
//! # async fn example() -> Result<(), longshore::runtime::Error> {
//! // In a `#[tokio::test]`:
//! let daemon = Daemon::new();
//! let docker = daemon.client::<V1_16>()?;
//! assert_eq!(docker.ping().send().await?, "OK");
//! # Ok(())
//! # }
//! ```
//!
//! This [`Daemon`] keeps everything in memory and speaks every version of the API. It needs no
//! Docker, no root and no network, begins within milliseconds, and is gone when it is dropped. Its
//! containers run emulated programs: a shell with the usual small tools, and what a test adds as
//! an async function in Rust.
//!
//! A container takes its usual way:
//!
//! ```
//! # use longshore::v1_16::ContainerConfig;
//! # use longshore::versions::V1_16;
//! # use longshore_testkit::Daemon;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let daemon = Daemon::builder()
//!     .program("greet", |context| async move {
//!         context.print("hello\n").await.map_or(1, |()| 0)
//!     })
//!     .build();
//! let docker = daemon.client::<V1_16>()?;
//! let config = ContainerConfig {
//!     image: Some("busybox".to_owned()),
//!     cmd: vec!["sh".to_owned(), "-c".to_owned(), "greet; exit 3".to_owned()],
//!     ..Default::default()
//! };
//! let id = docker.container_create(config).send().await?.id;
//! docker.container_start(&id).send().await?;
//! assert_eq!(docker.container_wait(&id).send().await?.status_code, 3);
//! let logs = docker.container_logs(&id).stdout(true).send().await?;
//! assert_eq!(logs.collect_output(1024).await?.stdout, b"hello\n");
//! # Ok(())
//! # }
//! ```
//!
//! And whatever can go wrong does so on demand, with [`Daemon::inject`]; [`Daemon::before`] and
//! [`Daemon::after`] answer instead, and [`Daemon::requests`] tells what was asked:
//!
//! ```
//! # use longshore::versions::V1_16;
//! # use longshore_testkit::Daemon;
//! use longshore_testkit::memory::daemon::Fault;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let daemon = Daemon::new();
//! # let docker = daemon.client::<V1_16>()?;
//! daemon.inject("container_start", Fault::status(500, "no space left on device").times(2))?;
//! daemon.inject("container_logs", Fault::cut(10))?;
//! let error = docker.container_start("web").send().await.unwrap_err();
//! assert_eq!(error.message(), Some("no space left on device"));
//! let request = &daemon.requests()[0];
//! assert!(request.is("container_start") && request.status() == Some(500));
//! # Ok(())
//! # }
//! ```
//!
//! For programs that find their daemon at an address there is [`Daemon::listen`], and for those
//! that are not in Rust the command `longshore serve`.
//!
//! - [`memory`] has this daemon, and its parts.
//! - [`dockerd`] starts a real, private engine and leaves nothing of it behind.
//! - [`image`] builds an image for it without a registry.

#[cfg(unix)]
pub mod dockerd;
#[cfg(unix)]
pub mod image;
pub mod memory;

#[cfg(unix)]
pub use dockerd::Dockerd;
pub use memory::daemon::Daemon;
