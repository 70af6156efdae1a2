import { limits } from '@madang/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveWorld, openLiveWorld } from '../../testing/live-world.ts';
import { ScriptedMedia } from '../../testing/scripted-media.ts';
import type { SignalClient } from '../../testing/signal-client.ts';

let world: LiveWorld;

beforeAll(async () => {
  world = await openLiveWorld({ media: new ScriptedMedia() });
});

afterAll(() => world.close());

const publicKey = (letter: string) => letter.repeat(87);

async function enterWith(token: string, key: string | null): Promise<SignalClient> {
  const client = world.client();
  await client.join(token, 'Anna', key ?? undefined);
  return client;
}

describe('a room that is encrypted from end to end', () => {
  it('refuses a client that does not encrypt, and leaves its token good for one that does', async () => {
    const room = world.room({ encryption: 'required' });
    const token = world.token(room.id);
    await expect(enterWith(token, null)).rejects.toMatchObject({ code: 'ENCRYPTION_REQUIRED' });
    const anna = await enterWith(token, publicKey('A'));
    expect(anna.joined).toMatchObject({ snapshot: { self: { publicKey: publicKey('A') } } });
  });

  it('refuses an observer: nobody could give them a key', async () => {
    const room = world.room({ encryption: 'required' });
    const token = world.token(room.id, { role: 'observer' });
    await expect(enterWith(token, publicKey('A'))).rejects.toMatchObject({ code: 'ENCRYPTION_CONFLICT' });
  });

  it('passes keys on, and refuses what is no sealed key, is too long, or too many at once', async () => {
    const room = world.room({ encryption: 'required' });
    const anna = await enterWith(world.token(room.id), publicKey('A'));
    const bora = await enterWith(world.token(room.id), publicKey('B'));
    const to = bora.joined?.participantId ?? anna.joined?.participantId;
    if (to === undefined) throw new Error('not joined');
    const key = (sealed: string) => ({ to, message: { kind: 'key', sealed } }) as const;
    await anna.request('key.send', { messages: [key('c2VhbGVk')] });
    expect(await bora.event('key.message')).toEqual({
      from: anna.joined?.participantId,
      message: { kind: 'key', sealed: 'c2VhbGVk' },
    });
    const many = Array.from({ length: limits.encryptedParticipants + 1 }, () => key('c2VhbGVk'));
    for (const messages of [[], [key('no base64url!')], [key('A'.repeat(limits.sealedKeyLength + 1))], many])
      expect(await anna.attempt('key.send', { messages })).toBe('BAD_REQUEST');
    expect(await anna.attempt('key.announce', { publicKey: 'short' })).toBe('BAD_REQUEST');
  });

  it('writes nothing of keys into its log', () => {
    expect(world.logLines.join()).not.toMatch(/c2VhbGVk|A{87}/);
  });
});
