import type {
  Call,
  CallId,
  CallParticipation,
  CloseReason,
  NodeId,
  PageQuery,
  RoomId,
  TenantId,
} from '@madang/protocol';
import { type ExpressionBuilder, sql } from 'kysely';
import { type Db, inTransaction } from '../../database/database.ts';
import type { Tables } from '../../database/schema.ts';
import { acrossTenants } from '../../database/tenancy.ts';
import { pageFrom, positionOf } from '../../http/pages.ts';
import type { CallRecorder } from '../live/public.ts';

type FactOf<Type extends keyof CallRecorder> = { readonly type: Type } & Parameters<CallRecorder[Type]>[0];

/** Something that happened in a call. */
export type CallFact =
  | FactOf<'callStarted'>
  | FactOf<'participantJoined'>
  | FactOf<'participantLeft'>
  | FactOf<'callEnded'>;

/** Writes facts in one transaction. Writing one twice changes nothing, so a commit whose answer was lost may be repeated. */
export function writeFacts(db: Db, nodeId: NodeId, facts: readonly CallFact[]): Promise<void> {
  return inTransaction(db, async (tx) => {
    for (const fact of facts) await writeFact(tx, nodeId, fact);
  });
}

async function writeFact(db: Db, nodeId: NodeId, fact: CallFact): Promise<void> {
  const at = new Date(fact.at);
  switch (fact.type) {
    case 'callStarted':
      await db
        .insertInto('calls')
        .values({
          id: fact.callId,
          tenant_id: fact.tenantId,
          room_id: fact.roomId,
          room_name: fact.roomName,
          node_id: nodeId,
          started_at: at,
          ended_at: null,
          reason: null,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
      return;
    case 'participantJoined':
      await writeJoin(db, fact, at);
      return;
    case 'participantLeft':
      await db
        .updateTable('participations')
        .set({
          left_at: at,
          reason: fact.reason,
          name: fact.name,
          role: fact.role,
          audio_safe: JSON.stringify(fact.audioSafe),
        })
        .where('call_id', '=', fact.callId)
        .where('participant_id', '=', fact.participantId)
        .execute();
      return;
    case 'callEnded':
      await endCall(db, fact.callId, fact.reason, at);
  }
}

async function writeJoin(db: Db, fact: FactOf<'participantJoined'>, at: Date): Promise<void> {
  await db
    .insertInto('participations')
    .values({
      call_id: fact.callId,
      participant_id: fact.participantId,
      user_id: fact.userId,
      name: fact.name,
      role: fact.role,
      joined_at: at,
      left_at: null,
      reason: null,
    })
    .onConflict((conflict) => conflict.columns(['call_id', 'participant_id']).doNothing())
    .execute();
  const present = (e: ExpressionBuilder<Tables, 'calls'>) =>
    e
      .selectFrom('participations')
      .select(sql<number>`count(*)::int`.as('present'))
      .whereRef('participations.call_id', '=', 'calls.id')
      .where('participations.left_at', 'is', null);
  await acrossTenants(db)
    .updateTable('calls')
    .set((e) => ({ peak_participants: sql<number>`greatest(${e.ref('peak_participants')}, ${present(e)})` }))
    .where('id', '=', fact.callId)
    .execute();
}

async function endCall(db: Db, callId: CallId, reason: CloseReason, at: Date): Promise<void> {
  await db
    .updateTable('participations')
    .set((e) => ({ left_at: sql<Date>`greatest(${e.ref('joined_at')}, ${at}::timestamptz)`, reason }))
    .where('call_id', '=', callId)
    .where('left_at', 'is', null)
    .execute();
  await acrossTenants(db)
    .updateTable('calls')
    .set((e) => ({ ended_at: sql<Date>`greatest(${e.ref('started_at')}, ${at}::timestamptz)`, reason }))
    .where('id', '=', callId)
    .where('ended_at', 'is', null)
    .execute();
}

/**
 * Ends calls whose node is gone without having said so: they lasted at least until its last sign of life.
 * @param silentSince Nodes not seen since then count as gone.
 */
export function closeDangling(db: Db, own: NodeId, silentSince: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const dangling = await acrossTenants(tx)
      .selectFrom('calls')
      .leftJoin('nodes', 'nodes.id', 'calls.node_id')
      .select(['calls.id', 'calls.started_at', 'nodes.seen_at'])
      .where('calls.ended_at', 'is', null)
      .where('calls.node_id', '!=', own)
      .where((where) => where.or([where('nodes.seen_at', 'is', null), where('nodes.seen_at', '<', silentSince)]))
      .execute();
    for (const call of dangling) await endCall(tx, call.id, 'node-lost', call.seen_at ?? call.started_at);
    await tx.deleteFrom('nodes').where('seen_at', '<', silentSince).where('id', '!=', own).execute();
    return dangling.length;
  });
}

