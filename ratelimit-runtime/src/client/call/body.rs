//! The body of a call: JSON, a form, parts, or whatever it is given.

use form_urlencoded::Serializer as FormSerializer;
use http::header::{CONTENT_TYPE, HeaderValue};
use serde::Serialize;

use super::Call;
use crate::client::body::{Body, IntoBody, IntoBodyAgain};
use crate::client::encode::{Lists, Place, Problem, pairs};
use crate::client::multipart::{IntoParts, Multipart};

/// JSON without spaces, in which a whole number is written as one also where its type has fractions: upstreams declare
/// ids and counts as `number`, and read no `5.0`.
struct Whole;

impl serde_json::ser::Formatter for Whole {
    fn write_f64<W: ?Sized + std::io::Write>(&mut self, writer: &mut W, value: f64) -> std::io::Result<()> {
        // To 2^53 they are all there. A negative zero stays what it is.
        const ALL_THERE: f64 = 9_007_199_254_740_992.0;
        if value.fract() == 0.0 && value.abs() <= ALL_THERE && (value != 0.0 || value.is_sign_positive()) {
            return write!(writer, "{value:.0}");
        }
        serde_json::ser::CompactFormatter.write_f64(writer, value)
    }

    fn write_f32<W: ?Sized + std::io::Write>(&mut self, writer: &mut W, value: f32) -> std::io::Result<()> {
        if value.fract() == 0.0 && value.abs() <= 16_777_216.0 && (value != 0.0 || value.is_sign_positive()) {
            return write!(writer, "{value:.0}");
        }
        serde_json::ser::CompactFormatter.write_f32(writer, value)
    }
}

impl Call {
    /// Sends `value` as a JSON body.
    pub fn json<T: Serialize + ?Sized>(&mut self, value: &T) {
        let mut body = Vec::new();
        match value.serialize(&mut serde_json::Serializer::with_formatter(&mut body, Whole)) {
            Ok(()) => self.set_body("application/json", body.into()),
            Err(error) => self.fail("body", format!("cannot be written as JSON: {error}")),
        }
    }

    /// Sends `value` as a form body, nested in brackets.
    pub fn form<T: Serialize + ?Sized>(&mut self, lists: Lists, value: &T) {
        let mut fields = Vec::new();
        let written = pairs(Place::Root(""), lists, value, &mut fields);
        self.form_of(fields, written);
    }

    /// Apart, so that it is compiled once and not for each type.
    fn form_of(&mut self, fields: Vec<(String, String)>, written: Result<(), Problem>) {
        match written {
            Ok(()) if fields.iter().any(|(key, _)| key.is_empty() || key.starts_with('[')) => {
                self.fail("form", "is no struct or map, so its values have no names");
            }
            Ok(()) => {
                let body = FormSerializer::new(String::new()).extend_pairs(fields).finish();
                self.set_body("application/x-www-form-urlencoded", body.into());
            }
            Err(problem) => self.fail("form", problem.to_string()),
        }
    }

    /// Sends `value` as the body, as it is. `None` sends none.
    pub fn body<T: IntoBody>(&mut self, content_type: Option<&'static str>, value: T) {
        if let Some(body) = value.into_body() {
            self.set_body(content_type.unwrap_or(T::CONTENT_TYPE), body);
        }
    }

    /// The same, of what can be sent again.
    pub fn body_again<T: IntoBodyAgain>(&mut self, content_type: Option<&'static str>, value: T) {
        self.body(content_type, value);
    }

    /// Sends `form` as a multipart body; parts that are added later come after its own.
    pub fn multipart(&mut self, form: &Multipart) {
        self.multipart = Some(form.clone());
    }

    /// Adds a part to the multipart body. `None` adds none, a list one for each.
    pub fn part<T: IntoParts>(&mut self, name: &'static str, value: T) {
        value.add_to(name, self.multipart.get_or_insert_default());
    }

    /// Makes the body of the parts, if there are any.
    pub(crate) fn join_parts(&mut self) {
        let Some(form) = self.multipart.take() else { return };
        match form.encode() {
            Ok((content_type, body)) => match HeaderValue::try_from(content_type) {
                Ok(content_type) => {
                    self.headers.insert(CONTENT_TYPE, content_type);
                    self.body = Some(body);
                }
                Err(_) => self.fail("multipart", "has a boundary that a header must not hold"),
            },
            Err(problem) => self.fail("multipart", problem),
        }
    }

    /// The type that the caller gives in a header of its own stands.
    fn set_body(&mut self, content_type: &'static str, body: Body) {
        match HeaderValue::from_str(content_type) {
            Ok(content_type) => {
                self.headers.entry(CONTENT_TYPE).or_insert(content_type);
                self.body = Some(body);
            }
            Err(_) => self.fail("body", format!("is called {content_type:?}, which cannot be sent")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::tests::GET;

    fn written<T: Serialize + ?Sized>(value: &T) -> String {
        let mut call = Call::new(GET);
        call.json(value);
        String::from_utf8(call.body.unwrap().as_bytes().unwrap().to_vec()).unwrap()
    }

    #[test]
    fn a_whole_number_has_no_fraction_whatever_its_type() {
        for (number, text) in [
            (5.0, "5"),
            (0.0, "0"),
            (-3.0, "-3"),
            (9_007_199_254_740_992.0, "9007199254740992"),
            (0.5, "0.5"),
            (-0.0, "-0.0"),
            (1e300, "1e+300"),
            (f64::NAN, "null"),
        ] {
            assert_eq!(written(&number), text);
        }
        assert_eq!(written(&[5.0_f32, 0.25]), "[5,0.25]");
        let value = serde_json::json!({"a": 1.0, "b": [2, 2.5], "c": "1.0"});
        assert_eq!(written(&value), r#"{"a":1,"b":[2,2.5],"c":"1.0"}"#);
    }
}
