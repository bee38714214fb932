//! Which operations give a list that comes in pages.

use crate::config::{Config, PagesConfig};
use crate::model::{Kind, Named, Object, Operation, Pages, Place, Returns, Type};

/// How the list of `operation` goes on, if it is one.
pub(super) fn of(operation: &Operation, types: &[Named], config: &Config) -> Option<Pages> {
    let first = fitting(operation, types, config).first().copied()?;
    let pages = config.pages.get(first)?;
    let Returns::Json { ty, .. } = &operation.returns else { return None };
    let (items, item) = items(pages, ty, types)?;
    let items = if items.is_empty() { String::new() } else { format!(", items = \"{items}\"") };
    let method = format!("{}_stream", operation.name);
    Some(Pages { attribute: format!("{}{items}", pages.attribute), item, method })
}

/// The places of the pages in the overrides that fit `operation`.
pub(super) fn fitting(operation: &Operation, types: &[Named], config: &Config) -> Vec<usize> {
    let over = config.operation(&operation.document, &operation.id);
    if operation.verb != "get" || over.is_some_and(|(_, over)| over.no_pages) {
        return Vec::new();
    }
    let Returns::Json { ty, optional: false } = &operation.returns else { return Vec::new() };
    let names = parameters(operation, types);
    let pages = config.pages.iter().enumerate();
    let fits =
        |pages: &PagesConfig| names.contains(&pages.parameter.as_str()) && items(pages, ty, types).is_some();
    pages.filter(|(_, pages)| fits(pages)).map(|(place, _)| place).collect()
}

/// The names of its query.
fn parameters<'a>(operation: &'a Operation, types: &'a [Named]) -> Vec<&'a str> {
    let mut names = Vec::new();
    for argument in &operation.arguments {
        match argument.place {
            Place::Query(_) => names.push(argument.wire.as_str()),
            Place::Queries(_) => {
                let fields = object(&argument.ty, types).map(|object| object.fields.as_slice());
                names.extend(fields.unwrap_or_default().iter().map(|field| field.wire.as_str()));
            }
            _ => {}
        }
    }
    names
}

/// Where the items are in a page, and what they are.
fn items(pages: &PagesConfig, page: &Type, types: &[Named]) -> Option<(String, Type)> {
    if let Type::Page(item) = page {
        return Some((pages.items.first().cloned().unwrap_or_default(), (**item).clone()));
    }
    if let Type::List(item) = page {
        return Some((String::new(), (**item).clone()));
    }
    let fields = &object(page, types)?.fields;
    pages.items.iter().find_map(|wanted| {
        let field = fields.iter().find(|field| field.wire == *wanted)?;
        let Type::List(item) = &field.ty else { return None };
        Some((wanted.clone(), (**item).clone()))
    })
}

fn object<'a>(ty: &Type, types: &'a [Named]) -> Option<&'a Object> {
    let Type::Named(place) = ty else { return None };
    match &types.get(*place)?.kind {
        Kind::Object(object) => Some(object),
        _ => None,
    }
}
