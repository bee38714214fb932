//! Gathers the numbers of one response, budget by budget, and reconciles them.

use std::cmp::Reverse;

use super::feedback::{Budget, Counts, Dialect, Wait};
use super::fields::{self, Field, Place};
use super::number::{self, Clock, Decimal};
use super::structured::{self, Bare, Member};
use super::{MAX_BUDGETS, ResetUnit};

/// A budget as far as it is known.
#[derive(Debug, Default)]
struct Draft {
    family: String,
    name: Option<String>,
    partition: Option<String>,
    label: Option<String>,
    counts: Option<Counts>,
    limit: Option<u64>,
    remaining: Option<u64>,
    used: Option<u64>,
    /// Until it is whole again, by a header that may have meant another unit or another clock.
    reset_us: Option<u64>,
    /// The same by a header that says its unit.
    reset_after_us: Option<u64>,
    window_us: Option<u64>,
}

/// Everything that was said about budgets, while it is read.
#[derive(Debug)]
pub(super) struct Drafts {
    clock: Clock,
    unit: Option<ResetUnit>,
    budgets: Vec<(Dialect, Draft)>,
    /// Quotas that have no name: family, limit, window.
    policies: Vec<(String, u64, u64)>,
}

impl Drafts {
    pub(super) fn new(clock: Clock, unit: Option<ResetUnit>) -> Self {
        Self { clock, unit, budgets: Vec::new(), policies: Vec::new() }
    }

    /// Takes in a header that holds one number of one budget.
    pub(super) fn field(&mut self, place: Place<'_>, value: &str) {
        let (clock, unit) = (self.clock, self.unit);
        match place.field {
            Field::Limit | Field::Remaining => return self.counted(place, value),
            Field::Name if value.is_empty() || value.len() > super::MAX_NAME => return,
            _ => {}
        }
        let Some(draft) = self.draft(place.dialect, place.family, place.budget, None) else { return };
        match place.field {
            Field::Used => raise(&mut draft.used, Decimal::parse(value).map(Decimal::ceil)),
            Field::UsedOfLimit => draft.used_of_limit(value),
            Field::Reset => raise(&mut draft.reset_us, number::reset(value, clock, unit)),
            Field::ResetAfter => raise(&mut draft.reset_after_us, number::seconds(value)),
            Field::ResetMillis => raise(&mut draft.reset_after_us, number::millis(value, clock)),
            Field::Window(unit_us) => {
                let window_us = Decimal::parse(value).and_then(|number| number.times(unit_us));
                raise(&mut draft.window_us, window_us.filter(|us| *us > 0));
            }
            Field::Name => draft.label = Some(value.to_owned()),
            Field::Limit | Field::Remaining => {}
        }
    }

    /// Takes in a limit or what remains of it: a number; several where proxies joined lines; and
    /// behind the limit, in the draft's versions up to 06, the policies it follows from.
    fn counted(&mut self, place: Place<'_>, value: &str) {
        let Some(members) = structured::members(value) else { return };
        let limits = place.field == Field::Limit;
        for (at, member) in members.iter().enumerate() {
            let Some(count) = member.value.number() else { continue };
            let window_us = window_of(member);
            if let (true, true, Some(window_us)) = (limits, at > 0, window_us) {
                self.policy(place.family, count.floor(), window_us);
                continue;
            }
            let Some(draft) = self.draft(place.dialect, place.family, place.budget, None) else { return };
            if limits {
                lower(&mut draft.limit, limit(count));
                raise(&mut draft.window_us, window_us);
            } else {
                lower(&mut draft.remaining, Some(count.floor()));
            }
        }
    }

    /// Takes in a line of `RateLimit`: a list of named budgets, or the dictionary of version 07.
    pub(super) fn ratelimit(&mut self, line: &str) {
        for member in structured::members(line).unwrap_or_default() {
            match (member.key.as_deref(), &member.value) {
                (None, Bare::Text(name)) => self.service_limit(name, &member),
                (Some(key), Bare::Number(number)) => self.dictionary(key, *number),
                _ => {}
            }
        }
    }

    fn service_limit(&mut self, name: &str, member: &Member) {
        let number = |key| member.parameter(key).and_then(Bare::number);
        let Some(remaining) = number("r") else { return };
        let Some(draft) = self.named(name, member) else { return };
        lower(&mut draft.remaining, Some(remaining.floor()));
        raise(&mut draft.reset_after_us, number("t").and_then(|t| t.times(1_000_000)));
    }

