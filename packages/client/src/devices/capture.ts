import type { ClientErrorCode, MadangError } from '../api/errors.ts';
import { clientError, isCode } from '../errors.ts';

/** Wishes for a microphone: the browser's voice processing on, one channel. */
const VOICE: MediaTrackConstraints = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

/** Wishes for an instrument or a player: nothing touched, two channels. */
const MUSIC: MediaTrackConstraints = {
  echoCancellation: false,
  noiseSuppression: false,
  autoGainControl: false,
  channelCount: { ideal: 2 },
};

/** Wishes for a camera until the room says less. */
const CAMERA: MediaTrackConstraints = {
  width: { ideal: 1280 },
  height: { ideal: 720 },
  frameRate: { ideal: 30, max: 30 },
};

/** What to open. If the device that is named is gone, another one is better than none. */
export type CaptureRequest = {
  readonly deviceId?: string | undefined;
  readonly constraints?: MediaTrackConstraints | undefined;
  readonly music?: boolean | undefined;
};

/** Opens a microphone. Rejects with one of the `DEVICE_…` errors. */
export async function openMicrophone(request: CaptureRequest = {}): Promise<MediaStreamTrack> {
  const base = request.music === true ? MUSIC : VOICE;
  const track = await openNamed(request, (asked) => capture({ audio: wishes(base, asked) }));
  track.contentHint = request.music === true ? 'music' : 'speech';
  return track;
}

/** Opens a camera. Rejects with one of the `DEVICE_…` errors. */
export async function openCamera(request: CaptureRequest = {}): Promise<MediaStreamTrack> {
  return await openNamed(request, (asked) => capture({ video: wishes(CAMERA, asked) }));
}

/**
 * Has the microphone of a track work otherwise than before: the same track where the browser can change it (Firefox), else the
 * device opened anew. Chromium opens a device that is open only as it is, so the track has to end before. A track that comes
 * from no device stays what it is.
 */
export async function openAgain(track: MediaStreamTrack, request: CaptureRequest): Promise<MediaStreamTrack> {
  const { deviceId } = track.getSettings();
  const devices = await mediaDevices().enumerateDevices();
  if (!devices.some((one) => one.kind === 'audioinput' && one.deviceId === deviceId)) return track;
  const wanted = wishes(request.music === true ? MUSIC : VOICE, { ...request, deviceId });
  await track.applyConstraints(wanted).catch(() => undefined);
  if (track.getSettings().noiseSuppression === wanted.noiseSuppression) return track;
  track.stop();
  return await openMicrophone({ ...request, deviceId });
}

/** Opens the device that is named, or any other where it is gone. */
async function openNamed(
  request: CaptureRequest,
  open: (asked: CaptureRequest) => Promise<MediaStream>,
): Promise<MediaStreamTrack> {
  try {
    return first(await open(request));
  } catch (error) {
    const { deviceId: _, ...others } = request.constraints ?? {};
    const named = request.deviceId !== undefined || request.constraints?.deviceId !== undefined;
    const gone = isCode(error, 'DEVICE_CONSTRAINT') || isCode(error, 'DEVICE_NOT_FOUND');
    if (!named || !gone) throw error;
    return first(await open({ music: request.music, constraints: others }));
  }
}

/** Lets the person choose a screen, window or tab; `audio` where the browser and the choice have sound. */
export async function openScreen(options: {
  readonly audio: boolean;
  readonly frameRate: number;
}): Promise<{ readonly video: MediaStreamTrack; readonly audio: MediaStreamTrack | null }> {
  const devices = mediaDevices();
  if (typeof devices.getDisplayMedia !== 'function') throw clientError('BROWSER_UNSUPPORTED');
  try {
    const stream = await devices.getDisplayMedia({
      video: { frameRate: { ideal: options.frameRate, max: 30 } },
      // Voice processing would tear the sound of films and music apart.
      audio: options.audio ? { ...MUSIC } : false,
    });
    const video = stream.getVideoTracks()[0];
    if (video === undefined) throw clientError('SCREEN_SHARE_CANCELLED');
    return { video, audio: stream.getAudioTracks()[0] ?? null };
  } catch (error) {
    throw screenError(error);
  }
}

/**
 * Merges what was asked for into our wishes. A device that is named is demanded: as a mere wish, browsers weigh it
 * against the picture's size and may open another camera that fits better (W3C mediacapture-main, fitness distance).
 */
export function wishes(base: MediaTrackConstraints, request: CaptureRequest): MediaTrackConstraints {
  const { deviceId: asked, ...rest } = request.constraints ?? {};
  const deviceId = request.deviceId ?? firstId(asked);
  return { ...base, ...rest, ...(deviceId === undefined || deviceId === '' ? {} : { deviceId: { exact: deviceId } }) };
}

function firstId(asked: MediaTrackConstraints['deviceId']): string | undefined {
  if (typeof asked === 'string' || asked === undefined) return asked;
  const value = Array.isArray(asked)
    ? asked
    : ((asked as ConstrainDOMStringParameters).exact ?? (asked as ConstrainDOMStringParameters).ideal);
  return typeof value === 'string' ? value : value?.[0];
}

async function capture(constraints: MediaStreamConstraints): Promise<MediaStream> {
  try {
    return await mediaDevices().getUserMedia(constraints);
  } catch (error) {
    throw deviceError(error);
  }
}

function mediaDevices(): MediaDevices {
  // Browsers leave `mediaDevices` away on pages that are not secure.
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (devices === undefined) throw clientError(window.isSecureContext ? 'BROWSER_UNSUPPORTED' : 'INSECURE_CONTEXT');
  return devices;
}

function first(stream: MediaStream): MediaStreamTrack {
  const track = stream.getTracks()[0];
  if (track === undefined) throw clientError('DEVICE_NOT_FOUND');
  return track;
}

/** Says in our words what a browser means by a failed getUserMedia. */
export function deviceError(error: unknown): MadangError {
  if (!(error instanceof Error)) return clientError('DEVICE_FAILED', error);
  return 'code' in error && error.name === 'MadangError'
    ? (error as MadangError)
    : clientError(deviceErrorCode(error.name, error.message), error);
}

/** The code of a failed getUserMedia by the name and text of what the browser threw. Pure. */
export function deviceErrorCode(name: string, message: string): ClientErrorCode {
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      // Chromium names the operating system as the one who denied.
      return /by system|system permission/i.test(message) ? 'DEVICE_DENIED_BY_SYSTEM' : 'DEVICE_PERMISSION_DENIED';
    case 'NotFoundError':
      // Firefox on macOS says this where the system's privacy settings deny.
      return /can not be found here/i.test(message) ? 'DEVICE_DENIED_BY_SYSTEM' : 'DEVICE_NOT_FOUND';
    case 'NotReadableError':
    case 'TrackStartError':
    case 'AbortError':
      return 'DEVICE_IN_USE';
    case 'OverconstrainedError':
      return 'DEVICE_CONSTRAINT';
    default:
      return 'DEVICE_FAILED';
  }
}

function screenError(error: unknown): MadangError {
  const known = deviceError(error);
  return known.code === 'DEVICE_PERMISSION_DENIED' ? clientError('SCREEN_SHARE_CANCELLED', error) : known;
}
