/**
 * The derives of serde: a `Serialize` that gives every field to the serializer, and a `Deserialize` that makes every field of what is read.
 * The names under which fields and variants appear say nothing of what flows, so `rename`, `tag`, `alias` and their kin have no effect.
 */
import { helpers, named, textOf } from "./helpers.js";
import type { FieldShape, MadeImpl, TypeShape, VariantShape } from "./made-impl.js";
import { DEFAULT, OPTION, RESULT, bindingOf, constructorOf, matchSelf } from "./made-impl.js";
import { identText } from "./bodies.js";

const CUSTOM = "<__S::Error as $crate::ser::Error>::custom";
const UNEXPECTED = `${RESULT}::Err(<__D::Error as $crate::de::Error>::custom("unexpected"))`;

export function serialize(shape: TypeShape): readonly MadeImpl[] {
  const options = helpers(shape.attrs, "serde");
  const remote = textOf(named(options, "remote"));
  if (remote !== undefined) return [serializeRemote({ ...shape, remote }, remote)];
  const into = textOf(named(options, "into"));
  const body = into === undefined ? matchSelf(shape, (variant, index) => [serializeVariant(shape, variant, index)])
    : [`let __v: ${into} = $crate::__std::convert::Into::into($crate::__std::clone::Clone::clone(self)); $crate::Serialize::serialize(&__v, __s)`];
  const text = [`impl $crate::Serialize for ${shape.self} { fn serialize<__S>(&self, __s: __S) -> ${RESULT}<__S::Ok, __S::Error> where __S: $crate::Serializer {`, ...body, "} }"];
  return [{ trait: "Serialize", text, bounds: named(options, "bound") === undefined }];
}

/** `remote = "Type"`: no impl of the trait, but a function that a field names by `with`. */
function serializeRemote(shape: TypeShape, remote: string): MadeImpl {
  const body = shape.isEnum ? matchSelf(shape, (variant, index) => [serializeVariant(shape, variant, index)], "__self")
    : shape.variants.flatMap((variant) => [...variant.fields.map((field) => `let ${bindingOf(field)} = &${gotten(field)};`), serializeVariant(shape, variant, 0)]);
  const text = [`impl ${shape.self} { pub fn serialize<__S>(__self: &${remote}, __s: __S) -> ${RESULT}<__S::Ok, __S::Error> where __S: $crate::Serializer {`, ...body, "} }"];
  return { trait: "Serialize", text, bounds: false };
}

function gotten(field: FieldShape): string {
  const getter = getterOf(field);
  return getter === undefined ? `__self.${identText(field.name)}` : `${getter}(__self)`;
}

function getterOf(field: FieldShape): string | undefined {
  return textOf(named(helpers(field.attrs, "serde"), "getter"));
}

function serializeVariant(shape: TypeShape, variant: VariantShape, index: number): string {
  const options = helpers(variant.attrs, "serde");
  if (shape.isEnum && named(options, "skip", "skip_serializing") !== undefined) return `${RESULT}::Err(${CUSTOM}("skipped"))`;
  const kept = variant.fields.filter((field) => named(helpers(field.attrs, "serde"), "skip", "skip_serializing") === undefined);
  const only = variant.fields.length === 1 ? kept[0] : undefined;
  const name = JSON.stringify(shape.name);
  const place = shape.isEnum ? `${name}, ${String(index)}u32, ${JSON.stringify(variant.name)}` : name;
  const suffix = shape.isEnum ? "variant" : "struct";
  if (only !== undefined && (named(helpers(shape.attrs, "serde"), "transparent", "untagged") !== undefined || named(options, "untagged") !== undefined)) return `$crate::Serialize::serialize(${emitted(only, true)}, __s)`;
  if (variant.kind === "Unit") return `$crate::Serializer::serialize_unit_${suffix}(__s, ${place})`;
  if (variant.kind === "Tuple" && only !== undefined) return `$crate::Serializer::serialize_newtype_${suffix}(__s, ${place}, ${emitted(only, true)})`;
  const [method, trait] = variant.kind === "Tuple" ? [`tuple_${suffix}`, shape.isEnum ? "SerializeTupleVariant" : "SerializeTupleStruct"]
    : shape.isEnum ? ["struct_variant", "SerializeStructVariant"] : ["struct", "SerializeStruct"];
  const key = (field: FieldShape): string => (variant.kind === "Tuple" ? "" : `${JSON.stringify(field.name)}, `);
  const fields = kept.map((field) => {
    const call = `$crate::ser::${trait}::serialize_field(&mut __t, ${key(field)}${emitted(field, true)})?;`;
    const unless = textOf(named(helpers(field.attrs, "serde"), "skip_serializing_if"));
    return unless === undefined ? call : `if !${unless}(${emitted(field, false)}) { ${call} }`;
  });
  return `let mut __t = $crate::Serializer::serialize_${method}(__s, ${place}, ${String(kept.length)}usize)?; ${fields.join(" ")} $crate::ser::${trait}::end(__t)`;
}

