//! Three levels: what is internal may go to the audit log, what is secret may not.

#[lattice]
enum Level { Public, Internal, Secret }

struct Order { id: u32, #[label(internal)] margin: u32, #[label(secret)] card: String }

#[channel(internal)]
fn audit(line: &str) {
    eprintln!("audit: {line}");
}

fn settle(order: &Order) {
    println!("order {} is settled", order.id);
    audit(&format!("margin {}", order.margin));
    audit(&format!("card {}", order.card));
}

fn main() {
    settle(&Order { id: 1, margin: 12, card: "4111 1111".to_string() });
}
