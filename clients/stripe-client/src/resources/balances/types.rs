//! What goes into and comes out of [`Balances`](super::Balances).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::support::{Fields, object, params, texts};

object! {
    /// Balance, as it comes back: anything may be missing.
    answer Balance(false) {
        /// A list, each [`BalanceAvailableItem`].
        get available: Vec<BalanceAvailableItem>,
        /// A list, each [`BalanceAvailableItem`].
        get connect_reserved: Vec<BalanceAvailableItem>,
        /// A list, each [`BalanceInstantAvailableItem`].
        get instant_available: Vec<BalanceInstantAvailableItem>,
        /// See [`BalanceIssuing`].
        get issuing: BalanceIssuing,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// A list, each [`BalanceAvailableItem`].
        get pending: Vec<BalanceAvailableItem>,
        /// See [`BalanceRefundAndDisputePrefunding`].
        get refund_and_dispute_prefunding: BalanceRefundAndDisputePrefunding,
    }
}

object! {
    /// Balance settings, as it comes back: anything may be missing.
    answer BalanceSettings(false) {
        /// A text.
        get object: &str,
        /// See [`BalanceSettingsPayments`].
        get payments: BalanceSettingsPayments,
    }
}

params! {
    /// Update balance settings, as it is sent.
    options UpdateBalanceSettings {
        /// A list.
        list expand: String,
        /// See [`UpdateBalanceSettingsPayments`].
        set payments: UpdateBalanceSettingsPayments,
    }
}

object! {
    /// Balance available item, as it comes back: anything may be missing.
    part BalanceAvailableItem(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
        /// See [`BalanceAvailableItemSourceTypes`].
        get source_types: BalanceAvailableItemSourceTypes,
    }
}

object! {
    /// Balance instant available item, as it comes back: anything may be missing.
    part BalanceInstantAvailableItem(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
        /// A list, each [`BalanceInstantAvailableItemNetAvailableItem`].
        get net_available: Vec<BalanceInstantAvailableItemNetAvailableItem>,
        /// See [`BalanceAvailableItemSourceTypes`].
        get source_types: BalanceAvailableItemSourceTypes,
    }
}

object! {
    /// Balance issuing, as it comes back: anything may be missing.
    part BalanceIssuing(false) {
        /// A list, each [`BalanceAvailableItem`].
        get available: Vec<BalanceAvailableItem>,
    }
}

object! {
    /// Balance refund and dispute prefunding, as it comes back: anything may be missing.
    part BalanceRefundAndDisputePrefunding(false) {
        /// A list, each [`BalanceAvailableItem`].
        get available: Vec<BalanceAvailableItem>,
        /// A list, each [`BalanceAvailableItem`].
        get pending: Vec<BalanceAvailableItem>,
    }
}

object! {
    /// Balance settings payments, as it comes back: anything may be missing.
    part BalanceSettingsPayments(false) {
        /// Yes or no.
        get debit_negative_balances: bool,
        /// See [`BalanceSettingsPaymentsPayouts`].
        get payouts: BalanceSettingsPaymentsPayouts,
        /// See [`BalanceSettingsPaymentsSettlementTiming`].
        get settlement_timing: BalanceSettingsPaymentsSettlementTiming,
    }
}

params! {
    /// Update balance settings payments, as it is sent.
    group UpdateBalanceSettingsPayments {
        /// Yes or no.
        set debit_negative_balances: bool,
        /// See [`UpdateBalanceSettingsPaymentsPayouts`].
        set payouts: UpdateBalanceSettingsPaymentsPayouts,
        /// See [`UpdateBalanceSettingsPaymentsSettlementTiming`].
        set settlement_timing: UpdateBalanceSettingsPaymentsSettlementTiming,
    }
}

object! {
    /// Balance available item source types, as it comes back: anything may be missing.
    part BalanceAvailableItemSourceTypes(false) {
        /// A whole number.
        get bank_account: i64,
        /// A whole number.
        get card: i64,
        /// A whole number.
        get fpx: i64,
    }
}

object! {
    /// Balance instant available item net available item, as it comes back: anything may be missing.
    part BalanceInstantAvailableItemNetAvailableItem(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get destination: &str,
        /// See [`BalanceAvailableItemSourceTypes`].
        get source_types: BalanceAvailableItemSourceTypes,
    }
}

object! {
    /// Balance settings payments payouts, as it comes back: anything may be missing.
    part BalanceSettingsPaymentsPayouts(false) {
        /// Values by name, each a list.
        get automatic_transfer_rules_by_currency: BTreeMap<&str, Vec<BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItem>>,
        /// Values by name.
        get minimum_balance_by_currency: BTreeMap<&str, i64>,
        /// See [`BalanceSettingsPaymentsPayoutsSchedule`].
        get schedule: BalanceSettingsPaymentsPayoutsSchedule,
        /// A text.
        get statement_descriptor: &str,
        /// See [`BalanceSettingsPaymentsPayoutsStatus`].
        get status: BalanceSettingsPaymentsPayoutsStatus,
    }
}

