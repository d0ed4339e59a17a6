// An assignment to a channel field after the secret decision is none.
struct Led {
    #[channel(public)]
    on: bool,
}

fn main() {
    #[label(secret)]
    let door_open = true;
    let mut led = Led { on: false };
    let mut count = 0;
    if door_open {
        count += 1;
    }
    led.on = true;
    let _ = (led.on, count);
}
