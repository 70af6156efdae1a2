import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import * as protocol from '../index.ts';
import { exampleOf } from './example-of.ts';
import { namedExamples } from './examples.ts';

type Named = readonly [string, z.ZodType];

/** Schemas the package exports under their own name. */
const exported: readonly Named[] = Object.entries(protocol as Readonly<Record<string, unknown>>).flatMap(
  ([name, value]) => (isSchema(value) ? [[name, value] as const] : []),
);

function isSchema(value: unknown): value is z.ZodType {
  return typeof value === 'object' && value !== null && 'safeParse' in value;
}

describe('example values', () => {
  it('belong to schemas that exist', () => {
    const names = new Set(exported.map(([name]) => name));
    expect(Object.keys(namedExamples).filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(exported.filter(([name]) => name in namedExamples))('given for %s fit it', (name, schema) => {
    expect(schema.safeParse(namedExamples[name]).error).toBeUndefined();
  });

  it.each([
    ['Room', protocol.Room],
    ['CallSnapshot', protocol.CallSnapshot],
    ['LiveParticipant', protocol.LiveParticipant],
    ['Tenant', protocol.Tenant],
    ['Call', protocol.Call],
  ] as Named[])('derived for %s fit it', (_, schema) => {
    expect(schema.safeParse(exampleOf(schema, 'output')).error).toBeUndefined();
  });
});
