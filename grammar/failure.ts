/**
 * How a rule says that it cannot go on: thrown from any depth, caught where parsing can resume. Never leaves `grammar/`.
 */
import type { Code } from "../src/base/codes.js";

export class SyntaxFailure extends Error {
  /**
   * @param at the index of the token that does not fit.
   * @param expected what would have fitted, as it goes into "expected …, found …"; or the whole message when `whole`.
   */
  constructor(
    readonly at: number,
    readonly expected: string,
    readonly whole: boolean,
    readonly code: Code,
  ) {
    super(expected);
    this.name = "SyntaxFailure";
  }
}
