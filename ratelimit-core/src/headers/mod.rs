//! What an upstream says about its limits, read from the headers of its responses.
//!
//! [`Reader::read`] takes a response's status and headers and the local wall clock, and gives a
//! [`Feedback`]: for how long nobody may send, and what remains of which budget. It keeps no state,
//! decides nothing about quotas, and does not know whom it listens to: whoever calls it feeds it only
//! the responses of the upstream that the quotas are about.
//!
//! ```
//! use ratelimit_core::headers::Reader;
//!
//! let now_us = 1_790_000_000_000_000;
//! let headers = [("Retry-After", "2"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "1790000060")];
//! let feedback = Reader::new().read(429, now_us, headers);
//!
//! assert_eq!(feedback.not_before.map(|wait| wait.after_us), Some(2_000_000));
//! assert_eq!(feedback.budgets[0].remaining, Some(0));
//! assert_eq!(feedback.budgets[0].reset_after.map(|wait| wait.after_us), Some(60_000_000));
//! ```
//!
//! # Which responses
//!
//! | status | `Retry-After` | a budget with nothing left |
//! |---|---|---|
//! | 429, 420 | nobody sends before it | the same till its reset, where no `Retry-After` says otherwise |
//! | 503, 529, 403 | nobody sends before it | the same |
//! | other 4xx, 5xx | this call is not sent before it | is told |
//! | 2xx | means something else | is told |
//! | 3xx, 1xx, or one with an `Age` | everything is ignored | |
//!
//! With a 429, a budget that has a reset and no remainder counts as one with nothing left.
//!
//! A 403 is some upstreams' refusal (GitHub) and all others' lack of a right: only one that names a
//! wait, or a budget with nothing left, holds anybody back. What came out of a cache, which a positive
//! `Age` says, was true when it went in.
//!
//! # When headers disagree
//!
//! - A `Retry-After` outweighs every reset, as the IETF draft demands: the budgets beside it need not
//!   be the one that refused (Discord's shared limits, GitHub's secondary ones).
//! - A wait of nothing is no wait: some send a 0 for what they have rounded down or do not know
//!   (Atlassian sends it on what was not refused). The reset may still speak, else the caller's own
//!   backoff.
//! - `retry-after-ms` outweighs a `Retry-After` that it is the finer form of: one within a second of
//!   it. Where the two contradict each other, the longer counts.
//! - Of the same number said twice the stricter counts: the longer wait, the smaller remainder.
//! - A 429 outweighs what remains: it can come from a limit that the headers do not show. Where no
//!   budget is known to be spent, nothing is made up; the caller's own backoff decides.
//! - Of several spent budgets the one that takes longest counts: a call needs all of them.
//!
//! # Units
//!
//! A header whose definition tells the unit is read in it. For the `*-Reset` of everybody else it is
//! what [`Reader::reset_unit`] was told, or the shape decides: a date, a spelled duration
//! (`1m30.5s`), or a number: under 3.2e8 it is seconds from now, from 1e9 seconds and from 1e11
//! milliseconds since the epoch, and what is neither is ignored. A number that would be more than a
//! day from now is read as milliseconds: a wait that is too short costs one refusal, a wait that is
//! too long is an outage.
//!
//! Instants are measured against the response's own `Date`, so that no skew between the two clocks
//! matters, unless that is a day and more away from the local clock.
//!
//! # Bounds
//!
//! No wait is longer than [`Reader::max_wait`], one hour where nothing else is said; what was asked
//! for stays known ([`Wait::is_bounded`]). Of a response at most 1,024 headers are looked at, of which
//! at most 64 about budgets are read, into at most 16 budgets; a value of more than 1,024 bytes, or
//! one that is not ASCII, is ignored, like every number that is negative, not finite, in exponent
//! form, or of more than 15 digits.
//!
//! # Dialects
//!
//! | who | headers | reference |
//! |---|---|---|
//! | everybody | `Retry-After`: seconds, with decimals too, or a date of any of the three forms | RFC 9110, 10.2.3 and 5.6.7 |
//! | Azure, `OpenAI` | `retry-after-ms`, `x-ms-retry-after-ms` | <https://learn.microsoft.com/azure/ai-foundry/openai/how-to/quota>, <https://github.com/openai/openai-node> |
//! | IETF, Cloudflare | `RateLimit: "default";r=50;t=30`, `RateLimit-Policy: "burst";q=100;w=60` | draft-ietf-httpapi-ratelimit-headers-08 to -10, RFC 9651 |
//! | express-rate-limit, Close | `RateLimit: limit=100, remaining=50, reset=30`, `RateLimit-Policy: 100;w=60` | the draft's version 07 |
//! | Persona, Kong, Klaviyo, Docker Hub | `RateLimit-Limit: 100, 100;w=10`, `-Remaining`, `-Reset` | the draft's versions 00 to 06 |
//! | GitLab, Twitch | the same names with seconds since the epoch; `RateLimit-Observed`, `-ResetTime` | <https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/>, <https://dev.twitch.tv/docs/api/guide/> |
//! | GitHub | `X-RateLimit-*` with seconds since the epoch, `-Resource`, `-Used` | <https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api> |
//! | SendGrid | `X-RateLimit-*` with seconds since the epoch, not on `mail/send` | <https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/rate-limits> |
//! | Discord | `X-RateLimit-Reset-After`, `-Bucket`, `-Global`, `-Scope` | <https://discord.com/developers/docs/topics/rate-limits> |
//! | X, Okta | `X-Rate-Limit-*` with seconds since the epoch, `x-app-limit-24hour-*` | <https://docs.x.com/x-api/fundamentals/rate-limits>, <https://developer.okta.com/docs/reference/rl-best-practices/> |
//! | Reddit | `X-Ratelimit-Used`, `-Remaining` with decimals, `-Reset` in seconds | <https://support.reddithelp.com/hc/en-us/articles/16160319875092> |
//! | `OpenAI`, Groq | `x-ratelimit-remaining-tokens`, `x-ratelimit-reset-requests: 1m30.5s` | <https://platform.openai.com/docs/guides/rate-limits> |
//! | Anthropic | `anthropic-ratelimit-input-tokens-reset`, in RFC 3339 | <https://docs.anthropic.com/en/api/rate-limits> |
//! | Linear | `X-RateLimit-Requests-Reset`, `X-RateLimit-Complexity-*`, in milliseconds since the epoch | <https://linear.app/developers/rate-limiting> |
//! | Stripe | `Stripe-Rate-Limited-Reason`, `Stripe-Should-Retry` | <https://docs.stripe.com/rate-limits> |
//! | Shopify | `X-Shopify-Shop-Api-Call-Limit: 32/40` | <https://shopify.dev/docs/api/usage/limits> |
//! | Salesforce | `Sforce-Limit-Info: api-usage=25/5000` | <https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/headers_api_usage.htm> |
//! | `HubSpot` | `X-HubSpot-RateLimit-Daily`, `-Secondly`, `-Max` per `-Interval-Milliseconds` | <https://developers.hubspot.com/docs/guides/apps/api-usage/usage-details> |
//! | Zendesk | `X-Rate-Limit`, `Zendesk-RateLimit-Tickets-Index: total=100; remaining=99; resets=41` | <https://developer.zendesk.com/api-reference/introduction/rate-limits/> |
//! | Atlassian | `X-RateLimit-Reset` in RFC 3339, `X-RateLimit-Interval-Seconds` | <https://developer.atlassian.com/cloud/jira/platform/rate-limiting/> |
//! | `BigCommerce` | `X-Rate-Limit-Requests-Left`, `-Requests-Quota`, `-Time-Reset-Ms`, `-Time-Window-Ms` | <https://developer.bigcommerce.com/docs/start/best-practices/api-rate-limits> |
//! | Contentful | `X-Contentful-RateLimit-Second-Remaining`, `-Hour-Limit`, `-Reset` | <https://www.contentful.com/developers/docs/references/content-delivery-api/> |
//! | Kong | `X-RateLimit-Remaining-Minute` | <https://developer.konghq.com/plugins/rate-limiting/> |
//! | Xero, Etsy, Pipedrive, Imgur | `X-MinLimit-Remaining`, `X-Remaining-Today`, `X-Daily-Requests-Left`, `X-RateLimit-UserRemaining` | <https://developer.xero.com/documentation/guides/oauth2/limits/>, <https://developers.etsy.com/documentation/essentials/rate-limits/>, <https://pipedrive.readme.io/docs/core-api-concepts-rate-limiting>, <https://apidocs.imgur.com/> |
//! | Slack, Notion, Asana, Figma | `Retry-After` alone | <https://docs.slack.dev/apis/web-api/rate-limits/>, <https://developers.notion.com/reference/request-limits> |
//!
//! Everybody else whose names are made like these is read too. `LinkedIn` sends nothing to read.

