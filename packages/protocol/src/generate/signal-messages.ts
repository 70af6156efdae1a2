import type { ErrorCode } from '../errors.ts';
import type { EventContract, SignalContract } from '../signal/define.ts';
import { events } from '../signal/events.ts';
import { signals } from '../signal/requests.ts';
import { exampleOf } from './example-of.ts';
import type { Json, JsonObject } from './schemas.ts';

/** Every request of the signalling protocol, without its exact types: for generators and tests. */
export const signalList: readonly SignalContract[] = Object.values(signals);

/** Every event of the signalling protocol, without its exact types: for generators and tests. */
export const eventList: readonly EventContract[] = Object.values(events);

const always: readonly ErrorCode[] = ['BAD_REQUEST', 'INTERNAL', 'UNAVAILABLE', 'NODE_DRAINING', 'TIMEOUT'];

/** Every code a request may be answered with: those it declares and those that come with its kind. */
export function signalErrors(contract: SignalContract): readonly ErrorCode[] {
  const ofPhase: readonly ErrorCode[] = contract.phase === 'connected' ? [] : ['PROTOCOL_VIOLATION'];
  const ofPermission: readonly ErrorCode[] = contract.permission === null ? [] : ['PERMISSION_DENIED'];
  return [...new Set([...contract.errors, ...ofPhase, ...ofPermission, ...always])];
}

/** A whole request message as a client sends it. */
export function requestExample(contract: SignalContract): JsonObject {
  const data = (contract.sample as Json | undefined) ?? exampleOf(contract.request, 'input');
  return { type: 'request', id: contract.phase === 'connected' ? 1 : 7, method: contract.method, data };
}

/** The whole answer to `requestExample`. */
export function responseExample(contract: SignalContract): JsonObject {
  const seq = contract.phase === 'connected' ? null : 42;
  const id = contract.phase === 'connected' ? 1 : 7;
  return { type: 'response', id, seq, result: { ok: true, data: exampleOf(contract.response, 'output') } };
}

/** A whole event message as the server sends it. */
export function eventExample(contract: EventContract): JsonObject {
  return {
    type: 'event',
    seq: 43,
    event: contract.event,
    at: '2026-01-01T09:00:00.000Z',
    data: exampleOf(contract.data, 'output'),
  };
}
