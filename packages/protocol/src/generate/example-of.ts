import type { z } from 'zod';
import { namedExamples } from './examples.ts';
import { collectSchemas, isObject, type Json, type JsonObject, type SchemaSide } from './schemas.ts';

const COMPONENTS = '#/components/schemas/';

/** Values of fields whose schema alone says too little, by field name. */
const byField: Readonly<Record<string, Json>> = {
  resumeKey: 'w3r7c5m9k2n8p4t6v1x0z5q9',
  resumeWindowMs: 30_000,
  intervalMs: 5_000,
  timeoutMs: 15_000,
  joinUrl: 'http://localhost:7700/r/room_00000000000000000000000000',
  codec: 'video/VP8',
  text: '안녕하세요',
  token: 'eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJtYWRhbmc6am9pbiJ9.c2ln',
  userId: 'user-17',
  lastSeq: 41,
  seq: 42,
  generation: 1,
  widthPx: 640,
  heightPx: 360,
  rttMs: 24,
  lossShare: 0.01,
  version: '0.1.0',
  serviceCode: 'acme',
  secret: 'shown once',
  pin: '482913',
  maxParticipants: 50,
  participants: 2,
};

/**
 * A value that the schema accepts, for references and their tests. Optional fields and fields with a default are left
 * out of what is sent; unions show their first choice, nullable ones the value.
 */
export function exampleOf(source: z.ZodType, side: SchemaSide): Json {
  const schemas = collectSchemas();
  const schema = schemas.schema(source, side);
  return build(schema, { components: schemas.components(), side });
}

type Context = { readonly components: JsonObject; readonly side: SchemaSide };

function build(schema: JsonObject, context: Context, field?: string): Json {
  if (typeof schema.$ref === 'string') return named(schema.$ref.slice(COMPONENTS.length), context);
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0] ?? null;
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices)) {
    const first = choices.find((choice) => isObject(choice) && choice.type !== 'null');
    return isObject(first) ? build(first, context, field) : null;
  }
  if (schema.type === 'object') return objectOf(schema, context);
  if (schema.type === 'array') return isObject(schema.items) ? [build(schema.items, context)] : [];
  return (field === undefined ? undefined : byField[field]) ?? scalar(schema);
}

function named(name: string, context: Context): Json {
  const known = namedExamples[name];
  if (known !== undefined) return known;
  const definition = context.components[name];
  if (!isObject(definition)) throw new Error(`no schema is named ${name}`);
  return build(definition, context);
}

function scalar(schema: JsonObject): Json {
  const type = Array.isArray(schema.type) ? schema.type.find((item) => item !== 'null') : schema.type;
  switch (type) {
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      // Zod bounds integers by the safe range; a bound like that is no example.
      if (typeof schema.maximum === 'number' && schema.maximum < 1) return schema.maximum;
      return typeof schema.minimum === 'number' && schema.minimum > 0 ? schema.minimum : 1;
    case 'string':
      return 'text';
    default:
      return {};
  }
}

function objectOf(schema: JsonObject, context: Context): JsonObject {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required : [];
  const shown = Object.entries(properties).filter(([name]) => required.includes(name));
  return Object.fromEntries(shown.map(([name, field]) => [name, isObject(field) ? build(field, context, name) : null]));
}