mod collect;
mod date;
mod feedback;
mod fields;
mod hints;
mod number;
mod structured;
#[cfg(test)]
mod tests;

pub use feedback::{Budget, Counts, Dialect, Feedback, Measure, Reach, ResetUnit, Wait};

use collect::Drafts;
use number::Clock;

/// The longest wait that is taken over where nothing else is said.
pub const DEFAULT_MAX_WAIT_US: u64 = 3_600_000_000;

/// More headers than any server of ours would accept in a request; they are only looked at.
const MAX_HEADERS: usize = 1_024;
/// Ten times the headers of the most talkative upstream known.
const MAX_VALUES: usize = 64;
const MAX_BUDGETS: usize = 16;
const MAX_VALUE: usize = 1_024;
const MAX_NAME: usize = 64;

/// Reads what responses say about limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reader {
    max_wait_us: u64,
    reset_unit: Option<ResetUnit>,
}

impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

impl Reader {
    /// A reader that takes over waits of up to an hour, and tells units by their magnitude.
    #[must_use]
    pub const fn new() -> Self {
        Self { max_wait_us: DEFAULT_MAX_WAIT_US, reset_unit: None }
    }

    /// The longest wait to take over, in microseconds; a longer one becomes this one.
    #[must_use]
    pub const fn max_wait(self, max_wait_us: u64) -> Self {
        Self { max_wait_us, ..self }
    }

