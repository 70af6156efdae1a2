import type { ParticipantId } from '@madang/protocol';
import type { MadangError } from '../api/errors.ts';
import { clientError, toMadangError } from '../errors.ts';
import type { CallCipher, CallEncryption } from '../media/cipher.ts';
import type { SendRequest } from '../media/link.ts';
import type { Story } from './story.ts';

/** What encryption works with in a call. */
export type CipherSurroundings = {
  readonly story: Story;
  readonly request: SendRequest;
  readonly hide: (undecodable: ReadonlySet<ParticipantId>) => void;
  readonly failed: (error: MadangError) => void;
};

/** Opens the encryption of a call and passes on what it has to say. */
export async function openCipher(encryption: CallEncryption, around: CipherSurroundings): Promise<CallCipher> {
  const { story, request, hide, failed } = around;
  return await encryption.open({
    // Whoever misses a key asks for it.
    send: (messages) => void request('key.send', { messages: [...messages] }).catch(() => undefined),
    onView: (view) => {
      const known = new Set(story.snapshot.encryption?.undecodable);
      story.take({ type: 'encryption', view });
      hide(new Set(view.undecodable));
      if (view.undecodable.some((id) => !known.has(id))) failed(clientError('CANNOT_DECRYPT'));
    },
    onError: (error) => failed(toMadangError(error, 'MEDIA_CONNECTION_FAILED')),
  });
}
