import { MadangError, type MadangErrorCode, type PreviewSource } from '@madang/client';
import { describe, expect, it } from 'vitest';
import { cureKindOf, curesOf } from '../../lib/cure.ts';
import { endKindOf, staysOnForm, wayBackIn } from './flow.ts';
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

  it.each([
    ['DEVICE_PERMISSION_DENIED', 'prompt', 'dismissed'],
    ['DEVICE_PERMISSION_DENIED', 'granted', 'policy'],
    ['DEVICE_PERMISSION_DENIED', 'denied', 'denied'],
    ['DEVICE_NOT_FOUND', 'denied', 'denied'],
    ['DEVICE_NOT_FOUND', 'granted', 'none'],
  ] as const)('%s while the permission is %s has the cure %s', (code, permission, kind) => {
    expect(cureKindOf(code, permission)).toBe(kind);
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
    ['RELAY_UNAVAILABLE', 'relay', false],
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
    expect(wayBackIn('link', reason, false)).toEqual({ canRejoin: rejoin, needsInvitation: false });
  });

  it('sends who came with a token for another one, unless coming back is not wanted', () => {
    expect(wayBackIn('token', 'left', true)).toEqual({ canRejoin: false, needsInvitation: true });
    expect(wayBackIn('token', 'removed', false)).toEqual({ canRejoin: false, needsInvitation: false });
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
