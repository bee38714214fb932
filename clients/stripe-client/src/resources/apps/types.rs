//! What goes into and comes out of [`Apps`](super::Apps).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{Fields, any_of, object, params, texts};

object! {
    /// Apps install, as it comes back: anything may be missing.
    answer AppsInstall(true) {
        /// A text.
        get account: &str,
        /// A text.
        get app: &str,
        /// Yes or no.
        get approval_required: bool,
        /// A text.
        get auth_code: &str,
        /// See [`AppsInstallChannel`].
        get channel: AppsInstallChannel,
        /// See [`AppsInstallContentSecurityPolicyGranted`].
        get content_security_policy_granted: AppsInstallContentSecurityPolicyGranted,
        /// See [`AppsInstallContentSecurityPolicyGranted`].
        get content_security_policy_pending: AppsInstallContentSecurityPolicyGranted,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get created_by: &str,
        /// A list.
        get endpoints_granted: Vec<&str>,
        /// A list.
        get endpoints_pending: Vec<&str>,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// A list.
        get permissions_granted: Vec<&str>,
        /// A list.
        get permissions_pending: Vec<&str>,
        /// See [`ListAppsInstallsStatus`].
        get status: ListAppsInstallsStatus,
    }
}

object! {
    /// Apps secret, as it comes back: anything may be missing.
    answer AppsSecret(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// Yes or no.
        get deleted: bool,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
        /// A text.
        get payload: &str,
        /// See [`AppsSecretScope`].
        get scope: AppsSecretScope,
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

any_of! {
    /// List apps installs created: one of several things.
    ListAppsInstallsCreated {
        Integer(i64),
        Object(ListAppsInstallsCreatedValue),
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

params! {
    /// List apps installs query, as it is sent.
    options ListAppsInstallsQuery {
        /// A text.
        set account: String,
        /// A text.
        set app: String,
        /// Yes or no.
        set approval_required: bool,
        /// See [`ListAppsInstallsChannel`].
        set channel: ListAppsInstallsChannel,
        /// See [`ListAppsInstallsCreated`].
        set created: ListAppsInstallsCreated,
        /// A text.
        set created_by: String,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListAppsInstallsStatus`].
        set status: ListAppsInstallsStatus,
    }
}

params! {
    /// Create apps install, as it is sent.
    required CreateAppsInstall {
        /// A text.
        set app: String,
        /// See [`ListAppsInstallsChannel`].
        set channel: ListAppsInstallsChannel,
        /// A text.
        set code_challenge: String,
        /// A text.
        set code_challenge_method: String,
        /// A list.
        list expand: String,
    }
}

impl CreateAppsInstall {
    /// With what must be there.
    #[must_use]
    pub fn new(app: impl Into<String>) -> Self {
        Self(Fields::new()).app(app)
    }
}

params! {
    /// Update apps install, as it is sent.
    options UpdateAppsInstall {
        /// A list.
        list expand: String,
    }
}

params! {
    /// List apps secrets scope, as it is sent.
    required_group ListAppsSecretsScope {
        /// See [`ListAppsSecretsScopeType`].
        set r#type = "type": ListAppsSecretsScopeType,
        /// A text.
        set user: String,
    }
}

impl ListAppsSecretsScope {
    /// With what must be there.
    #[must_use]
    pub fn new(r#type: impl Into<ListAppsSecretsScopeType>) -> Self {
        Self(Fields::new()).r#type(r#type)
    }
}

params! {
    /// List apps secrets query, as it is sent.
    required ListAppsSecretsQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// See [`ListAppsSecretsScope`].
        set scope: ListAppsSecretsScope,
        /// A text.
        set starting_after: String,
    }
}

impl ListAppsSecretsQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(scope: impl Into<ListAppsSecretsScope>) -> Self {
        Self(Fields::new()).scope(scope)
    }
}

params! {
    /// Create apps secret, as it is sent.
    required CreateAppsSecret {
        /// A list.
        list expand: String,
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at: i64,
        /// A text.
        set name: String,
        /// A text.
        set payload: String,
        /// See [`ListAppsSecretsScope`].
        set scope: ListAppsSecretsScope,
    }
}

impl CreateAppsSecret {
    /// With what must be there.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        payload: impl Into<String>,
        scope: impl Into<ListAppsSecretsScope>,
    ) -> Self {
        Self(Fields::new()).name(name).payload(payload).scope(scope)
    }
}

params! {
    /// Find apps secret query, as it is sent.
    required FindAppsSecretQuery {
        /// A list.
        list expand: String,
        /// A text.
        set name: String,
        /// See [`ListAppsSecretsScope`].
        set scope: ListAppsSecretsScope,
    }
}

impl FindAppsSecretQuery {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, scope: impl Into<ListAppsSecretsScope>) -> Self {
        Self(Fields::new()).name(name).scope(scope)
    }
}

params! {
    /// Delete apps secret where, as it is sent.
    required DeleteAppsSecretWhere {
        /// A list.
        list expand: String,
        /// A text.
        set name: String,
        /// See [`ListAppsSecretsScope`].
        set scope: ListAppsSecretsScope,
    }
}

impl DeleteAppsSecretWhere {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>, scope: impl Into<ListAppsSecretsScope>) -> Self {
        Self(Fields::new()).name(name).scope(scope)
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

object! {
    /// Apps install content security policy granted, as it comes back: anything may be missing.
    part AppsInstallContentSecurityPolicyGranted(false) {
        /// A list.
        get connect_src: Vec<&str>,
        /// A list.
        get image_src: Vec<&str>,
    }
}

object! {
    /// Apps secret scope, as it comes back: anything may be missing.
    part AppsSecretScope(false) {
        /// See [`ListAppsSecretsScopeType`].
        get r#type = "type": ListAppsSecretsScopeType,
        /// A text.
        get user: &str,
    }
}

params! {
    /// List apps installs created value, as it is sent.
    group ListAppsInstallsCreatedValue {
        /// A whole number.
        set gt: i64,
        /// A whole number.
        set gte: i64,
        /// A whole number.
        set lt: i64,
        /// A whole number.
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
