//! One operation: what it is called, what goes into it, what comes back.

use super::media::{asked_for, best, is_endless, is_json, is_text, place};
use super::schema::Schemas;
use super::{describe, params, root};
use crate::config::{Config, OperationConfig};
use crate::document::Node;
use crate::error::Fault;
use crate::model::{Argument, ListStyle, Operation, Place, Returns, Root, Type, Way};
use crate::names::{Unique, pascal, plain, snake, words};

/// An operation in a document.
pub(super) struct Found<'a> {
    pub(super) id: String,
    pub(super) path: &'a str,
    pub(super) verb: &'a str,
    pub(super) item: Node<'a>,
    pub(super) node: Node<'a>,
    /// The key of its override.
    pub(super) key: Option<&'a str>,
    pub(super) over: Option<&'a OperationConfig>,
}

impl<'a> Found<'a> {
    pub(super) fn new(
        path: &'a str,
        verb: &'a str,
        item: &Node<'a>,
        node: Node<'a>,
        config: &'a Config,
    ) -> Self {
        let id = node.text("operationId").filter(|id| !id.trim().is_empty());
        let id = id.map_or_else(|| format!("{verb} {path}"), str::to_owned);
        let over = config.operation(node.document.name(), &id);
        let (key, over) = (over.map(|(key, _)| key), over.map(|(_, over)| over));
        Self { id, path, verb, item: item.clone(), node, key, over }
    }

    pub(super) fn is_skipped(&self) -> bool {
        self.over.is_some_and(|over| over.skip)
    }

