macro_rules! name_of { ($t:ty) => { concat!("<", stringify!($t), ">") }; }
const A: &str = concat!("a", 1, 2.5, true, 'c', -3);
const B: &str = stringify!(a);
const C: bool = cfg!(unix);
const D: &str = name_of!(u8);
const E: Option<&'static str> = option_env!("A_VARIABLE_THAT_IS_NOT_SET");
mod m { pub const PATH: &str = module_path!(); }
fn main() { let l = line!(); }
