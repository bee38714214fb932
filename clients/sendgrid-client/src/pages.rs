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
        IpProvisioningClient as Part, ListAccountIpsQuery, ListAccountIpsResponseResultItem,
    };

    #[api_client(part_of = crate::SendGridClient)]
    trait IpProvisioning {
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
    use crate::contactdb::{ContactDbClient as Part, ListRecipientQuery};

    #[api_client(part_of = crate::SendGridClient)]
    trait ContactDb {
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
