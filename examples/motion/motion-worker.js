import { handleFrames } from 'MADANG/sdk/frames.js';
import { look } from './motion.js';

// Small enough to be quick, large enough to see a hand.
const [width, height] = [64, 36];

// One handler for each track: what it remembers is of that track alone.
handleFrames(() => {
  const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  let seen = null;
  return (frame, tell) => {
    pen.drawImage(frame.picture, 0, 0, width, height);
    const { data } = pen.getImageData(0, 0, width, height);
    const points = Uint8Array.from(
      { length: width * height },
      (_, i) => (data[i * 4] + 2 * data[i * 4 + 1] + data[i * 4 + 2]) / 4,
    );
    const before = seen?.motion;
    seen = look(seen, points);
    if (seen.motion !== before) tell(seen.motion);
    return null; // data only: the track goes on as it is
  };
});
