/**
 * Symbolic labels: finite joins of atoms. An atom is a source (a place in the program that says "this is at least L"),
 * or the label of an input of the function under analysis. Each atom is there *by data* or *by decision*: a join that holds
 * an atom by data says nothing about decisions and the other way round, so explicit and implicit flows stay apart.
 *
 * Labels are interned: equal labels are one object. Knows nothing of values, memory or channels.
 */
import type { Span } from "../base/source-map.js";
import type { Element, Lattice } from "../policy/labels.js";
import { Interned, mix, sameList } from "./interned.js";
import type { Path, Paths } from "./paths.js";
import { rootOf } from "./paths.js";

export type Atom =
  /** Labelled in the program or by the policy. `what` completes "…, which is labelled here". */
  | { readonly kind: "Source"; readonly id: number; readonly element: Element; readonly span: Span; readonly what: string; readonly levelText: string }
  /** The label of an input's own value (of a container: its shape); of a folded one, of everything that it stands for, but not what is declared of that. */
  | { readonly kind: "Own"; readonly id: number; readonly path: Path }
  /** The join of everything that an input reaches, and of what is declared of the types of that. */
  | { readonly kind: "Deep"; readonly id: number; readonly path: Path }
  /** What is declared of what an input, a pointer, points to: its borrower knew. */
  | { readonly kind: "Pointee"; readonly id: number; readonly path: Path }
  /** The label of something symbolic after a declassification or endorsement of some axes of a product. */
  | { readonly kind: "Lowered"; readonly id: number; readonly of: Label; readonly to: Element; readonly axes: readonly number[] }
  /** The lattice element that the run-time value of an input names, or any element when the value is not known (`path` undefined). */
  | { readonly kind: "Dependent"; readonly id: number; readonly path: Path | undefined; readonly span: Span; readonly what: string };

/** A set of atoms, each coded as `2 * atom.id + (by decision ? 1 : 0)`, sorted. */
export interface Label {
  readonly id: number;
  readonly codes: readonly number[];
}

const PAIR = 0x4000000;
/** A label that names more parts of inputs than this names larger parts instead. */
const MAX_CODES = 48;

export class Labels {
  readonly none: Label;
  private readonly atoms: Atom[] = [];
  private readonly sources = new Map<string, Atom>();
  private readonly owns = new Map<Path, Label>();
  private readonly deepAtoms = new Map<Path, Atom>();
  private readonly deeps = new Map<Path, Label>();
  private readonly pointees = new Map<Path, Label>();
  private readonly dependents = new Map<string, Atom>();
  private readonly loweredAtoms = new Map<string, Atom>();
  private readonly table = new Interned<Label>();
  private readonly joins = new Map<number, Label>();
  private readonly decisions = new Map<Label, Label>();

  constructor(private readonly paths: Paths) {
    this.none = this.intern([]);
  }

  atom(id: number): Atom {
    const atom = this.atoms[id];
    if (atom === undefined) throw new RangeError(`no atom ${String(id)}`);
    return atom;
  }

  source(element: Element, span: Span, what: string, levelText: string): Label {
    const key = `${String(element)}:${String(span.start)}:${String(span.end)}:${what}`;
    let atom = this.sources.get(key);
    if (atom === undefined) {
      atom = { kind: "Source", id: this.atoms.length, element, span, what, levelText };
      this.atoms.push(atom);
      this.sources.set(key, atom);
    }
    return this.intern([2 * atom.id]);
  }

  own(path: Path): Label {
    let label = this.owns.get(path);
    if (label === undefined) {
      const id = this.atoms.length;
      this.atoms.push({ kind: "Own", id, path });
      label = this.intern([2 * id]);
      this.owns.set(path, label);
    }
    return label;
  }

  /** Of a folded input the same as of that which is folded: what covers what must not depend on how it is said. */
  deep(given: Path): Label {
    const path = given.folded ? (given.parent ?? given) : given;
    let label = this.deeps.get(path);
    if (label === undefined) {
      label = this.intern([2 * this.deepAtom(path).id]);
      this.deeps.set(path, label);
    }
    return label;
  }

