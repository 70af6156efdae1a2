import type { ParticipantId } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../test/fake-clock.ts';
import { participantId } from '../../test/samples.ts';
import type { EncryptionView } from '../api/encryption.ts';
import type { SharedSecret } from './agreement.ts';
import type { Bytes } from './bytes.ts';
import { type Addressed, CallKeys } from './call-keys.ts';

const ROOM = 'room_00000000000000000000000000';
const opus = { kind: 'audio', codec: 'opus' } as const;
const frame: Bytes = Uint8Array.from([0x78, 1, 2, 3, 4, 5]);

type Person = { readonly id: ParticipantId; readonly keys: CallKeys; readonly views: EncryptionView[] };

/** A call without a server: what people say to each other arrives in order, unless the test holds it back. */
class Room {
  readonly clock = new FakeClock();
  readonly people = new Map<ParticipantId, Person>();
  /** Who stands in the way of a message may keep or change it; null: it is lost. */
  between: (from: ParticipantId, one: Addressed) => Addressed | null = (_, one) => one;
  readonly passed: { readonly from: ParticipantId; readonly one: Addressed }[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  async enter(name: string, secret: SharedSecret | null = null): Promise<Person> {
    const id = participantId(name);
    const views: EncryptionView[] = [];
    const keys = await CallKeys.open(
      {
        clock: this.clock,
        send: (messages) => this.#send(id, messages),
        onView: (view) => views.push(view),
        onError: (error) => {
          throw error;
        },
      },
      secret,
    );
    const person = { id, keys, views };
    this.people.set(id, person);
    await keys.enter(ROOM, id);
    await this.tell();
    return person;
  }

  async leave(person: Person): Promise<void> {
    this.people.delete(person.id);
    await this.tell();
  }

  /** Everybody learns who is in, and all that follows is done. */
  async tell(publicKeyOf = (person: Person) => person.keys.publicKey): Promise<void> {
    const all = [...this.people.values()];
    const others = (self: Person) => all.filter((other) => other !== self);
    const asPeer = (person: Person) => ({ id: person.id, publicKey: publicKeyOf(person) });
    // The server tells who came before it passes on anything of theirs.
    await Promise.all(all.map((person) => person.keys.setPeers(others(person).map(asPeer))));
    await this.arrived();
  }

  async arrived(): Promise<void> {
    for (let seen: unknown = null; seen !== this.#queue; ) {
      seen = this.#queue;
      await this.#queue;
    }
  }

  /** Lets time pass, in steps that leave room for what is computed meanwhile. */
  async pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 100) {
      await this.clock.advance(Math.min(100, left));
      // A key is drawn, sealed and passed on by tasks of WebCrypto, which no virtual clock moves.
      for (const { keys } of this.people.values()) await keys.idle();
      await this.arrived();
    }
  }

  #send(from: ParticipantId, messages: readonly Addressed[]): void {
    for (const message of messages) {
      this.passed.push({ from, one: message });
      const one = this.between(from, message);
      if (one === null) continue;
      this.#queue = this.#queue.then(() => this.people.get(one.to)?.keys.take(from, one.message));
    }
  }
}

/** What `listener` makes of a frame that `speaker` sends now. */
async function heard(speaker: Person, listener: Person): Promise<Bytes | null> {
  const sealed = await speaker.keys.encrypt(frame, opus);
  return sealed === null ? null : await listener.keys.decrypt(speaker.id, sealed, opus);
}

describe('a call', () => {
  it('is understood by all who are in it, and nobody sends in clear before there is a key', async () => {
    const room = new Room();
    const alone = await CallKeys.open(
      { clock: room.clock, send: () => undefined, onView: () => undefined, onError: () => undefined },
      null,
    );
    expect(await alone.encrypt(frame, opus)).toBeNull();
    const [anna, bora, chul] = [await room.enter('anna'), await room.enter('bora'), await room.enter('chul')];
    await room.pass(1_000);
    for (const speaker of [anna, bora, chul])
      for (const listener of [anna, bora, chul])
        if (speaker !== listener) expect(await heard(speaker, listener)).toEqual(frame);
  });

  it('is not understood by who left, though they keep every key and hear every frame', async () => {
    const room = new Room();
    const [anna, bora, chul] = [await room.enter('anna'), await room.enter('bora'), await room.enter('chul')];
    await room.pass(3_000);
    expect(await heard(anna, chul)).toEqual(frame);
    await room.leave(chul);
    await room.pass(3_000);
    expect(await heard(anna, bora)).toEqual(frame);
    expect(await heard(anna, chul)).toBeNull();
  });

  it('was not understood by who came later, though they heard every frame before', async () => {
    const room = new Room();
    const [anna, bora] = [await room.enter('anna'), await room.enter('bora')];
    await room.pass(1_000);
    const before = await anna.keys.encrypt(frame, opus);
    if (before === null) throw new Error('no key');
    const chul = await room.enter('chul');
    await room.pass(1_000);
    expect(await chul.keys.decrypt(anna.id, before, opus)).toBeNull();
    expect(await bora.keys.decrypt(anna.id, before, opus)).toEqual(frame);
    expect(await heard(anna, chul)).toEqual(frame);
  });

  it('goes on after a page was loaded anew with another key pair', async () => {
    const room = new Room();
    const anna = await room.enter('anna');
    await room.enter('bora');
    await room.pass(3_000);
    const again = await room.enter('bora');
    await room.pass(3_000);
    expect(await heard(anna, again)).toEqual(frame);
    expect(await heard(again, anna)).toEqual(frame);
  });

  it('plays no frame twice, and none of one person as another’s', async () => {
    const room = new Room();
    const [anna, bora, chul] = [await room.enter('anna'), await room.enter('bora'), await room.enter('chul')];
    await room.pass(1_000);
    const sealed = await anna.keys.encrypt(frame, opus);
    if (sealed === null) throw new Error('no key');
    expect(await bora.keys.decrypt(anna.id, sealed, opus)).toEqual(frame);
    expect(await bora.keys.decrypt(anna.id, sealed, opus)).toBeNull();
    expect(await bora.keys.decrypt(chul.id, sealed, opus)).toBeNull();
  });

  it('mends itself when a key got lost on the way', async () => {
    const room = new Room();
    const anna = await room.enter('anna');
    await room.pass(1_000);
    room.between = (_, one) => (one.message.kind === 'key' ? null : one);
    const bora = await room.enter('bora');
    await room.pass(1_000);
    room.between = (_, one) => one;
    expect(await heard(anna, bora)).toBeNull();
    await room.pass(1_000);
    expect(await heard(anna, bora)).toEqual(frame);
  });
});

