import type { AudioSafeSides, MediaEvent, ParticipantId } from '@madang/protocol';
import { type Heard, type SpeakerInput, speakerDeadline, stepSpeaker } from '../media/speaker.ts';
import { mergeQuality, QUALITY_INTERVAL_MS, sendGrade } from '../quality.ts';
import { cameraLimits, lowersLimits, RAISE_AFTER_MS, sameLimits } from '../resolution.ts';
import { sidesView, stepSafety } from './safety.ts';
import type { LiveRoom, Member } from './state.ts';
import { reflowCameras } from './subscriptions.ts';
import { audienceOf, everyone, forget, isAwaited, isHidden, isIn, only, type Turn, tell, wakeAt } from './turn.ts';
import { participantView } from './views.ts';

function visibleCount(room: LiveRoom): number {
  let count = 0;
  for (const member of room.members.values()) if (isIn(member) && !isHidden(member)) count += 1;
  return Math.max(1, count);
}

/** The number of participants or the policy changed: less at once, more after a while. */
export function watchLimits(turn: Turn): void {
  const { room, now } = turn;
  const target = cameraLimits(room.settings.resolutionPolicy, visibleCount(room));
  if (sameLimits(target, room.cameraLimits)) {
    forget(turn, { kind: 'raise-limits' });
    return;
  }
  if (lowersLimits(room.cameraLimits, target)) {
    applyLimits(turn);
    return;
  }
  if (!isAwaited(room, { kind: 'raise-limits' }))
    wakeAt(turn, { kind: 'raise-limits' }, now.monotonicMs + RAISE_AFTER_MS);
}

/** Puts the limits for the present count in force. */
export function applyLimits(turn: Turn): void {
  const { room } = turn;
  forget(turn, { kind: 'raise-limits' });
  const target = cameraLimits(room.settings.resolutionPolicy, visibleCount(room));
  if (sameLimits(target, room.cameraLimits)) return;
  room.cameraLimits = target;
  tell(turn, everyone, { event: 'publish.limits', data: { camera: target } });
  reflowCameras(turn);
}

/** Something about a connection changed. A lost or found socket is told at once, the rest gathered. */
export function watchQuality(turn: Turn, member: Member, cause: 'link' | 'facts'): void {
  const { room } = turn;
  const quality = mergeQuality(member.facts, member.link.name === 'connected');
  const changed = quality !== member.quality;
  member.quality = quality;
  if (cause === 'link') {
    room.qualityChanged.delete(member.id);
    tell(turn, audienceOf(room, member), {
      event: 'participant.updated',
      data: { participant: participantView(member) },
    });
  }
  if (changed) tellQualitySoon(turn, member);
}

/** Notices about qualities are gathered: when a line of the server fails, everyone's change at once. */
function tellQualitySoon(turn: Turn, member: Member): void {
  const { room, now } = turn;
  room.qualityChanged.add(member.id);
  if (!isAwaited(room, { kind: 'quality' }))
    wakeAt(turn, { kind: 'quality' }, Math.max(now.monotonicMs, room.qualityToldAtMs + QUALITY_INTERVAL_MS));
}

/** Somebody's camera gives way to their sound, or comes back. */
export function keepSoundOnly(turn: Turn, member: Member, audioSafe: boolean): void {
  if (member.audioSafe === audioSafe) return;
  member.audioSafe = audioSafe;
  tell(turn, audienceOf(turn.room, member), {
    event: 'participant.updated',
    data: { participant: participantView(member) },
  });
}

/** Tells somebody how their sending arrives, where that changed. */
export function tellSendGrade(turn: Turn, member: Member): void {
  const { send } = member.facts;
  const grade = send === null ? null : sendGrade(send);
  if (grade === null || grade === member.judged) return;
  member.judged = grade;
  tell(turn, only(member.id), { event: 'send.judged', data: { grade } });
}

/** How far somebody's pictures give way changed: for the others, the history, the metrics. */
export function noteSafety(turn: Turn, member: Member, told: AudioSafeSides): void {
  const { safety, changes } = stepSafety(member.safety, told, turn.now.monotonicMs);
  if (safety === member.safety) return;
  member.safety = safety;
  for (const change of changes) turn.outputs.push({ type: 'safety', change });
  tellQualitySoon(turn, member);
}

/** Tells the qualities gathered since the last notice. */
export function tellQualities(turn: Turn): void {
  const { room, now } = turn;
  room.qualityToldAtMs = now.monotonicMs;
  const members = [...room.qualityChanged].flatMap((id) => room.members.get(id) ?? []).filter(isIn);
  room.qualityChanged.clear();
  const item = (member: Member) => ({
    participantId: member.id,
    quality: member.quality,
    audioSafeSides: sidesView(member.safety),
  });
  const items = members.filter((member) => !isHidden(member)).map(item);
  if (items.length > 0) tell(turn, everyone, { event: 'quality.changed', data: { items } });
  for (const hidden of members.filter(isHidden))
    tell(turn, audienceOf(room, hidden), { event: 'quality.changed', data: { items: [item(hidden)] } });
}

type Levels = Extract<MediaEvent, { type: 'levels' }>['items'];

/** People are heard: those whom everybody may hear count. */
export function hearLevels(turn: Turn, levels: Levels): void {
  const heard = levels.flatMap(({ participantId, levelDbov }) => asHeard(turn.room, participantId, levelDbov) ?? []);
  watchSpeaker(turn, { type: 'levels', heard });
}

/** One person is heard, or no longer (null), as the other end of a direct path tells. */
export function hearOne(turn: Turn, who: ParticipantId, levelDbov: number | null): void {
  watchSpeaker(turn, { type: 'level', who, heard: levelDbov === null ? null : asHeard(turn.room, who, levelDbov) });
}

function asHeard(room: LiveRoom, who: ParticipantId, levelDbov: number): Heard<ParticipantId> | null {
  const member = room.members.get(who);
  if (member === undefined || !canSpeak(room, member)) return null;
  return { who, levelDbov, presents: member.capabilities.has('present') };
}

/** Somebody was heard, is gone or muted, the policy changed, or a hold is over. */
export function watchSpeaker(turn: Turn, input: SpeakerInput<ParticipantId>): void {
  const { room, now } = turn;
  const policy = room.settings.speaker;
  const before = room.speaker.current;
  room.speaker = stepSpeaker(room.speaker, input, policy, now.monotonicMs);
  const deadline = speakerDeadline(room.speaker, policy);
  if (deadline === null) forget(turn, { kind: 'speaker' });
  else wakeAt(turn, { kind: 'speaker' }, deadline);
  if (room.speaker.current !== before)
    tell(turn, everyone, { event: 'speaker.changed', data: { participantId: room.speaker.current } });
}

function canSpeak(room: LiveRoom, member: Member): boolean {
  if (!isIn(member) || isHidden(member)) return false;
  return [...member.tracks].some((id) => {
    const track = room.tracks.get(id);
    return track?.source === 'microphone' && !track.muted;
  });
}
