//! A proxy before a daemon, with rules of its own: see `rules.rs`.
//!
//! ```text
//! cargo run -p longshore-tests --example proxy -- \
//!     --listen unix:///tmp/proxy.sock --engine unix:///var/run/docker.sock [--pass-unknown]
//! ```
//!
//! Requests that the API versions of the rules do not know are refused. With `--pass-unknown` they
//! pass unseen, and then the rules bind only those who keep to the versions.
//!
//! Of the requests that the rules read, those are refused in any case that have members, parameters
//! or headers that their version does not know, such as `HostConfig.Mounts` in 1.16: an engine may
//! obey them, and the rules cannot see what they ask for.

mod rules;

use longshore::runtime::Transport;
use longshore::runtime::server::{Config, Listener, Proxy};
use longshore::server::API;

type Outcome = Result<(), Box<dyn std::error::Error>>;

const USAGE: &str = "expected --listen ADDRESS --engine ADDRESS [--pass-unknown]";

#[derive(Default)]
struct Options {
    listen: Option<String>,
    engine: Option<String>,
    pass_unknown: bool,
}

fn options() -> Result<Options, &'static str> {
    let mut options = Options::default();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--listen" => options.listen = Some(words.next().ok_or(USAGE)?),
            "--engine" => options.engine = Some(words.next().ok_or(USAGE)?),
            "--pass-unknown" => options.pass_unknown = true,
            _ => return Err(USAGE),
        }
    }
    Ok(options)
}

#[tokio::main]
async fn main() -> Outcome {
    let options = options()?;
    let engine = Transport::connect_to(&options.engine.ok_or(USAGE)?)?;
    let listener = Listener::bind(&options.listen.ok_or(USAGE)?).await?;
    println!("listening at {}", listener.address());
    let mut proxy = Proxy::new(&API, engine, rules::rules());
    if options.pass_unknown {
        proxy = proxy.unknown(|_| Ok(()));
    }
    proxy.serve(listener, Config::default()).await;
    Ok(())
}
