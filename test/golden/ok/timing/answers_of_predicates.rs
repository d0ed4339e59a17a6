// Predicates on public data take a time that depends on public data.
//@ flags: --timing
#[label(secret)]
fn key() -> u64 {
    7
}

fn main() {
    let key = key();
    let known = [1, 2, 3];
    let mut kept = vec![1, 2];
    let first = known.iter().position(|each| *each == 2);
    let any = known.iter().any(|each| *each > 2);
    let few = known.iter().take_while(|each| **each < 2).count();
    let one = Some(1).filter(|each| *each == 2);
    let text = "a,b".split(|c: char| c == ',').count();
    kept.retain(|each| *each > 1);
    let masked: Vec<u64> = known.iter().map(|each| each ^ key).collect();
    let sum = masked.iter().filter(|_| true).fold(0, |a, b| a | b);
    drop((first, any, few, one, text, kept, sum));
    println!("done");
}
