import { devices } from '@madang/client/devices';
import { useEffect, useState } from 'react';
import type { Permissions } from '../../lib/cure.ts';

/** What the browser says of camera and microphone; heard again when the person changes it beside the address. */
export function usePermissions(): Permissions {
  const [now, setNow] = useState<Permissions>({ microphone: 'unknown', camera: 'unknown' });
  useEffect(() => {
    const scope = new AbortController();
    for (const kind of ['microphone', 'camera'] as const) {
      const ask = async () => {
        const state = await devices.permission(kind);
        if (!scope.signal.aborted) setNow((before) => ({ ...before, [kind]: state }));
      };
      void ask();
      navigator.permissions?.query({ name: kind }).then(
        (status) => status.addEventListener('change', () => void ask(), { signal: scope.signal }),
        // The browser does not tell; the cures then speak of a refusal, the most likely of all.
        () => undefined,
      );
    }
    return () => scope.abort();
  }, []);
  return now;
}
