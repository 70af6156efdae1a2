/** What a page receives of one video track. */
export type VideoReading = {
  readonly trackId: string;
  readonly framesDecoded: number;
  readonly widthPx: number;
  readonly heightPx: number;
};

/** What a page receives of one audio track. `energy`: W3C webrtc-stats `totalAudioEnergy`; grows only while it is played. */
export type AudioReading = {
  readonly trackId: string;
  readonly packets: number;
  readonly energy: number;
  readonly seconds: number;
};

/** A picture on the page, reduced to brightness (0 to 255) on a grid of 32 × 18 points. */
export type Picture = {
  readonly trackIds: readonly string[];
  readonly widthPx: number;
  readonly heightPx: number;
  readonly grid: readonly number[];
};

/** Everything a page receives, and what it shows of it, at one moment. */
export type Reading = {
  readonly atMs: number;
  readonly video: readonly VideoReading[];
  readonly audio: readonly AudioReading[];
  readonly pictures: readonly Picture[];
  /** State of every peer connection that is not closed. */
  readonly connections: readonly string[];
};

/** What the probe offers inside a page, as `window.madangProbe`. */
export type PageProbe = { read(): Promise<Reading> };

declare global {
  interface Window {
    madangProbe: PageProbe;
  }
}

/**
 * Installs the probe; runs in the page before any of its scripts (`addInitScript`), so it must stand on its own.
 * It notes every peer connection the page makes and looks at every video element, inside shadow roots too.
 */
export function installProbe(): void {
  const connections = new Set<RTCPeerConnection>();
  const Native = window.RTCPeerConnection;
  if (Native === undefined) return;
  window.RTCPeerConnection = class extends Native {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      connections.add(this);
    }
  };

  const canvas = new OffscreenCanvas(32, 18);
  const ink = canvas.getContext('2d', { willReadFrequently: true });

  const videosIn = (root: Document | ShadowRoot): HTMLVideoElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLVideoElement ? [element] : []),
      ...(element.shadowRoot === null ? [] : videosIn(element.shadowRoot)),
    ]);

  const pictureOf = (element: HTMLVideoElement): Picture[] => {
    if (ink === null || element.videoWidth === 0 || !(element.srcObject instanceof MediaStream)) return [];
    ink.drawImage(element, 0, 0, 32, 18);
    const { data } = ink.getImageData(0, 0, 32, 18);
    const grid: number[] = [];
    for (let i = 0; i < data.length; i += 4) {
      grid.push(Math.round(0.299 * (data[i] ?? 0) + 0.587 * (data[i + 1] ?? 0) + 0.114 * (data[i + 2] ?? 0)));
    }
    const trackIds = element.srcObject.getVideoTracks().map((track) => track.id);
    return [{ trackIds, widthPx: element.videoWidth, heightPx: element.videoHeight, grid }];
  };

  const read = async (): Promise<Reading> => {
    const video: VideoReading[] = [];
    const audio: AudioReading[] = [];
    const open = [...connections].filter((connection) => connection.connectionState !== 'closed');
    for (const connection of open) {
      for (const stat of (await connection.getStats()).values()) {
        if (stat.type !== 'inbound-rtp') continue;
        const trackId = String(stat.trackIdentifier ?? '');
        if (stat.kind === 'video') {
          video.push({
            trackId,
            framesDecoded: Number(stat.framesDecoded ?? 0),
            widthPx: Number(stat.frameWidth ?? 0),
            heightPx: Number(stat.frameHeight ?? 0),
          });
        } else {
          audio.push({
            trackId,
            packets: Number(stat.packetsReceived ?? 0),
            energy: Number(stat.totalAudioEnergy ?? 0),
            seconds: Number(stat.totalSamplesDuration ?? 0),
          });
        }
      }
    }
    return {
      atMs: performance.now(),
      video,
      audio,
      pictures: videosIn(document).flatMap(pictureOf),
      connections: open.map((connection) => connection.connectionState),
    };
  };

  window.madangProbe = { read };
}
