//! Which header holds which number of which budget.
//!
//! Nearly everybody's names are made the same way: a family that ends in `ratelimit-` or
//! `rate-limit-`, the name of a field, and where there are several budgets the name of one, before
//! the field or behind it: `X-RateLimit-Remaining`, `x-ratelimit-remaining-tokens`,
//! `anthropic-ratelimit-tokens-remaining`, `X-Contentful-RateLimit-Second-Remaining`. So the names
//! are taken apart and not listed; the few that are made otherwise are in a table.

use super::feedback::{Counts, Dialect};

const MILLISECOND_US: u64 = 1_000;
const SECOND_US: u64 = 1_000_000;
const MINUTE_US: u64 = 60 * SECOND_US;
const HOUR_US: u64 = 60 * MINUTE_US;
const DAY_US: u64 = 24 * HOUR_US;

/// What a header's value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// How much the budget holds.
    Limit,
    /// How much is left.
    Remaining,
    /// How much is gone.
    Used,
    /// `used/limit`.
    UsedOfLimit,
    /// When it is whole again, in a unit that nobody tells.
    Reset,
    /// In how many seconds it is whole again.
    ResetAfter,
    /// In how many milliseconds it is whole again.
    ResetMillis,
    /// How long it covers, in this unit.
    Window(u64),
    /// What it is called.
    Name,
}

/// The place of a header's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place<'a> {
    pub(super) dialect: Dialect,
    /// What the names of headers about the same budgets start with.
    pub(super) family: &'a str,
    pub(super) budget: Option<&'a str>,
    pub(super) field: Field,
}

/// The words for a field. The longer come before those that they contain.
const WORDS: [(&str, Field); 14] = [
    ("reset-after", Field::ResetAfter),
    ("reset-ms", Field::ResetMillis),
    ("reset-time", Field::Reset),
    ("resettime", Field::Reset),
    ("reset", Field::Reset),
    ("remaining", Field::Remaining),
    ("limit", Field::Limit),
    ("used", Field::Used),
    ("observed", Field::Used),
    ("interval-seconds", Field::Window(SECOND_US)),
    ("window-ms", Field::Window(MILLISECOND_US)),
    ("bucket", Field::Name),
    ("resource", Field::Name),
    ("dailylimit", Field::Limit),
];

/// Names that are made otherwise: the name, its family, its budget, its field.
const IRREGULAR: [(&str, &str, Option<&str>, Field); 32] = [
    ("x-rate-limit", "x-rate-limit-", None, Field::Limit),
    ("x-rate-limit-requests-quota", "bigcommerce", None, Field::Limit),
    ("x-rate-limit-requests-left", "bigcommerce", None, Field::Remaining),
    ("x-rate-limit-time-reset-ms", "bigcommerce", None, Field::ResetMillis),
    ("x-rate-limit-time-window-ms", "bigcommerce", None, Field::Window(MILLISECOND_US)),
    ("x-hubspot-ratelimit-daily", "hubspot", Some("daily"), Field::Limit),
    ("x-hubspot-ratelimit-daily-remaining", "hubspot", Some("daily"), Field::Remaining),
    ("x-hubspot-ratelimit-secondly", "hubspot", Some("secondly"), Field::Limit),
    ("x-hubspot-ratelimit-secondly-remaining", "hubspot", Some("secondly"), Field::Remaining),
    ("x-hubspot-ratelimit-max", "hubspot", Some("interval"), Field::Limit),
    ("x-hubspot-ratelimit-remaining", "hubspot", Some("interval"), Field::Remaining),
    ("x-hubspot-ratelimit-interval-milliseconds", "hubspot", Some("interval"), Field::Window(MILLISECOND_US)),
    ("x-shopify-shop-api-call-limit", "shopify", None, Field::UsedOfLimit),
    ("x-limit-per-second", "etsy", Some("second"), Field::Limit),
    ("x-remaining-this-second", "etsy", Some("second"), Field::Remaining),
    ("x-limit-per-day", "etsy", Some("day"), Field::Limit),
    ("x-remaining-today", "etsy", Some("day"), Field::Remaining),
    ("x-minlimit-remaining", "xero", Some("minute"), Field::Remaining),
    ("x-daylimit-remaining", "xero", Some("day"), Field::Remaining),
    ("x-appminlimit-remaining", "xero", Some("app-minute"), Field::Remaining),
    ("x-daily-requests-left", "pipedrive", Some("daily"), Field::Remaining),
    ("x-app-limit-24hour-limit", "x-24hour", Some("app-day"), Field::Limit),
    ("x-app-limit-24hour-remaining", "x-24hour", Some("app-day"), Field::Remaining),
    ("x-app-limit-24hour-reset", "x-24hour", Some("app-day"), Field::Reset),
    ("x-user-limit-24hour-limit", "x-24hour", Some("user-day"), Field::Limit),
    ("x-user-limit-24hour-remaining", "x-24hour", Some("user-day"), Field::Remaining),
    ("x-user-limit-24hour-reset", "x-24hour", Some("user-day"), Field::Reset),
    ("x-ratelimit-clientlimit", "imgur", Some("client"), Field::Limit),
    ("x-ratelimit-clientremaining", "imgur", Some("client"), Field::Remaining),
    ("x-ratelimit-userlimit", "imgur", Some("user"), Field::Limit),
    ("x-ratelimit-userreset", "imgur", Some("user"), Field::Reset),
    ("x-ratelimit-userremaining", "imgur", Some("user"), Field::Remaining),
];

