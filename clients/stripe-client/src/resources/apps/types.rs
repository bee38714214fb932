//! What goes into and comes out of [`Apps`](super::Apps).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use serde_json::Value;

use super::super::support::{Hidden, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Apps install, as it comes back: anything may be missing.
    answer AppsInstall {
        /// A text.
        pub account: Option<String>,
        /// A text.
        pub app: Option<String>,
        /// Yes or no.
        pub approval_required: Option<bool>,
        /// A text.
        pub auth_code: Option<String>,
        /// See [`AppsInstallChannel`].
        pub channel: Option<AppsInstallChannel>,
        /// See [`AppsInstallContentSecurityPolicyGranted`].
        pub content_security_policy_granted: Option<AppsInstallContentSecurityPolicyGranted>,
        /// See [`AppsInstallContentSecurityPolicyGranted`].
        pub content_security_policy_pending: Option<AppsInstallContentSecurityPolicyGranted>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub created_by: Option<String>,
        /// A list.
        pub endpoints_granted: Option<Vec<String>>,
        /// A list.
        pub endpoints_pending: Option<Vec<String>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// A list.
        pub permissions_granted: Option<Vec<String>>,
        /// A list.
        pub permissions_pending: Option<Vec<String>>,
        /// See [`ListAppsInstallsStatus`].
        pub status: Option<ListAppsInstallsStatus>,
    }
}

record! {
    /// Apps secret, as it comes back: anything may be missing.
    answer AppsSecret {
        /// A whole number.
        pub created: Option<i64>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// A secret.
        pub payload: Option<Hidden>,
        /// See [`AppsSecretScope`].
        pub scope: Option<AppsSecretScope>,
    }
}

texts! {
    /// List apps installs channel: one of some texts, or any other.
    ListAppsInstallsChannel {
        PrivateLive = "private_live",
        PrivateTest = "private_test",
        Public = "public",
        Testing = "testing",
    }
}

