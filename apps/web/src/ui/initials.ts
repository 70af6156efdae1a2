/** How many avatar colours the tokens define. */
const TONES = 6;

/**
 * Two letters that stand for a name: the last two syllables of a Korean name (given names tell people apart, family
 * names hardly do), the first letters of first and last word of others.
 */
export function initialsOf(name: string): string {
  const trimmed = name.trim();
  if (/^[가-힣]{2,5}$/u.test(trimmed)) return trimmed.slice(-2);
  const words = trimmed.split(/\s+/u).filter((word) => word !== '');
  const first = segment(words[0] ?? '')[0] ?? '?';
  const last = words.length > 1 ? (segment(words.at(-1) ?? '')[0] ?? '') : (segment(words[0] ?? '')[1] ?? '');
  return (first + last).toLocaleUpperCase();
}

/** What a reader sees as single letters, so that an emoji or a combined letter is never cut in half. */
function segment(text: string): string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map((part) => part.segment);
}

/** The avatar colour of a name, 1 to 6; the same name always has the same one. */
export function toneOf(name: string): number {
  let hash = 0;
  for (const char of name) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return (hash % TONES) + 1;
}