object! {
    /// Balance settings payments settlement timing, as it comes back: anything may be missing.
    part BalanceSettingsPaymentsSettlementTiming(false) {
        /// A whole number.
        get delay_days: i64,
        /// A whole number.
        get delay_days_override: i64,
        /// See [`BalanceSettingsPaymentsSettlementTimingStartOfDay`].
        get start_of_day: BalanceSettingsPaymentsSettlementTimingStartOfDay,
    }
}

params! {
    /// Update balance settings payments payouts, as it is sent.
    group UpdateBalanceSettingsPaymentsPayouts {
        /// Values by name, each a list.
        entry automatic_transfer_rules_by_currency or unset_automatic_transfer_rules_by_currency but unset_automatic_transfer_rules_by_currency_of: Vec<UpdateBalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItem>,
        /// Values by name.
        entry minimum_balance_by_currency or unset_minimum_balance_by_currency but unset_minimum_balance_by_currency_of: i64,
        /// See [`UpdateBalanceSettingsPaymentsPayoutsSchedule`].
        set schedule: UpdateBalanceSettingsPaymentsPayoutsSchedule,
        /// A text.
        set statement_descriptor: String,
    }
}

params! {
    /// Update balance settings payments settlement timing, as it is sent.
    group UpdateBalanceSettingsPaymentsSettlementTiming {
        /// A whole number.
        set delay_days_override or unset_delay_days_override: i64,
        /// See [`UpdateBalanceSettingsPaymentsSettlementTimingStartOfDay`].
        set start_of_day or unset_start_of_day: UpdateBalanceSettingsPaymentsSettlementTimingStartOfDay,
    }
}

object! {
    /// Balance settings payments payouts automatic transfer rules by currency value item, as it comes back: anything may be missing.
    part BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItem(false) {
        /// A text.
        get payout_method: &str,
        /// A whole number, in the smallest unit of the currency.
        get transfer_up_to_amount: i64,
        /// See [`BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItemType`].
        get r#type = "type": BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItemType,
    }
}

object! {
    /// Balance settings payments payouts schedule, as it comes back: anything may be missing.
    part BalanceSettingsPaymentsPayoutsSchedule(false) {
        /// See [`BalanceSettingsPaymentsPayoutsScheduleInterval`].
        get interval: BalanceSettingsPaymentsPayoutsScheduleInterval,
        /// A list.
        get monthly_payout_days: Vec<i64>,
        /// A list, each [`BalanceSettingsPaymentsPayoutsScheduleWeeklyPayoutDay`].
        get weekly_payout_days: Vec<BalanceSettingsPaymentsPayoutsScheduleWeeklyPayoutDay>,
    }
}

texts! {
    /// Balance settings payments payouts status: one of some texts, or any other.
    BalanceSettingsPaymentsPayoutsStatus {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

object! {
    /// Balance settings payments settlement timing start of day, as it comes back: anything may be missing.
    part BalanceSettingsPaymentsSettlementTimingStartOfDay(false) {
        /// A whole number.
        get hour: i64,
        /// A whole number.
        get minutes: i64,
        /// A text.
        get timezone: &str,
    }
}

params! {
    /// Update balance settings payments payouts automatic transfer rules by currency value item, as it is sent.
    required_group UpdateBalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItem {
        /// A text.
        set payout_method: String,
        /// A whole number, in the smallest unit of the currency.
        set transfer_up_to_amount: i64,
        /// See [`BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItemType`].
        set r#type = "type": BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItemType,
    }
}

impl UpdateBalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItem {
    /// With what must be there.
    #[must_use]
    pub fn new(
        payout_method: impl Into<String>,
        r#type: impl Into<BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrencyValueItemType>,
    ) -> Self {
        Self(Fields::new()).payout_method(payout_method).r#type(r#type)
    }
}

params! {
    /// Update balance settings payments payouts schedule, as it is sent.
    group UpdateBalanceSettingsPaymentsPayoutsSchedule {
        /// See [`BalanceSettingsPaymentsPayoutsScheduleInterval`].
        set interval: BalanceSettingsPaymentsPayoutsScheduleInterval,
        /// A list.
        list monthly_payout_days: i64,
        /// A list, each [`BalanceSettingsPaymentsPayoutsScheduleWeeklyPayoutDay`].
        list weekly_payout_days: BalanceSettingsPaymentsPayoutsScheduleWeeklyPayoutDay,
    }
}

params! {
    /// Update balance settings payments settlement timing start of day, as it is sent.
    group UpdateBalanceSettingsPaymentsSettlementTimingStartOfDay {
        /// A whole number.
        set hour: i64,
        /// A whole number.
        set minutes: i64,
        /// A text.
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
