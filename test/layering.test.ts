/** The imports of the code against the table in docs/architecture.md. */
import { readFileSync, readdirSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

interface Row {
  readonly folders: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
}

/** The rows of the table whose heading has "may import". */
function table(): ReadonlyMap<string, Row> {
  const lines = readFileSync(join(ROOT, "docs/architecture.md"), "utf8").split("\n");
  const start = lines.findIndex((line) => line.startsWith("| folder | may import |"));
  const rows = new Map<string, Row>();
  for (const line of lines.slice(start + 2)) {
    if (!line.startsWith("|")) break;
    const [, folder = "", imports = "", packages = ""] = line.split("|");
    const names = (cell: string): ReadonlySet<string> => new Set([...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ""));
    rows.set([...names(folder)][0] ?? "", { folders: names(imports), packages: new Set(packages.split(",").map((name) => name.trim())) });
  }
  return rows;
}

function sources(): readonly string[] {
  return ["grammar", "src"].flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => `${folder}/${name}`)).sort();
}

/** `src/policy/lattice/chain.ts` belongs to `src/policy`, `src/index.ts` to `src`. */
function folderOf(file: string): string {
  const parts = file.split("/");
  return parts[0] === "grammar" ? "grammar" : parts.length === 2 ? "src" : `src/${parts[1] ?? ""}`;
}

function importsOf(file: string): readonly string[] {
  return ts.preProcessFile(readFileSync(join(ROOT, file), "utf8"), true, true).importedFiles.map((imported) => imported.fileName);
}

describe("imports follow the table of docs/architecture.md", () => {
  const rows = table();
  const files = sources();

  test("the table names every folder, and only those", () => {
    const folders = new Set(files.map(folderOf));
    const planned = [...rows.keys()].filter((folder) => folder !== "src" && !folders.has(folder));
    expect([...folders].filter((folder) => !rows.has(folder))).toEqual([]);
    expect(planned.filter((folder) => !readdirSync(join(ROOT, "src")).includes(folder.replace("src/", "")))).toEqual([]);
  });

  test.each([...rows.keys()])("%s", (folder) => {
    const row = rows.get(folder);
    const wrong: string[] = [];
    for (const file of files.filter((name) => folderOf(name) === folder)) {
      for (const name of importsOf(file)) {
        if (name.startsWith(".")) {
          const target = folderOf(normalize(join(dirname(file), name)));
          if (target !== folder && row?.folders.has(target) !== true) wrong.push(`${file} imports ${name}`);
        } else {
          const bare = name.replace(/^node:/, "");
          const isNode = name.startsWith("node:") || builtinModules.includes(bare);
          const owner = name.split("/").slice(0, name.startsWith("@") ? 2 : 1).join("/");
          if (isNode ? folder !== "src/cli" : row?.packages.has(owner) !== true) wrong.push(`${file} imports ${name}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("only the command line touches the process, the clock and chance", () => {
    const wrong = files.filter((file) => folderOf(file) !== "src/cli").filter((file) => usesOutside(file));
    expect(wrong).toEqual([]);
  });
});

/** Whether the code, comments and strings aside, names a global of the outside world. */
function usesOutside(file: string): boolean {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), "utf8"), ts.ScriptTarget.ES2022, true);
  let found = false;
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const { text } = node.expression;
      const name = `${text}.${node.name.text}`;
      if (text === "process" || text === "console" || ["Date.now", "Math.random", "performance.now"].includes(name)) found ||= !isShadowed(node.expression);
    }
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "Date") found = true;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A variable of that name in the same file. */
function isShadowed(name: ts.Identifier): boolean {
  const text = name.getSourceFile().text;
  return new RegExp(`\\b(?:const|let|var|function)\\s+${name.text}\\b|\\b${name.text}\\s*:`).test(text);
}
