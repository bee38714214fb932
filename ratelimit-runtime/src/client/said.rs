//! The quotas of a builder, and how the calls of other accounts than its own come by them: the limiter has them for that
//! one, and one entry for each account that is ever called would fill it.

use std::sync::Arc;

use ratelimit_core::{Quota, Scope};

use super::Parts;
use super::builder::Quotas;
use crate::limiter::{PermitRequest, check_quotas};

/// What is said of quotas: of which operation, if not of all, in which scope.
type Said = (String, Scope, Vec<Quota>);

/// The quotas of a builder.
#[derive(Clone)]
pub(crate) struct SaidQuotas {
    said: Arc<[Said]>,
    /// Whether calls bring them: the limiter has them for the builder's account alone.
    pub(super) are_brought: bool,
}

impl SaidQuotas {
    /// The quotas that make sense; the others are told of where they are set.
    pub(super) fn of(quotas: &[Quotas]) -> Self {
        let checked = |(operation, scope, specs): &Quotas| {
            Some((operation.clone(), *scope, check_quotas(*scope, specs).ok()?))
        };
        Self { said: quotas.iter().filter_map(checked).collect(), are_brought: false }
    }
}

impl Parts {
    /// `request` with the quotas of the builder, as the limiter has them for the account of that: in each scope those of
    /// the first of `operations` that has some.
    pub(super) fn with_its_quotas(&self, request: PermitRequest, operations: &[&str]) -> PermitRequest {
        if !self.quotas.are_brought {
            return request;
        }
        let said = |scope: Scope| {
            let of = |wanted: &str| {
                let fits = |of: &str| !scope.is_per_operation() || of == wanted;
                self.quotas.said.iter().rev().find(|(of, at, _)| *at == scope && fits(of))
            };
            operations.iter().find_map(|operation| of(operation)).map(|(_, _, quotas)| (scope, quotas))
        };
        Scope::ALL
            .into_iter()
            .filter_map(said)
            .fold(request, |request, (scope, quotas)| request.instead(scope, quotas))
    }
}
