/**
 * The program of the start-up snapshot: reads the models that come with ownflow and checks a small program, so that both the models and the
 * code are there when a process starts from the snapshot. That process then does what the command line says, like `bin/ownflow.js` without one.
 * Run by `node --build-snapshot` as one file; never imported.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startupSnapshot } from "node:v8";
import { checkRoots } from "../check.js";
import { MODELS } from "../generated-models.js";
import { memoryHost } from "../program/host.js";
import { foldModels } from "../program/fold.js";
import { prepareModels } from "../program/load.js";
import type { ModelSource, PreparedModels } from "../program/load.js";
import { main } from "./main.js";
import type { Terminal } from "./terminal.js";

/** Uses what most programs use: output with formatting, a struct with a method, collections, decisions, a closure, levels. */
const SAMPLE = `
use std::collections::HashMap;
#[lattice]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level { Public, Secret }
#[derive(Debug, Clone)]
struct Account { name: String, #[label(secret)] pin: u32, tags: Vec<String> }
impl Account {
    fn new(name: &str, pin: u32) -> Self { Account { name: name.to_string(), pin, tags: Vec::new() } }
    fn tag(&mut self, tag: &str) -> &mut Self { self.tags.push(tag.to_owned()); self }
    fn fits(&self, pin: u32) -> Option<&str> { if self.pin == pin { Some(&self.name) } else { None } }
}
fn total(xs: &[u32]) -> Result<u32, String> {
    let mut sum = 0u32;
    for x in xs { sum = sum.checked_add(*x).ok_or("too much")?; }
    Ok(sum)
}
fn main() {
    let mut account = Account::new("ada", 1234);
    account.tag("first").tag("second");
    let mut counts: HashMap<String, usize> = HashMap::new();
    for tag in &account.tags { *counts.entry(tag.clone()).or_insert(0) += tag.len(); }
    let longest = account.tags.iter().map(|tag| tag.len()).max().unwrap_or(0);
    match total(&[1, 2, 3]) { Ok(n) => println!("{n} {longest}"), Err(e) => eprintln!("{}", e) }
    if account.fits(7).is_some() { println!("{:?}", account); }
}
`;

/** The models, of which is put away what the sample does not use. */
function readModels(): PreparedModels {
  const prepared = prepareModels(MODELS);
  const options = { read: { prepared }, policy: undefined, allowEmpty: false, strict: false, panics: false, timing: false, flows: "all" } as const;
  const check = (): unknown => checkRoots(memoryHost(new Map([["main.rs", SAMPLE]])), ["main.rs"], options, () => undefined);
  check();
  // What is put away now and used by the sample is there again afterwards.
  foldModels(prepared);
  check();
  return prepared;
}

/** Runs the commands that are used again and again in one sitting, so that what was compiled for them is there. */
async function warmCommands(prepared: PreparedModels): Promise<void> {
  const silent: Terminal = { out: () => undefined, err: () => undefined, colour: () => false, progress: () => undefined, done: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), "ownflow-"));
  try {
    const file = join(folder, "main.rs");
    writeFileSync(file, SAMPLE);
    for (const args of [["check", file], ["check", "no such file"], ["dump", "--stage", "items", file]]) await main(args, silent, prepared);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The models; or nothing, for a snapshot that only shows what the others cost: see `bench/start.mjs`. */
function keptModels(): PreparedModels | undefined {
  const prepared = readModels();
  // Without a folder for the sample the snapshot is as good, only less warm.
  warmCommands(prepared).catch(() => undefined);
  if (process.env["OWNFLOW_SNAPSHOT_MODELS"] !== "0") return prepared;
  (MODELS as ModelSource[]).length = 0;
  return undefined;
}

const models = keptModels();

startupSnapshot.setDeserializeMainFunction(() => {
  void main(process.argv.slice(2), undefined, models).then((status) => {
    process.exitCode = status;
    // Where all is written, nobody has to wait for the heap to be taken apart.
    if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
  });
});
