/// Writes one setter for each field that is an `Option`.
macro_rules! setters {
    ($sent:ident { $($field:ident: $ty:ty,)+ }) => {
        impl $sent {
            $(
                #[doc = concat!("Sets `", stringify!($field), "`.")]
                #[must_use]
                pub fn $field(mut self, $field: impl Into<$ty>) -> Self {
                    self.$field = Some($field.into());
                    self
                }
            )+
        }
    };
}

pub(crate) use setters;
