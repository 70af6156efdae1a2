import { createHash } from 'node:crypto';
import type { Capability, ParticipantId } from '@madang/protocol';
import { FILES_TOPIC, readFileMessage } from '@madang/protocol/files';
import { limits } from '@madang/protocol/limits';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeClock } from '../../test/fake-clock.ts';
import { participant, participantId } from '../../test/samples.ts';
import type { CallEvents } from '../api/events.ts';
import type { FileView, IncomingFile, OutgoingFile } from '../api/files.ts';
import { clientError } from '../errors.ts';
import { Emitter } from '../kernel/emitter.ts';
import type { FileCall } from './line.ts';
import type { Sink, SinkWish } from './sinks.ts';
import { Transfers } from './transfers.ts';

type Payload = string | Uint8Array;

/** A call in memory: what one says the others hear, in order, a little later. */
class Room {
  readonly calls = new Map<ParticipantId, RoomCall>();
  /** What may be done to a message under way: null loses it. */
  tamper: (payload: Payload) => Payload | null = (payload) => payload;
  down = false;
  /** What waits while there is no way at all; null: there is one. */
  held: Payload[] | null = null;

  join(word: string): RoomCall {
    const call = new RoomCall(this, participantId(word));
    this.calls.set(call.id, call);
    return call;
  }

  leave(call: RoomCall): void {
    this.calls.delete(call.id);
    for (const other of this.calls.values()) {
      other.events.emit('participantLeft', { participant: call.view, reason: 'left' });
    }
  }
}

class RoomCall implements FileCall {
  readonly events = new Emitter<CallEvents>();
  readonly #room: Room;
  readonly id: ParticipantId;
  readonly state = { status: 'connected' } as const;
  capabilities: Capability[] = ['subscribe', 'publish:data'];

  constructor(room: Room, id: ParticipantId) {
    this.#room = room;
    this.id = id;
  }

  get view() {
    return { ...participant(this.id, { capabilities: this.capabilities }), tracks: [] };
  }
  get self() {
    const off = { status: 'off', mutedBy: null } as const;
    return { ...this.view, microphone: off, camera: off, screen: off };
  }
  get participants() {
    return [...this.#room.calls.values()].filter((call) => call !== this).map((call) => call.view);
  }
  readonly on: FileCall['on'] = (name, listener) => this.events.on(name, listener);

  async sendData(payload: Payload, options: { readonly to?: ParticipantId; readonly topic?: string } = {}) {
    if (this.#room.down) throw clientError('CONNECTION_LOST');
    if (this.#room.held !== null) {
      this.#room.held.push(payload);
      await new Promise(() => undefined);
    }
    const { to, topic = null } = options;
    const arriving = this.#room.tamper(payload);
    for (const other of this.#room.calls.values()) {
      if (other === this || (to !== undefined && other.id !== to) || arriving === null) continue;
      queueMicrotask(() => {
        const direct = to !== undefined;
        other.events.emit('data', { from: this.id, payload: arriving, topic, reliable: true, direct });
      });
    }
  }
}

/** A disk in memory. */
class Disk {
  readonly files = new Map<string, Uint8Array>();
  failing: Error | null = null;
  room = Number.POSITIVE_INFINITY;

  readonly open = async ({ name, sizeBytes }: SinkWish): Promise<Sink> => {
    if (sizeBytes > this.room) throw clientError('FILE_NO_SPACE');
    const parts: Uint8Array[] = [];
    return {
      write: async (bytes) => {
        if (this.failing !== null) throw this.failing;
        parts.push(bytes);
      },
      keep: async () => void this.files.set(name, Buffer.concat(parts)),
      discard: async () => void this.files.delete(name),
      save: null,
    };
  };
}

const clock = new FakeClock();
let room: Room;
let drawn = 0;

beforeEach(() => {
  room = new Room();
});

function person(word: string) {
  const call = room.join(word);
  const disk = new Disk();
  const drawId = () => {
    drawn += 1;
    return drawn.toString(16).padStart(32, '0');
  };
  const files = new Transfers(call, { clock, openSink: disk.open, drawId });
  return { call, disk, files, id: call.id };
}

/** Lets time pass until something is so; a failure says what was instead. */
async function until<Found>(look: () => Found | null | undefined | false): Promise<Found> {
  for (let turn = 0; turn < 4_000; turn += 1) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    await new Promise((resolve) => setImmediate(resolve));
    await clock.advance(25);
  }
  throw new Error('it never came to that');
}

const incoming = (files: Transfers): IncomingFile | undefined =>
  files.snapshot.find((file) => file.direction === 'incoming');
const outgoing = (files: Transfers): OutgoingFile | undefined =>
  files.snapshot.find((file) => file.direction === 'outgoing');
const status = (file: FileView | undefined) =>
  file?.direction === 'incoming' ? file.state.status : file?.receivers.map((one) => one.state.status).join();

function bytesOf(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8)) & 0xff);
}

