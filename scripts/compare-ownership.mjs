// Proves that the programs of test/ownership/programs are judged as rustc judges them: the same codes on the same lines.
// Usage: npm run compare:ownership [-- FOLDER…]   (folders of .rs files; default: both folders of the tests)
// Reads dist/ (or the build in $OWNFLOW_DIST). Needs rustc.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const dist = process.env.OWNFLOW_DIST ?? join(root, "dist");
const { loadProgram } = await import(join(dist, "src/program/load.js"));
const { createTypeContext } = await import(join(dist, "src/types/index.js"));
const { lowerBody } = await import(join(dist, "src/ir/index.js"));
const { OwnershipChecker } = await import(join(dist, "src/ownership/index.js"));
const { MODELS } = await import(join(dist, "src/generated-models.js"));

const programs = join(root, "test/ownership/programs");
const given = process.argv.slice(2);
const folders = given.length > 0 ? given : [join(programs, "ok"), join(programs, "bad")];
const work = join(root, ".cache/compare");
mkdirSync(work, { recursive: true });

const host = {
  readFile: (p) => ({ kind: "Text", text: readFileSync(p, "utf8") }),
  isFile: (p) => existsSync(p) && statSync(p).isFile(),
  isDirectory: (p) => existsSync(p) && statSync(p).isDirectory(),
  list: (p) => (existsSync(p) ? readdirSync(p) : []),
};

const CODES = new Set(["E0381", "E0382", "E0384", "E0499", "E0502", "E0503", "E0505", "E0506", "E0507", "E0515", "E0594", "E0596", "E0597", "E0716"]);

/** What rustc says: `line code`, and whatever else keeps the file from being compiled. */
function rustcErrors(file) {
  const args = ["--edition", "2021", "--crate-type", "bin", "--emit", `metadata=${join(work, "out.rmeta")}`, "--error-format", "json", "--cap-lints", "allow", file];
  return new Promise((resolve) => {
    execFile("rustc", args, { maxBuffer: 1 << 26 }, (_error, _stdout, stderr) => {
      const found = new Set();
      for (const line of stderr.split("\n")) {
        if (!line.startsWith("{")) continue;
        const message = JSON.parse(line);
        const span = message.spans?.find((one) => one.is_primary);
        if (message.level !== "error" || span === undefined) continue;
        found.add(CODES.has(message.code?.code) ? `${span.line_start} ${message.code.code}` : `${span.line_start} other: ${message.message}`);
      }
      resolve([...found].sort());
    });
  });
}

function ownErrors(folder) {
  const program = loadProgram([folder], { models: MODELS }, host);
  const types = createTypeContext(program);
  const checker = new OwnershipChecker(types);
  const found = new Map(program.crates.filter((crate) => crate.role === "checked").map((crate) => [crate.file, new Set()]));
  for (const def of program.defs) {
    if (def.crate.role !== "checked" || (def.kind !== "Fn" && def.kind !== "Const" && def.kind !== "Static")) continue;
    const typed = types.bodyOf(def);
    if (typed === undefined) continue;
    for (const diagnostic of checker.check(lowerBody(typed, types))) {
      const at = program.sourceMap.locate(program.sourceMap.userSpan(diagnostic.span));
      found.get(def.crate.file)?.add(`${at?.line ?? 0} ${diagnostic.code}`);
    }
  }
  return found;
}

let total = 0;
let errors = 0;
const different = [];
for (const folder of folders) {
  for (const [file, own] of ownErrors(folder)) {
    const expected = await rustcErrors(file);
    const got = [...own].sort();
    total++;
    errors += expected.length;
    if (expected.join() !== got.join()) different.push(`${file}\n  rustc   ${expected.join(", ") || "accepts"}\n  ownflow ${got.join(", ") || "accepts"}`);
  }
}
for (const one of different) console.log(one);
console.log(`${total} programs, ${errors} errors of rustc, ${total - different.length} judged alike, ${different.length} differently`);
process.exitCode = different.length === 0 ? 0 : 1;
