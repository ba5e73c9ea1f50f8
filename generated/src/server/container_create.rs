// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Create a container. It does not run until it is started.
///
/// `POST /containers/create` (containers), in API 1.0 and later.
#[derive(Debug)]
pub struct Request<V: versions::Version> {
    /// The name, of the form `/?[a-zA-Z0-9][a-zA-Z0-9_.-]+`; by default the daemon makes one up. On the wire: The documentation still gives the old form, without dots. Since 1.6.
    pub name: Option<String>,
    /// The container.
    pub config: V::ContainerConfig,
}
impl<V: versions::Version> rt::server::Asked<V> for Request<V> {
    type Answer = V::ContainerCreated;
    const COLLECTS: bool = true;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        if call.is_within(15, 16) {
            call.json_only()?;
        }
        Ok(Self {
            name: if call.is_within(6, 16) {
                call.query("name", rt::server::read::text::<rt::wire::Same, _>)?
            } else {
                Default::default()
            },
            config: call.message_body::<rt::wire::Same, V::ContainerConfig>().await?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.query("name", self.name.as_ref().map(rt::param::text))
            .json_body::<rt::wire::Same, _>(&self.config);
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.message::<rt::wire::Same, V::ContainerCreated>(201, &answer)
    }
}
/// The configuration or the name is refused. On the wire: Not documented. The 20.10 engine answers so.
pub fn bad_request(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(400, message)
}
/// There is no such image. On the wire: The documentation speaks of a container here.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
/// It is impossible to attach, since the container does not run.
pub fn not_acceptable(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(406, message)
}
/// The name is taken. On the wire: Not documented.
pub fn conflict(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(409, message)
}
/// The server failed, or the configuration is refused.
pub fn internal_server_error(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(500, message)
}