const SIZE = 3_333_333;
const content = bytesOf(SIZE);
const fileOf = (name = '보고서.pdf') => new File([content], name);

describe('file transfers', () => {
  it('an offer to one arrives whole, with its name and its hash', async () => {
    const [anna, bora, chul] = [person('anna'), person('bora'), person('chul')];
    anna.files.offer(fileOf(), { to: bora.id });
    const offer = await until(() => incoming(bora.files));
    expect(offer).toMatchObject({ name: '보고서.pdf', sizeBytes: SIZE, from: anna.id, fromName: 'anna' });
    await bora.files.accept(offer.id);
    await until(() => status(outgoing(anna.files)) === 'done');
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(incoming(bora.files)).toMatchObject({ state: { status: 'done', sha256 }, bytes: SIZE });
    expect(Buffer.compare(bora.disk.files.get('보고서.pdf') ?? new Uint8Array(), content)).toBe(0);
    expect(chul.files.snapshot).toEqual([]);
  });

  it('an offer to all is taken by each for themselves, also by who comes later', async () => {
    const [anna, bora, chul] = [person('anna'), person('bora'), person('chul')];
    anna.files.offer(fileOf());
    await bora.files.accept((await until(() => incoming(bora.files))).id);
    chul.files.decline((await until(() => incoming(chul.files))).id);
    await clock.advance(2_000);
    const dana = person('dana');
    await dana.files.accept((await until(() => incoming(dana.files))).id);
    await until(() => status(incoming(bora.files)) === 'done' && status(incoming(dana.files)) === 'done');
    await until(() => status(outgoing(anna.files)) === 'done,declined,done');
    for (const { disk } of [bora, dana]) expect(disk.files.get('보고서.pdf')?.length).toBe(SIZE);
    expect(outgoing(anna.files)?.open).toBe(true);
    expect(outgoing(anna.files)?.receivers.map((one) => one.bytes)).toEqual([SIZE, 0, SIZE]);
  });

  it('goes on after the channel refused everything for a while', async () => {
    const [anna, bora] = [person('anna'), person('bora')];
    anna.files.offer(fileOf(), { to: bora.id });
    await bora.files.accept((await until(() => incoming(bora.files))).id);
    await until(() => (incoming(bora.files)?.bytes ?? 0) > 0 || status(incoming(bora.files)) === 'moving');
    room.down = true;
    await until(() => status(incoming(bora.files)) === 'stalled' || status(incoming(bora.files)) === 'done');
    room.down = false;
    await until(() => status(incoming(bora.files)) === 'done');
    expect(Buffer.compare(bora.disk.files.get('보고서.pdf') ?? new Uint8Array(), content)).toBe(0);
  });

  it('does not pile up questions while nothing can be sent', async () => {
    const [anna, bora] = [person('anna'), person('bora')];
    anna.files.offer(fileOf(), { to: bora.id });
    await bora.files.accept((await until(() => incoming(bora.files))).id);
    room.held = [];
    await clock.advance(10 * 60_000);
    expect(room.held.filter((payload) => typeof payload === 'string').length).toBeLessThan(6);
  });

  it('pauses, resumes, and cancels from either end', async () => {
    const [anna, bora] = [person('anna'), person('bora')];
    const id = anna.files.offer(fileOf(), { to: bora.id });
    const key = (await until(() => incoming(bora.files))).id;
    await bora.files.accept(key);
    bora.files.pause(key);
    await until(() => status(outgoing(anna.files)) === 'paused');
    anna.files.pause(id);
    bora.files.resume(key);
    // Nothing has come yet: to the receiver, the sender only waits.
    await until(() => ['paused', 'queued'].includes(status(incoming(bora.files)) ?? ''));
    anna.files.resume(id);
    await until(() => status(incoming(bora.files)) === 'done');
    const second = anna.files.offer(fileOf('b.bin'), { to: bora.id });
    const secondKey = (await until(() => bora.files.snapshot.find((file) => file.name === 'b.bin'))).id;
    await bora.files.accept(secondKey);
    anna.files.cancel(second);
    await until(() => status(bora.files.snapshot.find((file) => file.name === 'b.bin')) === 'cancelled');
    expect([...bora.disk.files.keys()]).toEqual(['보고서.pdf']);
  });

  it('a changed byte is found, and nothing is kept', async () => {
    const [anna, bora] = [person('anna'), person('bora')];
    let chunks = 0;
    room.tamper = (payload) => {
      if (typeof payload === 'string') return payload;
      chunks += 1;
      if (chunks !== 7) return payload;
      const changed = payload.slice();
      changed[changed.length - 1] = ~(changed.at(-1) ?? 0);
      return changed;
    };
    anna.files.offer(fileOf(), { to: bora.id });
    await bora.files.accept((await until(() => incoming(bora.files))).id);
    await until(() => status(outgoing(anna.files)) === 'failed');
    expect(incoming(bora.files)?.state).toMatchObject({
      status: 'failed',
      by: 'here',
      error: { code: 'FILE_CORRUPT' },
    });
    expect(outgoing(anna.files)?.receivers[0]?.state).toMatchObject({ by: 'there', error: { code: 'FILE_CORRUPT' } });
    expect(bora.disk.files.size).toBe(0);
  });

  it('too little room is told to both before anything is sent', async () => {
    const [anna, bora] = [person('anna'), person('bora')];
    bora.disk.room = SIZE - 1;
    anna.files.offer(fileOf());
    const { id } = await until(() => incoming(bora.files));
    await expect(bora.files.accept(id)).rejects.toMatchObject({ code: 'FILE_NO_SPACE' });
    await until(() => status(outgoing(anna.files)) === 'failed');
    expect(incoming(bora.files)).toMatchObject({ bytes: 0, state: { error: { code: 'FILE_NO_SPACE' } } });
  });

  it('a disk that fails in the middle ends both ends', async () => {
    const [anna, bora] = [person('anna'), person('bora')];
    anna.files.offer(fileOf(), { to: bora.id });
    bora.disk.failing = new DOMException('full', 'QuotaExceededError');
    await bora.files.accept((await until(() => incoming(bora.files))).id);
    await until(() => status(outgoing(anna.files)) === 'failed');
    expect(outgoing(anna.files)?.receivers[0]?.state).toMatchObject({ error: { code: 'FILE_NO_SPACE' }, by: 'there' });
  });

  it('whoever leaves, or reloads, ends the transfer for the other', async () => {
    const [anna, bora, chul] = [person('anna'), person('bora'), person('chul')];
    anna.files.offer(fileOf());
    await bora.files.accept((await until(() => incoming(bora.files))).id);
    await chul.files.accept((await until(() => incoming(chul.files))).id);
    bora.files.pause(incoming(bora.files)?.id ?? '');
    chul.files.pause(incoming(chul.files)?.id ?? '');
    room.leave(bora.call);
    // The same participant, on a new page that knows nothing.
    const reloaded = new Transfers(room.join('chul'), { clock, openSink: chul.disk.open, drawId: () => '' });
    expect(reloaded.snapshot).toEqual([]);
    await until(() => status(outgoing(anna.files)) === 'failed,failed');
    for (const one of outgoing(anna.files)?.receivers ?? []) {
      expect(one.state).toMatchObject({ error: { code: 'FILE_PEER_GONE' } });
    }
  });

  it('an offer that is taken back cannot be taken any more', async () => {
    const [anna, bora] = [person('anna'), person('bora')];
    const id = anna.files.offer(fileOf());
    const key = (await until(() => incoming(bora.files))).id;
    anna.files.cancel(id);
    await until(() => status(incoming(bora.files)) === 'cancelled');
    await bora.files.accept(key);
    expect(status(incoming(bora.files))).toBe('cancelled');
    expect(outgoing(anna.files)).toMatchObject({ open: false, receivers: [] });
  });
});

