//! The processes of a fleet, and what they say.

use std::path::PathBuf;
use std::process::Stdio;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ratelimit_examples::Failure;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::sync::mpsc;

use crate::load::{Answer, Decision, Said, sleep};

/// The longest that a process may leave its parent without the word that it waits for.
const SILENCE: Duration = Duration::from_secs(30);

/// What is started for each process of a fleet, and where its Redis is.
#[derive(Debug, Clone)]
pub(crate) struct Program {
    pub(crate) path: PathBuf,
    pub(crate) redis: String,
    /// How many processes there are, where it is told: then it starts though its Redis does not answer.
    pub(crate) told: Option<usize>,
}

/// A process, as its parent sees it. Dropped, it ends.
pub(crate) struct Process {
    child: Child,
    input: ChildStdin,
    heard: Arc<Mutex<Heard>>,
    words: mpsc::UnboundedReceiver<Result<Said, String>>,
    gone: bool,
}

/// All that a process has said of its decisions.
#[derive(Debug, Clone, Default)]
pub(crate) struct Heard {
    pub(crate) decisions: Vec<Decision>,
    /// When it gave the store up.
    pub(crate) opened: Vec<Duration>,
}

impl Heard {
    pub(crate) fn grants(&self) -> impl Iterator<Item = &Decision> {
        self.decisions.iter().filter(|it| matches!(it.answer, Answer::ByTheStore | Answer::Alone))
    }
}

impl Process {
    /// One whose wall clock is ahead by so many seconds, or behind. Its timers are not touched.
    pub(crate) async fn start(program: &Program, skew: i64) -> Result<Self, Failure> {
        let mut command = Command::new(&program.path);
        if skew != 0 {
            ratelimit_tests::skew(command.as_std_mut(), &format!("{skew:+}s"))?;
        }
        command.arg("--worker").stdin(Stdio::piped()).stdout(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().map_err(|error| {
            let name = command.as_std().get_program().display();
            format!("`{name}` could not be started ({error}); `cargo xtask test` installs what is missing")
        })?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let (Some(mut input), Some(output)) = (input, output) else {
            unreachable!("what is spawned with pipes has them")
        };
        let told = program.told.map(|told| format!(" {told}")).unwrap_or_default();
        input.write_all(format!("{}{told}\n", program.redis).as_bytes()).await?;
        let (heard, (told, words)) = (Arc::default(), mpsc::unbounded_channel());
        tokio::spawn(hear(output, skew, Arc::clone(&heard), told));
        Ok(Self { child, input, heard, words, gone: false })
    }

    /// Waits for `word`.
    pub(crate) async fn says(&mut self, word: Said) -> Result<(), Failure> {
        if self.gone {
            return Ok(());
        }
        match tokio::time::timeout(SILENCE, self.words.recv()).await {
            Ok(Some(Ok(said))) if said == word => Ok(()),
            Ok(Some(Ok(said))) => Err(format!("a process said `{said}` instead of `{word}`").into()),
            Ok(Some(Err(fault))) => Err(fault.into()),
            Ok(None) => Err(format!("a process ended before it said `{word}`").into()),
            Err(_) => Err(format!("a process did not say `{word}` within {SILENCE:?}").into()),
        }
    }

    pub(crate) async fn tell(&mut self, what: &str) -> Result<(), Failure> {
        if self.gone {
            return Ok(());
        }
        Ok(self.input.write_all(format!("{what}\n").as_bytes()).await?)
    }

    /// Ends it by SIGKILL. Whatever it is asked from now on is done.
    pub(crate) async fn kill(&mut self) -> Result<(), Failure> {
        self.gone = true;
        Ok(self.child.kill().await?)
    }

    pub(crate) fn is_gone(&self) -> bool {
        self.gone
    }

    pub(crate) fn heard(&self) -> MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The first decision of the store's after `after`, if there is one by now.
    pub(crate) fn first_by_the_store(&self, after: Duration) -> Option<Duration> {
        let heard = self.heard();
        let later = heard.decisions.iter().rev().take_while(|decision| decision.at >= after);
        later.filter(|decision| decision.answer == Answer::ByTheStore).last().map(|decision| decision.at)
    }

    /// Waits until it asks the store again, for `patience` at most.
    pub(crate) async fn is_back(&self, after: Duration, patience: Duration) -> Option<Duration> {
        let found = async {
            loop {
                if let Some(at) = self.first_by_the_store(after) {
                    return at;
                }
                sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(patience, found).await.ok()
    }
}

/// Reads what a process says, until it ends.
async fn hear(
    output: ChildStdout,
    skew: i64,
    heard: Arc<Mutex<Heard>>,
    words: mpsc::UnboundedSender<Result<Said, String>>,
) {
    let mut lines = BufReader::new(output).lines();
    while let Ok(Some(line)) = lines.next_line().await {
        let mut heard = heard.lock().unwrap_or_else(PoisonError::into_inner);
        match line.parse() {
            Ok(Said::Decided(decision)) => {
                heard.decisions.push(Decision { at: by_our_clock(decision.at, skew), ..decision });
            }
            Ok(Said::Opened(at)) => heard.opened.push(by_our_clock(at, skew)),
            // Nobody listens: the run is over.
            word => drop(words.send(word)),
        }
    }
}

fn by_our_clock(at: Duration, skew: i64) -> Duration {
    let by = Duration::from_secs(skew.unsigned_abs());
    if skew > 0 { at.saturating_sub(by) } else { at + by }
}
