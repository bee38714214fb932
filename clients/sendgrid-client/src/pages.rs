//! Lists whose pages go on in a way of their own, which nothing but the operation tells.

#[cfg(any(feature = "ip_provisioning", feature = "legacy"))]
use ratelimit_runtime::ApiClient;

/// The client that `part` is of.
#[cfg(any(feature = "ip_provisioning", feature = "legacy"))]
fn whole(part: &impl ApiClient) -> crate::SendGridClient {
    ApiClient::from_core(ApiClient::core_of(part).clone())
}

#[cfg(feature = "ip_provisioning")]
mod ip_provisioning {
    use ratelimit_runtime::{Stream, api_client};

    use crate::SendGridError;
    use crate::ip_provisioning::{
        IpProvisioningClient as Part, ListAccountIpsQuery, ListAccountIpsResponse,
        ListAccountIpsResponseResultItem,
    };

    #[api_client(part_of = crate::SendGridClient)]
    trait IpProvisioning {
        // So that the stream counts for its endpoint: the method that is called is the part's own.
        #[allow(dead_code, reason = "names the endpoint")]
        #[get("/partners/accounts/{account_id}/ips")]
        async fn list_account_ips(
            &self,
            account_id: &str,
            #[query] query: &ListAccountIpsQuery,
        ) -> Result<ListAccountIpsResponse, SendGridError>;

        #[get("/partners/accounts/{account_id}/ips")]
        #[paginate(cursor = "offset", id = "ip", items = "result")]
        fn list_account_ips_stream(
            &self,
            account_id: &str,
            #[query] query: &ListAccountIpsQuery,
        ) -> impl Stream<Item = Result<ListAccountIpsResponseResultItem, SendGridError>> + Send;
    }

    impl Part {
        /// List account IPs, with the items of all its pages: each page is asked for by the last IP of the one before.
        pub fn list_account_ips_stream(
            &self,
            account_id: &str,
            query: &ListAccountIpsQuery,
        ) -> impl Stream<Item = Result<ListAccountIpsResponseResultItem, SendGridError>> + Send + use<>
        {
            IpProvisioningClient::of(&super::whole(self)).list_account_ips_stream(account_id, query)
        }
    }
}

#[cfg(feature = "legacy")]
mod contactdb {
    use std::collections::BTreeMap;

    use ratelimit_runtime::{Stream, api_client};
    use serde_json::Value;

    use crate::SendGridError;
    use crate::contactdb::{ContactDbClient as Part, ListRecipientQuery, ListRecipientResponse};

    #[api_client(part_of = crate::SendGridClient)]
    trait ContactDb {
        // So that the stream counts for its endpoint: the method that is called is the part's own.
        #[allow(dead_code, reason = "names the endpoint")]
        #[get("/contactdb/recipients")]
        async fn list_recipient(
            &self,
            #[query] query: &ListRecipientQuery,
        ) -> Result<ListRecipientResponse, SendGridError>;

        #[get("/contactdb/recipients")]
        #[paginate(page = "page", items = "recipients", end = 404)]
        fn list_recipient_stream(
            &self,
            #[query] query: &ListRecipientQuery,
        ) -> impl Stream<Item = Result<BTreeMap<String, Value>, SendGridError>> + Send;
    }

    impl Part {
        /// Retrieve recipients, with the items of all its pages. Where a page was deleted it is empty, and the list goes
        /// on: it ends where SendGrid answers `404`. A `404` of the first page is an error.
        ///
        /// Only at <https://api.sendgrid.com>.
        pub fn list_recipient_stream(
            &self,
            query: &ListRecipientQuery,
        ) -> impl Stream<Item = Result<BTreeMap<String, Value>, SendGridError>> + Send + use<> {
            ContactDbClient::of(&super::whole(self)).list_recipient_stream(query)
        }
    }
}
