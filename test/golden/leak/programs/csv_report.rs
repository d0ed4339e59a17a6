// A report of salaries: the total by department is public by decision, a single salary is not.
use std::collections::HashMap;
use std::fmt::Write as _;
use std::str::FromStr;

#[derive(Debug, Clone)]
struct Row {
    name: String,
    department: String,
    #[label(secret)]
    salary: u64,
}

#[derive(Debug, thiserror::Error)]
enum RowError {
    #[error("line {0}: expected 3 fields")]
    Fields(usize),
    #[error("bad salary")]
    Salary(#[from] std::num::ParseIntError),
}

impl FromStr for Row {
    type Err = RowError;
    fn from_str(line: &str) -> Result<Row, RowError> {
        let fields: Vec<&str> = line.split(',').map(str::trim).collect();
        let [name, department, salary] = fields.as_slice() else {
            return Err(RowError::Fields(fields.len()));
        };
        Ok(Row { name: name.to_string(), department: department.to_string(), salary: salary.parse()? })
    }
}

fn report(rows: &[Row]) -> String {
    let mut total: HashMap<&str, u64> = HashMap::new();
    for row in rows {
        *total.entry(row.department.as_str()).or_default() += row.salary;
    }
    let mut names: Vec<&&str> = total.keys().collect();
    names.sort_unstable();
    let mut out = String::new();
    for name in names {
        let _ = writeln!(out, "{name}: {}", declassify!(total[*name], public, "totals may be known"));
    }
    if let Some(top) = rows.iter().max_by_key(|row| row.salary) {
        let _ = writeln!(out, "best paid: {}", top.name);
    }
    out
}

fn main() {
    let rows: Result<Vec<Row>, RowError> = "ada, eng, 10\nbob, ops, 20".lines().map(str::parse).collect();
    match rows {
        Ok(rows) => print!("{}", report(&rows)), //~ IFC002
        Err(error) => eprintln!("{error}"),
    }
}
