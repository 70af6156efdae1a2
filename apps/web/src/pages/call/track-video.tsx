import type { TrackId, TrackView } from '@madang/client';
import { useEffect, useRef } from 'react';
import { useKit } from '../../call/context.ts';

/** The moving picture of a track; keeps its last frame while the connection is being restored. */
export function TrackVideo({ track }: { readonly track: TrackView }) {
  const { call } = useKit();
  const video = useRef<HTMLVideoElement>(null);
  const id: TrackId = track.id;
  useEffect(() => {
    const element = video.current;
    const handle = call.track(id);
    if (element === null || handle === null) return;
    handle.attach(element);
    return () => handle.detach(element);
  }, [call, id]);
  return <video ref={video} autoPlay muted playsInline disablePictureInPicture aria-hidden="true" tabIndex={-1} />;
}
