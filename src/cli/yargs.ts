/** The one place that loads yargs. As a CommonJS module it is a few files instead of some thirty, which a short run feels. */
import { createRequire } from "node:module";
import type yargsFactory from "yargs/yargs";

export const yargs = createRequire(import.meta.url)("yargs/yargs") as typeof yargsFactory;
