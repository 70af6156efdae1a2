import { pageOf } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cutTo } from './cut.ts';

const Person = z.strictObject({ id: z.string(), pet: z.strictObject({ name: z.string() }).nullable() });

describe('an answer', () => {
  it('loses what its schema does not name, at every depth', () => {
    const page = { items: [{ id: 'a', secret: 1, pet: { name: 'b', secret: 2 } }], nextCursor: null, secret: 3 };
    expect(cutTo(pageOf(Person), page)).toEqual({ items: [{ id: 'a', pet: { name: 'b' } }], nextCursor: null });
  });

  it('is refused where something is missing or wrong', () => {
    expect(() => cutTo(Person, { id: 'a' })).toThrow(/pet/);
    expect(() => cutTo(Person, { id: 7, pet: null })).toThrow(/id/);
  });
});
