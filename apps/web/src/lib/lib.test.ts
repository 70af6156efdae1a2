import { describe, expect, it } from 'vitest';
import { initialsOf, toneOf } from '../ui/initials.ts';
import { EntryApi } from './api.ts';
import { encryptionFragment, encryptionOfFragment } from './encryption-link.ts';
import { clockOf } from './format.ts';
import { readInvitation, spacedPin } from './invitation.ts';
import { chooseLocale, withJosa } from './locale.ts';
import { readRooms, withRoom } from './memory.ts';
import { glanceAtToken, tokenOfFragment } from './token.ts';

const room = 'room_3c9m2x7k4tq8w1z6r5v0n9p2bd';

describe('readInvitation', () => {
  it.each([
    ['', { kind: 'empty' }],
    [`https://meet.example.com/r/${room}`, { kind: 'room', roomId: room, fragment: '' }],
    [room, { kind: 'room', roomId: room, fragment: '' }],
    [
      `https://meet.example.com/r/${room}#e2ee=four%20words&x=1 (PIN 482913)`,
      { kind: 'room', roomId: room, fragment: '#e2ee=four%20words' },
    ],
    [
      `‘회의’ 통화에 초대해요. https://meet.example.com/r/${room} (PIN 482913)`,
      { kind: 'room', roomId: room, fragment: '' },
    ],
    ['482 913', { kind: 'pin', pin: '482913' }],
    ['４８２９１３', { kind: 'pin', pin: '482913' }],
    ['PIN: 482-913', { kind: 'pin', pin: '482913' }],
    ['12345', { kind: 'unknown' }],
    ['12345678901', { kind: 'unknown' }],
    ['hello', { kind: 'unknown' }],
    ['https://meet.example.com/join#token=aa.bb.cc', { kind: 'token', token: 'aa.bb.cc' }],
  ])('understands %j', (typed, expected) => {
    expect(readInvitation(typed)).toEqual(expected);
  });

  it('groups PINs to be read aloud', () => {
    expect(['482913', '12345678', '1234567'].map(spacedPin)).toEqual(['482 913', '1234 5678', '123 456 7']);
  });
});

describe('withJosa', () => {
  it.each([
    ['마이크', '이/가', '마이크가'],
    ['화면', '이/가', '화면이'],
    ['발표자', '으로/로', '발표자로'],
    ['USB Mic', '을/를', 'USB Mic을(를)'],
  ] as const)('%s %s', (word, pair, expected) => {
    expect(withJosa(word, pair)).toBe(expected);
  });
});

describe('chooseLocale', () => {
  it.each([
    [null, ['ko-KR', 'en'], 'ko'],
    [null, ['fr', 'ko'], 'ko'],
    [null, ['fr'], 'en'],
    ['en', ['ko-KR'], 'en'],
    ['xx', ['ko-KR'], 'ko'],
  ])('remembered %j, browser %j: %s', (remembered, languages, expected) => {
    expect(chooseLocale(remembered, languages)).toBe(expected);
  });
});

describe('initials', () => {
  it.each([
    ['김민수', '민수'],
    ['남궁민수', '민수'],
    ['Amelia Novak', 'AN'],
    ['jo', 'JO'],
    ['👩‍👩‍👧 가족', '👩‍👩‍👧가'],
    ['  ', '?'],
  ])('of %j are %j', (name, expected) => {
    expect(initialsOf(name)).toBe(expected);
  });

  it('have a colour of the tokens', () => {
    for (const name of ['a', '김민수', '']) expect([1, 2, 3, 4, 5, 6]).toContain(toneOf(name));
  });
});

describe('memory', () => {
  const visit = (id: string, hostKey: string | null = null) => ({ id, name: id, at: 1, hostKey, fragment: '' });
  it('puts the last room on top and keeps a host key once known', () => {
    const rooms = withRoom(withRoom([visit('a', 'key')], visit('b')), visit('a'));
    expect(rooms.map((one) => [one.id, one.hostKey])).toEqual([
      ['a', 'key'],
      ['b', null],
    ]);
  });

  it('keeps what a link said of encryption, for the next visit without it', () => {
    const rooms = withRoom([{ ...visit('a'), fragment: '#e2ee' }], visit('a'));
    expect(readRooms(rooms)).toEqual([{ ...visit('a'), fragment: '#e2ee' }]);
  });

  it('drops what is not a room of ours', () => {
    expect(readRooms([visit('a'), null, 7, { id: 1 }, { id: 'b', name: 'b', at: 2, hostKey: 9 }])).toEqual([
      visit('a'),
      { id: 'b', name: 'b', at: 2, hostKey: null, fragment: '' },
    ]);
    expect(readRooms('x')).toEqual([]);
  });
});

describe('encryption in a link', () => {
  it.each([
    ['', null],
    ['#token=x', null],
    ['#e2ee', { passphrase: null }],
    ['#token=x&e2ee', { passphrase: null }],
    ['#e2ee=%EB%B0%94%EB%8B%A4%20%23%26', { passphrase: '바다 #&' }],
  ])('%s says %j', (fragment, said) => {
    expect(encryptionOfFragment(fragment)).toEqual(said);
    expect(encryptionOfFragment(encryptionFragment(said))).toEqual(said);
  });
});

describe('token', () => {
  const token = `x.${Buffer.from(JSON.stringify({ room, name: '김민수' })).toString('base64url')}.y`;
  it('is read for show from the fragment', () => {
    expect(tokenOfFragment(`#token=${token}`)).toBe(token);
    expect(glanceAtToken(token)).toEqual({ roomId: room, name: '김민수' });
    expect(glanceAtToken('nonsense')).toEqual({ roomId: null, name: null });
  });
});

describe('EntryApi', () => {
  const answering = (status: number, body: string, headers: Record<string, string> = {}) =>
    new EntryApi(async () => new Response(body, { status, headers }));

  it('reads answers', async () => {
    expect(await answering(200, JSON.stringify({ roomId: room })).roomOfPin('482913')).toEqual({
      ok: true,
      value: room,
    });
  });

  it('reads problem documents, with the wait that the server asks for', async () => {
    const api = answering(429, JSON.stringify({ code: 'RATE_LIMITED', requestId: 'r1' }), { 'retry-after': '12' });
    expect(await api.roomOfPin('482913')).toEqual({
      ok: false,
      failure: { code: 'RATE_LIMITED', requestId: 'r1', retryAfterSeconds: 12 },
    });
  });

  it.each([
    ['a proxy that is down', answering(502, '<html>'), 'NETWORK'],
    ['an answer that is not ours', answering(200, '{"x":1}'), 'INTERNAL'],
    ['no network', new EntryApi(() => Promise.reject(new TypeError('fetch'))), 'NETWORK'],
  ])('never rejects: %s', async (_, api, code) => {
    expect(await api.roomOfPin('482913')).toMatchObject({ ok: false, failure: { code } });
  });
});

describe('clockOf', () => {
  it.each([
    [0, '0:00'],
    [247_000, '4:07'],
    [3_723_000, '1:02:03'],
    [-5, '0:00'],
  ])('%i ms is %s', (ms, expected) => {
    expect(clockOf(ms)).toBe(expected);
  });
});
