/** `ownflow explain CODE`: prints the page of a code. */
import { readFileSync } from "node:fs";
import { CODES } from "../../base/codes.js";
import { nearest } from "../../base/nearest.js";
import { textOf } from "../arguments.js";
import type { Command } from "../main.js";
import { UsageError, didYouMean } from "../usage-error.js";
import { packageFile } from "../version.js";

export const explain: Command = (args, terminal) => {
  const given = textOf(args, "code");
  if (given === undefined) {
    const lines = Object.entries(CODES).map(([code, meaning]) => `${code.padEnd(8)}${meaning}\n`);
    terminal.out(`${lines.join("")}\n\`ownflow explain CODE\` says more of one.\n`);
    return 0;
  }
  const code = given.toUpperCase().replace(/^OWNFLOW::/, "");
  if (!Object.hasOwn(CODES, code)) throw new UsageError(`there is no code \`${given}\``, didYouMean(nearest(code, Object.keys(CODES))) ?? "`ownflow explain` lists all codes");
  terminal.out(readFileSync(packageFile(`docs/diagnostics/${code}.md`), "utf8"));
  return 0;
};
