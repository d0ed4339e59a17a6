// What a predicate answers decides how long the library looks.
//@ flags: --timing
#[label(secret)]
fn key() -> u64 {
    7
}

fn main() {
    let key = key();
    let known = [1, 2, 3];
    let mut kept = vec![1, 2];
    let first = known.iter().position(|each| *each == key); //~ IFC010
    let any = known.iter().any(|each| *each > key); //~ IFC010
    let few = known.iter().take_while(|each| **each < key).count(); //~ IFC010
    let one = Some(1).filter(|each| *each == key); //~ IFC010
    let text = "a,b".split(|c: char| c as u64 == key).count(); //~ IFC010
    kept.retain(|each| *each > key); //~ IFC010
    let masked: Vec<u64> = known.iter().map(|each| each ^ key).collect();
    let sum = masked.iter().filter(|_| true).fold(0, |a, b| a | b);
    drop((first, any, few, one, text, kept, sum));
    println!("done");
}
