// A field beside the one that was assigned under a secret decision.
struct State {
    mode: u32,
    step: u32,
}

fn main() {
    #[label(secret)]
    let debug = true;
    let mut state = State { mode: 0, step: 0 };
    if debug {
        state.mode = 1;
    }
    println!("{}", state.step);
    let _ = (state.mode, state.step);
}
