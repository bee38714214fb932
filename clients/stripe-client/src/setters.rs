//! Setters by value for the optional parameters of a call.

/// Writes one setter for each field that is an `Option`.
macro_rules! setters {
    ($params:ident { $($field:ident: $type:ty),+ $(,)? }) => {
        impl $params {
            $(
                #[doc = concat!("Sets [`", stringify!($field), "`](Self#structfield.", stringify!($field), ").")]
                #[must_use]
                pub fn $field(mut self, $field: impl Into<$type>) -> Self {
                    self.$field = Some($field.into());
                    self
                }
            )+
        }
    };
}

/// Writes the setter that adds one entry of `metadata`.
macro_rules! metadata_setter {
    ($params:ident) => {
        impl $params {
            /// Adds `value` under `name` to the [`metadata`](Self#structfield.metadata).
            #[must_use]
            pub fn metadata(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
                self.metadata.insert(name.into(), value.into());
                self
            }
        }
    };
}

/// Writes the setter that asks for one object to be sent instead of its id.
macro_rules! expand_setter {
    ($($params:ident),+) => {
        $(impl $params {
            /// Asks for the object at `field` instead of its id.
            #[must_use]
            pub fn expand(mut self, field: impl Into<String>) -> Self {
                self.expand.push(field.into());
                self
            }
        })+
    };
}

pub(crate) use {expand_setter, metadata_setter, setters};
