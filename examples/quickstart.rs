//! A fleet of clients uses all of a strict API's limit, and never meets a 429.
//!
//! ```text
//! cargo run --release --example quickstart                                      4 clients, one process
//! cargo run --release --example quickstart -- --redis redis://127.0.0.1:6379    4 processes, one budget
//! cargo run --release --example quickstart -- --no-limiter                      what happens without
//! ```
//!
//! The API is a fake Stripe on loopback that counts every request for itself: 100 per second, 50 of
//! them at once, and a 429 for what goes beyond. A hundred tasks together would send it three to four
//! times that.

use std::process::ExitCode;

use clap::Parser;
use ratelimit_examples::{Caller, Failure, Fleet, Job, Load, Options, Report, explain, strict_stripe, watch};
use ratelimit_runtime::ClientBuilder;
use ratelimit_runtime::prelude::*;
use serde::{Deserialize, Serialize};

mod unlimited;

use unlimited::UnlimitedClient;

/// Two of Stripe's calls, and the limit that all of its users keep to together.
#[api_client(base_url = "https://api.stripe.com/v1", name = "stripe", auth = "bearer")]
#[rate_limited(per = "1s", limit = 100, algo = "token_bucket", burst = 25)]
pub trait Stripe {
    /// Asks a customer for money.
    #[post("/payment_intents")]
    async fn create_payment_intent(
        &self,
        #[form] params: &CreatePaymentIntent,
    ) -> Result<Response<PaymentIntent>, Error>;

    /// What has become of it.
    #[get("/payment_intents/{id}")]
    async fn payment_intent(&self, id: &str) -> Result<Response<PaymentIntent>, Error>;
}

/// What is asked for.
#[derive(Debug, Serialize)]
pub struct CreatePaymentIntent {
    amount: u64,
    currency: &'static str,
}

/// What Stripe makes of it.
#[derive(Debug, Deserialize)]
pub struct PaymentIntent {
    id: String,
}

/// Tasks that share one client.
const TASKS_PER_CLIENT: usize = 25;

/// What one task does until the load is over: it asks for money, and looks what has become of it.
async fn shop(stripe: impl Stripe, caller: Caller) {
    while caller.goes_on() {
        let params = CreatePaymentIntent { amount: 2000, currency: "eur" };
        if let Some(intent) = caller.call(stripe.create_payment_intent(&params)).await {
            caller.call(stripe.payment_intent(&intent.id)).await;
        }
    }
}

/// The clients of this process, each with its tasks: everything that is ready to go.
async fn recruit(job: &Job) -> Result<Load, Failure> {
    let mut load = Load::new();
    if job.unlimited {
        for _ in 0..job.clients {
            let client = connect(UnlimitedClient::builder(), job).build()?;
            load.spawn(TASKS_PER_CLIENT, |caller| shop(client.clone(), caller));
        }
        return Ok(load);
    }
    // The one line that makes a process part of a fleet.
    let limiter = match &job.redis {
        Some(url) => Limiter::new(RedisStore::connect(url).await?),
        None => Limiter::new(MemoryStore::new()),
    };
    for _ in 0..job.clients {
        let client = connect(StripeClient::builder(), job).limiter(limiter.clone()).build()?;
        load.spawn(TASKS_PER_CLIENT, |caller| shop(client.clone(), caller));
    }
    Ok(load)
}

/// The fake Stripe instead of the real one, on an account that this run has for itself.
fn connect<C>(client: ClientBuilder<C>, job: &Job) -> ClientBuilder<C> {
    client.base_url(&job.base_url).account(&job.account).auth("sk_test_quickstart")
}

async fn run(options: &Options) -> Result<ExitCode, Failure> {
    let upstream = strict_stripe().await?;
    let job = Job::new(options, &upstream);
    let mut fleet = if options.redis.is_some() {
        Fleet::of_processes(&std::env::current_exe()?, options.processes, &job).await?
    } else {
        Fleet::of_this_process(recruit(&job).await?)
    };
    fleet.start().await?;
    watch(&upstream, options.duration()).await;
    let end = upstream.now();
    let tally = fleet.stop().await?;
    let report = Report::new(&upstream, end, &tally, job.unlimited);
    report.print(options.json)?;
    Ok(report.exit_code())
}

/// Runs the fleet, or, as one of its processes, a part of it.
#[tokio::main]
pub(crate) async fn main() -> ExitCode {
    let options = Options::parse();
    if options.worker {
        return ratelimit_examples::work(recruit).await;
    }
    run(&options).await.unwrap_or_else(|error| {
        eprintln!("quickstart: {}", explain(error.as_ref()));
        ExitCode::FAILURE
    })
}
