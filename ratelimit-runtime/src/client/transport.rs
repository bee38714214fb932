//! What sends: a `reqwest::Client` of our own or the user's, alone or under a stack of middleware.

use std::fmt;
use std::time::Duration;

use url::Url;

use super::api::Operation;
use super::auth::is_on_this_machine;
use super::body::Body;
use super::builder::{BuildError, base_url};
use super::request::Request;
#[cfg(feature = "rustls")]
use super::roots::Roots;
#[cfg(feature = "reqwest-middleware")]
use super::unlocated;
use super::{ApiClient, Bounds, ClientBuilder};
use crate::error::Failure;

/// The longest that connecting to the upstream may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Sends requests, each once.
#[derive(Clone)]
pub(crate) enum Transport {
    /// One of our own, which sends to the upstream and nowhere else.
    Own(reqwest::Client),
    Given(reqwest::Client),
    #[cfg(feature = "reqwest-middleware")]
    Stack(reqwest_middleware::ClientWithMiddleware),
}

impl Transport {
    /// A client for `base` alone.
    ///
    /// No redirects: they can carry credentials and bodies to another host. No retries of its own: every
    /// send passes the limiter.
    fn new(
        base: &Url,
        connect_timeout: Duration,
        bounds: &Bounds,
        #[cfg(feature = "rustls")] roots: &Roots,
    ) -> Result<Self, Vec<String>> {
        if base.scheme() == "https" && !cfg!(feature = "rustls") {
            return Err(vec![format!(
                "`{base}` needs TLS: turn on the feature `rustls`, or give a client that has one with `.http_client(..)`"
            )]);
        }
        let mut http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .tcp_nodelay(true)
            .https_only(base.scheme() == "https")
            .connect_timeout(connect_timeout)
            // Whatever else in a program turns them on: they know no bounds.
            .no_gzip()
            .no_brotli()
            .no_deflate()
            .no_zstd();
        // What goes to this machine in clear text, credentials too, is not for another to read.
        if base.scheme() != "https" && is_on_this_machine(base) {
            http = http.no_proxy();
        }
        // With a number of one's own, every answer costs an allocation more.
        if bounds.response_headers > Bounds::new().response_headers {
            http = http.http1_max_headers(bounds.response_headers);
        }
        #[cfg(feature = "rustls")]
        let http = http.tls_backend_preconfigured(super::tls::config(roots)?);
        let http = http.build();
        http.map(Self::Own).map_err(|error| vec![format!("the HTTP client cannot be built: {error}")])
    }

    /// Sends `request`, whose body is `stream` where it has none of its own.
    #[cfg_attr(
        not(feature = "reqwest-middleware"),
        expect(unused_variables, reason = "only middleware is told of the operation")
    )]
    pub(super) async fn send(
        &self,
        operation: &'static Operation,
        request: Request,
        stream: Option<Body>,
    ) -> Result<reqwest::Response, Failure> {
        let mut sent = reqwest::Request::new(request.method, request.url);
        *sent.headers_mut() = request.headers;
        *sent.body_mut() = match request.body {
            Some(body) => Some(body.into()),
            None => stream.map(Body::into_reqwest),
        };
        match self {
            Self::Own(http) | Self::Given(http) => http.execute(sent).await.map_err(broken),
            #[cfg(feature = "reqwest-middleware")]
            Self::Stack(stack) => {
                let mut extensions = http::Extensions::new();
                extensions.insert(operation);
                stack.execute_with_extensions(sent, &mut extensions).await.map_err(unlocated::failure)
            }
        }
    }
}

impl Transport {
    /// Whether an upstream may send it on to another host, after it has acted: nobody knows that of one that is
    /// given.
    pub(super) const fn may_be_sent_on(&self) -> bool {
        !matches!(self, Self::Own(_))
    }
}

/// Without the URL, whose path and query may hold what is nobody's business. (Of a client that follows redirects it is
/// the one that was asked for, whichever has failed; but where it follows no further, the upstream has answered.)
pub(super) fn broken(error: reqwest::Error) -> Failure {
    let elsewhere = error.is_redirect();
    Failure::Transport { error: error.without_url(), elsewhere }
}

