import { disassemble, getChoseong } from 'es-hangul';

/**
 * Whether a name fits what was typed so far: any part of it, a syllable that is still being typed (`김ㅁ` for 김민수), or
 * first consonants alone (`ㄱㅁㅅ`), as Korean address books do it.
 */
export function nameFits(name: string, typed: string): boolean {
  const wanted = plain(typed);
  if (wanted === '') return true;
  const own = plain(name);
  return own.includes(wanted) || disassemble(own).includes(disassemble(wanted)) || getChoseong(own).includes(wanted);
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s/gu, '');
}
