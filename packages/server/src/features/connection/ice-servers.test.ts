import type { ParticipantId } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { hasTurn, iceServersOf } from './ice-servers.ts';
import { turnCredentials } from './turn-credentials.ts';

const settings = {
  iceServers: [{ urls: ['stun:stun.example.com:3478'] }],
  'turn.urls': ['turn:turn.example.com:3478?transport=udp', 'turns:turn.example.com:443?transport=tcp'],
  'turn.secret': 'a secret of the test',
  'turn.ttlSeconds': 3600,
};
const wallMs = 1_700_000_000_000;
const anna = { participantId: 'part_anna' as ParticipantId, wallMs, roomExpiresAtMs: null };

describe('ICE servers of a participant', () => {
  it('carry credentials of the participant that expire', () => {
    const { iceServers, ttlSeconds } = iceServersOf(settings)(anna);
    expect(ttlSeconds).toBe(3600);
    const credentials = turnCredentials('a secret of the test', 'part_anna', wallMs + 3_600_000);
    expect(iceServers).toEqual([...settings.iceServers, { urls: settings['turn.urls'], ...credentials }]);
    expect(credentials.username).toBe('1700003600:part_anna');
  });

  it('differ from one to the next, and from one moment to the next', () => {
    const of = iceServersOf(settings);
    const credentials = [
      anna,
      { ...anna, participantId: 'part_bora' as ParticipantId },
      { ...anna, wallMs: wallMs + 1000 },
    ].map((whose) => of(whose).iceServers[1]?.credential);
    expect(new Set(credentials).size).toBe(3);
  });

  it('do not outlive the room', () => {
    const { iceServers, ttlSeconds } = iceServersOf(settings)({ ...anna, roomExpiresAtMs: wallMs + 90_000 });
    expect([ttlSeconds, iceServers[1]?.username]).toEqual([90, '1700000090:part_anna']);
  });

  it('are the fixed ones alone where no TURN server is named', () => {
    expect(iceServersOf({ ...settings, 'turn.urls': [] })(anna)).toEqual({
      iceServers: settings.iceServers,
      ttlSeconds: null,
    });
  });
});

it('media can be relayed where a TURN server and its secret are named, or one with credentials of its own', () => {
  expect(hasTurn(settings)).toBe(true);
  expect(hasTurn({ ...settings, 'turn.urls': [] })).toBe(false);
  expect(hasTurn({ ...settings, 'turn.secret': undefined })).toBe(false);
  const fixed = [{ urls: ['turn:turn.example.com'], username: 'u', credential: 'c' }];
  expect(hasTurn({ ...settings, 'turn.urls': [], iceServers: fixed })).toBe(true);
});

it('the password is the HMAC that `openssl dgst -sha1 -hmac` makes', () => {
  // printf 1433895918:anna | openssl dgst -sha1 -hmac north -binary | base64
  expect(turnCredentials('north', 'anna', 1_433_895_918_000)).toEqual({
    username: '1433895918:anna',
    credential: 's4DzciylmrKf2GhMesJPonAUQ6w=',
  });
});
