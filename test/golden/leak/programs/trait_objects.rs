// Exporters behind a trait: one of them writes the raw record.
use std::collections::BTreeMap;
use std::io::{self, Write};

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Patient {
    id: u32,
    #[label(secret)]
    diagnosis: String,
}

trait Exporter {
    fn name(&self) -> &'static str;
    fn export(&mut self, patients: &[Patient]) -> io::Result<()>;
}

struct Counter;
struct Dump<W>(W);

impl Exporter for Counter {
    fn name(&self) -> &'static str {
        "count"
    }
    fn export(&mut self, patients: &[Patient]) -> io::Result<()> {
        println!("{} patients", patients.len());
        Ok(())
    }
}

impl<W: Write> Exporter for Dump<W> {
    fn name(&self) -> &'static str {
        "dump"
    }
    fn export(&mut self, patients: &[Patient]) -> io::Result<()> {
        for patient in patients {
            writeln!(self.0, "{:?}", patient)?; //~ IFC001
        }
        Ok(())
    }
}

fn exporters() -> BTreeMap<&'static str, Box<dyn Exporter>> {
    let all: Vec<Box<dyn Exporter>> = vec![Box::new(Counter), Box::new(Dump(io::stdout()))];
    all.into_iter().map(|exporter| (exporter.name(), exporter)).collect()
}

fn main() -> io::Result<()> {
    let patients = vec![Patient { id: 1, diagnosis: "flu".into() }];
    let mut exporters = exporters();
    let wanted = std::env::args().nth(1).unwrap_or_else(|| "count".into());
    match exporters.get_mut(wanted.as_str()) {
        Some(exporter) => exporter.export(&patients),
        None => Err(io::Error::new(io::ErrorKind::NotFound, wanted)),
    }
}
