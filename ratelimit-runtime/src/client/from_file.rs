//! What a policy file says of a client, and how the client follows it.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use ratelimit_core::policy::{retry_after_fault, waits_fault};
use ratelimit_core::suggest::closest;
use ratelimit_core::{Retry, TimeoutSpec};

use super::ClientBuilder;
use super::api::{Api, Timeouts};
use super::rules::{Calls, OfCall, Said};
use crate::policies::{Change, Client, Document, Follower, PolicyFile};

impl<C> ClientBuilder<C> {
    /// Governs calls by what `file` says of this client, now and as it changes: by the name of the API, and by those of
    /// its methods. Quotas take the place of what the trait and its methods declare in the same scope;
    /// timeouts, retries, the circuit breaker and what happens where the store fails each take the place of the trait's,
    /// and where they stand on an operation, of the method's. What this builder says goes before what the file says of
    /// the whole client. `#[no_retry]` stays.
    ///
    /// A name that the client has not is a fault of the file: what a file says that is misspelt would hold for nobody.
    /// So a file that names a method which only a newer client has is refused by the older ones, and what they kept to
    /// goes on.
    ///
    /// The limiter keeps to it too, as by [`Limiter::policies`](crate::Limiter::policies), which governs by the quotas of a
    /// file alone.
    ///
    /// ```
    /// use ratelimit_runtime::policies::{PolicyFile, PolicyFormat};
    /// use ratelimit_runtime::prelude::*;
    ///
    /// #[api_client(base_url = "https://api.example.com", name = "shop")]
    /// trait Shop {
    ///     #[get("/items")]
    ///     async fn items(&self) -> Result<Vec<u32>, Error>;
    /// }
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let text = r#"
    ///     [clients.shop]
    ///     retry = { max_attempts = 3 }
    ///     timeout = { total = "20s", attempt = "5s" }
    ///
    ///     [clients.shop.operations.itmes]
    ///     retry = false
    /// "#;
    /// let file = PolicyFile::parse(text, PolicyFormat::Toml)?;
    /// let error = ShopClient::builder().policies(&file).build().unwrap_err();
    /// assert!(error.to_string().contains("no operation `itmes`; did you mean `items`?"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn policies(mut self, file: &PolicyFile) -> Self {
        self.file = Some(file.clone());
        self
    }

    /// What its file says, if it has one.
    pub(super) fn follows(
        &self,
        api: &'static Api,
        name: &str,
    ) -> Result<Option<Arc<FromFile>>, Vec<String>> {
        let Some(file) = &self.file else { return Ok(None) };
        let by_builder = ByBuilder {
            timeouts: self.timeouts,
            retry: self.retry.is_said(),
            breaker: self.breaker.is_said(),
            on_store_error: self.on_store_error.is_said(),
        };
        let this = Arc::new(FromFile {
            api,
            name: name.to_owned(),
            by_builder,
            now: RwLock::default(),
            changes: AtomicU64::new(0),
            _file: file.clone(),
        });
        let follower: Arc<dyn Follower> = Arc::clone(&this) as _;
        file.governs(&follower)?;
        Ok(Some(this))
    }
}

/// What a file says of a client now.
pub(crate) struct FromFile {
    api: &'static Api,
    name: String,
    by_builder: ByBuilder,
    now: RwLock<Client>,
    /// How often it has changed: whoever has made something of what it said makes that anew.
    changes: AtomicU64,
    /// It is followed as long as this is there.
    _file: PolicyFile,
}

/// What the builder says, so that a file does not.
#[derive(Debug, Clone, Copy)]
struct ByBuilder {
    timeouts: Timeouts,
    retry: bool,
    breaker: bool,
    on_store_error: bool,
}

impl FromFile {
    /// How often it has changed.
    pub(super) fn changes(&self) -> u64 {
        self.changes.load(Ordering::Acquire)
    }

