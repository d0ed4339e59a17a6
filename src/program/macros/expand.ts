/**
 * One macro call to what it stands for: finds the macro, matches its rules, writes and parses the expansion, or hands the call
 * to a built-in. A procedural macro becomes an opaque expansion that keeps the names which occur in it.
 */
import type { Expr, MacroCall, MacroExpansion, Stmt, Token } from "../../../grammar/ast.js";
import { TOKEN, identifierName } from "../../../grammar/tokens.js";
import type { Span } from "../../base/source-map.js";
import { expandBuiltin } from "../builtin/dispatch.js";
import type { BuiltinInput } from "../builtin/input.js";
import { nameExpr } from "../builtin/input.js";
import { capturedNames, expandLog } from "../builtin/log.js";
import { nearestName } from "../names/nearest.js";
import { targetOf } from "../names/names.js";
import { textualNames } from "../names/textual.js";
import type { MacroDefn } from "../program.js";
import type { ExpandRequest, World } from "../world.js";
import { CrateNode, gap, report } from "../world.js";
import type { MatchResult } from "./match.js";
import { CallTokens, matchRule } from "./match.js";
import { parseAs } from "./parse-as.js";
import { resolveMacro } from "./resolve-macro.js";
import type { CompiledMacro, Rule } from "./rules.js";
import { compileMacro, withoutDocs } from "./rules.js";
import { TOO_LARGE, transcribe } from "./transcribe.js";

/** Tokens that one use of a macro may make. */
const EXPANSION_LIMIT = 400_000;
/** Tokens that all macros may make together: so many, and more for a larger program. */
const TOTAL_LIMIT = 2_000_000;
const TOKENS_PER_CHARACTER = 4;
/** Deeper than this the stack might not last, whatever `recursion_limit` says. */
const DEPTH_LIMIT = 256;

export function expandCall(world: World, request: ExpandRequest): MacroExpansion | undefined {
  const target = resolveMacro(world, request.call.path, request.place, request.textual, request.final);
  if (target === undefined) return request.final ? notFound(world, request) : undefined;
  const { place, call } = request;
  if (place.depth > Math.min(place.crate.recursionLimit, DEPTH_LIMIT)) return tooDeep(world, request);
  switch (target.kind) {
    case "Rules": return expandRules(world, request, target.def);
    case "Log": return inPosition(request, expandLog(builtinInput(world, request, target.name), target.crate));
    case "Unknown": return opaque(world, request, target.path);
    case "Builtin": return expandBuiltinCall(world, request, target.name) ?? opaque(world, request, pathText(call));
  }
}

function pathText(call: MacroCall): string {
  return call.path.segments.map((segment) => segment.name).join("::");
}

function spanOf(call: MacroCall): Span {
  return { start: call.start, end: call.end };
}

function builtinInput(world: World, request: ExpandRequest, name: string): BuiltinInput {
  return { world, request, name, tokens: request.call.body.tokens, edition: request.place.crate.edition, span: spanOf(request.call) };
}

function expandBuiltinCall(world: World, request: ExpandRequest, name: string): MacroExpansion | undefined {
  if (name === "panic" || name === "unreachable") return byEdition(world, request, name);
  const made = expandBuiltin(builtinInput(world, request, name), name);
  return made === undefined ? undefined : inPosition(request, made);
}

/** `panic!` means another macro before edition 2021. */
function byEdition(world: World, request: ExpandRequest, name: string): MacroExpansion | undefined {
  const edition = request.place.crate.edition >= 2021 ? "2021" : "2015";
  const binding = world.std === undefined ? undefined : world.tables[world.std.root.id]?.macro.get(`${name}_${edition}`);
  const target = binding === undefined ? undefined : targetOf(binding);
  return target?.kind === "Def" && target.def.kind === "Macro" ? expandRules(world, request, target.def) : undefined;
}

/** A built-in makes an expression; here it stands for a pattern or a statement too. */
function inPosition(request: ExpandRequest, made: MacroExpansion): MacroExpansion {
  if (made.kind !== "Expr") return made;
  switch (request.as) {
    case "expr": return made;
    case "pat": return { kind: "Pattern", pat: { start: made.expr.start, end: made.expr.end, kind: "LitPat", expr: made.expr } };
    case "stmts": {
      const stmt: Stmt = { start: made.expr.start, end: made.expr.end, kind: "ExprStmt", expr: made.expr, semi: false };
      return { kind: "Stmts", stmts: [stmt] };
    }
    case "ty": case "items": case "traitItems": case "implItems": case "foreignItems": return { kind: "Items", items: [] };
  }
}

// ---- macro_rules -----------------------------------------------------------------------------------------

