//! A program that has a reqwest client already, and adds the limiter to it in three lines.
//!
//! ```text
//! cargo run --release --example existing_client                                      a budget in memory
//! cargo run --release --example existing_client -- --redis redis://127.0.0.1:6379    shared with every such program
//! ```
//!
//! The API takes ten requests in each second, counted by itself, and answers 429 to what goes beyond. Thirty are wanted.

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use http::StatusCode;
use ratelimit_examples::{Failure, explain};
use ratelimit_runtime::outgoing::Upstream;
use ratelimit_runtime::{Limiter, QuotaSpec, RedisStore};
use ratelimit_tests::{Answer, Rule, StrictUpstream};
use reqwest_middleware::{ClientBuilder, reqwest};

/// A program that has a reqwest client already, and adds the limiter to it in three lines.
#[derive(Parser)]
#[command(name = "existing_client")]
struct Options {
    /// Share the budget through the Redis at this URL.
    #[arg(long, value_name = "URL")]
    redis: Option<String>,
}

/// An API on loopback that counts for itself.
async fn strict_api() -> Result<StrictUpstream, Failure> {
    let rule = Rule::Bucket { limit: 10, per: Duration::from_secs(1), tolerance: 12 };
    let answer = |_: &_| Answer::json(StatusCode::OK, &serde_json::json!([]));
    Ok(StrictUpstream::builder().rule(rule).handler(answer).start().await?)
}

async fn run(options: &Options) -> Result<bool, Failure> {
    let api = strict_api().await?;
    let limiter = match &options.redis {
        Some(url) => Limiter::new(RedisStore::connect(url).await?),
        None => Limiter::default(),
    };

    let client = reqwest::Client::builder().no_proxy().build()?;
    // These three lines are new; the rest of the program is as it was.
    let ten_a_second = QuotaSpec::new(10, Duration::from_secs(1));
    let shop = Upstream::new("shop").quotas(&[ten_a_second]).middleware(limiter)?;
    let client = ClientBuilder::new(client).with(shop).build();

    for number in 1..=30 {
        let response = client.get(format!("{}/items/{number}", api.url())).send().await?;
        print!("{} ", response.status().as_u16());
    }
    let stats = api.stats();
    println!("\nthe API was asked {} times, and refused {}", stats.asked, stats.refused);
    Ok(stats.refused == 0)
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(&Options::parse()).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("existing_client: {}", explain(error.as_ref()));
            ExitCode::FAILURE
        }
    }
}
