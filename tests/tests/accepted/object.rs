//! `dyn` makes a trait that can be an object, and its objects are used like the client.

use std::sync::Arc;

use ratelimit_runtime::Stream;
use ratelimit_runtime::prelude::*;
use serde::Serialize;

#[derive(Serialize)]
pub struct NewCard<'a> {
    holder: &'a str,
}

#[api_client(base_url = "http://127.0.0.1:8080", dyn)]
pub trait Cards: Send + Sync + std::fmt::Debug {
    #[get("/cards/{id}")]
    async fn card(&self, id: &str, #[header("X-Trace")] trace: Option<&str>) -> Result<String, Error>;

    #[post("/cards")]
    async fn create(&self, #[form] card: &NewCard<'_>) -> Result<Response<String>, Error>;

    #[get("/cards")]
    async fn cards(&self) -> Result<Vec<String>, Error>;

    #[get("/all/{shop}")]
    #[paginate(cursor = "after", items = "data")]
    fn all(
        &self,
        shop: &str,
        #[query] holder: Option<&str>,
    ) -> impl Stream<Item = Result<String, Error>> + Send;

    #[get("/{type}/{fn}")]
    async fn r#match(&self, r#type: u8, r#fn: u8) -> Result<(), Error>;
}

#[api_client(base_url = "http://127.0.0.1:8080", dyn = AnyShop)]
pub trait Shop: 'static {
    #[get("/open")]
    #[allow(non_snake_case, reason = "the upstream's name")]
    async fn isOpen(&self) -> Result<bool, Error>;
}

/// Where both traits are in scope, nothing is ambiguous.
async fn called(
    client: &CardsClient,
    shared: Arc<dyn DynCards>,
    owned: Box<dyn DynCards>,
    lent: &dyn DynCards,
) {
    let _ = client.card("1", None).await;
    let _ = shared.card("1", None).await;
    let _ = owned.card("1", Some("a")).await;
    let _ = lent.create(&NewCard { holder: "a" }).await;
    let _ = shared.r#match(1, 2).await;
    by_value(shared).await;
    by_value(owned).await;
    by_value(lent).await;
}

async fn by_value(cards: impl Cards) {
    let _stream = cards.all("1", None);
    let _ = cards.cards().await;
}

fn is_send<T: Send>(_: T) {}

#[test]
fn is_accepted() {
    let client = CardsClient::builder().build().unwrap();
    let shared: Arc<dyn DynCards> = Arc::new(client.clone());
    // Whatever implements the trait becomes an object, an object too.
    let again: Arc<dyn DynCards> = Arc::new(Arc::clone(&shared));
    let owned: Box<dyn DynCards> = Box::new(client.clone());
    is_send(called(&client, again, owned, &client));
    is_send(async move { shared.card("1", None).await });
    let _: Box<dyn AnyShop> = Box::new(ShopClient::builder().build().unwrap());
}
