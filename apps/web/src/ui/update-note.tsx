import { RefreshCw } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { m } from '../paraglide/messages.js';
import { useServices } from '../services.ts';
import { Button } from './button.tsx';

/** Offers the newer version of the app. Part of every page but the call, which nothing may interrupt. */
export function UpdateNote() {
  const { updates } = useServices();
  const ready = useSyncExternalStore(updates.subscribe, updates.get);
  const [later, setLater] = useState(false);
  if (!ready || later) return null;
  return (
    <div
      role="status"
      className="rise fixed inset-x-4 top-[max(0.75rem,env(safe-area-inset-top))] z-30 mx-auto flex w-fit max-w-[calc(100vw-2rem)] flex-wrap items-center justify-center gap-x-3 gap-y-2 rounded-3xl border border-line bg-raised py-2 pr-2 pl-5 font-semibold shadow-3"
    >
      {m.update_ready()}
      <span className="flex gap-1">
        <Button size="sm" tone="plain" onClick={() => setLater(true)}>
          {m.update_later()}
        </Button>
        <Button size="sm" tone="primary" icon={RefreshCw} onClick={updates.apply}>
          {m.update_now()}
        </Button>
      </span>
    </div>
  );
}
