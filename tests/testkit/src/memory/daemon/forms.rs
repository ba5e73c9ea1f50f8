//! The forms of the requests that are not the same in all versions.

use futures_util::StreamExt as _;
use longshore::runtime::serde::de::DeserializeOwned;
use longshore::runtime::server::{Attached, Failure, JsonStream, Separator};
use longshore::server::{
    build, container_attach, container_kill, container_start, container_stop, container_top,
    image_create, image_insert, image_push, image_remove,
};
use longshore::versions::Version;
use serde_json::Value;

use super::convert::{of_version, plain_value};
use super::progress;
use super::spoken::{
    Attach, Build, CreateImage, Form, Insert, Kill, Messages, Processes, Push, RemoveImage, Start,
    Stop, Top,
};

/// Messages as values of the version's own type.
fn typed<T: DeserializeOwned + Send + 'static>(messages: Messages) -> JsonStream<T> {
    let typed = messages.map(|message| {
        let typed = of_version(message?);
        typed.map_err(|failure: Failure| std::io::Error::other(failure.to_string()))
    });
    // Daemons wrote no more than a line's end from 1.10 on, and older clients do not mind it.
    JsonStream::new(typed).separated(Separator::CrLf)
}

impl<V: Version> Form<V, Build, Messages> for build::v1_8::Request {
    fn plain(self) -> Build {
        Build {
            tag: self.tag,
            remote: self.remote,
            quiet: self.quiet.unwrap_or_default(),
            no_cache: self.no_cache.unwrap_or_default(),
            rm: self.rm,
            force_rm: self.force_rm.unwrap_or_default(),
            pull: self.pull.unwrap_or_default(),
            auth: self.auth.as_ref().and_then(plain_value),
            auths: self.registry_config.as_ref().and_then(plain_value),
            dockerfile: None,
            context: self.context,
        }
    }

    fn answer(given: Messages) -> Result<Self::Answer, Failure> {
        Ok(typed(given))
    }
}

impl<V: Version> Form<V, Build, Messages> for build::v1_3::Request {
    fn plain(self) -> Build {
        Build {
            tag: self.tag,
            remote: self.remote,
            quiet: self.quiet.unwrap_or_default(),
            no_cache: self.no_cache.unwrap_or_default(),
            rm: self.rm,
            force_rm: false,
            pull: false,
            auth: None,
            auths: None,
            dockerfile: None,
            context: self.context,
        }
    }

    fn answer(given: Messages) -> Result<Self::Answer, Failure> {
        Ok(progress::text(given))
    }
}

impl<V: Version> Form<V, Build, Messages> for build::v1_0::Request {
    fn plain(self) -> Build {
        Build {
            tag: self.tag,
            remote: None,
            quiet: false,
            no_cache: false,
            rm: None,
            force_rm: false,
            pull: false,
            auth: None,
            auths: None,
            dockerfile: Some(self.dockerfile),
            context: self.context,
        }
    }

    fn answer(given: Messages) -> Result<Self::Answer, Failure> {
        Ok(progress::text(given))
    }
}

/// The same members in several forms.
macro_rules! attach {
    ($($form:ty),*) => {
        $(
            impl<V: Version> Form<V, Attach, Attached> for $form {
                fn plain(self) -> Attach {
                    Attach {
                        id: self.id,
                        logs: self.logs.unwrap_or_default(),
                        stream: self.stream.unwrap_or_default(),
                        stdin: self.stdin.unwrap_or_default(),
                        stdout: self.stdout.unwrap_or_default(),
                        stderr: self.stderr.unwrap_or_default(),
                    }
                }

                fn answer(given: Attached) -> Result<Self::Answer, Failure> {
                    Ok(given)
                }
            }
        )*
    };
}

attach!(
    container_attach::v1_0::Request,
    container_attach::v1_6::Request
);

impl<V: Version> Form<V, Kill, ()> for container_kill::v1_0::Request {
    fn plain(self) -> Kill {
        Kill {
            id: self.id,
            signal: self.signal,
        }
    }

    fn answer((): ()) -> Result<Self::Answer, Failure> {
        Ok(())
    }
}

impl<V: Version> Form<V, Kill, ()> for container_kill::v1_6::Request {
    fn plain(self) -> Kill {
        Kill {
            id: self.id,
            signal: self.signal.map(|number| number.to_string()),
        }
    }

    fn answer((): ()) -> Result<Self::Answer, Failure> {
        Ok(())
    }
}

impl<V: Version> Form<V, Start, bool> for container_start::v1_13::Request<V> {
    fn plain(self) -> Start {
        Start {
            id: self.id,
            host_config: self.host_config.as_ref().and_then(plain_value),
        }
    }

    fn answer(started: bool) -> Result<Self::Answer, Failure> {
        use container_start::v1_13::Answer::{Started, Unchanged};
        Ok(if started { Started } else { Unchanged })
    }
}

impl<V: Version> Form<V, Start, bool> for container_start::v1_3::Request<V> {
    fn plain(self) -> Start {
        Start {
            id: self.id,
            host_config: self.host_config.as_ref().and_then(plain_value),
        }
    }

    fn answer(_: bool) -> Result<Self::Answer, Failure> {
        Ok(())
    }
}

impl<V: Version> Form<V, Start, bool> for container_start::v1_0::Request {
    fn plain(self) -> Start {
        Start {
            id: self.id,
            host_config: None,
        }
    }

    fn answer(_: bool) -> Result<Self::Answer, Failure> {
        Ok(())
    }
}

impl<V: Version> Form<V, Stop, bool> for container_stop::v1_13::Request {
    fn plain(self) -> Stop {
        Stop {
            id: self.id,
            timeout: self.timeout,
        }
    }

