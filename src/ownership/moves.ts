/**
 * Definite initialisation and moves: E0381 and E0382. A forward analysis of what may be uninitialised, then one look at every use.
 * Which moves led to an error is searched only when there is one.
 */
import type { Diagnostic, Note } from "../base/diagnostics.js";
import { dominates, dominators, graphOf, type Cfg } from "../ir/cfg.js";
import type { Place, Statement, Terminator } from "../ir/ir.js";
import { sameStep, type Span } from "../ir/lower/places.js";
import { add, has, newBits, remove, union } from "./bits.js";
import { isBox, type Facts } from "./facts.js";
import { descendants, elementsOf, movePaths, type MovePath, type MovePaths } from "./move-paths.js";
import { finding, note, quoted } from "./report.js";
import { visitResult, visitStatement, visitTerminator, type AccessKind } from "./walk.js";

export interface Initialisation {
  readonly paths: MovePaths;
  /** What may be uninitialised at the start of each block. */
  readonly entry: readonly Uint32Array[];
}

export function checkMoves(facts: Facts, cfg: Cfg): readonly Diagnostic[] {
  const paths = movePaths(facts);
  if (paths.paths.length === 0) return [];
  const checker = new MoveChecker(facts, cfg, paths);
  checker.solve();
  return checker.check();
}

interface MoveSite {
  readonly block: number;
  readonly index: number;
  readonly at: Span;
  readonly loop: boolean;
  readonly closure: boolean;
  /** What took the value, when it does not show where it is written. */
  readonly how: string | undefined;
}

class MoveChecker {
  private readonly entry: Uint32Array[] = [];
  private readonly below: (readonly MovePath[])[] = [];
  /** By the moves that led to it: a later error replaces an earlier one unless it is about the same place or a part of it. */
  private readonly reported = new Map<string, { readonly place: Place; readonly diagnostic: Diagnostic }>();

  constructor(private readonly facts: Facts, private readonly cfg: Cfg, private readonly paths: MovePaths) {
    for (const path of paths.paths) this.below.push(descendants(path));
  }

  private subtree(path: MovePath): readonly MovePath[] {
    return this.below[path.id] ?? [path];
  }

  // ---- the analysis

  private set(state: Uint32Array, path: MovePath, uninitialised: boolean): void {
    for (const part of this.subtree(path)) {
      if (uninitialised) add(state, part.id);
      else remove(state, part.id);
    }
  }

  private apply(state: Uint32Array, kind: AccessKind, place: Place): void {
    switch (kind) {
      case "move": {
        const ty = this.facts.tyOf(place);
        if (ty === undefined || !this.facts.isMoved(ty)) return;
        for (const part of elementsOf(place, this.facts)) {
          const found = this.paths.find(part, this.facts);
          if (found?.exact === true) this.set(state, found.path, true);
        }
        return;
      }
      case "assign": case "result": {
        const found = this.paths.find(place, this.facts);
        if (found?.exact === true) this.set(state, found.path, false);
        return;
      }
      case "storageDead": case "storageLive": case "drop": case "dropReplace": {
        const found = this.paths.find(place, this.facts);
        if (found?.exact === true) this.set(state, found.path, true);
        return;
      }
      case "copy": case "inspect": case "length": case "match": case "borrow": case "borrowMut": case "borrowTwoPhase": case "rawBorrow": case "rawBorrowMut": case "unknown":
        return;
    }
  }

  private transfer(state: Uint32Array, block: number): void {
    const found = this.facts.body.blocks[block];
    if (found === undefined) return;
    const visit = (kind: AccessKind, place: Place): void => this.apply(state, kind, place);
    for (const statement of found.statements) visitStatement(statement, visit);
    visitTerminator(found.terminator, visit);
    visitResult(found.terminator, visit);
  }

  solve(): void {
    const { cfg, paths } = this;
    const size = paths.paths.length;
    for (let i = 0; i < cfg.count; i++) this.entry.push(newBits(size));
    const start = this.entry[0];
    if (start === undefined) return;
    for (const path of paths.paths) {
      const local = this.facts.body.locals[path.place.local];
      if (local !== undefined && local.kind !== "param" && local.kind !== "env") add(start, path.id);
    }
    const dirty = new Uint8Array(cfg.count);
    dirty[0] = 1;
    const reached = new Uint8Array(cfg.count);
    reached[0] = 1;
    for (let again = true; again;) {
      again = false;
      for (const block of cfg.order) {
        if (dirty[block] === 0) continue;
        dirty[block] = 0;
        const state = this.entry[block]?.slice() ?? newBits(size);
        this.transfer(state, block);
        for (const to of cfg.succs[block] ?? []) {
          const target = this.entry[to];
          if (target === undefined) continue;
          const changed = union(target, state);
          if (changed || reached[to] === 0) {
            reached[to] = 1;
            dirty[to] = 1;
            again = true;
          }
        }
      }
    }
  }