describe('a secret', () => {
  const passphrase = (text: string): SharedSecret => ({ passphrase: text });

  it('keeps out who has another one or none, and everybody sees who that is', async () => {
    const room = new Room();
    const anna = await room.enter('anna', passphrase('correct horse battery staple'));
    const bora = await room.enter('bora', passphrase('correct horse battery staple'));
    const [wrong, none] = [await room.enter('wrong', passphrase('something else')), await room.enter('none')];
    await room.pass(3_000);
    expect(await heard(anna, bora)).toEqual(frame);
    for (const outsider of [wrong, none]) {
      expect(await heard(anna, outsider)).toBeNull();
      expect(await heard(outsider, anna)).toBeNull();
    }
    expect(anna.views.at(-1)?.undecodable.toSorted()).toEqual([none.id, wrong.id]);
    expect(wrong.views.at(-1)?.undecodable).toHaveLength(3);
  });

  it('may be mended during the call', async () => {
    const room = new Room();
    const anna = await room.enter('anna', passphrase('right'));
    const bora = await room.enter('bora', passphrase('wrong'));
    await room.pass(3_000);
    await bora.keys.setSecret(passphrase('right'));
    await room.pass(3_000);
    expect(await heard(anna, bora)).toEqual(frame);
    expect(await heard(bora, anna)).toEqual(frame);
    expect([anna, bora].map(({ views }) => views.at(-1)?.undecodable)).toEqual([[], []]);
  });

  it('may be a key of the application', async () => {
    const room = new Room();
    const key = () => ({ key: new Uint8Array(16).fill(7) });
    const [anna, bora] = [await room.enter('anna', key()), await room.enter('bora', key())];
    await room.pass(1_000);
    expect(await heard(anna, bora)).toEqual(frame);
  });
});

describe('a server in the middle', () => {
  it('makes the safety numbers differ when it gives its own keys instead', async () => {
    const room = new Room();
    const [anna, bora] = [await room.enter('anna'), await room.enter('bora')];
    await room.pass(1_000);
    const honest = [anna, bora].map(({ views }) => views.at(-1)?.safetyNumber);
    expect(honest[0]).toBe(honest[1]);
    expect(honest[0]).toMatch(/^\d{5}( \d{5}){7}$/);
    const mallory = await new Room().enter('mallory');
    await room.tell(() => mallory.keys.publicKey);
    const between = [anna, bora].map(({ views }) => views.at(-1)?.safetyNumber);
    expect(new Set([...honest, ...between]).size).toBe(3);
  });

  it('finds in what it passes on neither a key nor anything that opens with another public key', async () => {
    const room = new Room();
    const [anna, bora] = [await room.enter('anna'), await room.enter('bora')];
    await room.pass(1_000);
    // It plays a third person, and is handed everything that was meant for Bora.
    const mallory = await CallKeys.open(
      { clock: room.clock, send: () => undefined, onView: () => undefined, onError: () => undefined },
      null,
    );
    await mallory.enter(ROOM, bora.id);
    await mallory.setPeers([{ id: anna.id, publicKey: anna.keys.publicKey }]);
    for (const { from, one } of room.passed) if (from === anna.id) await mallory.take(anna.id, one.message);
    const sealed = await anna.keys.encrypt(frame, opus);
    if (sealed === null) throw new Error('no key');
    expect(await mallory.decrypt(anna.id, sealed, opus)).toBeNull();
    expect(await bora.keys.decrypt(anna.id, sealed, opus)).toEqual(frame);
  });

  it('gets nothing by a public key that is none', async () => {
    const room = new Room();
    const [anna, bora] = [await room.enter('anna'), await room.enter('bora')];
    const broken = { id: participantId('broken'), publicKey: 'A'.repeat(87) };
    await anna.keys.setPeers([{ id: bora.id, publicKey: bora.keys.publicKey }, broken]);
    await room.pass(3_000);
    expect(anna.views.at(-1)?.undecodable).toEqual([broken.id]);
    expect(await heard(anna, bora)).toEqual(frame);
  });
});
