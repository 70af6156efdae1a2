import type { DevicePermission, MadangErrorCode, PreviewSnapshot } from '@madang/client';

/** What keeps a device from working, as far as the person can mend it. */
export type CureKind =
  | 'denied'
  | 'dismissed'
  | 'policy'
  | 'system'
  | 'in-use'
  | 'none'
  | 'insecure'
  | 'silent'
  | 'effect'
  | 'failed';

/** One cure to show: what is wrong, with which devices, and whether trying again from here makes sense. */
export type Cure = {
  readonly kind: CureKind;
  readonly devices: 'microphone' | 'camera' | 'both';
  readonly canRetry: boolean;
};

/** What the browser says of each device when asked apart from opening it. */
export type Permissions = { readonly microphone: DevicePermission; readonly camera: DevicePermission };

/** The cure for a device's error code; `permission` tells apart who refused, where the browser says so. */
export function cureKindOf(code: MadangErrorCode, permission: DevicePermission = 'unknown'): CureKind {
  switch (code) {
    case 'DEVICE_PERMISSION_DENIED':
      // The question is still open: it was closed without an answer. Allowed and yet refused: somebody above the person.
      return permission === 'prompt' ? 'dismissed' : permission === 'granted' ? 'policy' : 'denied';
    case 'DEVICE_DENIED_BY_SYSTEM':
      return 'system';
    case 'DEVICE_IN_USE':
      return 'in-use';
    case 'DEVICE_NOT_FOUND':
      // A permission that is taken back ends the device as if it had been unplugged.
      return permission === 'denied' ? 'denied' : 'none';
    case 'INSECURE_CONTEXT':
      return 'insecure';
    case 'DEVICE_SILENT':
      return 'silent';
    case 'PROCESSOR_FAILED':
      return 'effect';
    default:
      return 'failed';
  }
}

const UNKNOWN: Permissions = { microphone: 'unknown', camera: 'unknown' };

/** The cures that a preview calls for, at most one for each thing that is wrong; one trouble of both devices is told once. */
export function curesOf(
  preview: Pick<PreviewSnapshot, 'microphone' | 'camera' | 'silent'>,
  permissions: Permissions = UNKNOWN,
): readonly Cure[] {
  const kindOf = (device: 'microphone' | 'camera') => {
    const source = preview[device];
    return source.status === 'failed' ? cureKindOf(source.error.code, permissions[device]) : null;
  };
  const [mic, camera] = [kindOf('microphone'), kindOf('camera')];
  const cures: Cure[] = [];
  if (mic !== null && mic === camera) cures.push({ kind: mic, devices: 'both', canRetry: mic !== 'insecure' });
  else {
    if (camera !== null) cures.push({ kind: camera, devices: 'camera', canRetry: camera !== 'insecure' });
    if (mic !== null) cures.push({ kind: mic, devices: 'microphone', canRetry: mic !== 'insecure' });
  }
  if (mic === null && preview.silent) cures.push({ kind: 'silent', devices: 'microphone', canRetry: false });
  return cures;
}
