//! One process of a fleet, from both sides.
//!
//! The parent writes to the worker's standard input: a line with the [`Job`], a line when the load is
//! to start, and the end of the input when it is to end. So a worker ends with its parent, however that
//! ends, and the URL of a Redis with its password is in no list of processes. The worker answers with a
//! line of JSON when it is ready, and with one when it is done.

use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::Path;
use std::process::{ExitCode, Stdio};
use std::time::Duration;

use ratelimit_tests::StrictUpstream;
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

use crate::error::{Failure, explain};
use crate::load::Load;
use crate::options::Options;
use crate::tally::Tally;

/// The longest that a worker may leave its parent without a word: more than any call of its may wait.
const SILENCE: Duration = Duration::from_secs(45);

/// What a process is to do. Not `Debug`: the URL of a Redis may hold a password.
#[derive(Serialize, Deserialize)]
pub struct Job {
    /// Where the API is.
    pub base_url: String,
    /// Whose budget it is.
    pub account: String,
    /// The Redis that holds the budget; left out, the process has it in memory.
    pub redis: Option<String>,
    /// Whether nothing is limited.
    pub unlimited: bool,
    /// How many clients the process has.
    pub clients: u16,
}

impl Job {
    /// What each process is to do by `options`, on an account that no other run has.
    #[must_use]
    pub fn new(options: &Options, upstream: &StrictUpstream) -> Self {
        Self {
            base_url: format!("{}/v1", upstream.url()),
            account: format!("run-{:016x}", RandomState::new().hash_one(upstream.url())),
            redis: options.redis.clone(),
            unlimited: options.no_limiter,
            clients: if options.redis.is_some() { 1 } else { options.processes },
        }
    }
}

/// What a worker says.
#[derive(Debug, Serialize, Deserialize)]
enum Message {
    /// It waits for the start.
    Ready,
    /// It has ended as it should.
    Done(Tally),
    /// It cannot go on.
    Failed(String),
}

/// Is a worker: prepares what the parent asks for by `recruit`, and runs it until the parent has enough.
pub async fn work(recruit: impl AsyncFnOnce(&Job) -> Result<Load, Failure>) -> ExitCode {
    let (message, code) = match run(recruit).await {
        Ok(tally) => (Message::Done(tally), ExitCode::SUCCESS),
        Err(error) => (Message::Failed(explain(error.as_ref())), ExitCode::FAILURE),
    };
    // A parent that is gone does not read it.
    if say(&message).await.is_ok() { code } else { ExitCode::FAILURE }
}

async fn run(recruit: impl AsyncFnOnce(&Job) -> Result<Load, Failure>) -> Result<Tally, Failure> {
    let mut parent = BufReader::new(tokio::io::stdin()).lines();
    let job = parent.next_line().await?.ok_or("there is no job on standard input")?;
    let load = recruit(&serde_json::from_str(&job)?).await?;
    say(&Message::Ready).await?;
    if parent.next_line().await?.is_some() {
        load.start();
        while parent.next_line().await?.is_some() {}
    }
    load.stop().await
}

async fn say(message: &Message) -> io::Result<()> {
    let mut line = serde_json::to_vec(message)?;
    line.push(b'\n');
    let mut output = tokio::io::stdout();
    output.write_all(&line).await?;
    output.flush().await
}

/// A worker, as its parent sees it. Dropped, it is killed.
#[derive(Debug)]
pub struct Worker {
    child: Child,
    /// Taken when it is to stop.
    input: Option<ChildStdin>,
    output: Lines<BufReader<ChildStdout>>,
    killed: bool,
}

/// What can go wrong with a worker.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WorkerError {
    /// It could not be started, or not be reached.
    #[error("a worker could not be {0}")]
    Io(&'static str, #[source] io::Error),
    /// It said why it cannot go on.
    #[error("{0}")]
    Failed(String),
    /// It ended without a word.
    #[error("a worker ended before it was asked to; what it said is above")]
    Ended,
    /// It says nothing.
    #[error("a worker said nothing for {SILENCE:?}")]
    Silent,
    /// It said something else than it should.
    #[error("a worker said what a worker does not say here: {0}")]
    Unexpected(String),
}

impl Worker {
    /// Starts `program --worker`.
    ///
    /// # Errors
    /// [`WorkerError::Io`] if the system does not.
    pub fn spawn(program: &Path) -> Result<Self, WorkerError> {
        let mut command = Command::new(program);
        command.arg("--worker").stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().map_err(|error| WorkerError::Io("started", error))?;
        let input = child.stdin.take();
        let Some(output) = child.stdout.take() else {
            unreachable!("the standard output of a child spawned with a pipe is a pipe")
        };
        Ok(Self { child, input, output: BufReader::new(output).lines(), killed: false })
    }

    /// Tells it what it is to do.
    ///
    /// # Errors
    /// [`WorkerError::Io`] if it does not listen.
    pub async fn prepare(&mut self, job: &Job) -> Result<(), WorkerError> {
        let job =
            serde_json::to_string(job).map_err(|error| WorkerError::Io("told its job", error.into()))?;
        self.write(job + "\n").await
    }

    /// Returns when it is ready to start.
    ///
    /// # Errors
    /// Any [`WorkerError`], the worker's own failure above all.
    pub async fn ready(&mut self) -> Result<(), WorkerError> {
        match self.hear().await? {
            Message::Ready => Ok(()),
            other => Err(WorkerError::Unexpected(format!("{other:?}"))),
        }
    }

    /// Lets it begin.
    ///
    /// # Errors
    /// [`WorkerError::Io`] if it does not listen.
    pub async fn start(&mut self) -> Result<(), WorkerError> {
        self.write("start\n".to_owned()).await
    }

    /// Lets it end. Its [`result`](Self::result) comes when it has ended the calls it is at.
    pub fn stop(&mut self) {
        self.input = None;
    }

    /// Ends it by SIGKILL, in the middle of whatever it does.
    ///
    /// # Errors
    /// [`WorkerError::Io`] if the system does not.
    pub async fn kill(&mut self) -> Result<(), WorkerError> {
        self.killed = true;
        self.child.kill().await.map_err(|error| WorkerError::Io("killed", error))
    }

    /// What it saw; nothing, if it was killed.
    ///
    /// # Errors
    /// Any [`WorkerError`], the worker's own failure above all.
    pub async fn result(mut self) -> Result<Tally, WorkerError> {
        if self.killed {
            return Ok(Tally::default());
        }
        self.stop();
        match self.hear().await? {
            Message::Done(tally) => {
                self.child.wait().await.map_err(|error| WorkerError::Io("waited for", error))?;
                Ok(tally)
            }
            other => Err(WorkerError::Unexpected(format!("{other:?}"))),
        }
    }

    async fn write(&mut self, line: String) -> Result<(), WorkerError> {
        let Some(input) = &mut self.input else { return Ok(()) };
        input.write_all(line.as_bytes()).await.map_err(|error| WorkerError::Io("spoken to", error))
    }

    async fn hear(&mut self) -> Result<Message, WorkerError> {
        let line = tokio::time::timeout(SILENCE, self.output.next_line()).await;
        let line = line.map_err(|_| WorkerError::Silent)?;
        let line = line.map_err(|error| WorkerError::Io("listened to", error))?;
        let line = line.ok_or(WorkerError::Ended)?;
        match serde_json::from_str(&line) {
            Ok(Message::Failed(why)) => Err(WorkerError::Failed(why)),
            Ok(message) => Ok(message),
            Err(_) => Err(WorkerError::Unexpected(line)),
        }
    }
}
