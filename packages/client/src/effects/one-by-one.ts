/** Pictures of a track one by one, through an element that nobody sees: where the browser has no streams of them. */
export function picturesOf(input: MediaStreamTrack): {
  /** The picture of now; null where there is none, or none since the last. */
  next(): Promise<ImageBitmap | null>;
  close(): void;
} {
  const video = document.createElement('video');
  video.muted = video.playsInline = video.autoplay = true;
  video.srcObject = new MediaStream([input]);
  video.play().catch(() => undefined);
  // Told where pictures are painted; in hidden tabs nobody tells, and every picture is taken for new.
  let isNew = true;
  const painted = () => {
    isNew = true;
    video.requestVideoFrameCallback(painted);
  };
  video.requestVideoFrameCallback(painted);
  return {
    async next() {
      if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || (!isNew && !document.hidden)) return null;
      isNew = false;
      return await createImageBitmap(video).catch(() => null);
    },
    close() {
      video.srcObject = null;
    },
  };
}

/** A track of pictures that are shown one by one. */
export function drawnTrack(): { readonly track: MediaStreamTrack; show(picture: ImageBitmap): void } {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { alpha: false });
  const [track] = canvas.captureStream().getVideoTracks();
  if (pen === null || track === undefined) throw new Error('this browser makes no pictures of a canvas');
  return {
    track,
    show(picture) {
      if (canvas.width !== picture.width || canvas.height !== picture.height) {
        canvas.width = picture.width;
        canvas.height = picture.height;
      }
      pen.drawImage(picture, 0, 0);
      picture.close();
    },
  };
}
