//! What is wrong with a policy file, and where.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use super::node::FilePlace;

/// A policy file that cannot be used. What ran before goes on.
///
/// Its text names the file, and of each fault the line, the column, and the way out.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum PolicyFileError {
    /// It cannot be read.
    #[error("the policy file `{}` cannot be read", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        error: Arc<std::io::Error>,
    },
    /// It makes no sense.
    #[error("{}", lines(name, faults))]
    Faults {
        /// What the file is called.
        name: String,
        /// Everything that is wrong, in the order of the file.
        faults: Vec<FileFault>,
    },
}

impl PolicyFileError {
    /// Everything that is wrong in the file, in its order; none where it could not be read at all.
    #[must_use]
    pub fn faults(&self) -> &[FileFault] {
        match self {
            Self::Read { .. } => &[],
            Self::Faults { faults, .. } => faults,
        }
    }
}

/// More than anybody reads at once.
const MOST_TOLD: usize = 20;

fn lines(name: &str, faults: &[FileFault]) -> String {
    let told = faults.iter().take(MOST_TOLD).map(|fault| format!("{name}:{fault}"));
    let left = faults.len().saturating_sub(MOST_TOLD);
    let more = (left > 0).then(|| format!("and {left} more"));
    told.chain(more).collect::<Vec<_>>().join("\n")
}

/// One thing that is wrong with a policy file: `3:9: unknown key `bust` of a quota; did you mean `burst`?`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileFault {
    place: FilePlace,
    message: String,
    help: Option<String>,
}

impl FileFault {
    pub(super) fn at(place: FilePlace, message: impl Into<String>, help: Option<String>) -> Self {
        Self { place, message: message.into(), help }
    }

    /// Where it stands.
    #[must_use]
    pub const fn place(&self) -> FilePlace {
        self.place
    }

    /// What is wrong.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to write instead, where that can be told.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }
}

impl fmt::Display for FileFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.place.line, self.place.column, self.message)?;
        match &self.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}
