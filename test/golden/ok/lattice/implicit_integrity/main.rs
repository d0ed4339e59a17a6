// A trusted command that is issued whatever the untrusted data says is no flow.
#[label(untrusted)]
fn visitor_flag() -> bool {
    true
}

#[channel(trusted)]
fn actuate(command: &str) {
    let _ = command;
}

fn main() {
    let wish = visitor_flag();
    actuate("open valve");
    if wish {
        println!("you wished for it");
    }
}
