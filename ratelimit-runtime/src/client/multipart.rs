//! `multipart/form-data` ([RFC 7578](https://www.rfc-editor.org/rfc/rfc7578)), put together in memory, so
//! that a call with it can be sent again.

use std::fmt::Write;

use bytes::{BufMut, Bytes, BytesMut};

use super::body::Body;

/// One part of a multipart body: a text, or a file.
///
/// ```
/// use ratelimit_runtime::Part;
///
/// let receipt = Part::bytes(&b"%PDF-1.7"[..]).file_name("receipt.pdf").content_type("application/pdf");
/// # let _ = receipt;
/// ```
#[derive(Debug, Clone)]
pub struct Part {
    data: Data,
    file_name: Option<String>,
    content_type: Option<String>,
}

/// A file's content is not for `Debug`.
#[derive(Clone)]
struct Data(Bytes);

impl std::fmt::Debug for Data {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl Part {
    /// A part that holds `data`. It is a file once it has a [name](Self::file_name).
    pub fn bytes(data: impl Into<Bytes>) -> Self {
        Self { data: Data(data.into()), file_name: None, content_type: None }
    }

    /// A part that holds a text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::bytes(text.into())
    }

    /// The name of the file.
    #[must_use]
    pub fn file_name(self, name: impl Into<String>) -> Self {
        Self { file_name: Some(name.into()), ..self }
    }

    /// The media type, as in `image/png`. A file without one is `application/octet-stream`.
    #[must_use]
    pub fn content_type(self, content_type: impl Into<String>) -> Self {
        Self { content_type: Some(content_type.into()), ..self }
    }
}

/// A whole multipart body, for `#[multipart]`: named parts in their order.
///
/// ```
/// use ratelimit_runtime::{Multipart, Part};
///
/// let form = Multipart::new().text("purpose", "dispute_evidence").part("file", Part::bytes("..").file_name("a.txt"));
/// # let _ = form;
/// ```
#[derive(Debug, Clone, Default)]
pub struct Multipart {
    parts: Vec<(String, Part)>,
}

impl Multipart {
    /// Without a part.
    #[must_use]
    pub const fn new() -> Self {
        Self { parts: Vec::new() }
    }

    /// Adds a part.
    #[must_use]
    pub fn part(mut self, name: impl Into<String>, part: Part) -> Self {
        self.parts.push((name.into(), part));
        self
    }

    /// Adds a text.
    #[must_use]
    pub fn text(self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.part(name, Part::text(text))
    }

    pub(super) fn push(&mut self, name: &str, part: Part) {
        self.parts.push((name.to_owned(), part));
    }

    /// The media type with its boundary, and the body. An error says which part has what wrong.
    pub(super) fn encode(&self) -> Result<(String, Body), String> {
        let boundary = self.boundary();
        let mut body = BytesMut::new();
        for (name, part) in &self.parts {
            body.put_slice(head(&boundary, name, part)?.as_bytes());
            body.put_slice(&part.data.0);
            body.put_slice(b"\r\n");
        }
        body.put_slice(format!("--{boundary}--\r\n").as_bytes());
        Ok((format!("multipart/form-data; boundary={boundary}"), Body::from(body.freeze())))
    }

    /// A line that is in none of the parts.
    fn boundary(&self) -> String {
        loop {
            let boundary = uuid::Uuid::new_v4().simple().to_string();
            let found = |part: &Part| part.data.0.windows(boundary.len()).any(|w| w == boundary.as_bytes());
            if !self.parts.iter().any(|(_, part)| found(part)) {
                return boundary;
            }
        }
    }
}

