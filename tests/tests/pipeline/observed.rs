//! What is told to `tracing` and `metrics` while a test runs, kept.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use metrics::LocalRecorderGuard;
use metrics_util::debugging::{DebugValue, DebuggingRecorder, Snapshotter};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;

/// Fields, as they are shown.
pub(crate) type Fields = BTreeMap<&'static str, String>;

/// A span or an event of ours.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    /// The span's name, or the event's message.
    pub(crate) name: String,
    pub(crate) level: tracing::Level,
    pub(crate) fields: Fields,
    /// The span that it is in.
    pub(crate) parent: Option<&'static str>,
    id: Option<u64>,
}

/// Listens to all that the current thread tells, as long as it lives.
pub(crate) struct Observed {
    told: Arc<Mutex<Vec<Told>>>,
    snapshotter: Snapshotter,
    _subscriber: DefaultGuard,
    _recorder: LocalRecorderGuard<'static>,
}

impl Observed {
    pub(crate) fn start() -> Self {
        let told = Arc::<Mutex<Vec<Told>>>::default();
        let subscriber = tracing_subscriber::registry().with(Keeping(Arc::clone(&told)));
        // Lives as long as the process: the guard borrows it.
        let recorder: &'static DebuggingRecorder = Box::leak(Box::default());
        Self {
            told,
            snapshotter: recorder.snapshotter(),
            _subscriber: tracing::subscriber::set_default(subscriber),
            _recorder: metrics::set_default_local_recorder(recorder),
        }
    }

    /// The spans and events of that name, in their order.
    pub(crate) fn named(&self, name: &str) -> Vec<Told> {
        self.told.lock().unwrap().iter().filter(|told| told.name == name).cloned().collect()
    }

    /// All metrics since this was last asked: their name with labels, and their value; how many values for
    /// histograms.
    pub(crate) fn metrics(&self) -> BTreeMap<String, u64> {
        let snapshot = self.snapshotter.snapshot().into_vec();
        let metric = |(key, _, _, value): (metrics_util::CompositeKey, _, _, DebugValue)| {
            let mut labels: Vec<_> =
                key.key().labels().map(|label| format!("{}={}", label.key(), label.value())).collect();
            labels.sort();
            let value = match value {
                DebugValue::Counter(count) => count,
                // All of ours are small whole numbers.
                DebugValue::Gauge(value) => value.to_string().parse().unwrap(),
                DebugValue::Histogram(values) => u64::try_from(values.len()).unwrap(),
            };
            (format!("{}{{{}}}", key.key().name(), labels.join(",")), value)
        };
        snapshot.into_iter().map(metric).collect()
    }

    /// Everything that was told, as one text, with metrics.
    pub(crate) fn text(&self) -> String {
        format!("{:?} {:?}", self.told.lock().unwrap(), self.metrics())
    }
}

struct Keeping(Arc<Mutex<Vec<Told>>>);

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Keeping {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let metadata = attributes.metadata();
        let mut fields = Fields::new();
        attributes.record(&mut Into(&mut fields));
        let parent = context.span(id).and_then(|span| span.parent()).map(|parent| parent.name());
        self.keep(metadata, metadata.name().to_owned(), fields, parent, Some(id.into_u64()));
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut told = self.0.lock().unwrap();
        if let Some(span) = told.iter_mut().rev().find(|told| told.id == Some(id.into_u64())) {
            values.record(&mut Into(&mut span.fields));
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut fields = Fields::new();
        event.record(&mut Into(&mut fields));
        let name = fields.remove("message").unwrap_or_default();
        let parent = context.event_span(event).map(|parent| parent.name());
        self.keep(event.metadata(), name, fields, parent, None);
    }
}

impl Keeping {
    fn keep(
        &self,
        metadata: &tracing::Metadata<'_>,
        name: String,
        fields: Fields,
        parent: Option<&'static str>,
        id: Option<u64>,
    ) {
        if metadata.target().starts_with("ratelimit_runtime") {
            let level = *metadata.level();
            self.0.lock().unwrap().push(Told { name, level, fields, parent, id });
        }
    }
}

struct Into<'a>(&'a mut Fields);

impl Visit for Into<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }
}
