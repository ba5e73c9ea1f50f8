// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{types, versions};
/// Follow a parcel.
///
/// `GET /parcels/{id}/track` (parcels), in API 1.0 and later.
#[derive(Debug)]
pub struct Request {
    /// Its number.
    pub id: String,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = rt::server::JsonStream<types::step::v1_0::Step>;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segment("id", &rt::param::text(&self.id));
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.json_stream::<rt::wire::Same, _>(200, answer)
    }
}
