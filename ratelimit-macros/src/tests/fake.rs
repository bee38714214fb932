//! What `fake` adds to a trait, and what neither it nor `dyn` can have.

use expect_test::expect;
use quote::quote;

use super::is_told;
use super::twin::adds;

#[test]
#[expect(clippy::too_many_lines, reason = "most of them are what is generated")]
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
                fn cards(
                    &self,
                    r#type: &str,
                ) -> impl Stream<Item = Result<Card, Error>> + Send + use<> {
                    #[allow(unused_imports, reason = "used by those that have no `Debug`")]
                    use ::ratelimit_runtime::__private::ByName as _;
                    let __call = ::ratelimit_runtime::FakeCall::new(
                        "cards",
                        [("type", ::ratelimit_runtime::__private::Shown(&r#type).shown())],
                    );
                    let __items = self.on_cards.now().map(|__answer| __answer(r#type));
                    self.record.answered("CardsFake", __call, __items)
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

#[test]
fn what_a_companion_is_called_is_a_name() {
    is_told(
        quote!(base_url = "https://h", dyn = "AnyCards", fake = false),
        quote!(
            trait Cards {}
        ),
        expect![[r"
            expected a name, without quotes
            help: write `dyn = AnyName`
            `fake` is off when it is left out
            help: remove it"]],
    );
}

#[test]
fn a_method_that_no_companion_can_have_is_refused_by_name() {
    is_told(
        quote!(base_url = "https://h", dyn, fake),
        quote! {
            trait Cards {
                #[get("/cards")]
                #[paginate(cursor = "after", items = "data")]
                fn cards(&self) -> impl Cards + Send;
                #[post("/cards")]
                async fn create<'a, T: Serialize>(&self, #[json] card: &'a T) -> Result<(), Error>;
                #[get("/cards/{id}")]
                async fn card(&self, id: &(impl Display + Sync)) -> Result<(), Error>;
            }
        },
        expect![[r"
            `dyn` cannot have `create`, which is generic
            help: take a type of its own, or leave `dyn` out
            `dyn` cannot have `card`, which is generic
            help: take a type of its own, or leave `dyn` out
            `fake` cannot have `create`, which is generic
            help: take a type of its own, or leave `fake` out
            `fake` cannot have `card`, which is generic
            help: take a type of its own, or leave `fake` out
            `fake` cannot answer `cards`: it does not see what the stream yields
            help: write `-> impl Stream<Item = Result<T, Error>> + Send`"]],
    );
}
