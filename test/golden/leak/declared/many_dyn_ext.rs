// The same, given to code that is not known.
use std::any::Any;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
struct Rec {
    id: u32,
    #[label(secret)]
    key: u32,
    #[label(secret)]
    name: String,
}

fn rec() -> Rec {
    Rec {
        id: 1,
        key: std::env::args().count() as u32,
        name: "n".into(),
    }
}

fn main() {
    let v: Vec<Box<dyn Any>> = vec![
        Box::new(W0(rec())),
        Box::new(W1(rec())),
        Box::new(W2(rec())),
        Box::new(W3(rec())),
        Box::new(W4(rec())),
        Box::new(W5(rec())),
        Box::new(W6(rec())),
        Box::new(W7(rec())),
        Box::new(W8(rec())),
        Box::new(W9(rec())),
        Box::new(W10(rec())),
        Box::new(W11(rec())),
        Box::new(W12(rec())),
        Box::new(W13(rec())),
        Box::new(W14(rec())),
        Box::new(W15(rec())),
        Box::new(W16(rec())),
        Box::new(W17(rec())),
        Box::new(W18(rec())),
        Box::new(W19(rec())),
        Box::new(W20(rec())),
        Box::new(W21(rec())),
        Box::new(W22(rec())),
        Box::new(W23(rec())),
        Box::new(W24(rec())),
        Box::new(W25(rec())),
        Box::new(W26(rec())),
        Box::new(W27(rec())),
        Box::new(W28(rec())),
        Box::new(W29(rec())),
    ];
    println!("{}", ext::f(v)); //~ IFC001
}

struct W0(Rec);
struct W1(Rec);
struct W2(Rec);
struct W3(Rec);
struct W4(Rec);
struct W5(Rec);
struct W6(Rec);
struct W7(Rec);
struct W8(Rec);
struct W9(Rec);
struct W10(Rec);
struct W11(Rec);
struct W12(Rec);
struct W13(Rec);
struct W14(Rec);
struct W15(Rec);
struct W16(Rec);
struct W17(Rec);
struct W18(Rec);
struct W19(Rec);
struct W20(Rec);
struct W21(Rec);
struct W22(Rec);
struct W23(Rec);
struct W24(Rec);
struct W25(Rec);
struct W26(Rec);
struct W27(Rec);
struct W28(Rec);
struct W29(Rec);