fn head(boundary: &str, name: &str, part: &Part) -> Result<String, String> {
    let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", quoted(name));
    // Writing to a String cannot fail.
    if let Some(file_name) = &part.file_name {
        let _ = write!(head, "; filename=\"{}\"", quoted(file_name));
    }
    let default = part.file_name.is_some().then_some("application/octet-stream");
    if let Some(content_type) = part.content_type.as_deref().or(default) {
        if !content_type.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
            return Err(format!(
                "has the content type {content_type:?} at the part `{name}`, which cannot be sent"
            ));
        }
        let _ = write!(head, "\r\nContent-Type: {content_type}");
    }
    head.push_str("\r\n\r\n");
    Ok(head)
}

/// What would end the name early is escaped as browsers do it
/// (<https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data>).
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// What `#[part]` can be: a [`Part`], a text, a number, a truth; several of them; or none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a `#[part]` argument",
    label = "is neither a `ratelimit_runtime::Part` nor a text, a number or a `bool`",
    note = "take `Part::bytes(..)` for a file; a list repeats the part, a `None` leaves it out"
)]
pub trait IntoParts {
    /// Adds itself to `form` under `name`.
    fn add_to(self, name: &str, form: &mut Multipart);
}

impl IntoParts for Part {
    fn add_to(self, name: &str, form: &mut Multipart) {
        form.push(name, self);
    }
}

impl IntoParts for &Part {
    fn add_to(self, name: &str, form: &mut Multipart) {
        form.push(name, self.clone());
    }
}

impl<T: IntoParts> IntoParts for Option<T> {
    fn add_to(self, name: &str, form: &mut Multipart) {
        if let Some(part) = self {
            part.add_to(name, form);
        }
    }
}

impl<T: IntoParts> IntoParts for Vec<T> {
    fn add_to(self, name: &str, form: &mut Multipart) {
        for part in self {
            part.add_to(name, form);
        }
    }
}

impl<'a, T> IntoParts for &'a [T]
where
    &'a T: IntoParts,
{
    fn add_to(self, name: &str, form: &mut Multipart) {
        for part in self {
            part.add_to(name, form);
        }
    }
}

macro_rules! texts {
    ($($type:ty),+) => {
        $(impl IntoParts for $type {
            fn add_to(self, name: &str, form: &mut Multipart) {
                form.push(name, Part::text(self.to_string()));
            }
        })+
    };
}

texts! { String, &String, &str, &&str, bool, char, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64 }

#[cfg(test)]
mod tests {
    use super::*;

    fn written(form: &Multipart) -> (String, String) {
        let (content_type, body) = form.encode().unwrap();
        let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap().to_owned();
        let body = String::from_utf8(body.as_bytes().unwrap().to_vec()).unwrap();
        (body.replace(&boundary, "B"), boundary)
    }

    #[test]
    fn a_form_has_its_parts_in_order_and_ends_with_its_boundary() {
        let file = Part::bytes("x,y").file_name("a \"b\".csv").content_type("text/csv");
        let form = Multipart::new().text("purpose", "évidence").part("file", file);
        assert_eq!(
            written(&form).0,
            "--B\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\névidence\r\n\
             --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a %22b%22.csv\"\r\n\
             Content-Type: text/csv\r\n\r\nx,y\r\n--B--\r\n"
        );
    }

    #[test]
    fn a_name_cannot_end_its_line_and_a_content_type_cannot_either() {
        let form = Multipart::new().part("a\r\nX: 1", Part::text("").file_name("\"\r\n"));
        let head = written(&form).0;
        assert_eq!(head.lines().filter(|line| line.starts_with("X:")).count(), 0, "{head}");
        let bad = Multipart::new().part("a", Part::text("").content_type("text/plain\r\nX: 1"));
        assert!(bad.encode().unwrap_err().contains("at the part `a`"));
    }

    #[test]
    fn a_list_repeats_its_part_and_none_is_left_out() {
        let mut form = Multipart::new();
        vec!["a", "b"].add_to("tag", &mut form);
        None::<Part>.add_to("file", &mut form);
        7.add_to("count", &mut form);
        let names: Vec<_> = form.parts.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["tag", "tag", "count"]);
    }
}
