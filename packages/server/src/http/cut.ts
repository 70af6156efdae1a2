import { InvariantError } from '@madang/protocol';
import { z } from 'zod';

/**
 * Cuts an answer to its schema: what the schema does not name does not leave the server.
 * @throws InvariantError where something the schema asks for is missing or wrong.
 */
export function cutTo(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(strip(schema, value));
  if (result.success) return result.data;
  const where = result.error.issues.map((issue) => `/${issue.path.join('/')} ${issue.code}`).join(', ');
  throw new InvariantError(`the answer does not fit its schema: ${where}`);
}

function strip(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (schema instanceof z.ZodObject) return stripObject(schema, value);
  if (schema instanceof z.ZodArray) {
    return Array.isArray(value) ? value.map((item) => strip(schema.element, item)) : value;
  }
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return strip(schema.def.innerType, value);
  }
  return value;
}

function stripObject(schema: z.ZodObject, value: unknown): unknown {
  if (typeof value !== 'object') return value;
  const source = value as Record<string, unknown>;
  const known = Object.keys(schema.shape).filter((key) => source[key] !== undefined);
  return Object.fromEntries(
    known.map((key) => {
      const inner = schema.shape[key];
      return [key, inner === undefined ? source[key] : strip(inner, source[key])];
    }),
  );
}
