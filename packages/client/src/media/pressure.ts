import type { Pressure } from '@madang/core/audio-safe';

/** W3C Compute Pressure, as far as it is used; Chromium's engine has it. */
type PressureRecord = { readonly state: Pressure };
type PressureObserverLike = {
  observe(source: 'cpu', options: { readonly sampleInterval: number }): Promise<void>;
  disconnect(): void;
};
type PressureObserverClass = new (callback: (records: readonly PressureRecord[]) => void) => PressureObserverLike;

/** Hears how hard the device works, where the browser tells. The returned function ends it. */
export function watchPressure(onPressure: (pressure: Pressure) => void): () => void {
  const Observer = (globalThis as { readonly PressureObserver?: PressureObserverClass }).PressureObserver;
  if (Observer === undefined) return () => undefined;
  const observer = new Observer((records) => {
    const latest = records.at(-1);
    if (latest !== undefined) onPressure(latest.state);
  });
  // Not allowed in some frames: then nobody tells.
  observer.observe('cpu', { sampleInterval: 1_000 }).catch(() => undefined);
  return () => observer.disconnect();
}