    fn dictionary(&mut self, key: &str, number: Decimal) {
        let Some(draft) = self.draft(Dialect::RateLimit, "ratelimit", None, None) else { return };
        match key {
            "limit" => lower(&mut draft.limit, limit(number)),
            "remaining" => lower(&mut draft.remaining, Some(number.floor())),
            "reset" => raise(&mut draft.reset_after_us, number.times(1_000_000)),
            _ => {}
        }
    }

    /// Takes in a line of `RateLimit-Policy`: named quotas, or up to version 07 bare limits.
    pub(super) fn ratelimit_policy(&mut self, line: &str) {
        for member in structured::members(line).unwrap_or_default() {
            match &member.value {
                Bare::Text(name) => self.quota_policy(name, &member),
                Bare::Number(number) => {
                    if let Some(window_us) = window_of(&member) {
                        // Both the dictionary and the fields of the older versions go with it.
                        self.policy("ratelimit", number.floor(), window_us);
                    }
                }
                _ => {}
            }
        }
    }

    fn quota_policy(&mut self, name: &str, member: &Member) {
        let Some(quota) = member.parameter("q").and_then(Bare::number) else { return };
        let Some(draft) = self.named(name, member) else { return };
        lower(&mut draft.limit, limit(quota));
        raise(&mut draft.window_us, window_of(member));
        if let Some(unit) = member.parameter("qu").and_then(Bare::text) {
            let said = counts(unit);
            // Of two units under one name neither is to be relied on.
            draft.counts =
                Some(if draft.counts.is_none_or(|kept| kept == said) { said } else { Counts::Other });
        }
    }

    fn named(&mut self, name: &str, member: &Member) -> Option<&mut Draft> {
        let partition = member.parameter("pk").and_then(Bare::text);
        self.draft(Dialect::RateLimit, "ratelimit", Some(name), partition)
    }

    fn policy(&mut self, family: &str, limit: u64, window_us: u64) {
        if self.policies.len() < MAX_BUDGETS && limit > 0 {
            self.policies.push((family.trim_end_matches('-').to_owned(), limit, window_us));
        }
    }

    /// Takes in `total=100; remaining=99; resets=41`, Zendesk's budget of one endpoint.
    pub(super) fn pairs(&mut self, name: &str, value: &str) {
        let Some(draft) = self.draft(Dialect::Vendor, "zendesk", Some(name), None) else { return };
        for (key, value) in value.split(';').filter_map(|pair| pair.trim().split_once('=')) {
            match key {
                "total" => lower(&mut draft.limit, Decimal::parse(value).and_then(limit)),
                "remaining" => lower(&mut draft.remaining, Decimal::parse(value).map(Decimal::floor)),
                "resets" => raise(&mut draft.reset_after_us, number::seconds(value)),
                _ => {}
            }
        }
    }

    /// Takes in `api-usage=25/5000`, maybe with the usage of one application behind it: Salesforce.
    pub(super) fn usage(&mut self, value: &str) {
        for (name, value) in value.split([',', ';']).filter_map(|pair| pair.trim().split_once('=')) {
            let value = value.split('(').next().unwrap_or_default();
            if let Some(draft) = self.draft(Dialect::Vendor, "salesforce", Some(name), None) {
                draft.used_of_limit(value);
            }
        }
    }

    /// The draft of a budget, made where there is none; `None` where there are too many.
    fn draft(
        &mut self,
        dialect: Dialect,
        family: &str,
        name: Option<&str>,
        partition: Option<&str>,
    ) -> Option<&mut Draft> {
        if name.into_iter().chain(partition).any(|text| text.len() > super::MAX_NAME) {
            return None;
        }
        let known = self.budgets.iter().position(|(_, draft)| {
            draft.family == family && draft.name.as_deref() == name && draft.partition.as_deref() == partition
        });
        let at = known.unwrap_or(self.budgets.len());
        if known.is_none() {
            if at >= MAX_BUDGETS {
                return None;
            }
            let (family, name) = (family.to_owned(), name.map(str::to_owned));
            let partition = partition.map(str::to_owned);
            self.budgets.push((dialect, Draft { family, name, partition, ..Draft::default() }));
        }
        self.budgets.get_mut(at).map(|(_, draft)| draft)
    }