    /// The unit of the upstream's reset headers, where it is known and they do not say it.
    #[must_use]
    pub const fn reset_unit(self, unit: ResetUnit) -> Self {
        Self { reset_unit: Some(unit), ..self }
    }

    /// What a response says: its status, its headers, and the local wall clock at its arrival, in
    /// microseconds since the epoch.
    ///
    /// Names are compared without regard to case; a name may come several times.
    pub fn read<'a, V>(
        &self,
        status: u16,
        now_us: u64,
        headers: impl IntoIterator<Item = (&'a str, &'a V)>,
    ) -> Feedback
    where
        V: AsRef<[u8]> + ?Sized + 'a,
    {
        let Some(verdict) = Verdict::of(status) else { return Feedback::default() };
        let message = Message::gather(now_us, headers);
        if message.cached {
            return Feedback::default();
        }
        let clock = Clock::new(now_us, message.date_us);
        let mut feedback = Feedback::default();
        let mut drafts = Drafts::new(clock, self.reset_unit);
        for (name, value) in &message.values {
            take(&mut feedback, &mut drafts, name, value);
        }
        feedback.budgets = drafts.finish(self.max_wait_us);
        self.add_waits(&mut feedback, verdict, &message, clock);
        feedback
    }

    fn add_waits(&self, feedback: &mut Feedback, verdict: Verdict, message: &Message, clock: Clock) {
        if verdict == Verdict::Served {
            return;
        }
        let said = message.retry_after(clock);
        let said = said.map(|(asked_us, dialect)| Wait::new(asked_us, self.max_wait_us, dialect));
        if verdict == Verdict::Failed {
            feedback.retry_after = said;
            return;
        }
        feedback.not_before = said.or_else(|| spent(&feedback.budgets, verdict));
        feedback.retry_after = feedback.not_before;
    }
}

/// What a status makes of the headers beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// Budgets are told, nobody is held back.
    Served,
    /// This call did not work; that says nothing about others.
    Failed,
    /// Refused by a limit.
    Throttled,
    /// Refused, maybe by a limit.
    Unavailable,
}

impl Verdict {
    /// `None` for a status that says nothing about limits, whatever comes with it.
    fn of(status: u16) -> Option<Self> {
        match status {
            200..=299 => Some(Self::Served),
            // 420 is what Twitter had before there was a 429.
            420 | 429 => Some(Self::Throttled),
            // 529 is Anthropic's word for too much load.
            403 | 503 | 529 => Some(Self::Unavailable),
            400..=599 => Some(Self::Failed),
            _ => None,
        }
    }
}

