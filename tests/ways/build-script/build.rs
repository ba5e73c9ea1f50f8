//! Generates the client and the server of the parcel service.

fn main() -> Result<(), longshore_codegen::Error> {
    longshore_codegen::Builder::new("../../fixtures/parcels")
        .server(true)
        .any(true)
        .build()
}
