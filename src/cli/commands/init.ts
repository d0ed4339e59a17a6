/** `ownflow init`: writes a policy file that says what can be said, with everything still switched off. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { flagOf, textOf } from "../arguments.js";
import { fileHost, kindOf, reasonOf } from "../host.js";
import type { Command } from "../main.js";
import { requireFolder } from "../paths.js";
import { UsageError } from "../usage-error.js";

export const POLICY_TEMPLATE = `# What is secret in this project, and where data may go. \`ownflow check\` reads this file.

[lattice]
levels = ["public", "secret"]          # a chain, lowest first
# order = ["public < alice", "public < bob", "alice < admin", "bob < admin"]
# principals = ["alice", "bob"]
# axes.integrity = { levels = ["trusted", "untrusted"], kind = "integrity" }

[sources]                              # where labelled data comes from
# "std::env::var" = "secret"                           # what a function returns
# "crate::config::Config.password" = "secret"          # a field
# "crate::login(password)" = "secret"                  # a parameter
# "crate::keys::PrivateKey" = "secret"                 # every value of a type

[channels]                             # where data leaves; println!, files and sockets are public unless said otherwise here
# "crate::audit::record(message)" = "secret"
# "std::fmt::Debug" = "public"                         # what Debug implementations emit

[declassifiers]                        # functions whose result may be lower than what went in
# "crate::auth::hash_password" = { to = "public", reason = "a salted hash may be stored" }

[trusted]                              # functions whose bodies are believed, not analysed
# paths = ["crate::ffi::*"]
`;

export const init: Command = (args, terminal) => {
  const folder = textOf(args, "folder") ?? ".";
  requireFolder(fileHost(), folder, "the folder");
  const path = join(folder, "ownflow.toml");
  if (kindOf(path) !== "missing" && !flagOf(args, "force")) throw new UsageError(`\`${path}\` is there already`, "`--force` overwrites it");
  try {
    writeFileSync(path, POLICY_TEMPLATE);
  } catch (error) {
    throw new UsageError(`could not write \`${path}\`: ${reasonOf(error)}`);
  }
  terminal.out(`wrote ${path}\nnow name a source and a channel in it, or label values in the code, and run \`ownflow check\`\n`);
  return 0;
};
