// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{types, versions};
/// List the parcels in a depot.
///
/// `GET /depots/{place}/parcels` (depots), in API 1.0.
#[derive(Debug)]
pub struct Request {
    /// The depot, as in `north/harbour`.
    pub place: String,
}
impl<V: versions::Version> rt::server::Asked<V> for Request {
    type Answer = Vec<types::parcel::v1_0::Parcel>;
    async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
        Ok(Self {
            place: call.segment("place", rt::server::read::text::<rt::wire::Same, _>)?,
        })
    }
    fn write(&self, to: &mut rt::server::Written) {
        to.segments("place", &rt::param::text(&self.place));
    }
    fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
        call.json::<rt::wire::List<rt::wire::Same>, _>(200, &answer)
    }
}
