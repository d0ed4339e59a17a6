// What a field is declared with stays with the bytes of the struct, whatever type they are taken for.
use std::any::Any;
pub struct Account { pub id: u32, #[label(secret)] pub balance: i64 }
pub fn f(acc: Account) {
    let b: Box<dyn Any> = Box::new(acc);
    println!("{}", elsewhere::consume(b)); //~ IFC001
}
pub fn g(acc: &Account) {
    let p = acc as *const Account as *const [u8; 16];
    println!("{:?}", unsafe { *p }); //~ IFC001
}
pub fn h(acc: Account) {
    let bytes: [u8; 16] = unsafe { std::mem::transmute(acc) };
    println!("{bytes:?}"); //~ IFC001
}
pub union U { a: std::mem::ManuallyDrop<Account>, b: [u8; 16] }
pub fn k(acc: Account) {
    let u = U { a: std::mem::ManuallyDrop::new(acc) };
    println!("{:?}", unsafe { u.b }); //~ IFC001
}
pub fn l(acc: &Account) {
    let bytes = unsafe { std::slice::from_raw_parts(acc as *const Account as *const u8, 16) };
    println!("{bytes:?}"); //~ IFC001
}
pub fn m(acc: &Account) {
    let d: &dyn Any = acc;
    println!("{}", elsewhere::show(d)); //~ IFC001
}
fn main() {}
