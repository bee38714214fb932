//! A list that is mostly of one: most calls are governed by one quota, and need no allocation for it.

use std::ops::Deref;
use std::sync::Arc;

/// Some items; cloning it copies the one, or shares the many.
#[derive(Debug, Clone)]
pub(crate) enum Few<T> {
    One(T),
    Many(Arc<[T]>),
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self {
            Self::One(item) => std::slice::from_ref(item),
            Self::Many(items) => items,
        }
    }
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self::Many(Arc::default())
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut items = items.into_iter();
        let Some(first) = items.next() else { return Self::default() };
        match items.next() {
            None => Self::One(first),
            Some(second) => Self::Many([first, second].into_iter().chain(items).collect()),
        }
    }
}

/// However it is kept.
impl<T: PartialEq> PartialEq for Few<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Few<T> {}

#[cfg(test)]
mod tests {
    use super::Few;

    #[test]
    fn it_holds_what_it_is_made_of() {
        for count in 0..4 {
            let items: Vec<u32> = (0..count).collect();
            let few: Few<u32> = items.iter().copied().collect();
            assert_eq!(*few, *items);
            assert_eq!(few, few.clone());
        }
    }
}
