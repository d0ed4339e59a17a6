#![allow(warnings)]
fn bubble(v: &mut Vec<i32>) {
    let n = v.len();
    for i in 0..n {
        let mut swapped = false;
        for j in 0..n - 1 - i {
            if v[j] > v[j + 1] {
                v.swap(j, j + 1);
                swapped = true;
            }
        }
        if !swapped {
            break;
        }
    }
}
fn quick(v: &[i32]) -> Vec<i32> {
    if let [p, rest @ ..] = v {
        let mut l = quick(&rest.iter().cloned().filter(|x| x < p).collect::<Vec<_>>());
        l.push(*p);
        l.extend(quick(
            &rest.iter().cloned().filter(|x| x >= p).collect::<Vec<_>>(),
        ));
        l
    } else {
        Vec::new()
    }
}
fn main() {
    let mut v = vec![5, 2, 9, 1];
    bubble(&mut v);
    println!("{:?} {:?}", v, quick(&[3, 1, 2, 3]));
    let mut p = 0;
    let mut primes = vec![];
    'n: for n in 2..30 {
        for d in &primes {
            if n % d == 0 {
                continue 'n;
            }
        }
        primes.push(n);
        p += n;
    }
    println!("{:?} {}", primes, p);
}
