// A decision on untrusted data that chooses a trusted command is an implicit flow on the integrity axis.
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
    if wish {
        actuate("open valve"); //~ IFC002
    }
}
