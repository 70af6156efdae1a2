import { limits, SIGNAL_PATH, SIGNAL_SUBPROTOCOL } from '@madang/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type LiveWorld, openLiveWorld } from '../../testing/live-world.ts';
import { ScriptedMedia } from '../../testing/scripted-media.ts';

let world: LiveWorld;

beforeAll(async () => {
  world = await openLiveWorld({ media: new ScriptedMedia() });
});

afterAll(() => world.close());

const CROWD = limits.maxParticipantsPerRoom;

/** A client that only counts: hundreds that check every message against its schema would measure themselves. */
class Counter {
  readonly socket: WebSocket;
  chats = 0;
  joinedAnswer = 0;
  lefts = 0;
  readonly #changed: () => void;

  constructor(url: string, changed: () => void) {
    this.#changed = changed;
    this.socket = new WebSocket(`${url}${SIGNAL_PATH}`, SIGNAL_SUBPROTOCOL, { perMessageDeflate: false });
    this.socket.on('message', (data: Buffer) => this.#count(data.toString('latin1', 0, 120)));
    this.socket.on('error', () => undefined);
  }

  #count(start: string): void {
    if (start.includes('"participant.joined"')) return;
    if (start.includes('"ping"')) this.socket.send('{"type":"pong"}');
    if (start.includes('"status":"joined"')) this.joinedAnswer += 1;
    else if (start.includes('"chat.received"')) this.chats += 1;
    else if (start.includes('"participant.left"')) this.lefts += 1;
    this.#changed();
  }

  request(id: number, method: string, data: object): void {
    this.socket.send(JSON.stringify({ type: 'request', id, method, data }));
  }
}

describe('a crowd in one room', () => {
  it('enter, hear each message once, and are told when one leaves', { timeout: 120_000 }, async () => {
    const room = world.room({ maxParticipants: CROWD });
    const clients: Counter[] = [];
    let check = () => undefined as undefined;
    const all = (test: (client: Counter) => boolean, among = clients) =>
      new Promise<void>((resolve) => {
        check = () => {
          if (among.every(test)) resolve();
        };
        check();
      });
    const begun = performance.now();
    for (let batch = 0; batch < CROWD; batch += 50) {
      const entering = Array.from({ length: 50 }, () => new Counter(world.url, () => check()));
      clients.push(...entering);
      for (const client of entering)
        client.socket.once('open', () => client.request(1, 'session.join', { token: world.token(room.id) }));
      await all((client) => client.joinedAnswer === 1, entering);
    }
    const joinedMs = performance.now() - begun;
    await expect(world.enter(room.id)).rejects.toMatchObject({ code: 'ROOM_FULL' });

    const spoken = performance.now();
    clients[0]?.request(2, 'chat.send', { text: 'hello, everyone' });
    await all((client) => client.chats === 1);
    const heardMs = performance.now() - spoken;
    clients[1]?.request(2, 'session.leave', {});
    const others = clients.filter((_, index) => index !== 1);
    await all((client) => client.lefts === 1, others);
    expect(others.every((client) => client.chats === 1)).toBe(true);
    console.info(
      `${CROWD} people: entered in ${Math.round(joinedMs)} ms, a message heard by all in ${Math.round(heardMs)} ms`,
    );
    // A guard against quadratic slips, far above what a quiet core needs; both ends of every socket are in this process.
    expect(heardMs).toBeLessThan(5_000);
  });
});
