import type { ParticipantId, Role } from '@madang/client';
import {
  EllipsisVertical,
  Hand,
  MessageCircle,
  Mic,
  MicOff,
  MonitorUp,
  MonitorX,
  Pin,
  Search,
  UserRoundCog,
  UserRoundPlus,
  UserRoundX,
  Video,
  VideoOff,
  Volume2,
} from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button as AriaButton, DialogTrigger, MenuTrigger } from 'react-aria-components';
import { attempt, roleText, useKit, useSnapshot, useUi } from '../../call/context.ts';
import { type Person, peopleOf } from '../../call/people.ts';
import { causeOfOther } from '../../call/quality.ts';
import { nameFits } from '../../call/search.ts';
import { m } from '../../paraglide/messages.js';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/field.tsx';
import { type MenuEntry, MenuList, PopBox } from '../../ui/overlay.tsx';
import { Badge } from '../../ui/surface.tsx';
import { Panel } from './panel.tsx';
import { causeText, QualityBars, qualityText } from './quality-sign.tsx';

/** From this many people on one rather searches than scrolls. */
const SEARCH_FROM = 10;
/** More than any screen shows. */
const LINES_AT_ONCE = 40;
const ROLES: readonly Role[] = ['moderator', 'presenter', 'participant'];

/** Who is here and who waits; what moderators can do about either. */
export function PeoplePanel() {
  const kit = useKit();
  const snapshot = useSnapshot();
  const people = peopleOf(snapshot);
  const moderates = snapshot.self?.capabilities.includes('moderate') === true;
  const [typed, setTyped] = useState('');
  const searchable = people.length >= SEARCH_FROM;
  const found = searchable ? people.filter((person) => nameFits(person.name, typed)) : people;
  return (
    <Panel kind="people" title={m.people_title({ count: people.length })}>
      <div className="panel-scroll grid min-h-0 flex-1 content-start gap-4 px-3 pb-3">
        {moderates && (
          <div className="rounded-2xl bg-sunken px-4 py-2">
            <Switch
              label={m.people_lobby_switch()}
              hint={m.people_lobby_hint()}
              checked={snapshot.room?.lobby === true}
              onChange={(on) => attempt(kit, kit.call.setLobby(on))}
            />
          </div>
        )}
        <LobbyList />
        {searchable && <SearchField value={typed} onChange={setTyped} />}
        {found.length === 0 && <p className="py-6 text-center text-ink-soft">{m.people_search_none()}</p>}
        <PersonList key={typed} people={found} />
      </div>
      <footer className="border-t border-line p-3">
        <Button wide icon={UserRoundPlus} onClick={() => kit.ui.setState({ dialog: { kind: 'invite' } })}>
          {m.people_copy_invite()}
        </Button>
      </footer>
    </Panel>
  );
}

