// A pipeline over readings: a secret threshold decides on what is stored, not on what is shown.
use std::collections::{BTreeMap, HashSet};

#[derive(Clone, Copy, Debug, PartialEq)]
struct Reading {
    sensor: u8,
    value: f64,
}

fn alarms(readings: &[Reading], #[label(secret)] threshold: f64) -> BTreeMap<u8, usize> {
    let mut out = BTreeMap::new();
    for reading in readings.iter().filter(|reading| reading.value > threshold) {
        *out.entry(reading.sensor).or_insert(0) += 1;
    }
    out
}

fn smooth(readings: &[Reading]) -> Vec<f64> {
    readings.windows(3).map(|w| w.iter().map(|r| r.value).sum::<f64>() / w.len() as f64).collect()
}

fn main() {
    let readings: Vec<Reading> = (0..20).map(|i| Reading { sensor: i % 3, value: f64::from(i) * 1.5 }).collect();
    let sensors: HashSet<u8> = readings.iter().map(|r| r.sensor).collect();
    println!("{} sensors, {:.2?}", sensors.len(), smooth(&readings));
    let (even, odd): (Vec<_>, Vec<_>) = readings.iter().copied().partition(|r| r.sensor % 2 == 0);
    println!("{} {}", even.len(), odd.len());
    let found = alarms(&readings, 12.0);
    for (sensor, count) in declassify!(found, public, "alarms are shown to the operator") {
        println!("{sensor}: {count}");
    }
}
