import { createContext, useContext } from 'react';
import type { EffectsStore } from './effects/effects-store.ts';
import type { EntryApi } from './lib/api.ts';
import type { LocaleStore } from './lib/locale.ts';
import type { ThemeStore } from './lib/theme.ts';
import type { UpdateStore } from './lib/updates.ts';

/** What pages need and must not make themselves. */
export type Services = {
  readonly api: EntryApi;
  readonly locale: LocaleStore;
  readonly theme: ThemeStore;
  readonly updates: UpdateStore;
  readonly effects: EffectsStore;
};

/** Carries the services down the tree. */
export const ServicesContext = createContext<Services | null>(null);

/** The services of this page. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('rendered outside ServicesContext');
  return services;
}
