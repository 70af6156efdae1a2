import type { CallCloseReason, CallSnapshot, ParticipantView, TrackView } from '../api/snapshot.ts';
import type { TextKey } from './strings.ts';

/** One picture of the grid, or the initials in its place. */
export type Tile = {
  readonly key: string;
  readonly track: TrackView | null;
  readonly name: string;
  readonly own: boolean;
  readonly screen: boolean;
  readonly muted: boolean;
  readonly speaking: boolean;
  readonly lost: boolean;
};

/** What the grid shows: screens first, then the others, oneself last. Pure. */
export function tilesOf(snapshot: CallSnapshot): readonly Tile[] {
  const { self } = snapshot;
  const everyone = self === null ? snapshot.participants : [...snapshot.participants, self];
  const screens = everyone.flatMap((one) => {
    const track = find(one, 'screen');
    // One's own screen in the picture of one's own screen would go on for ever.
    return track === null || track.local ? [] : [tileOf(snapshot, one, track, true)];
  });
  return [...screens, ...everyone.map((one) => tileOf(snapshot, one, find(one, 'camera'), false))];
}

function tileOf(snapshot: CallSnapshot, one: ParticipantView, track: TrackView | null, screen: boolean): Tile {
  const visible = track?.ready === true && !track.muted ? track : null;
  return {
    key: `${one.id}/${screen ? 'screen' : 'camera'}`,
    track: visible,
    name: one.name,
    own: one.id === snapshot.self?.id,
    screen,
    muted: !screen && (find(one, 'microphone')?.muted ?? true),
    speaking: !screen && snapshot.speakerId === one.id,
    lost: one.state === 'suspended',
  };
}

function find(one: ParticipantView, source: TrackView['source']): TrackView | null {
  return one.tracks.find((track) => track.source === source) ?? null;
}

/** Columns that make 16:9 tiles largest in a box; ties go to fewer empty places. Pure. */
export function columnsFor(count: number, widthPx: number, heightPx: number, gapPx: number): number {
  let best = { columns: 1, tile: 0 };
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const byWidth = (widthPx - gapPx * (columns - 1)) / columns;
    const byHeight = ((heightPx - gapPx * (rows - 1)) / rows) * (16 / 9);
    const tile = Math.min(byWidth, byHeight);
    if (tile > best.tile) best = { columns, tile };
  }
  return best.columns;
}

/** The two letters that stand for somebody without a picture. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters =
    words.length > 1 ? words.slice(0, 2).map((word) => [...word][0] ?? '') : [...(words[0] ?? '')].slice(-2);
  return letters.join('').toUpperCase();
}

/** The one line that says how things are; null: all is well. */
export function noticeOf(snapshot: CallSnapshot): TextKey | null {
  switch (snapshot.state.status) {
    case 'connecting':
      return 'connecting';
    case 'waiting':
      return 'waiting';
    case 'reconnecting':
      return 'reconnecting';
    case 'closed':
      return endings[snapshot.state.reason] ?? 'ended';
    case 'connected':
      if (snapshot.media === 'recovering' || snapshot.media === 'failed') return 'media';
      if (snapshot.participants.length === 0) return 'alone';
      return (snapshot.encryption?.undecodable.length ?? 0) > 0 ? 'undecodable' : null;
  }
}

const endings: Partial<Record<CallCloseReason, TextKey>> = {
  left: 'left',
  removed: 'removed',
  denied: 'denied',
  replaced: 'replaced',
  'connection-lost': 'lost',
  'resume-expired': 'lost',
  'join-failed': 'failed',
};
