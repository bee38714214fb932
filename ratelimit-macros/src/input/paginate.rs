//! `#[paginate(cursor = "starting_after", items = "data", more = "has_more")]`

use proc_macro2::Ident;
use syn::{Attribute, LitStr};

use crate::errors::Errors;
use crate::key::{Key, Known, entries_of, number, string, truth};

const KNOWN: Known = Known {
    attribute: "paginate",
    keys: &[
        "cursor",
        "token",
        "token_url",
        "id",
        "back",
        "page",
        "first",
        "end",
        "offset",
        "next_url",
        "link",
        "items",
        "more",
    ],
};

/// One `#[paginate]`.
pub(crate) struct PaginateInput {
    pub(crate) name: Ident,
    pub(crate) cursor: Key<LitStr>,
    pub(crate) token: Key<LitStr>,
    pub(crate) token_url: Key<LitStr>,
    pub(crate) id: Key<LitStr>,
    pub(crate) back: Key<LitStr>,
    pub(crate) page: Key<LitStr>,
    pub(crate) first: Key<u64>,
    pub(crate) end: Key<u64>,
    pub(crate) offset: Key<LitStr>,
    pub(crate) next_url: Key<LitStr>,
    pub(crate) link: Key<bool>,
    pub(crate) items: Key<LitStr>,
    pub(crate) more: Key<LitStr>,
    /// Whether a key was refused, so that what is missing may be what it stands for.
    pub(crate) refused: bool,
}

impl PaginateInput {
    pub(crate) fn read(name: &Ident, attribute: &Attribute, errors: &mut Errors) -> Self {
        let mut paginate = Self {
            name: name.clone(),
            cursor: Key::new("cursor = \"starting_after\""),
            token: Key::new("token = \"meta.next\""),
            token_url: Key::new("token_url = \"meta.next\""),
            id: Key::new("id = \"id\""),
            back: Key::new("back = \"ending_before\""),
            page: Key::new("page = \"page\""),
            first: Key::new("first = 1"),
            end: Key::new("end = 404"),
            offset: Key::new("offset = \"offset\""),
            next_url: Key::new("next_url = \"meta.next\""),
            link: Key::new("link = true"),
            items: Key::new("items = \"data\""),
            more: Key::new("more = \"has_more\""),
            refused: false,
        };
        let entries = entries_of(attribute, "page = \"page\"", errors);
        paginate.refused |= !entries.complete;
        for entry in entries.found {
            match entry.key.to_string().as_str() {
                "cursor" => paginate.cursor.set(entry, errors, string),
                "token" => paginate.token.set(entry, errors, string),
                "token_url" => paginate.token_url.set(entry, errors, string),
                "id" => paginate.id.set(entry, errors, string),
                "back" => paginate.back.set(entry, errors, string),
                "page" => paginate.page.set(entry, errors, string),
                "first" => paginate.first.set(entry, errors, number),
                "end" => paginate.end.set(entry, errors, number),
                "offset" => paginate.offset.set(entry, errors, string),
                "next_url" => paginate.next_url.set(entry, errors, string),
                "link" => paginate.link.set(entry.or_true(), errors, truth),
                "items" => paginate.items.set(entry, errors, string),
                "more" => paginate.more.set(entry, errors, string),
                _ => {
                    KNOWN.refuse(&entry.key, errors);
                    paginate.refused = true;
                }
            }
        }
        paginate
    }
}
