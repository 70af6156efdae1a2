import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSealing } from './sealing.ts';

const sealing = createSealing(randomBytes(32));

describe('a sealed secret', () => {
  it('opens to what it was', () => {
    expect(sealing.open(sealing.seal('비밀', 'a'), 'a')).toBe('비밀');
  });

  it('does not show what it holds, and looks different each time', () => {
    const first = sealing.seal('secret text', 'a');
    expect(first.toString('latin1')).not.toContain('secret');
    expect(first.equals(sealing.seal('secret text', 'a'))).toBe(false);
  });

  it('opens neither in another place, nor changed, nor with another key', () => {
    const sealed = sealing.seal('secret', 'key a');
    expect(() => sealing.open(sealed, 'key b')).toThrow();
    expect(() => createSealing(randomBytes(32)).open(sealed, 'key a')).toThrow();
    for (let i = 0; i < sealed.length; i += 1) {
      const changed = Buffer.from(sealed);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(() => sealing.open(changed, 'key a')).toThrow();
    }
  });
});
