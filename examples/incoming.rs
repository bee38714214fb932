//! A service that limits what its callers ask of it, and keeps to the limit of what it asks itself.
//!
//! ```text
//! cargo run --release --example incoming                                      budgets in memory
//! cargo run --release --example incoming -- --redis redis://127.0.0.1:6379    shared with every process that says so
//! cargo run --release --example incoming -- --listen 127.0.0.1:3000           serves until it is stopped
//! ```
//!
//! Each caller, told by `x-user-id` or else by address, may ask for five places in ten seconds. Behind that is a geocoder
//! that takes ten requests in each second, ours among them. Both limits are in one store. Without `--listen` the
//! program is its own caller, and prints what it is told.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use axum::Router;
use axum::extract::{ConnectInfo, Path, State};
use axum::routing::get;
use clap::Parser;
use http::StatusCode;
use ratelimit_examples::{Failure, explain};
use ratelimit_runtime::incoming::{KeyBy, Policy, RateLimitLayer};
use ratelimit_runtime::prelude::*;
use ratelimit_runtime::{Algorithm, QuotaSpec};
use ratelimit_tests::{Answer, Rule, StrictUpstream};
use reqwest_middleware::reqwest;
use tokio::net::TcpListener;

/// What the service asks itself.
#[api_client(base_url = "https://geocoder.example.com", name = "geocoder")]
#[rate_limited(per = "1s", limit = 10)]
trait Geocoder {
    /// Where a town lies.
    #[get("/search/{town}")]
    async fn search(&self, town: &str) -> Result<String, Error>;
}

/// A service that limits what its callers ask of it, and keeps to the limit of what it asks itself.
#[derive(Parser)]
#[command(name = "incoming")]
struct Options {
    /// Share the budgets through the Redis at this URL.
    #[arg(long, value_name = "URL")]
    redis: Option<String>,

    /// Serve at this address until the program is stopped.
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
}

/// The whole of it: a limiter, the layer before the routes, and a client behind them.
fn service(limiter: &Limiter, geocoder_url: &str) -> Result<Router, Failure> {
    let per_caller = QuotaSpec::new(5, Duration::from_secs(10)).algorithm(Algorithm::SlidingWindow);
    let layer = RateLimitLayer::builder(limiter.clone(), "places")
        .key(KeyBy::header("x-user-id").or(KeyBy::peer()))
        .peer(|request| Some(request.extension::<ConnectInfo<SocketAddr>>()?.0.ip()))
        .policy(Policy::new("places").under("/places").per_caller(&[per_caller]))
        .build()?;
    let geocoder = GeocoderClient::builder().base_url(geocoder_url).limiter(limiter.clone()).build()?;
    Ok(Router::new().route("/places/{town}", get(place)).with_state(geocoder).layer(layer))
}

async fn place(State(geocoder): State<GeocoderClient>, Path(town): Path<String>) -> (StatusCode, String) {
    match geocoder.search(&town).await {
        Ok(found) => (StatusCode::OK, found),
        Err(error) => (StatusCode::BAD_GATEWAY, explain(&error)),
    }
}

/// A service starts though its Redis is down, and limits what it can meanwhile.
async fn store(url: &str) -> Result<RedisStore, Failure> {
    let store = RedisStore::connect_or_degrade(url).await?;
    if store.is_degraded() {
        println!("there is no Redis yet: until there is, this process counts for itself");
    }
    Ok(store)
}

/// A geocoder on loopback that counts for itself.
async fn strict_geocoder() -> Result<StrictUpstream, Failure> {
    let rule = Rule::Bucket { limit: 10, per: Duration::from_secs(1), tolerance: 12 };
    let answer = |_: &_| Answer::json(StatusCode::OK, &serde_json::json!("48.2 N, 16.4 E"));
    Ok(StrictUpstream::builder().rule(rule).handler(answer).start().await?)
}

/// Asks the service as two callers do, and prints what it answers.
async fn call(address: SocketAddr) -> Result<(), Failure> {
    let client = reqwest::Client::builder().no_proxy().build()?;
    for (user, times) in [("ann", 7), ("bob", 1)] {
        for _ in 0..times {
            let request = client.get(format!("http://{address}/places/Vienna")).header("x-user-id", user);
            let response = request.send().await?;
            let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok());
            let told = match header("retry-after") {
                Some(wait) => format!("again in {wait} s"),
                None => format!("{} left", header("x-ratelimit-remaining").unwrap_or("any number")),
            };
            println!("{user}: {}, {told}", response.status());
        }
    }
    Ok(())
}

async fn run(options: &Options) -> Result<(), Failure> {
    let limiter = match &options.redis {
        Some(url) => Limiter::new(store(url).await?),
        None => Limiter::default(),
    };
    let upstream = strict_geocoder().await?;
    let service = service(&limiter, &upstream.url())?.into_make_service_with_connect_info::<SocketAddr>();
    let listener = TcpListener::bind(options.listen.unwrap_or(SocketAddr::from(([127, 0, 0, 1], 0)))).await?;
    let address = listener.local_addr()?;
    if options.listen.is_some() {
        println!("http://{address}/places/Vienna");
        axum::serve(listener, service).await?;
        return Ok(());
    }
    let served = tokio::spawn(async move { axum::serve(listener, service).await });
    call(address).await?;
    served.abort();
    limiter.flush().await;
    let stats = upstream.stats();
    println!("the geocoder was asked {} times, and refused {}", stats.asked, stats.refused);
    Ok(())
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(&Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("incoming: {}", explain(error.as_ref()));
            ExitCode::FAILURE
        }
    }
}
