// The `ExitCode` that `main` returns is an output.
use std::process::ExitCode;

fn main() -> ExitCode {
    #[label(secret)]
    let digit = 4u8;
    let failures = 0u8;
    let _ = (digit, failures);
    ExitCode::from(digit) //~ IFC001
}
