import { type DeviceList, devices, openPreview, type Preview, type PreviewSnapshot } from '@madang/client/devices';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { cureKindOf, type Permissions } from '../../lib/cure.ts';
import { habits } from '../../lib/memory.ts';
import { useServices } from '../../services.ts';

const NOTHING: PreviewSnapshot = { microphone: { status: 'off' }, camera: { status: 'off' }, silent: false };
const noSubscription = () => () => undefined;
/** How often the level is painted; faster only costs battery. */
const LEVEL_INTERVAL_MS = 66;

/** Camera and microphone while the page is shown; given back or switched off when it goes. */
export function usePreview(): { readonly preview: Preview | null; readonly snapshot: PreviewSnapshot } {
  const { effects } = useServices();
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    let gone = false;
    let opened: Preview | null = null;
    const { microphone, camera, microphoneId, cameraId } = habits();
    const wish = (on: boolean, id: string) => (on && id !== '' ? { deviceId: id } : on);
    const wishes = { microphone: wish(microphone, microphoneId), camera: wish(camera, cameraId) };
    void openPreview({ ...wishes, processors: effects.processors() }).then((made) => {
      if (gone) return made.stop();
      opened = made;
      setPreview(made);
    });
    return () => {
      gone = true;
      opened?.stop();
    };
  }, [effects]);
  const snapshot = useSyncExternalStore(
    preview === null ? noSubscription : (listener) => preview.subscribe(listener),
    () => preview?.snapshot ?? NOTHING,
  );
  return { preview, snapshot };
}

/** Opens a device that failed by itself once it can work: it was plugged in, or the person has allowed it meanwhile. */
export function useComeback(preview: Preview | null, permissions: Permissions): void {
  const { microphone, camera } = permissions;
  useEffect(() => {
    if (preview === null) return;
    const allowed = { microphone, camera };
    const open = { microphone: preview.setMicrophone, camera: preview.setCamera };
    const wake = async () => {
      const { microphones, cameras } = await devices.list();
      const present = { microphone: microphones.length > 0, camera: cameras.length > 0 };
      for (const kind of ['microphone', 'camera'] as const) {
        const source = preview.snapshot[kind];
        if (source.status !== 'failed' || allowed[kind] === 'denied') continue;
        const cure = cureKindOf(source.error.code);
        if ((cure === 'none' && present[kind]) || (cure === 'denied' && allowed[kind] === 'granted'))
          void open[kind](true);
      }
    };
    void wake();
    return devices.onChange(() => void wake());
  }, [preview, microphone, camera]);
}

const NO_DEVICES: DeviceList = { microphones: [], cameras: [], speakers: [] };

/** The devices of the machine; read again when one comes or goes, and when `stamp` changes (labels appear then). */
export function useDeviceList(stamp: string): DeviceList {
  const [list, setList] = useState<DeviceList>(NO_DEVICES);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stamp` says when the browser may have more to tell.
  useEffect(() => {
    let gone = false;
    const show = (next: DeviceList) => {
      if (!gone) setList(next);
    };
    devices.list().then(show, () => undefined);
    const stop = devices.onChange(show);
    return () => {
      gone = true;
      stop();
    };
  }, [stamp]);
  return list;
}

/** The microphone's level, sampled while the page is visible. */
export function useLevel(source: { level(): number } | null): number {
  const [level, setLevel] = useState(0);
  useEffect(() => {
    if (source === null) return;
    const timer = setInterval(() => {
      if (!document.hidden) setLevel(Math.round(source.level() * 24) / 24);
    }, LEVEL_INTERVAL_MS);
    return () => clearInterval(timer);
  }, [source]);
  return level;
}
