//! What goes into and comes out of [`TestTerminal`](super::TestTerminal).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{Hidden, Slot, record, setters, texts};

record! {
    /// Present test terminal reader payment method, as it is sent.
    options PresentTestTerminalReaderPaymentMethod {
        /// A whole number.
        pub amount_tip: Option<i64>,
        /// See [`PresentTestTerminalReaderPaymentMethodCard`].
        pub card: Option<PresentTestTerminalReaderPaymentMethodCard>,
        /// See [`PresentTestTerminalReaderPaymentMethodCardPresent`].
        pub card_present: Option<PresentTestTerminalReaderPaymentMethodCardPresent>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`PresentTestTerminalReaderPaymentMethodCardPresent`].
        pub interac_present: Option<PresentTestTerminalReaderPaymentMethodCardPresent>,
        /// See [`PresentTestTerminalReaderPaymentMethodType`].
        pub r#type: Option<PresentTestTerminalReaderPaymentMethodType> = "type",
    }
}

setters! {
    PresentTestTerminalReaderPaymentMethod {
        set amount_tip: i64,
        set card: PresentTestTerminalReaderPaymentMethodCard,
        set card_present: PresentTestTerminalReaderPaymentMethodCardPresent,
        list expand: String,
        set interac_present: PresentTestTerminalReaderPaymentMethodCardPresent,
        set r#type: PresentTestTerminalReaderPaymentMethodType,
    }
}

record! {
    /// Succeed test terminal reader input collection, as it is sent.
    options SucceedTestTerminalReaderInputCollection {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`SucceedTestTerminalReaderInputCollectionSkipNonRequiredInputs`].
        pub skip_non_required_inputs: Option<SucceedTestTerminalReaderInputCollectionSkipNonRequiredInputs>,
    }
}

setters! {
    SucceedTestTerminalReaderInputCollection {
        list expand: String,
        set skip_non_required_inputs: SucceedTestTerminalReaderInputCollectionSkipNonRequiredInputs,
    }
}

record! {
    /// Timeout test terminal reader input collection, as it is sent.
    options TimeoutTestTerminalReaderInputCollection {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    TimeoutTestTerminalReaderInputCollection {
        list expand: String,
    }
}

record! {
    /// Present test terminal reader payment method card, as it is sent.
    request PresentTestTerminalReaderPaymentMethodCard {
        /// A secret.
        pub cvc: Option<Hidden>,
        /// A whole number.
        pub exp_month: i64,
        /// A whole number.
        pub exp_year: i64,
        /// A text.
        pub number: String,
    }
}

impl PresentTestTerminalReaderPaymentMethodCard {
    /// With what must be there.
    #[must_use]
    pub fn new(exp_month: impl Into<i64>, exp_year: impl Into<i64>, number: impl Into<String>) -> Self {
        Self {
            exp_month: exp_month.into(),
            exp_year: exp_year.into(),
            number: number.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    PresentTestTerminalReaderPaymentMethodCard {
        set cvc: Hidden,
    }
}

record! {
    /// Present test terminal reader payment method card present, as it is sent.
    options PresentTestTerminalReaderPaymentMethodCardPresent {
        /// A text.
        pub number: Option<String>,
    }
}

setters! {
    PresentTestTerminalReaderPaymentMethodCardPresent {
        set number: String,
    }
}

texts! {
    /// Present test terminal reader payment method type: one of some texts, or any other.
    PresentTestTerminalReaderPaymentMethodType {
        Card = "card",
        CardPresent = "card_present",
        InteracPresent = "interac_present",
    }
}

texts! {
    /// Succeed test terminal reader input collection skip non required inputs: one of some texts, or any other.
    SucceedTestTerminalReaderInputCollectionSkipNonRequiredInputs {
        All = "all",
        None = "none",
    }
}
