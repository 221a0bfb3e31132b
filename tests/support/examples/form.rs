//! Prints a random form: `cargo run -p nianbao-testing --example form 7`, with `hostile` behind the
//! seed to have nasty labels too.

use nianbao_testing::{Form, Limits, Random};

fn main() {
    let seed = std::env::args().nth(1).and_then(|seed| seed.parse().ok()).unwrap_or_default();
    let hostile = std::env::args().nth(2).is_some_and(|word| word == "hostile");
    print!("{}", Form::random(&mut Random::new(seed), &Limits { hostile, ..Limits::default() }));
}
