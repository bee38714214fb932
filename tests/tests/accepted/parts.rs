//! Traits that share one client, operations with names of their own, and such that are elsewhere.

use ratelimit_runtime::prelude::*;

pub mod shop {
    use ratelimit_runtime::prelude::*;

    const FILES: &str = "https://files.example.com/v1";

    #[api_client(base_url = "http://localhost/v1", auth = "bearer")]
    #[rate_limited(per = "1s", limit = 100)]
    #[retry(max_attempts = 3)]
    pub trait Shop {
        #[get("/shop", name = "shop.read")]
        async fn shop(&self) -> Result<(), Error>;

        #[post("/files", base_url = "https://files.example.com/v1", idempotent = "Idempotency-Key")]
        async fn create_file(&self, #[body] file: Vec<u8>) -> Result<(), Error>;

        #[get("/files/{id}", base_url = FILES)]
        async fn file(&self, id: &str) -> Result<(), Error>;
    }
}

#[api_client(part_of = shop::ShopClient, dyn, fake)]
pub trait MailTemplates {
    #[get("/templates")]
    #[rate_limited(per = "1s", limit = 10)]
    async fn list(&self) -> Result<(), Error>;

    // What is lifted may be the client's.
    #[get("/templates/{id}")]
    #[no_rate_limit]
    #[no_retry]
    #[no_circuit_breaker]
    async fn template(&self, id: &str) -> Result<(), Error>;
}

#[api_client(part_of = shop::ShopClient, name = "lists")]
trait Contacts {
    #[get("/contacts")]
    async fn list(&self) -> Result<(), Error>;
}

#[api_client(part_of = shop::ShopClient)]
trait Empty {}

#[test]
fn is_accepted() {
    let shop = shop::ShopClient::builder().auth("key").build().unwrap();
    let names =
        |operations: &[ratelimit_runtime::Operation]| operations.iter().map(|of| of.name).collect::<Vec<_>>();
    assert_eq!(names(shop::ShopClient::OPERATIONS), ["shop.read", "create_file", "file"]);
    assert_eq!(shop::ShopClient::OPERATIONS[2].base_url, Some("https://files.example.com/v1"));
    assert_eq!(names(MailTemplatesClient::OPERATIONS), ["mail_templates.list", "mail_templates.template"]);
    assert_eq!(names(ContactsClient::OPERATIONS), ["lists.list"]);
    let templates = MailTemplatesClient::of(&shop);
    assert!(format!("{templates:?}").contains("http://localhost/v1"));
    let _ = (ContactsClient::of(&shop), EmptyClient::of(&shop));
    // A part can be built like any client, as the client that it is of is.
    assert!(ContactsClient::builder().build().unwrap_err().to_string().contains(".auth("));
    let _ = MailTemplatesFake::new();
}