/// Which it is, and no more: one that is given may have headers of its own, and credentials among them.
impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Own(_) => "Own",
            Self::Given(_) => "Given",
            #[cfg(feature = "reqwest-middleware")]
            Self::Stack(_) => "Stack",
        })
    }
}

impl<C> ClientBuilder<C> {
    /// What sends: what was given, or one of our own where there is a base for it.
    pub(super) fn transport(&self, base: Option<&Url>) -> Result<Option<Transport>, Vec<String>> {
        let Some(transport) = &self.transport else {
            // What is wrong with a base that is none is told already.
            let Some(base) = base else { return Ok(None) };
            let timeout = self.connect_timeout.unwrap_or(CONNECT_TIMEOUT);
            let own = Transport::new(
                base,
                timeout,
                &self.bounds,
                #[cfg(feature = "rustls")]
                &self.roots,
            );
            return own.map(Some);
        };
        #[cfg(feature = "rustls")]
        let roots = self.roots.setting();
        #[cfg(not(feature = "rustls"))]
        let roots = None;
        let unused = [self.connect_timeout.map(|_| "connect_timeout(..)"), roots];
        let fault = |setting| {
            format!(
                "`.{setting}` is a setting of the client's own transport, and there is another: set it there"
            )
        };
        let faults: Vec<String> = unused.into_iter().flatten().map(fault).collect();
        if faults.is_empty() { Ok(Some(transport.clone())) } else { Err(faults) }
    }

    /// Makes the client's own transport now, so that all that is built of this builder and of its clones has the
    /// same connections; nothing where one is given. What is set of it, and the base URL, is set before.
    ///
    /// # Errors
    /// [`BuildError`] where it cannot be made.
    pub fn share_connections(mut self) -> Result<Self, BuildError>
    where
        C: ApiClient,
    {
        let base = base_url(self.base_url.as_deref().unwrap_or(C::API.base_url));
        let transport = base.and_then(|base| self.transport(Some(&base)));
        self.transport = transport.map_err(|faults| BuildError { faults })?;
        self.connect_timeout = None;
        #[cfg(feature = "rustls")]
        {
            self.roots = Roots::of_the_platform();
        }
        Ok(self)
    }

    /// The longest that connecting to the upstream may take, TLS included: 10 s where nothing is said, and
    /// never longer than an attempt. It is for the client's own transport, and none that is given.
    #[must_use]
    pub const fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Sends with `http` instead of a client of its own: for proxies, certificates, pools.
    ///
    /// Its settings hold then. Turn off its redirects, which can carry credentials to another host,
    /// and its retries, which would pass the limiter by. What it brings from another host says nothing of this API's
    /// limits, nor to its breaker; where it finds no connection there, that counts as one to this API, for it does not
    /// say which it was. So a call that would act twice is not sent again where no connection was found either: an
    /// upstream that has acted may have sent it on.
    #[must_use]
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.transport = Some(Transport::Given(http));
        self
    }

    /// Sends through a stack of `reqwest_middleware` instead of a client of its own. Each attempt passes
    /// the whole stack, after the [interceptors](Self::interceptor); the operation that is called is among
    /// the request's extensions as a `&'static Operation`. What else holds for
    /// [`http_client`](Self::http_client) holds for the client in the stack. A middleware that sends a
    /// request twice passes the limiter by.
    ///
    /// ```
    /// use ratelimit_runtime::http::Extensions;
    /// use ratelimit_runtime::{ClientBuilder, Operation};
    /// use reqwest_middleware::reqwest::{Client, Request, Response};
    /// use reqwest_middleware::{Middleware, Next, Result};
    ///
    /// struct Shown;
    ///
    /// #[async_trait::async_trait]
    /// impl Middleware for Shown {
    ///     async fn handle(&self, request: Request, extensions: &mut Extensions, next: Next<'_>) -> Result<Response> {
    ///         if let Some(operation) = extensions.get::<&'static Operation>() {
    ///             println!("{} {}", operation.name, operation.template);
    ///         }
    ///         next.run(request, extensions).await
    ///     }
    /// }
    /// # fn with<C>(builder: ClientBuilder<C>, http: Client) -> ClientBuilder<C> {
    /// let stack = reqwest_middleware::ClientBuilder::new(http).with(Shown).build();
    /// builder.middleware_client(stack)
    /// # }
    /// ```
    #[cfg(feature = "reqwest-middleware")]
    #[must_use]
    pub fn middleware_client(mut self, stack: reqwest_middleware::ClientWithMiddleware) -> Self {
        self.transport = Some(Transport::Stack(stack));
        self
    }
}

