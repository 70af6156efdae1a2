import { isObject, type Json } from './schemas.ts';

/** Every `$ref` in a document or a part of it. */
export function references(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' ? [item] : references(item),
  );
}

/** What a `$ref` points to within its document (`#/a/b`); undefined: nothing. */
export function resolve(document: Json, pointer: string): Json | undefined {
  let at: Json | undefined = document;
  for (const part of pointer.slice(2).split('/')) at = isObject(at) ? at[part] : undefined;
  return at;
}
