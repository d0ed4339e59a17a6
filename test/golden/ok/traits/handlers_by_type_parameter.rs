// Handlers come in as a type parameter and are kept behind `dyn Fn`: in a whole program they are those that it passes.
use std::sync::{Arc, RwLock};
struct Request { n: u32 }
struct User { name: String, #[label(secret)] email: String }
#[derive(Default)]
struct State { users: RwLock<Vec<User>> }
type Handler = Arc<dyn Fn(&State, &Request) -> Result<u32, String> + Send + Sync>;
#[derive(Default)]
struct Router { routes: Vec<(u32, Handler)> }
impl Router {
    fn route<F>(mut self, m: u32, f: F) -> Self where F: Fn(&State, &Request) -> Result<u32, String> + Send + Sync + 'static { self.routes.push((m, Arc::new(f))); self }
    fn serve(&self, state: &State, req: &Request) -> u32 {
        let run = || {
            let (_, handler) = self.routes.iter().find(|(m, _)| *m == req.n).ok_or(String::new())?;
            handler(state, req)
        };
        run().unwrap_or_else(|_| 3)
    }
}
fn list(state: &State, req: &Request) -> Result<u32, String> { let users = state.users.read().unwrap(); if users.is_empty() { return Err("x".into()); } Ok(users[0].name.len() as u32) }
fn main() {
    let state = State::default();
    let router = Router::default().route(1, list);
    println!("{}", router.serve(&state, &Request { n: 1 }));
}
