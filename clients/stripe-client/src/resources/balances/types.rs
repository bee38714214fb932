//! What goes into and comes out of [`Balances`](super::Balances).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;

use super::super::support::{Slot, record, setters, texts};

record! {
    /// Balance, as it comes back: anything may be missing.
    answer Balance {
        /// A list, each [`BalanceAvailableItem`].
        pub available: Option<Vec<BalanceAvailableItem>>,
        /// A list, each [`BalanceAvailableItem`].
        pub connect_reserved: Option<Vec<BalanceAvailableItem>>,
        /// A list, each [`BalanceInstantAvailableItem`].
        pub instant_available: Option<Vec<BalanceInstantAvailableItem>>,
        /// See [`BalanceIssuing`].
        pub issuing: Option<BalanceIssuing>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// A list, each [`BalanceAvailableItem`].
        pub pending: Option<Vec<BalanceAvailableItem>>,
        /// See [`BalanceRefundAndDisputePrefunding`].
        pub refund_and_dispute_prefunding: Option<BalanceRefundAndDisputePrefunding>,
    }
}

record! {
    /// Balance settings, as it comes back: anything may be missing.
    answer BalanceSettings {
        /// A text.
        pub object: Option<String>,
        /// See [`BalanceSettingsPayments`].
        pub payments: Option<BalanceSettingsPayments>,
    }
}

