macro_rules! ops { (>>) => { "shr" }; (> >) => { "gt gt" }; (>>=) => { "shr assign" }; (-> $t:ty) => { "arrow" }; (..) => { "dots" }; (..=) => { "dots eq" }; (&&) => { "and" }; (<-) => { "left" }; }
fn main() { let a = [ops!(>>), ops!(> >), ops!(>>=), ops!(-> Vec<Vec<u8>>), ops!(..), ops!(..=), ops!(&&), ops!(<-)]; }