const totalParticipants = (e: ExpressionBuilder<Tables, 'calls'>) =>
  e
    .selectFrom('participations')
    .select(sql<number>`count(*)::int`.as('total'))
    .whereRef('participations.call_id', '=', 'calls.id')
    .as('total_participants');

type Filter = PageQuery & { readonly roomId?: RoomId | undefined; readonly userId?: string | undefined };

/** A page of a tenant's calls, newest first. */
export async function listCalls(db: Db, tenantId: TenantId, filter: Filter, now: number) {
  const { roomId, userId } = filter;
  const before = await positionOf(db, 'calls', filter.cursor, tenantId);
  const rows = await db
    .selectFrom('calls')
    .selectAll()
    .select(totalParticipants)
    .where('tenant_id', '=', tenantId)
    .$if(before !== undefined, (q) => q.where('seq', '<', before ?? ''))
    .$if(roomId !== undefined, (q) => q.where('room_id', '=', roomId ?? ('' as RoomId)))
    .$if(userId !== undefined, (q) =>
      q.where((e) =>
        e.exists(
          e
            .selectFrom('participations')
            .select('participant_id')
            .whereRef('participations.call_id', '=', 'calls.id')
            .where('user_id', '=', userId ?? ''),
        ),
      ),
    )
    .orderBy('seq', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return pageFrom(rows, filter, (row) => callOf(row, now));
}

/** A tenant's call with everyone who took part, or nothing. */
export async function findCall(db: Db, tenantId: TenantId, callId: CallId, now: number) {
  const row = await db
    .selectFrom('calls')
    .selectAll()
    .select(totalParticipants)
    .where('id', '=', callId)
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const people = await db
    .selectFrom('participations')
    .selectAll()
    .where('call_id', '=', callId)
    .orderBy('joined_at')
    .orderBy('participant_id')
    .execute();
  const participants: CallParticipation[] = people.map((person) => ({
    participantId: person.participant_id,
    userId: person.user_id,
    name: person.name,
    role: person.role,
    joinedAt: person.joined_at.toISOString(),
    leftAt: person.left_at?.toISOString() ?? null,
    durationSeconds: seconds(person.joined_at, person.left_at, now),
    reason: person.reason,
    audioSafe: person.audio_safe,
  }));
  return { ...callOf(row, now), participants };
}

type CallRow = {
  readonly id: CallId;
  readonly room_id: RoomId;
  readonly room_name: string;
  readonly started_at: Date;
  readonly ended_at: Date | null;
  readonly reason: CloseReason | null;
  readonly peak_participants: number;
  readonly total_participants: number | null;
};

function callOf(row: CallRow, now: number): Call {
  return {
    id: row.id,
    roomId: row.room_id,
    roomName: row.room_name,
    startedAt: row.started_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
    durationSeconds: seconds(row.started_at, row.ended_at, now),
    reason: row.reason,
    peakParticipants: row.peak_participants,
    totalParticipants: row.total_participants ?? 0,
  };
}

function seconds(from: Date, to: Date | null, now: number): number {
  return Math.max(0, Math.round(((to?.getTime() ?? now) - from.getTime()) / 1000));
}
