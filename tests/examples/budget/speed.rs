//! Reads and writes the bodies of `bodies.json` with two crates in turns, and prints how long the second takes for what the
//! first takes one second for. `budget` builds it beside the crates; it is no part of the project's own build.

use serde_json::Value;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Rounds: the fastest counts, since whatever else the machine does only makes one slower.
const ROUNDS: usize = 40;

/// A body, and the endpoint that says its type.
struct Body {
    method: String,
    path: String,
    is_request: bool,
    bytes: Vec<u8>,
}

/// What a crate takes for a body.
#[derive(Clone, Copy)]
struct Taken {
    read: Duration,
    write: Duration,
}

macro_rules! measured_with {
    ($function:ident, $types:ident) => {
        /// `None` if the crate knows no such endpoint, or can't read the body.
        fn $function(body: &Body) -> Option<Taken> {
            use $types::wire::{Endpoint, Item, Visit};

            struct Measured<'a>(&'a Body);

            fn measured<T: Item>(body: &Body) -> Option<Taken> {
                let start = Instant::now();
                let value: T = $types::decode(black_box(&body.bytes)).ok()?;
                let read = start.elapsed();
                let start = Instant::now();
                drop(black_box(serde_json::to_vec(black_box(&value))));
                Some(Taken { read, write: start.elapsed() })
            }

            impl Visit for Measured<'_> {
                type Output = Option<Taken>;

                fn visit<E: Endpoint>(self) -> Self::Output {
                    if self.0.is_request { measured::<E::Request>(self.0) } else { measured::<E::Response>(self.0) }
                }
            }

            $types::endpoints::route(body.method.parse().ok()?, &body.path, Measured(body))?
        }
    };
}
measured_with!(first, first);
measured_with!(second, second);

/// The fastest of all rounds, of each body.
fn fastest(all: &[Body], measure: fn(&Body) -> Option<Taken>, best: &mut [Taken]) {
    for (body, best) in all.iter().zip(best) {
        if let Some(taken) = measure(body) {
            best.read = best.read.min(taken.read);
            best.write = best.write.min(taken.write);
        }
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let listed: Vec<Value> = serde_json::from_slice(&std::fs::read("bodies.json")?)?;
    let text = |body: &Value, name: &str| body[name].as_str().unwrap_or_default().to_owned();
    let mut all = Vec::new();
    for body in &listed {
        let bytes = serde_json::to_vec_pretty(&body["json"])?;
        let is_request = body["is_request"] == true;
        all.push(Body { method: text(body, "method"), path: text(body, "path"), is_request, bytes });
    }
    all.retain(|body| first(body).is_some() && second(body).is_some());
    let never = Taken { read: Duration::MAX, write: Duration::MAX };
    let (mut of_first, mut of_second) = (vec![never; all.len()], vec![never; all.len()]);
    for _ in 0..ROUNDS {
        fastest(&all, first, &mut of_first);
        fastest(&all, second, &mut of_second);
    }
    let ratio = |part: fn(&Taken) -> Duration| {
        let sum = |taken: &[Taken]| taken.iter().map(part).sum::<Duration>().as_secs_f64();
        sum(&of_second) / sum(&of_first)
    };
    println!("reading {} bodies: {:.2}", all.len(), ratio(|taken| taken.read));
    println!("writing {} bodies: {:.2}", all.len(), ratio(|taken| taken.write));
    Ok(())
}
