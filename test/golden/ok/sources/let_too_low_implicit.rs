// A value chosen by a public condition may be declared public.
fn main() {
    #[label(secret)]
    let admin = true;
    let verbose = false;
    #[label(public)]
    let level = if verbose { 2 } else { 1 };
    println!("started");
    let _ = (admin, verbose, level);
}
