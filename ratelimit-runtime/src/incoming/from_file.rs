//! What a policy file says of requests that come in.

use std::sync::{Arc, PoisonError, RwLock};

use super::RateLimitLayerBuilder;
use super::policy::Policy;
use super::table::Table;
use crate::policies::{Change, Document, Follower, Incoming, PolicyFile};

impl RateLimitLayerBuilder {
    /// Takes the policies for incoming requests that `file` has, now and as they change. One that has the name of a
    /// [`policy`](Self::policy) in code gives that its quotas and its path; what requests
    /// [cost](Policy::cost) stays with the code. A file that does not fit to the other policies is refused.
    ///
    /// ```
    /// use ratelimit_runtime::Limiter;
    /// use ratelimit_runtime::incoming::{KeyBy, Policy, RateLimitLayer};
    /// use ratelimit_runtime::policies::{PolicyFile, PolicyFormat};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let text = r#"{ "incoming": { "search": {
    ///     "under": "/search",
    ///     "per_caller": [{ "limit": 60, "per": "1m" }]
    /// } } }"#;
    /// let layer = RateLimitLayer::builder(Limiter::default(), "shop")
    ///     .key(KeyBy::header("x-user-id"))
    ///     .policy(Policy::new("search").cost(|request| if request.path() == "/search/all" { 5 } else { 1 }))
    ///     .policies(&PolicyFile::parse(text, PolicyFormat::Json)?)
    ///     .build()?;
    /// # drop(layer);
    /// # Ok(())
    /// # }
    /// ```
    pub fn policies(mut self, file: &PolicyFile) -> Self {
        self.file = Some(file.clone());
        self
    }
}

/// The policies of a layer that follows a file.
pub(super) struct Followed {
    in_code: Vec<Policy>,
    table: RwLock<Arc<Table>>,
    /// It is followed as long as this is there.
    _file: PolicyFile,
}

impl Followed {
    /// `in_code`, and what `file` says.
    pub(super) fn new(in_code: Vec<Policy>, file: &PolicyFile) -> Result<Arc<Self>, Vec<String>> {
        let table = RwLock::new(Arc::new(Table::new(&[])?));
        let followed = Arc::new(Self { in_code, table, _file: file.clone() });
        let this: Arc<dyn Follower> = Arc::clone(&followed) as _;
        file.governs(&this)?;
        Ok(followed)
    }

    pub(super) fn table(&self) -> Arc<Table> {
        Arc::clone(&self.table.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The policies of the code, each as the file has it, and those that only the file has.
    fn merged(&self, file: &[Incoming]) -> Vec<Policy> {
        let in_file = |name: &str| file.iter().find(|incoming| incoming.name == name);
        let in_code = self.in_code.iter().map(|policy| match in_file(&policy.name) {
            Some(incoming) => policy.clone().said_by(incoming),
            None => policy.clone(),
        });
        let is_new = |incoming: &&Incoming| self.in_code.iter().all(|policy| policy.name != incoming.name);
        let new = file.iter().filter(is_new);
        let new = new.map(|incoming| Policy::new(&incoming.name).said_by(incoming));
        in_code.chain(new).collect()
    }
}

impl Follower for Followed {
    fn prepare(self: Arc<Self>, _: u64, document: &Document) -> Result<Change, Vec<String>> {
        let table = Arc::new(Table::new(&self.merged(&document.incoming))?);
        Ok(Box::new(move || *self.table.write().unwrap_or_else(PoisonError::into_inner) = table))
    }
}
