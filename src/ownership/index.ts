/**
 * Ownership as the compiler checks it, on the flow IR: what is used after a move or before it is initialised, what is written without
 * leave, and loans that are in each other's way. Where a type or callee is unknown no error comes of it.
 */
import type { Diagnostic } from "../base/diagnostics.js";
import { buildCfg } from "../ir/cfg.js";
import type { IrBody } from "../ir/ir.js";
import type { TypeContext } from "../types/context.js";
import { Facts, type Upvar } from "./facts.js";
import { checkLoans } from "./loans/check.js";
import { canConflict } from "./loans/conflict.js";
import { Pointees } from "./loans/pointees.js";
import { Shapes } from "./loans/shape.js";
import { summarise, type ClosureSummary } from "./loans/summary.js";
import { BodyTyping } from "./loans/typing.js";
import { printLoans } from "./print.js";
import { checkMoves } from "./moves.js";
import { checkMutability, whyImmutable } from "./mutability.js";

/** What is shared between the bodies of a program. */
export class OwnershipChecker {
  private readonly shapes: Shapes;

  constructor(private readonly types: TypeContext) {
    this.shapes = new Shapes(types);
  }

  /** The errors of a body and of the closures in it, in source order. */
  check(body: IrBody): readonly Diagnostic[] {
    this.shapes.register(body);
    const typings = new Typings(this.shapes);
    const out = this.checkOne(body, [], typings);
    return [...out].sort((a, b) => a.span.start - b.span.start || a.code.localeCompare(b.code));
  }

  /** The loans of a body, and apart from them those of the closures in it, as text. */
  loans(body: IrBody): readonly { readonly body: IrBody; readonly text: string }[] {
    return this.borrowing(body).map(({ typing, pointees }) => ({ body: typing.body, text: printLoans(typing, pointees) }));
  }

  /** For a body, and for each closure in it: its loans, and what its references may point to. */
  borrowing(body: IrBody): readonly { readonly typing: BodyTyping; readonly pointees: Pointees }[] {
    this.shapes.register(body);
    const typings = new Typings(this.shapes);
    const all = (one: IrBody): { readonly typing: BodyTyping; readonly pointees: Pointees }[] => {
      const typing = typings.of(one);
      return [{ typing, pointees: new Pointees(typing, buildCfg(one.blocks)) }, ...one.closures.flatMap(all)];
    };
    return all(body);
  }

  private checkOne(body: IrBody, upvars: readonly Upvar[], typings: Typings): readonly Diagnostic[] {
    const facts = new Facts(body, this.types, upvars);
    const cfg = buildCfg(body.blocks);
    const out = [...checkMoves(facts, cfg), ...checkMutability(facts, cfg), ...(hasLoan(facts) ? checkLoans(facts, cfg, typings.of(body)) : [])];
    for (const closure of body.closures) out.push(...this.checkOne(closure, closure.captures.map((capture) => upvar(facts, capture)), typings));
    return out;
  }
}

/** Typings of bodies, made when they are first asked for; a closure's is asked for by the body that calls it. */
class Typings {
  private readonly known = new Map<IrBody, BodyTyping>();
  private readonly summaries = new Map<IrBody, ClosureSummary | undefined>();

  constructor(private readonly shapes: Shapes) {}

  of(body: IrBody): BodyTyping {
    let typing = this.known.get(body);
    if (typing === undefined) {
      typing = new BodyTyping(body, this.shapes, (closure) => this.summary(closure));
      this.known.set(body, typing);
      typing.run();
    }
    return typing;
  }

  private summary(closure: IrBody): ClosureSummary | undefined {
    if (!this.summaries.has(closure)) {
      this.summaries.set(closure, undefined);
      this.summaries.set(closure, summarise(this.of(closure)));
    }
    return this.summaries.get(closure);
  }
}

function upvar(facts: Facts, capture: IrBody["captures"][number]): Upvar {
  return { name: facts.describe(capture.place) ?? capture.name, byRef: capture.by === "ref" || capture.by === "refMut", mutable: whyImmutable(facts, capture.place, capture.unique === true) === undefined };
}

/** Whether something is borrowed that could be in the way of something else. */
function hasLoan(facts: Facts): boolean {
  return facts.body.blocks.some((block) => block.statements.some((statement) => statement.kind === "Assign" && statement.rvalue.kind === "Ref" && canConflict(facts, statement.rvalue.place)));
}

export function checkOwnership(body: IrBody, types: TypeContext): readonly Diagnostic[] {
  return new OwnershipChecker(types).check(body);
}
