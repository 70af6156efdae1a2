import type { PlayTestSound } from '../api/join.ts';
import { clientError } from '../errors.ts';

/** Two soft notes, a fifth apart: start and length in seconds, pitch in Hz. */
const NOTES = [
  { at: 0, length: 0.35, pitch: 523.25 },
  { at: 0.3, length: 0.6, pitch: 783.99 },
] as const;

const LENGTH_MS = 950;

/** Plays a short sound on an output device; resolves when it has ended. '' is the system's choice. */
export const playTestSound: PlayTestSound = async (outputDeviceId = '') => {
  const context = new AudioContext();
  const element = document.createElement('audio');
  try {
    const output = new MediaStreamAudioDestinationNode(context);
    for (const { at, length, pitch } of NOTES) {
      const start = context.currentTime + at;
      const gain = new GainNode(context, { gain: 0 });
      gain.gain.setValueAtTime(0, start);
      gain.gain.linearRampToValueAtTime(0.25, start + 0.03);
      gain.gain.exponentialRampToValueAtTime(0.001, start + length);
      const tone = new OscillatorNode(context, { frequency: pitch });
      tone.connect(gain).connect(output);
      tone.start(start);
      tone.stop(start + length);
    }
    element.srcObject = output.stream;
    if (outputDeviceId !== '' && 'setSinkId' in element) await element.setSinkId(outputDeviceId);
    await element.play();
    await new Promise((resolve) => setTimeout(resolve, LENGTH_MS));
  } catch (error) {
    const blocked = error instanceof DOMException && error.name === 'NotAllowedError';
    throw clientError(blocked ? 'AUDIO_BLOCKED' : 'DEVICE_NOT_FOUND', error);
  } finally {
    element.srcObject = null;
    await context.close().catch(() => undefined);
  }
};
