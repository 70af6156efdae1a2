declare global {
  interface Window {
    /** Listens to what the page plays. */
    ear: { reset(): void; longestSilenceMs(): Promise<number> };
    /** When pictures of the remote camera were painted, ms since the page began. */
    paintedAt: number[];
    /** When the newest of the page's connections to be closed was closed, ms since the page began. */
    closedAt: number;
  }
}

/** Runs in the page, before it joins: notes when connections are closed. */
export function watchConnections(): void {
  window.closedAt = 0;
  window.RTCPeerConnection = class extends RTCPeerConnection {
    override close(): void {
      window.closedAt = performance.now();
      super.close();
    }
  };
}

/** Quieter than this, in full scale, is silence: the tone is at 0.5, a concealed packet fades to nothing. */
export const SILENCE = 0.003;

/**
 * Runs in the page: records the tab's own sound, as somebody before the screen hears it, and looks for silence in steps of
 * 128 samples.
 */
export async function openEar(silence: number): Promise<void> {
  const heard = await navigator.mediaDevices.getDisplayMedia({
    video: true,
    audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false },
    preferCurrentTab: true,
  } as DisplayMediaStreamOptions);
  const context = new AudioContext();
  const code = `registerProcessor('ear', class extends AudioWorkletProcessor {
    longest = 0; run = 0;
    constructor(options) {
      super();
      this.port.onmessage = ({ data }) => {
        if (data === 'reset') this.longest = this.run = 0;
        else this.port.postMessage(1000 * Math.max(this.longest, this.run) / sampleRate);
      };
    }
    process([[samples]]) {
      const loud = samples !== undefined && samples.some((one) => Math.abs(one) > ${silence});
      this.run = loud ? 0 : this.run + 128;
      this.longest = Math.max(this.longest, this.run);
      return true;
    }
  });`;
  await context.audioWorklet.addModule(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const ear = new AudioWorkletNode(context, 'ear', { numberOfOutputs: 0 });
  context.createMediaStreamSource(new MediaStream(heard.getAudioTracks())).connect(ear);
  window.ear = {
    reset: () => ear.port.postMessage('reset'),
    longestSilenceMs: async () =>
      await new Promise((resolve) => {
        ear.port.onmessage = ({ data }) => resolve(Number(data));
        ear.port.postMessage('read');
      }),
  };
}

/** Runs in the page: joins with a moving picture and a steady, wandering tone, and shows and plays what comes. */
export async function joinWithTone(token: string): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 360;
  const ink = canvas.getContext('2d');
  setInterval(() => {
    if (ink === null) return;
    ink.fillStyle = `hsl(${(performance.now() / 20) % 360} 70% 50%)`;
    ink.fillRect(0, 0, 640, 360);
    ink.fillStyle = '#fff';
    ink.fillRect((performance.now() / 4) % 640, 100, 80, 160);
  }, 33);
  const context = new AudioContext();
  const tone = context.createOscillator();
  const wander = context.createOscillator();
  const width = context.createGain();
  const volume = context.createGain();
  const out = context.createMediaStreamDestination();
  [tone.frequency.value, wander.frequency.value, width.gain.value, volume.gain.value] = [440, 3, 120, 0.5];
  wander.connect(width).connect(tone.frequency);
  tone.connect(volume).connect(out);
  tone.start();
  wander.start();
  const [camera] = canvas.captureStream(30).getVideoTracks();
  const [microphone] = out.stream.getAudioTracks();
  if (camera === undefined || microphone === undefined) throw new Error('the page makes no picture or no tone');
  const video = document.querySelector('video');
  if (video === null) throw new Error('the page has no video element');
  window.paintedAt = [];
  const note = (now: number) => {
    window.paintedAt.push(now);
    video.requestVideoFrameCallback(note);
  };
  video.requestVideoFrameCallback(note);
  const call = await window.sdk.joinCall({ token, camera, microphone });
  window.call = call;
  let shown: string | null = null;
  const show = (track: (typeof call.tracks)[number]) => {
    // The first of the others is watched to the end, whoever else comes.
    if (track.source !== 'camera' || (shown !== null && shown !== track.participantId)) return;
    shown = track.participantId;
    track.attach(video);
  };
  for (const track of call.tracks) show(track);
  call.on('trackAdded', ({ track }) => show(track));
}
