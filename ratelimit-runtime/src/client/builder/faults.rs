//! All that is wrong with a builder, told at once.

/// Everything that was wrong with a builder.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the client cannot be built: {}", faults.join("; "))]
pub struct BuildError {
    pub(in crate::client) faults: Vec<String>,
}

impl BuildError {
    /// The error of one thing that is wrong: for a client with rules of its own.
    ///
    /// ```
    /// let error = ratelimit_runtime::BuildError::new("the branch has no name");
    /// assert_eq!(error.to_string(), "the client cannot be built: the branch has no name");
    /// ```
    #[must_use]
    pub fn new(fault: impl Into<String>) -> Self {
        Self { faults: vec![fault.into()] }
    }

    /// One text for each thing that is wrong.
    #[must_use]
    pub fn faults(&self) -> &[String] {
        &self.faults
    }
}

/// What is wrong so far.
pub(super) struct Faults(pub(super) Vec<String>);

impl Faults {
    pub(super) fn keep<T>(&mut self, step: Result<T, Vec<String>>) -> Option<T> {
        step.map_err(|faults| self.0.extend(faults)).ok()
    }
}
