import type { MadangErrorCode } from '@madang/client';
import { ErrorCode } from '@madang/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '../paraglide/runtime.js';
import { actionFailureText, failureText } from './words.ts';

const clientCodes: readonly MadangErrorCode[] = [
  'INSECURE_CONTEXT',
  'BROWSER_UNSUPPORTED',
  'DEVICE_PERMISSION_DENIED',
  'DEVICE_DENIED_BY_SYSTEM',
  'DEVICE_IN_USE',
  'DEVICE_NOT_FOUND',
  'DEVICE_CONSTRAINT',
  'DEVICE_SILENT',
  'DEVICE_FAILED',
  'AUDIO_BLOCKED',
  'CODEC_UNSUPPORTED',
  'CONNECTION_FAILED',
  'CONNECTION_LOST',
  'MEDIA_CONNECTION_FAILED',
];
/** A sentence that asks for something to be done ends like this in Korean. */
const ASKS = /(?:주세요|보세요|열어 주세요|새로워져요)/u;

describe('failures in words', () => {
  beforeAll(() => overwriteGetLocale(() => 'ko'));
  afterAll(() => overwriteGetLocale(() => 'en'));

  it.each([...ErrorCode.options, ...clientCodes])('%s in the call says what to do', (code) => {
    const words = actionFailureText(code, 'camera');
    expect(words === null ? '주세요' : `${words.text} ${words.hint ?? ''}`).toMatch(ASKS);
  });

  it.each([...ErrorCode.options, 'NETWORK' as const])('%s of a request says what to do', (code) => {
    for (const requestId of [null, 'req_1']) {
      expect(failureText({ code, requestId, retryAfterSeconds: null })).toMatch(
        code === 'FORBIDDEN' ? /들어오세요/u : ASKS,
      );
    }
  });

  it('names the device that the failure is about', () => {
    expect(actionFailureText('DEVICE_IN_USE', 'camera')?.text).toContain('카메라를');
    expect(actionFailureText('DEVICE_IN_USE', 'microphone')?.text).toContain('마이크를');
  });

  it('says nothing where the person changed their mind', () => {
    expect(actionFailureText('SCREEN_SHARE_CANCELLED')).toBeNull();
  });
});
