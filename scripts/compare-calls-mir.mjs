// Reads the calls out of rustc's MIR text, and brings the names of functions into one form on both sides: module paths, lifetimes,
// generic arguments of functions and default arguments of types left out.

/** Every call that stands in source text of the crate: its span, the key of its callee and its path as rustc writes it. */
export function parseMir(text, sourceLine) {
  const calls = [];
  let derived = false;
  // A `const fn` comes twice, and the lengths of arrays are bodies of their own.
  let forConstants = false;
  let skipped = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("// MIR FOR CTFE")) forConstants = true;
    if (/^(fn|const|static|promoted)/.test(line)) {
      skipped = forConstants || /\{constant#\d+\}/.test(line);
      forConstants = false;
      const impl = /<impl at (\S+?):(\d+):(\d+): \d+:(\d+)>/.exec(line);
      derived = impl !== null && /^[A-Z]\w*$/.test(sourceLine(impl[1], Number(impl[2])).slice(Number(impl[3]) - 1, Number(impl[4]) - 1));
    }
    if (derived || skipped) continue;
    const match = /^ {8}(?:_\d+(?:\.\d+)*|\(.*?\)|\S+) = (.*) -> (?:\[return|\[unwind|unwind|bb\d).*; \/\/ scope \d+ at (\S+?):(\d+):(\d+): (\d+):(\d+)/.exec(line);
    if (match === null) continue;
    const [, call, file, line1, column1, line2, column2] = match;
    if (file.startsWith("/")) continue;
    const callee = calleeText(call);
    if (callee === undefined) continue;
    // An item that is called through a variable is the variable's value in the MIR.
    const key = /^(?:move|copy) /.test(callee) ? "value" : keyOfPath(callee);
    if (key === undefined || isInternal(key) || /^<Box<.*> as Drop>::drop$/.test(key)) continue;
    calls.push({ span: `${file}:${line1}:${column1}: ${line2}:${column2}`, key, path: callee });
  }
  return calls;
}

/** What rustc's desugaring of format strings calls; ours keeps the format string. */
function isInternal(key) {
  return key.startsWith("Argument::") || key.startsWith("Arguments::") || key.startsWith("UnsafeArg::") || key.startsWith("Placeholder::");
}

/** The callee of `callee(args)`: everything before the argument list. */
function calleeText(written) {
  const call = written.replace(/'[()]'/g, "'_'");
  if (!call.endsWith(")") || /^(assert|drop|switchInt|yield|falseEdge|goto)\(/.test(call)) return undefined;
  let depth = 0;
  for (let i = call.length - 1; i >= 0; i--) {
    const c = call[i];
    if (c === ")") depth++;
    else if (c === "(") {
      depth--;
      if (depth === 0) return call.slice(0, i);
    }
  }
  return undefined;
}

/** `<T as Trait>::m`, `Type::m` or `m`, without generic arguments of functions. */
export function keyOfPath(text) {
  const path = strip(text);
  const parts = splitPath(path);
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const head = parts.slice(0, -1);
  const first = head[0];
  if (first?.startsWith("<") && first.endsWith(">")) {
    const inner = first.slice(1, -1);
    const as = topLevelAs(inner);
    if (as === undefined) return head.length > 1 ? (/^[A-Z]/.test(head.at(-1)) ? `${simpleType(head.at(-1))}::${last}` : last) : `${simpleType(inner)}::${last}`;
    if (head.length > 1) return /^[A-Z]/.test(head.at(-1)) ? `${head.at(-1)}::${last}` : last;
    const self = simpleType(inner.slice(0, as));
    const trait = simpleType(inner.slice(as + 4));
    if (/^(Fn|FnMut|FnOnce)\b/.test(trait)) return "value";
    return `<${self} as ${traitWithout(trait, self)}>::${last}`;
  }
  const owner = head.at(-1);
  if (owner === undefined) return last;
  if (owner.startsWith("<impl ")) {
    const inner = owner.slice(6, -1);
    if (inner.startsWith("at ")) return `impl::${last}`;
    return `${simpleType(inner)}::${last}`;
  }
  return /^[A-Z]/.test(owner) ? `${simpleType(owner)}::${last}` : last;
}

function topLevelAs(text) {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === "<" || c === "(" || c === "[" || c === "{") depth++;
    else if ((c === ">" && text[i - 1] !== "-") || c === ")" || c === "]" || c === "}") depth--;
    else if (depth === 0 && text.startsWith(" as ", i)) return i;
  }
  return undefined;
}

