//! What goes into and comes out of [`Forwarding`](super::Forwarding).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::support::{Fields, object, params, texts};

object! {
    /// Forwarding request, as it comes back: anything may be missing.
    answer ForwardingRequest(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// A text.
        get payment_method: &str,
        /// A list, each [`ForwardingRequestReplacement`].
        get replacements: Vec<ForwardingRequestReplacement>,
        /// See [`ForwardingRequestRequestContext`].
        get request_context: ForwardingRequestRequestContext,
        /// See [`ForwardingRequestRequestDetails`].
        get request_details: ForwardingRequestRequestDetails,
        /// See [`ForwardingRequestResponseDetails`].
        get response_details: ForwardingRequestResponseDetails,
        /// A text.
        get url: &str,
    }
}

params! {
    /// List forwarding requests created, as it is sent.
    group ListForwardingRequestsCreated {
        /// A whole number.
        set gt: i64,
        /// A whole number.
        set gte: i64,
        /// A whole number.
        set lt: i64,
        /// A whole number.
        set lte: i64,
    }
}

params! {
    /// List forwarding requests query, as it is sent.
    options ListForwardingRequestsQuery {
        /// See [`ListForwardingRequestsCreated`].
        set created: ListForwardingRequestsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create forwarding request, as it is sent.
    required CreateForwardingRequest {
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set payment_method: String,
        /// A list, each [`ForwardingRequestReplacement`].
        list replacements: ForwardingRequestReplacement,
        /// See [`CreateForwardingRequestRequest`].
        set request: CreateForwardingRequestRequest,
        /// A text.
        set url: String,
    }
}

impl CreateForwardingRequest {
    /// With what must be there.
    #[must_use]
    pub fn new(
        payment_method: impl Into<String>,
        replacements: impl IntoIterator<Item: Into<ForwardingRequestReplacement>>,
        request: impl Into<CreateForwardingRequestRequest>,
        url: impl Into<String>,
    ) -> Self {
        Self(Fields::new())
            .payment_method(payment_method)
            .replacements(replacements)
            .request(request)
            .url(url)
    }
}

texts! {
    /// Forwarding request replacement: one of some texts, or any other.
    ForwardingRequestReplacement {
        CardCvc = "card_cvc",
        CardExpiry = "card_expiry",
        CardNumber = "card_number",
        CardholderName = "cardholder_name",
        RequestSignature = "request_signature",
    }
}

object! {
    /// Forwarding request request context, as it comes back: anything may be missing.
    part ForwardingRequestRequestContext(false) {
        /// A whole number.
        get destination_duration: i64,
        /// A text.
        get destination_ip_address: &str,
    }
}

object! {
    /// Forwarding request request details, as it comes back: anything may be missing.
    part ForwardingRequestRequestDetails(false) {
        /// A text.
        get body: &str,
        /// A list, each [`ForwardingRequestRequestDetailsHeader`].
        get headers: Vec<ForwardingRequestRequestDetailsHeader>,
        /// A text.
        get http_method: &str,
    }
}

object! {
    /// Forwarding request response details, as it comes back: anything may be missing.
    part ForwardingRequestResponseDetails(false) {
        /// A text.
        get body: &str,
        /// A list, each [`ForwardingRequestRequestDetailsHeader`].
        get headers: Vec<ForwardingRequestRequestDetailsHeader>,
        /// A whole number.
        get status: i64,
    }
}

params! {
    /// Create forwarding request request, as it is sent.
    group CreateForwardingRequestRequest {
        /// A text.
        set body: String,
        /// A list, each [`CreateForwardingRequestRequestHeader`].
        list headers: CreateForwardingRequestRequestHeader,
    }
}

object! {
    /// Forwarding request request details header, as it comes back: anything may be missing.
    part ForwardingRequestRequestDetailsHeader(false) {
        /// A text.
        get name: &str,
        /// A text.
        get value: &str,
    }
}

params! {
    /// Create forwarding request request header, as it is sent.
    required_group CreateForwardingRequestRequestHeader {
        /// A text.
        set name: String,
        /// A text.
        set value: String,
    }
}

impl CreateForwardingRequestRequestHeader {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(Fields::new()).name(name).value(value)
    }
}
