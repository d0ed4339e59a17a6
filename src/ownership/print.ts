/** The loans of a body as text: where each is made, of what, and which locals may hold it. For `ownflow dump --stage loans` and tests. */
import type { IrBody } from "../ir/ir.js";
import { bodyName, printPlace } from "../ir/print.js";
import type { Loan } from "./loans/typing.js";
import type { BodyTyping } from "./loans/typing.js";

export function printLoans(typing: BodyTyping): string {
  const lines = typing.loans.map((loan) => `  ${line(typing, loan)}`);
  return [`loans ${bodyName(typing.body)}`, ...lines, ""].join("\n");
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
