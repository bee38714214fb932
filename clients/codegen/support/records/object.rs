/// Defines what comes back: an object of JSON with a method for each field, all of which may be missing.
/// A `part` is only found in others.
macro_rules! object {
    (@wire $field:ident) => { stringify!($field) };
    (@wire $field:ident $wire:literal) => { $wire };
    (@always [$($meta:tt)*] $field:ident $ty:ty, $wire:expr) => {
        $($meta)*
        #[inline]
        #[must_use]
        pub fn $field(&self) -> $ty {
            super::super::support::text(&self.0, $wire)
        }
    };
    (@get [$($meta:tt)*] $field:ident $ty:ty, $wire:expr) => {
        $($meta)*
        #[inline]
        #[must_use]
        pub fn $field(&self) -> Option<$ty> {
            super::super::support::read(&self.0, $wire)
        }
    };
    (@serde part $name:ident $has_id:expr) => {};
    (@serde answer $name:ident $has_id:expr) => {
        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&self.0, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let shape = <Self as super::super::support::Shaped>::shape();
                super::super::support::object_of(stringify!($name), $has_id, shape, deserializer).map(Self)
            }
        }
    };
    ($(#[$meta:meta])* $kind:ident $name:ident($has_id:expr) {
        $($(#[$field_meta:meta])* $how:ident $field:ident $(= $wire:literal)?: $ty:ty,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        pub struct $name(super::super::support::Fields);

        impl $name {
            $(object!(@$how [$(#[$field_meta])*] $field $ty, object!(@wire $field $($wire)?));)*

            /// All fields as they came, those too that have no method here.
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

        impl super::super::support::Read<'_> for $name {
            #[inline]
            fn read(value: &serde_json::Value) -> Option<Self> {
                value.as_object().cloned().map(Self)
            }
        }

        impl super::super::support::Shaped for $name {
            fn shape() -> super::super::support::Shape {
                super::super::support::Shape::Object(&[
                    $((object!(@wire $field $($wire)?), <$ty as super::super::support::Shaped>::shape),)*
                ])
            }
        }

        object!(@serde $kind $name $has_id);
    };
}

pub(crate) use object;