/** Draws as many lines as were scrolled to: a list of hundreds opens as quickly as one of ten. */
function PersonList({ people }: { readonly people: readonly Person[] }) {
  const [drawn, setDrawn] = useState(LINES_AT_ONCE);
  const end = useRef<HTMLLIElement>(null);
  const more = people.length > drawn;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an end that stays in sight tells so only to who asks anew.
  useEffect(() => {
    const element = end.current;
    if (element === null || !more) return;
    const observer = new IntersectionObserver(([seen]) => {
      if (seen?.isIntersecting === true) setDrawn((count) => count + LINES_AT_ONCE);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [more, drawn]);
  return (
    <ul className="grid gap-0.5">
      {people.slice(0, drawn).map((person) => (
        <PersonLine key={person.id} person={person} />
      ))}
      {more && (
        <li ref={end} key="end" className="py-4 text-center text-sm text-ink-soft">
          {m.people_more({ count: people.length - drawn })}
        </li>
      )}
    </ul>
  );
}

function SearchField({ value, onChange }: { readonly value: string; readonly onChange: (typed: string) => void }) {
  return (
    <span className="relative">
      <Search size={18} aria-hidden className="absolute top-1/2 left-4 -translate-y-1/2 text-ink-soft" />
      <input
        type="search"
        aria-label={m.people_search()}
        placeholder={m.people_search()}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-11 w-full rounded-full border border-line-strong bg-surface pr-4 pl-11"
      />
    </span>
  );
}

function LobbyList() {
  const kit = useKit();
  const { lobby } = useSnapshot();
  if (lobby.length === 0) return null;
  const admit = (id: ParticipantId) => attempt(kit, kit.call.admit(id));
  const admitAll = () => {
    for (const entry of lobby) admit(entry.participantId);
  };
  return (
    <section aria-labelledby="lobby-title" className="grid gap-2 rounded-2xl border border-line p-3">
      <div className="flex items-center justify-between">
        <h3 id="lobby-title" className="text-base">
          {m.people_lobby_title({ count: lobby.length })}
        </h3>
        {lobby.length > 1 && (
          <Button size="sm" tone="plain" onClick={admitAll}>
            {m.people_admit_all()}
          </Button>
        )}
      </div>
      <ul className="grid gap-2">
        {lobby.map((entry) => (
          <li key={entry.participantId} className="flex items-center gap-2">
            <Avatar name={entry.name} size={34} />
            <span className="min-w-0 flex-1 truncate font-semibold">{entry.name}</span>
            <Button
              size="sm"
              tone="plain"
              aria-label={m.people_deny_name({ name: entry.name })}
              onClick={() => attempt(kit, kit.call.deny(entry.participantId))}
            >
              {m.people_deny()}
            </Button>
            <Button
              size="sm"
              tone="primary"
              aria-label={m.people_admit_name({ name: entry.name })}
              onClick={() => admit(entry.participantId)}
            >
              {m.people_admit()}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PersonLine({ person }: { readonly person: Person }) {
  const Mike = person.micOn ? Mic : MicOff;
  const Camera = person.cameraOn ? Video : VideoOff;
  return (
    <li className="person flex min-h-14 items-center gap-2.5 rounded-2xl px-2 hover:bg-sunken">
      <Avatar name={person.name} size={38} />
      <span className="grid min-w-0 flex-1">
        <span className="truncate font-semibold">
          {person.name}
          {person.self && <span className="font-normal text-ink-soft"> ({m.you()})</span>}
        </span>
        <span className="flex items-center gap-1.5 text-sm text-ink-soft">
          {person.suspended ? m.call_tile_suspended() : roleText(person.role)}
          {person.handRaised && (
            <Badge tone="accent">
              <Hand size={13} className="mr-1" aria-hidden />
              {m.call_tile_hand()}
            </Badge>
          )}
        </span>
      </span>
      <span className="flex shrink-0 items-center gap-1.5 text-ink-soft" aria-hidden="true">
        {person.sharing && <MonitorUp size={17} />}
        <Mike size={17} className={person.micOn ? '' : 'text-danger'} />
        <Camera size={17} className={person.cameraOn ? '' : 'text-ink-faint'} />
        {person.quality !== 'unknown' && <QualityBars quality={person.quality} />}
      </span>
      <span className="sr-only">
        {person.micOn ? '' : m.call_tile_muted()}{' '}
        {m.quality_of({ name: person.name, quality: qualityText(person.quality) })}
      </span>
      {!person.self && (
        <>
          <VolumeButton person={person} />
          <PersonMenu person={person} />
        </>
      )}
    </li>
  );
}

const iconLook =
  'press grid size-9 shrink-0 cursor-pointer place-items-center rounded-full text-ink-soft hover:bg-surface hover:text-ink';

function VolumeButton({ person }: { readonly person: Person }) {
  const { call, ui } = useKit();
  const id = useId();
  const volume = useUi((now) => now.volumes[person.id] ?? 1);
  const label = m.people_volume({ name: person.name });
  return (
    <DialogTrigger>
      <AriaButton aria-label={label} className={iconLook}>
        <Volume2 size={18} aria-hidden />
      </AriaButton>
      <PopBox label={label}>
        <label htmlFor={id} className="mb-2 block font-semibold">
          {label}
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={5}
          value={Math.round(volume * 100)}
          onChange={(event) => {
            const next = Number(event.target.value) / 100;
            ui.setState((now) => ({ volumes: { ...now.volumes, [person.id]: next } }));
            call.setVolume(person.id as ParticipantId, next);
          }}
          className="w-full accent-[var(--accent)]"
        />
        <p className="mt-3 flex items-center gap-2 font-semibold">
          <QualityBars quality={person.quality} />
          {qualityText(person.quality)}
        </p>
        <p className="text-sm text-ink-soft">{causeText(causeOfOther(person.quality))}</p>
      </PopBox>
    </DialogTrigger>
  );
}

function PersonMenu({ person }: { readonly person: Person }) {
  const kit = useKit();
  const canChat = useSnapshot().self?.capabilities.includes('chat') === true;
  const id = person.id as ParticipantId;
  const mute = (source: 'microphone' | 'camera' | 'screen') => attempt(kit, kit.call.mute(id, source));
  const entries: MenuEntry[] = [
    { id: 'pin', label: m.action_pin(), icon: Pin, run: () => kit.ui.setState({ pinned: `camera:${person.id}` }) },
  ];
  if (canChat) {
    entries.push({
      id: 'message',
      label: m.people_message(),
      icon: MessageCircle,
      run: () => kit.ui.setState({ chatTo: person.id, panel: 'chat' }),
    });
  }
  if (person.canModerate) {
    entries.push(null);
    if (person.micOn) entries.push({ id: 'mute', label: m.people_mute(), icon: MicOff, run: () => mute('microphone') });
    if (person.cameraOn)
      entries.push({ id: 'camera', label: m.people_stop_camera(), icon: VideoOff, run: () => mute('camera') });
    if (person.sharing)
      entries.push({ id: 'screen', label: m.people_stop_share(), icon: MonitorX, run: () => mute('screen') });
    for (const role of ROLES.filter((one) => one !== person.role)) {
      entries.push({
        id: `role-${role}`,
        label: m.people_make_role({ role: roleText(role) }),
        icon: UserRoundCog,
        run: () => attempt(kit, kit.call.setRole(id, role)),
      });
    }
    entries.push({
      id: 'remove',
      label: m.people_remove(),
      icon: UserRoundX,
      danger: true,
      run: () => kit.ui.setState({ dialog: { kind: 'remove', participantId: person.id } }),
    });
  }
  return (
    <MenuTrigger>
      <AriaButton aria-label={m.people_menu({ name: person.name })} className={iconLook}>
        <EllipsisVertical size={18} aria-hidden />
      </AriaButton>
      <MenuList label={m.people_menu({ name: person.name })} entries={entries} />
    </MenuTrigger>
  );
}