  pointee(path: Path): Label {
    let label = this.pointees.get(path);
    if (label === undefined) {
      const id = this.atoms.length;
      this.atoms.push({ kind: "Pointee", id, path });
      label = this.intern([2 * id]);
      this.pointees.set(path, label);
    }
    return label;
  }

  private deepAtom(path: Path): Atom {
    let atom = this.deepAtoms.get(path);
    if (atom === undefined) {
      atom = { kind: "Deep", id: this.atoms.length, path };
      this.atoms.push(atom);
      this.deepAtoms.set(path, atom);
    }
    return atom;
  }

  dependent(path: Path | undefined, span: Span, what: string): Label {
    const key = `${path === undefined ? "?" : String(path.id)}:${String(span.start)}`;
    let atom = this.dependents.get(key);
    if (atom === undefined) {
      atom = { kind: "Dependent", id: this.atoms.length, path, span, what };
      this.atoms.push(atom);
      this.dependents.set(key, atom);
    }
    return this.intern([2 * atom.id]);
  }

  /** A label after lowering to `to` on `axes`: sources at once, inputs when they are known. */
  lowered(label: Label, to: Element, axes: readonly number[], lattice: Lattice): Label {
    return this.substitute(label, (atom) => {
      switch (atom.kind) {
        case "Source": {
          const element = lattice.lower(atom.element, to, axes);
          if (element === atom.element) return undefined;
          return element === lattice.bottom ? this.none : this.source(element, atom.span, atom.what, lattice.show(element));
        }
        case "Own":
        case "Deep":
        case "Pointee":
        case "Dependent":
        case "Lowered": {
          const of = this.intern([2 * atom.id]);
          const key = `${String(of.id)}:${String(to)}:${axes.join(",")}`;
          let known = this.loweredAtoms.get(key);
          if (known === undefined) {
            known = { kind: "Lowered", id: this.atoms.length, of, to, axes };
            this.atoms.push(known);
            this.loweredAtoms.set(key, known);
          }
          return this.intern([2 * known.id]);
        }
      }
    });
  }

  join(a: Label, b: Label): Label {
    if (a === b || b.codes.length === 0) return a;
    if (a.codes.length === 0) return b;
    const key = a.id < b.id ? a.id * PAIR + b.id : b.id * PAIR + a.id;
    let joined = this.joins.get(key);
    if (joined === undefined) {
      joined = this.intern(mergeSorted(a.codes, b.codes));
      this.joins.set(key, joined);
    }
    return joined;
  }

  joinAll(labels: Iterable<Label>): Label {
    let joined = this.none;
    for (const label of labels) joined = this.join(joined, label);
    return joined;
  }

  /** At least the label, said of whole inputs. */
  coarse(label: Label): Label {
    return this.intern(sortedUnique(label.codes.map((code) => {
      const atom = this.atom(code >> 1);
      return isOfInput(atom) && atom.path.parent !== undefined ? this.larger(code, atom, rootOf(atom.path)) : code;
    })));
  }

  /** The same atoms, each as a decision on them. */
  asDecision(label: Label): Label {
    if (label.codes.length === 0) return label;
    let decided = this.decisions.get(label);
    if (decided === undefined) {
      decided = this.intern(sortedUnique(label.codes.map((code) => code | 1)));
      this.decisions.set(label, decided);
    }
    return decided;
  }

  /** Replaces each atom by a label; what replaces an atom that is there by decision is there by decision. */
  substitute(label: Label, replace: (atom: Atom) => Label | undefined): Label {
    let result = this.none;
    let kept: number[] | undefined;
    for (const code of label.codes) {
      const by = replace(this.atom(code >> 1));
      if (by === undefined) (kept ??= []).push(code);
      else result = this.join(result, (code & 1) === 1 ? this.asDecision(by) : by);
    }
    return kept === undefined ? result : this.join(result, this.intern(kept));
  }

  filter(label: Label, keep: (atom: Atom, byDecision: boolean) => boolean): Label {
    const codes = label.codes.filter((code) => keep(this.atom(code >> 1), (code & 1) === 1));
    return codes.length === label.codes.length ? label : this.intern(codes);
  }

