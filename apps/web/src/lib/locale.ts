import { josa } from 'es-hangul';
import { useSyncExternalStore } from 'react';
import { overwriteGetLocale } from '../paraglide/runtime.js';
import { recall, remember } from './storage.ts';

/** A language of the interface. */
export type Locale = 'ko' | 'en';

const KEY = 'madang.locale';

/** Which language to speak: the remembered one, else the first of the browser's that we know, else English. */
export function chooseLocale(remembered: unknown, languages: readonly string[]): Locale {
  if (remembered === 'ko' || remembered === 'en') return remembered;
  for (const language of languages) {
    if (language.toLowerCase().startsWith('ko')) return 'ko';
    if (language.toLowerCase().startsWith('en')) return 'en';
  }
  return 'en';
}

/** The language in force, changed without reloading so that a call goes on. */
export class LocaleStore {
  #locale: Locale;
  readonly #listeners = new Set<() => void>();

  constructor(initial: Locale) {
    this.#locale = initial;
  }

  readonly get = (): Locale => this.#locale;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly set = (locale: Locale): void => {
    this.#locale = locale;
    remember(KEY, locale);
    document.documentElement.lang = locale;
    for (const listener of this.#listeners) listener();
  };
}

/** Starts the language of the page. */
export function startLocale(): LocaleStore {
  const store = new LocaleStore(chooseLocale(recall(KEY), navigator.languages));
  overwriteGetLocale(store.get);
  document.documentElement.lang = store.get();
  return store;
}

/** The language in force; the component renders again when it changes. */
export function useLocaleOf(store: LocaleStore): Locale {
  return useSyncExternalStore(store.subscribe, store.get);
}

type JosaPair = Parameters<typeof josa>[1];

/** A word with the Korean particle that fits its last sound; words not in Hangul get both forms, as is customary. */
export function withJosa(word: string, pair: JosaPair): string {
  const last = word.trim().at(-1) ?? '';
  if (/[가-힣]/u.test(last)) return josa(word, pair);
  const [withFinal, without] = pair.split('/');
  return `${word}${withFinal}(${without})`;
}