choice! {
    /// List apps installs created: one of several things, or any other.
    ListAppsInstallsCreated {
        Integer(i64) if Value::is_i64,
        ListAppsInstallsCreatedValue(ListAppsInstallsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListAppsInstallsCreated {
        Integer(i64),
        ListAppsInstallsCreatedValue(ListAppsInstallsCreatedValue),
    }
}

texts! {
    /// List apps installs status: one of some texts, or any other.
    ListAppsInstallsStatus {
        InstallFailed = "install_failed",
        Installed = "installed",
        Installing = "installing",
        UninstallFailed = "uninstall_failed",
        Uninstalling = "uninstalling",
    }
}

record! {
    /// List apps installs query, as it is sent.
    options ListAppsInstallsQuery {
        /// A text.
        pub account: Option<String>,
        /// A text.
        pub app: Option<String>,
        /// Yes or no.
        pub approval_required: Option<bool>,
        /// See [`ListAppsInstallsChannel`].
        pub channel: Option<ListAppsInstallsChannel>,
        /// See [`ListAppsInstallsCreated`].
        pub created: Option<ListAppsInstallsCreated>,
        /// A text.
        pub created_by: Option<String>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListAppsInstallsStatus`].
        pub status: Option<ListAppsInstallsStatus>,
    }
}

setters! {
    ListAppsInstallsQuery {
        set account: String,
        set app: String,
        set approval_required: bool,
        set channel: ListAppsInstallsChannel,
        set created: ListAppsInstallsCreated,
        set created_by: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListAppsInstallsStatus,
    }
}

record! {
    /// Create apps install, as it is sent.
    request CreateAppsInstall {
        /// A text.
        pub app: String,
        /// See [`ListAppsInstallsChannel`].
        pub channel: Option<ListAppsInstallsChannel>,
        /// A text.
        pub code_challenge: Option<String>,
        /// A text.
        pub code_challenge_method: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

impl CreateAppsInstall {
    /// With what must be there.
    #[must_use]
    pub fn new(app: impl Into<String>) -> Self {
        Self { app: app.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAppsInstall {
        set channel: ListAppsInstallsChannel,
        set code_challenge: String,
        set code_challenge_method: String,
        list expand: String,
    }
}

record! {
    /// Update apps install, as it is sent.
    options UpdateAppsInstall {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    UpdateAppsInstall {
        list expand: String,
    }
}

record! {
    /// List apps secrets scope, as it is sent.
    request ListAppsSecretsScope {
        /// See [`ListAppsSecretsScopeType`].
        pub r#type: ListAppsSecretsScopeType = "type",
        /// A text.
        pub user: Option<String>,
    }
}

impl ListAppsSecretsScope {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ListAppsSecretsScopeType>) -> Self {
        Self { r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    ListAppsSecretsScope {
        set user: String,
    }
}

record! {
    /// List apps secrets query, as it is sent.
    request ListAppsSecretsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// See [`ListAppsSecretsScope`].
        pub scope: ListAppsSecretsScope,
        /// A text.
        pub starting_after: Option<String>,
    }
}

impl ListAppsSecretsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(scope: impl Into<ListAppsSecretsScope>) -> Self {
        Self { scope: scope.into(), ..Slot::blank() }
    }
}

setters! {
    ListAppsSecretsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create apps secret, as it is sent.
    request CreateAppsSecret {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub name: String,
        /// A secret.
        pub payload: Hidden,
        /// See [`ListAppsSecretsScope`].
        pub scope: ListAppsSecretsScope,
    }
}

impl CreateAppsSecret {
    /// With what must be there.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        payload: impl Into<Hidden>,
        scope: impl Into<ListAppsSecretsScope>,
    ) -> Self {
        Self { name: name.into(), payload: payload.into(), scope: scope.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAppsSecret {
        list expand: String,
        set expires_at: i64,
    }
}

record! {
    /// Find apps secret query, as it is sent.
    request FindAppsSecretQuery {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub name: String,
        /// See [`ListAppsSecretsScope`].
        pub scope: ListAppsSecretsScope,
    }
}

impl FindAppsSecretQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, scope: impl Into<ListAppsSecretsScope>) -> Self {
        Self { name: name.into(), scope: scope.into(), ..Slot::blank() }
    }
}

setters! {
    FindAppsSecretQuery {
        list expand: String,
    }
}

record! {
    /// Delete apps secret where, as it is sent.
    request DeleteAppsSecretWhere {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub name: String,
        /// See [`ListAppsSecretsScope`].
        pub scope: ListAppsSecretsScope,
    }
}

impl DeleteAppsSecretWhere {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, scope: impl Into<ListAppsSecretsScope>) -> Self {
        Self { name: name.into(), scope: scope.into(), ..Slot::blank() }
    }
}

setters! {
    DeleteAppsSecretWhere {
        list expand: String,
    }
}

texts! {
    /// Apps install channel: one of some texts, or any other.
    AppsInstallChannel {
        PrivateLive = "private_live",
        PrivateTest = "private_test",
        Public = "public",
        Review = "review",
        Testing = "testing",
    }
}

record! {
    /// Apps install content security policy granted, as it comes back: anything may be missing.
    answer AppsInstallContentSecurityPolicyGranted {
        /// A list.
        pub connect_src: Option<Vec<String>>,
        /// A list.
        pub image_src: Option<Vec<String>>,
    }
}

record! {
    /// Apps secret scope, as it comes back: anything may be missing.
    answer AppsSecretScope {
        /// See [`ListAppsSecretsScopeType`].
        pub r#type: Option<ListAppsSecretsScopeType> = "type",
        /// A text.
        pub user: Option<String>,
    }
}

record! {
    /// List apps installs created value, as it is sent.
    options ListAppsInstallsCreatedValue {
        /// A whole number.
        pub gt: Option<i64>,
        /// A whole number.
        pub gte: Option<i64>,
        /// A whole number.
        pub lt: Option<i64>,
        /// A whole number.
        pub lte: Option<i64>,
    }
}

setters! {
    ListAppsInstallsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

texts! {
    /// List apps secrets scope type: one of some texts, or any other.
    ListAppsSecretsScopeType {
        Account = "account",
        User = "user",
    }
}
