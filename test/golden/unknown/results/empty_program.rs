// An empty program proves nothing.
fn main() {}
