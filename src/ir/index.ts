/** What the other stages use of the flow IR. */
export type * from "./ir.js";
export { lowerBody } from "./lower.js";
export { buildCfg, components, controlDependence, dominates, dominators, graphOf, inCycle, loopsOf, postDominators, postDominatorsOf } from "./cfg.js";
export type { Cfg, Loop, PostDominators } from "./cfg.js";
export { bodyName, printBody, printCfg, printDot, printPlace, printStatement, printTerminator } from "./print.js";
export { validate } from "./validate.js";
