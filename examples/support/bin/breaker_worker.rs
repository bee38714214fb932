//! A process of the test of the breaker: its callers call an API again and again, until its input ends.
//!
//! Arguments: the API's URL, that of Redis, and how many callers there are.

use std::io::{Read, Write};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use ratelimit_examples::{Failure, explain, sleep};
use ratelimit_runtime::ErrorKind;
use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", name = "breaker-fleet")]
#[on_store_error("closed", deadline = "2s")]
#[circuit_breaker(failures = 5, window = "30s", open_for = "1s", half_open = 3)]
trait Api {
    #[get("/things")]
    async fn things(&self) -> Result<(), Error>;
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match work(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("breaker-worker: {}", explain(error.as_ref()));
            ExitCode::FAILURE
        }
    }
}

/// Says `ready`, and at the end how many calls were served.
#[tokio::main(flavor = "current_thread")]
async fn work(arguments: &[String]) -> Result<(), Failure> {
    let [api, redis, callers] = arguments else { return Err("there are not three arguments".into()) };
    let store = RedisStore::connect(redis).await?;
    let client = ApiClient::builder().base_url(api).store(store).build()?;
    let (over, served) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    println!("ready");
    std::io::stdout().flush()?;
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..callers.parse::<usize>()? {
        calls.spawn(call(client.clone(), Arc::clone(&over), Arc::clone(&served)));
    }
    tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new())).await??;
    over.store(true, Ordering::Relaxed);
    while let Some(done) = calls.join_next().await {
        done??;
    }
    println!("{}", served.load(Ordering::Relaxed));
    Ok(())
}

async fn call(client: ApiClient, over: Arc<AtomicBool>, served: Arc<AtomicU64>) -> Result<(), Error> {
    while !over.load(Ordering::Relaxed) {
        match client.things().await {
            Ok(()) => {
                served.fetch_add(1, Ordering::Relaxed);
            }
            Err(error)
                if matches!(error.kind(), ErrorKind::Status | ErrorKind::Refused | ErrorKind::Store) => {}
            Err(error) => return Err(error),
        }
        sleep(std::time::Duration::from_millis(5)).await;
    }
    Ok(())
}
