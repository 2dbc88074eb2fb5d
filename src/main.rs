//! Entry point: arguments to `cli`, and the chain of errors.

use std::process::ExitCode;

fn main() -> ExitCode {
    let Err(error) = verbale::cli::run() else {
        return ExitCode::SUCCESS;
    };
    eprint!("verbale: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        eprint!(": {error}");
        cause = error.source();
    }
    eprintln!();
    ExitCode::FAILURE
}
