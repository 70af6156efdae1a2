import type { Clock } from '../kernel/clock.ts';
import type { LinkState } from './link.ts';

/** A short `disconnected` heals by itself more often than not. */
const PATIENCE_MS = 2_000;

/** How long a restarted connection may take before the next restart. */
const RESTART_TIMEOUT_MS = 6_000;

/** Restarts without success after which the connection counts as failed; restarts go on all the same. */
const FAILED_AFTER = 3;

/** What {@link keepIceAlive} is given. */
export type IceKeeperOptions = {
  readonly clock: Clock;
  /** Gets fresh credentials and starts again. */
  readonly restart: () => Promise<void>;
  readonly onState: (state: LinkState) => void;
};

/** Watches one connection and restarts ICE until it is back: at once when it failed, after 2 s when it is lost. */
export function keepIceAlive({ clock, restart, onState }: IceKeeperOptions) {
  let cancel: () => void = () => undefined;
  let restarts = 0;
  let closed = false;

  const attempt = () => {
    restarts += 1;
    onState(restarts > FAILED_AFTER ? 'failed' : 'recovering');
    // A refused restart is tried again like one without effect.
    restart().catch(() => undefined);
    schedule(RESTART_TIMEOUT_MS);
  };
  const schedule = (delayMs: number) => {
    cancel();
    if (!closed) cancel = clock.after(delayMs, attempt);
  };

  return {
    /** Tells the keeper the connection's new state. */
    changed(state: string): void {
      if (closed) return;
      if (state === 'connected') {
        cancel();
        restarts = 0;
        onState('connected');
      } else if (state === 'disconnected') {
        onState('recovering');
        if (restarts === 0) schedule(PATIENCE_MS);
      } else if (state === 'failed' && restarts === 0) attempt();
    },
    /** Looks for another path though the present one stands: it may be the trouble. */
    restart(): void {
      if (!closed && restarts === 0) attempt();
    },
    close(): void {
      closed = true;
      cancel();
    },
  };
}
