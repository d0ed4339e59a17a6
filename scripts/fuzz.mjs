// Feeds the lexer and parser random characters, token soup and mutated real code, and checks that none of it crashes them, hangs them, or is
// rejected without a diagnostic. Deterministic: the same seed gives the same inputs.
//
//   npm run fuzz -- --runs 100000 --seed 1
//
// What is checked stands in test/grammar/checks.ts, the inputs in test/grammar/inputs.ts. Real code comes from the corpus when it has been fetched, else
// from the models in this repository.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { transformFileSync } from "@swc/core";
import { corpus } from "./corpus-files.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = join(root, ".cache/fuzz");
const CHUNK = 400;
/** A chunk of inputs that takes longer than this has one that hangs; a single input over two seconds is reported by the checks. */
const CHUNK_LIMIT_MS = 120_000;
const KINDS = ["random", "soup", "mutated", "mutated"];
const EDITIONS = [2015, 2018, 2021, 2024];

if (isMainThread) await main();
else await work();

async function main() {
  const runs = option("--runs", 20_000);
  const seed = option("--seed", 1);
  compile();
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { texts: realCode() } });
  const start = performance.now();
  let done = 0;
  for (let chunk = 0; done < runs; chunk++) {
    const task = { kind: KINDS[chunk % KINDS.length], seed: seed + chunk, count: Math.min(CHUNK, runs - done), edition: EDITIONS[(chunk >> 2) % EDITIONS.length] };
    const answer = await ask(worker, task);
    if (answer.failure !== undefined) {
      console.error(`after ${done} inputs, ${task.kind}, edition ${task.edition}, chunk seed ${task.seed}:\n${answer.failure}`);
      process.exit(1);
    }
    done += task.count;
    if (chunk % 250 === 249) console.log(`${done} inputs, ${Math.round((performance.now() - start) / 1000)} s`);
  }
  console.log(`${done} inputs from seed ${seed}: no crash, no hang, no rejection without a diagnostic (${Math.round((performance.now() - start) / 1000)} s)`);
  await worker.terminate();
}

function option(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

function ask(worker, task) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ failure: `no answer within ${CHUNK_LIMIT_MS / 1000} s: an input of this chunk hangs` }), CHUNK_LIMIT_MS);
    const finish = (answer) => {
      clearTimeout(timer);
      worker.removeAllListeners("error");
      resolve(answer);
    };
    worker.once("message", finish);
    worker.once("error", (error) => finish({ failure: `the worker died: ${error.stack ?? error}` }));
    worker.postMessage(task);
  });
}

async function work() {
  const fc = (await import("fast-check")).default;
  const { randomText, tokenSoup, mutated } = await import(join(out, "test/grammar/inputs.js"));
  const { checkText, checkFragments } = await import(join(out, "test/grammar/checks.js"));
  const arbitraries = { random: randomText, soup: tokenSoup, mutated: mutated(workerData.texts) };
  parentPort.on("message", ({ kind, seed, count, edition }) => {
    let index = 0;
    const check = (text) => {
      checkText(text, edition);
      if (index++ % 8 === 0) checkFragments(text, edition);
    };
    const result = fc.check(fc.property(arbitraries[kind], check), { seed, numRuns: count });
    parentPort.postMessage(result.failed ? { failure: `${JSON.stringify(result.counterexample?.[0])}\n${result.errorInstance?.stack ?? result.error ?? ""}` } : {});
  });
}

/** The grammar and the checks as plain modules. */
function compile() {
  rmSync(out, { recursive: true, force: true });
  for (const folder of ["grammar", "test/grammar", "src/base"]) {
    for (const name of readdirSync(join(root, folder))) {
      if (!name.endsWith(".ts") || name.endsWith(".test.ts")) continue;
      const { code } = transformFileSync(join(root, folder, name), {
        cwd: root,
        swcrc: false,
        configFile: false,
        jsc: { parser: { syntax: "typescript" }, target: "es2022" },
        module: { type: "es6" },
      });
      mkdirSync(join(out, folder), { recursive: true });
      writeFileSync(join(out, folder, name.replace(/\.ts$/, ".js")), code);
    }
  }
}

function realCode() {
  const folder = existsSync(corpus) ? corpus : join(root, "models");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".rs") && !name.includes("/compiler/")).sort();
  // Evenly spread, so that every crate has a part.
  const step = Math.max(1, Math.floor(files.length / 1500));
  return files.filter((_, index) => index % step === 0).map((name) => readFileSync(join(folder, name), "utf8")).filter((text) => text.length < 200_000);
}
