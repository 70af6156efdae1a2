import type { MediaSetup, SignalMethod } from '@madang/protocol';
import type { types } from 'mediasoup-client';
import { expect, it } from 'vitest';
import { FakeClock, settle } from '../../test/fake-clock.ts';
import { wireSnapshot } from '../../test/samples.ts';
import { MediaLink, type SendRequest } from './link.ts';

type Connect = (how: { readonly dtlsParameters: object }, done: () => void) => void;

/** A transport that notes what is asked of it, in order. `connects` gets what it connects by. */
function fakeDevice(said: string[], connects: Connect[]): types.Device {
  const transport = {
    on: (event: string, listener: Connect) => {
      if (event === 'connect') connects.push(listener);
    },
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

function openLink(change: Partial<MediaSetup>, refusal: Error | null = null) {
  const said: string[] = [];
  const connects: Connect[] = [];
  const errors: unknown[] = [];
  const clock = new FakeClock();
  const request = (async (method: SignalMethod) => {
    said.push(method);
    if (refusal !== null) throw refusal;
    const iceParameters = { usernameFragment: 'new', password: 'p'.repeat(22) };
    return { iceParameters, iceServers: [{ urls: ['turn:t'], username: 'later', credential: 'c' }] };
  }) as unknown as SendRequest;
  const setup = { ...wireSnapshot().media, ...change };
  const ignore = () => undefined;
  const onError = (error: unknown) => errors.push(error);
  const link = new MediaLink({ setup, request, clock, onState: ignore, onError }, fakeDevice(said, connects));
  const facts = { source: 'camera', muted: false, contentHint: '', trackId: null } as const;
  const connect = () => {
    for (const begin of connects) begin({ dtlsParameters: {} }, () => said.push('looks for a path'));
  };
  return { said, errors, clock, connect, produce: () => link.produce({}, facts) };
}

it('a connection looks for its path while the server is told of it', async () => {
  const { said, connect } = openLink({});
  connect();
  expect(said).toEqual(['media.connect', 'looks for a path', 'media.connect', 'looks for a path']);
});

it('a connection that the server refuses is an error', async () => {
  const refusal = new Error('refused');
  const { errors, connect } = openLink({}, refusal);
  connect();
  await settle();
  expect(errors).toEqual([refusal, refusal]);
});

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
