//! A selection of versions.

use longshore_runtime::Transport;
use longshore_way_macro::newest::v2_0;

#[test]
fn the_selected_version_is_there() {
    let transport = Transport::connect_to("unix:///nowhere").unwrap();
    let client = v2_0::Client::new(transport);
    drop(client.parcel_weigh("7"));
}
