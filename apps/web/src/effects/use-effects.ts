import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useServices } from '../services.ts';
import { offered } from './choices.ts';
import type { EffectsState } from './effects-store.ts';

/** What the person chose, and what this browser can do; looks for it the first time. */
export function useEffects(): EffectsState {
  const { effects } = useServices();
  useEffect(() => void effects.look(), [effects]);
  return useStore(effects.state);
}

/** Whether there is anything to offer. */
export function useOffersEffects(): boolean {
  const { support, own, background } = useEffects();
  if (support === null) return false;
  return support.noiseSuppression || offered(support.background, own !== null, background).length > 0;
}