#[cfg(test)]
mod tests {
    use std::net::{SocketAddr, TcpStream};

    use super::*;
    use crate::client::tests::{Client, GET, builder, upstream};
    use crate::error::ErrorKind;
    use crate::time;

    /// An address at which nobody takes any more connections, and does not say so, as long as what comes with it is
    /// kept.
    fn deaf() -> (SocketAddr, impl Sized) {
        let listening = tokio::net::TcpSocket::new_v4().unwrap();
        listening.bind(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
        let listener = listening.listen(1).unwrap();
        let address = listener.local_addr().unwrap();
        let connect = || TcpStream::connect_timeout(&address, Duration::from_millis(100)).ok();
        let waiting: Vec<TcpStream> = std::iter::from_fn(connect).collect();
        (address, (listener, waiting))
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_has_ten_seconds_if_nothing_else_is_said() {
        let (address, _kept) = deaf();
        let deaf = || ClientBuilder::<Client>::new().base_url(format!("http://{address}")).auth("s3cret");
        let hasty = deaf().connect_timeout(Duration::from_secs(2));
        for (builder, seconds) in [(deaf(), 10), (hasty, 2)] {
            let began = time::now();
            let error = builder.build().unwrap().call(GET, "1").await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
            // Nothing ever comes from there, so the clock goes on as soon as there is nothing to do.
            assert_eq!(time::now().duration_since(began).as_secs(), seconds);
        }
    }

    /// Reads the environment, so what has the proxy in it is a process of its own: this test's, once more.
    #[tokio::test]
    async fn what_goes_to_this_machine_in_clear_text_goes_through_no_proxy() {
        const NAME: &str =
            "client::transport::tests::what_goes_to_this_machine_in_clear_text_goes_through_no_proxy";
        const BASE: &str = "RATELIMIT_TEST_BASE";
        if let Ok(base) = std::env::var(BASE) {
            let client: Client = ClientBuilder::new().base_url(base).auth("s3cret").build().unwrap();
            client.call(GET, "1").await.unwrap();
            // That there is a proxy at all.
            let _ = reqwest::get("http://192.0.2.1/").await;
            return;
        }
        let answer = |_: &_| ratelimit_tests::Answer::json(http::StatusCode::OK, &serde_json::json!({}));
        let (own, proxy) = (upstream(answer).await, upstream(answer).await);
        let mut child = std::process::Command::new(std::env::current_exe().unwrap());
        child.args([NAME, "--exact", "--nocapture"]).env(BASE, own.url());
        child.env("HTTP_PROXY", proxy.url()).env("http_proxy", proxy.url());
        for without in ["NO_PROXY", "no_proxy", "REQUEST_METHOD"] {
            child.env_remove(without);
        }
        let ended = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
        assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stdout));
        assert_eq!(own.stats().asked, 1);
        let seen: Vec<_> = proxy
            .requests()
            .iter()
            .map(|seen| seen.arrival.header("authorization").map(str::to_owned))
            .collect();
        assert_eq!(seen, [None]);
    }

