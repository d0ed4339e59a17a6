// An irrefutable `let` takes a secret out of a nested structure.
struct Line {
    a: (i32, i32),
    b: [i32; 2],
}

fn main() {
    #[label(secret)]
    let key = 3;
    let line = Line { a: (1, key), b: [2, 5] };
    let Line { a: (x, y), b: [p, q] } = line;
    println!("{}", x + y); //~ IFC001
    let _ = (x, y, p, q);
}
