// A macro with a repetition writes each of its arguments.
macro_rules! show_all {
    ($($e:expr),* $(,)?) => {
        $(println!("{}", $e);)*
    };
}

fn main() {
    #[label(secret)]
    let key = 3;
    let id = 1;
    show_all!(id, key); //~ IFC001
    let _ = (key, id);
}
