/** What other folders may use of the reports. */
export { findingOf, placeOf } from "./diagnostic-to-finding.js";
export type { SourceLines } from "./frame.js";
export { githubReport } from "./github.js";
export { jsonReport } from "./json.js";
export { inOrder } from "./order.js";
export { paint } from "./paint.js";
export { findingText, textReport } from "./text.js";
export type { TextOptions } from "./text.js";
export { signatureChanges, signatureFile, signatureText } from "./signatures.js";
export type { NamedSignature } from "./signatures.js";
