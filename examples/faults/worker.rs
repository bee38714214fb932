//! One process of the fleet: its tasks ask for a permit again and again, and it says when each got one.
//!
//! On its standard input are the URL of its Redis, with how many processes there are where it shall start though that
//! does not answer; then `stop`, and `settle` as often as that is wanted. It ends with its input, and so with its
//! parent.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use ratelimit_examples::{Failure, explain};
use ratelimit_runtime::{AcquireError, Limiter, PermitRequest, RedisStore};
use tokio::io::{AsyncBufReadExt, BufReader, Lines, Stdin};
use tokio::task::JoinSet;
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt};

use crate::load::{self, Answer, Decision, Said, now, sleep};

/// How many tasks ask.
const TASKS: usize = 16;
/// The longest that a task rests when it was refused.
const REST: Duration = Duration::from_millis(20);
/// How often what there is to say is said.
const TELLING: Duration = Duration::from_millis(10);

/// What is still to be said: one write for each line would cost more than the decisions.
#[derive(Debug, Clone, Default)]
struct Telling(Arc<Mutex<String>>);

impl Telling {
    fn say(&self, said: Said) {
        let mut text = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A text takes whatever is written to it.
        let _ = writeln!(text, "{said}");
    }

    fn tell(&self) -> std::io::Result<()> {
        let text = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        std::io::stdout().write_all(text.as_bytes())?;
        std::io::stdout().flush()
    }
}

/// Hears when the store is given up: that is a line in the log.
impl<S: tracing::Subscriber> Layer<S> for Telling {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        let mut is_it = false;
        event.record(&mut |field: &tracing::field::Field, value: &dyn std::fmt::Debug| {
            is_it |= field.name() == "message" && format!("{value:?}") == "the store is gone: degraded";
        });
        if is_it {
            self.say(Said::Opened(now()));
        }
    }
}

pub(crate) fn work() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("faults: a process of the fleet: {}", explain(error.as_ref()));
            ExitCode::FAILURE
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn run() -> Result<(), Failure> {
    let telling = Telling::default();
    tracing::subscriber::set_global_default(tracing_subscriber::registry().with(telling.clone()))?;
    let mut parent = BufReader::new(tokio::io::stdin()).lines();
    let line = parent.next_line().await?.ok_or("there is no URL on standard input")?;
    let limiter = Limiter::new(connect(&line).await?);
    let request = load::request()?;
    let ended = {
        let work = listen(&mut parent, &limiter, &request, &telling);
        let mut work = std::pin::pin!(work);
        loop {
            match tokio::time::timeout(TELLING, &mut work).await {
                Ok(ended) => break ended,
                Err(_) => telling.tell()?,
            }
        }
    };
    telling.tell()?;
    ended
}

async fn connect(line: &str) -> Result<RedisStore, Failure> {
    Ok(match line.split_once(' ') {
        None => RedisStore::connect(line).await?,
        Some((url, told)) => {
            RedisStore::builder().url(url).fleet_size(told.parse()?).connect_or_degrade().await?
        }
    })
}

async fn listen(
    parent: &mut Lines<BufReader<Stdin>>,
    limiter: &Limiter,
    request: &PermitRequest,
    telling: &Telling,
) -> Result<(), Failure> {
    let over = Arc::new(AtomicBool::new(false));
    let mut tasks = JoinSet::new();
    for _ in 0..TASKS {
        tasks.spawn(ask(limiter.clone(), request.clone(), Arc::clone(&over), telling.clone()));
    }
    telling.say(Said::Ready);
    while let Some(line) = parent.next_line().await? {
        match line.as_str() {
            "stop" => {
                over.store(true, Ordering::Relaxed);
                while tasks.join_next().await.transpose()?.is_some() {}
                limiter.flush().await;
                telling.say(Said::Stopped);
            }
            "settle" => {
                until_the_store_is_told(limiter, request, telling).await;
                telling.say(Said::Settled);
            }
            other => return Err(format!("there is no `{other}` to be done").into()),
        }
    }
    Ok(())
}

async fn ask(limiter: Limiter, request: PermitRequest, over: Arc<AtomicBool>, telling: Telling) {
    while !over.load(Ordering::Relaxed) {
        if let Some(rest) = ask_once(&limiter, &request, &telling).await.1 {
            sleep(rest.min(REST)).await;
        }
    }
}

/// What came of it, and how long to rest then.
#[expect(clippy::disallowed_methods, reason = "what is measured here is real time")]
async fn ask_once(
    limiter: &Limiter,
    request: &PermitRequest,
    telling: &Telling,
) -> (Answer, Option<Duration>) {
    let began = Instant::now();
    let outcome = limiter.acquire(request).await;
    let (at, took) = (now(), began.elapsed());
    let (answer, rest) = match &outcome {
        Ok(permit) if permit.degraded().is_some() => (Answer::Alone, None),
        Ok(_) => (Answer::ByTheStore, None),
        Err(AcquireError::Refused(refusal)) => (Answer::Refused, refusal.retry_after),
        Err(_) => (Answer::Failed, Some(REST)),
    };
    telling.say(Said::Decided(Decision { at, took, answer }));
    (answer, rest)
}

/// Whatever is owed is told with a call.
async fn until_the_store_is_told(limiter: &Limiter, request: &PermitRequest, telling: &Telling) {
    while ask_once(limiter, request, telling).await.0 != Answer::ByTheStore {
        sleep(Duration::from_millis(5)).await;
    }
    limiter.flush().await;
}
