/** The dump of the label signatures of all functions. */
import { signatureText } from "../../report/index.js";
import { SourceMap } from "../../base/source-map.js";
import { signatures } from "../engine.js";
import type { Dump, DumpRequest } from "../stages.js";
import { json } from "./syntax.js";

export function dumpSummaries({ host, root, settings, fn, json: asJson }: DumpRequest): Dump {
  const check = { ...settings, policy: undefined, flows: "all", strict: false, panics: false, timing: false, allowEmpty: true } as const;
  const found = signatures(host, [root], check, () => undefined).signatures.filter(({ path }) => fn === undefined || path === fn || path.endsWith(`::${fn}`));
  return { sources: new SourceMap(), diagnostics: [], text: asJson ? json(found) : signatureText(found) };
}
