import type { CallSnapshot, ParticipantView, Quality, Role } from '@madang/client';

/** One line of the participants panel. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly self: boolean;
  readonly role: Role;
  readonly micOn: boolean;
  readonly cameraOn: boolean;
  readonly sharing: boolean;
  readonly handRaised: boolean;
  readonly suspended: boolean;
  readonly quality: Quality;
  /** Actions a moderator may take on this person now. */
  readonly canModerate: boolean;
};

/** The participants panel: oneself, raised hands, then the others by time of joining. */
export function peopleOf(snapshot: CallSnapshot): readonly Person[] {
  const { self, participants } = snapshot;
  const moderates = self?.capabilities.includes('moderate') === true;
  const others = participants
    .filter((person) => person.state !== 'waiting')
    .map((person) => personOf(person, { self: false, moderates }));
  const hands = others.filter((person) => person.handRaised);
  const rest = others.filter((person) => !person.handRaised);
  return [...(self === null ? [] : [personOf(self, { self: true, moderates: false })]), ...hands, ...rest];
}

function personOf(person: ParticipantView, { self, moderates }: { self: boolean; moderates: boolean }): Person {
  const live = (source: string) => person.tracks.some((track) => track.source === source && !track.muted);
  return {
    id: person.id,
    name: person.name,
    self,
    role: person.role,
    micOn: live('microphone'),
    cameraOn: live('camera'),
    sharing: live('screen'),
    handRaised: person.handRaised,
    suspended: person.state === 'suspended',
    quality: person.quality,
    canModerate: moderates,
  };
}
