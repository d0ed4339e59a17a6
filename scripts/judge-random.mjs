// Generates random labelled programs, checks each with ownflow and runs each with a dozen secrets: none whose outputs differ may be called verified.
// Prints how many are reported although their outputs never differ. Deterministic: the same seeds give the same programs. Needs `npm run build` and rustc.
//
//   npm run judge:random -- --count 5000 --seed 0      all of them; what is missed is shrunk and kept in .cache/judge
//   npm run judge:random -- --count 500 --alarms       shrinks also what is reported of programs that were written to be secure
//   npm run judge:random -- --passages --count 2000    instead, programs that are little more than one passage each
//   npm run judge:random -- --show 17                  one program, with what each judge says of its lines
//
// The generator and the other judge, execution, stand in test/support/judge.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { judgeLibrary, option, out, verifier } from "./judge-library.mjs";

const BATCH = 100;

const { program: { PASSAGES, passageProgram, randomProgram }, execution: { observe }, judging: { judge }, views: { labelled }, shrink: { shrink } } = await judgeLibrary();
const checker = await verifier();
mkdirSync(out, { recursive: true });

if (process.argv.includes("--show")) show(option("--show", 0));
else main();

function main() {
  const [first, count] = [option("--seed", 0), option("--count", 5000)];
  const tally = { ran: 0, rejected: 0, panicked: 0, differ: 0, verified: 0, violated: 0, "not-checked": 0, missed: 0, falseAlarms: 0, refused: 0, careful: 0, carefulAlarms: 0, lines: 0, reportedLines: 0, falseLines: 0, missedLines: 0 };
  for (let at = first; at < first + count; at += BATCH) {
    const programs = Array.from({ length: Math.min(BATCH, first + count - at) }, (_, index) => made(at + index));
    observe(programs).forEach((seen, index) => {
      if (seen.kind === "Rejected") return void tally.rejected++;
      weigh(tally, programs[index], seen);
    });
    if (process.stderr.isTTY) process.stderr.write(`\r${at + programs.length - first} of ${count}`);
  }
  print(tally);
  process.exitCode = tally.missed + tally["not-checked"] > 0 ? 1 : 0;
}

/** The program of a number: with `--passages` the passages one after the other, again and again. */
function made(number) {
  return process.argv.includes("--passages") ? { ...passageProgram(number % PASSAGES, Math.floor(number / PASSAGES)), seed: number } : randomProgram(number);
}

function weigh(tally, program, seen) {
  const result = check(program);
  const judged = judge(result, seen);
  tally.ran++;
  tally[result.verdict]++;
  tally.panicked += Number(seen.panicked);
  tally.differ += Number(seen.differing.length > 0);
  tally.missed += Number(judged.missedLeak);
  tally.falseAlarms += Number(judged.falseAlarm);
  tally.careful += Number(program.careful && seen.differing.length === 0);
  tally.carefulAlarms += Number(program.careful && judged.falseAlarm);
  tally.refused += Number(judged.refused.length > 0);
  tally.lines += seen.writing.length;
  tally.reportedLines += judged.reported.length;
  tally.falseLines += judged.alarms.length;
  tally.missedLines += judged.missed.length;
  if (judged.refused.length > 0) {
    console.log(`refused  seed ${program.seed}: ${judged.refused.join("; ")}`);
    keep(program, "refused", (each) => each.judged.refused.length > 0);
  }
  if (judged.missed.length > 0) keep(program, "missed", (each) => each.judged.missed.length > 0 && (!judged.missedLeak || each.judged.missedLeak));
  if (judged.falseAlarm && program.careful && process.argv.includes("--alarms")) keep(program, "alarm", (each) => each.judged.falseAlarm && (judged.alarms.length === 0 || each.judged.alarms.length > 0));
}

/** Shrinks a program as long as the judges say the same, and keeps what is left. */
function keep(program, what, holds) {
  const small = shrink(program, (candidates) => observe(candidates).map((seen, index) => seen.kind === "Ran" && holds({ seen, judged: judge(check(candidates[index]), seen) })));
  const path = join(out, `${what}-${program.seed}.rs`);
  writeFileSync(path, labelled(small));
  console.log(`${what}  seed ${program.seed}: ${path}\n${small.body.replace(/^/gm, "    ")}`);
}

function check(program) {
  return checker.verify({ "main.rs": labelled(program) }, { allowEmpty: true })[0];
}

function print(tally) {
  const percent = (part, whole) => `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(1)} %)`;
  const silent = tally.ran - tally.differ;
  console.log(`programs      ${tally.ran} ran, ${tally.rejected} that rustc rejects were dropped; a run of ${tally.panicked} panicked`);
  console.log(`verdicts      ${tally.verified} verified, ${tally.violated} violated, ${tally["not-checked"]} not checked; ${tally.refused} refused for another reason than a flow`);
  console.log(`outputs       differ in ${percent(tally.differ, tally.ran)}`);
  console.log(`missed leaks  ${tally.missed} programs; ${tally.missedLines} lines`);
  console.log(`false alarms  ${percent(tally.falseAlarms, silent)} of the programs whose outputs never differ; ${percent(tally.carefulAlarms, tally.careful)} of those written to be secure; ${percent(tally.falseLines, tally.reportedLines)} of the lines reported`);
}

function show(seed) {
  const program = made(seed);
  const [seen] = observe([program]);
  const notes = new Map();
  const note = (line, text) => notes.set(line, `${notes.get(line) ?? ""}  // ${text}`);
  const result = check(program);
  for (const each of [...result.findings, ...result.errors]) note(each.line, each.code);
  if (seen.kind === "Ran") for (const line of seen.differing) note(line, "differs");
  else console.log(`rejected: ${seen.message}`);
  console.log(labelled(program).split("\n").map((line, index) => `${String(index + 1).padStart(4)} ${line}${notes.get(index + 1) ?? ""}`).join("\n"));
}
