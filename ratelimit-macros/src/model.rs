//! What is meant: checked, complete, and without a place for anything that could not be generated.

mod setting;
mod wire;

use std::fmt;
use std::rc::Rc;
use std::time::Duration;

use proc_macro2::{Ident, Span};
use ratelimit_core::{Key as Place, OnLimit, Quota, QuotaSpec, Scope};
use syn::{Attribute, Expr, ItemTrait, LitStr, Meta, Path, TraitItemFn, Type};

pub(crate) use self::setting::{Breaker, Retry, Setting, StoreError, Written};
pub(crate) use self::wire::{Style, Verb};
use crate::expand::Companions;
use crate::key::Value;

/// A client.
pub(crate) struct Client {
    /// The runtime, as generated code names it.
    pub(crate) root: Path,
    /// The trait without our attributes, and without its methods.
    pub(crate) item: ItemTrait,
    /// The name of the client's type.
    pub(crate) ident: Ident,
    pub(crate) base_url: BaseUrl,
    /// Empty for the runtime's choice.
    pub(crate) name: String,
    /// Empty for the runtime's choice.
    pub(crate) user_agent: String,
    pub(crate) auth: Auth,
    pub(crate) quotas: Vec<Limit>,
    pub(crate) headers: Vec<(String, String)>,
    /// Those of `#[errors]`, then the one of `error`.
    pub(crate) errors: Vec<ErrorBody>,
    pub(crate) timeouts: Timeouts,
    pub(crate) retry: Option<Retry>,
    pub(crate) breaker: Option<Breaker>,
    pub(crate) on_store_error: Option<StoreError>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) shared: Vec<Shared>,
    pub(crate) companions: Companions,
    pub(crate) warnings: Vec<Warning>,
}

/// What makes sense and is probably not meant.
pub(crate) struct Warning {
    pub(crate) span: Span,
    pub(crate) text: String,
}

/// How calls show who they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Auth {
    None,
    Bearer,
    Basic,
    /// In a header of this name.
    Header(String),
    /// In the query, under this name.
    Query(String),
}

impl Auth {
    /// The header that it sets.
    pub(crate) fn header(&self) -> Option<&str> {
        match self {
            Self::Bearer | Self::Basic => Some("authorization"),
            Self::Header(name) => Some(name),
            Self::None | Self::Query(_) => None,
        }
    }
}

/// As it is written.
impl fmt::Display for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("none"),
            Self::Bearer => f.write_str("bearer"),
            Self::Basic => f.write_str("basic"),
            Self::Header(name) => write!(f, "header:{name}"),
            Self::Query(name) => write!(f, "query:{name}"),
        }
    }
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

/// Two quotas of one `bucket`, of which the compiler must see whether they are one.
pub(crate) struct Shared {
    pub(crate) first: Limit,
    pub(crate) second: Limit,
    /// The name that they share, where the second has it.
    pub(crate) at: LitStr,
    /// Under what conditions both are there.
    pub(crate) cfgs: Vec<Attribute>,
}

/// One method.
pub(crate) struct Operation {
    /// The method without our attributes.
    pub(crate) item: TraitItemFn,
    pub(crate) name: String,
    /// What keys and telemetry call it.
    pub(crate) called: String,
    /// Where it says what it is called, if it does.
    pub(crate) called_at: Option<LitStr>,
    /// What the method is called whose endpoint it counts for, where it is a stream of that one's pages.
    pub(crate) endpoint: Option<String>,
    /// Where it is, where that is elsewhere than the API.
    pub(crate) base_url: Option<BaseUrl>,
    pub(crate) verb: Verb,
    pub(crate) template: String,
    /// The text around the placeholders: one piece more than there are placeholders.
    pub(crate) pieces: Vec<String>,
    /// In the order in which they are put into the call: the path's first, in the path's order.
    pub(crate) arguments: Vec<Argument>,
    pub(crate) quotas: Vec<Limit>,
    /// Whether the trait's quotas govern it too.
    pub(crate) under_api_quotas: bool,
    pub(crate) headers: Vec<(String, String)>,
    /// Its own, if it has any; else the trait's hold.
    pub(crate) errors: Option<Vec<ErrorBody>>,
    pub(crate) idempotency_header: Option<String>,
    pub(crate) timeouts: Timeouts,
    pub(crate) retry: Override<Retry>,
    pub(crate) breaker: Override<Breaker>,
    /// Its own, if it has one; else the trait's holds.
    pub(crate) on_store_error: Option<StoreError>,
    pub(crate) returns: Returns,
}

