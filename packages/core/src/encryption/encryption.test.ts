import type { ParticipantId } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { testId } from '../room/testing/values.ts';
import { findKey, GRACE_MS, type HeldKeys, holdTold, noKeys, prove } from './held.ts';
import { generationOf, keyIdOf, nextStep, RATCHET_STEPS } from './key-id.ts';
import { REPLAY_WINDOW, ReplayWindow } from './replay.ts';
import {
  JOIN_SETTLE_MS,
  type KeyPeer,
  newSendingKeys,
  RENEW_PAUSE_MS,
  RENEW_SETTLE_MS,
  REPEAT_MS,
  type SendingInput,
  type SendingOutput,
  stepSending,
} from './sending.ts';

const [anna, bora, chul] = [1, 2, 3].map((number) => testId<ParticipantId>('par', number)) as [
  ParticipantId,
  ParticipantId,
  ParticipantId,
];
const peer = (id: ParticipantId, publicKey = `key of ${id}`): KeyPeer => ({ id, publicKey });
const peers = (...list: KeyPeer[]): SendingInput => ({ type: 'peers', peers: list });

/** A sender on virtual time, with what it has told whom. */
class Sender {
  state = newSendingKeys();
  nowMs = 0;
  wakeAtMs: number | null = null;
  readonly known = new Map<ParticipantId, number[]>();
  readonly used: number[] = [];

  take(input: SendingInput): readonly SendingOutput[] {
    const { state, outputs, wakeAtMs } = stepSending(this.state, input, this.nowMs);
    this.state = state;
    this.wakeAtMs = wakeAtMs;
    for (const output of outputs) {
      if (output.type === 'use') this.used.push(output.keyId);
      if (output.type !== 'tell') continue;
      for (const id of output.to) this.known.set(id, [...(this.known.get(id) ?? []), output.keyId]);
    }
    return outputs;
  }

  pass(ms: number): void {
    const until = this.nowMs + ms;
    while (this.wakeAtMs !== null && this.wakeAtMs <= until) {
      this.nowMs = Math.max(this.nowMs, this.wakeAtMs);
      this.take({ type: 'clock' });
    }
    this.nowMs = until;
  }

  /** Whether somebody can make a key out of what they were told. */
  canMake(id: ParticipantId, keyId: number): boolean {
    return (this.known.get(id) ?? []).some((told) => told <= keyId && generationOf(told) === generationOf(keyId));
  }
}

describe('a sender', () => {
  it('has a key at once, and whoever is there is told it', () => {
    const sender = new Sender();
    expect(sender.take(peers(peer(anna)))).toEqual([
      { type: 'make', keyId: 0 },
      { type: 'tell', keyId: 0, to: [anna] },
      { type: 'use', keyId: 0 },
    ]);
  });

  it('goes one step on when somebody comes, tells them alone, and uses it a moment later', () => {
    const sender = new Sender();
    sender.take(peers(peer(anna)));
    expect(sender.take(peers(peer(anna), peer(bora)))).toEqual([
      { type: 'ratchet', keyId: 1 },
      { type: 'tell', keyId: 1, to: [bora] },
    ]);
    sender.pass(JOIN_SETTLE_MS - 1);
    expect(sender.state.inUse).toBe(0);
    sender.pass(1);
    expect(sender.state.inUse).toBe(1);
    expect(sender.canMake(bora, 0)).toBe(false);
    expect(sender.canMake(anna, 1)).toBe(true);
  });

  it('tells somebody who comes meanwhile the key that is not in use yet', () => {
    const sender = new Sender();
    sender.take(peers());
    sender.take(peers(peer(anna)));
    expect(sender.take(peers(peer(anna), peer(bora)))).toEqual([{ type: 'tell', keyId: 1, to: [bora] }]);
  });

  it('has a key that who left does not know, and uses it when all others had time to hear of it', () => {
    const sender = new Sender();
    sender.take(peers(peer(anna), peer(bora)));
    sender.pass(RENEW_PAUSE_MS);
    const fresh = keyIdOf(1, 0);
    expect(sender.take(peers(peer(anna)))).toEqual([
      { type: 'make', keyId: fresh },
      { type: 'tell', keyId: fresh, to: [anna] },
    ]);
    sender.pass(RENEW_SETTLE_MS);
    expect(sender.state.inUse).toBe(fresh);
    expect(sender.canMake(bora, fresh)).toBe(false);
  });

  it('takes a reloaded page for somebody else', () => {
    const sender = new Sender();
    sender.take(peers(peer(anna)));
    sender.pass(RENEW_PAUSE_MS);
    expect(sender.take(peers(peer(anna, 'another key')))).toContainEqual({ type: 'tell', keyId: 16, to: [anna] });
  });

  it('makes one new key for a crowd that leaves', () => {
    const sender = new Sender();
    const crowd = Array.from({ length: 20 }, (_, index) => peer(testId<ParticipantId>('par', index + 10)));
    sender.take(peers(...crowd));
    sender.pass(RENEW_PAUSE_MS);
    for (let left = 1; left <= crowd.length; left += 1) sender.take(peers(...crowd.slice(left)));
    sender.pass(10_000);
    // The first at once, one more for all that left in the pause after it.
    expect(sender.used).toEqual([0, keyIdOf(1, 0), keyIdOf(2, 0)]);
  });

  it('draws a new key where the ratchet ends', () => {
    const sender = new Sender();
    sender.take(peers());
    for (let count = 1; count <= RATCHET_STEPS; count += 1) {
      sender.take(
        peers(...Array.from({ length: count }, (_, index) => peer(testId<ParticipantId>('par', index + 10)))),
      );
      sender.pass(10_000);
    }
    expect(sender.state.inUse).toBe(keyIdOf(1, 0));
    expect(nextStep(keyIdOf(0, RATCHET_STEPS - 1))).toBeNull();
  });

  it('tells a key again to who lacks it, not too often, and to nobody else', () => {
    const sender = new Sender();
    sender.take(peers(peer(anna)));
    expect(sender.take({ type: 'wanted', from: anna })).toEqual([{ type: 'tell', keyId: 0, to: [anna] }]);
    expect(sender.take({ type: 'wanted', from: anna })).toEqual([]);
    sender.pass(REPEAT_MS);
    expect(sender.take({ type: 'wanted', from: anna })).toHaveLength(1);
    expect(sender.take({ type: 'wanted', from: chul })).toEqual([]);
  });

  it('draws a new key when the secret changes', () => {
    const sender = new Sender();
    sender.take(peers(peer(anna)));
    expect(sender.take({ type: 'renew' })).toContainEqual({ type: 'tell', keyId: keyIdOf(1, 0), to: [anna] });
  });

  it('whatever happens: nobody can make a key that was used before they came, or after they had left', () => {
    for (let seed = 1; seed <= 200; seed += 1) walk(seed);
  });
});

