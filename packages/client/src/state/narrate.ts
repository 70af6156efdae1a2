import type { ParticipantId } from '@madang/protocol';
import type { CallEventName, CallEvents } from '../api/events.ts';
import type { CallSnapshot, ParticipantView } from '../api/snapshot.ts';
import type { StateInput } from './input.ts';

/** An event of the public list that follows from the state alone. */
export type Narrated = {
  [Name in CallEventName]: { readonly name: Name; readonly data: CallEvents[Name] };
}[CallEventName];

/** What happened between two snapshots, as events. Pure. Differences tell it all, so that a reset loses none. */
export function narrate(before: CallSnapshot, after: CallSnapshot, input: StateInput): readonly Narrated[] {
  if (before === after) return [];
  const events: Narrated[] = [];
  if (before.room !== null && after.room !== null && !same(before.room, after.room))
    events.push({ name: 'roomUpdated', data: { room: after.room } });
  if (before.self !== null) narrateRoster(before, after, input, events);
  narrateMutes(before, after, input, events);
  narrateLobby(before, after, events);
  if (before.speakerId !== after.speakerId)
    events.push({ name: 'speakerChanged', data: { participantId: after.speakerId } });
  // History that comes with entering is not news.
  if (input.type === 'wire' && input.event.event === 'chat.received')
    events.push({ name: 'messageReceived', data: { message: input.event.data.message } });
  if (input.type === 'wire' && input.event.event === 'quality.changed')
    events.push({ name: 'qualityChanged', data: { items: input.event.data.items } });
  if (after.encryption !== null && before.encryption !== after.encryption)
    events.push({ name: 'encryptionChanged', data: { encryption: after.encryption } });
  if (before.audioBlocked !== after.audioBlocked)
    events.push({ name: 'audioBlockedChanged', data: { blocked: after.audioBlocked } });
  if (!same(before.state, after.state))
    events.push({ name: 'stateChanged', data: { state: after.state, previous: before.state } });
  return events;
}

function narrateRoster(before: CallSnapshot, after: CallSnapshot, input: StateInput, events: Narrated[]): void {
  const told = input.type === 'wire' ? input.event : null;
  if (before.participants !== after.participants) {
    const now = new Set(after.participants.map((one) => one.id));
    const known = new Map(before.participants.map((one) => [one.id, one]));
    for (const participant of before.participants) {
      if (now.has(participant.id)) continue;
      const reason = told?.event === 'participant.left' ? told.data.reason : 'left';
      events.push({ name: 'participantLeft', data: { participant, reason } });
    }
    for (const participant of after.participants) {
      const old = known.get(participant.id);
      if (old === undefined) events.push({ name: 'participantJoined', data: { participant } });
      else if (changed(old, participant)) events.push({ name: 'participantUpdated', data: { participant } });
    }
  }
  if (before.self !== null && after.self !== null && changed(before.self, after.self))
    events.push({ name: 'participantUpdated', data: { participant: after.self } });
}

/** Quality and tracks have events of their own. */
function changed(before: ParticipantView, after: ParticipantView): boolean {
  return (
    before !== after &&
    (before.name !== after.name ||
      before.role !== after.role ||
      before.state !== after.state ||
      before.handRaised !== after.handRaised ||
      before.capabilities.join() !== after.capabilities.join())
  );
}

function narrateMutes(before: CallSnapshot, after: CallSnapshot, input: StateInput, events: Narrated[]): void {
  const told = input.type === 'wire' && input.event.event === 'track.updated' ? input.event.data : null;
  const own = input.type === 'ownMuted';
  if (told === null && !own) return;
  const trackId = told?.track.id ?? (own ? input.trackId : null);
  const old = trackOf(before, trackId);
  const now = trackOf(after, trackId);
  if (old === undefined || now === undefined || old.muted === now.muted) return;
  const { id, participantId, source, muted } = now;
  events.push({ name: 'trackMuted', data: { trackId: id, participantId, source, muted, by: told?.by ?? null } });
}

function trackOf(snapshot: CallSnapshot, trackId: string | null) {
  const all = snapshot.self === null ? snapshot.participants : [snapshot.self, ...snapshot.participants];
  return all.flatMap((one) => one.tracks).find((track) => track.id === trackId);
}

function narrateLobby(before: CallSnapshot, after: CallSnapshot, events: Narrated[]): void {
  if (before.lobby === after.lobby) return;
  const has = (snapshot: CallSnapshot, id: ParticipantId) => snapshot.lobby.some((entry) => entry.participantId === id);
  for (const entry of after.lobby)
    if (!has(before, entry.participantId)) events.push({ name: 'lobbyWaiting', data: { entry } });
  for (const entry of before.lobby)
    if (!has(after, entry.participantId)) events.push({ name: 'lobbyLeft', data: { entry } });
}

/** Whether two small plain values say the same; identity settles most cases. */
function same(before: object, after: object): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}
