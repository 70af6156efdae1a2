import { z } from 'zod';

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** Which side of a schema is meant: what may be sent, or what comes out. Defaults make the two differ. */
export type SchemaSide = 'input' | 'output';

/** Turns zod schemas into JSON Schema 2020-12 and keeps every named one once. */
export type SchemaCollector = {
  /** The schema, with references into `#/components/schemas/`. */
  readonly schema: (source: z.ZodType, side: SchemaSide) => JsonObject;
  /** Every named schema referred to so far, by name. */
  readonly components: () => JsonObject;
};

const DEFS = '#/$defs/';
const COMPONENTS = '#/components/schemas/';

/** True for a JSON object, false for null, lists and plain values. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys in alphabetical order: generated files must not depend on the order of discovery. */
export function sorted<Value extends Json>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Makes an empty collector. A name whose two sides differ gets the suffix `Input` or `Output` for the side met later. */
export function collectSchemas(): SchemaCollector {
  const texts = new Map<string, string>();
  const found = new Map<string, JsonObject>();

  const nameFor = (name: string, schema: JsonObject, side: SchemaSide): string => {
    const text = JSON.stringify(schema);
    const known = texts.get(name);
    if (known === undefined || known === text) {
      texts.set(name, text);
      return name;
    }
    const suffixed = `${name}${side === 'input' ? 'Input' : 'Output'}`;
    const before = texts.get(suffixed);
    if (before !== undefined && before !== text) throw new Error(`two schemas are named ${suffixed}`);
    texts.set(suffixed, text);
    return suffixed;
  };

  const keep = (name: string, definition: JsonObject): void => {
    const before = found.get(name);
    // Equal but for what it refers to: its parts differ between the two sides, so it must differ too.
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(definition)) {
      throw new Error(`the parts of ${name} differ between what is sent and what comes out; give the two other names`);
    }
    found.set(name, definition);
  };

  return {
    schema(source, side) {
      // A named schema at the top is not made a reference by zod; inside an object it is.
      const wrapped = toJson(z.object({ value: source }), side);
      const defs = isObject(wrapped.$defs) ? wrapped.$defs : {};
      const names = new Map<string, string>();
      for (const [name, definition] of Object.entries(defs)) {
        if (isObject(definition)) names.set(name, nameFor(name, without(definition, 'id'), side));
      }
      for (const [name, definition] of Object.entries(defs)) {
        const target = names.get(name);
        if (target !== undefined && isObject(definition))
          keep(target, asObject(renamed(without(definition, 'id'), names)));
      }
      const properties = asObject(wrapped.properties);
      return asObject(renamed(asObject(properties.value), names));
    },
    components: () => sorted(Object.fromEntries(found)),
  };
}

function toJson(schema: z.ZodType, side: SchemaSide): JsonObject {
  const made = z.toJSONSchema(schema, {
    io: side,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // Zod closes every object on its output side. Only strict ones are: ours stay the same on both sides.
      const { def } = zodSchema._zod;
      if (def.type === 'object' && def.catchall === undefined) delete jsonSchema.additionalProperties;
    },
  });
  return JSON.parse(JSON.stringify(made)) as JsonObject;
}

function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function renamed(value: Json, names: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key === '$ref' && typeof item === 'string' && item.startsWith(DEFS)) {
        const name = item.slice(DEFS.length);
        return [key, `${COMPONENTS}${names.get(name) ?? name}`];
      }
      return [key, renamed(item, names)];
    }),
  );
}