    /// What it says of the calls of `operation`.
    pub(super) fn said_of(&self, operation: &str) -> OfCall {
        let now = self.now.read().unwrap_or_else(PoisonError::into_inner);
        let own = now.operations.get(operation).map(|operation| operation.calls).unwrap_or_default();
        OfCall { own, of_all: self.by_builder.leaves(now.calls) }
    }

    fn faults(&self, client: &Client) -> Vec<String> {
        let mut faults = self.strangers(client);
        let of_all = self.by_builder.leaves(client.calls);
        let declared = self.by_builder.timeouts.or(of_all.timeouts).or(self.api.timeouts);
        let client_name = format!("the client `{}`", self.name);
        faults.extend(of_calls(&client_name, &of_all, of_all.timeouts, declared));
        for operation in self.api.operations {
            let Some(said) = client.operations.get(operation.name) else { continue };
            let own = said.calls.timeouts.or(operation.timeouts);
            let name = format!("`{}`", operation.name);
            faults.extend(of_calls(&name, &said.calls, own, own.or(declared)));
        }
        faults
    }

    /// Names that no method has. What the methods of parts are called, `part.method`, the client does not know.
    fn strangers(&self, client: &Client) -> Vec<String> {
        let known = || self.api.operations.iter().map(|operation| operation.name);
        let of_a_part = |name: &str| name.contains('.');
        let strangers =
            client.operations.keys().filter(|name| !of_a_part(name) && known().all(|known| known != **name));
        let told = |stranger: &String| {
            let way_out = match closest(stranger, known()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("it has {}", listed(known())),
            };
            format!("the client `{}` has no operation `{stranger}`; {way_out}", self.name)
        };
        strangers.map(told).collect()
    }
}

impl ByBuilder {
    fn leaves(&self, calls: Calls) -> Calls {
        Calls {
            timeouts: self.timeouts.or(calls.timeouts),
            retry: if self.retry { Said::Nothing } else { calls.retry },
            breaker: if self.breaker { Said::Nothing } else { calls.breaker },
            on_store_error: calls.on_store_error.filter(|_| !self.on_store_error),
        }
    }
}

/// The rules between what is said of `whose` calls, and how long they may take: `own` of that is their own.
fn of_calls(whose: &str, calls: &Calls, own: Timeouts, all: Timeouts) -> Vec<String> {
    let mut spec = TimeoutSpec::new();
    spec.attempt = own.attempt;
    // An attempt that is declared for wider calls is cut to shorter ones.
    spec.total = all.total.filter(|_| own.attempt.is_some());
    let timeouts = spec.faults().into_iter().flatten();
    let mut faults: Vec<String> =
        timeouts.map(|fault| format!("{whose}: {fault} ({})", fault.help())).collect();
    if let (Said::This(retry), Some(deadline)) = (calls.retry, all.total) {
        faults.extend(within(&retry, deadline).map(|fault| format!("{whose}: {fault}")));
    }
    faults
}

fn within(retry: &Retry, deadline: Duration) -> impl Iterator<Item = String> {
    let faults = [waits_fault(retry, deadline), retry_after_fault(retry, deadline)];
    faults.into_iter().flatten().map(|fault| format!("{fault} ({})", fault.help()))
}

fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

impl Follower for FromFile {
    fn prepare(self: Arc<Self>, _: u64, document: &Document) -> Result<Change, Vec<String>> {
        let Some(client) = document.clients.get(&self.name) else {
            let known = || document.clients.keys().map(String::as_str);
            let way_out = match closest(&self.name, known()) {
                Some(meant) => format!("did you mean it by `{meant}`?"),
                None => format!("it has {}", listed(known())),
            };
            return Err(vec![format!("the file has no client `{}`; {way_out}", self.name)]);
        };
        let faults = self.faults(client);
        if !faults.is_empty() {
            return Err(faults);
        }
        let client = client.clone();
        Ok(Box::new(move || {
            *self.now.write().unwrap_or_else(PoisonError::into_inner) = client;
            // Whoever sees the number reads what is new.
            self.changes.fetch_add(1, Ordering::Release);
        }))
    }
}
