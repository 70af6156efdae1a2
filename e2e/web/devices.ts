import type { Page } from 'playwright-core';

type Fault = readonly [name: string, message: string];

/** What a test can do to the devices of a page; the real ones of the browser stay behind it. */
type Hands = {
  /** Name and text of the browser's error for each kind that shall fail. */
  readonly faults: { audio?: Fault | undefined; video?: Fault | undefined };
  /** Labels of devices that are unplugged. */
  readonly gone: string[];
  /** What the microphone hears: `silence` is digital, as with its switch off; the device's own beeps are no speech. */
  voice: 'device' | 'silence' | 'speech';
  /** Output devices that sound was sent to, by `setSinkId`. */
  readonly sinks: string[];
  readonly open: MediaStreamTrack[];
};

declare global {
  interface Window {
    madangHands: Hands;
  }
}

type Faults = Hands['faults'];

/** Puts the devices of the pages to come into the test's hands. */
export async function takeDevices(page: Page, faults: Faults = {}): Promise<void> {
  await page.addInitScript(installHands, faults);
}

/** What the microphones of the pages to come hear. Comes after {@link takeDevices}. */
export async function setVoice(page: Page, voice: Hands['voice']): Promise<void> {
  await page.addInitScript((wanted) => {
    window.madangHands.voice = wanted;
  }, voice);
}

/** Lets devices fail from now on, or work again. */
export async function setFaults(page: Page, faults: Faults): Promise<void> {
  await page.evaluate((wanted) => {
    window.madangHands.faults.audio = wanted.audio;
    window.madangHands.faults.video = wanted.video;
  }, faults);
}

/** Pulls the plug of every device whose label fits: its tracks end, and it is no longer listed. */
export async function unplug(page: Page, labels: readonly string[]): Promise<void> {
  await page.evaluate((gone) => {
    const hands = window.madangHands;
    hands.gone.push(...gone);
    for (const track of hands.open.filter((one) => gone.includes(one.label) && one.readyState === 'live')) {
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  }, labels);
}

/** Puts every plug back in. */
export async function plugIn(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.madangHands.gone.length = 0;
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
  });
}

/** Runs in the page before its scripts, so it stands on its own. */
function installHands(faults: Faults): void {
  const devices = navigator.mediaDevices;
  if (devices === undefined) return;
  const hands: Hands = { faults: { ...faults }, gone: [], voice: 'device', sinks: [], open: [] };
  window.madangHands = hands;
  const list = devices.enumerateDevices.bind(devices);
  const open = devices.getUserMedia.bind(devices);
  devices.enumerateDevices = async () => {
    const all = await list();
    const cut = { audioinput: 'audio', videoinput: 'video', audiooutput: 'none' } as const;
    return all.filter((one) => {
      const kind = cut[one.kind];
      const missing = kind !== 'none' && hands.faults[kind]?.[0] === 'NotFoundError';
      return !missing && !hands.gone.includes(one.label);
    });
  };
  devices.getUserMedia = async (wish = {}) => {
    for (const kind of ['audio', 'video'] as const) {
      const fault = hands.faults[kind];
      if (wish[kind] !== undefined && wish[kind] !== false && fault !== undefined)
        throw new DOMException(fault[1], fault[0]);
    }
    let stream = await open(wish);
    const [track] = stream.getTracks();
    if (track !== undefined && hands.gone.includes(track.label)) {
      track.stop();
      const kind = track.kind === 'audio' ? 'audioinput' : 'videoinput';
      const next = (await devices.enumerateDevices()).find((one) => one.kind === kind);
      if (next === undefined) throw new DOMException('Requested device not found', 'NotFoundError');
      stream = await open({ [track.kind]: { deviceId: { exact: next.deviceId } } });
    }
    hands.open.push(...stream.getTracks());
    if (track?.kind === 'audio' && hands.voice !== 'device') {
      const audio = new AudioContext();
      const heard = audio.createMediaStreamDestination();
      if (hands.voice === 'speech') {
        const tone = new OscillatorNode(audio, { type: 'sawtooth', frequency: 140 });
        tone.connect(heard);
        tone.start();
      }
      return heard.stream;
    }
    return stream;
  };
  const route = HTMLMediaElement.prototype.setSinkId;
  HTMLMediaElement.prototype.setSinkId = async function (id) {
    await route.call(this, id);
    hands.sinks.push(id);
  };
}
