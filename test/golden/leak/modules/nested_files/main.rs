// A labelled field declared in a nested module file.
mod model;

use model::user::User;

fn main() {
    let u = User { name: 1, token: 2 };
    println!("{}", u.token); //~ IFC001
    let _ = (u.name, u.token);
}
