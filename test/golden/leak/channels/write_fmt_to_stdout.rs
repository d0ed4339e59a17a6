// `write_fmt` to stdout writes its arguments.
use std::io::Write;

fn main() {
    #[label(secret)]
    let key = 3;
    let mut out = std::io::stdout();
    let _ = out.write_fmt(format_args!("{}\n", key)); //~ IFC001
    let _ = key;
}