describe('limits', () => {
  it('a sender has a bounded number of open offers, at its own end and at each other’s', async () => {
    const [anna, bora] = [person('anna'), person('bora')];
    for (let n = 0; n < limits.fileOffersPerSender; n += 1) anna.files.offer(fileOf(`${n}`));
    expect(() => anna.files.offer(fileOf())).toThrowError(expect.objectContaining({ code: 'FILE_LIMIT_REACHED' }));
    await until(() => bora.files.snapshot.length === limits.fileOffersPerSender);
    const said: (string | undefined)[] = [];
    room.tamper = (payload) => {
      if (typeof payload === 'string') said.push(readFileMessage(payload)?.type);
      return payload;
    };
    const offer = { type: 'offer', id: 'e'.repeat(32), name: 'x', sizeBytes: 1 };
    await anna.call.sendData(JSON.stringify(offer), { topic: FILES_TOPIC });
    await clock.advance(100);
    expect(bora.files.snapshot).toHaveLength(limits.fileOffersPerSender);
    expect(said).toEqual(['offer', 'failed']);
  });

  it('some transfers move at once, the next wait for their turn', async () => {
    const anna = person('anna');
    const takers = Array.from({ length: limits.fileTransfersAtOnce + 2 }, (_, n) => person(`p${n}`));
    anna.files.offer(fileOf());
    for (const { files } of takers) {
      await files.accept((await until(() => incoming(files))).id);
      const key = incoming(files)?.id ?? '';
      files.pause(key);
    }
    await clock.advance(500);
    const counts = () => (status(outgoing(anna.files)) ?? '').split(',');
    expect(counts().filter((one) => one === 'queued')).toHaveLength(2);
    for (const { files } of takers) files.resume(incoming(files)?.id ?? '');
    await until(() => counts().every((one) => one === 'done'));
  });

  it('a file beyond the limit is not offered', () => {
    const huge = Object.defineProperty(fileOf(), 'size', { value: limits.fileBytes + 1 });
    expect(() => person('anna').files.offer(huge)).toThrowError(expect.objectContaining({ code: 'FILE_TOO_LARGE' }));
  });
});

