// A public field declared in a nested module file.
mod model;

use model::user::User;

fn main() {
    let u = User { name: 1, token: 2 };
    println!("{}", u.name);
    let _ = (u.name, u.token);
}
