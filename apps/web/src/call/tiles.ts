import type { CallSnapshot, ParticipantView, Quality, TrackView } from '@madang/client';

/** One picture on the stage: somebody's camera (or initials), or somebody's screen. */
export type Tile = {
  /** Stable for the life of the participant; pins and order go by it. */
  readonly key: string;
  readonly kind: 'camera' | 'screen';
  readonly participantId: string;
  readonly name: string;
  readonly self: boolean;
  /** The picture to attach; null: initials instead. */
  readonly video: TrackView | null;
  /** There is a camera, but nothing of it comes at the moment: held back by the server, or by its owner to keep sound whole. */
  readonly paused: boolean;
  /** Nothing of them can be decrypted here. */
  readonly undecodable: boolean;
  readonly micOn: boolean;
  readonly speaking: boolean;
  readonly handRaised: boolean;
  readonly suspended: boolean;
  readonly quality: Quality;
};

/** Everything that can be shown, people and screens apart, in order of joining with oneself first. */
export type Tiles = { readonly self: Tile | null; readonly others: readonly Tile[]; readonly screens: readonly Tile[] };

/** The tiles of a call. */
export function tilesOf(snapshot: CallSnapshot): Tiles {
  const { self, participants, speakerId, path, encryption } = snapshot;
  const dark = new Set<string>(encryption?.undecodable);
  const visible = participants.filter(
    (person) => person.state !== 'waiting' && !person.capabilities.includes('hidden'),
  );
  const screens = [
    ...visible.flatMap((person) => screenTile(person, { self: false, undecodable: dark.has(person.id) })),
    ...(self ? screenTile(self, { self: true, undecodable: false }) : []),
  ];
  return {
    self:
      self === null
        ? null
        : cameraTile(self, { self: true, speaking: speakerId === self.id, arrives: true, undecodable: false }),
    others: visible.map((person) =>
      cameraTile(person, {
        self: false,
        speaking: speakerId === person.id,
        arrives: path !== 'none',
        undecodable: dark.has(person.id),
      }),
    ),
    screens,
  };
}

/** The screens with the one shared last in front: who begins to share takes the large place over. */
export function newestFirst(screens: readonly Tile[], firstSeen: readonly string[]): readonly Tile[] {
  const age = (tile: Tile) => {
    const place = firstSeen.indexOf(tile.key);
    return place === -1 ? firstSeen.length : place;
  };
  return [...screens].sort((a, b) => age(b) - age(a));
}

type Seen = { readonly self: boolean; readonly undecodable: boolean };
type TileFacts = Seen & { readonly speaking: boolean; readonly arrives: boolean };

function cameraTile(person: ParticipantView, { self, speaking, arrives, undecodable }: TileFacts): Tile {
  const camera = person.tracks.find((track) => track.source === 'camera' && !track.muted);
  const mic = person.tracks.find((track) => track.source === 'microphone');
  const micOn = mic !== undefined && !mic.muted;
  return {
    key: `camera:${person.id}`,
    kind: 'camera',
    participantId: person.id,
    name: person.name,
    self,
    video: camera?.ready === true && arrives ? camera : null,
    // What is dark is not sent either; the reason is the other one.
    paused: !undecodable && camera?.ready === true && (!camera.flowing || person.audioSafe),
    undecodable,
    micOn,
    speaking: speaking && micOn,
    handRaised: person.handRaised,
    suspended: person.state === 'suspended',
    quality: person.quality,
  };
}

function screenTile(person: ParticipantView, { self, undecodable }: Seen): Tile[] {
  const screen = person.tracks.find((track) => track.source === 'screen');
  if (screen === undefined) return [];
  return [
    {
      key: `screen:${person.id}`,
      kind: 'screen',
      participantId: person.id,
      name: person.name,
      self,
      video: screen.ready ? screen : null,
      paused: false,
      undecodable,
      micOn: false,
      speaking: false,
      handRaised: false,
      suspended: person.state === 'suspended',
      quality: person.quality,
    },
  ];
}