/** Reports what is wrong with the macros of the checked crates, those too that nothing calls. */
export function checkDefinitions(world: World): void {
  for (const def of world.defs) if (def?.kind === "Macro" && def.crate.role === "checked" && def.builtin === undefined) compiled(world, def);
}

function compiled(world: World, def: MacroDefn): CompiledMacro {
  let macro = world.compiled.get(def);
  if (macro === undefined) {
    macro = compileMacro(def.node, def.crate.edition);
    world.compiled.set(def, macro);
    world.macroAt.set(def.nameSpan.start, def);
    for (const problem of macro.problems) report(world, "OWN109", problem.span, problem.message);
  }
  return macro;
}

function expandRules(world: World, request: ExpandRequest, def: MacroDefn): MacroExpansion {
  const { call } = request;
  const macro = compiled(world, def);
  if (macro.problems.length > 0) return { kind: "Error" };
  const tokens = new CallTokens(withoutDocs(call.body.tokens));
  const edition = def.crate.edition;
  let best: { rule: Rule; at: number } | undefined;
  for (const rule of macro.rules) {
    const result = matchRule(rule, tokens, edition);
    switch (result.kind) {
      case "Matched": {
        const written = transcribe({
          rule, matches: result.matches, tokens: tokens.tokens, sourceMap: world.sourceMap, macro: def.name, definition: def.nameSpan.start, call: spanOf(call),
          limit: Math.min(EXPANSION_LIMIT, TOTAL_LIMIT + TOKENS_PER_CHARACTER * world.read - world.produced),
        });
        if (!written.ok) return failed(world, request, def, written.span, written.message);
        world.produced += written.tokens.length;
        return parseResult(world, request, written.tokens, def);
      }
      case "Fatal": return fatal(world, request, def, tokens.tokens, result);
      case "Failed":
        if (best === undefined || result.at > best.at) best = { rule, at: result.at };
        break;
    }
  }
  return noRule(world, request, def, tokens.tokens, best);
}

function parseResult(world: World, request: ExpandRequest, tokens: readonly Token[], def: MacroDefn): MacroExpansion {
  const result = parseAs(tokens, request.as, request.place.crate.edition);
  const first = result.diagnostics[0];
  if (first === undefined) return result.expansion;
  if (def.crate.role === "checked" || request.place.crate.role === "checked") {
    for (const diagnostic of result.diagnostics) {
      // Of an expansion to nothing only the call has a place.
      const span = diagnostic.span.start === 0 ? spanOf(request.call) : diagnostic.span;
      world.diagnostics.push({ ...diagnostic, span, notes: [...diagnostic.notes, { span: spanOf(request.call), text: `in this expansion of \`${def.name}!\`` }] });
    }
  } else gap(world, "unknownMacro", spanOf(request.call), `${def.name}!`, `its expansion is not Rust: ${first.message}`);
  return result.expansion;
}

function failed(world: World, request: ExpandRequest, def: MacroDefn, span: Span, message: string): MacroExpansion {
  if (message === TOO_LARGE) {
    const at = world.sourceMap.outermostCall(span);
    if (world.diagnostics.some((diagnostic) => diagnostic.code === "OWN110" && diagnostic.span.start === at.start)) return { kind: "Error" };
    report(world, "OWN110", at, `${message}: \`${def.name}!\` makes too many tokens`);
    return { kind: "Error" };
  }
  report(world, "OWN108", span, message, { notes: [{ span: spanOf(request.call), text: `in this call of \`${def.name}!\`` }] });
  return { kind: "Error" };
}

function fatal(world: World, request: ExpandRequest, def: MacroDefn, tokens: readonly Token[], result: Extract<MatchResult, { kind: "Fatal" }>): MacroExpansion {
  const token = tokens[result.at];
  const diagnostic = result.diagnostics[0];
  const span = diagnostic?.span ?? token ?? spanOf(request.call);
  report(world, "OWN108", span, result.message, {
    ...(diagnostic?.label === undefined ? {} : { label: diagnostic.label }),
    notes: [{ span: def.nameSpan, text: `while parsing an argument of \`${def.name}!\`, defined here` }],
  });
  return { kind: "Error" };
}

function noRule(world: World, request: ExpandRequest, def: MacroDefn, tokens: readonly Token[], best: { rule: Rule; at: number } | undefined): MacroExpansion {
  const token = best === undefined ? undefined : tokens[best.at];
  const { body } = request.call;
  const notes = [{ span: def.nameSpan, text: `when calling this macro` }];
  if (best !== undefined) notes.push({ span: best.rule.matcher, text: "while trying to match this rule" });
  if (token === undefined) {
    const end = { start: Math.max(body.start, body.end - 1), end: body.end };
    report(world, "OWN108", end, "unexpected end of macro invocation", { label: "missing tokens in macro arguments", notes });
  } else report(world, "OWN108", token, `no rules expected ${tokenName(token)}`, { label: "no rules expected this token in macro call", notes });
  return { kind: "Error" };
}

