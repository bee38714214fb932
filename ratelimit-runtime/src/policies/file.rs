//! A policy file in use: read, followed while it changes, and everybody told who is governed by it.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use super::document::{self, Document};
use super::fault::{FileFault, PolicyFileError};
use super::format::PolicyFormat;
use super::node::FilePlace;
use crate::{telemetry, time};

/// The longest file that is read, in bytes: far more than a thousand policies.
const LONGEST: u64 = 1 << 20;
/// The shortest pause between two looks at a file.
const SHORTEST_PAUSE: Duration = Duration::from_millis(10);

/// No two files have the same number.
static FILES: AtomicU64 = AtomicU64::new(0);

/// Policies from a file, checked by the rules of the macros. Cheap to clone: clones are the same file.
///
/// ```
/// use ratelimit_runtime::policies::{PolicyFile, PolicyFormat};
/// use ratelimit_runtime::{Limiter, PermitRequest};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let text = r#"
///     [[clients.stripe.quotas]]
///     limit = 100
///     per = "1s"
///     burst = 25
/// "#;
/// let policies = PolicyFile::parse(text, PolicyFormat::Toml)?;
/// let limiter = Limiter::default().policies(&policies);
///
/// let permit = limiter.acquire(&PermitRequest::new("stripe")).await?;
/// assert_eq!(permit.quotas()[0].remaining, 24);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct PolicyFile(Arc<Shared>);

struct Shared {
    id: u64,
    name: String,
    /// Where it is read again; none where it was no file.
    path: Option<PathBuf>,
    format: PolicyFormat,
    state: Mutex<State>,
}

struct State {
    /// What runs.
    text: String,
    document: Document,
    /// What was refused since, and why.
    refused: Option<(Seen, PolicyFileError)>,
    followers: Vec<Weak<dyn Follower>>,
}

/// What a look at a file has seen; none where it could not be read.
type Seen = Option<Vec<u8>>;

/// What becomes of a follower once all others can follow too.
pub(crate) type Change = Box<dyn FnOnce() + Send>;

/// Somebody who is governed by a file.
pub(crate) trait Follower: Send + Sync {
    /// Checks what of `document`, of the file of the number `id`, is for this one. What cannot be is told by one
    /// text for each fault.
    fn prepare(self: Arc<Self>, id: u64, document: &Document) -> Result<Change, Vec<String>>;
}

