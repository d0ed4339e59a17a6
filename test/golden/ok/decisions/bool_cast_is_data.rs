// A public boolean turned into a number.
fn main() {
    #[label(secret)]
    let member = true;
    let open = true;
    let n = open as u8;
    println!("{}", n);
    let _ = (member, open);
}
