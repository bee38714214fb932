//! Functions under quotas, where nothing is in scope and every name means something else.

#![no_implicit_prelude]

mod own {
    pub mod core {}
    pub mod std {}
    pub mod ratelimit_runtime {}
    pub struct Some;
    pub struct Ok;
    pub struct Vec;

    #[::ratelimit_runtime::rate_limited(per = "1s", limit = 10, scope = "user", name = "mail")]
    #[::ratelimit_runtime::rate_limited(per = "1d", limit = 100, key = "{type}")]
    pub async fn send(
        #[user] user: ::core::option::Option<&str>,
        r#type: u8,
        __permit: u8,
        __refused: u8,
    ) -> ::core::result::Result<u8, ::ratelimit_runtime::AcquireError> {
        ::core::result::Result::Ok(r#type + __permit + __refused + user.map_or(0, |_| 1))
    }
}

#[::core::prelude::v1::test]
fn is_accepted() {
    ::core::mem::drop(own::send(::core::option::Option::Some("ann"), 1, 2, 3));
}
