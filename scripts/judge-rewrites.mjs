// Checks that two spellings of one program get one verdict and the same codes of findings. Needs `npm run build`.
//
//   npm run judge:rewrites -- --seed 0 --count 100
//
// The pairs: each passage of test/support/rewrites.ts as a program of its own, and each random program of the seeds in every style of its generator.
import { judgeLibrary, option, verifier } from "./judge-library.mjs";

const { program, views, writer, rewrites } = await judgeLibrary();
const checker = await verifier();
let [pairs, different] = [0, 0];

for (const rewrite of rewrites.REWRITES) {
  for (const setting of rewrites.SETTINGS) {
    for (const secret of [true, false]) compare(`${rewrite.name}, ${setting}${secret ? "" : ", public"}`, ...["before", "after"].map((spelling) => rewrites.programOf(rewrite, spelling, setting, secret)));
  }
}
console.log(`passages         ${pairs} pairs, ${different} with different verdicts`);

[pairs, different] = [0, 0];
const first = option("--seed", 0);
for (let seed = first; seed < first + option("--count", 100); seed++) {
  const usual = program.randomProgram(seed);
  for (const style of writer.STYLES) {
    const other = program.randomProgram(seed, { styles: [style] });
    if (other.body !== usual.body) compare(`seed ${seed}, ${style}`, views.labelled(usual), views.labelled(other));
  }
}
console.log(`random programs  ${pairs} pairs, ${different} with different verdicts`);

function compare(name, before, after) {
  const [one, other] = [said(before), said(after)];
  pairs++;
  if (one === other) return;
  different++;
  process.exitCode = 1;
  console.log(`DIFFERENT ${name}\n  ${one}\n  ${other}`);
}

function said(text) {
  const [{ verdict, findings, errors }] = checker.verify({ "main.rs": text }, { allowEmpty: true });
  return [verdict, ...[...findings, ...errors].map(({ code }) => code).sort()].join(" ");
}
