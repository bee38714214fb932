//! What goes into and comes out of [`TestTerminal`](super::TestTerminal).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{Fields, params, texts};

params! {
    /// Present test terminal reader payment method, as it is sent.
    options PresentTestTerminalReaderPaymentMethod {
        /// A whole number, in the smallest unit of the currency.
        set amount_tip: i64,
        /// See [`PresentTestTerminalReaderPaymentMethodCard`].
        set card: PresentTestTerminalReaderPaymentMethodCard,
        /// See [`PresentTestTerminalReaderPaymentMethodCardPresent`].
        set card_present: PresentTestTerminalReaderPaymentMethodCardPresent,
        /// A list.
        list expand: String,
        /// See [`PresentTestTerminalReaderPaymentMethodCardPresent`].
        set interac_present: PresentTestTerminalReaderPaymentMethodCardPresent,
        /// See [`PresentTestTerminalReaderPaymentMethodType`].
        set r#type = "type": PresentTestTerminalReaderPaymentMethodType,
    }
}

params! {
    /// Succeed test terminal reader input collection, as it is sent.
    options SucceedTestTerminalReaderInputCollection {
        /// A list.
        list expand: String,
        /// See [`SucceedTestTerminalReaderInputCollectionSkipNonRequiredInputs`].
        set skip_non_required_inputs: SucceedTestTerminalReaderInputCollectionSkipNonRequiredInputs,
    }
}

params! {
    /// Timeout test terminal reader input collection, as it is sent.
    options TimeoutTestTerminalReaderInputCollection {
        /// A list.
        list expand: String,
    }
}

params! {
    /// Present test terminal reader payment method card, as it is sent.
    required_group PresentTestTerminalReaderPaymentMethodCard {
        /// A text.
        set cvc: String,
        /// A whole number.
        set exp_month: i64,
        /// A whole number.
        set exp_year: i64,
        /// A text.
        set number: String,
    }
}

impl PresentTestTerminalReaderPaymentMethodCard {
    /// With what must be there.
    #[must_use]
    pub fn new(exp_month: impl Into<i64>, exp_year: impl Into<i64>, number: impl Into<String>) -> Self {
        Self(Fields::new()).exp_month(exp_month).exp_year(exp_year).number(number)
    }
}

params! {
    /// Present test terminal reader payment method card present, as it is sent.
    group PresentTestTerminalReaderPaymentMethodCardPresent {
        /// A text.
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
