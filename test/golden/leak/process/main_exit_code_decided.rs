// An `ExitCode` chosen by a secret decision is an implicit flow.
use std::process::ExitCode;

fn main() -> ExitCode {
    #[label(secret)]
    let valid = true;
    let strict = false;
    let status = if valid { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    let _ = (valid, strict);
    status //~ IFC002
}
