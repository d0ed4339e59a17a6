/** Dumps of one file before it is part of a program: its tokens and its tree. */
import { lex, parseFile } from "../../../grammar/parse.js";
import { dumpTokens, printTree } from "../../../grammar/print.js";
import type { Edition } from "../../../grammar/tokens.js";
import type { SourceText } from "../../base/source-map.js";
import { SourceMap } from "../../base/source-map.js";
import { readText } from "../../program/host.js";
import type { Dump, DumpRequest } from "../stages.js";
import { UsageError } from "../usage-error.js";

export function dumpTokensOf(request: DumpRequest): Dump {
  const { sources, file, edition } = open(request);
  const { tokens, diagnostics } = lex(file.text, file.base, edition);
  return { sources, diagnostics, text: request.json ? json(tokens) : dumpTokens(tokens) };
}

export function dumpAst(request: DumpRequest): Dump {
  const { sources, file, edition } = open(request);
  const { file: tree, diagnostics } = parseFile(file.text, file.base, edition);
  return { sources, diagnostics, text: request.json ? json(tree) : printTree(tree) };
}

function open({ host, root, settings }: DumpRequest): { readonly sources: SourceMap; readonly file: SourceText; readonly edition: Edition } {
  const read = readText(host, root);
  if (!read.ok) throw new UsageError(`could not read \`${root}\`: ${read.reason}`);
  const sources = new SourceMap();
  return { sources, file: sources.addFile(root, read.text), edition: settings.edition ?? 2021 };
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
