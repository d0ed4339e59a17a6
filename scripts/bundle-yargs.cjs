// Stands for src/cli/yargs.ts in the bundle, where a package is not looked up when the program runs.
exports.yargs = require("yargs/yargs");
