/** Measures how loud tracks are. One AudioContext for all, made when first needed; nothing runs between the readings. */
export class LevelMeters {
  readonly #meters = new Map<MediaStreamTrack, Meter>();
  #context: AudioContext | null = null;

  /** Level of a track now, 0 to 1: 0 at −60 dBFS and below, 1 at full scale. */
  level(track: MediaStreamTrack): number {
    return loudness(this.#peak(track));
  }

  /** true: the last ~20 ms were digital silence, which no open microphone in a room delivers. */
  silent(track: MediaStreamTrack): boolean {
    return this.#context?.state === 'running' && this.#peak(track) === 0;
  }

  forget(track: MediaStreamTrack): void {
    this.#meters.get(track)?.source.disconnect();
    this.#meters.delete(track);
  }

  close(): void {
    for (const track of [...this.#meters.keys()]) this.forget(track);
    this.#context?.close().catch(() => undefined);
    this.#context = null;
  }

  #peak(track: MediaStreamTrack): number {
    if (track.readyState === 'ended' || track.kind !== 'audio') return 0;
    const meter = this.#meters.get(track) ?? this.#open(track);
    meter.analyser.getFloatTimeDomainData(meter.samples);
    return meter.samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
  }

  #open(track: MediaStreamTrack): Meter {
    this.#context ??= new AudioContext();
    // Without a gesture the context may start suspended; it runs once the page is used.
    if (this.#context.state === 'suspended') this.#context.resume().catch(() => undefined);
    const analyser = new AnalyserNode(this.#context, { fftSize: 1024 });
    const source = this.#context.createMediaStreamSource(new MediaStream([track]));
    source.connect(analyser);
    const meter = { analyser, source, samples: new Float32Array(analyser.fftSize) };
    this.#meters.set(track, meter);
    return meter;
  }
}

type Meter = {
  readonly analyser: AnalyserNode;
  readonly source: MediaStreamAudioSourceNode;
  readonly samples: Float32Array<ArrayBuffer>;
};

/** The quietest level that shows: speech in a quiet room is some 20 dB above. */
const FLOOR_DBFS = -60;

/** Turns an amplitude (0 to 1) into a level (0 to 1) as ears grade it. */
export function loudness(amplitude: number): number {
  if (amplitude <= 0) return 0;
  return Math.min(1, Math.max(0, 1 - (20 * Math.log10(amplitude)) / FLOOR_DBFS));
}
