//! A load: tasks that start together, and end when they are told to.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use ratelimit_runtime::{Error, Response};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::clock;
use crate::error::Failure;
use crate::tally::Tally;

/// What a task does besides calling: it bounds what a load without a limiter sends.
const PAUSE: Duration = Duration::from_millis(250);

/// Tasks that wait for the start.
#[derive(Debug)]
pub struct Load {
    phase: watch::Sender<Phase>,
    tally: Arc<Mutex<Tally>>,
    tasks: JoinSet<()>,
}

/// Through what a task makes its calls.
#[derive(Debug, Clone)]
pub struct Caller {
    phase: watch::Receiver<Phase>,
    tally: Arc<Mutex<Tally>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Waiting,
    Running,
    Over,
}

impl Load {
    /// A load without a task.
    #[must_use]
    pub fn new() -> Self {
        Self { phase: watch::Sender::new(Phase::Waiting), tally: Arc::default(), tasks: JoinSet::new() }
    }

    /// Adds `count` tasks. Each begins when the load is started.
    pub fn spawn<F>(&mut self, count: usize, task: impl Fn(Caller) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        for _ in 0..count {
            let mut caller = Caller { phase: self.phase.subscribe(), tally: Arc::clone(&self.tally) };
            let work = task(caller.clone());
            self.tasks.spawn(async move {
                // Fails where the load is gone before it was started: there is nothing to do then.
                if caller.phase.wait_for(|&phase| phase != Phase::Waiting).await.is_ok() {
                    work.await;
                }
            });
        }
    }

    /// Lets the tasks begin.
    pub fn start(&self) {
        self.phase.send_replace(Phase::Running);
    }

    /// Lets every task end the call it is at, and says what they saw.
    ///
    /// # Errors
    /// If a task panicked.
    pub async fn stop(mut self) -> Result<Tally, Failure> {
        self.phase.send_replace(Phase::Over);
        while let Some(ended) = self.tasks.join_next().await {
            ended?;
        }
        let mut tally = self.tally.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(std::mem::take(&mut tally))
    }
}

impl Default for Load {
    fn default() -> Self {
        Self::new()
    }
}

impl Caller {
    /// Whether the load is still on.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        *self.phase.borrow() == Phase::Running
    }

    /// Makes a call, and the pause after it; not if the load is over. `None` where there is no result.
    pub async fn call<T>(&self, call: impl Future<Output = Result<Response<T>, Error>>) -> Option<T> {
        if !self.goes_on() {
            return None;
        }
        let outcome = call.await;
        self.tally.lock().unwrap_or_else(PoisonError::into_inner).count(&outcome);
        if self.goes_on() {
            clock::sleep(PAUSE).await;
        }
        outcome.ok().map(Response::into_data)
    }
}
