// A constant as a pattern tests the secret.
const ROOT: u32 = 0;

fn main() {
    #[label(secret)]
    let uid = 1000;
    let gid = 1000;
    match uid {
        ROOT => println!("root"), //~ IFC002
        _ => {}
    }
    let _ = (uid, gid);
}
