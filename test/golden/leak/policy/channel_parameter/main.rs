// A parameter that the policy names is a channel.
mod audit {
    pub fn record(message: u32, id: u32) {
        let _ = (message, id);
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    audit::record(key, 1); //~ IFC001
}
