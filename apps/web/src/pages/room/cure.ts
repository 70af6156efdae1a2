import type { MadangErrorCode, PreviewSnapshot } from '@madang/client';

/** What keeps a device from working, as far as the person can mend it. */
export type CureKind = 'denied' | 'system' | 'in-use' | 'none' | 'insecure' | 'silent' | 'failed';

/** One cure to show: what is wrong, with which devices, and whether trying again from here makes sense. */
export type Cure = {
  readonly kind: CureKind;
  readonly devices: 'microphone' | 'camera' | 'both';
  readonly canRetry: boolean;
};

/** The cure for a device's error code. */
export function cureKindOf(code: MadangErrorCode): CureKind {
  switch (code) {
    case 'DEVICE_PERMISSION_DENIED':
      return 'denied';
    case 'DEVICE_DENIED_BY_SYSTEM':
      return 'system';
    case 'DEVICE_IN_USE':
      return 'in-use';
    case 'DEVICE_NOT_FOUND':
      return 'none';
    case 'INSECURE_CONTEXT':
      return 'insecure';
    case 'DEVICE_SILENT':
      return 'silent';
    default:
      return 'failed';
  }
}

/** The cures that a preview calls for, at most one for each thing that is wrong; one trouble of both devices is told once. */
export function curesOf(preview: Pick<PreviewSnapshot, 'microphone' | 'camera' | 'silent'>): readonly Cure[] {
  const mic = preview.microphone.status === 'failed' ? cureKindOf(preview.microphone.error.code) : null;
  const camera = preview.camera.status === 'failed' ? cureKindOf(preview.camera.error.code) : null;
  const cures: Cure[] = [];
  if (mic !== null && mic === camera) cures.push({ kind: mic, devices: 'both', canRetry: mic !== 'insecure' });
  else {
    if (camera !== null) cures.push({ kind: camera, devices: 'camera', canRetry: camera !== 'insecure' });
    if (mic !== null) cures.push({ kind: mic, devices: 'microphone', canRetry: mic !== 'insecure' });
  }
  if (mic === null && preview.silent) cures.push({ kind: 'silent', devices: 'microphone', canRetry: false });
  return cures;
}
