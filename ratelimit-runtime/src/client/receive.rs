//! The body of an answer, up to its bounds.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};

#[cfg(feature = "gzip")]
use super::{
    Bounds,
    gzip::{self, Fault},
};
use super::{Operation, Parts};
use crate::error::{Failure, Over};

impl Parts {
    /// What an answer with more headers than there may be comes to.
    pub(super) fn too_many_headers(&self, response: &reqwest::Response) -> Option<Failure> {
        let limit = self.bounds.response_headers;
        // Some of so many are not worth keeping.
        let failure = || Failure::TooLarge {
            status: response.status(),
            headers: HeaderMap::new(),
            over: Over::Headers(limit),
        };
        (response.headers().len() > limit).then(failure)
    }

    /// The whole body of a success, and the headers that are true of it.
    pub(super) async fn whole_body(
        &self,
        operation: &Operation,
        response: reqwest::Response,
    ) -> Result<(StatusCode, HeaderMap, Bytes), Failure> {
        let (status, headers) = (response.status(), response.headers().clone());
        let limit = self.bounds.response_body;
        let (mut body, elsewhere) = (BytesMut::new(), !self.is_of_the_api(operation, response.url()));
        let broken = |error: reqwest::Error| Failure::Transport { error: error.without_url(), elsewhere };
        if read_into(&mut body, response, limit).await.map_err(broken)? {
            return Err(Failure::TooLarge { status, headers, over: Over::Body(limit) });
        }
        let body = body.freeze();
        #[cfg(feature = "gzip")]
        if self.decompresses && gzip::is_gzip(&headers) {
            let ratio = self.bounds.decompression_ratio;
            let over = match gzip::decode(&body, limit, ratio) {
                (whole, None) => return Ok((status, gzip::headers_of_decoded(headers), whole)),
                (_, Some(Fault::Broken(problem))) => {
                    return Err(Failure::Garbled { status, headers, body, problem });
                }
                (_, Some(Fault::Length)) => Over::Body(limit),
                (_, Some(Fault::Ratio)) => Over::Ratio(ratio),
            };
            return Err(Failure::TooLarge { status, headers, over });
        }
        Ok((status, headers, body))
    }

    /// The first bytes of the body of an answer that is no success are added to `body`, as they come.
    pub(super) async fn start_of_body(&self, body: &mut BytesMut, response: reqwest::Response) {
        // One that breaks off is as good as one that is cut.
        let _ = read_into(body, response, self.bounds.error_body).await;
    }

    /// The start of the body of an answer that is no success, and the headers that are true of it.
    #[cfg_attr(not(feature = "gzip"), expect(clippy::unused_self, reason = "nothing is decompressed"))]
    pub(super) fn start_decoded(&self, headers: HeaderMap, body: Bytes) -> (HeaderMap, Bytes) {
        #[cfg(feature = "gzip")]
        if self.decompresses && gzip::is_gzip(&headers) {
            let Bounds { error_body, decompression_ratio, .. } = self.bounds;
            // What there is of one that was cut, or is too long.
            let (start, _) = gzip::decode(&body, error_body, decompression_ratio);
            return (gzip::headers_of_decoded(headers), start);
        }
        (headers, body)
    }
}

/// Adds the first `limit` bytes of an answer to `body`, as they come, and says whether there were more.
async fn read_into(
    body: &mut BytesMut,
    mut response: reqwest::Response,
    limit: usize,
) -> reqwest::Result<bool> {
    while let Some(chunk) = response.chunk().await? {
        let room = limit.saturating_sub(body.len());
        if chunk.len() > room {
            body.extend_from_slice(chunk.get(..room).unwrap_or_default());
            return Ok(true);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(false)
}
