//! How a mail is made.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    Attachment, Content, EmailAddress, Mail, Personalization, Toggle, TrackingSettings, Unsubscribe,
};

impl Mail {
    /// A mail to one recipient.
    pub fn new(
        from: impl Into<EmailAddress>,
        to: impl Into<EmailAddress>,
        subject: impl Into<String>,
        content: Content,
    ) -> Self {
        Self { subject: Some(subject.into()), content: vec![content], ..Self::bare(from.into(), to.into()) }
    }

    /// A mail to one recipient that a template writes, of what [`template_data`](Self::template_data) tells it.
    pub fn from_template(
        from: impl Into<EmailAddress>,
        to: impl Into<EmailAddress>,
        template_id: impl Into<String>,
    ) -> Self {
        Self { template_id: Some(template_id.into()), ..Self::bare(from.into(), to.into()) }
    }

    fn bare(from: EmailAddress, to: EmailAddress) -> Self {
        Self {
            personalizations: vec![Personalization::to(to)],
            from,
            reply_to: None,
            reply_to_list: Vec::new(),
            subject: None,
            content: Vec::new(),
            attachments: Vec::new(),
            template_id: None,
            headers: BTreeMap::new(),
            categories: Vec::new(),
            custom_args: BTreeMap::new(),
            send_at: None,
            batch_id: None,
            asm: None,
            ip_pool_name: None,
            mail_settings: None,
            tracking_settings: None,
        }
    }

    /// Sends it to others too, who do not see those before.
    #[must_use]
    pub fn personalization(mut self, personalization: Personalization) -> Self {
        self.personalizations.push(personalization);
        self
    }

    /// Adds a recipient, whom those that were added last see.
    #[must_use]
    pub fn and_to(self, to: impl Into<EmailAddress>) -> Self {
        self.of_last(|last| last.to.push(to.into()))
    }

    /// Adds somebody who gets a copy, whom the recipients that were added last see.
    ///
    /// ```
    /// use sendgrid_client::{Content, Mail};
    ///
    /// let mail = Mail::new("shop@example.com", "ada@example.com", "Sale", Content::text("Today only."))
    ///     .cc("bob@example.com")
    ///     .bcc("archive@example.com");
    /// assert_eq!(mail.personalizations[0].cc[0].email, "bob@example.com");
    /// ```
    #[must_use]
    pub fn cc(self, cc: impl Into<EmailAddress>) -> Self {
        self.of_last(|last| last.cc.push(cc.into()))
    }

    /// Adds somebody who gets a copy, whom the others do not see.
    #[must_use]
    pub fn bcc(self, bcc: impl Into<EmailAddress>) -> Self {
        self.of_last(|last| last.bcc.push(bcc.into()))
    }

    /// What is done with the recipients that were added last. A mail to nobody is refused when it is sent.
    fn of_last(mut self, change: impl FnOnce(&mut Personalization)) -> Self {
        if let Some(last) = self.personalizations.last_mut() {
            change(last);
        }
        self
    }

    /// Tells the template a value, for the recipients that were added last.
    ///
    /// ```
    /// use sendgrid_client::{Mail, Personalization};
    ///
    /// let mail = Mail::from_template("shop@example.com", "ada@example.com", "d-1f0e")
    ///     .template_data("name", "Ada")
    ///     .personalization(Personalization::to("bob@example.com"))
    ///     .template_data("name", "Bob");
    /// assert_eq!(mail.personalizations[0].dynamic_template_data["name"], "Ada");
    /// assert_eq!(mail.personalizations[1].dynamic_template_data["name"], "Bob");
    /// ```
    #[must_use]
    pub fn template_data(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.of_last(|last| _ = last.dynamic_template_data.insert(name.into(), value.into()))
    }

    /// Says who gets the answers.
    #[must_use]
    pub fn reply_to(mut self, reply_to: impl Into<EmailAddress>) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }

    /// Adds somebody who gets the answers, where they are several: with no [`reply_to`](Self::reply_to).
    #[must_use]
    pub fn and_reply_to(mut self, reply_to: impl Into<EmailAddress>) -> Self {
        self.reply_to_list.push(reply_to.into());
        self
    }

    /// Says it in another form too. The forms come in the order that SendGrid asks for, whichever was said first.
    ///
    /// ```
    /// use sendgrid_client::{Content, Mail};
    ///
    /// let mail = Mail::new("shop@example.com", "ada@example.com", "Sale", Content::html("<p>Today only.</p>"))
    ///     .content(Content::text("Today only."));
    /// assert_eq!(mail.content[0].mime_type, "text/plain");
    /// ```
    #[must_use]
    pub fn content(mut self, content: Content) -> Self {
        self.content.push(content);
        self.content.sort_by_key(Content::rank);
        self
    }

    /// Adds a file.
    #[must_use]
    pub fn attachment(mut self, attachment: Attachment) -> Self {
        self.attachments.push(attachment);
        self
    }

    /// Counts it under a category.
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.categories.push(category.into());
        self
    }

    /// Sends it at `unix_seconds`, at most 72 hours ahead. In a [batch](Self::batch_id) it can be canceled before.
    #[must_use]
    pub fn send_at(mut self, unix_seconds: i64) -> Self {
        self.send_at = Some(unix_seconds);
        self
    }

    /// Puts it into a batch.
    #[must_use]
    pub fn batch_id(mut self, batch_id: impl Into<String>) -> Self {
        self.batch_id = Some(batch_id.into());
        self
    }

    /// Says how its recipients unsubscribe.
    #[must_use]
    pub fn unsubscribe(mut self, unsubscribe: Unsubscribe) -> Self {
        self.asm = Some(unsubscribe);
        self
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.insert(name.into(), value.into());
        self
    }

    /// Adds what comes back with each of its events.
    #[must_use]
    pub fn custom_arg(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.custom_args.insert(name.into(), value.into());
        self
    }

    /// Sends it from a pool of IP addresses.
    #[must_use]
    pub fn ip_pool(mut self, name: impl Into<String>) -> Self {
        self.ip_pool_name = Some(name.into());
        self
    }

    /// Says what is told of it once it is sent.
    #[must_use]
    pub fn tracking(mut self, settings: TrackingSettings) -> Self {
        self.tracking_settings = Some(settings);
        self
    }

    /// Has it checked, and sent to nobody.
    #[must_use]
    pub fn sandbox(mut self) -> Self {
        self.mail_settings.get_or_insert_default().sandbox_mode = Some(Toggle { enable: true });
        self
    }
}
