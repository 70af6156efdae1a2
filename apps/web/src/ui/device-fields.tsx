import type { Device, DeviceKind, DeviceList } from '@madang/client';
import { Mic, Video, Volume2 } from 'lucide-react';
import { useState } from 'react';
import { m } from '../paraglide/messages.js';
import { Button } from './button.tsx';
import { type Option, SelectField } from './field.tsx';
import { Spinner } from './spinner.tsx';

/** The device in use of each kind; '' is the browser's or system's own choice. */
export type DeviceChoice = { readonly microphone: string; readonly camera: string; readonly speaker: string };

type Props = {
  readonly list: DeviceList;
  readonly chosen: DeviceChoice;
  readonly canChooseSpeaker: boolean;
  readonly onChoose: (kind: DeviceKind, deviceId: string) => void;
  readonly onTestSpeaker: () => Promise<void>;
};

/** A picker for each kind of device, and a sound to hear whether the speaker works. */
export function DeviceFields({ list, chosen, canChooseSpeaker, onChoose, onTestSpeaker }: Props) {
  return (
    <div className="grid gap-4">
      <SelectField
        label={m.device_microphone()}
        icon={Mic}
        value={pick(list.microphones, chosen.microphone)}
        options={optionsOf(list.microphones, m.device_microphone())}
        disabled={list.microphones.length === 0}
        onChange={(id) => onChoose('microphone', id)}
      />
      <SelectField
        label={m.device_camera()}
        icon={Video}
        value={pick(list.cameras, chosen.camera)}
        options={optionsOf(list.cameras, m.device_camera())}
        disabled={list.cameras.length === 0}
        onChange={(id) => onChoose('camera', id)}
      />
      <SelectField
        label={m.device_speaker()}
        icon={Volume2}
        value={canChooseSpeaker ? pick(list.speakers, chosen.speaker) : ''}
        options={
          canChooseSpeaker && list.speakers.length > 0
            ? optionsOf(list.speakers, m.device_speaker())
            : [{ value: '', label: m.device_default() }]
        }
        disabled={!canChooseSpeaker || list.speakers.length === 0}
        onChange={(id) => onChoose('speaker', id)}
      >
        <SpeakerTest onTest={onTestSpeaker} />
      </SelectField>
    </div>
  );
}

function SpeakerTest({ onTest }: { readonly onTest: () => Promise<void> }) {
  const [state, setState] = useState<'idle' | 'playing' | 'failed'>('idle');
  const play = () => {
    setState('playing');
    onTest().then(
      () => setState('idle'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <Button onClick={play} disabled={state === 'playing'}>
        {state === 'playing' && <Spinner size={16} />}
        {state === 'playing' ? m.speaker_testing() : m.speaker_test()}
      </Button>
      <span role="status" className={state === 'failed' ? 'text-sm text-on-danger-soft' : 'sr-only'}>
        {state === 'failed' ? m.speaker_test_failed() : ''}
      </span>
    </>
  );
}

function optionsOf(list: readonly Device[], kind: string): readonly Option[] {
  if (list.length === 0) return [{ value: '', label: m.device_none() }];
  return list.map((device, i) => ({
    value: device.id,
    label: device.label === '' ? m.device_unnamed({ kind, number: i + 1 }) : device.label,
  }));
}

function pick(list: readonly Device[], id: string): string {
  return list.some((device) => device.id === id) ? id : (list[0]?.id ?? '');
}