/** Comes and goes by a small generator of its own (numerical recipes' LCG), so that a failure can be run again. */
function walk(seed: number): void {
  let random = seed;
  const draw = (below: number) => {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    return random % below;
  };
  const sender = new Sender();
  const all = Array.from({ length: 6 }, (_, index) => testId<ParticipantId>('par', index + 1));
  const present = new Set<ParticipantId>();
  const cameAt = new Map<ParticipantId, number>();
  const goneSince = new Map<ParticipantId, number>();
  sender.take(peers());
  for (let turn = 0; turn < 60; turn += 1) {
    const id = all[draw(all.length)] ?? anna;
    if (present.delete(id)) {
      goneSince.set(id, sender.nowMs);
    } else {
      present.add(id);
      cameAt.set(id, sender.used.length);
      // Coming back is coming anew: what they knew before counts for nothing here.
      sender.known.delete(id);
      goneSince.delete(id);
    }
    sender.take(peers(...[...present].map((one) => peer(one))));
    sender.pass(draw(1_500));
    const inUse = sender.used.at(-1) ?? 0;
    for (const [one, since] of goneSince)
      if (sender.nowMs - since > RENEW_PAUSE_MS + RENEW_SETTLE_MS)
        expect(sender.canMake(one, inUse), `seed ${seed}: ${one} left and can make ${inUse}`).toBe(false);
    for (const one of present) {
      const before = sender.used.slice(0, cameAt.get(one) ?? 0).at(-1);
      if (before !== undefined)
        expect(sender.canMake(one, before), `seed ${seed}: ${one} came and can make ${before}`).toBe(false);
    }
  }
  sender.pass(10_000);
  for (const one of present) expect(sender.canMake(one, sender.used.at(-1) ?? 0), `seed ${seed}: ${one}`).toBe(true);
}

describe('the keys held of a sender', () => {
  it('make the later steps of a generation, and nothing else', () => {
    const held = holdTold(noKeys, 3);
    expect(findKey(held, 5)).toEqual({ from: 3, steps: 2 });
    expect(findKey(held, 2)).toBeNull();
    expect(findKey(held, RATCHET_STEPS)).toBeNull();
  });

  it('are kept for what is still on its way, and then let go', () => {
    const told = holdTold(holdTold(noKeys, 0), RATCHET_STEPS);
    const proved = prove(told, RATCHET_STEPS, 0);
    expect(prove(proved, RATCHET_STEPS, GRACE_MS - 1).ids).toEqual([0, RATCHET_STEPS]);
    expect(prove(proved, RATCHET_STEPS, GRACE_MS).ids).toEqual([RATCHET_STEPS]);
  });

  it('do not come back when an old one is told again', () => {
    const held = holdTold(noKeys, 32);
    expect(holdTold(held, 16)).toBe(held);
    expect(holdTold(held, 32).ids).toEqual([32]);
  });

  it('are few, however many are told', () => {
    let held: HeldKeys = noKeys;
    for (let keyId = 0; keyId < 400; keyId += RATCHET_STEPS) held = holdTold(held, keyId);
    expect(held.ids.length).toBeLessThan(8);
    expect(held.ids.at(-1)).toBe(384);
  });
});

describe('the counters of a key', () => {
  it('count once, in any order, as far back as the window goes', () => {
    const window = new ReplayWindow();
    const marks = [5, 3, 4, 5, 3, 0].map((counter) => window.mark(counter));
    expect(marks).toEqual([true, true, true, false, false, true]);
    expect(window.mark(REPLAY_WINDOW + 5)).toBe(true);
    expect(window.mark(5)).toBe(false);
    expect(window.mark(6)).toBe(true);
    expect(window.mark(6)).toBe(false);
  });

  it('are forgotten when the sender is far ahead, and refused', () => {
    const window = new ReplayWindow();
    for (let counter = 0; counter < 100; counter += 1) window.mark(counter);
    expect(window.mark(10 * REPLAY_WINDOW)).toBe(true);
    expect(window.isFresh(99)).toBe(false);
    expect(window.mark(10 * REPLAY_WINDOW - 1)).toBe(true);
  });
});
