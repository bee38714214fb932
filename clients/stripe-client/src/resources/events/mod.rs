//! Events.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Events.
///
/// [The vendor's page](https://docs.stripe.com/api/events)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Events {
    /// List events.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/events/list)
    #[get("/events")]
    async fn list_events(
        &self,
        #[query(style = "indices")] query: &ListEventsQuery,
    ) -> Result<Response<List<Event>>, StripeError>;

    /// List events, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/events/list)
    #[get("/events")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_events_stream(
        &self,
        #[query(style = "indices")] query: &ListEventsQuery,
    ) -> impl Stream<Item = Result<Event, StripeError>> + Send;

    /// Retrieve event.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/events/retrieve)
    #[get("/events/{id}")]
    async fn retrieve_event(
        &self,
        id: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Event>, StripeError>;
}
