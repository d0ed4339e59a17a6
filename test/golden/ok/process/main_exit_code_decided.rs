// An `ExitCode` chosen by a public decision is none.
use std::process::ExitCode;

fn main() -> ExitCode {
    #[label(secret)]
    let valid = true;
    let strict = false;
    let status = if strict { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    let _ = (valid, strict);
    status
}
