// Objects of very many types behind one `dyn`.
use std::fmt::Debug;

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
    let v: Vec<Box<dyn Debug>> = vec![
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
    for d in &v {
        println!("{:?}", d); //~ IFC001
    }
}

#[derive(Debug)]
struct W0(Rec);
#[derive(Debug)]
struct W1(Rec);
#[derive(Debug)]
struct W2(Rec);
#[derive(Debug)]
struct W3(Rec);
#[derive(Debug)]
struct W4(Rec);
#[derive(Debug)]
struct W5(Rec);
#[derive(Debug)]
struct W6(Rec);
#[derive(Debug)]
struct W7(Rec);
#[derive(Debug)]
struct W8(Rec);
#[derive(Debug)]
struct W9(Rec);
#[derive(Debug)]
struct W10(Rec);
#[derive(Debug)]
struct W11(Rec);
#[derive(Debug)]
struct W12(Rec);
#[derive(Debug)]
struct W13(Rec);
#[derive(Debug)]
struct W14(Rec);
#[derive(Debug)]
struct W15(Rec);
#[derive(Debug)]
struct W16(Rec);
#[derive(Debug)]
struct W17(Rec);
#[derive(Debug)]
struct W18(Rec);
#[derive(Debug)]
struct W19(Rec);
#[derive(Debug)]
struct W20(Rec);
#[derive(Debug)]
struct W21(Rec);
#[derive(Debug)]
struct W22(Rec);
#[derive(Debug)]
struct W23(Rec);
#[derive(Debug)]
struct W24(Rec);
#[derive(Debug)]
struct W25(Rec);
#[derive(Debug)]
struct W26(Rec);
#[derive(Debug)]
struct W27(Rec);
#[derive(Debug)]
struct W28(Rec);
#[derive(Debug)]
struct W29(Rec);