  /** What an input reaches covers its parts; and of very many parts, those that lie deepest are taken together. */
  private normal(given: readonly number[]): readonly number[] {
    let codes = this.withoutCovered(given);
    for (let inputs = this.inputsAmong(codes); inputs.length > MAX_CODES; inputs = this.inputsAmong(codes)) {
      const deepest = Math.max(...inputs.map(({ path }) => levelOf(path)));
      if (deepest === 0) break;
      codes = this.withoutCovered(sortedUnique(codes.map((code) => {
        const atom = this.atom(code >> 1);
        if (!isOfInput(atom) || levelOf(atom.path) < deepest) return code;
        const around = (atom.path.folded ? atom.path.parent : atom.path)?.parent;
        return around === undefined ? code : this.larger(code, atom, around);
      })));
    }
    return codes;
  }

  /** The same of all that `around` holds: of what is declared of that only if the atom spoke of it. */
  private larger(code: number, atom: OfInput, around: Path): number {
    return (atom.kind === "Deep" ? 2 * this.deepAtom(around).id : (this.own(this.paths.fold(around)).codes[0] ?? 0)) + (code & 1);
  }

  private inputsAmong(codes: readonly number[]): readonly OfInput[] {
    return codes.length <= MAX_CODES ? [] : codes.map((code) => this.atom(code >> 1)).filter(isOfInput);
  }

  private withoutCovered(codes: readonly number[]): readonly number[] {
    if (codes.length < 2) return codes;
    const covering = [new Covering(), new Covering()] as const;
    for (const code of codes) covering[(code & 1) as 0 | 1].add(this.atom(code >> 1));
    if (!covering[0].any && !covering[1].any) return codes;
    return codes.filter((code) => !covering[(code & 1) as 0 | 1].covers(this.atom(code >> 1)));
  }

  private intern(given: readonly number[]): Label {
    const codes = this.normal(given);
    let hash = 0;
    for (const code of codes) hash = mix(hash, code);
    let label = this.table.find(hash, (entry) => sameList(entry.codes, codes));
    if (label === undefined) {
      label = { id: this.table.size, codes };
      this.table.add(hash, label);
    }
    return label;
  }
}

type OfInput = Extract<Atom, { kind: "Own" | "Deep" }>;

function isOfInput(atom: Atom): atom is OfInput {
  return atom.kind === "Own" || atom.kind === "Deep";
}

/** How deep it lies; what is folded lies where all that it stands for begins. */
function levelOf(path: Path): number {
  return path.folded ? path.depth - 1 : path.depth;
}

/** The inputs of which a label says all: what it says of their parts is said already. */
class Covering {
  private readonly whole = new Set<Path>();
  /** Those of which it says all but what is declared. */
  private readonly stored = new Set<Path>();
  any = false;

  add(atom: Atom): void {
    if (atom.kind === "Deep") this.whole.add(atom.path);
    else if (atom.kind === "Own" && atom.path.folded && atom.path.parent !== undefined) this.stored.add(atom.path.parent);
    else return;
    this.any = true;
  }

  covers(atom: Atom): boolean {
    if (!isOfInput(atom)) return false;
    for (let at = atom.kind === "Deep" ? atom.path.parent : atom.path; at !== undefined; at = at.parent) if (this.whole.has(at)) return true;
    if (atom.kind === "Deep" || this.stored.size === 0) return false;
    for (let at = atom.path.folded ? atom.path.parent?.parent : atom.path; at !== undefined; at = at.parent) if (this.stored.has(at)) return true;
    return false;
  }
}

function mergeSorted(a: readonly number[], b: readonly number[]): number[] {
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const x = a[i] ?? Infinity;
    const y = b[j] ?? Infinity;
    merged.push(Math.min(x, y));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return merged;
}

function sortedUnique(codes: number[]): number[] {
  codes.sort((x, y) => x - y);
  return codes.filter((code, index) => index === 0 || code !== codes[index - 1]);
}
