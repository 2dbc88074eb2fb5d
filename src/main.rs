//! Entry point: arguments to `cli`, and the chain of errors.

fn main() {}