    fn answer(stopped: bool) -> Result<Self::Answer, Failure> {
        use container_stop::v1_13::Answer::{Stopped, Unchanged};
        Ok(if stopped { Stopped } else { Unchanged })
    }
}

impl<V: Version> Form<V, Stop, bool> for container_stop::v1_0::Request {
    fn plain(self) -> Stop {
        Stop {
            id: self.id,
            timeout: self.timeout,
        }
    }

    fn answer(_: bool) -> Result<Self::Answer, Failure> {
        Ok(())
    }
}

impl<V: Version> Form<V, Top, Processes> for container_top::v1_4::Request {
    fn plain(self) -> Top {
        Top {
            id: self.id,
            ps_args: self.ps_args,
        }
    }

    fn answer(given: Processes) -> Result<Self::Answer, Failure> {
        of_version(serde_json::json!({"Titles": given.titles, "Processes": given.rows}))
    }
}

impl<V: Version> Form<V, Top, Processes> for container_top::v1_3::Request {
    fn plain(self) -> Top {
        Top {
            id: self.id,
            ps_args: None,
        }
    }

    fn answer(given: Processes) -> Result<Self::Answer, Failure> {
        let titles: Vec<_> = given.titles.iter().map(|title| old_title(title)).collect();
        let objects = given.rows.into_iter().map(|row| {
            let members = titles.iter().cloned();
            let members = members.zip(row.into_iter().map(Value::from));
            of_version(Value::Object(members.collect()))
        });
        objects.collect()
    }
}

/// The title of a column where it was a key.
fn old_title(title: &str) -> String {
    match title {
        "TTY" => "Tty".to_owned(),
        "TIME" => "Time".to_owned(),
        "CMD" => "Cmd".to_owned(),
        title => title.to_owned(),
    }
}

impl<V: Version> Form<V, CreateImage, Messages> for image_create::v1_1::Request {
    fn plain(self) -> CreateImage {
        CreateImage {
            from_image: self.from_image,
            from_src: self.from_src,
            repo: self.repo,
            tag: self.tag,
            auth: self.auth.as_ref().and_then(plain_value),
            archive: self.archive,
        }
    }

    fn answer(given: Messages) -> Result<Self::Answer, Failure> {
        Ok(typed(given))
    }
}

impl<V: Version> Form<V, CreateImage, Messages> for image_create::v1_0::Request {
    fn plain(self) -> CreateImage {
        CreateImage {
            from_image: self.from_image,
            from_src: self.from_src,
            repo: self.repo,
            tag: self.tag,
            auth: None,
            archive: self.archive,
        }
    }

    fn answer(given: Messages) -> Result<Self::Answer, Failure> {
        Ok(progress::text(given))
    }
}

impl<V: Version> Form<V, Insert, Messages> for image_insert::v1_1::Request {
    fn plain(self) -> Insert {
        Insert {
            name: self.name,
            url: self.url,
            path: self.path,
        }
    }

    fn answer(given: Messages) -> Result<Self::Answer, Failure> {
        Ok(typed(given))
    }
}

impl<V: Version> Form<V, Insert, Messages> for image_insert::v1_0::Request {
    fn plain(self) -> Insert {
        Insert {
            name: self.name,
            url: self.url,
            path: self.path,
        }
    }

    fn answer(given: Messages) -> Result<Self::Answer, Failure> {
        Ok(progress::text(given))
    }
}

impl<V: Version> Form<V, Push, Messages> for image_push::v1_5::Request {
    fn plain(self) -> Push {
        Push {
            name: self.name,
            tag: self.tag,
            auth: plain_value(&self.auth),
        }
    }

    fn answer(given: Messages) -> Result<Self::Answer, Failure> {
        Ok(typed(given))
    }
}

impl<V: Version> Form<V, Push, Messages> for image_push::v1_2::Request<V> {
    fn plain(self) -> Push {
        Push {
            name: self.name,
            tag: None,
            auth: plain_value(&self.auth),
        }
    }

    fn answer(given: Messages) -> Result<Self::Answer, Failure> {
        Ok(typed(given))
    }
}

impl<V: Version> Form<V, Push, Messages> for image_push::v1_1::Request {
    fn plain(self) -> Push {
        Push {
            name: self.name,
            tag: None,
            auth: None,
        }
    }

    fn answer(given: Messages) -> Result<Self::Answer, Failure> {
        Ok(typed(given))
    }
}

impl<V: Version> Form<V, Push, Messages> for image_push::v1_0::Request {
    fn plain(self) -> Push {
        Push {
            name: self.name,
            tag: None,
            auth: None,
        }
    }

    fn answer(given: Messages) -> Result<Self::Answer, Failure> {
        Ok(progress::text(given))
    }
}

impl<V: Version> Form<V, RemoveImage, Vec<Value>> for image_remove::v1_2::Request {
    fn plain(self) -> RemoveImage {
        RemoveImage {
            name: self.name,
            force: self.force.unwrap_or_default(),
            no_prune: self.no_prune.unwrap_or_default(),
        }
    }

    fn answer(given: Vec<Value>) -> Result<Self::Answer, Failure> {
        given.into_iter().map(of_version).collect()
    }
}

impl<V: Version> Form<V, RemoveImage, Vec<Value>> for image_remove::v1_0::Request {
    fn plain(self) -> RemoveImage {
        RemoveImage {
            name: self.name,
            force: false,
            no_prune: false,
        }
    }

    fn answer(_: Vec<Value>) -> Result<Self::Answer, Failure> {
        Ok(())
    }
}
