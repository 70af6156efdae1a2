import type { MediaSetup, SignalMethod } from '@madang/protocol';
import type { types } from 'mediasoup-client';
import { expect, it } from 'vitest';
import { FakeClock, settle } from '../../test/fake-clock.ts';
import { wireSnapshot } from '../../test/samples.ts';
import { MediaLink, type SendRequest } from './link.ts';

/** A transport that notes what is asked of it, in order. */
function fakeDevice(said: string[]): types.Device {
  const transport = {
    on: () => undefined,
    close: () => undefined,
    closed: false,
    updateIceServers: async ({ iceServers }: { iceServers: RTCIceServer[] }) => {
      said.push(`servers ${iceServers[0]?.username}`);
    },
    restartIce: async () => {
      said.push('restart');
    },
    produce: async () => {
      said.push('produce');
      return {};
    },
  };
  const make = () => transport;
  return { createSendTransport: make, createRecvTransport: make } as unknown as types.Device;
}

function openLink(change: Partial<MediaSetup>) {
  const said: string[] = [];
  const clock = new FakeClock();
  const request = (async (method: SignalMethod) => {
    said.push(method);
    const iceParameters = { usernameFragment: 'new', password: 'p'.repeat(22) };
    return { iceParameters, iceServers: [{ urls: ['turn:t'], username: 'later', credential: 'c' }] };
  }) as unknown as SendRequest;
  const setup = { ...wireSnapshot().media, ...change };
  const ignore = () => undefined;
  const link = new MediaLink({ setup, request, clock, onState: ignore, onError: ignore }, fakeDevice(said));
  const facts = { source: 'camera', muted: false, contentHint: '', trackId: null } as const;
  return { said, clock, produce: () => link.produce({}, facts) };
}

it('a connection that begins after its TURN credentials have expired gets new ones first, once', async () => {
  const { said, clock, produce } = openLink({ iceServersTtlSeconds: 60 });
  await clock.advance(60_000);
  await Promise.all([produce(), produce()]);
  await settle();
  expect(said).toEqual(['media.restartIce', 'servers later', 'restart', 'produce', 'produce']);
});

it.each([
  ['in time', 60, 59_000],
  ['without credentials that expire', null, 3_600_000],
])('a connection that begins %s asks for nothing', async (_when, iceServersTtlSeconds, afterMs) => {
  const { said, clock, produce } = openLink({ iceServersTtlSeconds });
  await clock.advance(afterMs);
  await produce();
  expect(said).toEqual(['produce']);
});
