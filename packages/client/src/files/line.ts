import type { ParticipantId } from '@madang/protocol';
import { FILES_TOPIC, type FileMessage, writeFileChunk } from '@madang/protocol/files';
import type { Call } from '../api/call.ts';

/** What files need of a call. */
export type FileCall = Pick<Call, 'self' | 'participants' | 'state' | 'on' | 'sendData'>;

/** The way of messages about files. */
export class FileLine {
  readonly #call: FileCall;

  constructor(call: FileCall) {
    this.#call = call;
  }

  /** Says something to one, or to all. Nobody waits for it: whoever does not get an answer asks again. */
  say(message: FileMessage, to: ParticipantId | null): void {
    const options = { topic: FILES_TOPIC, ...(to === null ? {} : { to }) };
    this.#call.sendData(JSON.stringify(message), options).catch(() => undefined);
  }

  /** Resolves when the channel wants more. */
  async sendChunk(id: string, offset: number, bytes: Uint8Array, to: ParticipantId): Promise<void> {
    await this.#call.sendData(writeFileChunk({ id, offset, bytes }), { topic: FILES_TOPIC, to });
  }

  /** What a participant is called; '' for one who is not there. */
  nameOf(id: ParticipantId): string {
    return this.#call.participants.find((one) => one.id === id)?.name ?? '';
  }
}
