//! The builder of a store in Redis: setters that cannot fail, and one `connect` that says all that is
//! wrong.

#[cfg(test)]
mod tests;

use std::ops::RangeInclusive;
use std::time::Duration;

use super::RedisStore;
use super::link::{Access, Link, Place, Target};
use crate::secret::Secret;
use crate::store::{PREFIX, StoreError};

const LONGEST_KEY_PREFIX: usize = 64;

/// A process that pauses for a moment is not dead, and one that is must not be waited for the whole day.
const LEASES: RangeInclusive<Duration> = Duration::from_secs(1)..=Duration::from_secs(3_600);
const TIMEOUTS: RangeInclusive<Duration> = Duration::from_millis(1)..=Duration::from_secs(60);
const DEFAULT_LEASE: Duration = Duration::from_secs(10);

/// Builds a [`RedisStore`]: where Redis is, and as whom to come.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use ratelimit_runtime::{RedisStore, Secret};
///
/// let store = RedisStore::builder()
///     .url("redis://10.0.0.7:6379")
///     .user("limiter")
///     .password(Secret::from_env("REDIS_PASSWORD")?)
///     .key_prefix("limits")
///     .connect()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct RedisStoreBuilder {
    places: Vec<Asked>,
    access: Access,
    key_prefix: String,
    in_flight_lease: Duration,
    fleet_size: Option<u64>,
}

/// Where Redis is, as it was written. What does not parse as a URL may be a password, so `Debug` does
/// not show it.
#[derive(Clone)]
enum Asked {
    Url(String),
    #[cfg(feature = "redis-sentinel")]
    Sentinel(Vec<String>, String),
    #[cfg(feature = "redis-cluster")]
    Cluster(Vec<String>),
}

impl RedisStoreBuilder {
    pub(super) fn new() -> Self {
        Self {
            places: Vec::new(),
            access: Access::default(),
            key_prefix: PREFIX.to_owned(),
            in_flight_lease: DEFAULT_LEASE,
            fleet_size: None,
        }
    }

