// `#[endorse]` on a validating function lifts what it returns.
#[label(untrusted)]
fn form_field() -> u32 {
    3
}

#[endorse(trusted, reason = "clamped to the allowed range")]
fn clamp(n: u32) -> u32 {
    n.min(100)
}

#[channel(trusted)]
fn set_speed(percent: u32) {
    let _ = percent;
}

fn main() {
    set_speed(clamp(form_field()));
}
