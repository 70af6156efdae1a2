import { describe, expect, it } from 'vitest';
import en from '../messages/en.json' with { type: 'json' };
import ko from '../messages/ko.json' with { type: 'json' };

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]).toSorted();

describe('messages', () => {
  it('exist in both languages', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(ko).toSorted());
  });

  it('have the same places to fill in', () => {
    const english: Readonly<Record<string, string>> = en;
    for (const [key, text] of Object.entries(ko))
      expect([key, places(english[key] ?? '')]).toEqual([key, places(text)]);
  });

  it('are Korean where Korean is promised', () => {
    const latin = new Set([
      '$schema',
      'language_en',
      'list_separator',
      'call_tile_camera',
      'call_page_of',
      'invite_pin',
      'device_unnamed',
    ]);
    for (const [key, text] of Object.entries(ko))
      if (!latin.has(key)) expect([key, /[가-힣]/u.test(text)]).toEqual([key, true]);
  });
});