    /// One server: `redis://[user:password@]host[:port][/database]`, or `unix:///path/to/socket`.
    ///
    /// With the feature `redis-tls` also `rediss://` instead of `redis://`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.places.push(Asked::Url(url.into()));
        self
    }

    /// The cluster that the nodes at these URLs are of. A few of them do: the others are asked for.
    #[cfg(feature = "redis-cluster")]
    #[must_use]
    pub fn cluster<U: Into<String>>(mut self, urls: impl IntoIterator<Item = U>) -> Self {
        self.places.push(Asked::Cluster(urls.into_iter().map(Into::into).collect()));
        self
    }

    /// The master that the Sentinels at these URLs call `master`, and after a failover the next one.
    ///
    /// The user and password in the URLs, the same in all, are for the Sentinels. The master's are
    /// those of [`user`](Self::user) and [`password`](Self::password), its database that of
    /// [`database`](Self::database). Where the URLs say `rediss`, the master speaks TLS too.
    #[cfg(feature = "redis-sentinel")]
    #[must_use]
    pub fn sentinel<U: Into<String>>(
        mut self,
        urls: impl IntoIterator<Item = U>,
        master: impl Into<String>,
    ) -> Self {
        self.places.push(Asked::Sentinel(urls.into_iter().map(Into::into).collect(), master.into()));
        self
    }

    /// The user to come as, instead of the URL's.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.access.user = Some(user.into());
        self
    }

    /// The password to show, instead of the URL's.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.access.password = Some(password.into());
        self
    }

    /// The number of the database, instead of the URL's; 0 if left out. A cluster has only that one.
    #[must_use]
    pub const fn database(mut self, database: u32) -> Self {
        self.access.database = Some(database);
        self
    }

    /// What every key begins with, `rl` if left out: at most 64 bytes, without braces and whitespace.
    ///
    /// Stores with different prefixes share nothing, though they share a Redis.
    #[must_use]
    pub fn key_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.key_prefix = prefix.into();
        self
    }

    /// The longest that Redis may take for what is no call's decision, such as [`Limiter::peek`], and for the
    /// decision of a call that does not say itself what it does where the store fails; from 1 ms to a minute.
    /// Left out, it is 1 s for the former and 25 ms for the latter.
    ///
    /// It is for all of it: half is for the server's answer, the rest for a new connection or for a cluster that
    /// moves its slots.
    ///
    /// [`Limiter::peek`]: crate::Limiter::peek
    #[must_use]
    pub const fn decision_timeout(mut self, timeout: Duration) -> Self {
        self.access.decision_timeout = Some(timeout);
        self
    }

    /// How many processes share the budgets, where Redis does not tell: 1 if left out.
    ///
    /// While Redis does not answer, each decides by its share of the limits. How many there are is counted in
    /// Redis itself, every few seconds, and the last count holds during an outage. So this matters only where
    /// the user that the store comes as may not count (see the rules of [`RedisStore`]): then each of a fleet
    /// that did not say its size would believe that it is alone, and use the whole of every limit.
    #[must_use]
    pub const fn fleet_size(mut self, processes: u64) -> Self {
        self.fleet_size = Some(processes);
        self
    }

    /// How long the places for calls in flight that this process holds stay its own when it dies; 10 s if
    /// left out, and from 1 s to an hour.
    ///
    /// It is renewed three times in that span, so it says nothing of how long a call may take. A process
    /// that stands still for longer, or a Redis whose clock leaps ahead by more, loses its places for a
    /// while: then more calls may be in flight than the limit says.
    #[must_use]
    pub const fn in_flight_lease(mut self, lease: Duration) -> Self {
        self.in_flight_lease = lease;
        self
    }

    /// Trusts the certificates in `pem`, and only them, to sign those of Redis. Left out, the
    /// platform's are trusted.
    #[cfg(feature = "redis-tls")]
    #[must_use]
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.access.root_certificate = Some(pem.into());
        self
    }

    /// Connects.
    ///
    /// # Errors
    /// [`StoreError`] with everything that is wrong with what was set; or, where nothing is, with the
    /// reason why Redis cannot be connected to. It names the address, and never the password. A service that
    /// shall start all the same takes [`connect_or_degrade`](Self::connect_or_degrade).
    pub async fn connect(self) -> Result<RedisStore, StoreError> {
        let store = self.reach().await.map_err(|(problem, _)| problem)?;
        store.begin().await;
        Ok(store)
    }

    /// Connects, and where Redis does not answer yet, goes on without it: for a service that shall start though its
    /// Redis is down.
    ///
    /// Such a store starts as one goes on whose Redis has gone: with a line in the log, with each decision made as
    /// the call says [where the store fails](crate::PermitRequest::on_store_error), and with a task that connects in
    /// the background, some ten times a second, until it does. It is [degraded](RedisStore::is_degraded) until then.
    ///
    /// Nobody has counted the processes of the fleet by then: each takes [`fleet_size`](Self::fleet_size) for their
    /// number, and where that was left out, itself for the only one.
    ///
    /// It takes up to some three seconds where nobody answers at all, and no time where nobody listens.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use ratelimit_runtime::{Limiter, RedisStore};
    ///
    /// let store = RedisStore::builder().url("redis://10.0.0.7").fleet_size(4).connect_or_degrade().await?;
    /// let limiter = Limiter::new(store);
    /// # drop(limiter);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`StoreError`] with what no time makes right: everything that is wrong with what was set, a password or
    /// a database that Redis refuses, a certificate that is not trusted, a master that the Sentinels do not know, or
    /// somebody at the address who is no Redis, or no cluster. What of that cannot be known before Redis answers is
    /// in the log then, and the store stays degraded.
    pub async fn connect_or_degrade(self) -> Result<RedisStore, StoreError> {
        match self.reach().await {
            Ok(store) => {
                store.begin().await;
                Ok(store)
            }
            Err((problem, Some(store))) => {
                store.starts_without_redis(&problem);
                Ok(store)
            }
            Err((problem, None)) => Err(problem),
        }
    }

    /// The store; or why it was not reached, with one that connects later where time may help.
    async fn reach(self) -> Result<RedisStore, (StoreError, Option<RedisStore>)> {
        let (lease, fleet_size) = (self.in_flight_lease, self.fleet_size);
        let (place, access, key_prefix) = self.check().map_err(|faults| (faults, None))?;
        let address = place.address();
        let store = |link| RedisStore::new(link, key_prefix.into(), lease, fleet_size);
        match Link::connect(place, &access).await {
            Ok(link) => Ok(store(link)),
            Err(unreached) => Err((StoreError::new(&address, unreached.problem), unreached.later.map(store))),
        }
    }

    fn check(self) -> Result<(Place, Access, String), StoreError> {
        let mut faults = Faults::default();
        let several = self.places.len() > 1;
        let mut places: Vec<Place> = Vec::new();
        for asked in self.places {
            places.extend(asked.read(&mut faults));
        }
        let place = places.pop();
        if several {
            faults.push("is in several places: keep one of `.url(..)`, `.cluster(..)`, `.sentinel(..)`");
        } else if place.is_none() && faults.0.is_empty() {
            faults.push("is nowhere: say where with `.url(..)`, `.cluster(..)` or `.sentinel(..)`");
        }
        if let Some(place) = &place {
            check_access(place, &self.access, &mut faults);
        }
        check_key_prefix(&self.key_prefix, &mut faults);
        if let Some(timeout) = self.access.decision_timeout.filter(|timeout| !TIMEOUTS.contains(timeout)) {
            let (shortest, longest) = (TIMEOUTS.start(), TIMEOUTS.end());
            faults.push(format!(
                "has a decision timeout of {timeout:?}: write one from {shortest:?} to {longest:?}"
            ));
        }
        if self.fleet_size == Some(0) {
            faults.push("is of a fleet of 0 processes: write at least 1, or leave `.fleet_size(..)` out");
        }
        if !LEASES.contains(&self.in_flight_lease) {
            let (lease, shortest, longest) = (self.in_flight_lease, LEASES.start(), LEASES.end());
            faults.push(format!(
                "has an in-flight lease of {lease:?}: write one from {shortest:?} to {longest:?}"
            ));
        }
        let address =
            place.as_ref().map(Place::address).or(faults.1).unwrap_or_else(|| "(nowhere)".to_owned());
        match place {
            Some(place) if faults.0.is_empty() => Ok((place, self.access, self.key_prefix)),
            _ => Err(StoreError::new(&address, faults.0.join("; it "))),
        }
    }
}

