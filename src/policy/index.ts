/** What other folders may use of the policy. */
export { attrArguments, checkLowering, labelOf, ownAttrs } from "./attributes.js";
export type { Complaints, OwnAttr, OwnName } from "./attributes.js";
export { builtinBound } from "./builtin-bounds.js";
export { collectAnnotations } from "./collect.js";
export type { CollectResult } from "./collect.js";
export { joinLabels, meetBounds } from "./annotations.js";
export { readLabel } from "./label-syntax.js";
export type { LabelContext, LabelResult, LabelToken } from "./label-syntax.js";
export { builtinLattice } from "./lattice/lattice.js";
export { MANIFEST_TABLE, NO_POLICY, manifestHasPolicy, readPolicy } from "./policy-file.js";
export type { Policy, PolicyResult } from "./policy-file.js";
