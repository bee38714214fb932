//! What bodies, pages, settings and constants become: the facts of each method, and its call.

#![expect(clippy::too_many_lines, reason = "an expansion is as long as it is")]

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use crate::expand_client;

/// The constants and the calls of what `item` becomes, without what is the same for every client.
#[expect(clippy::needless_pass_by_value, reason = "reads better where it is called")]
fn calls(args: TokenStream, item: TokenStream, expected: Expect) {
    let mut file: syn::File = syn::parse2(expand_client(args, item)).unwrap();
    file.items.retain(|item| matches!(item, syn::Item::Impl(_) | syn::Item::Const(_)));
    for item in &mut file.items {
        if let syn::Item::Impl(item) = item {
            item.items
                .retain(|item| !matches!(item, syn::ImplItem::Fn(method) if method.sig.asyncness.is_some()));
        }
    }
    expected.assert_eq(&prettyplease::unparse(&file));
}

#[test]
fn bodies_and_answers_of_every_kind() {
    calls(
        quote!(base_url = "https://h"),
        quote! {
            trait Files {
                #[put("/files/{*path}", idempotent = "Idempotency-Key")]
                async fn put(
                    &self,
                    path: &str,
                    #[body("text/csv")] data: Body,
                    #[idempotency_key] key: Option<&str>,
                    #[timeout] patience: Option<Duration>,
                ) -> Result<(), Error>;
                #[post("/files")]
                async fn upload(&self, #[multipart] form: &Multipart, #[part("file")] file: Part) -> Result<ByteStream, Error>;
                #[http("PURGE", "/files")]
                async fn purge(&self, #[query(style = "csv")] ids: &[u32], #[headers] extra: &Extra) -> Result<(), Error>;
            }
        },
        expect![[r#"
            impl FilesClient {
                /// Builds a client: it needs at most a secret and a store.
                #[must_use]
                fn builder() -> ::ratelimit_runtime::ClientBuilder<Self> {
                    ::ratelimit_runtime::ClientBuilder::new()
                }
                /// Every method, with its verb, its path and what governs it.
                #[allow(dead_code, reason = "for those who want it")]
                const OPERATIONS: &'static [::ratelimit_runtime::Operation] = &[
                    Self::OP_PUT,
                    Self::OP_UPLOAD,
                    Self::OP_PURGE,
                ];
                const OP_PUT: ::ratelimit_runtime::__private::Operation = ::ratelimit_runtime::__private::Operation::new(
                        "put",
                        ::ratelimit_runtime::__private::Method::Put,
                        "/files/{*path}",
                        &["/files/", ""],
                    )
                    .idempotent("Idempotency-Key");
                const OP_UPLOAD: ::ratelimit_runtime::__private::Operation = ::ratelimit_runtime::__private::Operation::new(
                    "upload",
                    ::ratelimit_runtime::__private::Method::Post,
                    "/files",
                    &["/files"],
                );
                const OP_PURGE: ::ratelimit_runtime::__private::Operation = ::ratelimit_runtime::__private::Operation::new(
                    "purge",
                    ::ratelimit_runtime::__private::Method::Other("PURGE"),
                    "/files",
                    &["/files"],
                );
            }
            #[automatically_derived]
            impl ::ratelimit_runtime::__private::ApiClient for FilesClient {
                const API: &'static ::ratelimit_runtime::__private::Api = &::ratelimit_runtime::__private::Api {
                    operations: Self::OPERATIONS,
                    ..::ratelimit_runtime::__private::Api::new("https://h")
                };
                fn from_core(core: ::ratelimit_runtime::__private::Core) -> Self {
                    Self { core }
                }
                fn core_of(client: &Self) -> &::ratelimit_runtime::__private::Core {
                    &client.core
                }
            }
            #[automatically_derived]
            impl Files for FilesClient {
                fn put(
                    &self,
                    path: &str,
                    data: Body,
                    key: Option<&str>,
                    patience: Option<Duration>,
                ) -> impl ::core::future::Future<Output = Result<(), Error>> + ::core::marker::Send {
                    let mut __call = ::ratelimit_runtime::__private::Call::new(&Self::OP_PUT);
                    __call.path_rest("path", &path);
                    __call.idempotency_key("Idempotency-Key", &key);
                    __call.timeout(&patience);
                    __call.body(::core::option::Option::Some("text/csv"), data);
                    ::ratelimit_runtime::__private::finish::<Result<(), Error>>(&self.core, __call)
                }
                fn upload(
                    &self,
                    form: &Multipart,
                    file: Part,
                ) -> impl ::core::future::Future<
                    Output = Result<ByteStream, Error>,
                > + ::core::marker::Send {
                    let mut __call = ::ratelimit_runtime::__private::Call::new(&Self::OP_UPLOAD);
                    __call.multipart(&form);
                    __call.part("file", file);
                    ::ratelimit_runtime::__private::finish::<
                        Result<ByteStream, Error>,
                    >(&self.core, __call)
                }
                fn purge(
                    &self,
                    ids: &[u32],
                    extra: &Extra,
                ) -> impl ::core::future::Future<Output = Result<(), Error>> + ::core::marker::Send {
                    let mut __call = ::ratelimit_runtime::__private::Call::new(&Self::OP_PURGE);
                    __call.query("ids", ::ratelimit_runtime::__private::Lists::Joined, ids);
                    __call.headers("extra", extra);
                    ::ratelimit_runtime::__private::finish::<Result<(), Error>>(&self.core, __call)
                }
            }
        "#]],
    );
}

#[test]
fn pages_and_settings() {
    calls(
        quote!(base_url = "https://h", error = ApiError),
        quote! {
            #[headers("X-Version: 2")]
            #[timeout("30s", attempt = "10s")]
            #[retry(max_attempts = 3, on = [429, 500..=599, "connect"], budget = 0.1)]
            trait Cards {
                #[get("/cards")]
                #[paginate(cursor = "after", items = "data", more = "has_more")]
                fn cards(&self, #[query] limit: u32) -> impl Stream<Item = Result<Card, Error>> + Send;
                #[post("/cards")]
                #[errors(404 => NotFound, 400..=499 => Invalid)]
                #[no_retry]
                async fn create(&self, #[form] card: &Card) -> Result<Response<Card>, Error>;
            }
        },
        expect![[r#"
            impl CardsClient {
                /// Builds a client: it needs at most a secret and a store.
                #[must_use]
                fn builder() -> ::ratelimit_runtime::ClientBuilder<Self> {
                    ::ratelimit_runtime::ClientBuilder::new()
                }
                /// Every method, with its verb, its path and what governs it.
                #[allow(dead_code, reason = "for those who want it")]
                const OPERATIONS: &'static [::ratelimit_runtime::Operation] = &[
                    Self::OP_CARDS,
                    Self::OP_CREATE,
                ];
                const OP_CARDS: ::ratelimit_runtime::__private::Operation = ::ratelimit_runtime::__private::Operation::new(
                    "cards",
                    ::ratelimit_runtime::__private::Method::Get,
                    "/cards",
                    &["/cards"],
                );
                const OP_CREATE: ::ratelimit_runtime::__private::Operation = ::ratelimit_runtime::__private::Operation::new(
                        "create",
                        ::ratelimit_runtime::__private::Method::Post,
                        "/cards",
                        &["/cards"],
                    )
                    .with_errors(
                        &[
                            ::ratelimit_runtime::__private::ErrorBody::of::<
                                NotFound,
                            >(404u16, 404u16),
                            ::ratelimit_runtime::__private::ErrorBody::of::<Invalid>(400u16, 499u16),
                            ::ratelimit_runtime::__private::ErrorBody::of::<ApiError>(300u16, 599u16),
                        ],
                    )
                    .without_retry();
            }
            #[automatically_derived]
            impl ::ratelimit_runtime::__private::ApiClient for CardsClient {
                const API: &'static ::ratelimit_runtime::__private::Api = &::ratelimit_runtime::__private::Api {
                    headers: &[("X-Version", "2")],
                    errors: &[
                        ::ratelimit_runtime::__private::ErrorBody::of::<ApiError>(300u16, 599u16),
                    ],
                    timeouts: ::ratelimit_runtime::__private::Timeouts {
                        total: ::core::option::Option::Some(
                            ::core::time::Duration::from_micros(30000000u64),
                        ),
                        attempt: ::core::option::Option::Some(
                            ::core::time::Duration::from_micros(10000000u64),
                        ),
                    },
                    retry: ::core::option::Option::Some(
                        ::ratelimit_runtime::__private::retry(
                            ::ratelimit_runtime::__private::RetrySpec::new(3u32)
                                .budget(
                                    ::ratelimit_runtime::__private::Ratio::from_per_mille(100u32),
                                )
                                .on(
                                    &[
                                        ::ratelimit_runtime::__private::RetryOn::Status(429u16),
                                        ::ratelimit_runtime::__private::RetryOn::Statuses {
                                            first: 500u16,
                                            last: 599u16,
                                        },
                                        ::ratelimit_runtime::__private::RetryOn::Connect,
                                    ],
                                ),
                        ),
                    ),
                    operations: Self::OPERATIONS,
                    ..::ratelimit_runtime::__private::Api::new("https://h")
                };
                fn from_core(core: ::ratelimit_runtime::__private::Core) -> Self {
                    Self { core }
                }
                fn core_of(client: &Self) -> &::ratelimit_runtime::__private::Core {
                    &client.core
                }
            }
            #[automatically_derived]
            impl Cards for CardsClient {
                fn cards(
                    &self,
                    limit: u32,
                ) -> impl Stream<Item = Result<Card, Error>> + Send + use<> {
                    let mut __call = ::ratelimit_runtime::__private::Call::new(&Self::OP_CARDS);
                    __call.query("limit", ::ratelimit_runtime::__private::Lists::Repeated, &limit);
                    ::ratelimit_runtime::__private::paginate::<
                        Result<Card, Error>,
                    >(
                        &self.core,
                        __call,
                        &::ratelimit_runtime::__private::Paging {
                            items: "data",
                            more: "has_more",
                            next: ::ratelimit_runtime::__private::NextPage::LastItem {
                                parameter: "after",
                                field: "id",
                                back: "",
                            },
                        },
                    )
                }
                fn create(
                    &self,
                    card: &Card,
                ) -> impl ::core::future::Future<
                    Output = Result<Response<Card>, Error>,
                > + ::core::marker::Send {
                    let mut __call = ::ratelimit_runtime::__private::Call::new(&Self::OP_CREATE);
                    __call.form(::ratelimit_runtime::__private::Lists::Indexed, card);
                    ::ratelimit_runtime::__private::finish::<
                        Result<Response<Card>, Error>,
                    >(&self.core, __call)
                }
            }
        "#]],
    );
}

#[test]
fn numbers_that_are_constants() {
    calls(
        quote!(base_url = "https://h"),
        quote! {
            #[rate_limited(policy = limits::API)]
            trait Cards {
                #[get("/cards")]
                #[rate_limited(per = "1s", limit = limits::CARDS, burst = 5)]
                async fn cards(&self) -> Result<(), Error>;
                #[get("/health")]
                #[no_rate_limit]
                async fn health(&self) -> Result<(), Error>;
            }
        },
        expect![[r#"
            impl CardsClient {
                /// Builds a client: it needs at most a secret and a store.
                #[must_use]
                fn builder() -> ::ratelimit_runtime::ClientBuilder<Self> {
                    ::ratelimit_runtime::ClientBuilder::new()
                }
                /// Every method, with its verb, its path and what governs it.
                #[allow(dead_code, reason = "for those who want it")]
                const OPERATIONS: &'static [::ratelimit_runtime::Operation] = &[
                    Self::OP_CARDS,
                    Self::OP_HEALTH,
                ];
                const OP_CARDS: ::ratelimit_runtime::__private::Operation = ::ratelimit_runtime::__private::Operation::new(
                        "cards",
                        ::ratelimit_runtime::__private::Method::Get,
                        "/cards",
                        &["/cards"],
                    )
                    .with_quotas(const {
                        const __LIMITS: &[::ratelimit_runtime::__private::Declared] = &[
                            ::ratelimit_runtime::__private::Declared::keys(
                                ::ratelimit_runtime::__private::QuotaSpec::new(
                                        ::ratelimit_runtime::__private::number(limits::CARDS),
                                        ::core::time::Duration::from_micros(1000000u64),
                                    )
                                    .burst(5u64)
                                    .scope(::ratelimit_runtime::__private::Scope::Endpoint),
                            ),
                        ];
                        &::ratelimit_runtime::__private::quotas::<
                            { ::ratelimit_runtime::__private::count(__LIMITS) },
                        >(__LIMITS)
                    });
                const OP_HEALTH: ::ratelimit_runtime::__private::Operation = ::ratelimit_runtime::__private::Operation::new(
                        "health",
                        ::ratelimit_runtime::__private::Method::Get,
                        "/health",
                        &["/health"],
                    )
                    .without_api_quotas();
            }
            #[automatically_derived]
            impl ::ratelimit_runtime::__private::ApiClient for CardsClient {
                const API: &'static ::ratelimit_runtime::__private::Api = &::ratelimit_runtime::__private::Api {
                    quotas: const {
                        const __LIMITS: &[::ratelimit_runtime::__private::Declared] = &[
                            ::ratelimit_runtime::__private::Declared::policy(
                                ::ratelimit_runtime::__private::Policy(&limits::API).specs(),
                                ::ratelimit_runtime::__private::Scope::Api,
                            ),
                        ];
                        &::ratelimit_runtime::__private::quotas::<
                            { ::ratelimit_runtime::__private::count(__LIMITS) },
                        >(__LIMITS)
                    },
                    operations: Self::OPERATIONS,
                    ..::ratelimit_runtime::__private::Api::new("https://h")
                };
                fn from_core(core: ::ratelimit_runtime::__private::Core) -> Self {
                    Self { core }
                }
                fn core_of(client: &Self) -> &::ratelimit_runtime::__private::Core {
                    &client.core
                }
            }
            #[automatically_derived]
            impl Cards for CardsClient {
                fn cards(
                    &self,
                ) -> impl ::core::future::Future<Output = Result<(), Error>> + ::core::marker::Send {
                    let __call = ::ratelimit_runtime::__private::Call::new(&Self::OP_CARDS);
                    ::ratelimit_runtime::__private::finish::<Result<(), Error>>(&self.core, __call)
                }
                fn health(
                    &self,
                ) -> impl ::core::future::Future<Output = Result<(), Error>> + ::core::marker::Send {
                    let __call = ::ratelimit_runtime::__private::Call::new(&Self::OP_HEALTH);
                    ::ratelimit_runtime::__private::finish::<Result<(), Error>>(&self.core, __call)
                }
            }
            const _: () = {
                const __WIDER: &[::ratelimit_runtime::__private::Declared] = &[];
                const __LIMITS: &[::ratelimit_runtime::__private::Declared] = &[
                    ::ratelimit_runtime::__private::Declared::policy(
                        ::ratelimit_runtime::__private::Policy(&limits::API).specs(),
                        ::ratelimit_runtime::__private::Scope::Api,
                    ),
                ];
                ::ratelimit_runtime::__private::check(__LIMITS, 0usize);
                ::ratelimit_runtime::__private::for_nobody(
                    __LIMITS,
                    0usize,
                    ::ratelimit_runtime::__private::Scope::UserEndpoint,
                    "a quota of the scope `user_endpoint` counts by user, but no method has a `#[user]` parameter\nhelp: add `#[user] user: &str`, whose value tells the users apart",
                );
                ::ratelimit_runtime::__private::for_nobody(
                    __LIMITS,
                    0usize,
                    ::ratelimit_runtime::__private::Scope::User,
                    "a quota of the scope `user` counts by user, but no method has a `#[user]` parameter\nhelp: add `#[user] user: &str`, whose value tells the users apart",
                );
                ::ratelimit_runtime::__private::apart(__WIDER, __LIMITS, 0usize)
            };
            const _: () = {
                const __WIDER: &[::ratelimit_runtime::__private::Declared] = &[
                    ::ratelimit_runtime::__private::Declared::policy(
                        ::ratelimit_runtime::__private::Policy(&limits::API).specs(),
                        ::ratelimit_runtime::__private::Scope::Api,
                    ),
                ];
                const __LIMITS: &[::ratelimit_runtime::__private::Declared] = &[
                    ::ratelimit_runtime::__private::Declared::keys(
                        ::ratelimit_runtime::__private::QuotaSpec::new(
                                ::ratelimit_runtime::__private::number(limits::CARDS),
                                ::core::time::Duration::from_micros(1000000u64),
                            )
                            .burst(5u64)
                            .scope(::ratelimit_runtime::__private::Scope::Endpoint),
                    ),
                ];
                ::ratelimit_runtime::__private::check_key(
                    __LIMITS,
                    0usize,
                    ::ratelimit_runtime::__private::QuotaKey::Limit,
                );
                ::ratelimit_runtime::__private::check_key(
                    __LIMITS,
                    0usize,
                    ::ratelimit_runtime::__private::QuotaKey::Per,
                );
                ::ratelimit_runtime::__private::check_key(
                    __LIMITS,
                    0usize,
                    ::ratelimit_runtime::__private::QuotaKey::Burst,
                );
                ::ratelimit_runtime::__private::check(__LIMITS, 0usize);
                ::ratelimit_runtime::__private::apart(__WIDER, __LIMITS, 0usize)
            };
        "#]],
    );
}

#[test]
fn breakers_and_what_happens_without_the_store() {
    calls(
        quote!(base_url = "https://h"),
        quote! {
            #[circuit_breaker(failures = 5, window = "5m", open_for = "60s")]
            #[on_store_error("open")]
            trait Cards {
                #[get("/cards")]
                #[circuit_breaker(failure_rate = 0.5, min_calls = 20, half_open = 3)]
                #[on_store_error("closed", deadline = "50ms")]
                async fn cards(&self) -> Result<(), Error>;
                #[get("/health")]
                #[no_circuit_breaker]
                async fn health(&self) -> Result<(), Error>;
            }
        },
        expect![[r#"
            impl CardsClient {
                /// Builds a client: it needs at most a secret and a store.
                #[must_use]
                fn builder() -> ::ratelimit_runtime::ClientBuilder<Self> {
                    ::ratelimit_runtime::ClientBuilder::new()
                }
                /// Every method, with its verb, its path and what governs it.
                #[allow(dead_code, reason = "for those who want it")]
                const OPERATIONS: &'static [::ratelimit_runtime::Operation] = &[
                    Self::OP_CARDS,
                    Self::OP_HEALTH,
                ];
                const OP_CARDS: ::ratelimit_runtime::__private::Operation = ::ratelimit_runtime::__private::Operation::new(
                        "cards",
                        ::ratelimit_runtime::__private::Method::Get,
                        "/cards",
                        &["/cards"],
                    )
                    .with_breaker(
                        ::ratelimit_runtime::__private::breaker(
                            ::ratelimit_runtime::__private::BreakerSpec::failure_rate(
                                    ::ratelimit_runtime::__private::Ratio::from_per_mille(500u32),
                                )
                                .min_calls(20u32)
                                .half_open(3u32),
                        ),
                    )
                    .with_on_store_error(
                        ::ratelimit_runtime::__private::on_store_error(
                            ::ratelimit_runtime::__private::StoreErrorSpec::new(
                                    ::ratelimit_runtime::__private::OnStoreError::Closed,
                                )
                                .deadline(::core::time::Duration::from_micros(50000u64)),
                        ),
                    );
                const OP_HEALTH: ::ratelimit_runtime::__private::Operation = ::ratelimit_runtime::__private::Operation::new(
                        "health",
                        ::ratelimit_runtime::__private::Method::Get,
                        "/health",
                        &["/health"],
                    )
                    .without_api_breaker();
            }
            #[automatically_derived]
            impl ::ratelimit_runtime::__private::ApiClient for CardsClient {
                const API: &'static ::ratelimit_runtime::__private::Api = &::ratelimit_runtime::__private::Api {
                    breaker: ::core::option::Option::Some(
                        ::ratelimit_runtime::__private::breaker(
                            ::ratelimit_runtime::__private::BreakerSpec::failures(5u32)
                                .window(::core::time::Duration::from_micros(300000000u64))
                                .open_for(::core::time::Duration::from_micros(60000000u64)),
                        ),
                    ),
                    on_store_error: ::core::option::Option::Some(
                        ::ratelimit_runtime::__private::on_store_error(
                            ::ratelimit_runtime::__private::StoreErrorSpec::new(
                                ::ratelimit_runtime::__private::OnStoreError::Open,
                            ),
                        ),
                    ),
                    operations: Self::OPERATIONS,
                    ..::ratelimit_runtime::__private::Api::new("https://h")
                };
                fn from_core(core: ::ratelimit_runtime::__private::Core) -> Self {
                    Self { core }
                }
                fn core_of(client: &Self) -> &::ratelimit_runtime::__private::Core {
                    &client.core
                }
            }
            #[automatically_derived]
            impl Cards for CardsClient {
                fn cards(
                    &self,
                ) -> impl ::core::future::Future<Output = Result<(), Error>> + ::core::marker::Send {
                    let __call = ::ratelimit_runtime::__private::Call::new(&Self::OP_CARDS);
                    ::ratelimit_runtime::__private::finish::<Result<(), Error>>(&self.core, __call)
                }
                fn health(
                    &self,
                ) -> impl ::core::future::Future<Output = Result<(), Error>> + ::core::marker::Send {
                    let __call = ::ratelimit_runtime::__private::Call::new(&Self::OP_HEALTH);
                    ::ratelimit_runtime::__private::finish::<Result<(), Error>>(&self.core, __call)
                }
            }
        "#]],
    );
}

#[test]
fn a_token_in_a_url_and_a_status_that_ends_the_list() {
    calls(
        quote!(base_url = "https://h"),
        quote! {
            trait Cards {
                #[get("/a")]
                #[paginate(cursor = "t", token_url = "meta.next", items = "data")]
                fn a(&self) -> impl Stream<Item = Result<u32, Error>> + Send;
                #[get("/b")]
                #[paginate(page = "p", end = 404)]
                fn b(&self) -> impl Stream<Item = Result<u32, Error>> + Send;
            }
        },
        expect![[r#"
            impl CardsClient {
                /// Builds a client: it needs at most a secret and a store.
                #[must_use]
                fn builder() -> ::ratelimit_runtime::ClientBuilder<Self> {
                    ::ratelimit_runtime::ClientBuilder::new()
                }
                /// Every method, with its verb, its path and what governs it.
                #[allow(dead_code, reason = "for those who want it")]
                const OPERATIONS: &'static [::ratelimit_runtime::Operation] = &[
                    Self::OP_A,
                    Self::OP_B,
                ];
                const OP_A: ::ratelimit_runtime::__private::Operation = ::ratelimit_runtime::__private::Operation::new(
                    "a",
                    ::ratelimit_runtime::__private::Method::Get,
                    "/a",
                    &["/a"],
                );
                const OP_B: ::ratelimit_runtime::__private::Operation = ::ratelimit_runtime::__private::Operation::new(
                    "b",
                    ::ratelimit_runtime::__private::Method::Get,
                    "/b",
                    &["/b"],
                );
            }
            #[automatically_derived]
            impl ::ratelimit_runtime::__private::ApiClient for CardsClient {
                const API: &'static ::ratelimit_runtime::__private::Api = &::ratelimit_runtime::__private::Api {
                    operations: Self::OPERATIONS,
                    ..::ratelimit_runtime::__private::Api::new("https://h")
                };
                fn from_core(core: ::ratelimit_runtime::__private::Core) -> Self {
                    Self { core }
                }
                fn core_of(client: &Self) -> &::ratelimit_runtime::__private::Core {
                    &client.core
                }
            }
            #[automatically_derived]
            impl Cards for CardsClient {
                fn a(&self) -> impl Stream<Item = Result<u32, Error>> + Send + use<> {
                    let __call = ::ratelimit_runtime::__private::Call::new(&Self::OP_A);
                    ::ratelimit_runtime::__private::paginate::<
                        Result<u32, Error>,
                    >(
                        &self.core,
                        __call,
                        &::ratelimit_runtime::__private::Paging {
                            items: "data",
                            more: "",
                            next: ::ratelimit_runtime::__private::NextPage::TokenInUrl {
                                parameter: "t",
                                field: "meta.next",
                            },
                        },
                    )
                }
                fn b(&self) -> impl Stream<Item = Result<u32, Error>> + Send + use<> {
                    let __call = ::ratelimit_runtime::__private::Call::new(&Self::OP_B);
                    ::ratelimit_runtime::__private::paginate::<
                        Result<u32, Error>,
                    >(
                        &self.core,
                        __call,
                        &::ratelimit_runtime::__private::Paging {
                            items: "",
                            more: "",
                            next: ::ratelimit_runtime::__private::NextPage::Number {
                                parameter: "p",
                                first: 1u64,
                                end: ::core::option::Option::Some(404u16),
                            },
                        },
                    )
                }
            }
        "#]],
    );
}
