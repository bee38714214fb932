//! What goes into and comes out of [`Forwarding`](super::Forwarding).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::support::{Slot, record, setters, texts};

record! {
    /// Forwarding request, as it comes back: anything may be missing.
    answer ForwardingRequest {
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub payment_method: Option<String>,
        /// A list, each [`ForwardingRequestReplacement`].
        pub replacements: Option<Vec<ForwardingRequestReplacement>>,
        /// See [`ForwardingRequestRequestContext`].
        pub request_context: Option<ForwardingRequestRequestContext>,
        /// See [`ForwardingRequestRequestDetails`].
        pub request_details: Option<ForwardingRequestRequestDetails>,
        /// See [`ForwardingRequestResponseDetails`].
        pub response_details: Option<ForwardingRequestResponseDetails>,
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// List forwarding requests created, as it is sent.
    options ListForwardingRequestsCreated {
        /// A whole number.
        pub gt: Option<i64>,
        /// A whole number.
        pub gte: Option<i64>,
        /// A whole number.
        pub lt: Option<i64>,
        /// A whole number.
        pub lte: Option<i64>,
    }
}

setters! {
    ListForwardingRequestsCreated {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// List forwarding requests query, as it is sent.
    options ListForwardingRequestsQuery {
        /// See [`ListForwardingRequestsCreated`].
        pub created: Option<ListForwardingRequestsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListForwardingRequestsQuery {
        set created: ListForwardingRequestsCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create forwarding request, as it is sent.
    request CreateForwardingRequest {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub payment_method: String,
        /// A list, each [`ForwardingRequestReplacement`].
        pub replacements: Vec<ForwardingRequestReplacement>,
        /// See [`CreateForwardingRequestRequest`].
        pub request: CreateForwardingRequestRequest,
        /// A text.
        pub url: String,
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
        Self {
            payment_method: payment_method.into(),
            replacements: replacements.into_iter().map(Into::into).collect(),
            request: request.into(),
            url: url.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateForwardingRequest {
        list expand: String,
        entry metadata: String,
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

record! {
    /// Forwarding request request context, as it comes back: anything may be missing.
    answer ForwardingRequestRequestContext {
        /// A whole number.
        pub destination_duration: Option<i64>,
        /// A text.
        pub destination_ip_address: Option<String>,
    }
}

record! {
    /// Forwarding request request details, as it comes back: anything may be missing.
    answer ForwardingRequestRequestDetails {
        /// A text.
        pub body: Option<String>,
        /// A list, each [`ForwardingRequestRequestDetailsHeader`].
        pub headers: Option<Vec<ForwardingRequestRequestDetailsHeader>>,
        /// A text.
        pub http_method: Option<String>,
    }
}

record! {
    /// Forwarding request response details, as it comes back: anything may be missing.
    answer ForwardingRequestResponseDetails {
        /// A text.
        pub body: Option<String>,
        /// A list, each [`ForwardingRequestRequestDetailsHeader`].
        pub headers: Option<Vec<ForwardingRequestRequestDetailsHeader>>,
        /// A whole number.
        pub status: Option<i64>,
    }
}

record! {
    /// Create forwarding request request, as it is sent.
    options CreateForwardingRequestRequest {
        /// A text.
        pub body: Option<String>,
        /// A list, each [`CreateForwardingRequestRequestHeader`].
        pub headers: Option<Vec<CreateForwardingRequestRequestHeader>>,
    }
}

setters! {
    CreateForwardingRequestRequest {
        set body: String,
        list headers: CreateForwardingRequestRequestHeader,
    }
}

record! {
    /// Forwarding request request details header, as it comes back: anything may be missing.
    answer ForwardingRequestRequestDetailsHeader {
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub value: Option<String>,
    }
}

record! {
    /// Create forwarding request request header, as it is sent.
    request CreateForwardingRequestRequestHeader {
        /// A text.
        pub name: String,
        /// A text.
        pub value: String,
    }
}

impl CreateForwardingRequestRequestHeader {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), ..Slot::blank() }
    }
}

setters! {
    CreateForwardingRequestRequestHeader {
    }
}
