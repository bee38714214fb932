//! What the layer for incoming requests refuses.

/// A request to `service` under `policy` was refused, or would have been where it is only tried.
pub(crate) fn incoming_refused(service: &str, policy: &str, reason: &str, shadow: bool) {
    #[cfg(feature = "metrics")]
    metrics::counter!(
        "ratelimit.incoming.refused",
        "service" => service.to_owned(), "policy" => policy.to_owned(), "shadow" => shadow.to_string()
    )
    .increment(1);
    if shadow {
        tracing::info!(service, policy, reason, "a request would have been refused");
    } else {
        tracing::debug!(service, policy, reason, "a request was refused");
    }
}

/// Requests to `service` come from nobody, for the server does not say where from.
pub(crate) fn no_peers(service: &str) {
    tracing::warn!(
        service,
        "the server tells no address of its peers: requests are answered 500; see `RateLimitLayerBuilder::peer`"
    );
}

/// A request to `service` was given the policy called `policy`, and there are only `policies`.
pub(crate) fn unknown_policy(service: &str, policy: &str, policies: &str) {
    tracing::warn!(service, policy, policies, "a policy was chosen that there is not: the path decides");
}
