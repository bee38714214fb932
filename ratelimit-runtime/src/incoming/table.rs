//! The policies of a layer, as they are now: said in code, or by a file that may change.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use super::asked::Recent;
use super::key::IncomingRequest;
use super::policy::{Checked, Policy};
use crate::telemetry;

/// The policies that govern requests.
pub(super) struct Table {
    policies: Vec<Arc<Checked>>,
    /// What callers asked for under them.
    pub(super) recent: Recent,
    /// Names that were chosen, and that no policy has.
    strangers: Mutex<HashSet<&'static str>>,
}

impl Table {
    /// `policies`, if they make sense, and together.
    pub(super) fn new(policies: &[Policy]) -> Result<Self, Vec<String>> {
        let (mut checked, mut faults) = (Vec::new(), Vec::new());
        for policy in policies {
            match policy.check() {
                Ok(policy) => checked.push(Arc::new(policy)),
                Err(found) => faults.extend(found),
            }
        }
        faults.extend(twice(policies));
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self { policies: checked, recent: Recent::default(), strangers: Mutex::default() })
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.policies.iter().map(|policy| &*policy.name)
    }

    /// The policy that was chosen, else the one whose path is the longest that fits.
    pub(super) fn policy_of(
        &self,
        request: &IncomingRequest<'_>,
        chosen: Option<&'static str>,
        service: &str,
    ) -> Option<&Arc<Checked>> {
        let all = || self.policies.iter();
        let named = |name: &'static str| {
            let found = all().find(|policy| *policy.name == *name);
            if found.is_none() {
                self.tell_of_stranger(name, service);
            }
            found
        };
        let by_path = || {
            let fitting = all().filter_map(|policy| Some((policy.fits(request.path())?, policy)));
            fitting.max_by_key(|(length, _)| *length).map(|(_, policy)| policy)
        };
        chosen.and_then(named).or_else(by_path)
    }

    /// Once for each name: every request may choose it.
    fn tell_of_stranger(&self, name: &'static str, service: &str) {
        if self.strangers.lock().unwrap_or_else(PoisonError::into_inner).insert(name) {
            let names = self.names().collect::<Vec<_>>().join(", ");
            telemetry::unknown_policy(service, name, &names);
        }
    }
}

/// Policies of which a request could have two.
fn twice(policies: &[Policy]) -> Vec<String> {
    let mut faults = Vec::new();
    for (place, policy) in policies.iter().enumerate() {
        for before in policies.iter().take(place) {
            if before.name == policy.name {
                faults.push(format!("two policies are called `{}`", policy.name));
            } else if before.prefix() == policy.prefix() {
                let whose = policy.under.as_deref().unwrap_or("all other paths");
                let names = format!("`{}` and `{}`", before.name, policy.name);
                faults.push(format!("the policies {names} are both for {whose}: only one of them could be"));
            }
        }
    }
    faults
}

/// The table of a layer.
pub(super) enum Tables {
    /// As the code says.
    Fixed(Box<Table>),
    /// As the code and a file say.
    #[cfg(feature = "policy-files")]
    Followed(Arc<super::from_file::Followed>),
}

impl Tables {
    /// Does `something` with the table as it is now.
    pub(super) fn with<T>(&self, something: impl FnOnce(&Table) -> T) -> T {
        match self {
            Self::Fixed(table) => something(table),
            #[cfg(feature = "policy-files")]
            Self::Followed(followed) => something(&followed.table()),
        }
    }
}