/// What a method says of something that the trait may have said.
pub(crate) enum Override<T> {
    /// Nothing: it is as the trait says.
    Inherited,
    Own(T),
    /// That it has none.
    Lifted,
}

impl<T> Override<T> {
    pub(crate) fn new(own: Option<T>, lifted: bool) -> Self {
        match own {
            _ if lifted => Self::Lifted,
            Some(own) => Self::Own(own),
            None => Self::Inherited,
        }
    }
}

/// What a method gives.
pub(crate) enum Returns {
    /// A future of this.
    Future(Box<Type>),
    /// A stream that is fed by pages.
    Pages(Paging),
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
    /// Into the path, its slashes included.
    PathRest(String),
    /// A struct or map spreads its fields; anything else goes under the name.
    Query(String, Style),
    /// Everything goes under the name.
    QueryNamed(String, Style),
    Header(String),
    Headers(String),
    /// The type it is sent as, where that is said.
    Body(Option<String>),
    Json,
    Form(Style),
    Multipart,
    Part(String),
    User,
    Timeout,
    IdempotencyKey(String),
    /// Goes nowhere but into the keys of quotas.
    Value(String),
}

impl Target {
    /// Whether it goes into the path.
    pub(crate) const fn is_path(&self) -> bool {
        matches!(self, Self::Path(_) | Self::PathRest(_))
    }

    /// Whether it takes a look at anything that can be serialized.
    pub(crate) const fn is_serialized(&self) -> bool {
        match self {
            Self::Query(..)
            | Self::QueryNamed(..)
            | Self::Header(_)
            | Self::Headers(_)
            | Self::Json
            | Self::Form(_)
            | Self::User
            | Self::IdempotencyKey(_)
            | Self::Value(_) => true,
            Self::Path(_)
            | Self::PathRest(_)
            | Self::Body(_)
            | Self::Multipart
            | Self::Part(_)
            | Self::Timeout => false,
        }
    }

    /// Whether it takes the argument itself, and not a look at it.
    pub(crate) const fn consumes(&self) -> bool {
        matches!(self, Self::Body(_) | Self::Part(_))
    }
}

/// The type of the bodies of errors with some statuses.
#[derive(Clone)]
pub(crate) struct ErrorBody {
    pub(crate) first: u16,
    pub(crate) last: u16,
    pub(crate) ty: Type,
}

/// How long calls may take, as far as it is said.
#[derive(Default)]
pub(crate) struct Timeouts {
    pub(crate) total: Option<Time>,
    pub(crate) attempt: Option<Time>,
}

impl Timeouts {
    pub(crate) const fn are_said(&self) -> bool {
        self.total.is_some() || self.attempt.is_some()
    }
}

/// A duration, and where it is written.
#[derive(Clone)]
pub(crate) struct Time {
    pub(crate) value: Value<Duration>,
    pub(crate) written: Expr,
}

/// Where an API is.
pub(crate) enum BaseUrl {
    Seen(LitStr),
    /// The constant that has it.
    Constant(Box<Expr>),
    /// Where the client is that the trait is a part of.
    OfClient(Box<Path>),
}

/// How the pages of a list are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paging {
    /// Empty, if the page is the list.
    pub(crate) items: String,
    /// Empty, if the page does not say.
    pub(crate) more: String,
    pub(crate) next: NextPage,
}

/// How the next page is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NextPage {
    LastItem {
        parameter: String,
        field: String,
        /// Empty, if the list is never gone through backwards.
        back: String,
    },
    Token {
        parameter: String,
        field: String,
    },
    TokenInUrl {
        parameter: String,
        field: String,
    },
    Number {
        parameter: String,
        first: u64,
        /// The status that is the end.
        end: Option<u16>,
    },
    Offset {
        parameter: String,
    },
    Url {
        field: String,
    },
    Link,
}
