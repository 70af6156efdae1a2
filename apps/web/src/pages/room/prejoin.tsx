import { devices, type Preview, playTestSound } from '@madang/client/devices';
import { ArrowRight, Hand, LockKeyhole, Users } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { EffectFields } from '../../effects/effect-fields.tsx';
import { useOffersEffects } from '../../effects/use-effects.ts';
import type { Facts } from '../../lib/api.ts';
import { type Cure, curesOf } from '../../lib/cure.ts';
import { habits, rememberHabits } from '../../lib/memory.ts';
import { useTitle } from '../../lib/title.ts';
import { m } from '../../paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { DeviceFields } from '../../ui/device-fields.tsx';
import { TextField } from '../../ui/field.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Note } from '../../ui/surface.tsx';
import { TestLink } from '../../ui/test-link.tsx';
import { Cures } from './cures.tsx';
import { faultOfName, type NameFault } from './name.ts';
import { PreviewTile } from './preview-tile.tsx';
import { usePermissions } from './use-permissions.ts';
import { useComeback, useDeviceList, usePreview } from './use-preview.ts';
import type { Sources } from './use-visit.ts';

type Props = {
  readonly facts: Facts | null;
  readonly suggestedName: string;
  readonly joining: boolean;
  readonly error: string | null;
  readonly onJoin: (name: string, sources: Sources) => void;
};

/** The moment before a call: look, listen, choose, say who you are. Nothing here can keep anybody from joining. */
export function PreJoin({ facts, suggestedName, joining, error, onJoin }: Props) {
  const { preview, snapshot } = usePreview();
  const [name, setName] = useState(suggestedName);
  const [fault, setFault] = useState<NameFault | null>(null);
  useTitle(facts?.name ?? m.prejoin_title());

  const join = (withDevices: boolean) => {
    const wrong = faultOfName(name);
    setFault(wrong);
    if (wrong !== null || joining) return;
    rememberHabits({ name: name.trim() });
    onJoin(name.trim(), withDevices ? (preview ?? 'habits') : 'none');
  };
  const setMicrophone = (on: boolean) => {
    rememberHabits({ microphone: on });
    void preview?.setMicrophone(on);
  };
  const setCamera = (on: boolean) => {
    rememberHabits({ camera: on });
    void preview?.setCamera(on);
  };
  const retry = (cure: Cure) => {
    if (cure.devices !== 'camera') setMicrophone(true);
    if (cure.devices !== 'microphone') setCamera(true);
  };
  const permissions = usePermissions();
  useComeback(preview, permissions);
  const cures = curesOf(snapshot, permissions);

  return (
    <Screen>
      <div className="mx-auto grid w-full max-w-[78rem] flex-1 content-start gap-6 px-4 pt-1 pb-32 sm:px-8 lg:grid-cols-[1.45fr_minmax(22rem,1fr)] lg:content-center lg:items-start lg:gap-10 lg:pb-16">
        <div className="grid gap-4">
          <PreviewTile
            preview={preview}
            snapshot={snapshot}
            name={name}
            onMicrophone={setMicrophone}
            onCamera={setCamera}
          />
          {snapshot.microphone.status === 'on' && cures.length === 0 && (
            <p className="px-2 text-sm text-ink-soft">{m.prejoin_say_something()}</p>
          )}
          <Cures cures={cures} onRetry={retry} />
          <TestLink />
        </div>
        <form
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            join(true);
          }}
          className="grid gap-6"
        >
          <RoomHead facts={facts} />
          <TextField
            label={m.prejoin_name()}
            hint={m.prejoin_name_hint()}
            error={fault === null ? undefined : faultText(fault)}
            value={name}
            autoComplete="name"
            enterKeyHint="go"
            onChange={(event) => {
              setName(event.target.value);
              setFault(null);
            }}
          />
          {error !== null && <Note tone="danger" title={error} />}
          <div className="fixed inset-x-0 bottom-0 z-20 grid gap-2 border-t border-line bg-surface px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] lg:static lg:border-0 lg:bg-transparent lg:p-0">
            <Button
              type="submit"
              tone="primary"
              size="lg"
              wide
              busy={joining}
              icon={facts?.lobby === true ? Hand : ArrowRight}
            >
              {joining ? m.prejoin_joining() : facts?.lobby === true ? m.prejoin_ask() : m.prejoin_join()}
            </Button>
            {cures.length > 0 && (
              <Button tone="plain" size="sm" wide onClick={() => join(false)}>
                {m.prejoin_join_mute()}
              </Button>
            )}
          </div>
          <PreviewEffects preview={preview} />
          <PreviewDevices preview={preview} stamp={`${snapshot.microphone.status} ${snapshot.camera.status}`} />
        </form>
      </div>
    </Screen>
  );
}

function RoomHead({ facts }: { readonly facts: Facts | null }) {
  const people = facts?.participants ?? 0;
  return (
    <div className="grid gap-2">
      <h1 className="text-3xl font-extrabold sm:text-4xl">{facts?.name ?? m.prejoin_title()}</h1>
      {facts !== null && (
        <p className="flex flex-wrap items-center gap-x-2 text-ink-soft">
          <Users size={18} aria-hidden />
          {people > 0 ? m.prejoin_in_room({ count: people }) : m.prejoin_nobody()}
          {facts.lobby && <span>· {m.prejoin_lobby()}</span>}
        </p>
      )}
      {facts?.encryption === 'required' && (
        <p className="flex items-center gap-2 text-ink-soft">
          <LockKeyhole size={18} aria-hidden />
          {m.encryption_title()}
        </p>
      )}
    </div>
  );
}

/** Nothing where the device can do nothing of it. */
function PreviewEffects({ preview }: { readonly preview: Preview | null }) {
  if (!useOffersEffects()) return null;
  return (
    <section
      aria-labelledby="effects-title"
      className="grid gap-4 rounded-[var(--radius-card)] border border-line bg-surface p-5 shadow-1"
    >
      <h2 id="effects-title" className="text-base">
        {m.effects_title()}
      </h2>
      <EffectFields host={preview} />
    </section>
  );
}

function PreviewDevices({ preview, stamp }: { readonly preview: Preview | null; readonly stamp: string }) {
  const list = useDeviceList(stamp);
  const [speaker, setSpeaker] = useState(() => habits().speakerId);
  const source = (kind: 'microphone' | 'camera') => {
    const state = preview?.snapshot[kind];
    return state?.status === 'on' ? (state.deviceId ?? '') : habits()[`${kind}Id`];
  };
  return (
    <section
      aria-labelledby="devices-title"
      className="grid gap-4 rounded-[var(--radius-card)] border border-line bg-surface p-5 shadow-1"
    >
      <h2 id="devices-title" className="text-base">
        {m.prejoin_devices()}
      </h2>
      <DeviceFields
        list={list}
        chosen={{ microphone: source('microphone'), camera: source('camera'), speaker }}
        canChooseSpeaker={devices.canChooseSpeaker}
        onChoose={(kind, id) => {
          rememberHabits({ [`${kind}Id`]: id });
          if (kind === 'speaker') setSpeaker(id);
          else void preview?.switchDevice(kind, id);
        }}
        onTestSpeaker={() => playTestSound(speaker)}
      />
    </section>
  );
}

function faultText(fault: NameFault): string {
  return { empty: m.prejoin_name_empty(), long: m.prejoin_name_long(), odd: m.prejoin_name_odd() }[fault];
}
