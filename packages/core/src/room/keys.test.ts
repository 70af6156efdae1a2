import type { KeyMessage } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { KEY_RULE } from './keys.ts';
import { TestCall } from './testing/call.ts';
import type { TestClient } from './testing/client.ts';
import { testPublicKey, testSettings } from './testing/values.ts';

const sealed: KeyMessage = { kind: 'key', sealed: 'c2VhbGVk' };

function heardBy(call: TestCall, client: TestClient) {
  return call.eventsOf(client).filter(({ event }) => event === 'key.message');
}

function send(call: TestCall, from: TestClient, ...to: TestClient[]): void {
  const messages = to.map(({ id }) => ({ to: id, message: sealed }));
  call.request(from, { method: 'key.send', data: { messages } });
}

describe('a room that is encrypted from end to end', () => {
  const encrypted = () => new TestCall({ encryption: 'required' });

  it('refuses who does not encrypt, and who would be hidden', () => {
    const call = encrypted();
    call.enter();
    expect(call.join('participant', undefined, undefined, null).refused).toBe('ENCRYPTION_REQUIRED');
    expect(call.join('observer').refused).toBe('ENCRYPTION_CONFLICT');
    const open = new TestCall();
    open.enter();
    expect(open.join('participant', undefined, undefined, null).refused).toBeNull();
  });

  it('lets nobody send data, which the server could read, whatever their token or role says', () => {
    const call = encrypted();
    const [host, guest] = [call.enter('moderator'), call.enter()];
    for (const client of [host, guest]) expect(client.view?.snapshot.self.capabilities).not.toContain('publish:data');
    call.request(host, { method: 'moderation.setRole', data: { participantId: guest.id, role: 'presenter' } });
    expect(host.view?.snapshot.participants).toMatchObject([{ role: 'presenter' }]);
    expect(host.view?.snapshot.participants[0]?.capabilities).not.toContain('publish:data');
    const request = { generation: 1, reliable: true, streamId: 0 };
    const id = call.request(guest, { method: 'data.publish', data: request });
    expect(guest.answers.get(id)).toBe(1);
    expect(guest.stream.at(-1)).toMatchObject({ result: { ok: false, error: { code: 'PERMISSION_DENIED' } } });
  });

  it('hides nobody who is in, whoever asks for it', () => {
    const call = encrypted();
    const [host, guest] = [call.enter('moderator'), call.enter()];
    call.request(host, { method: 'moderation.setRole', data: { participantId: guest.id, role: 'observer' } });
    expect(host.stream.at(-1)).toMatchObject({ result: { ok: false, error: { code: 'ENCRYPTION_CONFLICT' } } });
    const request = { roomId: call.room.settings.id, participantId: guest.id, role: 'observer' } as const;
    call.input({ type: 'control', ref: 99, call: { command: 'updateParticipant', request } });
    expect(call.settled.get(99)).toEqual({ ok: false, code: 'ENCRYPTION_CONFLICT' });
  });

  it('stays so while the call lasts, whatever the room is changed to', () => {
    const call = encrypted();
    const anna = call.enter();
    const settings = testSettings({ encryption: 'none', name: 'Other' });
    const request = { roomId: call.room.settings.id, settings };
    call.input({ type: 'control', ref: 99, call: { command: 'roomChanged', request } });
    expect(anna.view?.snapshot.room).toMatchObject({ name: 'Other', encryption: 'required' });
    expect(call.join('participant', undefined, undefined, null).refused).toBe('ENCRYPTION_REQUIRED');
  });

  it('tells everybody the public keys of the others, and the new one of a reloaded page', () => {
    const call = encrypted();
    const [anna, bora] = [call.enter(), call.enter()];
    expect(bora.view?.snapshot.participants).toMatchObject([{ publicKey: testPublicKey(1) }]);
    call.request(bora, { method: 'key.announce', data: { publicKey: testPublicKey(7) } });
    expect(anna.view?.snapshot.participants).toMatchObject([{ id: bora.id, publicKey: testPublicKey(7) }]);
  });
});

describe('what participants say about keys', () => {
  it('reaches whom it is for, unread, and nobody else', () => {
    const call = new TestCall();
    const [anna, bora, chul] = [call.enter(), call.enter(), call.enter()];
    send(call, anna, bora);
    expect(heardBy(call, bora)).toMatchObject([{ data: { from: anna.id, message: sealed } }]);
    for (const other of [anna, chul]) expect(heardBy(call, other)).toEqual([]);
  });

  it('passes over who is gone, waits or is hidden, and the sender', () => {
    const call = new TestCall();
    const [anna, bora, observer] = [call.enter(), call.enter(), call.enter('observer')];
    call.request(bora, { method: 'session.leave', data: {} });
    call.room.lobby = true;
    const waiting = call.join();
    send(call, anna, anna, bora, observer, waiting);
    for (const client of [anna, bora, observer, waiting]) expect(heardBy(call, client)).toEqual([]);
    send(call, waiting, anna);
    expect(heardBy(call, anna)).toEqual([]);
  });

  it('is limited in how often, and told again to who was away', () => {
    const call = new TestCall();
    const [anna, bora] = [call.enter(), call.enter()];
    call.lose(bora);
    for (let count = 0; count < KEY_RULE.capacity + 5; count += 1) send(call, anna, bora);
    expect(anna.stream.at(-1)).toMatchObject({ result: { ok: false, error: { code: 'RATE_LIMITED' } } });
    call.resume(bora);
    expect(heardBy(call, bora)).toHaveLength(KEY_RULE.capacity);
  });
});
