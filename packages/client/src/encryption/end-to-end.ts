import type { KeyMessage, ParticipantId, PublicKey, RoomId } from '@madang/protocol';
import type { EndToEndOptions, SharedCallSecret } from '../api/encryption.ts';
import { clientError } from '../errors.ts';
import type { CallCipher, CallEncryption, CipherHost } from '../media/cipher.ts';
import type { SharedSecret } from './agreement.ts';
import { startWorker } from './start-worker.ts';
import type { FromWorker, ToWorker, TransformTask } from './wire.ts';

/** Shorter keys of an application can be guessed. */
const KEY_BYTES_LEAST = 16;

/** A page's part in encrypted calls, for `joinCall({ encryption })`. */
export interface EndToEnd extends CallEncryption {
  /** Changes the secret, also during a call: it is asked for again where it was wrong. null: none. */
  setSecret(secret: SharedCallSecret | null): void;
}

/**
 * Takes part in calls that are encrypted from end to end; see the guide. Such a call is never left in clear: a room that is
 * not encrypted is not entered. @throws MadangError BROWSER_UNSUPPORTED; RangeError for a secret that is empty or too short.
 */
export function endToEnd({ secret }: EndToEndOptions = {}): EndToEnd {
  if (typeof RTCRtpScriptTransform === 'undefined') throw clientError('BROWSER_UNSUPPORTED');
  let shared = secret === undefined ? null : sharedSecret(secret);
  let running: WorkerCipher | null = null;
  return {
    setSecret(next) {
      shared = next === null ? null : sharedSecret(next);
      running?.tell({ type: 'secret', secret: shared });
    },
    async open(host) {
      running = await WorkerCipher.open(host, shared);
      return running;
    },
  };
}

/** The encryption of one call: a worker has the keys, and every frame passes through it. */
class WorkerCipher implements CallCipher {
  readonly #worker: Worker;
  readonly publicKey: PublicKey;

  static async open(host: CipherHost, secret: SharedSecret | null): Promise<WorkerCipher> {
    const worker = startWorker();
    const opened = new Promise<PublicKey>((resolve, reject) => {
      worker.addEventListener('error', (event) => {
        reject(clientError('BROWSER_UNSUPPORTED', event.message));
        host.onError(clientError('BROWSER_UNSUPPORTED', event.message));
      });
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.type === 'opened') resolve(data.publicKey);
        else if (data.type === 'send') host.send(data.messages);
        else if (data.type === 'view') host.onView(data.view);
        else host.onError(new Error(data.text));
      });
    });
    const first: ToWorker = { type: 'open', secret };
    worker.postMessage(first);
    try {
      return new WorkerCipher(worker, await opened);
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }

  private constructor(worker: Worker, publicKey: PublicKey) {
    this.#worker = worker;
    this.publicKey = publicKey;
  }

  enter(roomId: RoomId, selfId: ParticipantId): void {
    this.tell({ type: 'enter', roomId, selfId });
  }

  setPeers(people: Parameters<CallCipher['setPeers']>[0]): void {
    const peers = people.flatMap(({ id, publicKey }) => (publicKey === null ? [] : [{ id, publicKey }]));
    this.tell({ type: 'peers', peers });
  }

  take(from: ParticipantId, message: KeyMessage): void {
    this.tell({ type: 'message', from, message });
  }

  protect(sender: RTCRtpSender, codec: string): void {
    sender.transform = this.#transform({ kind: kindOf(sender.track), codec: codec.toLowerCase(), from: null });
  }

  unprotect(receiver: RTCRtpReceiver, from: ParticipantId, codec: string): void {
    receiver.transform = this.#transform({ kind: kindOf(receiver.track), codec: codec.toLowerCase(), from });
  }

  /** Tells the worker something, in order. */
  tell(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  close(): void {
    this.#worker.terminate();
  }

  #transform(task: TransformTask): RTCRtpScriptTransform {
    return new RTCRtpScriptTransform(this.#worker, task);
  }
}

function kindOf(track: MediaStreamTrack | null): TransformTask['kind'] {
  return track?.kind === 'audio' ? 'audio' : 'video';
}

function sharedSecret(secret: SharedCallSecret): SharedSecret {
  if (typeof secret === 'string') {
    if (secret === '') throw new RangeError('an empty passphrase protects nothing');
    return { passphrase: secret };
  }
  if (secret.length < KEY_BYTES_LEAST) throw new RangeError(`a key has at least ${KEY_BYTES_LEAST} bytes`);
  return { key: new Uint8Array(secret) };
}
