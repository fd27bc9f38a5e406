//! How long the types take to read and write bodies, against `serde_json::Value`; `docs/performance.md` has the ratios.
//!
//! The bodies are those that docs-src shows and, where they are there, the real ones of `../shared/payloads`.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use multisafepay_types::wire::{Endpoint, Item, Method, Visit};
use multisafepay_types::{DecodeError, decode, endpoints};
use serde_json::Value;
use std::hint::black_box;
use std::time::{Duration, Instant};
use tests::{Direction, documented, shared};

/// A body and the endpoint that says its type.
struct Body {
    method: Method,
    path: String,
    direction: Direction,
    bytes: Vec<u8>,
}

/// A way to measure a body.
type Take = fn(&Body, Measure, u64) -> Option<Duration>;

/// What is measured: how long it takes, so many times.
#[derive(Clone, Copy)]
enum Measure {
    Read,
    Write,
}

impl Measure {
    /// Not inlined, so that callgrind can count what happens in here alone.
    #[inline(never)]
    fn of<T: Item>(self, bytes: &[u8], value: &T, read: fn(&[u8]) -> Option<T>, times: u64) -> Duration {
        let start = Instant::now();
        for _ in 0..times {
            match self {
                Self::Read => drop(black_box(read(black_box(bytes)))),
                Self::Write => drop(black_box(serde_json::to_vec(black_box(value)))),
            }
        }
        start.elapsed()
    }
}

/// Measures a body as the type of its endpoint; `None` if that does not read it.
struct Typed<'a>(&'a Body, Measure, u64);

impl Visit for Typed<'_> {
    type Output = Option<Duration>;

    fn visit<E: Endpoint>(self) -> Self::Output {
        fn typed<T: Item>(read: fn(&[u8]) -> Result<T, DecodeError>, work: &Typed<'_>) -> Option<Duration> {
            let Typed(body, measure, times) = work;
            let value = read(&body.bytes).ok()?;
            Some(measure.of(&body.bytes, &value, |bytes| decode(bytes).ok(), *times))
        }
        match self.0.direction {
            Direction::Request => typed::<E::Request>(|bytes| decode(bytes), &self),
            Direction::Response => typed::<E::Response>(|bytes| decode(bytes), &self),
        }
    }
}

impl Body {
    fn typed(&self, measure: Measure, times: u64) -> Option<Duration> {
        endpoints::route(self.method, &self.path, Typed(self, measure, times))?
    }

    fn any(&self, measure: Measure, times: u64) -> Option<Duration> {
        let read = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).ok();
        Some(measure.of(&self.bytes, &read(&self.bytes)?, read, times))
    }
}

fn shown() -> Vec<Body> {
    let body = |body: tests::Documented| {
        let bytes = serde_json::to_vec_pretty(&body.body).ok()?;
        Some(Body { method: body.method, path: body.path, direction: body.direction, bytes })
    };
    documented().into_iter().filter_map(body).collect()
}

fn payloads() -> Vec<Body> {
    let Some(folder) = shared("payloads") else { return Vec::new() };
    let manifest = std::fs::read(folder.join("manifest.json")).unwrap_or_default();
    let manifest: Vec<Value> = serde_json::from_slice(&manifest).unwrap_or_default();
    let body = |entry: &Value| {
        let text = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default();
        let direction = if text("kind") == "request" { Direction::Request } else { Direction::Response };
        let bytes = std::fs::read(folder.join(text("file"))).ok()?;
        Some(Body { method: text("method").parse().ok()?, path: text("path").to_owned(), direction, bytes })
    };
    manifest.iter().filter_map(body).collect()
}

fn bodies(criterion: &mut Criterion) {
    for (name, mut bodies) in [("docs-src", shown()), ("payloads", payloads())] {
        bodies.retain(|body| body.typed(Measure::Read, 0).is_some());
        if bodies.is_empty() {
            continue;
        }
        let mut group = criterion.benchmark_group(format!("{name}, {} bodies", bodies.len()));
        group.throughput(Throughput::Bytes(bodies.iter().map(|body| body.bytes.len() as u64).sum()));
        for (name, take) in [("typed", Body::typed as Take), ("any JSON", Body::any)] {
            for (what, measure) in [("read", Measure::Read), ("write", Measure::Write)] {
                group.bench_function(format!("{what}, {name}"), |bench| {
                    bench.iter_custom(|times| {
                        bodies.iter().filter_map(|body| take(body, measure, times)).sum()
                    });
                });
            }
        }
        group.finish();
    }
}

criterion_group!(benches, bodies);
criterion_main!(benches);
