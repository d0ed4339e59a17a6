// Fetches the corpus of real Rust that the measurements run on: Debian source packages of crates, and the standard library's sources.
// They land in .cache/corpus, one folder a package, and are never committed. Needs apt-get and dpkg.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const CRATES = [
  "regex-syntax", "regex", "aho-corasick", "memchr", "itoa", "ryu", "semver", "hashbrown", "indexmap", "smallvec", "bitflags", "serde",
  "serde-json", "syn", "quote", "proc-macro2", "clap", "time", "rand", "num-traits", "num-bigint", "url", "base64", "sha2", "aes", "rustls",
  "tokio", "hyper", "http", "bytes", "futures-util", "rayon", "crossbeam-utils", "log", "tracing", "tempfile", "walkdir", "toml",
  "fnv", "hex", "percent-encoding", "httparse", "unicode-width", "humantime", "textwrap", "strsim", "heck", "either", "itertools", "arrayvec", "num-integer",
  "byteorder", "adler", "crc32fast", "cfg-if", "unicode-ident", "same-file", "form-urlencoded", "pin-project-lite", "futures-core", "rand-core", "tracing-core", "fastrand", "lazy-static", "scopeguard",
  "unicode-bidi", "unicode-normalization", "tinyvec", "idna", "pin-utils", "slab",
];
const PACKAGES = [...CRATES.map((name) => `librust-${name}-dev`), "rust-src"];

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cache = join(root, ".cache");
const corpus = join(cache, "corpus");
const archives = join(cache, "debs");
mkdirSync(corpus, { recursive: true });
mkdirSync(archives, { recursive: true });

const missing = [];
for (const name of PACKAGES) {
  const target = join(corpus, name);
  if (existsSync(target)) continue;
  try {
    execFileSync("apt-get", ["download", name], { cwd: archives, stdio: ["ignore", "ignore", "pipe"] });
    const archive = readdirSync(archives).find((file) => file.startsWith(`${name}_`));
    if (archive === undefined) throw new Error("no archive was downloaded");
    execFileSync("dpkg", ["-x", join(archives, archive), target]);
    console.log(`fetched ${name}`);
  } catch (error) {
    rmSync(target, { recursive: true, force: true });
    missing.push(name);
    console.log(`not available: ${name} (${String(error.stderr ?? error.message).trim().split("\n")[0]})`);
  }
}
console.log(`${PACKAGES.length - missing.length} of ${PACKAGES.length} packages in ${corpus}`);