/** A reference to what is serialized in the place of a field; `through` the function of `with`. */
function emitted(field: FieldShape, through: boolean): string {
  const binding = bindingOf(field);
  const options = helpers(field.attrs, "serde");
  const module = textOf(named(options, "with"));
  const with_ = textOf(named(options, "serialize_with")) ?? (module === undefined ? undefined : `${module}::serialize`);
  if (with_ === undefined || !through) return binding;
  return `&(match ${with_}(${binding}, $crate::__private::collector()) { ${RESULT}::Ok(v) => v, ${RESULT}::Err(e) => return ${RESULT}::Err(${CUSTOM}(e)) })`;
}

export function deserialize(shape: TypeShape): readonly MadeImpl[] {
  const options = helpers(shape.attrs, "serde");
  const remote = textOf(named(options, "remote"));
  if (remote !== undefined) return [deserializeRemote(shape, remote)];
  const text = `impl<'de> $crate::Deserialize<'de> for ${shape.self} { fn deserialize<__D>(__d: __D) -> ${RESULT}<Self, __D::Error> where __D: $crate::Deserializer<'de> { ${deserializeBody(shape)} } }`;
  return [{ trait: "Deserialize", text: [text], bounds: named(options, "bound") === undefined }];
}

/** Fields that a getter reads cannot be written: then the type is made of the item, by `From`. */
function deserializeRemote(shape: TypeShape, remote: string): MadeImpl {
  const converts = shape.variants.some((variant) => variant.fields.some((field) => getterOf(field) !== undefined));
  const body = deserializeBody(converts ? shape : { ...shape, remote });
  const made = converts ? `let __made: ${RESULT}<Self, __D::Error> = (|| { ${body} })(); ${RESULT}::Ok($crate::__std::convert::Into::into(__made?))` : body;
  const text = `impl ${shape.self} { pub fn deserialize<'de, __D>(__d: __D) -> ${RESULT}<${remote}, __D::Error> where __D: $crate::Deserializer<'de> { ${made} } }`;
  return { trait: "Deserialize", text: [text], bounds: false };
}

function deserializeBody(shape: TypeShape): string {
  const options = helpers(shape.attrs, "serde");
  const from = textOf(named(options, "from"));
  if (from !== undefined) return `let __v: ${from} = $crate::Deserialize::deserialize(__d)?; ${RESULT}::Ok($crate::__std::convert::From::from(__v))`;
  const tryFrom = textOf(named(options, "try_from"));
  if (tryFrom !== undefined) {
    return `let __v: ${tryFrom} = $crate::Deserialize::deserialize(__d)?; match <Self as $crate::__std::convert::TryFrom<${tryFrom}>>::try_from(__v) { ${RESULT}::Ok(v) => ${RESULT}::Ok(v), ${RESULT}::Err(e) => ${RESULT}::Err(<__D::Error as $crate::de::Error>::custom(e)) }`;
  }
  const open = "let __p = $crate::__private::part(__d);";
  if (!shape.isEnum) {
    const whole = named(options, "default");
    const fallback = whole === undefined ? "" : `let __default: ${shape.remote ?? "Self"} = ${textOf(whole) === undefined ? DEFAULT : `${textOf(whole) ?? ""}()`};`;
    return `${open} ${fallback} ${RESULT}::Ok(${shape.variants.map((variant) => read(shape, variant, whole !== undefined)).join("")})`;
  }
  const arms = shape.variants.flatMap((variant, index) => {
    const skipped = named(helpers(variant.attrs, "serde"), "skip", "skip_deserializing") !== undefined;
    return skipped ? [] : [`${String(index)}u32 => ${RESULT}::Ok(${read(shape, variant, false)}),`];
  });
  return `${open} match $crate::__private::choose(&__p) { ${arms.join(" ")} _ => ${UNEXPECTED} }`;
}

function read(shape: TypeShape, variant: VariantShape, hasDefault: boolean): string {
  return `${constructorOf(shape, variant)} { ${variant.fields.map((field) => `${identText(field.name)}: ${readField(field, hasDefault)}`).join(", ")} }`;
}

function readField(field: FieldShape, hasDefault: boolean): string {
  const options = helpers(field.attrs, "serde");
  const own = named(options, "default");
  const path = textOf(own);
  const absent = own !== undefined ? (path === undefined ? DEFAULT : `${path}()`) : hasDefault ? `__default.${field.name}` : undefined;
  if (named(options, "skip", "skip_deserializing") !== undefined) return absent ?? DEFAULT;
  const module = textOf(named(options, "with"));
  const with_ = textOf(named(options, "deserialize_with")) ?? (module === undefined ? undefined : `${module}::deserialize`);
  const present = with_ === undefined ? "$crate::__private::field(&__p)?" : `${with_}($crate::__private::again(&__p))?`;
  if (absent === undefined) return present;
  return `match $crate::__private::present(&__p) { ${OPTION}::Some(()) => ${present}, ${OPTION}::None => ${absent} }`;
}
