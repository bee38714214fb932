/// Defines what is sent: an object of JSON with a setter for each field. A `group` is only found in others;
/// of `required` ones, and of `required_group`s, something must be there, so they have a `new` of their own.
macro_rules! params {
    (@wire $field:ident) => { stringify!($field) };
    (@wire $field:ident $wire:literal) => { $wire };
    (@setter set [$($meta:tt)*] $field:ident [$($unset:ident)?] [] $ty:ty, $wire:expr) => {
        #[doc = concat!("Sets `", stringify!($field), "`:")]
        $($meta)*
        #[inline]
        #[must_use]
        pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
            self.0.insert($wire.to_owned(), super::super::support::Write::write($field.into()));
            self
        }

        $(params!(@unset $field $unset $wire);)?
    };
    (@setter list [$($meta:tt)*] $field:ident [$($unset:ident)?] [] $ty:ty, $wire:expr) => {
        #[doc = concat!("Sets `", stringify!($field), "`:")]
        $($meta)*
        #[inline]
        #[must_use]
        pub fn $field(mut self, $field: impl IntoIterator<Item: Into<$ty>>) -> Self {
            let items: Vec<$ty> = $field.into_iter().map(Into::into).collect();
            self.0.insert($wire.to_owned(), super::super::support::Write::write(items));
            self
        }

        $(params!(@unset $field $unset $wire);)?
    };
    (@setter entry [$($meta:tt)*] $field:ident [$($unset:ident)?] [$($unset_of:ident)?] $ty:ty, $wire:expr) => {
        #[doc = concat!("Adds a value to `", stringify!($field), "`:")]
        $($meta)*
        #[inline]
        #[must_use]
        pub fn $field(mut self, name: impl Into<String>, value: impl Into<$ty>) -> Self {
            let value = super::super::support::Write::write(value.into());
            super::super::support::add_entry(&mut self.0, $wire, name.into(), value);
            self
        }

        $(params!(@unset $field $unset $wire);)?
        $(params!(@unset_of $field $unset_of $wire);)?
    };
    (@unset $field:ident $unset:ident $wire:expr) => {
        #[doc = concat!("Empties `", stringify!($field), "`.")]
        #[inline]
        #[must_use]
        pub fn $unset(mut self) -> Self {
            self.0.insert($wire.to_owned(), serde_json::Value::Null);
            self
        }
    };
    (@unset_of $field:ident $unset_of:ident $wire:expr) => {
        #[doc = concat!("Empties what `", stringify!($field), "` has by that name.")]
        #[inline]
        #[must_use]
        pub fn $unset_of(mut self, name: impl Into<String>) -> Self {
            super::super::support::add_entry(&mut self.0, $wire, name.into(), serde_json::Value::Null);
            self
        }
    };
    (@shape list [] $ty:ty) => { <Vec<$ty> as super::super::support::Shaped>::shape };
    (@shape entry [] $ty:ty) => {
        <std::collections::BTreeMap<String, $ty> as super::super::support::Shaped>::shape
    };
    (@shape entry [$unset_of:ident] $ty:ty) => {
        <std::collections::BTreeMap<String, Option<$ty>> as super::super::support::Shaped>::shape
    };
    (@shape $kind:ident [] $ty:ty) => { <$ty as super::super::support::Shaped>::shape };
    (@serde group $name:ident) => { params!(@default $name); };
    (@serde required_group $name:ident) => {};
    (@serde required $name:ident) => { params!(@own_serde $name); };
    (@serde options $name:ident) => { params!(@default $name); params!(@own_serde $name); };
    (@default $name:ident) => {
        impl $name {
            /// With nothing that is set.
            #[inline]
            #[must_use]
            pub fn new() -> Self {
                Self(super::super::support::Fields::new())
            }
        }

        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self(super::super::support::Fields::new())
            }
        }
    };
    (@own_serde $name:ident) => {
        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&super::super::support::Sent(&self.0), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let shape = <Self as super::super::support::Shaped>::shape();
                super::super::support::checked(shape, deserializer).map(Self)
            }
        }
    };
    ($(#[$meta:meta])* $way:ident $name:ident {
        $($(#[$field_meta:meta])* $kind:ident $field:ident $(= $wire:literal)? $(or $unset:ident)? $(but $unset_of:ident)?: $ty:ty,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        pub struct $name(super::super::support::Fields);

        impl $name {
            $(
                params!(@setter $kind [$(#[$field_meta])*] $field [$($unset)?] [$($unset_of)?] $ty, params!(@wire $field $($wire)?));
            )*

            /// Sends a field that has no setter here, under its own name.
            #[inline]
            #[must_use]
            pub fn other_field(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
                self.0.insert(name.into(), value.into());
                self
            }

            /// All fields that are set; `null` is one that is emptied.
            #[inline]
            #[must_use]
            pub fn fields(&self) -> &super::super::support::Fields {
                &self.0
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                super::super::support::debug(stringify!($name), &self.0, f)
            }
        }

        impl super::super::support::Write for $name {
            #[inline]
            fn write(self) -> serde_json::Value {
                serde_json::Value::Object(self.0)
            }
        }

        impl super::super::support::Shaped for $name {
            #[inline]
            fn shape() -> super::super::support::Shape {
                super::super::support::Shape::Params(&[
                    $((params!(@wire $field $($wire)?), params!(@shape $kind [$($unset_of)?] $ty)),)*
                ])
            }
        }

        params!(@serde $way $name);
    };
}

pub(crate) use params;
