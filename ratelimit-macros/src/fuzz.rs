//! Whatever stands below the attributes: they do not panic, they give back items, and what they say they
//! say where something stands.
//!
//! `PROPTEST_CASES` says how many traits are tried.

mod attributes;
mod entries;
mod mutate;

use proc_macro2::TokenStream;
use proptest::prelude::*;
use syn::{Item, ItemTrait};

use self::mutate::{Mutation, mutate, mutation};
use crate::expand_client;

const BASE: &str = r#"base_url = "https://api.example.com""#;

/// Traits that make sense: the arguments of `#[api_client]`, and what it stands on.
const SEEDS: &[(&str, &str)] = &[
    (BASE, r#"trait A { #[get("/a")] async fn a(&self) -> Result<(), Error>; }"#),
    (
        r#"base_url = "https://h/v1", name = "h", auth = "bearer", user_agent = "x/1", client = C, crate = ::r"#,
        r#"#[rate_limited(per = "1s", limit = 100, algo = "token_bucket", burst = 25)]
        pub trait A: Send + Sync { #[post("/a")] async fn a(&self, #[json] a: &[u8]) -> Result<Response<()>, Error>; }"#,
    ),
    (
        BASE,
        r#"pub(crate) trait A { #[get("/a/{b}/{c}")] async fn a(&self, b: &str, #[path("c")] d: u8) -> R<T>; }"#,
    ),
    (
        BASE,
        r#"#[rate_limited(per = "1d", limit = 10_000, scope = ["user", "user_endpoint"], on_limit = "error")]
        trait A { #[get("/a")] async fn a(&self, #[user] user: Option<&str>, #[query("x[]")] x: &[u8]) -> R<T>; }"#,
    ),
    (
        BASE,
        r#"#[rate_limited(max_in_flight = 5)] #[rate_limited(per = "1s", limit = 5, strict, burst = 2)]
        trait A { #[delete("/a/{id}")] #[rate_limited(per = "1s", limit = 5, key = "{id}", bucket = "b")]
        async fn a(&self, id: u64, #[header("X-Trace")] trace: Option<&str>) -> R<T>; }"#,
    ),
    (
        BASE,
        r#"trait A { #[put("/a")] #[circuit_breaker(failure_rate = 0.5, min_calls = 20)] #[rate_limited(per = "1s", limit = 100, cost = 2, max_wait = "5s", margin = "20ms", lease = "20ms")]
        async fn a(&self, #[form] a: &A<'_>) -> R<T>; }"#,
    ),
    (
        BASE,
        r#"#[rate_limited(per = WINDOW, limit = limits::RPS, cost = COST, max_wait = limits::WAIT)]
        trait A { #[patch("/a")] #[rate_limited(policy = limits::ALL, scope = "user", cost = 2)]
        async fn a(&self, #[user] u: &str) -> R<T>; }"#,
    ),
    (
        r#"base_url = "https://h", error = api::Error"#,
        r#"#[rate_limited(per = "1s", limit = 5)] #[headers("X-A: 1", "Accept: a/b")] #[errors(404 => NotFound, 400..=499 => Other<T>)] #[timeout("30s", attempt = "5s")]
        #[retry(max_attempts = 3, on = [429, 500..=599, "connect"], budget = 0.1, factor = 2)]
        #[circuit_breaker(failures = 5, window = "5m", open_for = "60s", half_open = 2)] #[on_store_error("closed", deadline = "50ms")]
        trait A { #[http("PURGE", "/a/{*rest}", idempotent = "X-Key")] #[no_retry] #[no_rate_limit] #[no_circuit_breaker] #[on_store_error("open")]
        async fn a(&self, rest: &str, #[idempotency_key] k: Option<&str>, #[timeout] t: Duration, #[headers] h: &Map) -> R<T>; }"#,
    ),
    (
        BASE,
        r#"trait A { #[post("/a")] #[paginate(cursor = "after", token = "a.b", items = "data", more = "more")]
        fn a(&self, #[query("ids", style = "csv")] ids: &[u8], #[form(style = "multi")] f: &F) -> impl Stream<Item = R<T>> + Send;
        #[put("/b")] async fn b(&self, #[multipart] m: &Multipart, #[part("file")] p: Part) -> R<ByteStream>;
        #[put("/c")] async fn c(&self, #[body("text/csv")] b: Body) -> R<()>; }"#,
    ),
    (
        BASE,
        r#"/// Docs.
        #[cfg(x)] #[deprecated] #[foreign::attribute(a = 1)] trait A { #[cfg(y)] #[doc = "d"] #[get("/a")] async fn a(&self) -> R<T>; }"#,
    ),
    (
        BASE,
        r#"trait A { #[get("/{type}")] async fn r#match(&self, r#type: u8, #[query] r#in: u8) -> R<T>; }"#,
    ),
    (
        BASE,
        r#"trait A { #[get("/a")] async fn a(&self) -> R<T>; #[get("/b")] async fn b(&self) -> R<T>; #[get("/c")] async fn c(&self) -> R<T>; }"#,
    ),
    (
        BASE,
        r#"#[rate_limited(per = "1s", limit = 9, algo = "sliding_window")] #[rate_limited(per = "1m", limit = 90, algo = "fixed_window")]
        #[rate_limited(per = "1h", limit = 900, algo = "leaky_bucket", burst = 9)] trait A {}"#,
    ),
    (
        BASE,
        r#"trait A { #[get("/a")] async fn a(self: &Self, mut x: u8, _: u8, (a, b): (u8, u8)) -> impl B; }"#,
    ),
    (
        BASE,
        r#"unsafe trait A<T>: B where T: C { const X: u8 = 1; type Y; fn z() {} #[get("/a")] fn a<'a>(&'a self) -> R<T>; }"#,
    ),
    (
        BASE,
        r#"trait A { #[get("/a/{*rest}?x={y}#z")] #[post("//a/../b")] async fn a(&self, rest: &str) -> R<T>; }"#,
    ),
    (
        BASE,
        r#"trait A { #[retry(max_attempts = 3)] #[timeout("3s")] #[head("/a")] async fn a(&self, #[body] b: B) -> R<T>; }"#,
    ),
    (
        "base_url = urls::BASE",
        r#"#[timeout(limits::TOTAL, attempt = ATTEMPT)] #[circuit_breaker(failure_rate = RATE, slow = limits::SLOW)]
        trait A { #[get("/a")] #[retry(max_attempts = N, on = limits::ON, factor = F)] #[on_store_error("local", deadline = D)]
        async fn a(&self) -> R<T>; }"#,
    ),
    (
        "part_of = shop::ShopClient, name = \"part\"",
        r#"trait A { #[get("/a", name = "x.a", base_url = "https://files.h/v1")] async fn a(&self) -> R<T>;
        #[post("/b", base_url = urls::FILES, idempotent = "X-Key")] #[rate_limited(per = "1s", limit = 5, quota = 10)]
        async fn b(&self) -> R<T>; }"#,
    ),
    (BASE, "struct A { a: u8 }"),
];

fn config() -> ProptestConfig {
    let mut config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = 1_000;
    }
    config
}

fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap()
}

/// What `#[api_client]` makes of it.
fn check_client(args: &TokenStream, item: &TokenStream) {
    let is_trait = syn::parse2::<ItemTrait>(item.clone()).is_ok();
    let shown = format!("#[api_client({args})] {item}");
    let output = expand_client(args.clone(), item.clone());
    let text = output.to_string();
    let file = syn::parse2::<syn::File>(output);
    if is_trait {
        assert!(file.is_ok(), "{shown}\nbecomes no items:\n{text}");
    }
    let Ok(file) = file else { return };
    let wrong = text.contains("compile_error");
    assert_eq!(wrong, file.items.iter().any(|item| error(item).is_some()), "{shown}\n{text}");
    // Where there is no token there is no place.
    all_stand_somewhere(&file, &shown, |_| args.is_empty());
}

/// Every error stands somewhere, but for one that ends too soon, which is what the parser says itself, and
/// those that `nowhere` knows.
fn all_stand_somewhere(file: &syn::File, shown: &str, nowhere: impl Fn(&str) -> bool) {
    for error in file.items.iter().filter_map(error) {
        let message = error.tokens.to_string();
        let too_soon =
            ["\"unexpected end of input", "\"expected `"].iter().any(|start| message.starts_with(start));
        let span = syn::spanned::Spanned::span(&error.tokens);
        let stands = too_soon || nowhere(&message) || !span.byte_range().is_empty();
        assert!(stands, "{shown}\nis told nowhere: {message}");
    }
}

fn error(item: &Item) -> Option<&syn::Macro> {
    let Item::Macro(item) = item else { return None };
    let name = item.mac.path.segments.last()?;
    (name.ident == "compile_error").then_some(&item.mac)
}

#[test]
fn what_makes_sense_is_told_nothing() {
    for (args, item) in &SEEDS[..11] {
        let output = expand_client(tokens(args), tokens(item)).to_string();
        assert!(!output.contains("compile_error"), "{item}\n{output}");
    }
    for (args, item) in SEEDS {
        check_client(&tokens(args), &tokens(item));
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_changed_trait_becomes_items_and_errors_that_stand_somewhere(
        seed in 0..SEEDS.len(),
        of_args in prop::collection::vec(mutation(), 0..3),
        of_item in prop::collection::vec(mutation(), 1..6),
    ) {
        let (args, item) = SEEDS[seed];
        check_client(&changed(args, &of_args), &changed(item, &of_item));
    }

    #[test]
    fn any_tokens_are_answered(args in mutate::any_tokens(), item in mutate::any_tokens()) {
        check_client(&args.tokens(), &item.tokens());
    }
}

fn changed(text: &str, changes: &[Mutation]) -> TokenStream {
    changes.iter().fold(tokens(text), mutate)
}
