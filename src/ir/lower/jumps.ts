/** What `break` and `continue` to a loop or labelled block do. Type declarations only. */
import type { Place } from "../ir.js";
import type { ExitTarget } from "./builder.js";

export interface JumpFrame {
  readonly breaks: ExitTarget;
  readonly continues: ExitTarget | undefined;
  /** Where the value of the loop or block goes. */
  readonly dest: Place;
}
