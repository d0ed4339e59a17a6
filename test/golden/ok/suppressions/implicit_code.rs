// An exception for IFC002 silences the implicit flow.
#[allow(ownflow::IFC002, reason = "demo")]
fn show(flag: bool) {
    if flag {
        println!("on");
    }
}

fn main() {
    #[label(secret)]
    let flag = true;
    show(flag);
}
