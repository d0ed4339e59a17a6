// Records with secret fields, parsed from lines: what is counted and written is public, but not how many are adults.
use std::collections::HashMap;
use std::io::{self, BufRead, Write};
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Region { North, South }

impl FromStr for Region {
    type Err = ParseError;
    fn from_str(s: &str) -> Result<Self, ParseError> {
        match s.trim() {
            "north" => Ok(Region::North),
            "south" => Ok(Region::South),
            other => Err(ParseError::Region(other.to_owned())),
        }
    }
}

#[derive(Debug)]
enum ParseError { Region(String), Number(std::num::ParseIntError), Missing(&'static str) }

impl From<std::num::ParseIntError> for ParseError {
    fn from(e: std::num::ParseIntError) -> Self { ParseError::Number(e) }
}

#[derive(Debug, Clone)]
struct Patient {
    id: u32,
    region: Region,
    #[label(secret)]
    diagnosis: String,
    #[label(secret)]
    age: u32,
}

fn parse(line: &str) -> Result<Patient, ParseError> {
    let mut parts = line.split(';');
    let id = parts.next().ok_or(ParseError::Missing("id"))?.parse()?;
    let region = parts.next().ok_or(ParseError::Missing("region"))?.parse()?;
    let diagnosis = parts.next().ok_or(ParseError::Missing("diagnosis"))?.to_string();
    let age = parts.next().map(str::parse).transpose()?.unwrap_or(0);
    Ok(Patient { id, region, diagnosis, age })
}

struct Summary { per_region: HashMap<Region, usize>, ids: Vec<u32>, oldest: u32 }

fn summarise<'a>(patients: impl Iterator<Item = &'a Patient>) -> Summary {
    patients.fold(Summary { per_region: HashMap::new(), ids: vec![], oldest: 0 }, |mut all, p| {
        *all.per_region.entry(p.region).or_default() += 1;
        all.ids.push(p.id);
        all.oldest = all.oldest.max(p.age);
        all
    })
}

fn write_csv<W: Write>(out: &mut W, patients: &[Patient]) -> io::Result<()> {
    writeln!(out, "id;region")?;
    for Patient { id, region, .. } in patients {
        writeln!(out, "{id};{region:?}")?;
    }
    out.flush()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let stdin = io::stdin();
    let (good, bad): (Vec<_>, Vec<_>) = stdin.lock().lines().map_while(Result::ok).map(|l| parse(&l)).partition(Result::is_ok);
    let patients: Vec<Patient> = good.into_iter().filter_map(Result::ok).collect();
    for error in bad.into_iter().filter_map(|r| r.err()) {
        eprintln!("skipped: {error:?}");
    }
    let summary = summarise(patients.iter());
    println!("{} patients", patients.len());
    let mut regions: Vec<_> = summary.per_region.iter().collect();
    regions.sort_by_key(|(_, n)| **n);
    for (region, n) in regions {
        println!("{region:?}: {n}");
    }
    println!("ids {:?}", summary.ids);
    let mut file = std::fs::File::create("out.csv")?;
    write_csv(&mut file, &patients)?;
    let adults = patients.iter().filter(|p| p.age >= 18).count();
    let _average = patients.iter().map(|p| p.age as f64).sum::<f64>() / patients.len() as f64;
    let unsafe_hint = if adults > 10 { "many" } else { "few" };
    println!("{unsafe_hint}"); //~ IFC002
    Ok(())
}