    /// The budgets of which anything is known, each wait at most `max_us`.
    pub(super) fn finish(mut self, max_us: u64) -> Vec<Budget> {
        let mut policies = std::mem::take(&mut self.policies);
        // Of two policies with one limit the longer window is the stricter: it finds its budget first.
        policies.sort_by_key(|(_, limit, window_us)| Reverse((*window_us, *limit)));
        policies.dedup();
        for (family, limit, window_us) in &policies {
            if !self.gives_its_window(family, *limit, *window_us) {
                self.add_policy(*limit, *window_us);
            }
        }
        let budgets = self.budgets.into_iter().map(|(dialect, draft)| draft.finish(dialect, max_us));
        budgets
            .filter(|budget| budget.limit.or(budget.remaining).is_some() || budget.reset_after.is_some())
            .collect()
    }

    /// Whether the policy is the one that an unnamed budget of its family stands under: the window
    /// is the budget's then.
    fn gives_its_window(&mut self, family: &str, limit: u64, window_us: u64) -> bool {
        let stands_under = |draft: &&mut Draft| {
            draft.name.is_none()
                && draft.family.trim_end_matches('-') == family
                && draft.limit == Some(limit)
                && draft.window_us.is_none_or(|own_us| own_us == window_us)
        };
        let mut drafts = self.budgets.iter_mut().map(|(_, draft)| draft);
        let found = drafts.find(stands_under);
        found.map(|draft| draft.window_us = Some(window_us)).is_some()
    }

    fn add_policy(&mut self, limit: u64, window_us: u64) {
        if self.budgets.len() < MAX_BUDGETS {
            let draft = Draft { limit: Some(limit), window_us: Some(window_us), ..Draft::default() };
            self.budgets.push((Dialect::RateLimit, draft));
        }
    }
}

impl Draft {
    fn used_of_limit(&mut self, value: &str) {
        if let Some((used, of)) = value.split_once('/') {
            lower(&mut self.limit, Decimal::parse(of).and_then(limit));
            raise(&mut self.used, Decimal::parse(used).map(Decimal::ceil));
        }
    }

    fn finish(self, dialect: Dialect, max_us: u64) -> Budget {
        let unused = self.limit.zip(self.used).map(|(limit, used)| limit.saturating_sub(used));
        let mut remaining = self.remaining;
        lower(&mut remaining, unused);
        if remaining.is_some() {
            lower(&mut remaining, self.limit);
        }
        let asked_us = self.reset_after_us.or(self.reset_us);
        let named = self.name.as_deref();
        Budget {
            counts: self.counts.or_else(|| named.map(fields::counts)).unwrap_or(Counts::Requests),
            window_us: self.window_us.or_else(|| named.and_then(fields::window_us)),
            limit: self.limit,
            remaining,
            reset_after: asked_us.map(|asked_us| Wait::new(asked_us, max_us, dialect)),
            name: self.name.or(self.label),
            partition: self.partition,
            dialect,
        }
    }
}

/// A limit that somebody can keep. Of one of 0 nobody could; those who send it mean something else.
fn limit(number: Decimal) -> Option<u64> {
    Some(number.floor()).filter(|limit| *limit > 0)
}

/// The units of the draft's registry, in the words of its versions.
fn counts(unit: &str) -> Counts {
    match unit {
        "request" | "requests" => Counts::Requests,
        "content-bytes" => Counts::Bytes,
        "concurrency" | "concurrent-requests" => Counts::InFlight,
        _ => Counts::Other,
    }
}

fn window_of(member: &Member) -> Option<u64> {
    let seconds = member.parameter("w").or_else(|| member.parameter("window"))?.number()?;
    seconds.times(1_000_000).filter(|us| *us > 0)
}

/// Of two counts the lower is the stricter.
fn lower(kept: &mut Option<u64>, said: Option<u64>) {
    *kept = kept.iter().copied().chain(said).min();
}

/// Of two times the longer is the stricter: a wait, and a window over which a limit must do.
fn raise(kept: &mut Option<u64>, said: Option<u64>) {
    *kept = kept.iter().copied().chain(said).max();
}