/// What is wrong, each in words that follow the store's name; and an address that is no place.
#[derive(Default)]
struct Faults(Vec<String>, Option<String>);

impl Faults {
    fn push(&mut self, fault: impl Into<String>) {
        self.0.push(fault.into());
    }

    fn target(&mut self, url: &str) -> Option<Target> {
        let read = Target::parse(url);
        read.map_err(|error| {
            self.push(error.to_string());
            self.1.get_or_insert(error.address);
        })
        .ok()
    }
}

impl Asked {
    /// The place, if all of its URLs can be read.
    fn read(self, faults: &mut Faults) -> Option<Place> {
        match self {
            Self::Url(url) => faults.target(&url).map(Place::Standalone),
            #[cfg(feature = "redis-sentinel")]
            Self::Sentinel(urls, master) => {
                if master.trim().is_empty() {
                    faults.push("has no name for its master: give the one from `sentinel monitor`");
                }
                let sentinels = read_all(&urls, "Sentinel", faults)?;
                if sentinels.iter().any(|sentinel| sentinel.database() != 0) {
                    faults.push("has a database in a Sentinel's URL: set it with `.database(..)`");
                }
                Some(Place::Sentinel { sentinels, master })
            }
            #[cfg(feature = "redis-cluster")]
            Self::Cluster(urls) => read_all(&urls, "cluster", faults).map(Place::Cluster),
        }
    }
}

#[cfg(any(feature = "redis-cluster", feature = "redis-sentinel"))]
fn read_all(urls: &[String], of: &str, faults: &mut Faults) -> Option<Vec<Target>> {
    if urls.is_empty() {
        faults.push(format!("is a {of} without a URL: give at least one"));
        return None;
    }
    let targets: Vec<_> = urls.iter().filter_map(|url| faults.target(url)).collect();
    let mut access = targets.iter().map(|target| (target.user(), target.password(), target.is_tls()));
    if let Some(first) = access.next()
        && access.any(|other| other != first)
    {
        faults.push("has URLs that differ in scheme, user or password: write the same in all");
    }
    (targets.len() == urls.len()).then_some(targets)
}

fn check_access(place: &Place, access: &Access, faults: &mut Faults) {
    let targets = place.targets();
    let mut lonely = targets.iter().any(|target| target.user().is_some() && target.password().is_none());
    match place {
        // Theirs is not the master's: neither makes up for the other.
        #[cfg(feature = "redis-sentinel")]
        Place::Sentinel { .. } => lonely |= access.user.is_some() && access.password.is_none(),
        _ => {
            lonely |= access.user.is_some() && targets.iter().any(|target| target.password().is_none());
            lonely &= access.password.is_none();
        }
    }
    if lonely {
        // redis-rs would come as nobody instead.
        faults.push("has a user without a password: set it with `.password(..)`");
    }
    #[cfg(feature = "redis-cluster")]
    if matches!(place, Place::Cluster(_))
        && (access.database.is_some_and(|database| database != 0)
            || targets.iter().any(|target| target.database() != 0))
    {
        faults.push("is a cluster, which has no database but 0: leave the database out");
    }
    #[cfg(feature = "redis-tls")]
    if let Some(pem) = &access.root_certificate {
        if !targets.iter().any(Target::is_tls) {
            faults.push("has a root certificate and no TLS: write `rediss://` in its URL");
        }
        if !String::from_utf8_lossy(pem).contains("-----BEGIN CERTIFICATE-----") {
            faults.push("has a root certificate that is no certificate in PEM");
        }
    }
}

fn check_key_prefix(prefix: &str, faults: &mut Faults) {
    // A brace would move the hash tag, and whitespace hides in every listing of keys.
    if prefix.is_empty() || prefix.contains(|c: char| matches!(c, '{' | '}') || c.is_whitespace()) {
        faults.push(format!("has the key prefix {prefix:?}: write one without braces and whitespace"));
    }
    if prefix.len() > LONGEST_KEY_PREFIX {
        let length = prefix.len();
        faults.push(format!("has a key prefix of {length} bytes: write at most {LONGEST_KEY_PREFIX}"));
    }
}

impl std::fmt::Debug for Asked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kind = match self {
            Self::Url(_) => "Url",
            #[cfg(feature = "redis-sentinel")]
            Self::Sentinel(..) => "Sentinel",
            #[cfg(feature = "redis-cluster")]
            Self::Cluster(_) => "Cluster",
        };
        f.debug_tuple(kind).finish_non_exhaustive()
    }
}