impl PolicyFile {
    /// Reads the file at `path`: TOML, YAML or JSON, as its name ends. It blocks while it reads.
    ///
    /// # Errors
    /// [`PolicyFileError`] if it cannot be read, or makes no sense, with everything that is wrong, by line and
    /// column.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, PolicyFileError> {
        let path = path.as_ref();
        let name = path.display().to_string();
        let Some(format) = PolicyFormat::of(path) else {
            let help = "call it `.toml`, `.yaml`, `.yml` or `.json`".to_owned();
            return Err(whole(&name, "the name of the file does not say which format it has", Some(help)));
        };
        let text = text_of(&name, bytes(path)?)?;
        Self::new(name, Some(path.to_owned()), format, text)
    }

    /// Reads `text`: for policies that come from elsewhere than a file, or are compiled in.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn parse(text: impl Into<String>, format: PolicyFormat) -> Result<Self, PolicyFileError> {
        Self::new("policies".to_owned(), None, format, text.into())
    }

    fn new(
        name: String,
        path: Option<PathBuf>,
        format: PolicyFormat,
        text: String,
    ) -> Result<Self, PolicyFileError> {
        let document = read(&name, format, &text)?;
        let state = State { text, document, refused: None, followers: Vec::new() };
        let id = FILES.fetch_add(1, Ordering::Relaxed);
        Ok(Self(Arc::new(Shared { id, name, path, format, state: Mutex::new(state) })))
    }

    /// Follows the file from now on: looks at it `every` so often, which is 10 ms at least, and has everybody
    /// keep to what it says then. What it says must be the same in two looks: an editor may be writing.
    ///
    /// Budgets stay: of a quota whose `limit` or `burst` is another, the used share stays used. A quota with another
    /// `per`, `algo` or `scope` counts anew, for what it counts is another thing: it would have to be made up what of a
    /// minute's requests fell into the hour before. Where that must not be, change the numbers and keep these three. A file that makes no sense, is gone, or has a lower `version`
    /// than what runs, is reported as a warning, once, and what runs goes on.
    ///
    /// It is followed as long as this, a clone, or somebody who is governed by it is there.
    ///
    /// The file is looked at, and its notifications not waited for: these get lost where it is replaced by a link,
    /// as Kubernetes does with a `ConfigMap`, and on file systems of the network. A look costs some
    /// microseconds.
    ///
    /// # Panics
    /// Outside of a tokio runtime with its time driver.
    #[must_use]
    pub fn watched(self, every: Duration) -> Self {
        let (shared, pause) = (Arc::downgrade(&self.0), every.max(SHORTEST_PAUSE));
        tokio::spawn(async move {
            let mut seen = None;
            loop {
                time::sleep_until(time::now() + pause).await;
                let Some(shared) = shared.upgrade() else { break };
                let look = tokio::task::spawn_blocking(move || shared.look(seen.as_ref()));
                // A look that was not taken, for the runtime ends, is the last.
                let Ok(found) = look.await else { break };
                seen = found;
            }
        });
        self
    }

    /// Reads the file again now, and has everybody keep to what it says: for a signal, or a button. Says whether
    /// anything is another; nothing is where there is no file. It blocks while it reads.
    ///
    /// # Errors
    /// As [`open`](Self::open), and where the version is lower than what runs; then what runs goes on.
    pub fn reload(&self) -> Result<bool, PolicyFileError> {
        let Some(path) = &self.0.path else { return Ok(false) };
        match bytes(path) {
            Ok(bytes) => self.0.change(bytes),
            Err(error) => {
                self.0.refuse(None, error.clone());
                Err(error)
            }
        }
    }

    /// Why what the file says now is not what runs; none where it is.
    #[must_use]
    pub fn refused(&self) -> Option<PolicyFileError> {
        self.0.state().refused.as_ref().map(|(_, error)| error.clone())
    }

    /// The `version` that runs; 0 where the file says none.
    #[must_use]
    pub fn version(&self) -> u32 {
        self.0.state().document.version
    }

    /// Whether both are the same file.
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Has `follower` keep to this file, from now on.
    pub(crate) fn governs(&self, follower: &Arc<dyn Follower>) -> Result<(), Vec<String>> {
        let mut state = self.0.state();
        let change = Arc::clone(follower).prepare(self.0.id, &state.document)?;
        state.followers.retain(|known| known.strong_count() > 0);
        let this = Arc::downgrade(follower);
        if !state.followers.iter().any(|known| Weak::ptr_eq(known, &this)) {
            state.followers.push(this);
        }
        change();
        Ok(())
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks at the file, of which the last look has `seen` something else than what runs. Gives what it sees.
    fn look(&self, seen: Option<&Seen>) -> Option<Seen> {
        let path = self.path.as_ref()?;
        let bytes = match bytes(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                // The first time it may be replaced just now.
                if seen == Some(&None) {
                    self.refuse(None, error);
                }
                return Some(None);
            }
        };
        let mut state = self.state();
        if bytes == state.text.as_bytes() {
            state.refused = None;
            return None;
        }
        let now = Some(bytes);
        let is_known = state.refused.as_ref().is_some_and(|(refused, _)| *refused == now);
        drop(state);
        if let Some(bytes) = now.as_ref().filter(|_| !is_known && seen == Some(&now)) {
            // Told where it is refused.
            let _ = self.change(bytes.clone());
        }
        Some(now)
    }

    /// Has everybody keep to `bytes`, if all can.
    fn change(&self, bytes: Vec<u8>) -> Result<bool, PolicyFileError> {
        let changed = text_of(&self.name, bytes.clone()).and_then(|text| self.follow(text));
        match changed {
            Ok(changed) => Ok(changed),
            Err(error) => {
                self.refuse(Some(bytes), error.clone());
                Err(error)
            }
        }
    }

    fn follow(&self, text: String) -> Result<bool, PolicyFileError> {
        let document = read(&self.name, self.format, &text)?;
        let mut state = self.state();
        if document.version < state.document.version {
            let running = state.document.version;
            let message = format!("version {} is older than {running}, which runs", document.version);
            let help = format!("to go back to what it says, give it a version higher than {running}");
            return Err(whole(&self.name, &message, Some(help)));
        }
        let followers: Vec<_> = state.followers.iter().filter_map(Weak::upgrade).collect();
        let mut changes = Vec::with_capacity(followers.len());
        for follower in followers {
            let change = follower.prepare(self.id, &document);
            changes.push(change.map_err(|faults| whole(&self.name, &faults.join("; "), None))?);
        }
        for change in changes {
            change();
        }
        let is_another = document != state.document;
        if is_another {
            telemetry::policies_changed(&self.name, document.version);
        }
        (state.text, state.document, state.refused) = (text, document, None);
        Ok(is_another)
    }

    fn refuse(&self, seen: Seen, error: PolicyFileError) {
        let mut state = self.state();
        if state.refused.as_ref().is_none_or(|(known, _)| *known != seen) {
            telemetry::policies_refused(&self.name, &error);
        }
        state.refused = Some((seen, error));
    }
}

fn bytes(path: &Path) -> Result<Vec<u8>, PolicyFileError> {
    let read = |path: &Path| {
        let length = std::fs::metadata(path)?.len();
        if length > LONGEST {
            return Err(std::io::Error::other(format!("it has {length} bytes, and {LONGEST} is the most")));
        }
        std::fs::read(path)
    };
    read(path).map_err(|error| PolicyFileError::Read { path: path.to_owned(), error: Arc::new(error) })
}

fn text_of(name: &str, bytes: Vec<u8>) -> Result<String, PolicyFileError> {
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().get(..valid).unwrap_or_default();
        let line = before.split(|byte| *byte == b'\n').count();
        let place = FilePlace { line, column: 1 };
        faults(name, vec![FileFault::at(place, "this line is not UTF-8", None)])
    })
}

fn read(name: &str, format: PolicyFormat, text: &str) -> Result<Document, PolicyFileError> {
    // Some editors write a mark first.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let node = format.read(text).map_err(|fault| faults(name, vec![fault]))?;
    document::read(&node, text).map_err(|found| faults(name, found))
}

fn faults(name: &str, faults: Vec<FileFault>) -> PolicyFileError {
    PolicyFileError::Faults { name: name.to_owned(), faults }
}

/// A fault of the file as a whole.
fn whole(name: &str, message: &str, help: Option<String>) -> PolicyFileError {
    faults(name, vec![FileFault::at(FilePlace { line: 1, column: 1 }, message, help)])
}

impl fmt::Debug for PolicyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PolicyFile")
            .field("name", &self.0.name)
            .field("version", &self.version())
            .finish_non_exhaustive()
    }
}
