/**
 * `include!`, `include_str!` and `include_bytes!`: files that become part of the program.
 */
import type { MacroExpansion } from "../../../grammar/ast.js";
import { lex } from "../../../grammar/parse.js";
import { dirname, joinPath, readText } from "../host.js";
import { parseAs } from "../macros/parse-as.js";
import { gap } from "../world.js";
import { constant } from "./constants.js";
import type { BuiltinInput } from "./input.js";
import { constText, fail, parseExprs } from "./input.js";

/** The file that the call names; undefined with `known` false when its path depends on the build. */
function includedPath(input: BuiltinInput): { readonly path: string | undefined; readonly known: boolean } {
  const first = parseExprs(input)?.[0];
  const text = first === undefined ? undefined : constText(input, first);
  if (text === undefined) return { path: undefined, known: true };
  const { spec, host } = input.request.place.crate;
  const usesOutDir = input.tokens.some((token) => token.text === '"OUT_DIR"') && !spec.env.has("OUT_DIR") && host.environment?.("OUT_DIR") === undefined;
  if (usesOutDir) return { path: undefined, known: false };
  const here = input.world.sourceMap.locate(input.world.sourceMap.outermostCall(input.span));
  return { path: joinPath(dirname(here?.file.name ?? input.request.place.files.file), text), known: true };
}

export function expandIncludeText(input: BuiltinInput, bytes: boolean): MacroExpansion {
  const { path, known } = includedPath(input);
  const kind = bytes ? "constBytes" : "constStr";
  if (!known) return constant(input, kind, "");
  if (path === undefined) return fail(input, input.span, "argument must be a string literal");
  const { host } = input.request.place.crate;
  if (bytes) return host.isFile(path) ? constant(input, kind, undefined) : fail(input, input.span, `couldn't read \`${path}\``, { code: "OWN101" });
  const read = readText(host, path);
  if (!read.ok) return fail(input, input.span, read.problem === "notUtf8" ? `\`${path}\` wasn't a utf-8 file` : `couldn't read \`${path}\`: ${read.reason}`, { code: read.problem === "notUtf8" ? "OWN102" : "OWN101" });
  return constant(input, kind, read.text);
}

export function expandInclude(input: BuiltinInput): MacroExpansion {
  const { path, known } = includedPath(input);
  if (!known) {
    gap(input.world, "unknownMacro", input.span, "include!", "the file is made by a build script, which is not run");
    return { kind: "Opaque", reason: "a file made by a build script", inputs: [] };
  }
  if (path === undefined) return fail(input, input.span, "argument must be a string literal");
  const { crate } = input.request.place;
  const read = readText(crate.host, path);
  if (!read.ok) return fail(input, input.span, `couldn't read \`${path}\`: ${read.reason}`, { code: read.problem === "notUtf8" ? "OWN102" : "OWN101" });
  const source = input.world.sourceMap.addFile(path, read.text);
  input.world.crateOfFile.set(source.base, crate);
  const lexed = lex(read.text, source.base, input.edition);
  input.world.diagnostics.push(...lexed.diagnostics);
  const parsed = parseAs(lexed.tokens, input.request.as, input.edition);
  input.world.diagnostics.push(...parsed.diagnostics);
  return parsed.expansion;
}
