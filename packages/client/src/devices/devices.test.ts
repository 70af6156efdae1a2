import { describe, expect, it } from 'vitest';
import { deviceErrorCode, wishes } from './capture.ts';
import { sortDevices } from './devices.ts';

describe('a failed device', () => {
  it.each([
    ['NotAllowedError', 'Permission denied', 'DEVICE_PERMISSION_DENIED'],
    ['NotAllowedError', 'Permission denied by system', 'DEVICE_DENIED_BY_SYSTEM'],
    ['NotFoundError', 'The object can not be found here.', 'DEVICE_DENIED_BY_SYSTEM'],
    ['NotFoundError', 'Requested device not found', 'DEVICE_NOT_FOUND'],
    ['NotReadableError', 'Could not start video source', 'DEVICE_IN_USE'],
    ['OverconstrainedError', '', 'DEVICE_CONSTRAINT'],
    ['TypeError', 'x', 'DEVICE_FAILED'],
  ])('%s “%s” means %s', (name, text, code) => {
    expect(deviceErrorCode(name, text)).toBe(code);
  });
});

describe('wishes', () => {
  it('demand the device that is named, so that no other that fits the rest better is opened', () => {
    expect(wishes({}, { deviceId: 'a' })).toEqual({ deviceId: { exact: 'a' } });
    expect(wishes({}, { constraints: { deviceId: { ideal: 'b' }, width: 640 } })).toEqual({
      deviceId: { exact: 'b' },
      width: 640,
    });
    expect(wishes({ width: 1 }, {})).toEqual({ width: 1 });
  });
});

describe('the list of devices', () => {
  const mic = (deviceId: string, groupId: string) =>
    ({ deviceId, groupId, kind: 'audioinput', label: deviceId }) as const;

  it('names each device once, the default first', () => {
    const list = sortDevices([mic('default', 'g2'), mic('communications', 'g1'), mic('a', 'g1'), mic('b', 'g2')]);
    expect(list.microphones.map((one) => one.id)).toEqual(['b', 'a']);
  });

  it('keeps a default that has no twin', () => {
    expect(sortDevices([mic('default', 'g9'), mic('a', 'g1')]).microphones.map((one) => one.id)).toEqual([
      'default',
      'a',
    ]);
  });
});
