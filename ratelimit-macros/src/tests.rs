//! What typical traits become, and what wrong ones are told.

mod calls;
mod docs;
mod fake;
mod part;
mod told;
mod twin;

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use crate::expand_client;

#[expect(clippy::needless_pass_by_value, reason = "reads better where it is called")]
fn expands_to(args: TokenStream, item: TokenStream, expected: Expect) {
    let file: syn::File = syn::parse2(expand_client(args, item)).unwrap();
    expected.assert_eq(&prettyplease::unparse(&file));
}

/// The texts of the errors, one after the other.
fn told(output: TokenStream) -> String {
    let file: syn::File = syn::parse2(output).unwrap();
    let texts = file.items.iter().filter_map(|item| match item {
        syn::Item::Macro(item) if item.mac.path.segments.last().unwrap().ident == "compile_error" => {
            Some(item.mac.parse_body::<syn::LitStr>().unwrap().value())
        }
        _ => None,
    });
    texts.collect::<Vec<_>>().join("\n")
}

#[expect(clippy::needless_pass_by_value, reason = "reads better where it is called")]
fn is_told(args: TokenStream, item: TokenStream, expected: Expect) {
    expected.assert_eq(&told(expand_client(args, item)));
}

#[test]
fn a_trait_with_one_method_becomes_a_client() {
    expands_to(
        quote!(base_url = "https://api.example.com"),
        quote! {
            /// Example.
            pub trait Example {
                /// Says hello.
                #[get("/hello")]
                async fn hello(&self) -> Result<String, Error>;
            }
        },
        expect![[r#"
            /// Example.
            pub trait Example {
                /// Says hello.
                ///
                /// `GET /hello`
                fn hello(
                    &self,
                ) -> impl ::core::future::Future<
                    Output = Result<String, Error>,
                > + ::core::marker::Send;
            }
            /// The client of [`Example`], for `https://api.example.com`. Cheap to clone.
            #[derive(::core::clone::Clone, ::core::fmt::Debug)]
            pub struct ExampleClient {
                core: ::ratelimit_runtime::__private::Core,
            }
            impl ExampleClient {
                /// Builds a client: it needs at most a secret and a store.
                #[must_use]
                pub fn builder() -> ::ratelimit_runtime::ClientBuilder<Self> {
                    ::ratelimit_runtime::ClientBuilder::new()
                }
                /// The request that `call` would send first, which is not sent; none if it sends none.
                ///
                /// # Errors
                /// What `call` fails with before it sends.
                #[allow(dead_code, reason = "for those who want it")]
                pub async fn prepare<T, E>(
                    client: &Self,
                    call: impl ::core::ops::AsyncFnOnce(&Self) -> ::core::result::Result<T, E>,
                ) -> ::core::result::Result<
                    ::core::option::Option<::ratelimit_runtime::Request>,
                    E,
                > {
                    ::ratelimit_runtime::__private::prepare(&client.core, call).await
                }
                /// Every method, with its verb, its path and what governs it.
                #[allow(dead_code, reason = "for those who want it")]
                pub const OPERATIONS: &'static [::ratelimit_runtime::Operation] = &[Self::OP_HELLO];
                const OP_HELLO: ::ratelimit_runtime::__private::Operation = ::ratelimit_runtime::__private::Operation::new(
                    "hello",
                    ::ratelimit_runtime::__private::Method::Get,
                    "/hello",
                    &["/hello"],
                );
            }
            #[automatically_derived]
            impl ::ratelimit_runtime::__private::ApiClient for ExampleClient {
                const API: &'static ::ratelimit_runtime::__private::Api = &::ratelimit_runtime::__private::Api {
                    operations: Self::OPERATIONS,
                    ..::ratelimit_runtime::__private::Api::new("https://api.example.com")
                };
                fn from_core(core: ::ratelimit_runtime::__private::Core) -> Self {
                    Self { core }
                }
                fn core_of(client: &Self) -> &::ratelimit_runtime::__private::Core {
                    &client.core
                }
            }
            #[automatically_derived]
            impl Example for ExampleClient {
                fn hello(
                    &self,
                ) -> impl ::core::future::Future<
                    Output = Result<String, Error>,
                > + ::core::marker::Send {
                    let __call = ::ratelimit_runtime::__private::Call::new(&Self::OP_HELLO);
                    ::ratelimit_runtime::__private::finish::<
                        Result<String, Error>,
                    >(&self.core, __call)
                }
            }
        "#]],
    );
}

#[test]
#[expect(clippy::too_many_lines, reason = "most of them are what is generated")]
fn quotas_of_the_trait_and_of_a_method_become_constants() {
    expands_to(
        quote!(base_url = "https://api.stripe.com/v1", name = "stripe", auth = "bearer"),
        quote! {
            /// Stripe.
            #[rate_limited(per = "1s", limit = 100, algo = "token_bucket", burst = 25)]
            pub trait Stripe: Send + Sync {
                /// One payment intent.
                #[get("/payment_intents/{id}")]
                #[rate_limited(per = "1s", limit = 50, scope = ["endpoint", "user_endpoint"], cost = 2, max_wait = "5s")]
                #[rate_limited(per = "1d", limit = 10_000, on_limit = "error")]
                async fn payment_intent(&self, id: &str, #[user] user: Option<&str>) -> Result<PaymentIntent, Error>;
            }
        },
        expect![[r#"
            /// Stripe.
            pub trait Stripe: Send + Sync {
                /// One payment intent.
                ///
                /// # Limits
                /// `GET /payment_intents/{id}`
                ///
                /// - `50 per 1s, burst 50, token_bucket, scope endpoint, cost 2`
                /// - `50 per 1s, burst 50, token_bucket, scope user_endpoint, cost 2`
                /// - `10000 per 1d, burst 10000, token_bucket, scope endpoint`
                /// - `100 per 1s, burst 25, token_bucket, scope api`
                fn payment_intent(
                    &self,
                    id: &str,
                    user: Option<&str>,
                ) -> impl ::core::future::Future<
                    Output = Result<PaymentIntent, Error>,
                > + ::core::marker::Send;
            }
            /// The client of [`Stripe`], for `https://api.stripe.com/v1`. Cheap to clone.
            ///
            /// # Limits
            /// Of all calls:
            ///
            /// - `100 per 1s, burst 25, token_bucket, scope api`
            #[derive(::core::clone::Clone, ::core::fmt::Debug)]
            pub struct StripeClient {
                core: ::ratelimit_runtime::__private::Core,
            }
            impl StripeClient {
                /// Builds a client: it needs at most a secret and a store.
                #[must_use]
                pub fn builder() -> ::ratelimit_runtime::ClientBuilder<Self> {
                    ::ratelimit_runtime::ClientBuilder::new()
                }
                /// The request that `call` would send first, which is not sent; none if it sends none.
                ///
                /// # Errors
                /// What `call` fails with before it sends.
                #[allow(dead_code, reason = "for those who want it")]
                pub async fn prepare<T, E>(
                    client: &Self,
                    call: impl ::core::ops::AsyncFnOnce(&Self) -> ::core::result::Result<T, E>,
                ) -> ::core::result::Result<
                    ::core::option::Option<::ratelimit_runtime::Request>,
                    E,
                > {
                    ::ratelimit_runtime::__private::prepare(&client.core, call).await
                }
                /// Every method, with its verb, its path and what governs it.
                #[allow(dead_code, reason = "for those who want it")]
                pub const OPERATIONS: &'static [::ratelimit_runtime::Operation] = &[
                    Self::OP_PAYMENT_INTENT,
                ];
                const OP_PAYMENT_INTENT: ::ratelimit_runtime::__private::Operation = ::ratelimit_runtime::__private::Operation::new(
                        "payment_intent",
                        ::ratelimit_runtime::__private::Method::Get,
                        "/payment_intents/{id}",
                        &["/payment_intents/", ""],
                    )
                    .with_quotas(
                        &[
                            ::ratelimit_runtime::__private::quota(
                                ::ratelimit_runtime::__private::QuotaSpec::new(
                                        50u64,
                                        ::core::time::Duration::from_micros(1000000u64),
                                    )
                                    .scope(::ratelimit_runtime::__private::Scope::Endpoint)
                                    .cost(2u64)
                                    .max_wait(::core::time::Duration::from_micros(5000000u64)),
                            ),
                            ::ratelimit_runtime::__private::quota(
                                ::ratelimit_runtime::__private::QuotaSpec::new(
                                        50u64,
                                        ::core::time::Duration::from_micros(1000000u64),
                                    )
                                    .scope(::ratelimit_runtime::__private::Scope::UserEndpoint)
                                    .cost(2u64)
                                    .max_wait(::core::time::Duration::from_micros(5000000u64)),
                            ),
                            ::ratelimit_runtime::__private::quota(
                                ::ratelimit_runtime::__private::QuotaSpec::new(
                                        10000u64,
                                        ::core::time::Duration::from_micros(86400000000u64),
                                    )
                                    .scope(::ratelimit_runtime::__private::Scope::Endpoint)
                                    .on_limit(::ratelimit_runtime::__private::OnLimit::Error),
                            ),
                        ],
                    );
            }
            #[automatically_derived]
            impl ::ratelimit_runtime::__private::ApiClient for StripeClient {
                const API: &'static ::ratelimit_runtime::__private::Api = &::ratelimit_runtime::__private::Api {
                    name: "stripe",
                    auth: ::ratelimit_runtime::__private::AuthScheme::Bearer,
                    quotas: &[
                        ::ratelimit_runtime::__private::quota(
                            ::ratelimit_runtime::__private::QuotaSpec::new(
                                    100u64,
                                    ::core::time::Duration::from_micros(1000000u64),
                                )
                                .burst(25u64),
                        ),
                    ],
                    operations: Self::OPERATIONS,
                    ..::ratelimit_runtime::__private::Api::new("https://api.stripe.com/v1")
                };
                fn from_core(core: ::ratelimit_runtime::__private::Core) -> Self {
                    Self { core }
                }
                fn core_of(client: &Self) -> &::ratelimit_runtime::__private::Core {
                    &client.core
                }
            }
            #[automatically_derived]
            impl Stripe for StripeClient {
                fn payment_intent(
                    &self,
                    id: &str,
                    user: Option<&str>,
                ) -> impl ::core::future::Future<
                    Output = Result<PaymentIntent, Error>,
                > + ::core::marker::Send {
                    let mut __call = ::ratelimit_runtime::__private::Call::new(
                        &Self::OP_PAYMENT_INTENT,
                    );
                    __call.path("id", &id);
                    __call.user(&user);
                    ::ratelimit_runtime::__private::finish::<
                        Result<PaymentIntent, Error>,
                    >(&self.core, __call)
                }
            }
        "#]],
    );
}

#[test]
#[expect(clippy::too_many_lines, reason = "an expansion is as long as it is")]
fn each_argument_goes_where_its_attribute_says_and_the_path_in_its_own_order() {
    expands_to(
        quote!(base_url = "https://h", client = Shop, crate = my::runtime),
        quote! {
            pub(crate) trait Orders {
                #[cfg(feature = "write")]
                #[post("/{shop}/orders/{type}:void")]
                async fn void(
                    &self,
                    #[path("type")] kind: u8,
                    #[user] shop: &str,
                    #[query] page: &Page,
                    #[query("created[gte]")] since: Option<u64>,
                    #[header("Stripe-Account")] account: Option<&str>,
                    #[form] r#body: &Void,
                ) -> Result<(), Error>;
            }
        },
        expect![[r#"
            pub(crate) trait Orders {
                #[cfg(feature = "write")]
                ///
                /// `POST /{shop}/orders/{type}:void`
                fn void(
                    &self,
                    kind: u8,
                    shop: &str,
                    page: &Page,
                    since: Option<u64>,
                    account: Option<&str>,
                    r#body: &Void,
                ) -> impl ::core::future::Future<Output = Result<(), Error>> + ::core::marker::Send;
            }
            /// The client of [`Orders`], for `https://h`. Cheap to clone.
            #[derive(::core::clone::Clone, ::core::fmt::Debug)]
            pub(crate) struct Shop {
                core: my::runtime::__private::Core,
            }
            impl Shop {
                /// Builds a client: it needs at most a secret and a store.
                #[must_use]
                pub(crate) fn builder() -> my::runtime::ClientBuilder<Self> {
                    my::runtime::ClientBuilder::new()
                }
                /// The request that `call` would send first, which is not sent; none if it sends none.
                ///
                /// # Errors
                /// What `call` fails with before it sends.
                #[allow(dead_code, reason = "for those who want it")]
                pub(crate) async fn prepare<T, E>(
                    client: &Self,
                    call: impl ::core::ops::AsyncFnOnce(&Self) -> ::core::result::Result<T, E>,
                ) -> ::core::result::Result<::core::option::Option<my::runtime::Request>, E> {
                    my::runtime::__private::prepare(&client.core, call).await
                }
                /// Every method, with its verb, its path and what governs it.
                #[allow(dead_code, reason = "for those who want it")]
                pub(crate) const OPERATIONS: &'static [my::runtime::Operation] = &[
                    #[cfg(feature = "write")]
                    Self::OP_VOID,
                ];
                #[cfg(feature = "write")]
                const OP_VOID: my::runtime::__private::Operation = my::runtime::__private::Operation::new(
                    "void",
                    my::runtime::__private::Method::Post,
                    "/{shop}/orders/{type}:void",
                    &["/", "/orders/", ":void"],
                );
            }
            #[automatically_derived]
            impl my::runtime::__private::ApiClient for Shop {
                const API: &'static my::runtime::__private::Api = &my::runtime::__private::Api {
                    operations: Self::OPERATIONS,
                    ..my::runtime::__private::Api::new("https://h")
                };
                fn from_core(core: my::runtime::__private::Core) -> Self {
                    Self { core }
                }
                fn core_of(client: &Self) -> &my::runtime::__private::Core {
                    &client.core
                }
            }
            #[automatically_derived]
            impl Orders for Shop {
                #[cfg(feature = "write")]
                fn void(
                    &self,
                    kind: u8,
                    shop: &str,
                    page: &Page,
                    since: Option<u64>,
                    account: Option<&str>,
                    r#body: &Void,
                ) -> impl ::core::future::Future<Output = Result<(), Error>> + ::core::marker::Send {
                    let mut __call = my::runtime::__private::Call::new(&Self::OP_VOID);
                    __call.path("shop", &shop);
                    __call.path("type", &kind);
                    __call.user(shop);
                    __call.query("page", my::runtime::__private::Lists::Repeated, page);
                    __call
                        .query_named(
                            "created[gte]",
                            my::runtime::__private::Lists::Repeated,
                            &since,
                        );
                    __call.header("Stripe-Account", &account);
                    __call.form(my::runtime::__private::Lists::Indexed, r#body);
                    my::runtime::__private::finish::<Result<(), Error>>(&self.core, __call)
                }
            }
        "#]],
    );
}
