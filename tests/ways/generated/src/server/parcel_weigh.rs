// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{types, versions};
/// Weigh a parcel.
///
/// `POST /parcels/{id}/weigh` (parcels), in API 2.0 and later.
#[derive(Debug)]
pub struct Request {
    /// Its number.
    pub id: String,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = types::weight::v2_0::Weight;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            id: call.segment("id", rt::server::read::text::<rt::wire::Same, _>)?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segment("id", &rt::param::text(&self.id));
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.json::<rt::wire::Same, _>(200, &answer)
    }
}
