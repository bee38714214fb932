//! A part of a client, with a method that is elsewhere and is called something else.

use expect_test::expect;
use quote::quote;

use super::expands_to;

#[test]
fn a_part_is_its_client_with_other_methods() {
    expands_to(
        quote!(part_of = shop::ShopClient),
        quote! {
            /// Files.
            pub trait Files {
                /// Sends one.
                #[post("/files", base_url = "https://files.example.com", name = "files.create")]
                async fn create_file(&self, #[body] file: Vec<u8>) -> Result<(), Error>;
            }
        },
        expect![[r#"
            /// Files.
            pub trait Files {
                /// Sends one.
                ///
                /// `POST /files`
                ///
                /// It is at `https://files.example.com`.
                ///
                /// Keys and telemetry call it `files.create`.
                fn create_file(
                    &self,
                    file: Vec<u8>,
                ) -> impl ::core::future::Future<Output = Result<(), Error>> + ::core::marker::Send;
            }
            /// The part of [`shop::ShopClient`] that has the methods of [`Files`]. Cheap to clone.
            #[derive(::core::clone::Clone, ::core::fmt::Debug)]
            pub struct FilesClient {
                core: ::ratelimit_runtime::__private::Core,
            }
            impl FilesClient {
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
                /// The part of `client`: with its credential, under its limits, over its connections.
                #[must_use]
                #[allow(dead_code, reason = "for those who want it")]
                pub fn of(client: &shop::ShopClient) -> Self {
                    Self {
                        core: ::ratelimit_runtime::__private::shared(client),
                    }
                }
                /// Every method, with its verb, its path and what governs it.
                #[allow(dead_code, reason = "for those who want it")]
                pub const OPERATIONS: &'static [::ratelimit_runtime::Operation] = &[
                    Self::OP_CREATE_FILE,
                ];
                const OP_CREATE_FILE: ::ratelimit_runtime::__private::Operation = ::ratelimit_runtime::__private::Operation::new(
                        "files.create",
                        ::ratelimit_runtime::__private::Method::Post,
                        "/files",
                        &["/files"],
                    )
                    .at("https://files.example.com");
            }
            #[automatically_derived]
            impl ::ratelimit_runtime::__private::ApiClient for FilesClient {
                const API: &'static ::ratelimit_runtime::__private::Api = &::ratelimit_runtime::__private::Api {
                    operations: Self::OPERATIONS,
                    ..*<shop::ShopClient as ::ratelimit_runtime::__private::ApiClient>::API
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
                fn create_file(
                    &self,
                    file: Vec<u8>,
                ) -> impl ::core::future::Future<Output = Result<(), Error>> + ::core::marker::Send {
                    let mut __call = ::ratelimit_runtime::__private::Call::new(
                        &Self::OP_CREATE_FILE,
                    );
                    __call.body(::core::option::Option::None, file);
                    ::ratelimit_runtime::__private::finish::<Result<(), Error>>(&self.core, __call)
                }
            }
        "#]],
    );
}