record! {
    /// Update balance settings, as it is sent.
    options UpdateBalanceSettings {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateBalanceSettingsPayments`].
        pub payments: Option<Box<UpdateBalanceSettingsPayments>>,
    }
}

setters! {
    UpdateBalanceSettings {
        list expand: String,
        set payments: Box<UpdateBalanceSettingsPayments>,
    }
}

record! {
    /// Balance available item, as it comes back: anything may be missing.
    answer BalanceAvailableItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// See [`BalanceAvailableItemSourceTypes`].
        pub source_types: Option<BalanceAvailableItemSourceTypes>,
    }
}

record! {
    /// Balance instant available item, as it comes back: anything may be missing.
    answer BalanceInstantAvailableItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A list, each [`BalanceInstantAvailableItemNetAvailableItem`].
        pub net_available: Option<Vec<BalanceInstantAvailableItemNetAvailableItem>>,
        /// See [`BalanceAvailableItemSourceTypes`].
        pub source_types: Option<BalanceAvailableItemSourceTypes>,
    }
}

record! {
    /// Balance issuing, as it comes back: anything may be missing.
    answer BalanceIssuing {
        /// A list, each [`BalanceAvailableItem`].
        pub available: Option<Vec<BalanceAvailableItem>>,
    }
}

record! {
    /// Balance refund and dispute prefunding, as it comes back: anything may be missing.
    answer BalanceRefundAndDisputePrefunding {
        /// A list, each [`BalanceAvailableItem`].
        pub available: Option<Vec<BalanceAvailableItem>>,
        /// A list, each [`BalanceAvailableItem`].
        pub pending: Option<Vec<BalanceAvailableItem>>,
    }
}

record! {
    /// Balance settings payments, as it comes back: anything may be missing.
    answer BalanceSettingsPayments {
        /// Yes or no.
        pub debit_negative_balances: Option<bool>,
        /// See [`BalanceSettingsPaymentsPayouts`].
        pub payouts: Option<Box<BalanceSettingsPaymentsPayouts>>,
        /// See [`BalanceSettingsPaymentsSettlementTiming`].
        pub settlement_timing: Option<Box<BalanceSettingsPaymentsSettlementTiming>>,
    }
}

record! {
    /// Update balance settings payments, as it is sent.
    options UpdateBalanceSettingsPayments {
        /// Yes or no.
        pub debit_negative_balances: Option<bool>,
        /// See [`UpdateBalanceSettingsPaymentsPayouts`].
        pub payouts: Option<Box<UpdateBalanceSettingsPaymentsPayouts>>,
        /// See [`UpdateBalanceSettingsPaymentsSettlementTiming`].
        pub settlement_timing: Option<UpdateBalanceSettingsPaymentsSettlementTiming>,
    }
}

setters! {
    UpdateBalanceSettingsPayments {
        set debit_negative_balances: bool,
        set payouts: Box<UpdateBalanceSettingsPaymentsPayouts>,
        set settlement_timing: UpdateBalanceSettingsPaymentsSettlementTiming,
    }
}

record! {
    /// Balance available item source types, as it comes back: anything may be missing.
    answer BalanceAvailableItemSourceTypes {
        /// A whole number.
        pub bank_account: Option<i64>,
        /// A whole number.
        pub card: Option<i64>,
        /// A whole number.
        pub fpx: Option<i64>,
    }
}

record! {
    /// Balance instant available item net available item, as it comes back: anything may be missing.
    answer BalanceInstantAvailableItemNetAvailableItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub destination: Option<String>,
        /// See [`BalanceAvailableItemSourceTypes`].
        pub source_types: Option<BalanceAvailableItemSourceTypes>,
    }
}

record! {
    /// Balance settings payments payouts, as it comes back: anything may be missing.
    answer BalanceSettingsPaymentsPayouts {
        /// Values by name.
        pub automatic_transfer_rules_by_currency: Option<BTreeMap<String, Vec<BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItem>>>,
        /// Values by name.
        pub minimum_balance_by_currency: Option<BTreeMap<String, i64>>,
        /// See [`BalanceSettingsPaymentsPayoutsSchedule`].
        pub schedule: Option<BalanceSettingsPaymentsPayoutsSchedule>,
        /// A text.
        pub statement_descriptor: Option<String>,
        /// See [`BalanceSettingsPaymentsPayoutsStatus`].
        pub status: Option<BalanceSettingsPaymentsPayoutsStatus>,
    }
}

record! {
    /// Balance settings payments settlement timing, as it comes back: anything may be missing.
    answer BalanceSettingsPaymentsSettlementTiming {
        /// A whole number.
        pub delay_days: Option<i64>,
        /// A whole number.
        pub delay_days_override: Option<i64>,
        /// See [`BalanceSettingsPaymentsSettlementTimingStartOfDay`].
        pub start_of_day: Option<BalanceSettingsPaymentsSettlementTimingStartOfDay>,
    }
}

record! {
    /// Update balance settings payments payouts, as it is sent.
    options UpdateBalanceSettingsPaymentsPayouts {
        /// Values by name.
        pub automatic_transfer_rules_by_currency: Option<OrUnset<BTreeMap<String, Vec<UpdateBalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItem>>>>,
        /// Values by name.
        pub minimum_balance_by_currency: Option<OrUnset<BTreeMap<String, i64>>>,
        /// See [`UpdateBalanceSettingsPaymentsPayoutsSchedule`].
        pub schedule: Option<UpdateBalanceSettingsPaymentsPayoutsSchedule>,
        /// A text.
        pub statement_descriptor: Option<String>,
    }
}

setters! {
    UpdateBalanceSettingsPaymentsPayouts {
        entry automatic_transfer_rules_by_currency or unset_automatic_transfer_rules_by_currency: Vec<UpdateBalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItem>,
        entry minimum_balance_by_currency or unset_minimum_balance_by_currency: i64,
        set schedule: UpdateBalanceSettingsPaymentsPayoutsSchedule,
        set statement_descriptor: String,
    }
}

record! {
    /// Update balance settings payments settlement timing, as it is sent.
    options UpdateBalanceSettingsPaymentsSettlementTiming {
        /// A whole number.
        pub delay_days_override: Option<OrUnset<i64>>,
        /// See [`UpdateBalanceSettingsPaymentsSettlementTimingStartOfDay`].
        pub start_of_day: Option<OrUnset<UpdateBalanceSettingsPaymentsSettlementTimingStartOfDay>>,
    }
}

setters! {
    UpdateBalanceSettingsPaymentsSettlementTiming {
        set delay_days_override or unset_delay_days_override: i64,
        set start_of_day or unset_start_of_day: UpdateBalanceSettingsPaymentsSettlementTimingStartOfDay,
    }
}

record! {
    /// Balance settings payments payouts automatic transfer rules by currency value item, as it comes back: anything may be missing.
    answer BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItem {
        /// A text.
        pub payout_method: Option<String>,
        /// A whole number.
        pub transfer_up_to_amount: Option<i64>,
        /// See [`BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItemType`].
        pub r#type: Option<BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItemType> = "type",
    }
}

record! {
    /// Balance settings payments payouts schedule, as it comes back: anything may be missing.
    answer BalanceSettingsPaymentsPayoutsSchedule {
        /// See [`BalanceSettingsPaymentsPayoutsScheduleInterval`].
        pub interval: Option<BalanceSettingsPaymentsPayoutsScheduleInterval>,
        /// A list.
        pub monthly_payout_days: Option<Vec<i64>>,
        /// A list, each [`BalanceSettingsPaymentsPayoutsScheduleWeeklyPayoutDay`].
        pub weekly_payout_days: Option<Vec<BalanceSettingsPaymentsPayoutsScheduleWeeklyPayoutDay>>,
    }
}

texts! {
    /// Balance settings payments payouts status: one of some texts, or any other.
    BalanceSettingsPaymentsPayoutsStatus {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

record! {
    /// Balance settings payments settlement timing start of day, as it comes back: anything may be missing.
    answer BalanceSettingsPaymentsSettlementTimingStartOfDay {
        /// A whole number.
        pub hour: Option<i64>,
        /// A whole number.
        pub minutes: Option<i64>,
        /// A text.
        pub timezone: Option<String>,
    }
}

record! {
    /// Update balance settings payments payouts automatic transfer rules by currency value item, as it is sent.
    request UpdateBalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItem {
        /// A text.
        pub payout_method: String,
        /// A whole number.
        pub transfer_up_to_amount: Option<i64>,
        /// See [`BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItemType`].
        pub r#type: BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItemType = "type",
    }
}

impl UpdateBalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItem {
    /// With what must be there.
    #[must_use]
    pub fn new(
        payout_method: impl Into<String>,
        r#type: impl Into<BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItemType>,
    ) -> Self {
        Self { payout_method: payout_method.into(), r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateBalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItem {
        set transfer_up_to_amount: i64,
    }
}

record! {
    /// Update balance settings payments payouts schedule, as it is sent.
    options UpdateBalanceSettingsPaymentsPayoutsSchedule {
        /// See [`BalanceSettingsPaymentsPayoutsScheduleInterval`].
        pub interval: Option<BalanceSettingsPaymentsPayoutsScheduleInterval>,
        /// A list.
        pub monthly_payout_days: Option<Vec<i64>>,
        /// A list, each [`BalanceSettingsPaymentsPayoutsScheduleWeeklyPayoutDay`].
        pub weekly_payout_days: Option<Vec<BalanceSettingsPaymentsPayoutsScheduleWeeklyPayoutDay>>,
    }
}

setters! {
    UpdateBalanceSettingsPaymentsPayoutsSchedule {
        set interval: BalanceSettingsPaymentsPayoutsScheduleInterval,
        list monthly_payout_days: i64,
        list weekly_payout_days: BalanceSettingsPaymentsPayoutsScheduleWeeklyPayoutDay,
    }
}

record! {
    /// Update balance settings payments settlement timing start of day, as it is sent.
    options UpdateBalanceSettingsPaymentsSettlementTimingStartOfDay {
        /// A whole number.
        pub hour: Option<i64>,
        /// A whole number.
        pub minutes: Option<i64>,
        /// A text.
        pub timezone: Option<String>,
    }
}

setters! {
    UpdateBalanceSettingsPaymentsSettlementTimingStartOfDay {
        set hour: i64,
        set minutes: i64,
        set timezone: String,
    }
}

texts! {
    /// Balance settings payments payouts automatic transfer rules by currency value item type: one of some texts, or any other.
    BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItemType {
        TransferAll = "transfer_all",
        TransferUpToAmount = "transfer_up_to_amount",
    }
}

texts! {
    /// Balance settings payments payouts schedule interval: one of some texts, or any other.
    BalanceSettingsPaymentsPayoutsScheduleInterval {
        Daily = "daily",
        Manual = "manual",
        Monthly = "monthly",
        Weekly = "weekly",
    }
}

texts! {
    /// Balance settings payments payouts schedule weekly payout day: one of some texts, or any other.
    BalanceSettingsPaymentsPayoutsScheduleWeeklyPayoutDay {
        Friday = "friday",
        Monday = "monday",
        Thursday = "thursday",
        Tuesday = "tuesday",
        Wednesday = "wednesday",
    }
}
