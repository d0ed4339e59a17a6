// Probes see the join of the decision's label and the values' labels.
fn main() {
    #[label(internal)]
    let staff = true;
    #[label(secret)]
    let key = 3;
    let a = if staff { 1 } else { 2 }; //~ LABEL a = internal
    let b = if staff { key } else { 2 }; //~ LABEL b = secret
    let c = if a > 0 { 1 } else { 2 }; //~ LABEL c = internal
    println!("probed");
    let _ = (b, c);
}