/// Where the value of the header `name`, in lower case, belongs.
pub(super) fn place(name: &str) -> Option<Place<'_>> {
    let irregular = IRREGULAR.iter().find(|(known, ..)| *known == name);
    if let Some(&(_, family, budget, field)) = irregular {
        let dialect = if family.ends_with('-') { Dialect::XRateLimit } else { Dialect::Vendor };
        return Some(Place { dialect, family, budget, field });
    }
    let (family, rest) = split_family(name)?;
    let dialect = match family {
        "ratelimit-" | "rate-limit-" => Dialect::RateLimitFields,
        "x-ratelimit-" | "x-rate-limit-" => Dialect::XRateLimit,
        _ => Dialect::Vendor,
    };
    let (budget, field) = WORDS.iter().find_map(|(word, field)| Some((split_field(rest, word)?, *field)))?;
    // What names a budget must be the whole of a name: `X-RateLimit-Bucket-Limit` is a limit.
    let whole = budget.is_none() || field != Field::Name;
    whole.then_some(Place { dialect, family, budget, field })
}

fn split_family(name: &str) -> Option<(&str, &str)> {
    for stem in ["ratelimit-", "rate-limit-", "anthropic-priority-"] {
        if let Some(at) = name.find(stem) {
            let (family, rest) = name.split_at(at + stem.len());
            let own_word = at == 0 || family.get(..at)?.ends_with('-');
            return own_word.then_some((family, rest));
        }
    }
    None
}

/// The budget that is named beside `word`, `Some(None)` where none is.
#[expect(clippy::option_option, reason = "no such field, a field of the only budget, a field of a named one")]
fn split_field<'a>(rest: &'a str, word: &str) -> Option<Option<&'a str>> {
    if rest == word {
        return Some(None);
    }
    let behind = rest.strip_prefix(word).and_then(|rest| rest.strip_prefix('-'));
    let before = rest.strip_suffix(word).and_then(|rest| rest.strip_suffix('-'));
    behind.or(before).filter(|budget| !budget.is_empty()).map(Some)
}

/// What a budget of this name counts.
pub(super) fn counts(budget: &str) -> Counts {
    let has = |words: &[&str]| words.iter().any(|word| budget.contains(word));
    if has(&["token"]) {
        Counts::Tokens
    } else if has(&["byte"]) {
        Counts::Bytes
    } else if has(&["concurren"]) {
        Counts::InFlight
    } else if has(&["complexity", "point", "cost", "credit"]) {
        Counts::Other
    } else {
        Counts::Requests
    }
}

/// The window of a budget that is named after it.
pub(super) fn window_us(budget: &str) -> Option<u64> {
    match budget.rsplit('-').next()? {
        "second" | "secondly" => Some(SECOND_US),
        "minute" | "minutely" => Some(MINUTE_US),
        "hour" | "hourly" => Some(HOUR_US),
        "day" | "daily" => Some(DAY_US),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regular_name_is_a_family_a_field_and_maybe_a_budget() {
        for (name, family, budget, field) in [
            ("x-ratelimit-limit", "x-ratelimit-", None, Field::Limit),
            ("x-rate-limit-reset", "x-rate-limit-", None, Field::Reset),
            ("ratelimit-observed", "ratelimit-", None, Field::Used),
            ("x-ratelimit-reset-after", "x-ratelimit-", None, Field::ResetAfter),
            ("x-ratelimit-reset-tokens", "x-ratelimit-", Some("tokens"), Field::Reset),
            ("x-ratelimit-requests-reset", "x-ratelimit-", Some("requests"), Field::Reset),
            (
                "anthropic-ratelimit-input-tokens-remaining",
                "anthropic-ratelimit-",
                Some("input-tokens"),
                Field::Remaining,
            ),
            ("x-post-rate-limit-used", "x-post-rate-limit-", None, Field::Used),
            ("x-ratelimit-bucket", "x-ratelimit-", None, Field::Name),
        ] {
            let place = place(name).unwrap();
            assert_eq!((place.family, place.budget, place.field), (family, budget, field), "{name}");
        }
    }

    #[test]
    fn other_names_have_no_place() {
        for name in [
            "x-ratelimit",
            "x-ratelimit-",
            "ratelimit-policy",
            "corporatelimit-limit",
            "x-ratelimit-nearlimit",
        ] {
            assert_eq!(place(name), None, "{name}");
        }
    }
}
