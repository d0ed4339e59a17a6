/** The dump of the label signatures of all functions. */
import { signatureText } from "../../report/index.js";
import { SourceMap } from "../../base/source-map.js";
import { signatures } from "../engine.js";
import type { Dump, DumpRequest } from "../stages.js";
import { UsageError } from "../usage-error.js";
import { json } from "./syntax.js";

export function dumpSummaries({ host, root, settings, fn, json: asJson, prepared }: DumpRequest): Dump {
  const check = { ...settings, policy: undefined, flows: "all", strict: false, panics: false, timing: false, allowEmpty: true } as const;
  const { results, signatures: all } = signatures(host, [root], check, prepared, () => undefined);
  if (results.some((result) => result.errors.length > 0)) throw new UsageError(`\`${root}\` has errors, so there are no summaries`, `\`ownflow check ${root}\` shows them`);
  const found = all.filter(({ path }) => fn === undefined || path === fn || path.endsWith(`::${fn}`));
  return { sources: new SourceMap(), diagnostics: [], text: asJson ? json(found) : signatureText(found) };
}
