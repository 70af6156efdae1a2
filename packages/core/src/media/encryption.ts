import { defaultCodecs, encryptableCodecs, limits, type RoomCodecs, type RoomInput } from '@madang/protocol';

/** What of a room's settings bears on encryption from end to end. */
export type EncryptionFacts = Pick<RoomInput, 'encryption' | 'codecs' | 'guestRole' | 'maxParticipants'>;

/** The codecs that the room gets, or what it cannot have together with encryption, in words. */
export type EncryptionFit =
  | { readonly fits: true; readonly codecs: RoomCodecs }
  | { readonly fits: false; readonly why: string };

/** Whether a room can be encrypted as it is wanted. Codecs that nobody chose give way; chosen ones do not. */
export function fitEncryption({ encryption, codecs, guestRole, maxParticipants }: EncryptionFacts): EncryptionFit {
  if (encryption === 'none') return { fits: true, codecs };
  if (guestRole === 'observer')
    return { fits: false, why: 'Observers are hidden, and nobody gives a key to the hidden.' };
  if (maxParticipants > limits.encryptedParticipants)
    return { fits: false, why: `An encrypted room holds at most ${limits.encryptedParticipants} people.` };
  const wanted = isDefault(codecs) ? encryptableCodecs : codecs;
  const clear = [...wanted.audio, ...wanted.video].filter((name) => !encryptable.has(name));
  return clear.length === 0
    ? { fits: true, codecs: wanted }
    : { fits: false, why: `These codecs cannot be encrypted: ${clear.join(', ')}.` };
}

const encryptable: ReadonlySet<string> = new Set([...encryptableCodecs.audio, ...encryptableCodecs.video]);

function isDefault({ audio, video }: RoomCodecs): boolean {
  return audio.join() === defaultCodecs.audio.join() && video.join() === defaultCodecs.video.join();
}