describe('strangers', () => {
  it('a third participant can neither take, answer nor end what is between two', async () => {
    const [anna, bora, mallory] = [person('anna'), person('bora'), room.join('mallory')];
    anna.files.offer(fileOf(), { to: bora.id });
    const key = (await until(() => incoming(bora.files))).id;
    const id = key.split('/')[1] ?? '';
    const heard: unknown[] = [];
    mallory.on('data', ({ payload }) => heard.push(payload));
    for (const type of ['accept', 'decline', 'cancel', 'pause']) {
      await mallory.sendData(JSON.stringify({ type, id }), { topic: FILES_TOPIC });
    }
    await clock.advance(1_000);
    expect(status(outgoing(anna.files))).toBe('offered');
    expect(status(incoming(bora.files))).toBe('offered');
    expect(heard.filter((payload) => typeof payload !== 'string')).toEqual([]);
    await bora.files.accept(key);
    await until(() => status(incoming(bora.files)) === 'done');
  });

  it('what is no message of ours, of another topic, or of nobody in the call, changes nothing', async () => {
    const [anna, bora] = [person('anna'), person('bora')];
    const offer = JSON.stringify({ type: 'offer', id: 'e'.repeat(32), name: 'x', sizeBytes: 1 });
    await anna.call.sendData('nonsense', { topic: FILES_TOPIC });
    await anna.call.sendData(Uint8Array.of(1, 2, 3), { topic: FILES_TOPIC });
    await anna.call.sendData(offer, { topic: 'chess' });
    const ghost = participantId('ghost');
    bora.call.events.emit('data', { from: ghost, payload: offer, topic: FILES_TOPIC, reliable: true, direct: true });
    await clock.advance(100);
    expect(bora.files.snapshot).toEqual([]);
  });

  it('an observer, who could not answer, is shown no offer', async () => {
    const [anna, olga] = [person('anna'), person('olga')];
    olga.call.capabilities = ['subscribe'];
    anna.files.offer(fileOf());
    await clock.advance(1_000);
    expect(olga.files.snapshot).toEqual([]);
  });

  it('names are made harmless before anybody sees them', async () => {
    const [anna, bora] = [person('anna'), person('bora')];
    anna.files.offer(fileOf('..\\evil\u202egpj.exe'));
    expect((await until(() => incoming(bora.files))).name).toBe('evilgpj.exe');
  });
});