    #[cfg(feature = "rustls")]
    #[tokio::test]
    async fn a_client_of_an_https_base_sends_nothing_in_the_clear() {
        let upstream = upstream(|_| ratelimit_tests::Answer::default()).await;
        let base = Url::parse("https://api.example.com").unwrap();
        let transport =
            Transport::new(&base, CONNECT_TIMEOUT, &Bounds::new(), &Roots::of_the_platform()).unwrap();
        let request = Request {
            method: http::Method::GET,
            url: Url::parse(&upstream.url()).unwrap(),
            headers: http::HeaderMap::new(),
            body: None,
        };
        let failure = transport.send(GET, request, None).await.unwrap_err();
        assert!(matches!(failure, Failure::Transport { error, .. } if error.is_builder()));
        assert_eq!(upstream.stats().asked, 0);
    }

    #[cfg(feature = "rustls")]
    #[tokio::test]
    async fn an_upstream_that_does_not_speak_tls_is_a_transport_error() {
        let upstream = upstream(|_| ratelimit_tests::Answer::default()).await;
        let base = upstream.url().replace("http://", "https://");
        let client: Client = builder(&upstream).base_url(base).build().unwrap();
        let error = client.call(GET, "1").await.unwrap_err();
        assert_eq!((error.kind(), upstream.stats().asked), (ErrorKind::Transport, 0));
    }

    #[cfg(all(feature = "rustls", feature = "http2"))]
    #[tokio::test]
    async fn a_request_that_http_2_lets_a_client_repeat_is_sent_once_for_one_permit() {
        use ratelimit_core::{QuotaSpec, Scope};
        use ratelimit_tests::{Http2Refuser, Refusal};

        use crate::{Limiter, PermitRequest};

        for refusal in [Refusal::Stream, Refusal::GoAway] {
            let upstream = Http2Refuser::start(refusal).await.unwrap();
            let limiter = Limiter::default();
            let quota = QuotaSpec::new(9, Duration::from_secs(3_600));
            let builder = ClientBuilder::<Client>::new().base_url(upstream.url()).auth("s3cret").account("a");
            let builder = builder.root_certificate(upstream.authority()).limiter(limiter.clone());
            let client = builder.quotas(Scope::Api, &[quota]).build().unwrap();
            let error = client.call(GET, "1").await.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{error}");
            assert_eq!(upstream.asked(), 1, "{refusal:?}");
            let request = PermitRequest::new(&client.0.parts.name).account("a");
            let left = limiter.peek(&request).await.unwrap();
            assert_eq!(left[0].remaining, 8, "{refusal:?}");
        }
    }

    #[tokio::test]
    async fn clients_of_one_builder_share_connections_where_it_says_so() {
        use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

        use crate::client::ClientBuilder;
        use crate::client::tests::Client;

        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let accepted = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
        let count = accepted.clone();
        tokio::spawn(async move {
            while let Ok((mut socket, _)) = listener.accept().await {
                count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                tokio::spawn(async move {
                    let mut head = [0; 4_096];
                    // A request without a body comes in one piece.
                    while socket.read(&mut head).await.is_ok_and(|read| read > 0) {
                        let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
                        socket.write_all(answer).await.unwrap();
                    }
                });
            }
        });
        let builder = ClientBuilder::<Client>::new().base_url(base).auth("s3cret");
        let shared = builder.clone().share_connections().unwrap();
        for builder in [&shared, &shared, &builder, &builder] {
            builder.clone().build().unwrap().call(GET, "1").await.unwrap();
        }
        assert_eq!(accepted.load(std::sync::atomic::Ordering::Relaxed), 3);
    }

    #[tokio::test]
    async fn a_setting_of_a_transport_that_is_not_used_is_a_fault_and_not_ignored() {
        let upstream = upstream(|_| ratelimit_tests::Answer::default()).await;
        let timeout = Duration::from_secs(1);
        let builder = || builder(&upstream).connect_timeout(timeout);
        builder().build().unwrap().call(GET, "1").await.unwrap();
        let error = builder().http_client(reqwest::Client::new()).build().unwrap_err();
        assert!(error.to_string().contains("`.connect_timeout(..)` is a setting of"), "{error}");
    }
}
