// A macro with a repetition over public arguments.
macro_rules! show_all {
    ($($e:expr),* $(,)?) => {
        $(println!("{}", $e);)*
    };
}

fn main() {
    #[label(secret)]
    let key = 3;
    let id = 1;
    show_all!(id, id + 1);
    let _ = (key, id);
}
