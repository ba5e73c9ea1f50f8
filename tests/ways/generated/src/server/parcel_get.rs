// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::versions;
/// Look a parcel up.
///
/// `GET /parcels/{id}` (parcels), in API 1.0 and later.
#[derive(Debug)]
pub struct Request {
    /// Its number.
    pub id: String,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = V::Parcel;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segment("id", &rt::param::text(&self.id));
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.message::<rt::wire::Same, V::Parcel>(200, &answer)
    }
}
/// There is none.
pub fn not_found(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(404, message)
}
