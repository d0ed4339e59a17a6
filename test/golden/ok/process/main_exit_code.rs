// A public `ExitCode` returned by `main`.
use std::process::ExitCode;

fn main() -> ExitCode {
    #[label(secret)]
    let digit = 4u8;
    let failures = 0u8;
    let _ = (digit, failures);
    ExitCode::from(failures)
}
