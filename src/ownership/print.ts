/**
 * The loans of a body as text: where each is made, of what, and which locals may hold it; then what its references point to. For
 * `ownflow dump --stage loans` and tests.
 */
import type { IrBody, Place } from "../ir/ir.js";
import { bodyName, printPlace } from "../ir/print.js";
import type { Pointee, Pointees } from "./loans/pointees.js";
import type { BodyTyping, Loan } from "./loans/typing.js";

export function printLoans(typing: BodyTyping, pointees: Pointees): string {
  const lines = typing.loans.map((loan) => line(typing, loan));
  return [`loans ${bodyName(typing.body)}`, ...[...lines, ...pointeeLines(typing, pointees)].map((text) => `  ${text}`), ""].join("\n");
}

function line(typing: BodyTyping, loan: Loan): string {
  const reached = [...typing.graph.reached(loan.region).keys()];
  const holders = new Set(reached.flatMap((region) => { const owner = typing.ownerOf[region]; return owner === undefined ? [] : [owner]; }));
  const held = [...holders].sort((a, b) => a - b).map((local) => named(typing.body, local)).join(" ");
  const kind = loan.mut ? (loan.twoPhase ? "two_phase mut " : "mut ") : "";
  const outlives = reached.some((region) => typing.graph.isUniversal(region)) ? ", outlives the body" : "";
  return `bb${String(loan.block)}[${String(loan.index)}] &${kind}${printPlace(loan.place)} held by ${held === "" ? "nothing" : held}${outlives}`;
}

function named(body: IrBody, local: number): string {
  const name = body.locals[local]?.name;
  return name === undefined ? `_${String(local)}` : `_${String(local)}(${name})`;
}

// ---- what references point to

/** A line for each point at which what a variable's references point to is not what it was before. */
function pointeeLines({ body }: BodyTyping, pointees: Pointees): readonly string[] {
  const { cfg } = pointees;
  const places = body.locals.filter((local) => local.name !== undefined || local.kind === "return").flatMap((local) => pointees.referencesIn(local.id));
  const all = (block: number, index: number): readonly string[] => places.map((place) => pointees.at(place, { block, index }).map((pointee) => shown(body, pointee)).join(", "));
  const ends = body.blocks.map(({ statements }, block) => all(block, statements.length + 1));
  const out: string[] = [];
  const note = (where: string, now: readonly string[], from: readonly (readonly string[] | undefined)[]): void => {
    places.forEach((place, i) => {
      const text = now[i] ?? "";
      if (text !== "" && from.some((before) => before?.[i] !== text)) out.push(`${where} ${showPlace(body, place)} -> ${text}`);
    });
  };
  for (const block of cfg.order) {
    let before = all(block, 0);
    note(`bb${String(block)}`, before, block === 0 ? [[]] : (cfg.preds[block] ?? []).map((from) => ends[from]));
    for (let index = 0; index <= (body.blocks[block]?.statements.length ?? 0); index++) {
      const now = all(block, index + 1);
      note(`bb${String(block)}[${String(index)}]`, now, [before]);
      before = now;
    }
  }
  return out;
}

function shown(body: IrBody, pointee: Pointee): string {
  switch (pointee.kind) {
    case "Place": return showPlace(body, pointee.place);
    case "Given": return `given by ${named(body, pointee.local)}`;
    case "Static": return `static ${pointee.def.name}`;
    case "Unknown": return "unknown";
  }
}

function showPlace(body: IrBody, place: Place): string {
  return printPlace(place).replace(/_(\d+)/gu, (_text, local: string) => named(body, Number(local)));
}