  // ---- the uses

  /** Of several uses after one move the first is reported: the first in the order in which the compiler walks the graph. */
  check(): readonly Diagnostic[] {
    this.checkIn(this.cfg.order);
    if (this.reported.size === 0) return [];
    this.reported.clear();
    this.checkIn(graphOf(this.cfg.succs.map((targets) => [...targets].reverse())).order);
    return [...this.reported.values()].map(({ diagnostic }) => diagnostic);
  }

  private checkIn(order: Int32Array): void {
    for (const block of order) {
      const state = this.entry[block];
      const found = this.facts.body.blocks[block];
      if (state === undefined || found === undefined) continue;
      const now = state.slice();
      found.statements.forEach((statement, i) => visitStatement(statement, (kind, place, at) => this.step(now, kind, place, at, block, i)));
      const last = found.statements.length;
      visitTerminator(found.terminator, (kind, place, at) => this.step(now, kind, place, at, block, last));
      visitResult(found.terminator, (kind, place, at) => this.step(now, kind, place, at, block, last));
    }
  }

  private step(state: Uint32Array, kind: AccessKind, place: Place, at: Span, block: number, index: number): void {
    for (const part of elementsOf(place, this.facts)) {
      const bad = this.violation(state, kind, part);
      if (bad === undefined) continue;
      this.report(bad.path, bad.partial, kind, needed(kind, part), at, block, index);
      break;
    }
    this.apply(state, kind, place);
  }

  private violation(state: Uint32Array, kind: AccessKind, place: Place): { readonly path: MovePath; readonly partial: boolean } | undefined {
    const found = this.paths.find(place, this.facts);
    if (found === undefined) return undefined;
    switch (kind) {
      case "storageDead": case "storageLive": case "drop": case "dropReplace": case "unknown": case "match": return undefined;
      case "assign": case "result": {
        // A part can be assigned only when the whole is there.
        const parent = found.exact ? found.path.parent : found.path;
        if (found.anyElement) return this.missingPart(state, found.path);
        return place.projection.length > 0 && parent !== undefined && has(state, parent.id) ? { path: parent, partial: false } : undefined;
      }
      case "inspect": case "length": case "copy": case "move": case "borrow": case "borrowMut": case "borrowTwoPhase": case "rawBorrow": case "rawBorrowMut":
        return found.exact || found.anyElement || has(state, found.path.id) ? this.missingPart(state, found.path) : undefined;
    }
  }

  /** The path, or else a part of it, that has no value. */
  private missingPart(state: Uint32Array, path: MovePath): { readonly path: MovePath; readonly partial: boolean } | undefined {
    const part = this.subtree(path).find((one) => has(state, one.id));
    return part === undefined ? undefined : { path: part, partial: part !== path };
  }

  // ---- the report

  private report(path: MovePath, partial: boolean, kind: AccessKind, place: Place, at: Span, block: number, index: number): void {
    const sites = this.movesReaching(path, block, index);
    const key = sites.length > 0 ? sites.map((site) => `${String(site.block)}.${String(site.index)}.${String(site.at.start)}`).join(" ") : `u${String(path.place.local)}`;
    const before = this.reported.get(key);
    if (before !== undefined && (sites.length === 0 || isPrefix(place, before.place))) return;
    const diagnostic = sites.length === 0 ? this.uninitialised(path, kind, place, at) : this.movedBefore(path, partial, kind, place, at, sites, block, index);
    if (diagnostic !== undefined) this.reported.set(key, { place, diagnostic });
  }

  private uninitialised(path: MovePath, kind: AccessKind, place: Place, at: Span): Diagnostic | undefined {
    const local = this.facts.local(path.place);
    if (local === undefined || local.kind === "temp") return undefined;
    const name = quoted(this.facts.describe({ local: place.local, projection: [] }) ?? local.name);
    const notes = [note(local, "binding declared here but left uninitialized")];
    if (kind === "assign" || kind === "result") {
      return finding("E0381", `partially assigned binding ${name} isn't fully initialized`, at, `${name} partially assigned here but it isn't fully initialized`, notes);
    }
    const assigned = this.facts.body.blocks.some((found) => found.statements.some((one) => assigns(one, place.local, at)) || calls(found.terminator, place.local));
    const how = assigned ? "is possibly-uninitialized" : "isn't initialized";
    return finding("E0381", `used binding ${name} ${how}`, at, `${name} used here but it ${how}`, notes);
  }

