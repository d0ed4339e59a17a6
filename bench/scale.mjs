// How the work grows with the program: generated programs of 1,000 and 10,000 functions (others: name the numbers) of each shape. CPU time and
// memory for each function, and the ratio of the largest to the smallest. Uses what is built: `npm run build` first.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { SHAPES } from "./generate.mjs";

const self = fileURLToPath(import.meta.url);
const args = process.argv.slice(2);

if (args[0] === "--one") await one(args[1], Number(args[2]));
else {
  const shapes = args.filter((arg) => arg in SHAPES);
  const counts = args.map(Number).filter((count) => count > 0);
  table(shapes.length === 0 ? Object.keys(SHAPES) : shapes, counts.length === 0 ? [1_000, 10_000] : counts);
}

/** One measurement, in a process of its own. */
async function one(shape, count) {
  const { createVerifier } = await import("../dist/src/index.js");
  const text = SHAPES[shape](count);
  const verifier = createVerifier();
  verifier.verify({ "main.rs": SHAPES[shape](100) });
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = process.cpuUsage();
  const [result] = verifier.verify({ "main.rs": text });
  const { user, system } = process.cpuUsage(start);
  const peak = process.resourceUsage().maxRSS * 1024;
  process.stdout.write(JSON.stringify({ verdict: result?.verdict, cpu: (user + system) / 1000, memory: Math.max(0, peak - before) }));
}

function table(shapes, counts) {
  console.log(`${"shape".padEnd(12)}${"functions".padStart(10)}${"CPU ms".padStart(10)}${"µs each".padStart(10)}${"peak MB".padStart(10)}  verdict`);
  for (const shape of shapes) {
    const each = [];
    for (const count of counts) {
      const { stdout, status } = spawnSync(process.execPath, ["--expose-gc", "--max-old-space-size=16000", self, "--one", shape, String(count)], { encoding: "utf8", timeout: 600_000 });
      if (status !== 0) {
        console.log(`${shape.padEnd(12)}${String(count).padStart(10)}  did not come to an end`);
        continue;
      }
      const { verdict, cpu, memory } = JSON.parse(stdout);
      each.push((cpu * 1000) / count);
      console.log(`${shape.padEnd(12)}${String(count).padStart(10)}${cpu.toFixed(0).padStart(10)}${((cpu * 1000) / count).toFixed(0).padStart(10)}${(memory / 1e6).toFixed(0).padStart(10)}  ${verdict}`);
    }
    if (each.length > 1) console.log(`${"".padEnd(12)}${"growth".padStart(10)}${(each[each.length - 1] / each[0]).toFixed(2).padStart(20)}`);
  }
}
