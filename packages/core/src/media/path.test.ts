import type { ParticipantId } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import {
  capacityOf,
  DIRECT_ONLY_RETRY_MS,
  MAX_TRIES,
  type MediaPath,
  newPath,
  type PathFacts,
  pathDeadline,
  pathPolicy,
  SETTLE_MS,
  serverReason,
  stepPath,
  TRY_MS,
} from './path.ts';

type Person = PathFacts['people'][number];
const person = (name: string, facts: Partial<Person> = {}): Person => ({
  id: `prt_${name}` as ParticipantId,
  peerCapable: true,
  observer: false,
  ...facts,
});
const [a, b, c] = [person('a'), person('b'), person('c')];
const facts = (people: readonly Person[], more: Partial<PathFacts> = {}): PathFacts => ({
  policy: 'auto',
  people,
  ...more,
});

/** A call whose members come and go, in virtual time. */
class Call {
  path: MediaPath = newPath();
  nowMs = 0;
  facts = facts([]);

  are(people: readonly Person[], more: Partial<PathFacts> = {}): this {
    this.facts = facts(people, more);
    this.path = stepPath(this.path, { type: 'facts', facts: this.facts }, this.nowMs);
    return this;
  }

  wait(ms: number): this {
    const untilMs = this.nowMs + ms;
    for (let at = pathDeadline(this.path); at !== null && at <= untilMs; at = pathDeadline(this.path)) {
      this.nowMs = at;
      this.path = stepPath(stepPath(this.path, { type: 'clock' }, at), { type: 'facts', facts: this.facts }, at);
    }
    this.nowMs = untilMs;
    return this;
  }

  say(type: 'ready' | 'failed', who: Person, epoch = this.path.epoch): this {
    this.path = stepPath(this.path, { type, from: who.id, epoch }, this.nowMs);
    return this;
  }

  direct(): this {
    return this.are([a]).are([a, b]).say('ready', a).say('ready', b);
  }
}

describe('who needs the server', () => {
  it.each<[string, PathFacts, string | null]>([
    ['one person', facts([a]), 'alone'],
    ['two people', facts([a, b]), null],
    ['three people', facts([a, b, c]), 'several'],
    ['an observer', facts([a, b, person('o', { observer: true })]), 'observed'],
    ['a client that cannot', facts([a, person('old', { peerCapable: false })]), 'incapable'],
    ['one who has not said yet', facts([a, person('new', { peerCapable: null })]), 'alone'],
    ['a room that does not want it', facts([a, b], { policy: 'sfu' }), 'policy'],
  ])('%s', (_, given, reason) => {
    expect(serverReason(given)).toBe(reason);
  });
});

describe('the path of a call', () => {
  it('is tried as soon as the second person comes, and taken when both hear each other', () => {
    const call = new Call().are([a]).are([a, b]);
    expect(call.path).toMatchObject({ name: 'trying', pair: [a.id, b.id] });
    expect(call.say('ready', b).path.name, 'one is not enough').toBe('trying');
    expect(call.say('ready', b).path.name, 'nor is one twice').toBe('trying');
    expect(call.say('ready', a).path.name).toBe('direct');
  });

  it('goes back to the server the moment a third person comes, whatever was under way', () => {
    expect(new Call().direct().are([a, b, c]).path).toMatchObject({ name: 'server', reason: 'several' });
    expect(new Call().are([a]).are([a, b]).are([a, b, c]).path).toMatchObject({ name: 'server', reason: 'several' });
    expect(new Call().direct().are([a, b], { policy: 'sfu' }).path).toMatchObject({ reason: 'policy' });
  });

  it('waits after the third has left, and forgets the wait when one comes back', () => {
    const call = new Call().direct().are([a, b, c]).are([a, b]);
    expect(call.wait(SETTLE_MS - 1).path.name).toBe('server');
    call.are([a, b, c]).are([a, b]);
    expect(call.wait(SETTLE_MS - 1).path.name).toBe('server');
    expect(call.wait(1).path).toMatchObject({ name: 'trying' });
  });

  it('gives a path up that does not come, tries again a few times, then leaves it until people change', () => {
    const call = new Call().are([a]).are([a, b]);
    let tries = 0;
    for (let waited = 0; waited < 3_600; waited += 1) {
      const before = call.path;
      const after = call.wait(1_000).path;
      if (before.name === 'trying' && after.name === 'server') tries += 1;
    }
    expect(tries).toBe(MAX_TRIES);
    expect(call.path).toMatchObject({ name: 'server', reason: 'failed', tryAtMs: null });
    expect(call.are([a]).are([a, c]).path.name).toBe('trying');
  });

  it('returns to the server when a path in use breaks', () => {
    expect(new Call().direct().say('failed', a).path).toMatchObject({ name: 'server', reason: 'failed' });
  });

  it('does not listen to an earlier try, nor to somebody outside the pair', () => {
    const call = new Call().are([a]).are([a, b]);
    const { epoch } = call.path;
    call.wait(TRY_MS).wait(60_000);
    expect(call.path.epoch).toBeGreaterThan(epoch);
    const before = call.path;
    expect(call.say('ready', a, epoch).say('ready', b, epoch).say('failed', a, epoch).say('failed', c).path).toBe(
      before,
    );
  });

  it('starts over with another partner', () => {
    expect(new Call().direct().are([a, c]).path).toMatchObject({ name: 'trying', pair: [a.id, c.id], ready: [] });
  });
});

describe('a room that is p2p-only', () => {
  const only: Partial<PathFacts> = { policy: 'p2p-only' };

  it('takes two people at most', () => {
    expect(capacityOf({ mediaPath: 'p2p-only', maxParticipants: 50 })).toBe(2);
    expect(capacityOf({ mediaPath: 'p2p-only', maxParticipants: 1 })).toBe(1);
    expect(capacityOf({ mediaPath: 'auto', maxParticipants: 50 })).toBe(50);
  });

  it('tries again and again, sooner than one that has the server to wait with', () => {
    const call = new Call().are([a], only).are([a, b], only);
    let tries = 0;
    for (let second = 0; second < 200; second += 1) {
      const before = call.path.epoch;
      if (call.wait(1_000).path.name === 'trying' && call.path.epoch !== before) tries += 1;
    }
    // Each try takes 15 s and is followed by a pause of 5 s.
    expect(tries).toBe(Math.floor((200 * 1_000) / (TRY_MS + DIRECT_ONLY_RETRY_MS)));
  });

  it('tries at once when a third one, who was there before the room became so, has left', () => {
    expect(new Call().are([a, b, c], only).are([a, b], only).path.name).toBe('trying');
  });

  it('stays so behind a relay, where one that may choose takes the server', () => {
    expect(pathPolicy({ mediaPath: 'p2p-only', iceTransportPolicy: 'relay' })).toBe('p2p-only');
    expect(pathPolicy({ mediaPath: 'auto', iceTransportPolicy: 'relay' })).toBe('sfu');
    expect(pathPolicy({ mediaPath: 'auto', iceTransportPolicy: 'all' })).toBe('auto');
  });
});