  private movedBefore(path: MovePath, partial: boolean, kind: AccessKind, place: Place, at: Span, sites: readonly MoveSite[], block: number, index: number): Diagnostic {
    const same = sites.some((site) => site.block === block && site.index === index && site.at.start === at.start && site.loop);
    // What is moved out of a box counts as the box itself.
    const isPartial = partial && !isBoxContent(path, this.facts);
    const partly = isPartial ? "partially " : "";
    const used = kind === "borrow" || kind === "borrowMut" || kind === "borrowTwoPhase" || kind === "rawBorrow" || kind === "rawBorrowMut" ? "borrow" : kind === "assign" || kind === "result" ? "assign" : "use";
    const described = this.describe(partial ? place : path.place);
    const message = used === "assign" ? `assign to part of moved value: ${quoted(described)}` : `${used} of ${partly}moved value${described === undefined ? "" : `: ${quoted(described)}`}`;
    const label = same ? "value moved here, in previous iteration of loop" : `value ${used === "borrow" ? "borrowed" : used === "assign" ? "partially assigned" : "used"} here after ${isPartial ? "partial " : ""}move`;
    return finding("E0382", message, at, label, this.moveNotes(path, sites, same, isPartial));
  }

  /** The payload of a variant has no name. */
  private describe(place: Place): string | undefined {
    return place.projection.some((step) => step.kind === "Field" && step.variant >= 0) ? undefined : this.facts.describe(place);
  }

  private moveNotes(path: MovePath, sites: readonly MoveSite[], same: boolean, partial: boolean): readonly Note[] {
    const notes: Note[] = [];
    const local = this.facts.local(path.place);
    const ty = this.facts.tyOf(path.place);
    const name = quoted(this.describe(path.place));
    const because = ty === undefined ? undefined : `${partial ? "partial " : ""}move occurs because ${name} has type \`${this.facts.types.show(ty)}\`, which does not implement the \`Copy\` trait`;
    const declared = local !== undefined && local.kind !== "temp" && path.place.projection.length === 0;
    if (declared && because !== undefined) notes.push(note(local, because));
    for (const site of sites) {
      if (same && site.loop) continue;
      const loop = site.loop ? ", in previous iteration of loop" : "";
      if (site.closure) notes.push(note(site.at, `value moved into closure here${loop}`));
      else if (site.how !== undefined) notes.push(note(site.at, `${name} moved due to ${site.how}${loop}`));
      else notes.push(note(site.at, `value ${partial ? "partially " : ""}moved here${loop}`));
    }
    if (!declared && because !== undefined) notes.push(note(sites[0]?.at ?? { start: 0, end: 0 }, because));
    return notes;
  }

  /** The moves of the path, of what it is part of, or of its parts, that reach a point without an assignment between. */
  private movesReaching(path: MovePath, block: number, index: number): readonly MoveSite[] {
    const idom = dominators(this.cfg);
    const out: MoveSite[] = [];
    const seen = new Set<string>();
    const visited = new Uint8Array(this.cfg.count * 2);
    const work: { block: number; index: number; loop: boolean }[] = [{ block, index, loop: false }];
    for (let at = work.pop(); at !== undefined; at = work.pop()) {
      const stopped = this.searchBlock(path, at.block, at.index, at.loop, out, seen, at.block === block && at.index === index && !at.loop);
      if (stopped) continue;
      for (const pred of this.cfg.preds[at.block] ?? []) {
        const loop = at.loop || dominates(this.cfg, idom, at.block, pred);
        const key = pred * 2 + (loop ? 1 : 0);
        if (visited[key] === 1 || (this.cfg.position[pred] ?? -1) < 0) continue;
        visited[key] = 1;
        work.push({ block: pred, index: Number.MAX_SAFE_INTEGER, loop });
      }
    }
    return dedupe(out).sort((a, b) => a.at.start - b.at.start);
  }

  /** Searches a block backwards from before `index`; whether the path was assigned on the way. */
  private searchBlock(path: MovePath, block: number, index: number, loop: boolean, out: MoveSite[], seen: Set<string>, own: boolean): boolean {
    const found = this.facts.body.blocks[block];
    if (found === undefined) return true;
    const last = found.statements.length;
    for (let i = Math.min(index, last); i >= 0; i--) {
      const events: { kind: AccessKind; place: Place; at: Span }[] = [];
      const collect = (kind: AccessKind, place: Place, at: Span): void => { events.push({ kind, place, at }); };
      const statement = found.statements[i];
      if (i === last) {
        visitTerminator(found.terminator, collect);
        if (!own || index > last) visitResult(found.terminator, collect);
      } else if (statement !== undefined) visitStatement(statement, collect);
      if (own && i === index) events.splice(0, events.length, ...this.before(events));
      for (let k = events.length - 1; k >= 0; k--) {
        const event = events[k];
        if (event === undefined) continue;
        const stop = this.searchEvent(path, event, block, i, loop, out, seen, i === last ? found.terminator : statement);
        if (stop) return true;
      }
    }
    return false;
  }

