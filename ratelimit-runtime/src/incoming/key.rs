//! Who a caller is.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use http::{Extensions, HeaderMap, HeaderName, Method, Request, StatusCode, Uri};

use super::caller::Caller;
use super::forwarded::{Header, Trusted};

/// The head of a request, for whoever decides what it is.
#[derive(Debug, Clone, Copy)]
pub struct IncomingRequest<'a> {
    method: &'a Method,
    uri: &'a Uri,
    headers: &'a HeaderMap,
    extensions: &'a Extensions,
}

impl<'a> IncomingRequest<'a> {
    pub(super) fn new<B>(request: &'a Request<B>) -> Self {
        let (method, uri) = (request.method(), request.uri());
        Self { method, uri, headers: request.headers(), extensions: request.extensions() }
    }

    /// The verb.
    #[must_use]
    pub const fn method(&self) -> &'a Method {
        self.method
    }

    /// The path, without the query.
    #[must_use]
    pub fn path(&self) -> &'a str {
        self.uri.path()
    }

    /// What is asked for, with its query.
    #[must_use]
    pub const fn uri(&self) -> &'a Uri {
        self.uri
    }

    /// All headers.
    #[must_use]
    pub const fn headers(&self) -> &'a HeaderMap {
        self.headers
    }

    /// What the server, or a layer before this one, has put beside the request.
    #[must_use]
    pub fn extension<T: Send + Sync + 'static>(&self) -> Option<&'a T> {
        self.extensions.get()
    }
}

/// The address of who is at the other end of the connection, for servers that put none beside a request by
/// themselves: insert it into the request's extensions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeerAddr(pub SocketAddr);

/// Where the address of the peer is found.
pub(super) type FindPeer = Arc<dyn Fn(&IncomingRequest<'_>) -> Option<IpAddr> + Send + Sync>;

/// Beside the request, as [`PeerAddr`] or as what it is.
pub(super) fn peer_beside(request: &IncomingRequest<'_>) -> Option<IpAddr> {
    let told = request.extension::<PeerAddr>().map(|peer| peer.0);
    told.or_else(|| request.extension::<SocketAddr>().copied()).map(|address| address.ip())
}

type Named = Arc<dyn Fn(&IncomingRequest<'_>) -> Option<String> + Send + Sync>;

/// By what callers are told apart.
///
/// A caller known by one way never has the budget of one known by another: the user `192.0.2.1` is not who
/// sends from that address.
#[derive(Clone)]
pub struct KeyBy {
    ways: Vec<Way>,
}

#[derive(Clone)]
enum Way {
    Peer,
    Forwarded { header: Header, proxies: Vec<String> },
    Header(Result<HeaderName, String>),
    With(Named),
}

impl KeyBy {
    /// By the address at the other end of the connection; an IPv6 address by its first 64 bits.
    ///
    /// The server must put it beside the request, see [`PeerAddr`], or
    /// [`RateLimitLayerBuilder::peer`](super::RateLimitLayerBuilder::peer) say where it is. Where nobody does,
    /// requests are answered `500 Internal Server Error`: it is the server that has not been set up.
    #[must_use]
    pub fn peer() -> Self {
        Self::one(Way::Peer)
    }

    /// By the address that `X-Forwarded-For` tells, as far as trusted proxies have written it: `proxies` are
    /// their addresses or networks, such as `10.0.0.0/8`. What anybody else writes there is not believed.
    #[must_use]
    pub fn x_forwarded_for(proxies: &[&str]) -> Self {
        Self::forwarded_in(Header::XForwardedFor, proxies)
    }

    /// By the address that `Forwarded` ([RFC 7239]) tells, as far as trusted proxies have written it; see
    /// [`x_forwarded_for`](Self::x_forwarded_for). Take the header that your proxies write: of the other, each
    /// word is the caller's own.
    ///
    /// [RFC 7239]: https://www.rfc-editor.org/rfc/rfc7239
    #[must_use]
    pub fn forwarded(proxies: &[&str]) -> Self {
        Self::forwarded_in(Header::Forwarded, proxies)
    }

    fn forwarded_in(header: Header, proxies: &[&str]) -> Self {
        let proxies = proxies.iter().map(|proxy| (*proxy).to_owned()).collect();
        Self::one(Way::Forwarded { header, proxies })
    }

    /// By the value of a header, which somebody before has made sure of: callers can write what they like.
    /// A request without it, or with an empty one, is answered `400 Bad Request`, unless there is
    /// [another way](Self::or).
    #[must_use]
    pub fn header(name: &str) -> Self {
        Self::one(Way::Header(HeaderName::try_from(name).map_err(|_| name.to_owned())))
    }

    /// By what `name` makes of a request, where it makes anything.
    #[must_use]
    pub fn with(name: impl Fn(&IncomingRequest<'_>) -> Option<String> + Send + Sync + 'static) -> Self {
        Self::one(Way::With(Arc::new(name)))
    }

    /// Where this tells nothing, by `other`.
    #[must_use]
    pub fn or(mut self, other: Self) -> Self {
        self.ways.extend(other.ways);
        self
    }

    fn one(way: Way) -> Self {
        Self { ways: vec![way] }
    }

    /// Checked, with where the address of the peer is found.
    pub(super) fn check(&self, peer: FindPeer) -> Result<Keys, Vec<String>> {
        let (mut ways, mut faults) = (Vec::new(), Vec::new());
        for way in &self.ways {
            match way {
                Way::Peer => ways.push(Checked::Peer),
                Way::With(name) => ways.push(Checked::With(Arc::clone(name))),
                Way::Header(Ok(name)) => ways.push(Checked::Header(name.clone())),
                Way::Header(Err(name)) => faults.push(format!("key: `{name}` is no name of a header")),
                Way::Forwarded { header, proxies } => match Trusted::read(*header, proxies) {
                    Ok(trusted) => ways.push(Checked::Forwarded(trusted)),
                    Err(found) => faults.extend(found),
                },
            }
        }
        if faults.is_empty() { Ok(Keys { ways, peer }) } else { Err(faults) }
    }
}

impl fmt::Debug for KeyBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.ways.iter().map(|way| match way {
                Way::Peer => "peer".to_owned(),
                Way::Forwarded { proxies, .. } => format!("forwarded by {proxies:?}"),
                Way::Header(Ok(name)) => format!("header {name}"),
                Way::Header(Err(name)) => format!("header {name:?}"),
                Way::With(_) => "with a function".to_owned(),
            }))
            .finish()
    }
}

