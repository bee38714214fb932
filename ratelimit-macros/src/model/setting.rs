//! Settings whose values may be constants.

use std::rc::Rc;

use proc_macro2::Ident;
use ratelimit_core::{BreakerKey, BreakerSpec, RetryKey, RetrySpec, StoreErrorSpec};
use syn::Expr;

/// What an attribute declares that makes sense as far as it can be seen.
#[derive(Clone)]
pub(crate) struct Setting<S, K> {
    /// What was written; something where a constant was.
    pub(crate) spec: S,
    /// Its values, if some are constants, so that the compiler must check them.
    pub(crate) unseen: Option<Rc<Written<K>>>,
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
        let unseen = values.iter().any(|(_, value)| matches!(value, Expr::Path(_)));
        Self { spec, unseen: unseen.then(|| Rc::new(Written { name: name.clone(), values })) }
    }

    /// The value of `key`, if it is a constant's.
    pub(crate) fn constant(&self, key: K) -> Option<&Expr> {
        let mut values = self.unseen.as_ref()?.values.iter().filter(|(at, _)| *at == key);
        values.find_map(|(_, value)| matches!(value, Expr::Path(_)).then_some(value))
    }
}
