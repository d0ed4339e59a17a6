/** Links between the documents lead somewhere, and the documents name the commands and codes that there are. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { CODES } from "../src/base/codes.js";
import { COMMANDS } from "../src/cli/usage.js";
import { run } from "./support/run-cli.js";

const ROOT = join(import.meta.dirname, "..");
const documents = ["README.md", ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];

test.each(documents)("the links of %s", (document) => {
  const text = readFileSync(join(ROOT, document), "utf8");
  const broken: string[] = [];
  for (const [, target = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    const [path = "", anchor] = target.split("#");
    if (/^[a-z]+:/.test(target)) continue;
    if (path !== "" && !existsSync(join(ROOT, dirname(document), path))) broken.push(target);
    if (path === "" && anchor !== undefined && !headings(text).includes(anchor)) broken.push(target);
  }
  expect(broken).toEqual([]);
});

test.each(documents)("the codes and commands that %s names exist", (document) => {
  const text = readFileSync(join(ROOT, document), "utf8");
  const codes = [...text.matchAll(/\b(?:OWN|IFC)\d{3}\b/g)].map(([code]) => code);
  expect(codes.filter((code) => !Object.hasOwn(CODES, code))).toEqual([]);
  const commands = [...text.matchAll(/\bownflow ([a-z]+)(?=[ `\n])/g)].map(([, command = ""]) => command);
  const prose = new Set(["proves", "finds", "checks", "says", "reads", "reports", "is", "and", "takes", "itself", "can", "does", "has", "verifies", "needs"]);
  expect(commands.filter((command) => !COMMANDS.includes(command) && !prose.has(command))).toEqual([]);
});

test("the README shows what is printed", async () => {
  const shown = /```text\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, "README.md"), "utf8"))?.[1];
  expect(await run("check", "examples/buffer.rs")).toEqual({ out: shown, err: "", status: 1 });
});

/** The anchors of the headings, as they are made from the text. */
function headings(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => heading.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "").replaceAll(" ", "-"));
}
