import type { Preview, PreviewSnapshot } from '@madang/client';
import { Mic, MicOff, Video, VideoOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { m } from '../../paraglide/messages.js';
import { Avatar } from '../../ui/avatar.tsx';
import { LevelMeter } from '../../ui/meter.tsx';
import { RoundToggle } from '../../ui/round-toggle.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { useLevel } from './use-preview.ts';

type Props = {
  readonly preview: Preview | null;
  readonly snapshot: PreviewSnapshot;
  readonly name: string;
  readonly onMicrophone: (on: boolean) => void;
  readonly onCamera: (on: boolean) => void;
};

/** What others will see and hear: the camera's picture, the microphone's level, and a switch for each. */
export function PreviewTile({ preview, snapshot, name, onMicrophone, onCamera }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => (preview === null || video.current === null ? undefined : preview.attach(video.current)), [preview]);
  const micOn = snapshot.microphone.status === 'on' || snapshot.microphone.status === 'starting';
  const cameraOn = snapshot.camera.status === 'on' || snapshot.camera.status === 'starting';
  const level = useLevel(snapshot.microphone.status === 'on' ? preview : null);
  return (
    <div className="relative isolate aspect-[4/3] overflow-hidden rounded-[var(--radius-card)] bg-tile shadow-2 sm:aspect-video">
      <video
        ref={video}
        autoPlay
        muted
        playsInline
        aria-label={m.prejoin_preview()}
        className={`absolute inset-0 size-full -scale-x-100 object-cover ${snapshot.camera.status === 'on' ? '' : 'invisible'}`}
      />
      {snapshot.camera.status !== 'on' && (
        <div className="absolute inset-0 grid place-content-center justify-items-center gap-3 px-6 pb-14 text-center text-ink-soft">
          {snapshot.camera.status === 'starting' ? (
            <>
              <Spinner size={32} />
              <p className="font-semibold text-ink">{m.prejoin_camera_starting()}</p>
              <p className="text-sm">{m.prejoin_allow()}</p>
            </>
          ) : (
            <>
              {name.trim() === '' ? <VideoOff size={44} aria-hidden /> : <Avatar name={name} size={96} />}
              <p className="font-semibold text-ink">{m.prejoin_camera_off()}</p>
            </>
          )}
        </div>
      )}
      <div className="absolute inset-x-0 bottom-0 flex items-end justify-center gap-3 bg-gradient-to-t from-[rgb(20_15_8/0.5)] to-transparent p-4 pt-10">
        <RoundToggle
          on={micOn}
          iconOn={Mic}
          iconOff={MicOff}
          label={micOn ? m.prejoin_mic_on() : m.prejoin_mic_off()}
          onClick={() => onMicrophone(!micOn)}
        />
        <RoundToggle
          on={cameraOn}
          iconOn={Video}
          iconOff={VideoOff}
          label={cameraOn ? m.prejoin_camera_on() : m.prejoin_camera_turn_on()}
          onClick={() => onCamera(!cameraOn)}
        />
      </div>
      {snapshot.microphone.status === 'on' && (
        <div
          title={m.prejoin_level()}
          className="absolute top-4 left-4 flex rounded-full bg-surface px-3 py-1.5 shadow-2 sm:top-auto sm:bottom-6"
        >
          <LevelMeter level={level} muted={snapshot.silent} />
        </div>
      )}
    </div>
  );
}
