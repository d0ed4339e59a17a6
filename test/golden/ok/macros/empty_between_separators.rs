// A repetition that may be empty stands between separators.
macro_rules! total {
    ($( $( $field:ident )||* ),*) => {
        0 $( $( + { let $field = 1; $field } )* )*
    };
}

fn main() {
    #[label(secret)]
    let key = 2;
    println!("{} {}", total!(a || b, c), total!(a, , b));
    let _ = key;
}
