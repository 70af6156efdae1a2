import { expect, it } from 'vitest';
import type { IceServersFor } from './state.ts';
import { TestCall } from './testing/call.ts';

/** Credentials that say whose they are and when they were made. */
const iceServers: IceServersFor = ({ participantId, wallMs, roomExpiresAtMs }) => ({
  iceServers: [{ urls: ['turn:t'], username: participantId, credential: `${wallMs} ${roomExpiresAtMs}` }],
  ttlSeconds: 60,
});

it('everybody gets ICE servers with credentials of their own, and the policy of the room', () => {
  const call = new TestCall({ iceTransportPolicy: 'relay', expiresAt: '2026-01-02T00:00:00.000Z' }, { iceServers });
  const madeAtMs = call.now.wallMs;
  const setups = [call.enter(), call.enter()].map((client) => call.room.members.get(client.id)?.media);
  expect(setups).toMatchObject(
    call.clients.map(({ id }) => ({
      setup: {
        iceServers: [{ username: id, credential: `${madeAtMs} ${Date.UTC(2026, 0, 2)}` }],
        iceServersTtlSeconds: 60,
        iceTransportPolicy: 'relay',
      },
    })),
  );
});

it('a room whose media goes only through TURN takes nobody in where there is no TURN server', () => {
  const stun = { iceServers: [{ urls: ['stun:s'] }], ttlSeconds: null };
  const joining = (policy: 'all' | 'relay', servers: ReturnType<IceServersFor>) =>
    new TestCall({ iceTransportPolicy: policy }, { iceServers: () => servers }).join().refused;
  expect(joining('relay', stun)).toBe('RELAY_UNAVAILABLE');
  expect(joining('relay', { ...stun, iceServers: [{ urls: ['stun:s', 'TURNS:t'] }] })).toBeNull();
  expect(joining('all', stun)).toBeNull();
});

it('an ICE restart brings new credentials', () => {
  const call = new TestCall({}, { iceServers });
  const anna = call.enter();
  call.pass(5_000);
  const id = call.request(anna, { method: 'media.restartIce', data: { direction: 'send', generation: 1 } });
  call.runEngine();
  const data = { iceServers: [{ urls: ['turn:t'], username: anna.id, credential: `${call.now.wallMs} null` }] };
  expect(anna.stream).toContainEqual(
    expect.objectContaining({ type: 'response', id, result: { ok: true, data: expect.objectContaining(data) } }),
  );
});
