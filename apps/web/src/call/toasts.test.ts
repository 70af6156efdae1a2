import { describe, expect, it } from 'vitest';
import { addToast, dismissToast, expireToasts, MERGE_MS, NO_TOASTS, STAY_MS, type Toasts } from './toasts.ts';

const joined = (toasts: Toasts, name: string, now: number) => addToast(toasts, { kind: 'joined', names: [name] }, now);

describe('toasts', () => {
  it('tells comings of a short time together', () => {
    const toasts = joined(joined(NO_TOASTS, 'A', 0), 'B', MERGE_MS - 1);
    expect(toasts.list.map((toast) => toast.content)).toEqual([{ kind: 'joined', names: ['A', 'B'] }]);
  });

  it('tells those that come later apart, and goings apart from comings', () => {
    const late = joined(joined(NO_TOASTS, 'A', 0), 'B', MERGE_MS);
    expect(late.list).toHaveLength(2);
    expect(addToast(late, { kind: 'left', names: ['A'] }, MERGE_MS).list).toHaveLength(3);
  });

  it('takes news away after a while and errors only when they are read', () => {
    const both = addToast(joined(NO_TOASTS, 'A', 0), { kind: 'error', text: 'no' }, 0);
    const later = expireToasts(both, STAY_MS);
    expect(later.list.map((toast) => toast.content.kind)).toEqual(['error']);
    expect(dismissToast(later, later.list[0]?.id ?? 0).list).toEqual([]);
  });

  it('says the same thing once, and never fills the screen', () => {
    let toasts = addToast(NO_TOASTS, { kind: 'error', text: 'no' }, 0);
    toasts = addToast(toasts, { kind: 'error', text: 'no' }, 1);
    expect(toasts.list).toHaveLength(1);
    for (let i = 0; i < 9; i += 1) toasts = addToast(toasts, { kind: 'info', text: `${i}` }, i);
    expect(toasts.list.length).toBeLessThanOrEqual(4);
    expect(toasts.list[0]?.content.kind).toBe('error');
  });
});