/// The ways to tell a caller, in their order.
pub(super) struct Keys {
    ways: Vec<Checked>,
    peer: FindPeer,
}

enum Checked {
    Peer,
    Forwarded(Trusted),
    Header(HeaderName),
    With(Named),
}

/// Why nobody knows who sends a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Nobody {
    /// Whose fault that is.
    pub(super) status: StatusCode,
    pub(super) detail: &'static str,
}

pub(super) const NO_PEER: Nobody = Nobody {
    status: StatusCode::INTERNAL_SERVER_ERROR,
    detail: "the server does not tell the address of its peers to the rate limit",
};
const NO_NAME: Nobody =
    Nobody { status: StatusCode::BAD_REQUEST, detail: "the request does not say who sends it" };

impl Keys {
    /// Who sends `request`.
    pub(super) fn of<'r>(&'r self, request: &IncomingRequest<'r>) -> Result<Caller<'r>, Nobody> {
        let mut nobody = NO_NAME;
        for way in &self.ways {
            let caller = match way {
                Checked::Peer | Checked::Forwarded(_) => {
                    let Some(peer) = (self.peer)(request) else {
                        nobody = NO_PEER;
                        continue;
                    };
                    let sender = match way {
                        Checked::Forwarded(trusted) => trusted.sender(peer.to_canonical(), request.headers),
                        _ => peer,
                    };
                    Some(Caller::at(sender))
                }
                Checked::Header(name) => {
                    let value = request.headers.get(name).filter(|value| !value.is_empty());
                    value.map(|value| Caller::by_header(name, value))
                }
                Checked::With(named) => named(request).filter(|name| !name.is_empty()).map(Caller::named),
            };
            if let Some(caller) = caller {
                return Ok(caller);
            }
        }
        Err(nobody)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(by: &KeyBy, request: &Request<()>) -> Result<String, Nobody> {
        by.check(Arc::new(peer_beside))
            .unwrap()
            .of(&IncomingRequest::new(request))
            .map(|caller| caller.user())
    }

    fn from(address: &str) -> Request<()> {
        Request::builder().extension(PeerAddr(address.parse().unwrap())).body(()).unwrap()
    }

    fn named(name: &str, value: &[u8]) -> Request<()> {
        Request::builder().header(name, value).body(()).unwrap()
    }

    #[test]
    fn each_way_has_names_of_its_own_and_the_first_that_tells_counts() {
        let by = KeyBy::header("x-user-id").or(KeyBy::peer());
        assert_eq!(key(&by, &from("192.0.2.1:80")).unwrap(), "@ip=192.0.2.1");
        assert_eq!(key(&by, &named("x-user-id", b"@ip=192.0.2.1")).unwrap(), "x-user-id=@ip=192.0.2.1");
        assert_eq!(key(&by, &named("x-user-id", b"")).unwrap_err(), NO_PEER);
        let with = KeyBy::with(|request| request.path().strip_prefix("/u/").map(str::to_owned));
        let request = |path| Request::builder().uri(path).body(()).unwrap();
        assert_eq!(key(&with, &request("/u/7")).unwrap(), "@name=7");
        assert_eq!(key(&with, &request("/u/")).unwrap_err(), NO_NAME);
    }

    #[test]
    fn what_makes_no_sense_is_said_when_the_layer_is_built() {
        let by = KeyBy::header("x user").or(KeyBy::forwarded(&["nobody"]));
        let Err(faults) = by.check(Arc::new(peer_beside)) else { panic!("{by:?}") };
        assert_eq!(faults.len(), 2, "{faults:?}");
    }
}