function tokenName(token: Token): string {
  if (token.kind === TOKEN.InvisibleOpen) return `this \`${token.text}\` fragment`;
  if (token.kind >= TOKEN.As && token.kind <= TOKEN.Gen) return `keyword \`${token.text}\``;
  if (token.kind === TOKEN.Underscore) return "reserved identifier `_`";
  return `\`${token.text}\``;
}

function tooDeep(world: World, request: ExpandRequest): MacroExpansion {
  const { crate } = request.place;
  const span = world.sourceMap.outermostCall(spanOf(request.call));
  const limit = Math.min(crate.recursionLimit, DEPTH_LIMIT);
  const earlier = world.diagnostics.some((diagnostic) => diagnostic.code === "OWN110" && diagnostic.span.start === span.start);
  if (!earlier) {
    report(world, "OWN110", span, `recursion limit reached while expanding \`${pathText(request.call)}!\``, {
      help: limit === DEPTH_LIMIT ? [`macros may not nest deeper than ${String(DEPTH_LIMIT)} here`] : [`consider increasing the recursion limit by adding a \`#![recursion_limit = "${String(limit * 2)}"]\` attribute to your crate (\`${crate.name}\`)`],
    });
  }
  return { kind: "Error" };
}

// ---- macros that are not known ---------------------------------------------------------------------------

function notFound(world: World, request: ExpandRequest): MacroExpansion {
  const { call, place } = request;
  const segments = call.path.segments;
  const last = segments[segments.length - 1];
  const name = last?.name ?? "";
  if (place.crate.role !== "checked") {
    gap(world, "unknownMacro", spanOf(call), `${pathText(call)}!`, "the macro was not found");
    return { kind: "Opaque", reason: "a macro that was not found", inputs: [] };
  }
  const span: Span = last === undefined ? spanOf(call) : { start: last.start, end: last.end };
  if (segments.length > 1) {
    const path = segments.slice(0, -1).map((segment) => segment.name).join("::");
    report(world, "OWN112", span, `cannot find macro \`${name}\` in \`${path}\``, { label: `not found in \`${path}\`` });
    return { kind: "Error" };
  }
  const near = nearestName(name, visibleMacros(world, request));
  report(world, "OWN112", span, `cannot find macro \`${name}\` in this scope`, near === undefined ? {} : { help: [`a macro with a similar name exists: \`${near}\``] });
  return { kind: "Error" };
}

function visibleMacros(world: World, request: ExpandRequest): string[] {
  const names = [...textualNames(request.textual)];
  for (let scope = request.place.scope; ; scope = scope.parent) {
    names.push(...scope.names.macro.keys());
    if (scope.kind === "Module") break;
  }
  for (const use of request.place.crate.macroUse) if (use.crate instanceof CrateNode) names.push(...(world.tables[use.crate.root.id]?.macro.keys() ?? []));
  if (world.std !== undefined) names.push(...(world.tables[world.std.root.id]?.macro.keys() ?? []));
  return names;
}

/** A procedural macro, or one of a crate that is not here: only the names in it are known. */
function opaque(world: World, request: ExpandRequest, path: string): MacroExpansion {
  const { call } = request;
  gap(world, path.includes("::") ? "procMacro" : "unknownMacro", spanOf(call), `${pathText(call)}!`, `the macro \`${path}\` is not known: it is taken to compute anything from the names in it`);
  const inputs = request.as === "expr" || request.as === "stmts" ? namesIn(call.body.tokens) : [];
  return { kind: "Opaque", reason: `the macro \`${path}\` is not known`, inputs };
}

/** The identifiers that may be variables, those captured by string literals too. */
function namesIn(tokens: readonly Token[]): Expr[] {
  const out: Expr[] = [];
  const seen = new Set<string>();
  const add = (name: string, token: Token): void => {
    if (seen.has(name)) return;
    seen.add(name);
    out.push(nameExpr({ start: token.start, end: token.end, name }));
  };
  tokens.forEach((token, index) => {
    if (token.kind === TOKEN.Str || token.kind === TOKEN.RawStr) {
      for (const name of capturedNames(token.text)) add(name, token);
    }
    if (token.kind !== TOKEN.Ident && token.kind !== TOKEN.SelfValue) return;
    const before = tokens[index - 1]?.kind;
    const after = tokens[index + 1]?.kind;
    if (before === TOKEN.Dot || before === TOKEN.PathSep || after === TOKEN.PathSep || after === TOKEN.Not) return;
    add(identifierName(token.text), token);
  });
  return out;
}