  /** Of the accesses of the statement of the error itself, only its moves can come before. */
  private before(events: readonly { kind: AccessKind; place: Place; at: Span }[]): { kind: AccessKind; place: Place; at: Span }[] {
    const moves = events.filter((event) => event.kind === "move");
    return moves.slice(0, Math.max(0, moves.length - 1));
  }

  private searchEvent(path: MovePath, event: { kind: AccessKind; place: Place; at: Span }, block: number, index: number, loop: boolean, out: MoveSite[], seen: Set<string>, what: Statement | Terminator | undefined): boolean {
    const parts = event.kind === "move" ? elementsOf(event.place, this.facts) : [event.place];
    return parts.some((part) => this.searchPart(path, part, event, block, index, loop, out, seen, what));
  }

  private searchPart(path: MovePath, place: Place, event: { kind: AccessKind; place: Place; at: Span }, block: number, index: number, loop: boolean, out: MoveSite[], seen: Set<string>, what: Statement | Terminator | undefined): boolean {
    const found = this.paths.find(place, this.facts);
    if (found?.exact !== true) return false;
    if (event.kind === "assign" || event.kind === "result") return isAncestorOrSelf(found.path, path);
    if (event.kind === "storageDead" || event.kind === "storageLive") return found.path.place.local === path.place.local;
    if (event.kind !== "move") return false;
    if (!isAncestorOrSelf(found.path, path) && !isAncestorOrSelf(path, found.path)) return false;
    const ty = this.facts.tyOf(event.place);
    if (ty === undefined || !this.facts.isMoved(ty)) return false;
    const key = `${String(block)}.${String(index)}.${String(event.at.start)}${loop ? " again" : ""}`;
    if (!seen.has(key)) {
      seen.add(key);
      const closure = what?.kind === "Assign" && what.rvalue.kind === "Aggregate" && what.rvalue.of.kind === "Closure" && what.rvalue.of.body.closure?.what === "closure";
      const how = what?.kind === "Call" && what.args[0]?.kind === "Move" && what.args[0].place === event.place ? takenBy(what) : undefined;
      out.push({ block, index, at: event.at, loop, closure, how });
    }
    return isAncestorOrSelf(found.path, path);
  }
}

/** What an access needs: an assignment through a pointer the pointer, one to a part what it is a part of. */
function needed(kind: AccessKind, place: Place): Place {
  if (kind !== "assign" && kind !== "result") return place;
  const deref = place.projection.findLastIndex((step) => step.kind === "Deref");
  return { local: place.local, projection: place.projection.slice(0, deref < 0 ? -1 : deref) };
}

function dedupe(sites: readonly MoveSite[]): MoveSite[] {
  const out = new Map<string, MoveSite>();
  for (const site of sites) {
    const key = `${String(site.at.start)}.${String(site.at.end)}`;
    const other = out.get(key);
    if (other === undefined || (other.loop && !site.loop)) out.set(key, site);
  }
  return [...out.values()];
}

function isAncestorOrSelf(above: MovePath, below: MovePath): boolean {
  for (let at: MovePath | undefined = below; at !== undefined; at = at.parent) if (at === above) return true;
  return false;
}

/** How a call takes its receiver. */
function takenBy(call: Extract<Terminator, { kind: "Call" }>): string | undefined {
  if (call.callee.kind === "Value") return "this call";
  if (call.callee.kind === "Unknown") return undefined;
  const name = call.callee.def.name;
  if (call.from === undefined) return name === "branch" ? "this method call" : undefined;
  switch (call.from) {
    case "method": return "this method call";
    case "operator": return "usage in operator";
    case "macro": return name === "into_iter" ? "this implicit call to `.into_iter()`" : undefined;
    case "call": case "index": case "deref": return undefined;
  }
}

function isPrefix(short: Place, long: Place): boolean {
  return short.local === long.local && short.projection.length <= long.projection.length && short.projection.every((step, i) => { const other = long.projection[i]; return other !== undefined && sameStep(step, other); });
}

function isBoxContent(path: MovePath, facts: Facts): boolean {
  return path.place.projection.length === 1 && path.place.projection[0]?.kind === "Deref" && isBox(facts.tyAt(path.place, 0));
}

function assigns(statement: Statement, local: number, except: Span): boolean {
  return statement.kind === "Assign" && statement.place.local === local && !(statement.start <= except.start && statement.end >= except.end);
}

function calls(terminator: Terminator, local: number): boolean {
  return terminator.kind === "Call" && terminator.dest.local === local;
}
