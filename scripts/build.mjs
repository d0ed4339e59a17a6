// Compiles grammar/ and src/ to dist/ with swc, file by file. Knows nothing of types: `npm run typecheck` does those.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformFileSync } from "@swc/core";
import { bundle } from "./bundle.mjs";
import { embedModels } from "./embed-models.mjs";
import { executable, makePlain } from "./executable.mjs";
import { makeSnapshot } from "./snapshot.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = join(root, "dist");
embedModels();
mkdirSync(out, { recursive: true });
makePlain(out);
for (const name of readdirSync(out)) if (join(out, name) !== executable(out)) rmSync(join(out, name), { recursive: true });
for (const folder of ["grammar", "src"]) {
  for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
    if (!entry.endsWith(".ts") || entry.endsWith(".d.ts")) continue;
    const source = join(root, folder, entry);
    const target = join(out, folder, entry.replace(/\.ts$/, ".js"));
    const { code } = transformFileSync(source, {
      cwd: root,
      swcrc: false,
      configFile: false,
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "es6" },
    });
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
}

// Chevrotain as one file in the place of `grammar/chevrotain.ts`: loading its modules one by one takes some 150 ms longer.
const chevrotain = join(root, "node_modules/chevrotain");
const { version, license } = JSON.parse(readFileSync(join(chevrotain, "package.json"), "utf8"));
const single = readFileSync(join(chevrotain, "lib/chevrotain.min.mjs"), "utf8").replace(/\n\/\/# sourceMappingURL=.*$/m, "");
const notice = `/*! Chevrotain ${version}, ${license}, https://chevrotain.io; its licence stands in chevrotain-LICENSE.txt */\n`;
writeFileSync(join(out, "grammar/chevrotain.js"), notice + single);
writeFileSync(join(out, "grammar/chevrotain-LICENSE.txt"), readFileSync(join(chevrotain, "LICENSE.txt"), "utf8"));

// One file of it all, and the start-up snapshot that is made from that. `--plain` leaves both out. A package carries no snapshot: it is made where
// the package is installed, and after packing for this folder again.
const isPacked = ["pack", "publish"].includes(process.env.npm_command ?? "");
if (!process.argv.includes("--plain")) {
  await bundle();
  if (!isPacked) makeSnapshot();
}

// A package carries type declarations too. They take some seconds more, and nothing in this repository needs them.
if (isPacked) {
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json")], { stdio: "inherit" });
}
