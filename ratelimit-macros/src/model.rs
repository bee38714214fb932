//! What is meant: checked, complete, and without a place for anything that could not be generated.

use std::fmt;
use std::rc::Rc;

use proc_macro2::Ident;
use ratelimit_core::{Key as Place, OnLimit, Quota, QuotaSpec, Scope};
use syn::{Expr, ItemTrait, LitStr, Meta, Path, TraitItemFn, Type};

/// A client.
pub(crate) struct Client {
    /// The runtime, as generated code names it.
    pub(crate) root: Path,
    /// The trait without our attributes, and without its methods.
    pub(crate) item: ItemTrait,
    /// The name of the client's type.
    pub(crate) ident: Ident,
    pub(crate) base_url: LitStr,
    /// Empty for the runtime's choice.
    pub(crate) name: String,
    /// Empty for the runtime's choice.
    pub(crate) user_agent: String,
    pub(crate) auth: Auth,
    pub(crate) quotas: Vec<Limit>,
    pub(crate) operations: Vec<Operation>,
}

/// How calls show who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Auth {
    None,
    Bearer,
}

/// A quota that makes sense as far as it can be seen, and what it was made of.
#[derive(Clone)]
pub(crate) struct Limit {
    /// What was written; something where a constant was.
    pub(crate) spec: QuotaSpec,
    pub(crate) numbers: Numbers,
    /// The attribute.
    pub(crate) meta: Meta,
}

/// The numbers of a quota.
#[derive(Clone)]
pub(crate) enum Numbers {
    /// All seen and checked.
    Seen(Quota),
    /// Some are constants, so that the compiler must check them.
    Unseen(Rc<Unseen>),
}

/// A quota with constants in it.
pub(crate) struct Unseen {
    /// The attribute's name, where a fault of the whole is reported.
    pub(crate) name: Ident,
    /// The keys that are core's to judge, and their values.
    pub(crate) written: Vec<(Place, Expr)>,
    pub(crate) policy: Option<Policy>,
}

/// A constant that has the numbers, and what stands beside it.
pub(crate) struct Policy {
    pub(crate) path: Expr,
    /// The scope of a policy that names none.
    pub(crate) default: Scope,
    pub(crate) scope: Option<Scope>,
    pub(crate) on_limit: Option<OnLimit>,
    /// Why a quota that counts by user would never count: what is said of each scope that does.
    pub(crate) for_nobody: Vec<(Scope, String)>,
}

impl Limit {
    pub(crate) fn quota(&self) -> Option<&Quota> {
        match &self.numbers {
            Numbers::Seen(quota) => Some(quota),
            Numbers::Unseen(_) => None,
        }
    }

    pub(crate) fn unseen(&self) -> Option<&Unseen> {
        match &self.numbers {
            Numbers::Seen(_) => None,
            Numbers::Unseen(unseen) => Some(unseen),
        }
    }
}

/// For the docs: numbers where they are seen, else what was written.
impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.numbers {
            Numbers::Seen(quota) => write!(f, "{quota}"),
            Numbers::Unseen(unseen) => match &self.meta {
                Meta::List(list) => write!(f, "{}", list.tokens),
                _ => write!(f, "{}", unseen.name),
            },
        }
    }
}

impl Unseen {
    /// The value of `key`, if it is a constant's.
    pub(crate) fn constant(&self, key: Place) -> Option<&Expr> {
        let mut values = self.written.iter().filter(|(at, _)| *at == key);
        values.find_map(|(_, value)| matches!(value, Expr::Path(_)).then_some(value))
    }

    /// Whether `key` is written, with whatever value.
    pub(crate) fn has(&self, key: Place) -> bool {
        self.written.iter().any(|(at, _)| *at == key)
    }
}

/// One method.
pub(crate) struct Operation {
    /// The method without our attributes.
    pub(crate) item: TraitItemFn,
    /// Its name, as keys and telemetry have it.
    pub(crate) name: String,
    pub(crate) verb: Verb,
    pub(crate) template: String,
    /// The text around the placeholders: one piece more than there are placeholders.
    pub(crate) pieces: Vec<String>,
    /// In the order in which they are put into the call: the path's first, in the path's order.
    pub(crate) arguments: Vec<Argument>,
    pub(crate) quotas: Vec<Limit>,
    pub(crate) returns: Type,
}

/// One parameter, on its way into the call. A parameter can go to two places.
#[derive(Clone)]
pub(crate) struct Argument {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) target: Target,
}

/// Where an argument goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    Path(String),
    /// A struct or map spreads its fields; anything else goes under the name.
    Query(String),
    /// Everything goes under the name.
    QueryNamed(String),
    Header(String),
    Json,
    Form,
    User,
    /// Goes nowhere but into the keys of quotas.
    Value(String),
}

/// An HTTP verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verb {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Verb {
    pub(crate) const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];

    pub(crate) const fn attribute(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Post => "post",
            Self::Put => "put",
            Self::Patch => "patch",
            Self::Delete => "delete",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verb| verb.attribute() == name)
    }

    /// Its name in the runtime.
    pub(crate) const fn variant(self) -> &'static str {
        match self {
            Self::Get => "Get",
            Self::Post => "Post",
            Self::Put => "Put",
            Self::Patch => "Patch",
            Self::Delete => "Delete",
        }
    }

    /// Whether a request may have a body that means something.
    pub(crate) const fn has_body(self) -> bool {
        !matches!(self, Self::Get)
    }
}
