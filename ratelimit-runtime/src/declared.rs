//! Quotas with constants in them, which the macro cannot look behind: they are put together and checked
//! where constants are evaluated, by core's rules and in its words.

mod whole;

use std::time::Duration;

use ratelimit_core::{Key, OnLimit, Quota, QuotaSpec, Scope, Text, policy};

pub use self::whole::{check_opens, check_waits};

/// Holds the place of a quota until it is there.
const ANY: Quota = super::__private::quota(QuotaSpec::new(1, Duration::from_secs(1)));

/// The number of a constant: one of another type is told so where it stands.
#[must_use]
pub const fn number(constant: u64) -> u64 {
    constant
}

/// The duration of a constant, as [`number`].
#[must_use]
pub const fn duration(constant: Duration) -> Duration {
    constant
}

/// The constant that a `policy` names: a [`QuotaSpec`], or several.
#[derive(Debug, Clone, Copy)]
pub struct Policy<T>(pub T);

impl Policy<&'static QuotaSpec> {
    /// All of them.
    #[must_use]
    pub const fn specs(self) -> &'static [QuotaSpec] {
        std::slice::from_ref(self.0)
    }
}

impl<const N: usize> Policy<&'static [QuotaSpec; N]> {
    /// All of them.
    #[must_use]
    pub const fn specs(self) -> &'static [QuotaSpec] {
        self.0
    }
}

impl<const N: usize> Policy<&'static &'static [QuotaSpec; N]> {
    /// All of them.
    #[must_use]
    pub const fn specs(self) -> &'static [QuotaSpec] {
        *self.0
    }
}

impl Policy<&'static &'static [QuotaSpec]> {
    /// All of them.
    #[must_use]
    pub const fn specs(self) -> &'static [QuotaSpec] {
        self.0
    }
}

/// What one `#[rate_limited]` declares.
#[derive(Debug, Clone, Copy)]
pub struct Declared {
    what: What,
    scope: Option<Scope>,
    bucket: Option<&'static str>,
    key: Option<&'static str>,
    cost: Option<u64>,
    on_limit: Option<OnLimit>,
    max_wait: Option<Duration>,
    granted: Option<u64>,
}

#[derive(Debug, Clone, Copy)]
enum What {
    /// The quota that its keys make.
    Keys(QuotaSpec),
    /// Those of a constant, which count in the second where they say nothing.
    Policy(&'static [QuotaSpec], Scope),
}

impl Declared {
    /// The quota that the keys of the attribute make.
    #[must_use]
    pub const fn keys(spec: QuotaSpec) -> Self {
        Self::new(What::Keys(spec))
    }

    /// The quotas of a policy, which count in `default` where they say nothing else.
    #[must_use]
    pub const fn policy(specs: &'static [QuotaSpec], default: Scope) -> Self {
        Self::new(What::Policy(specs, default))
    }

    const fn new(what: What) -> Self {
        Self {
            what,
            scope: None,
            bucket: None,
            key: None,
            cost: None,
            on_limit: None,
            max_wait: None,
            granted: None,
        }
    }

    /// Counts in `scope`, whatever the policy says.
    #[must_use]
    pub const fn scope(self, scope: Scope) -> Self {
        Self { scope: Some(scope), ..self }
    }

    /// Shares the budget of `bucket`.
    #[must_use]
    pub const fn bucket(self, bucket: &'static str) -> Self {
        Self { bucket: Some(bucket), ..self }
    }

    /// Counts by `key`.
    #[must_use]
    pub const fn key(self, key: &'static str) -> Self {
        Self { key: Some(key), ..self }
    }

    /// Takes `cost` permits for each call.
    #[must_use]
    pub const fn cost(self, cost: u64) -> Self {
        Self { cost: Some(cost), ..self }
    }

    /// Does `on_limit` where there is no permit.
    #[must_use]
    pub const fn on_limit(self, on_limit: OnLimit) -> Self {
        Self { on_limit: Some(on_limit), ..self }
    }

    /// Waits `max_wait` at the longest.
    #[must_use]
    pub const fn max_wait(self, max_wait: Duration) -> Self {
        Self { max_wait: Some(max_wait), ..self }
    }

    /// Keeps what the provider grants.
    #[must_use]
    pub const fn quota(self, granted: u64) -> Self {
        Self { granted: Some(granted), ..self }
    }

    const fn len(&self) -> usize {
        match self.what {
            What::Keys(_) => 1,
            What::Policy(specs, _) => specs.len(),
        }
    }

    /// One of its quotas, with what stands beside it.
    #[expect(clippy::indexing_slicing, reason = "asked for up to the length; `get` is not const")]
    const fn spec(&self, index: usize) -> QuotaSpec {
        let mut spec = match self.what {
            What::Keys(spec) => spec,
            What::Policy(specs, default) => {
                let spec = specs[index];
                // That is what a spec says that says nothing.
                if matches!(spec.scope, Scope::Api) { spec.scope(default) } else { spec }
            }
        };
        if let Some(scope) = self.scope {
            spec = spec.scope(scope);
        }
        if let Some(bucket) = self.bucket {
            spec = spec.bucket(bucket);
        }
        if let Some(key) = self.key {
            spec = spec.key(key);
        }
        if let Some(cost) = self.cost {
            spec = spec.cost(cost);
        }
        if let Some(on_limit) = self.on_limit {
            spec = spec.on_limit(on_limit);
            if matches!(on_limit, OnLimit::Error) {
                // Nothing waits, so how long is no longer said.
                spec.max_wait = None;
            }
        }
        if let Some(max_wait) = self.max_wait {
            spec = spec.max_wait(max_wait);
        }
        if let Some(granted) = self.granted {
            spec = spec.quota(granted);
        }
        spec
    }

