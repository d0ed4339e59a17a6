// Puts the command line and its packages into one file, dist/snapshot.cjs, as `node --build-snapshot` wants it.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Modules find files of the package from where they stand, two folders below dist. */
const URL_OF_MODULES = 'const ownflowUrl = require("node:url").pathToFileURL(require("node:path").join(__dirname, "src/cli/main.js")).href;';

const YARGS = { name: "yargs", setup: (own) => { own.onResolve({ filter: /^\.\/yargs\.js$/ }, () => ({ path: join(root, "scripts/bundle-yargs.cjs") })); } };

/** Reads the models from a file when the snapshot is made: as part of the program their text would be in the snapshot twice. */
const MODELS_APART = {
  name: "models",
  setup: (own) => own.onLoad({ filter: /[/\\]generated-models\.js$/ }, async ({ path }) => {
    const { MODELS } = await import(pathToFileURL(path).href);
    writeFileSync(join(root, "dist/models.json"), JSON.stringify(MODELS));
    return { contents: 'import { readFileSync } from "node:fs"; export const MODELS = JSON.parse(readFileSync(new URL("../../models.json", import.meta.url), "utf8"));' };
  }),
};

export async function bundle() {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ["dist/src/cli/snapshot.js"],
    outfile: "dist/snapshot.cjs",
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
    metafile: true,
    minifyWhitespace: true,
    banner: { js: URL_OF_MODULES },
    define: { "import.meta.url": "ownflowUrl" },
    legalComments: "none",
    plugins: [YARGS, MODELS_APART],
  });
  writeFileSync(join(root, "dist/snapshot-LICENSES.txt"), licences(Object.keys(result.metafile.inputs)));
}

/** The licences of the packages that the bundle holds. */
function licences(inputs) {
  const packages = new Set(inputs.map((input) => /node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter((name) => name !== undefined));
  return [...packages].sort().map((name) => {
    const { version, license } = JSON.parse(readFileSync(join(root, name, "package.json"), "utf8"));
    const file = readdirSync(join(root, name)).find((each) => /^licen[cs]e/i.test(each));
    const text = file === undefined || !existsSync(join(root, name, file)) ? license : readFileSync(join(root, name, file), "utf8");
    return `${name.replace("node_modules/", "")} ${version}\n\n${text.trim()}\n`;
  }).join(`\n${"-".repeat(80)}\n\n`);
}
