import type { Device, DeviceKind, DeviceList, DevicePermission, Devices } from '../api/devices.ts';

const kinds: Readonly<Record<MediaDeviceKind, DeviceKind>> = {
  audioinput: 'microphone',
  videoinput: 'camera',
  audiooutput: 'speaker',
};

/** Sorts the browser's list by kind. Chromium's copies of the default device go; the default itself is the first. Pure. */
export function sortDevices(
  list: readonly Pick<MediaDeviceInfo, 'deviceId' | 'kind' | 'label' | 'groupId'>[],
): DeviceList {
  const devices: Device[] = list
    .filter((one) => one.deviceId !== 'communications')
    .map((one) => ({ id: one.deviceId, kind: kinds[one.kind], label: one.label, groupId: one.groupId }));
  const of = (kind: DeviceKind) => {
    const all = devices.filter((one) => one.kind === kind);
    const preferred = all.find((one) => one.id === 'default');
    const real = all.filter((one) => one.id !== 'default');
    // "default" names a real device of the same group: show that one first instead of twice.
    const twin = preferred === undefined ? undefined : real.find((one) => one.groupId === preferred.groupId);
    if (preferred === undefined) return real;
    return twin === undefined ? [preferred, ...real] : [twin, ...real.filter((one) => one !== twin)];
  };
  return { microphones: of('microphone'), cameras: of('camera'), speakers: of('speaker') };
}

/** What the machine has. On pages that are not secure: nothing. */
export const devices: Devices = {
  async list(): Promise<DeviceList> {
    return sortDevices((await source()?.enumerateDevices()) ?? []);
  },

  async permission(kind): Promise<DevicePermission> {
    try {
      const status = await navigator.permissions.query({ name: kind });
      return status.state;
    } catch {
      return 'unknown';
    }
  },

  onChange(listener): () => void {
    const changed = () => {
      devices.list().then(listener, () => undefined);
    };
    source()?.addEventListener('devicechange', changed);
    return () => source()?.removeEventListener('devicechange', changed);
  },

  get canChooseSpeaker(): boolean {
    return typeof HTMLMediaElement !== 'undefined' && 'setSinkId' in HTMLMediaElement.prototype;
  },
};

function source(): MediaDevices | undefined {
  return navigator.mediaDevices;
}
