//! Settings whose values may be constants.

use std::rc::Rc;

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use ratelimit_core::{BreakerKey, BreakerSpec, RetryKey, RetrySpec, StoreErrorSpec};
use syn::Expr;

/// What an attribute declares that makes sense as far as it can be seen.
#[derive(Clone)]
pub(crate) struct Setting<S, K> {
    /// What was written; something where a constant was.
    pub(crate) spec: S,
    pub(crate) written: Rc<Written<K>>,
}

/// What an attribute says.
pub(crate) struct Written<K> {
    /// The attribute's name, where a fault of the whole is reported.
    pub(crate) name: Ident,
    pub(crate) values: Vec<(K, Expr)>,
}

pub(crate) type Retry = Setting<RetrySpec<'static>, RetryKey>;
pub(crate) type Breaker = Setting<BreakerSpec, BreakerKey>;
/// Its only key is `deadline`.
pub(crate) type StoreError = Setting<StoreErrorSpec, ()>;

impl<S, K: Copy + PartialEq> Setting<S, K> {
    pub(crate) fn new(spec: S, name: &Ident, values: Vec<(K, Expr)>) -> Self {
        Self { spec, written: Rc::new(Written { name: name.clone(), values }) }
    }

    /// What is written, if some of it are constants, so that the compiler must check it.
    pub(crate) fn unseen(&self) -> Option<&Written<K>> {
        let is_constant = |(_, value): &(K, Expr)| matches!(value, Expr::Path(_));
        self.written.values.iter().any(is_constant).then_some(&*self.written)
    }

    /// Where the value of `key` is written, or the attribute's name where it is not.
    pub(crate) fn place(&self, key: K) -> TokenStream {
        let Written { name, values } = &*self.written;
        let value = values.iter().find(|(at, _)| *at == key);
        value.map_or_else(|| name.to_token_stream(), |(_, value)| value.to_token_stream())
    }

    /// The value of `key`, if it is a constant's.
    pub(crate) fn constant(&self, key: K) -> Option<&Expr> {
        let mut values = self.written.values.iter().filter(|(at, _)| *at == key);
        values.find_map(|(_, value)| matches!(value, Expr::Path(_)).then_some(value))
    }
}
