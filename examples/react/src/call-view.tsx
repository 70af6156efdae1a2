import type { Call, CallSnapshot, ParticipantView, TrackView } from '@madang/client';
import { useEffect, useRef, useSyncExternalStore } from 'react';

/** The call as React state: each change is a new immutable snapshot. */
function useCall(call: Call): CallSnapshot {
  return useSyncExternalStore(call.subscribe, () => call.snapshot);
}

/** Everyone in the call, and the buttons that matter. */
export function CallView({ call, onClosed }: { readonly call: Call; readonly onClosed: () => void }) {
  const { state, self, participants, sources } = useCall(call);
  if (state.status === 'closed') {
    return (
      <p>
        The call has ended: {state.reason}.{' '}
        <button type="button" onClick={onClosed}>
          Back
        </button>
      </p>
    );
  }
  const on = { microphone: sources.microphone.status === 'on', camera: sources.camera.status === 'on' };
  return (
    <main>
      <p role="status">{state.status === 'connected' ? `${participants.length + 1} here` : state.status}</p>
      <button type="button" aria-pressed={on.microphone} onClick={() => void call.setMicrophone(!on.microphone)}>
        Microphone
      </button>{' '}
      <button type="button" aria-pressed={on.camera} onClick={() => void call.setCamera(!on.camera)}>
        Camera
      </button>{' '}
      <button type="button" onClick={() => void call.leave()}>
        Leave
      </button>
      <div className="tiles">
        {[...participants, ...(self === null ? [] : [self])].map((one) => (
          <Tile key={one.id} call={call} participant={one} />
        ))}
      </div>
    </main>
  );
}

function Tile({ call, participant }: { readonly call: Call; readonly participant: ParticipantView }) {
  const camera = participant.tracks.find((track) => track.source === 'camera' && track.ready && !track.muted);
  return (
    <figure>
      {camera === undefined ? null : <Picture call={call} track={camera} />}
      <figcaption>{participant.name}</figcaption>
    </figure>
  );
}

/** Sound of others plays by itself; a picture needs an element. */
function Picture({ call, track }: { readonly call: Call; readonly track: TrackView }) {
  const element = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const video = element.current;
    const media = call.track(track.id);
    if (video === null || media === null) return;
    media.attach(video);
    return () => media.detach(video);
  }, [call, track.id]);
  return <video ref={element} muted />;
}
