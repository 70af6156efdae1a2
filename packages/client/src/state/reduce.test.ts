import type { AnyEvent } from '@madang/protocol';
import { describe, expect, it } from 'vitest';
import { message, participant, participantId, track, trackId, wireSnapshot } from '../../test/samples.ts';
import type { CallSnapshot } from '../api/snapshot.ts';
import type { StateInput } from './input.ts';
import { narrate } from './narrate.ts';
import { initialSnapshot, reduce } from './reduce.ts';

const bora = participant('bora');
const camera = track('cam', 'bora');
const inCall = reduce(initialSnapshot, {
  type: 'entered',
  snapshot: wireSnapshot({ participants: [bora, participant('chul')], tracks: [camera, track('own', 'me')] }),
});
const wire = (event: AnyEvent): StateInput => ({ type: 'wire', event });

/** What an input does to the state and what the page is told. */
function after(input: StateInput, from: CallSnapshot = inCall) {
  const next = reduce(from, input);
  return { next, names: narrate(from, next, input).map((one) => one.name) };
}

describe('connecting --entered--> connected', () => {
  it('knows everyone with their tracks; own tracks are ready, others are not yet', () => {
    expect(inCall.state).toEqual({ status: 'connected' });
    expect(inCall.startedAt).toBe(Date.UTC(2026, 0, 1));
    expect(inCall.participants.map((one) => one.tracks.map((view) => view.ready))).toEqual([[false], []]);
    expect(inCall.self?.tracks).toMatchObject([{ id: 'own', ready: true, local: true }]);
  });

  it('tells of the state alone: those who were there did not join just now', () => {
    expect(after({ type: 'entered', snapshot: wireSnapshot({ participants: [bora] }) }, initialSnapshot).names).toEqual(
      ['stateChanged'],
    );
  });

  it('keeps what own sources did meanwhile', () => {
    const state = { status: 'starting' } as const;
    const early = reduce(initialSnapshot, { type: 'source', source: 'camera', state });
    expect(reduce(early, { type: 'entered', snapshot: wireSnapshot() }).self?.camera).toBe(state);
  });
});

describe('a change', () => {
  it('leaves all other parts the same objects', () => {
    const { next } = after(wire({ event: 'track.updated', data: { track: { ...camera, muted: true }, by: null } }));
    expect(next.participants[1]).toBe(inCall.participants[1]);
    expect(next.self).toBe(inCall.self);
    expect(next.chat).toBe(inCall.chat);
    expect(next.participants[0]).not.toBe(inCall.participants[0]);
  });

  it('without effect gives back the same snapshot', () => {
    const speaker = wire({ event: 'speaker.changed', data: { participantId: null } });
    expect(reduce(inCall, speaker)).toBe(inCall);
    expect(reduce(inCall, { type: 'ready', trackId: trackId('unknown'), ready: true })).toBe(inCall);
  });
});

describe('events', () => {
  const table: [string, AnyEvent, string[]][] = [
    [
      'somebody enters',
      { event: 'participant.joined', data: { participant: participant('dana') } },
      ['participantJoined'],
    ],
    [
      'somebody is renamed',
      { event: 'participant.updated', data: { participant: { ...bora, name: 'B' } } },
      ['participantUpdated'],
    ],
    [
      'one is renamed oneself',
      { event: 'participant.updated', data: { participant: participant('me', { name: 'I' }) } },
      ['participantUpdated'],
    ],
    [
      'somebody leaves',
      { event: 'participant.left', data: { participantId: bora.id, reason: 'removed' } },
      ['participantLeft'],
    ],
    [
      'a track is muted',
      { event: 'track.updated', data: { track: { ...camera, muted: true }, by: null } },
      ['trackMuted'],
    ],
    ['a track is told again', { event: 'track.updated', data: { track: camera, by: null } }, []],
    ['somebody speaks', { event: 'speaker.changed', data: { participantId: bora.id } }, ['speakerChanged']],
    ['somebody writes', { event: 'chat.received', data: { message: message('hi') } }, ['messageReceived']],
    [
      'somebody waits',
      { event: 'lobby.waiting', data: { participantId: participantId('eun'), name: 'Eun' } },
      ['lobbyWaiting'],
    ],
    [
      'quality changes',
      {
        event: 'quality.changed',
        data: { items: [{ participantId: bora.id, quality: 'poor', audioSafeSides: null }] },
      },
      ['qualityChanged'],
    ],
    ['the call ends', { event: 'session.closed', data: { reason: 'removed', canRejoin: false } }, ['stateChanged']],
  ];
  it.each(table)('%s', (_, event, names) => {
    expect(after(wire(event)).names).toEqual(names);
  });

  it('someone from the lobby is shown as waiting and then as a participant', () => {
    const waiting = after(
      wire({ event: 'lobby.waiting', data: { participantId: participantId('eun'), name: 'Eun' } }),
    ).next;
    const { next, names } = after(
      wire({ event: 'participant.joined', data: { participant: participant('eun') } }),
      waiting,
    );
    expect(next.lobby).toEqual([]);
    expect(names).toEqual(['participantJoined', 'lobbyLeft']);
  });

  it('a track appears, is ready, and goes with its publisher', () => {
    const screen = track('scr', 'chul', { source: 'screen' });
    const shown = reduce(inCall, wire({ event: 'track.published', data: { track: screen } }));
    const ready = reduce(shown, { type: 'ready', trackId: screen.id, ready: true });
    expect(ready.participants[1]?.tracks).toMatchObject([{ id: 'scr', ready: true, local: false }]);
    const left = reduce(
      ready,
      wire({ event: 'participant.left', data: { participantId: participantId('chul'), reason: 'left' } }),
    );
    expect(left.participants.map((one) => one.id)).toEqual(['bora']);
  });
});

describe('reconnecting --reset--> connected', () => {
  it('tells who came and went meanwhile, and keeps tracks ready that still flow', () => {
    const ready = reduce(inCall, { type: 'ready', trackId: camera.id, ready: true });
    const snapshot = wireSnapshot({ participants: [bora, participant('dana')], tracks: [camera] });
    const { next, names } = after({ type: 'entered', snapshot }, ready);
    expect(names).toEqual(['participantLeft', 'participantJoined']);
    expect(next.participants[0]?.tracks[0]?.ready).toBe(true);
  });
});
