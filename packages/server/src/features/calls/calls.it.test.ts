import type { Call, CallId, CallParticipation, NodeId, ParticipantId, RoomId, TenantId } from '@madang/protocol';
import { AppError } from '@madang/protocol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acrossTenants } from '../../database/tenancy.ts';
import { systemClock } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { createLog } from '../../kernel/log.ts';
import { createMetrics } from '../../kernel/metrics.ts';
import { expectOk, newRoom, newTenant } from '../../testing/pieces.ts';
import { startTestServer, type TestServer } from '../../testing/test-server.ts';
import { keepHouse } from '../operations/housekeeping.ts';
import { QueuedCallRecorder } from './recorder.ts';
import { closeDangling } from './store.ts';

let server: TestServer;
const log = createLog('silent');
const t0 = Date.UTC(2026, 5, 1);

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

const metrics = createMetrics({ processMetrics: false });

function recorderOf(nodeId: NodeId = newId('node'), db = server.server.database.db): QueuedCallRecorder {
  return new QueuedCallRecorder({ db, node: { nodeId, clock: systemClock, log, metrics } });
}

async function startCall(recorder: QueuedCallRecorder): Promise<{ callId: CallId; roomId: RoomId }> {
  const room = await newRoom(server, { name: '강의' });
  const callId = newId('call');
  const tenantId = server.tenant.tenantId as TenantId;
  recorder.callStarted({ callId, tenantId, roomId: room.id as RoomId, roomName: room.name, at: t0 });
  return { callId, roomId: room.id as RoomId };
}

const join = (recorder: QueuedCallRecorder, callId: CallId, userId: string, at: number): ParticipantId => {
  const participantId = newId('participant');
  recorder.participantJoined({ callId, participantId, userId, name: userId, role: 'participant', at });
  return participantId;
};

type Whole = Call & { participants: CallParticipation[] };
const read = async (callId: CallId): Promise<Whole> =>
  expectOk<Whole>(await server.api('GET', `/v1/calls/${callId}`, { as: server.tenant }));