/** The parts of a path at its top level, `::<…>` left out. */
function splitPath(text) {
  const parts = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === "<" || c === "(" || c === "[" || c === "{") depth++;
    else if ((c === ">" && text[i - 1] !== "-") || c === ")" || c === "]" || c === "}") depth--;
    else if (depth === 0 && text.startsWith("::", i)) {
      parts.push(text.slice(from, i));
      i++;
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  const out = [];
  parts.forEach((part, i) => {
    // The generic arguments of the part before: those of a type count, those of a function do not.
    if (part.startsWith("<") && i > 0 && (i === parts.length - 1 || !part.startsWith("<impl "))) {
      if (i < parts.length - 1 && out.length > 0) out[out.length - 1] += part;
      return;
    }
    out.push(part);
  });
  return out;
}

/** Lifetimes, closures' places and the like left out. */
function strip(text) {
  return text
    .replace(/\{(?:async )?(?:fn body of [^}]*|closure@[^}]*|async block@[^}]*|closure#\d+)\}/g, "{closure}")
    .replace(/for<[^>]*> /g, "")
    .replace(/ \+ '\w+/g, "").replace(/'\w+ \+ /g, "")
    .replace(/&'\w+ /g, "&")
    .replace(/(?:::)?<'\w+(?:, '\w+)*>/g, "")
    .replace(/::<>/g, "").replace(/::(?=\()/g, "")
    .replace(/<'\w+(?:, '\w+)*, /g, "<")
    .replace(/, '\w+(?=[,>])/g, "");
}

/** Module paths and default arguments left out. */
export function simpleType(text) {
  return strip(text)
    .replace(/::</g, "<").replace(/\((dyn [^()]+)\)/g, "$1")
    .replace(/\b(?:[a-z_][\w]*::)+(?=[A-Za-z_<])/g, "")
    .replace(/<impl ([^<>]*)>::/g, "")
    .replace(/\{closure\}::/g, "").replace(/\b[A-Z]\w*(?:<[^<>]*>)?::(?=[A-Z])/g, "")
    .replace(/, (?:Global|RandomState|DefaultHashBuilder|BuildHasherDefault<AHasher>|std::alloc::Global)(?=>)/g, "")
    .replace(/<(?:Global|\(\))>/g, "").replace(/, \(\)>/g, ">")
    .replace(/; [^\];]*\]/g, "; _]")
    .replace(/\bimpl [A-Z]\w*(?:<[^<>]*>|\([^()]*\)(?: -> \w+)?)?/g, "impl Trait")
    .replace(/\bfn [\w:]+(?:<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>)?(?=[,>])/g, "{fn}")
    .replace(/(?:unsafe )?(?:extern "C" )?fn\([^()]*\)(?: -> [^{]*?)? \{[^}]*\}/g, "{fn}")
    .replace(/\{fn[^}]*\}/g, "{fn}");
}

/** A trait's first argument is left out when it is the self type: that is the usual default. */
function traitWithout(trait, self) {
  return trait === `${trait.slice(0, trait.indexOf("<"))}<${self}>` ? trait.slice(0, trait.indexOf("<")) : trait;
}

// ---- ours

export function calleeKey(context, callee, within) {
  if (callee.kind === "Unknown") return `? ${callee.name}`;
  if (callee.kind === "Value") return "value";
  const { def, args } = callee;
  const container = def.container;
  // The compiler's MIR shows what `impl Trait` hides.
  const text = (arg) => simpleType(context.show("hasInfer" in arg ? context.normalize(arg, within) : arg));
  if (container.kind === "Trait") return traitKey(context, container.def, args.slice(0, context.genericsOf(container.def).params.length), def.name, text);
  if (container.kind !== "Impl") return def.name;
  const header = context.implHeader(container.def);
  const self = context.subst(header.self, args, container.def);
  if (header.trait === undefined) return `${text(self)}::${def.name}`;
  return traitKey(context, header.trait, [self, ...context.substArgs(header.traitArgs, args, container.def)], def.name, text);
}

function traitKey(context, trait, args, method, text) {
  const [self, ...rest] = args;
  const shown = rest.filter((a) => !["Static", "RegionParam", "BoundRegion", "Elided", "Erased"].includes(a.kind)).map(text);
  const defaults = context.genericsOf(trait).params.filter((param) => param.kind === "Type").slice(1).map((param) => param.node?.default?.path?.segments.at(-1)?.name);
  const selfText = self === undefined ? "?" : text(self);
  while (shown.length > 0 && shown.at(-1) === (defaults[shown.length - 1] === "Self" ? selfText : defaults[shown.length - 1])) shown.pop();
  const full = shown.length === 0 ? trait.name : simpleType(`${trait.name}<${shown.join(", ")}>`);
  if (/^(Fn|FnMut|FnOnce)\b/.test(full)) return "value";
  return `<${selfText} as ${traitWithout(full, selfText)}>::${method}`;
}
