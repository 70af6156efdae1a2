import { isObject, type Json, type JsonObject } from '@madang/protocol/generate/schemas';
import { anchor, table } from './markdown.ts';

const COMPONENTS = '#/components/schemas/';

/** A schema in a few words: its type, bounds and choices, named schemas as links to their heading on the same page. */
export function typeWords(schema: JsonObject): string {
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.slice(COMPONENTS.length);
    return `[${name}](#${anchor(name)})`;
  }
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices)) return choices.filter(isObject).map(typeWords).join(' or ');
  if (Array.isArray(schema.type)) return schema.type.map(String).join(' or ');
  return plainWords(schema);
}

function plainWords(schema: JsonObject): string {
  switch (schema.type) {
    case 'array': {
      const items = isObject(schema.items) ? typeWords(schema.items) : 'anything';
      return `list of ${items}${bounds(schema, 'minItems', 'maxItems', ' items')}`;
    }
    case 'object':
      return isObject(schema.properties) ? 'object' : recordWords(schema);
    case 'string':
      return `string${pattern(schema)}${bounds(schema, 'minLength', 'maxLength', ' characters')}`;
    case 'integer':
    case 'number':
      return `${String(schema.type)}${bounds(schema, 'minimum', 'maximum', '')}`;
    case undefined:
      return 'anything';
    default:
      return String(schema.type);
  }
}

function recordWords(schema: JsonObject): string {
  const values = isObject(schema.additionalProperties) ? typeWords(schema.additionalProperties) : 'anything';
  return `object of ${values} by name`;
}

function pattern(schema: JsonObject): string {
  if (schema.format === 'date-time') return ' (RFC 3339)';
  if (schema.format === 'uri') return ' (URL)';
  return typeof schema.pattern === 'string' ? ` like \`${schema.pattern}\`` : '';
}

function bounds(schema: JsonObject, low: string, high: string, unit: string): string {
  const least = realBound(schema[low]);
  const most = realBound(schema[high]);
  if (least === undefined && most === undefined) return '';
  if (most === undefined) return `, at least ${least}${unit}`;
  return least === undefined ? `, at most ${most}${unit}` : `, ${least} to ${most}${unit}`;
}

/** Zod states the range of safe integers as bounds; as words they would only confuse. */
function realBound(value: Json | undefined): number | undefined {
  return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;
}

/** The fields of an object as a table; where fields are objects themselves, theirs follow with a dotted name. */
export function fieldTable(schema: JsonObject): string {
  const rows = fieldRows(schema, '');
  return rows.length === 0 ? 'No fields.' : table(['field', 'type', 'meaning'], rows);
}

function fieldRows(schema: JsonObject, prefix: string): string[][] {
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(isObject(schema.properties) ? schema.properties : {}).flatMap(([name, field]) => {
    if (!isObject(field)) return [];
    const row = [`\`${prefix}${name}\``, `${typeWords(field)}${need(field, required.includes(name))}`, meaning(field)];
    const inner = isObject(field.items) && field.type === 'array' ? field.items : field;
    const more = isObject(inner.properties) ? fieldRows(inner, `${prefix}${name}${inner === field ? '' : '[]'}.`) : [];
    return [row, ...more];
  });
}

function need(field: JsonObject, required: boolean): string {
  if (field.default !== undefined) {
    const text = JSON.stringify(field.default);
    return text.length <= 40 ? `; default \`${text}\`` : '; has a default, see the end of the page';
  }
  return required ? '' : '; optional';
}

function meaning(field: JsonObject): string {
  return typeof field.description === 'string' ? field.description : '';
}

/** Whatever a schema is: a table for an object, one for each choice of a union, words for the rest. */
export function schemaText(schema: JsonObject): string {
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices) && choices.some((choice) => isObject(choice) && isObject(choice.properties))) {
    return choices
      .filter(isObject)
      .map((choice, index) => `Either (${index + 1}):\n\n${schemaText(choice)}`)
      .join('\n\n');
  }
  if (isObject(schema.properties)) return fieldTable(schema);
  return `${capital(typeWords(schema))}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A section for each named schema. */
export function typeSections(components: JsonObject, level: string): string[] {
  return Object.entries(components).flatMap(([name, schema]) => {
    if (!isObject(schema)) return [];
    const about = typeof schema.description === 'string' ? [schema.description] : [];
    return [`${level} ${name}`, ...about, schemaText(schema)];
  });
}

/** Long default values, which no table could hold. */
export function longDefaults(components: JsonObject): { name: string; value: Json }[] {
  return Object.entries(components).flatMap(([component, schema]) => {
    const properties = isObject(schema) && isObject(schema.properties) ? schema.properties : {};
    return Object.entries(properties).flatMap(([name, field]) => {
      const value = isObject(field) ? field.default : undefined;
      if (value === undefined || JSON.stringify(value).length <= 40) return [];
      return [{ name: `${component}.${name}`, value }];
    });
  });
}
