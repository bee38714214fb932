//! What is between a document and the source: operations, what goes into them, and types.

/// An API: what is written.
#[derive(Debug)]
pub(crate) struct Api {
    pub(crate) client: Client,
    pub(crate) modules: Vec<Module>,
}

/// The client that all traits are parts of.
#[derive(Debug)]
pub(crate) enum Client {
    /// One that is written by hand, by its path.
    Elsewhere(String),
    /// One that is written beside the modules.
    Here(Root),
}

impl Client {
    /// Its path in a module.
    pub(crate) fn path(&self) -> String {
        match self {
            Self::Elsewhere(path) => path.clone(),
            Self::Here(root) => format!("super::{}Client", root.name),
        }
    }

    /// Its own name.
    pub(crate) fn name(&self) -> String {
        let path = self.path();
        path.rsplit("::").next().unwrap_or_default().to_owned()
    }
}

/// A client that is written.
#[derive(Debug)]
pub(crate) struct Root {
    /// What its type and its trait begin with.
    pub(crate) name: String,
    pub(crate) base_url: String,
    pub(crate) auth: Option<String>,
    pub(crate) link: Option<String>,
}

/// A trait with its types, in one folder.
#[derive(Debug)]
pub(crate) struct Module {
    pub(crate) name: String,
    pub(crate) trait_name: String,
    pub(crate) feature: Option<String>,
    pub(crate) link: Option<String>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: Vec<Named>,
    /// The schemas whose types are here, and which types those are.
    pub(crate) homes: Vec<(String, usize)>,
}

/// A method.
#[derive(Debug)]
pub(crate) struct Operation {
    /// What the document calls it.
    pub(crate) id: String,
    pub(crate) document: String,
    pub(crate) name: String,
    pub(crate) verb: String,
    /// The path as it is in the document.
    pub(crate) path_in_document: String,
    /// Where it is, if that is elsewhere than the API.
    pub(crate) base_url: Option<String>,
    /// Below the base URL, with the names of the arguments in braces.
    pub(crate) path: String,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) fixed_headers: Vec<(String, String)>,
    pub(crate) attributes: Vec<String>,
    pub(crate) idempotent: Option<String>,
    pub(crate) returns: Returns,
    /// Whether it is not for new code.
    pub(crate) deprecated: bool,
    /// The statuses of success that are declared.
    pub(crate) statuses: Vec<String>,
    /// The hosts that offer it, where those are not the API's.
    pub(crate) hosts: Vec<String>,
    pub(crate) link: Option<String>,
    pub(crate) pages: Option<Pages>,
}

/// An argument of a method.
#[derive(Debug)]
pub(crate) struct Argument {
    pub(crate) name: String,
    /// What it is called in the request.
    pub(crate) wire: String,
    pub(crate) place: Place,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    /// What it is, where its type does not say all of it.
    pub(crate) docs: String,
}

/// Where an argument goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    /// One parameter.
    Query(ListStyle),
    /// A struct of parameters.
    Queries(ListStyle),
    Header,
    Json,
    /// JSON that is called something else than `application/json`.
    JsonAs,
    Form,
    Multipart,
    Raw,
}

/// How lists are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ListStyle {
    Multi,
    Csv,
    Indices,
    Brackets,
}

impl ListStyle {
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "multi" => Self::Multi,
            "csv" => Self::Csv,
            "indices" => Self::Indices,
            "brackets" => Self::Brackets,
            _ => return None,
        })
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Multi => "multi",
            Self::Csv => "csv",
            Self::Indices => "indices",
            Self::Brackets => "brackets",
        }
    }
}

/// What comes back.
#[derive(Debug, PartialEq)]
pub(crate) enum Returns {
    Nothing,
    Json {
        ty: Type,
        /// Whether there is a status of success without a body.
        optional: bool,
    },
    Text,
    Bytes,
    /// Bytes of any length, which the caller reads.
    Stream,
}

