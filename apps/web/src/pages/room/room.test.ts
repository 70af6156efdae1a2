import { MadangError, type MadangErrorCode, type PreviewSource } from '@madang/client';
import { describe, expect, it } from 'vitest';
import { cureKindOf, curesOf } from './cure.ts';
import { endKindOf, mayRejoin, staysOnForm } from './flow.ts';
import { faultOfName } from './name.ts';
import { isWorthRetrying, problemOf } from './problem.ts';

const failed = (code: MadangErrorCode): PreviewSource => ({
  status: 'failed',
  error: new MadangError(code, { message: '', retry: 'never', advice: '' }),
});
const off: PreviewSource = { status: 'off' };

describe('curesOf', () => {
  it.each([
    ['DEVICE_PERMISSION_DENIED', 'denied'],
    ['DEVICE_DENIED_BY_SYSTEM', 'system'],
    ['DEVICE_IN_USE', 'in-use'],
    ['DEVICE_NOT_FOUND', 'none'],
    ['INSECURE_CONTEXT', 'insecure'],
    ['DEVICE_SILENT', 'silent'],
    ['DEVICE_CONSTRAINT', 'failed'],
    ['DEVICE_FAILED', 'failed'],
  ] as const)('%s has the cure %s', (code, kind) => {
    expect(cureKindOf(code)).toBe(kind);
  });

  it('tells one trouble of both devices once, two troubles apart', () => {
    const denied = failed('DEVICE_PERMISSION_DENIED');
    expect(curesOf({ microphone: denied, camera: denied, silent: false })).toEqual([
      { kind: 'denied', devices: 'both', canRetry: true },
    ]);
    const two = curesOf({ microphone: failed('DEVICE_IN_USE'), camera: failed('DEVICE_NOT_FOUND'), silent: false });
    expect(two.map((cure) => [cure.kind, cure.devices])).toEqual([
      ['none', 'camera'],
      ['in-use', 'microphone'],
    ]);
  });

  it('says when the microphone is silent, and nothing when all is well', () => {
    expect(curesOf({ microphone: off, camera: off, silent: true })[0]?.kind).toBe('silent');
    expect(curesOf({ microphone: off, camera: off, silent: false })).toEqual([]);
  });
});

describe('problems', () => {
  it.each([
    ['ROOM_NOT_FOUND', 'not-found', false],
    ['ROOM_EXPIRED', 'expired', false],
    ['ROOM_FULL', 'full', true],
    ['TOKEN_INVALID', 'token-invalid', false],
    ['TOKEN_EXPIRED', 'token-expired', false],
    ['TOKEN_USED', 'token-used', false],
    ['TOKEN_NOT_YET_VALID', 'token-early', true],
    ['ENTRY_REFUSED', 'refused', false],
    ['NETWORK', 'network', true],
    ['BROWSER_UNSUPPORTED', 'browser', false],
    ['PIN_TAKEN', 'generic', true],
  ] as const)('%s is %s', (code, problem, retry) => {
    expect(problemOf(code)).toBe(problem);
    expect(isWorthRetrying(problem)).toBe(retry);
  });

  it('keeps the form for what may pass by itself', () => {
    expect(staysOnForm('NETWORK')).toBe(true);
    expect(staysOnForm('ROOM_FULL')).toBe(false);
  });
});

describe('ends', () => {
  const link = { kind: 'link', roomId: 'room' } as const;
  it.each([
    ['left', 'left', true],
    ['call-ended', 'call', true],
    ['connection-lost', 'lost', true],
    ['media-failed', 'server', true],
    ['removed', 'removed', false],
    ['denied', 'denied', false],
    ['room-destroyed', 'destroyed', false],
  ] as const)('%s is told as %s', (reason, kind, rejoin) => {
    expect(endKindOf(reason)).toBe(kind);
    expect(mayRejoin(link, reason, false)).toBe(rejoin);
  });

  it('offers no way back where the token is used up', () => {
    expect(mayRejoin({ kind: 'token' }, 'left', true)).toBe(false);
  });
});

describe('faultOfName', () => {
  it.each([
    ['이서연', null],
    ['  ', 'empty'],
    ['가'.repeat(65), 'long'],
    ['🐯'.repeat(64), null],
    ['evil\u202Ename', 'odd'],
  ])('%j: %s', (name, fault) => {
    expect(faultOfName(name)).toBe(fault);
  });
});
