import { pageOf } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cutter } from './cut.ts';

const Person = z.strictObject({
  id: z.string(),
  pet: z.strictObject({ name: z.string() }).nullable(),
  home: z.strictObject({ city: z.string() }).optional(),
});

describe('an answer', () => {
  it('loses what its schema does not name, at every depth', () => {
    const person = { id: 'a', secret: 1, pet: { name: 'b', secret: 2 }, home: { city: 'c', secret: 3 } };
    const page = { items: [person], nextCursor: null, secret: 4 };
    const cut = { id: 'a', pet: { name: 'b' }, home: { city: 'c' } };
    expect(cutter(pageOf(Person))(page)).toEqual({ items: [cut], nextCursor: null });
  });

  it('is refused where something is missing or wrong', () => {
    const cut = cutter(Person);
    expect(() => cut({ id: 'a' })).toThrow(/pet/);
    expect(() => cut({ id: 7, pet: null })).toThrow(/id/);
  });

  it('keeps to rules over several fields', () => {
    const cut = cutter(Person.refine(({ id, pet }) => id !== pet?.name, 'a pet has a name of its own'));
    expect(() => cut({ id: 'a', pet: { name: 'a' } })).toThrow(/custom/);
  });

  it('leaves its schema as strict as it was', () => {
    cutter(Person);
    expect(Person.safeParse({ id: 'a', pet: null, secret: 1 }).success).toBe(false);
  });
});
