//! What a vendor says besides numbers: whether to try again, and what was too much of what.

use super::feedback::{Feedback, Measure, Reach};

/// Takes in a header that is such a hint.
pub(super) fn hint(feedback: &mut Feedback, name: &str, value: &str) {
    match name {
        "stripe-should-retry" | "x-should-retry" => should_retry(feedback, value),
        "stripe-rate-limited-reason" => reason(feedback, value),
        "x-ratelimit-global" if value.eq_ignore_ascii_case("true") => widen(feedback, Reach::Account),
        "x-ratelimit-scope" => scope(feedback, value),
        _ => {}
    }
}

fn should_retry(feedback: &mut Feedback, value: &str) {
    let said = match value {
        "true" => true,
        "false" => false,
        _ => return,
    };
    feedback.should_retry = Some(feedback.should_retry.unwrap_or(true) && said);
}

/// Stripe names the limiter that refused.
fn reason(feedback: &mut Feedback, value: &str) {
    let (reach, measure) = match value {
        "global-rate" => (Reach::Account, Some(Measure::Rate)),
        "global-concurrency" => (Reach::Account, Some(Measure::InFlight)),
        "endpoint-rate" => (Reach::Endpoint, Some(Measure::Rate)),
        "endpoint-concurrency" => (Reach::Endpoint, Some(Measure::InFlight)),
        "resource-specific" => (Reach::Resource, None),
        _ => return,
    };
    widen(feedback, reach);
    feedback.measure = feedback.measure.max(measure);
}

/// Discord says whose limit it was: the bot's on one route, the bot's on all, or a resource's, which
/// everybody shares.
fn scope(feedback: &mut Feedback, value: &str) {
    match value {
        "global" => widen(feedback, Reach::Account),
        "user" => widen(feedback, Reach::Endpoint),
        "shared" => widen(feedback, Reach::Resource),
        _ => {}
    }
}

/// Of two the wider is the stricter.
fn widen(feedback: &mut Feedback, reach: Reach) {
    feedback.reach = feedback.reach.max(Some(reach));
}
