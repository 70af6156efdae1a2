import { defaultCodecs, encryptableCodecs, limits, RoomInput } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { fitEncryption } from './encryption.ts';

const plain = RoomInput.parse({});
const wanted = { ...plain, encryption: 'required' } as const;

describe('a room', () => {
  it('that is not encrypted has what it wants', () => {
    expect(fitEncryption({ ...plain, guestRole: 'observer' })).toEqual({ fits: true, codecs: defaultCodecs });
  });

  it('that is encrypted gets codecs that can be, where none were chosen', () => {
    expect(fitEncryption(wanted)).toEqual({ fits: true, codecs: encryptableCodecs });
    const chosen = { audio: ['opus'], video: ['VP9'] } as const;
    expect(fitEncryption({ ...wanted, codecs: { audio: [...chosen.audio], video: [...chosen.video] } })).toEqual({
      fits: true,
      codecs: chosen,
    });
  });

  it.each([
    ['codecs that cannot be', { codecs: { audio: ['opus', 'PCMU'], video: ['VP8', 'AV1'] } }, 'PCMU, AV1'],
    ['hidden guests', { guestRole: 'observer' }, 'hidden'],
    ['a crowd', { maxParticipants: limits.encryptedParticipants + 1 }, '50'],
  ] as const)('that is encrypted has no %s, and is told so', (_, change, word) => {
    const fit = fitEncryption({ ...wanted, ...(change as Partial<RoomInput>) });
    expect(fit).toMatchObject({ fits: false, why: expect.stringContaining(word) });
  });
});
