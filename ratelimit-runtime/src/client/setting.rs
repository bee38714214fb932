//! What a builder says of something that a trait may declare too.

use std::fmt::Display;

/// What a builder says, instead of the trait.
#[derive(Debug, Clone, Default)]
pub(crate) enum Setting<T> {
    /// Nothing: what the trait declares holds.
    #[default]
    ByTrait,
    /// There is to be none.
    Never,
    /// This.
    Own(T),
    /// Something that makes no sense: one text for each thing that is wrong.
    Wrong(Vec<String>),
}

impl<T> Setting<T> {
    /// Whether the builder says anything.
    #[cfg(feature = "policy-files")]
    pub(crate) const fn is_said(&self) -> bool {
        !matches!(self, Self::ByTrait)
    }

    /// What was `checked`; where it makes no sense, `faults` says all that is wrong with `what`, each with the
    /// way out.
    pub(crate) fn read<E, F: Display, H: Display>(
        checked: Result<T, E>,
        what: &str,
        faults: impl IntoIterator<Item = Option<F>>,
        help: impl Fn(&F) -> H,
    ) -> Self {
        checked.map_or_else(
            |_| {
                let faults = faults.into_iter().flatten();
                Self::Wrong(faults.map(|fault| format!("{what}: {fault}; {}", help(&fault))).collect())
            },
            Self::Own,
        )
    }

    /// What holds where the trait declares `by_trait`.
    pub(crate) fn over(self, by_trait: Option<T>) -> Result<Option<T>, Vec<String>> {
        match self {
            Self::ByTrait => Ok(by_trait),
            Self::Never => Ok(None),
            Self::Own(own) => Ok(Some(own)),
            Self::Wrong(faults) => Err(faults),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_builder_takes_what_the_trait_declares_unless_it_says_otherwise() {
        let by_trait = Some(2);
        assert_eq!(Setting::ByTrait.over(by_trait), Ok(by_trait));
        assert_eq!(Setting::Never.over(by_trait), Ok(None));
        assert_eq!(Setting::Own(5).over(by_trait), Ok(Some(5)));
    }

    #[test]
    fn all_that_is_wrong_is_told_with_the_way_out() {
        let checked: Result<u8, ()> = Err(());
        let setting = Setting::read(checked, "numbers", [Some("too few"), None, Some("too odd")], |_| "more");
        assert_eq!(setting.over(Some(2)).unwrap_err(), ["numbers: too few; more", "numbers: too odd; more"]);
    }
}
