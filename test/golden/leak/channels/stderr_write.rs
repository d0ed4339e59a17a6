// Writing to `stderr()` is an output.
use std::io::Write;

fn main() {
    #[label(secret)]
    let reason = String::from("wrong digit 3");
    let mut err = std::io::stderr();
    let _ = write!(err, "denied: {}", reason); //~ IFC001
    let _ = reason;
}
