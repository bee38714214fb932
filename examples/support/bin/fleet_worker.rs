//! What the fleet tests start as processes: the quickstart itself, and, as `fleet-worker take URL
//! ACCOUNT COUNT`, a process that takes permits and says what clock it has.

#[path = "../../quickstart.rs"]
pub mod quickstart;

use std::process::ExitCode;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ratelimit_examples::{Failure, explain};
use ratelimit_runtime::{Limiter, OnLimit, PermitRequest, QuotaSpec, RedisStore};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [command, url, account, count] = arguments.as_slice() else { return quickstart::main() };
    if command != "take" {
        return quickstart::main();
    }
    match take(url, account, count) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fleet-worker: {}", explain(error.as_ref()));
            ExitCode::FAILURE
        }
    }
}

/// Tries to take `count` permits, and prints the seconds of the wall clock and how many were granted.
#[tokio::main(flavor = "current_thread")]
async fn take(url: &str, account: &str, count: &str) -> Result<(), Failure> {
    // A permit a minute: none comes back while a test runs, and all of them within an hour.
    let quota = QuotaSpec::new(10, Duration::from_secs(600)).burst(10).on_limit(OnLimit::Error).check()?;
    let limiter = Limiter::new(RedisStore::connect(url).await?);
    let request = PermitRequest::new("clocks").account(account).quota(quota);
    let mut granted = 0;
    for _ in 0..count.parse::<u32>()? {
        match limiter.acquire(&request).await {
            Ok(_) => granted += 1,
            Err(ratelimit_runtime::AcquireError::Refused(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    println!("{} {granted}", wall_clock()?);
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "nothing decides by it: a test wants to see that it is wrong")]
fn wall_clock() -> Result<u64, Failure> {
    Ok(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())
}
