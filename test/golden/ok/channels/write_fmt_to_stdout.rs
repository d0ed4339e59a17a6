// `write_fmt` to stdout with public arguments.
use std::io::Write;

fn main() {
    #[label(secret)]
    let key = 3;
    let mut out = std::io::stdout();
    let _ = out.write_fmt(format_args!("{}\n", 4));
    let _ = key;
}
