// A boolean turned into a number by a cast is a flow by data.
fn main() {
    #[label(secret)]
    let member = true;
    let open = true;
    let n = member as u8;
    println!("{}", n); //~ IFC001
    let _ = (member, open);
}
