/**
 * For measuring only: the analysis without one of its precisions, so that it can be seen what each is worth (see `docs/precision.md`).
 * No command and no option of the library leads here.
 */
import type { Element } from "../policy/labels.js";
import type { Ty } from "../types/ty.js";
import type { Frame, Instance } from "./frame.js";
import type { Argument } from "./instantiate.js";
import type { Label } from "./labels.js";
import type { Location } from "./paths.js";

/**
 * `contexts`: all calls of a function are taken together. `updates`: an assignment adds to what was there. `fields`: a value is one label.
 * `ownership`: any two references to one type may be the same.
 */
export type Ablation =
  | { readonly kind: "contexts"; readonly passed: PassedSources }
  | { readonly kind: "updates" | "fields" | "ownership" };

interface SourceKey {
  readonly start: number;
  readonly end: number;
  readonly what: string;
  readonly levelText: string;
}

/** What any call passes to each parameter. The program is verified again until this does not grow. */
export class PassedSources {
  private readonly byParam = new Map<string, Map<string, SourceKey>>();
  /** The elements that were met in this run; their numbers are another run's no more. */
  private readonly elements = new Map<string, Element>();
  private more = false;

  /** A new run begins. */
  begin(): void {
    this.more = false;
    this.elements.clear();
  }

  get grown(): boolean { return this.more; }

  /** The arguments of a call, each as if all calls' arguments came in here. */
  merged(frame: Frame, instance: Instance, args: readonly Argument[]): readonly Argument[] {
    const { labels } = frame.engine;
    return args.map((argument, index) => {
      const key = `${instance.key}#${String(index)}`;
      this.add(frame, key, frame.memory.reachLabel(frame.state, argument.value));
      const all = [...(this.byParam.get(key)?.values() ?? [])].map((each) => {
        const element = this.elements.get(each.levelText);
        return element === undefined ? labels.none : labels.source(element, each, each.what, each.levelText);
      });
      return { ...argument, value: frame.values.raise(argument.value, labels.joinAll(all)) };
    });
  }

  private add(frame: Frame, key: string, label: Label): void {
    const { labels } = frame.engine;
    for (const code of label.codes) {
      const atom = labels.atom(code >> 1);
      if (atom.kind === "Source") {
        this.elements.set(atom.levelText, atom.element);
        this.put(key, { start: atom.span.start, end: atom.span.end, what: atom.what, levelText: atom.levelText });
      }
      if (atom.kind !== "Own" && atom.kind !== "Deep") continue;
      const { root } = atom.path;
      if (root.kind === "Param") for (const each of this.byParam.get(`${frame.instance.key}#${String(root.index)}`)?.values() ?? []) this.put(key, each);
    }
  }

  private put(key: string, source: SourceKey): void {
    const known = this.byParam.get(key) ?? new Map<string, SourceKey>();
    this.byParam.set(key, known);
    const name = `${source.levelText}:${String(source.start)}:${source.what}`;
    if (known.has(name)) return;
    known.set(name, source);
    this.more = true;
  }
}

/** The places of a body that references of each type lead to. */
export class CompatiblePlaces {
  private readonly byType = new Map<number, Set<Location>>();

  /** Whether one of them is new. */
  add(frame: Frame, ty: Ty, locations: readonly Location[]): boolean {
    const places = this.of(frame, ty);
    const before = places.size;
    for (const location of locations) places.add(location);
    return places.size > before;
  }

  of(frame: Frame, ty: Ty): Set<Location> {
    const id = frame.engine.typeId(ty);
    const found = this.byType.get(id) ?? new Set<Location>();
    this.byType.set(id, found);
    return found;
  }
}
