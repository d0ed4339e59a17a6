// Fetches the corpus of real Rust that the measurements run on: Debian source packages of crates, the standard library's sources, and programs that
// use popular crates. They land in .cache/corpus and .cache/programs, one folder a package, and are never committed. Needs apt-get and dpkg.
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
/** Programs, and libraries with examples, in which the models of popular crates are measured. */
const PROGRAMS = [
  "bat", "cbindgen", "debcargo", "sniffglue", "cargo-c", "git-absorb", "cargo-binutils", "pleaser", "zram-generator", "sequoia-sop", "hexyl", "cargo", "sequoia-wot", "ripasso",
  "h2", "hyper-rustls", "tokio-postgres", "reqwest", "netlink-proto", "trust-dns-server", "transmission-client", "wl-clipboard-rs", "tokio-util",
];
const PACKAGES = [...CRATES.map((name) => [`librust-${name}-dev`, "corpus"]), ["rust-src", "corpus"], ...PROGRAMS.map((name) => [`librust-${name}-dev`, "programs"])];

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cache = join(root, ".cache");
const archives = join(cache, "debs");
for (const folder of ["corpus", "programs"]) mkdirSync(join(cache, folder), { recursive: true });
mkdirSync(archives, { recursive: true });

const missing = [];
for (const [name, folder] of PACKAGES) {
  const target = join(cache, folder, name);
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
console.log(`${PACKAGES.length - missing.length} of ${PACKAGES.length} packages in ${cache}`);
