import { browserClock } from '../kernel/clock.ts';
import { CallKeys } from './call-keys.ts';
import type { FromWorker, ToWorker, TransformTask } from './wire.ts';

/*
 * The worker of an encrypted call: keys live here and nowhere else, and every frame passes through.
 */

/** A frame as the browser hands it over (WebRTC Encoded Transform). */
type EncodedFrame = { data: ArrayBuffer; readonly type?: 'key' | 'delta' | 'empty' };

/** The worker's end of an `RTCRtpScriptTransform`; the DOM's types know it in workers only. */
type Transformer = {
  readonly options: TransformTask;
  readonly readable: ReadableStream<EncodedFrame>;
  readonly writable: WritableStream<EncodedFrame>;
  sendKeyFrameRequest(): Promise<void>;
};

/** One worker, one call. */
class CallWorker {
  #keys: Promise<CallKeys> | null = null;

  take(message: ToWorker): void {
    if (message.type === 'open') this.#keys = this.#open(message);
    else void this.#keys?.then((keys) => this.#pass(keys, message)).catch((error: unknown) => this.#fail(error));
  }

  /** Lets frames through, one after the other: encrypted or decrypted, or not at all. */
  transform(transformer: Transformer): void {
    const { options, readable, writable } = transformer;
    const { from, kind } = options;
    let dark = false;
    const through = new TransformStream<EncodedFrame, EncodedFrame>({
      transform: async (frame, controller) => {
        const keys = await this.#keys;
        const data = new Uint8Array(frame.data);
        // Browsers hand over frames without content when nothing was encoded.
        if (keys === null || data.length === 0) return;
        const made = from === null ? await keys.encrypt(data, options) : await keys.decrypt(from, data, options);
        const before = dark;
        dark = made === null;
        if (made === null) return;
        frame.data = made.buffer;
        controller.enqueue(frame);
        // Pictures that build upon dropped ones are of no use.
        if (before && from !== null && kind === 'video' && frame.type !== 'key')
          transformer.sendKeyFrameRequest().catch(() => undefined);
      },
    });
    readable
      .pipeThrough(through)
      .pipeTo(writable)
      // It ends with the connection.
      .catch(() => undefined);
  }

  async #open({ secret }: Extract<ToWorker, { type: 'open' | 'secret' }>): Promise<CallKeys> {
    const keys = await CallKeys.open(
      {
        clock: browserClock,
        send: (messages) => post({ type: 'send', messages }),
        onView: (view) => post({ type: 'view', view }),
        onError: (error) => this.#fail(error),
      },
      secret,
    );
    post({ type: 'opened', publicKey: keys.publicKey });
    return keys;
  }

  async #pass(keys: CallKeys, message: ToWorker): Promise<void> {
    if (message.type === 'enter') await keys.enter(message.roomId, message.selfId);
    else if (message.type === 'peers') await keys.setPeers(message.peers);
    else if (message.type === 'message') await keys.take(message.from, message.message);
    else await keys.setSecret(message.secret);
  }

  #fail(error: unknown): void {
    post({ type: 'error', text: error instanceof Error ? error.message : String(error) });
  }
}

function post(message: FromWorker): void {
  globalThis.postMessage(message);
}

const worker = new CallWorker();
globalThis.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => worker.take(data));
globalThis.addEventListener('rtctransform', (event) =>
  worker.transform((event as Event & { readonly transformer: Transformer }).transformer),
);
