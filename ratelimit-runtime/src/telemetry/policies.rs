//! What becomes of policy files.

use crate::policies::PolicyFileError;

/// `file` says something else, and everybody keeps to it.
pub(crate) fn policies_changed(file: &str, version: u32) {
    tracing::info!(file, version, "the policies have changed");
}

/// What `file` says now is not used.
pub(crate) fn policies_refused(file: &str, error: &PolicyFileError) {
    let error: &dyn std::error::Error = error;
    tracing::warn!(file, error, "the policy file is refused: what ran before goes on");
}
