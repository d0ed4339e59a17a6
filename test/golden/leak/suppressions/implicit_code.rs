// An exception for IFC001 does not silence IFC002.
#[allow(ownflow::IFC001, reason = "demo")] //~ IFC101
fn show(flag: bool) {
    if flag {
        println!("on"); //~ IFC002
    }
}

fn main() {
    #[label(secret)]
    let flag = true;
    show(flag);
}
