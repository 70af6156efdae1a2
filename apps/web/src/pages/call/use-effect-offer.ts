import { useEffect } from 'react';
import { useKit } from '../../call/context.ts';
import { useOffersEffects } from '../../effects/use-effects.ts';

/** Lets the call's actions know whether this device can do something about background or noise. */
export function useEffectOffer(): void {
  const { ui } = useKit();
  const effects = useOffersEffects();
  useEffect(() => ui.setState({ effects }), [ui, effects]);
}