describe('the history of calls', () => {
  it('tells who, when, how long, and why it ended', async () => {
    const recorder = recorderOf();
    const { callId, roomId } = await startCall(recorder);
    const anna = join(recorder, callId, 'anna', t0);
    join(recorder, callId, 'bora', t0 + 10_000);
    recorder.participantLeft({
      callId,
      participantId: anna,
      name: 'Anna K.',
      role: 'moderator',
      reason: 'left',
      audioSafe: [{ direction: 'send', level: 4, cause: 'bandwidth', times: 2, seconds: 12 }],
      at: t0 + 30_000,
    });
    join(recorder, callId, 'choi', t0 + 40_000);
    recorder.callEnded({ callId, reason: 'call-ended', at: t0 + 90_000 });
    await recorder.close();
    const call = await read(callId);
    expect(call).toMatchObject({ roomId, roomName: '강의', durationSeconds: 90, reason: 'call-ended' });
    expect([call.peakParticipants, call.totalParticipants]).toEqual([2, 3]);
    expect(call.participants.map((one) => [one.userId, one.name, one.role, one.durationSeconds, one.reason])).toEqual([
      ['anna', 'Anna K.', 'moderator', 30, 'left'],
      ['bora', 'bora', 'participant', 80, 'call-ended'],
      ['choi', 'choi', 'participant', 50, 'call-ended'],
    ]);
    expect(call.participants.map((one) => one.audioSafe)).toEqual([
      [{ direction: 'send', level: 4, cause: 'bandwidth', times: 2, seconds: 12 }],
      null,
      null,
    ]);
    const byUser = expectOk<{ items: Call[] }>(await server.api('GET', '/v1/calls?userId=bora', { as: server.tenant }));
    expect(byUser.items.map((one) => one.id)).toEqual([callId]);
    const foreign = await newTenant(server, 'nosy');
    expect((await server.api('GET', `/v1/calls/${callId}`, { as: foreign })).status).toBe(404);
    expect((await server.api('GET', '/v1/calls', { as: foreign })).body).toEqual({ items: [], nextCursor: null });
  });

  it('is complete and in order although the database was away for a while', async () => {
    const { db } = server.server.database;
    let away = 3;
    const flaky = new Proxy(db, {
      get(target, property, receiver) {
        if (property === 'transaction' && away > 0) {
          away -= 1;
          return () => ({ execute: () => Promise.reject(new AppError('UNAVAILABLE')) });
        }
        const value: unknown = Reflect.get(target, property, receiver);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    const recorder = recorderOf(newId('node'), flaky);
    const { callId } = await startCall(recorder);
    for (let i = 0; i < 250; i += 1) {
      const participantId = join(recorder, callId, `user-${i}`, t0 + i);
      recorder.participantLeft({
        callId,
        participantId,
        name: 'x',
        role: 'participant',
        reason: 'left',
        audioSafe: [],
        at: t0 + i + 1,
      });
    }
    recorder.callEnded({ callId, reason: 'call-ended', at: t0 + 1_000 });
    expect(recorder.pending).toBeGreaterThan(0);
    await recorder.close();
    expect(recorder.pending).toBe(0);
    const call = await read(callId);
    expect([call.totalParticipants, call.peakParticipants, call.reason]).toEqual([250, 1, 'call-ended']);
  });

  it('loses no other fact over one that cannot be written', async () => {
    const recorder = recorderOf();
    const { callId } = await startCall(recorder);
    const ghost = newId('call');
    recorder.participantJoined({
      callId: ghost,
      participantId: newId('participant'),
      userId: 'ghost',
      name: 'ghost',
      role: 'participant',
      at: t0,
    });
    join(recorder, callId, 'real', t0);
    recorder.callEnded({ callId, reason: 'call-ended', at: t0 + 5_000 });
    await recorder.close();
    expect((await read(callId)).participants.map((one) => one.userId)).toEqual(['real']);
  });

  it('that a crash left open is ended with a reason, not later than the last sign of life', async () => {
    const dead = newId('node');
    const { db } = server.server.database;
    const recorder = recorderOf(dead);
    const { callId } = await startCall(recorder);
    join(recorder, callId, 'anna', t0);
    await recorder.close();
    const lastSign = new Date(t0 + 60_000);
    await db.insertInto('nodes').values({ id: dead, status: '{}', seen_at: lastSign }).execute();
    expect((await read(callId)).endedAt).toBeNull();
    await keepHouse({ db, clock: systemClock, nodeId: newId('node'), log });
    const call = await read(callId);
    expect(call).toMatchObject({ endedAt: lastSign.toISOString(), reason: 'node-lost', durationSeconds: 60 });
    expect(call.participants[0]).toMatchObject({ leftAt: lastSign.toISOString(), reason: 'node-lost' });
  });

  it('of a node that lives is left alone', async () => {
    const alive = newId('node');
    const { db } = server.server.database;
    const recorder = recorderOf(alive);
    const { callId } = await startCall(recorder);
    await recorder.close();
    await db.insertInto('nodes').values({ id: alive, status: '{}', seen_at: new Date() }).execute();
    await closeDangling(db, newId('node'), new Date(Date.now() - 15_000));
    expect((await read(callId)).endedAt).toBeNull();
  });
});

describe('rooms that stay empty', () => {
  it('are destroyed after their time, counted from the last call', async () => {
    const { db } = server.server.database;
    const past = new Date(Date.now() - 3_600_000);
    const never = await newRoom(server, { emptyTimeoutSeconds: 60 });
    const used = await newRoom(server, { emptyTimeoutSeconds: 60 });
    const fresh = await newRoom(server, { emptyTimeoutSeconds: 60 });
    const kept = await newRoom(server, {});
    await acrossTenants(db)
      .updateTable('rooms')
      .set({ created_at: past } as never)
      .where('id', 'in', [never.id, used.id, kept.id] as RoomId[])
      .execute();
    const recorder = recorderOf(newId('node'));
    const callId = newId('call');
    const tenantId = server.tenant.tenantId as TenantId;
    recorder.callStarted({ callId, tenantId, roomId: used.id as RoomId, roomName: 'x', at: Date.now() - 30_000 });
    recorder.callEnded({ callId, reason: 'call-ended', at: Date.now() - 20_000 });
    await recorder.close();
    await keepHouse({ db, clock: systemClock, nodeId: newId('node'), log });
    const status = async (id: string): Promise<number> =>
      (await server.api('GET', `/v1/rooms/${id}`, { as: server.tenant })).status;
    expect([await status(never.id), await status(used.id), await status(fresh.id), await status(kept.id)]).toEqual([
      404, 200, 200, 200,
    ]);
  });
});