    /// Whether the policy counts by parameters that nobody has seen.
    const fn has_unseen_key(&self) -> bool {
        let What::Policy(mut specs, _) = self.what else { return false };
        while let [spec, rest @ ..] = specs {
            if spec.key.is_some() && self.key.is_none() {
                return true;
            }
            specs = rest;
        }
        false
    }
}

/// How many quotas `all` declare.
#[must_use]
pub const fn count(mut all: &[Declared]) -> usize {
    let mut count = 0;
    while let [declared, rest @ ..] = all {
        count += declared.len();
        all = rest;
    }
    count
}

/// The quotas that `all` declare. One that makes no sense is refused where it is [checked](check), and is
/// any quota here, so that it is refused once.
#[must_use]
pub const fn quotas<const N: usize>(mut all: &[Declared]) -> [Quota; N] {
    let mut quotas = [ANY; N];
    let mut at = 0;
    while let [declared, rest @ ..] = all {
        let mut index = 0;
        while index < declared.len() {
            if let Ok(quota) = declared.spec(index).check() {
                #[expect(clippy::indexing_slicing, reason = "`N` is their number; `get` is not const")]
                {
                    quotas[at] = quota;
                }
            }
            at += 1;
            index += 1;
        }
        all = rest;
    }
    quotas
}

/// Refuses a fault that lies in `key`.
///
/// # Panics
/// In constant evaluation, if there is one.
#[track_caller]
pub const fn check_key(all: &[Declared], index: usize, key: Key) {
    let declared = &one(all, index);
    let mut at = 0;
    while at < declared.len() {
        if let Err(fault) = declared.spec(at).check() {
            // Each key has another number.
            if fault.key() as u8 == key as u8 {
                refuse(&fault.text(), fault.advice().as_str());
            }
        }
        at += 1;
    }
}

/// Refuses any fault.
///
/// # Panics
/// In constant evaluation, if there is one.
#[track_caller]
pub const fn check(all: &[Declared], index: usize) {
    let declared = &one(all, index);
    if declared.has_unseen_key() {
        refuse(
            &Text::of("the policy has a `key`, whose parameters are not looked for in a constant"),
            "write the `key` beside `policy`, and leave it out of the constant",
        );
    }
    let mut at = 0;
    while at < declared.len() {
        if let Err(fault) = declared.spec(at).check() {
            refuse(&fault.text(), fault.advice().as_str());
        }
        at += 1;
    }
}

/// Refuses a quota of the scope `per_user`, for the reason that `told` gives.
///
/// # Panics
/// In constant evaluation, if there is one.
#[track_caller]
pub const fn for_nobody(all: &[Declared], index: usize, per_user: Scope, told: &str) {
    let declared = &one(all, index);
    let mut at = 0;
    while at < declared.len() {
        // Each scope has another number.
        assert!(declared.spec(at).scope as u8 != per_user as u8, "{}", told);
        at += 1;
    }
}

/// Refuses quotas that govern the same calls and make no sense together: one of `own`, with those of it
/// that come before, and with `wider`.
///
/// # Panics
/// In constant evaluation, if there are such.
#[track_caller]
pub const fn apart(wider: &[Declared], own: &[Declared], index: usize) {
    let (earlier, _) = own.split_at(index);
    let declared = &one(own, index);
    let mut at = 0;
    while at < declared.len() {
        if let Ok(quota) = declared.spec(at).check() {
            // The trait's is for all methods, of which some may be tighter.
            apart_from_all(wider, &quota, false);
            apart_from_all(earlier, &quota, true);
            apart_from(declared, at, &quota, true);
        }
        at += 1;
    }
}

/// Refuses one declaration of a budget that another declares by other numbers under the same name.
///
/// # Panics
/// In constant evaluation, if it is.
#[track_caller]
pub const fn one_meaning(first: &Declared, second: &Declared) {
    let mut at = 0;
    while at < first.len() {
        let mut other = 0;
        while other < second.len() {
            if let (Ok(first), Ok(second)) = (first.spec(at).check(), second.spec(other).check())
                && let Some(fault) = policy::two_meanings(&first, &second)
            {
                refuse(&fault.text(), fault.advice().as_str());
            }
            other += 1;
        }
        at += 1;
    }
}

#[track_caller]
const fn apart_from_all(mut all: &[Declared], quota: &Quota, both_ways: bool) {
    while let [declared, rest @ ..] = all {
        apart_from(declared, declared.len(), quota, both_ways);
        all = rest;
    }
}

/// Apart from the first `len` of `declared`. What makes no sense alone is refused where that is checked.
#[track_caller]
const fn apart_from(declared: &Declared, len: usize, quota: &Quota, both_ways: bool) {
    let mut at = 0;
    while at < len {
        if let Ok(earlier) = declared.spec(at).check() {
            if let Some(fault) = policy::fault_between(&earlier, quota) {
                refuse(&fault.text(), fault.advice().as_str());
            }
            if let Some(fault) = policy::unreachable_under(quota, &earlier) {
                refuse(&fault.text(), fault.advice().as_str());
            }
            if let (Some(fault), true) = (policy::unreachable_under(&earlier, quota), both_ways) {
                refuse(&fault.text(), fault.advice().as_str());
            }
        }
        at += 1;
    }
}

#[expect(clippy::indexing_slicing, reason = "the macro counts what it writes; `get` is not const")]
const fn one(all: &[Declared], index: usize) -> Declared {
    all[index]
}

#[track_caller]
#[expect(clippy::panic, reason = "runs when a constant is evaluated: it is a compile error")]
pub(crate) const fn refuse(text: &Text, advice: &str) {
    let told = text.and("\nhelp: ").and(advice);
    panic!("{}", told.as_str())
}
