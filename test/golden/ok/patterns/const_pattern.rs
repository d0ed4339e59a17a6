// A constant as a pattern tests a public value.
const ROOT: u32 = 0;

fn main() {
    #[label(secret)]
    let uid = 1000;
    let gid = 1000;
    match gid {
        ROOT => println!("root"),
        _ => {}
    }
    let _ = (uid, gid);
}