impl Returns {
    /// Whether there is something to be read.
    pub(crate) fn is_awaited(&self) -> bool {
        matches!(self, Self::Json { .. } | Self::Stream)
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "nothing" => Self::Nothing,
            "text" => Self::Text,
            "bytes" => Self::Bytes,
            "stream" => Self::Stream,
            _ => return None,
        })
    }
}

/// How a list goes on.
#[derive(Debug)]
pub(crate) struct Pages {
    /// What is in the parentheses of `#[paginate]`.
    pub(crate) attribute: String,
    pub(crate) item: Type,
    /// The method that gives all items.
    pub(crate) method: String,
}

/// A type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Type {
    Bool,
    Int,
    Number,
    Text,
    /// Whatever JSON has.
    Any,
    List(Box<Type>),
    Map(Box<Type>),
    /// A type of the module, by its place.
    Named(usize),
    /// An id, or what has the id.
    Expandable(Box<Type>),
    /// A type of another module, by the name it has there.
    Foreign(String),
    /// One page of a list.
    Page(Box<Type>),
    /// What is in a list or map whose items may be null.
    Nullable(Box<Type>),
}

/// Which way a type goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Way {
    /// To the upstream: what must be there is there.
    Request,
    /// From the upstream: anything may be missing.
    Response,
}

/// A type with a name.
#[derive(Debug)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) way: Way,
    pub(crate) docs: String,
    pub(crate) kind: Kind,
}

/// What a type with a name is.
#[derive(Debug)]
pub(crate) enum Kind {
    Object(Object),
    /// Texts, and any other.
    Enum(Vec<(String, String)>),
    Union(Vec<Variant>),
}

#[derive(Debug, Default)]
pub(crate) struct Object {
    pub(crate) fields: Vec<Field>,
    /// What the fields that have no name here are.
    pub(crate) others: Option<Type>,
}

#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and any two can go together")]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) wire: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    /// Whether it can be said to be nothing, which is something else than not saying it.
    pub(crate) nullable: bool,
    pub(crate) boxed: bool,
    /// Whether its value is shown to nobody.
    pub(crate) secret: bool,
    pub(crate) docs: String,
}

/// One of the types that a value can be of.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) boxed: bool,
    pub(crate) told_by: ToldBy,
}

/// By what a variant is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ToldBy {
    /// The JSON type of the value.
    Json(&'static str),
    /// The text in one of its fields.
    Tag(String, Vec<String>),
    /// `"deleted": true`
    Deleted,
    /// The fields that are all there, and those of which one is, if there are any.
    Has(Vec<String>, Vec<String>),
}

/// Puts in a box what would hold itself: what is in one circle with what holds it.
pub(crate) fn box_recursion(types: &mut [Named]) {
    let direct: Vec<Vec<usize>> = types.iter().map(|named| held(&named.kind)).collect();
    let circles = crate::circles::circles(&direct);
    for (owner, named) in types.iter_mut().enumerate() {
        let needs = |ty: &Type| matches!(ty, Type::Named(held) if circles.get(*held) == circles.get(owner));
        match &mut named.kind {
            Kind::Object(object) => {
                for field in &mut object.fields {
                    field.boxed = needs(&field.ty);
                }
            }
            Kind::Union(variants) => {
                for variant in variants {
                    variant.boxed = needs(&variant.ty);
                }
            }
            Kind::Enum(_) => {}
        }
    }
}

/// The types that a value holds in itself, and not in a list.
fn held(kind: &Kind) -> Vec<usize> {
    let of = |ty: &Type| if let Type::Named(held) = ty { Some(*held) } else { None };
    match kind {
        Kind::Object(object) => object.fields.iter().filter_map(|field| of(&field.ty)).collect(),
        Kind::Union(variants) => variants.iter().filter_map(|variant| of(&variant.ty)).collect(),
        Kind::Enum(_) => Vec::new(),
    }
}
