//! What the attributes accept: each module is a trait, or some, as a user could write it, and compiles under the
//! lints it names.
//!
//! One program, and not one of `ui` each, which would link what all of them share forty times over.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::all,
    clippy::pedantic,
    clippy::allow_attributes_without_reason,
    clippy::unwrap_used,
    reason = "what is tested is that it compiles; a module that tests lints denies them"
)]

// What `renamed_crate` knows the runtime by.
extern crate ratelimit_runtime as renamed;

mod attributes_above_the_client;
mod breakers;
mod by_macro;
mod companions_without_prelude;
mod conditional;
mod constants;
mod constants_conditional;
mod constants_that_fit;
pub mod constants_under_lints;
mod deprecated;
mod every_key;
mod every_parameter;
mod foreign_attributes;
mod functions;
mod functions_without_prelude;
mod generic_methods;
mod generic_over_the_trait;
mod inside_a_function;
mod lifetimes;
mod limits_beside_each_other;
pub mod lints;
mod macro_with_everything;
mod meant_all_the_same;
mod mock;
mod names_of_the_user;
mod object;
mod operations_alike;
mod pages;
mod parts;
mod policy_in_several_traits;
mod policy_without_prelude;
mod raw_names;
mod reexported_crate;
mod reference_form;
mod renamed_crate;
mod retries;
mod settings_as_constants;
mod several_clients;
mod streams;
mod structured_arguments;
mod trait_without_methods;
mod visibility;
mod without_prelude;
