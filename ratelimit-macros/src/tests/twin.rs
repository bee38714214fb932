//! What `dyn` adds to a trait.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use crate::expand_client;

/// What comes after the trait and its client.
#[expect(clippy::needless_pass_by_value, reason = "reads better where it is called")]
pub(super) fn adds(args: TokenStream, item: TokenStream, expected: Expect) {
    let mut file: syn::File = syn::parse2(expand_client(args, item)).unwrap();
    drop(file.items.drain(..5));
    expected.assert_eq(&prettyplease::unparse(&file));
}

#[test]
#[expect(clippy::too_many_lines, reason = "most of them are what is generated")]
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
