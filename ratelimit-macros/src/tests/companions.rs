//! What `dyn` and `fake` add to a trait.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use super::is_told;
use crate::expand_client;

/// What comes after the trait and its client.
#[expect(clippy::needless_pass_by_value, reason = "reads better where it is called")]
fn adds(args: TokenStream, item: TokenStream, expected: Expect) {
    let mut file: syn::File = syn::parse2(expand_client(args, item)).unwrap();
    drop(file.items.drain(..5));
    expected.assert_eq(&prettyplease::unparse(&file));
}

#[test]
fn an_object_safe_twin_has_boxed_futures_and_its_objects_are_clients() {
    adds(
        quote!(base_url = "https://h", dyn),
        quote! {
            pub trait Cards: Send {
                #[get("/cards/{id}")]
                #[cfg(feature = "read")]
                async fn card(&self, id: &str, #[query] filter: Option<Filter<'_>>, #[query] by: fn(&str) -> &str) -> Result<Card, Error>;
                #[deprecated]
                #[delete("/cards/{type}")]
                async fn r#delete(&self, r#type: u8) -> Result<(), Error>;
            }
        },
        expect![[r#"
            /// [`Cards`] as an object: `Arc<dyn DynCards>`, `Box<dyn DynCards>` and `&dyn DynCards`.
            ///
            /// All three implement [`Cards`]: call its methods on them. Everything that implements
            /// [`Cards`] and is `Send + Sync` becomes one. This trait needs neither an `impl` nor an import.
            pub trait DynCards: ::core::marker::Send + ::core::marker::Sync + Send {
                #[cfg(feature = "read")]
                #[doc(hidden)]
                fn __dyn_card<'__call>(
                    &'__call self,
                    id: &'__call str,
                    filter: Option<Filter<'__call>>,
                    by: fn(&str) -> &str,
                ) -> ::core::pin::Pin<
                    ::std::boxed::Box<
                        dyn ::core::future::Future<
                            Output = Result<Card, Error>,
                        > + ::core::marker::Send + '__call,
                    >,
                >;
                #[doc(hidden)]
                fn __dyn_delete<'__call>(
                    &'__call self,
                    r#type: u8,
                ) -> ::core::pin::Pin<
                    ::std::boxed::Box<
                        dyn ::core::future::Future<
                            Output = Result<(), Error>,
                        > + ::core::marker::Send + '__call,
                    >,
                >;
            }
            #[automatically_derived]
            #[allow(deprecated, reason = "what is deprecated is still there")]
            impl<__T: Cards + ::core::marker::Send + ::core::marker::Sync> DynCards for __T {
                #[cfg(feature = "read")]
                fn __dyn_card<'__call>(
                    &'__call self,
                    id: &'__call str,
                    filter: Option<Filter<'__call>>,
                    by: fn(&str) -> &str,
                ) -> ::core::pin::Pin<
                    ::std::boxed::Box<
                        dyn ::core::future::Future<
                            Output = Result<Card, Error>,
                        > + ::core::marker::Send + '__call,
                    >,
                > {
                    ::std::boxed::Box::pin(Cards::card(self, id, filter, by))
                }
                fn __dyn_delete<'__call>(
                    &'__call self,
                    r#type: u8,
                ) -> ::core::pin::Pin<
                    ::std::boxed::Box<
                        dyn ::core::future::Future<
                            Output = Result<(), Error>,
                        > + ::core::marker::Send + '__call,
                    >,
                > {
                    ::std::boxed::Box::pin(Cards::r#delete(self, r#type))
                }
            }
            #[automatically_derived]
            #[allow(deprecated, reason = "what is deprecated is still there")]
            impl<'__dyn> Cards for ::std::sync::Arc<dyn DynCards + '__dyn>
            where
                Self: Send,
            {
                #[cfg(feature = "read")]
                fn card(
                    &self,
                    id: &str,
                    filter: Option<Filter<'_>>,
                    by: fn(&str) -> &str,
                ) -> impl ::core::future::Future<
                    Output = Result<Card, Error>,
                > + ::core::marker::Send {
                    async move { DynCards::__dyn_card(&**self, id, filter, by).await }
                }
                fn r#delete(
                    &self,
                    r#type: u8,
                ) -> impl ::core::future::Future<Output = Result<(), Error>> + ::core::marker::Send {
                    async move { DynCards::__dyn_delete(&**self, r#type).await }
                }
            }
            #[automatically_derived]
            #[allow(deprecated, reason = "what is deprecated is still there")]
            impl<'__dyn> Cards for ::std::boxed::Box<dyn DynCards + '__dyn>
            where
                Self: Send,
            {
                #[cfg(feature = "read")]
                fn card(
                    &self,
                    id: &str,
                    filter: Option<Filter<'_>>,
                    by: fn(&str) -> &str,
                ) -> impl ::core::future::Future<
                    Output = Result<Card, Error>,
                > + ::core::marker::Send {
                    async move { DynCards::__dyn_card(&**self, id, filter, by).await }
                }
                fn r#delete(
                    &self,
                    r#type: u8,
                ) -> impl ::core::future::Future<Output = Result<(), Error>> + ::core::marker::Send {
                    async move { DynCards::__dyn_delete(&**self, r#type).await }
                }
            }
            #[automatically_derived]
            #[allow(deprecated, reason = "what is deprecated is still there")]
            impl<'__lent, '__dyn> Cards for &'__lent (dyn DynCards + '__dyn)
            where
                Self: Send,
            {
                #[cfg(feature = "read")]
                fn card(
                    &self,
                    id: &str,
                    filter: Option<Filter<'_>>,
                    by: fn(&str) -> &str,
                ) -> impl ::core::future::Future<
                    Output = Result<Card, Error>,
                > + ::core::marker::Send {
                    async move { DynCards::__dyn_card(&**self, id, filter, by).await }
                }
                fn r#delete(
                    &self,
                    r#type: u8,
                ) -> impl ::core::future::Future<Output = Result<(), Error>> + ::core::marker::Send {
                    async move { DynCards::__dyn_delete(&**self, r#type).await }
                }
            }
        "#]],
    );
}

#[test]
fn what_a_companion_is_called_is_a_name() {
    is_told(
        quote!(base_url = "https://h", dyn = "AnyCards"),
        quote!(
            trait Cards {}
        ),
        expect![[r#"
            expected a name, without quotes
            help: write `dyn = AnyName`"#]],
    );
    is_told(
        quote!(base_url = "https://h", dyn = false),
        quote!(
            trait Cards {}
        ),
        expect![[r#"
        `dyn` is off when it is left out
        help: remove it"#]],
    );
}

#[test]
fn a_fake_has_a_closure_for_each_method() {
    adds(
        quote!(base_url = "https://h", fake),
        quote! {
            pub trait Cards {
                #[get("/cards/{id}")]
                #[cfg(feature = "read")]
                async fn card(&self, id: &str, #[query] filter: Option<Filter<'_>>) -> Result<Card, Error>;
                #[get("/cards")]
                #[paginate(cursor = "after", items = "data")]
                fn cards(&self, #[query] r#type: &str) -> impl Stream<Item = Result<Card, Error>> + Send;
                #[delete("/cards")]
                async fn r#delete(&self) -> Result<(), Error>;
            }
        },
        expect![[r#"
            /// A [`Cards`] for tests: each method answers with what a closure returns, which its `on_..`
            /// takes. Every call is noted down when it is awaited; one without an answer panics.
            ///
            /// Clones share the answers and the record.
            #[allow(dead_code, reason = "only tests use it")]
            #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::default::Default)]
            pub struct CardsFake {
                record: ::ratelimit_runtime::__private::Record,
                #[cfg(feature = "read")]
                on_card: ::ratelimit_runtime::__private::Answer<
                    dyn ::core::ops::Fn(
                        &str,
                        Option<Filter<'_>>,
                    ) -> Result<Card, Error> + ::core::marker::Send + ::core::marker::Sync,
                >,
                on_cards: ::ratelimit_runtime::__private::Answer<
                    dyn ::core::ops::Fn(
                        &str,
                    ) -> ::ratelimit_runtime::__private::Items<
                            Result<Card, Error>,
                        > + ::core::marker::Send + ::core::marker::Sync,
                >,
                on_delete: ::ratelimit_runtime::__private::Answer<
                    dyn ::core::ops::Fn(
                    ) -> Result<(), Error> + ::core::marker::Send + ::core::marker::Sync,
                >,
            }
            #[allow(dead_code, reason = "only tests use it")]
            impl CardsFake {
                /// A fake without answers.
                #[must_use]
                pub fn new() -> Self {
                    ::core::default::Default::default()
                }
                #[cfg(feature = "read")]
                /// From now on, `card` answers with what `answer` returns.
                pub fn on_card(
                    self,
                    answer: impl ::core::ops::Fn(
                        &str,
                        Option<Filter<'_>>,
                    ) -> Result<Card, Error> + ::core::marker::Send + ::core::marker::Sync + 'static,
                ) -> Self {
                    self.on_card.set(::std::sync::Arc::new(answer));
                    self
                }
                /// From now on, `cards` answers with a stream of what `answer` returns.
                pub fn on_cards<
                    __I: ::core::iter::IntoIterator<
                            Item = Result<Card, Error>,
                            IntoIter: ::core::marker::Send + 'static,
                        >,
                >(
                    self,
                    answer: impl ::core::ops::Fn(
                        &str,
                    ) -> __I + ::core::marker::Send + ::core::marker::Sync + 'static,
                ) -> Self {
                    self.on_cards
                        .set(
                            ::std::sync::Arc::new(move |
                                r#type: &str,
                            | -> ::ratelimit_runtime::__private::Items<Result<Card, Error>> {
                                ::ratelimit_runtime::__private::items(answer(r#type))
                            }),
                        );
                    self
                }
                /// From now on, `delete` answers with what `answer` returns.
                pub fn on_delete(
                    self,
                    answer: impl ::core::ops::Fn(
                    ) -> Result<(), Error> + ::core::marker::Send + ::core::marker::Sync + 'static,
                ) -> Self {
                    self.on_delete.set(::std::sync::Arc::new(answer));
                    self
                }
                /// All calls so far.
                #[must_use]
                pub fn calls(&self) -> ::std::vec::Vec<::ratelimit_runtime::FakeCall> {
                    self.record.all()
                }
                /// The calls of one method so far.
                ///
                /// # Panics
                /// If there is no method of this name.
                #[must_use]
                pub fn calls_of(
                    &self,
                    method: &str,
                ) -> ::std::vec::Vec<::ratelimit_runtime::FakeCall> {
                    self.record
                        .of(
                            "CardsFake",
                            &[#[cfg(feature = "read")] "card", "cards", "delete"],
                            method,
                        )
                }
            }
            #[automatically_derived]
            impl Cards for CardsFake {
                #[cfg(feature = "read")]
                fn card(
                    &self,
                    id: &str,
                    filter: Option<Filter<'_>>,
                ) -> impl ::core::future::Future<
                    Output = Result<Card, Error>,
                > + ::core::marker::Send {
                    async move {
                        #[allow(unused_imports, reason = "used by those that have no `Debug`")]
                        use ::ratelimit_runtime::__private::ByName as _;
                        let __call = ::ratelimit_runtime::FakeCall::new(
                            "card",
                            [
                                ("id", ::ratelimit_runtime::__private::Shown(&id).shown()),
                                ("filter", ::ratelimit_runtime::__private::Shown(&filter).shown()),
                            ],
                        );
                        let __answer = self.on_card.of("CardsFake", &self.record, __call);
                        __answer(id, filter)
                    }
                }
                fn cards(&self, r#type: &str) -> impl Stream<Item = Result<Card, Error>> + Send {
                    ::ratelimit_runtime::__private::answered(move || {
                        #[allow(unused_imports, reason = "used by those that have no `Debug`")]
                        use ::ratelimit_runtime::__private::ByName as _;
                        let __call = ::ratelimit_runtime::FakeCall::new(
                            "cards",
                            [("type", ::ratelimit_runtime::__private::Shown(&r#type).shown())],
                        );
                        let __answer = self.on_cards.of("CardsFake", &self.record, __call);
                        __answer(r#type)
                    })
                }
                fn r#delete(
                    &self,
                ) -> impl ::core::future::Future<Output = Result<(), Error>> + ::core::marker::Send {
                    async move {
                        let __call = ::ratelimit_runtime::FakeCall::new("delete", []);
                        let __answer = self.on_delete.of("CardsFake", &self.record, __call);
                        __answer()
                    }
                }
            }
        "#]],
    );
}