    /// The first tag.
    pub(super) fn tag(&self) -> &'a str {
        self.node.texts_of("tags").first().copied().unwrap_or("api")
    }

    /// The module that it is in where none is configured: that of its tag, else of the resource that its
    /// path starts with.
    pub(super) fn tag_module(&self) -> String {
        if let Some(tag) = self.node.texts_of("tags").first() {
            return snake(tag);
        }
        let is_version =
            |part: &str| part.strip_prefix('v').is_some_and(|number| number.parse::<u32>().is_ok());
        let mut parts = self.path.split('/').filter(|part| !part.is_empty() && !is_version(part));
        let resource = parts.find(|part| !part.starts_with('{'));
        resource.map_or_else(|| "api".to_owned(), snake)
    }

    /// The schema that it answers with, or whose list.
    pub(super) fn answers_with(&self) -> Option<&'a str> {
        let responses = self.node.get("responses")?;
        let (_, response) = responses.entries().into_iter().find(|(status, _)| status.starts_with('2'))?;
        let (_, content) = response.resolve().ok()?.entries_of("content").into_iter().next()?;
        let schema = content.get("schema")?;
        let item = || schema.get("properties")?.get("data")?.get("items");
        super::facts::ref_name(&schema).or_else(|| super::facts::ref_name(&item()?))
    }

    /// `root` is the client, if it is written here.
    pub(super) fn read(&self, schemas: &mut Schemas<'a>, root: Option<&Root>) -> Result<Operation, Fault> {
        let config = schemas.config;
        let over = self.over.cloned().unwrap_or_default();
        let name = if over.name.is_empty() { snake(&self.id) } else { over.name.clone() };
        let type_name = pascal(&name);
        let mut names = Unique::of(["self"]);
        let params = params::read(self, schemas, root, &type_name, &over, &mut names)?;
        let mut arguments = params.arguments;
        arguments.extend(self.body(schemas, &type_name, &mut names)?);
        let Answers { mut returns, statuses, media } = self.returns(schemas, &type_name)?;
        if !over.returns.is_empty() {
            returns = Returns::named(&over.returns).ok_or_else(|| {
                let message = format!("`returns = {:?}` of `{}` is nothing known", over.returns, self.id);
                Fault::new(
                    "overrides",
                    "/operations",
                    message,
                    "write `nothing`, `text`, `bytes` or `stream`",
                )
            })?;
        }
        let mut fixed_headers = params.fixed_headers;
        let asked = media.as_deref().and_then(asked_for);
        if let Some(asked) = asked.filter(|_| returns.is_awaited()) {
            fixed_headers.push(("Accept".to_owned(), asked));
        }
        // What changes nothing needs no key.
        let is_safe = matches!(self.verb, "get" | "head" | "options");
        let has_key = params.idempotent && !is_safe || config.idempotent_posts && self.verb == "post";
        Ok(Operation {
            id: self.id.clone(),
            document: self.node.document.name().to_owned(),
            verb: self.verb.to_owned(),
            path_in_document: self.path.to_owned(),
            base_url: if over.base_url.is_empty() {
                self.elsewhere(config, root.map(|root| root.base_url.as_str()))
            } else {
                Some(over.base_url)
            },
            path: params.path,
            arguments,
            fixed_headers,
            attributes: over.attributes,
            idempotent: has_key.then(|| config.idempotency_header.clone()),
            returns,
            deprecated: self.node.flag("deprecated"),
            statuses,
            hosts: self.hosts(config),
            link: super::text(&over.link).or_else(|| super::link(&self.node)).or_else(|| self.page(config)),
            pages: None,
            name,
        })
    }

    /// The resource that it is about, of those that have pages, and what of its path is below that.
    pub(super) fn linked<'c>(&self, config: &'c Config) -> Option<(&'c str, &'a str)> {
        let path = super::path::below(self.path, &config.base_path)?.trim_start_matches('/');
        config.linked.iter().find_map(|resource| {
            let rest = path.strip_prefix(resource.as_str())?;
            (rest.is_empty() || rest.starts_with('/')).then_some((resource.as_str(), rest))
        })
    }

    /// The page of what is done to that resource, where it is sure what that is called.
    fn page(&self, config: &Config) -> Option<String> {
        let (resource, rest) = self.linked(config)?;
        let segments: Vec<&str> = rest.split('/').filter(|segment| !segment.is_empty()).collect();
        let is_named = |segment: &&&str| !segment.starts_with('{');
        let said = words(&self.id).into_iter().next().unwrap_or_default();
        let verb = match (self.verb, segments.as_slice()) {
            ("get", []) => "list",
            ("post", []) => "create",
            ("get", [one]) if !is_named(&one) => "retrieve",
            ("post", [one]) if !is_named(&one) => "update",
            ("delete", [one]) if !is_named(&one) => said.as_str(),
            (_, [does]) | ("post", [_, does]) if words(does).first() == Some(&said) => does,
            _ => return None,
        };
        super::text(&format!("{}/{resource}/{verb}", config.link))
    }

    /// Where it is, if it has servers of its own, or its document has others than the client.
    fn elsewhere(&self, config: &Config, base_url: Option<&str>) -> Option<String> {
        if !config.hosts.is_empty() {
            return None;
        }
        let root = self.node.document.root();
        let of_document = base_url.filter(|_| config.base_url.is_empty()).map(|_| &root);
        let levels = [Some(&self.node), Some(&self.item), of_document];
        let own = levels.into_iter().flatten().find_map(|level| root::base_url(level, config))?;
        base_url.is_none_or(|base_url| base_url != own).then_some(own)
    }

    /// The hosts that offer it, where those are not all that the API has: its own, its path's, or its
    /// document's.
    fn hosts(&self, config: &Config) -> Vec<String> {
        let root = self.node.document.root();
        let mut levels = vec![&self.node, &self.item];
        if !config.hosts.is_empty() {
            levels.push(&root);
        }
        let servers = levels.into_iter().map(|node| node.items_of("servers"));
        let servers = servers.into_iter().find(|servers| !servers.is_empty()).unwrap_or_default();
        let hosts: Vec<_> =
            servers.iter().filter_map(|server| server.text("url")).filter_map(super::text).collect();
        if !config.hosts.is_empty() && config.hosts.iter().all(|host| hosts.contains(host)) {
            return Vec::new();
        }
        hosts
    }

    fn body(
        &self,
        schemas: &mut Schemas<'a>,
        name: &str,
        names: &mut Unique,
    ) -> Result<Option<Argument>, Fault> {
        // RFC 9110, 9.3.1: what is sent with a GET has no meaning. Documents have it all the same.
        if matches!(self.verb, "get" | "head") {
            return Ok(None);
        }
        let Some(body) = self.node.get("requestBody") else { return Ok(None) };
        let body = body.resolve()?;
        let contents = body.entries_of("content");
        let Some((media, content)) = best(&contents) else { return Ok(None) };
        let place = place(media);
        let argument = |wire: &str, ty, docs: String| Argument {
            name: String::new(),
            wire: wire.to_owned(),
            place,
            ty,
            required: true,
            docs,
        };
        let schema = content.get("schema");
        let wire = if place == Place::JsonAs { media } else { "" };
        let mut argument = match (place, schema) {
            (Place::Multipart, schema) => {
                let parts = schema.map(|schema| parts_of(&schema)).transpose()?;
                argument(media, Type::Any, parts.unwrap_or_default())
            }
            (Place::Raw, _) => argument(media, Type::Any, String::new()),
            (_, Some(schema)) => {
                let resolved = schema.resolve()?;
                let empty = resolved.value.as_object().is_some_and(|_| {
                    let fields = resolved.entries_of("properties");
                    fields.is_empty()
                        && (place == Place::Form || self.verb == "delete")
                        && resolved.get("items").is_none()
                        && resolved.get("additionalProperties").is_none()
                        && !["allOf", "anyOf", "oneOf"].iter().any(|key| resolved.get(key).is_some())
                });
                if empty {
                    return Ok(None);
                }
                let ty = schemas.read(&schema, Way::Request, name)?.ty;
                let docs = match ty {
                    _ if place == Place::JsonAs => {
                        let said = describe::value(&resolved, &ty, &schemas.types);
                        let said = said
                            .strip_prefix("See ")
                            .map_or_else(|| describe::uncapital(&said), str::to_owned);
                        format!("What `json_body` makes of {said}")
                    }
                    Type::Named(_) => String::new(),
                    _ => describe::value(&resolved, &ty, &schemas.types),
                };
                argument(wire, ty, docs)
            }
            (Place::JsonAs, None) => argument(wire, Type::Any, String::new()),
            (_, None) => return Ok(None),
        };
        argument.name = names.take("body", &["_sent"]);
        Ok(Some(argument))
    }

    /// What comes back where all goes well, and the statuses of that.
    fn returns(&self, schemas: &mut Schemas<'a>, name: &str) -> Result<Answers, Fault> {
        let mut statuses = Vec::new();
        let mut found: Vec<Option<(String, Option<Node<'a>>)>> = Vec::new();
        let mut responses = self.node.entries_of("responses");
        // Where no status of success is declared, it is one of all others.
        let is_declared = responses.iter().any(|(status, _)| status.starts_with(['2', '3']));
        let wanted: &[char] = if is_declared { &['2', '3'] } else { &['d'] };
        responses.retain(|(status, _)| status.starts_with(wanted));
        for (status, response) in responses {
            if status == "default" && response.resolve()?.entries_of("content").is_empty() {
                continue;
            }
            statuses.push(status.to_owned());
            let response = response.resolve()?;
            let contents = response.entries_of("content");
            // RFC 9110, 15.3.5: a 204 has none, whatever a document says.
            let content = best(&contents).filter(|_| status != "204" && status != "205");
            found.push(content.map(|(media, content)| ((*media).to_owned(), content.get("schema"))));
        }
        // One of whom nothing is said beside one of whom something is has nothing to say.
        let is_said = found.iter().flatten().any(|(_, schema)| schema.is_some());
        for content in &mut found {
            content.take_if(|(_, schema)| is_said && schema.is_none());
        }
        let optional = found.iter().any(Option::is_none);
        let with_body: Vec<_> = found.into_iter().flatten().collect();
        let mut json: Vec<_> = with_body.iter().filter(|(media, _)| is_json(media)).collect();
        let target =
            |schema: &Option<Node<'a>>| schema.as_ref().and_then(|node| Some(node.resolve().ok()?.value));
        json.dedup_by(|(_, one), (_, other)| target(one) == target(other));
        let is_head = self.verb == "head";
        let media = json.first().copied().or_else(|| with_body.first()).map(|(media, _)| media.clone());
        let returns = match (with_body.first(), json.first()) {
            (None, _) => Returns::Nothing,
            // RFC 9110, 9.3.2: what is declared is what a GET would have.
            _ if is_head => Returns::Nothing,
            (Some((media, _)), None) if is_endless(media) => Returns::Stream,
            (Some((media, _)), None) if is_text(media) => Returns::Text,
            (Some(_), None) => Returns::Bytes,
            (_, Some((_, schema))) if json.len() == 1 => {
                let ty = match schema {
                    Some(schema) => schemas.read(schema, Way::Response, &format!("{name}Response"))?.ty,
                    None => Type::Any,
                };
                Returns::Json { ty, optional }
            }
            // Each status has a body of its own, and only the caller knows which came.
            _ => Returns::Json { ty: Type::Any, optional },
        };
        Ok(Answers { returns, statuses, media })
    }
}

/// What comes back where all goes well.
struct Answers {
    returns: Returns,
    statuses: Vec<String>,
    /// What its body is called.
    media: Option<String>,
}

/// The parts that a body is made of, one in a line.
fn parts_of(schema: &Node<'_>) -> Result<String, Fault> {
    let schema = schema.resolve()?;
    let needed = schema.texts_of("required");
    let mut parts = Vec::new();
    for (name, field) in schema.entries_of("properties") {
        let must = if needed.contains(&name) { ", which must be there" } else { "" };
        parts.push(format!("`{}`{must}: {}", plain(name), describe::part(&field.resolve()?)));
    }
    Ok(parts.join("\n"))
}

/// How lists in a query are written, by its parameter's `style` and `explode`.
pub(super) fn list_style(parameter: &Node<'_>) -> ListStyle {
    let explode = parameter.value.get("explode").and_then(crate::json::Value::as_bool);
    match (parameter.text("style").unwrap_or("form"), explode) {
        ("deepObject", _) => ListStyle::Indices,
        ("form", Some(false)) => ListStyle::Csv,
        _ => ListStyle::Multi,
    }
}