/// The headers that matter, picked from all of them: the date has to be known before any of the
/// others can be read.
#[derive(Debug, Default)]
struct Message {
    date_us: Option<u64>,
    cached: bool,
    seconds: Vec<String>,
    millis: Vec<String>,
    values: Vec<(String, String)>,
}

impl Message {
    fn gather<'a, V>(now_us: u64, headers: impl IntoIterator<Item = (&'a str, &'a V)>) -> Self
    where
        V: AsRef<[u8]> + ?Sized + 'a,
    {
        let mut message = Self::default();
        for (name, value) in headers.into_iter().take(MAX_HEADERS) {
            let value = value.as_ref();
            if name.len() > MAX_NAME || value.len() > MAX_VALUE || !value.is_ascii() {
                continue;
            }
            if let Ok(value) = std::str::from_utf8(value) {
                message.add(now_us, &name.to_ascii_lowercase(), value.trim_matches([' ', '\t']));
            }
        }
        message
    }

    fn add(&mut self, now_us: u64, name: &str, value: &str) {
        match name {
            "date" => self.date_us = self.date_us.or_else(|| date::http(value, now_us)),
            "age" => self.cached |= number::seconds(value).is_some_and(|age_us| age_us > 0),
            "retry-after" | "x-retry-after" | "x-ratelimit-retry-after" => {
                keep(&mut self.seconds, value.to_owned());
            }
            "retry-after-ms" | "x-ms-retry-after-ms" => keep(&mut self.millis, value.to_owned()),
            _ if is_about_limits(name) => keep(&mut self.values, (name.to_owned(), value.to_owned())),
            _ => {}
        }
    }

    /// The wait that is asked for in so many words.
    fn retry_after(&self, clock: Clock) -> Option<(u64, Dialect)> {
        let seconds = self.seconds.iter().filter_map(|value| number::retry_after(value, clock)).max();
        let millis = self.millis.iter().filter_map(|value| number::millis(value, clock)).max();
        let (seconds, millis) = (seconds.filter(|us| *us > 0), millis.filter(|us| *us > 0));
        match (seconds, millis) {
            (Some(coarse), Some(fine)) if coarse.saturating_sub(fine) > 1_000_000 => {
                Some((coarse, Dialect::RetryAfter))
            }
            (_, Some(fine)) => Some((fine, Dialect::RetryAfterMs)),
            (coarse, None) => coarse.map(|coarse| (coarse, Dialect::RetryAfter)),
        }
    }
}

fn keep<T>(values: &mut Vec<T>, value: T) {
    if values.len() < MAX_VALUES {
        values.push(value);
    }
}

fn is_about_limits(name: &str) -> bool {
    let special = name == "ratelimit" || name == "sforce-limit-info" || name.ends_with("-should-retry");
    special || name.contains("ratelimit-") || name.contains("rate-limit") || fields::place(name).is_some()
}

/// Takes in one header that is about limits.
fn take(feedback: &mut Feedback, drafts: &mut Drafts, name: &str, value: &str) {
    match name {
        "ratelimit" => drafts.ratelimit(value),
        "ratelimit-policy" => drafts.ratelimit_policy(value),
        "sforce-limit-info" => drafts.usage(value),
        _ => {
            if let Some(name) = name.strip_prefix("zendesk-ratelimit-") {
                drafts.pairs(name, value);
            } else if let Some(place) = fields::place(name) {
                drafts.field(place, value);
            } else {
                hints::hint(feedback, name, value);
            }
        }
    }
}

/// The longest wait for a budget of which nothing is left. Of a budget without a remainder that came
/// with a 429, nothing is left.
fn spent(budgets: &[Budget], verdict: Verdict) -> Option<Wait> {
    let unsaid = u64::from(verdict != Verdict::Throttled);
    let spent = budgets.iter().filter(|budget| budget.remaining.unwrap_or(unsaid) == 0);
    spent
        .filter_map(|budget| budget.reset_after)
        .filter(|wait| wait.asked_us > 0)
        .max_by_key(|wait| wait.asked_us)
}
