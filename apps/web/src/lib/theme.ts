import { useSyncExternalStore } from 'react';
import { recall, remember } from './storage.ts';

/** How the theme is chosen. */
export type ThemeChoice = 'system' | 'light' | 'dark';

const KEY = 'madang.theme';
/** Colour of the browser's own bars; the `--paper` of each theme. */
const barColors = { light: '#f6f0e4', dark: '#171410' } as const;

/** The choice between light and dark, remembered; follows the system until somebody chooses. */
export class ThemeStore {
  #choice: ThemeChoice;
  readonly #listeners = new Set<() => void>();
  readonly #system = matchMedia('(prefers-color-scheme: dark)');

  constructor() {
    const remembered = recall(KEY);
    this.#choice = remembered === 'light' || remembered === 'dark' ? remembered : 'system';
    this.#system.addEventListener('change', () => this.#apply());
    this.#apply();
  }

  readonly get = (): ThemeChoice => this.#choice;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly set = (choice: ThemeChoice): void => {
    this.#choice = choice;
    remember(KEY, choice === 'system' ? null : choice);
    this.#apply();
    for (const listener of this.#listeners) listener();
  };

  #apply(): void {
    const dark = this.#choice === 'dark' || (this.#choice === 'system' && this.#system.matches);
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
    document
      .querySelector('meta[name="theme-color"]')
      ?.setAttribute('content', dark ? barColors.dark : barColors.light);
  }
}

/** The theme choice in force. */
export function useThemeOf(store: ThemeStore): ThemeChoice {
  return useSyncExternalStore(store.subscribe, store.get);
}
