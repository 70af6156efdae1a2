import { describe, expect, it } from 'vitest';
import { cleanFileName } from './index.ts';

describe('names of files that others send', () => {
  it.each([
    ['보고서 3월.pdf', '보고서 3월.pdf'],
    ['👨‍👩‍👧 가족.jpg', '👨‍👩‍👧 가족.jpg'],
    ['archive.tar.gz', 'archive.tar.gz'],
  ])('%s stays as it is', (name, clean) => {
    expect(cleanFileName(name)).toBe(clean);
  });

  it.each([
    ['another folder', '../../etc/passwd', 'passwd'],
    ['another folder, as Windows says it', '..\\..\\Windows\\system.ini', 'system.ini'],
    ['a drive', 'C:evil.exe', 'C_evil.exe'],
    ['nothing', '', 'file'],
    ['the folder itself', '..', 'file'],
    ['a folder', 'folder/', 'file'],
    ['control characters', 'a\u0000b\r\nc\u001b[31m.txt', 'ab c[31m.txt'],
    ['a right-to-left override', 'photo\u202egpj.exe', 'photogpj.exe'],
    ['isolates and marks', '\u2066a\u2069\u200f\u061cb.txt', 'ab.txt'],
    ['characters that show nothing', 'in\u200bvoice\u00ad.p\ufeffdf', 'invoice.p df'],
    ['tags', 'a\u{e0041}b.txt', 'ab.txt'],
    ['many spaces before the ending', 'photo.jpg               .exe', 'photo.jpg .exe'],
    ['an ending that Windows would drop', 'page.html. . ', 'page.html'],
    ['a hidden file', '.htaccess', 'htaccess'],
    ['a device', 'NUL', '_NUL'],
    ['a device with an ending', 'con.txt', '_con.txt'],
    ['a device with a superscript', 'COM¹.log', '_COM¹.log'],
    ['characters that Windows refuses', 'a<b>:"c|d?e*.txt', 'a_b___c_d_e_.txt'],
    ['half a character', 'a\ud800b.txt', 'a\ufffdb.txt'],
    ['decomposed Hangul', '\u1112\u1161\u11ab.txt', '한.txt'],
  ])('%s is made harmless', (_what, name, clean) => {
    expect(cleanFileName(name)).toBe(clean);
  });

  it('are cut to what file systems take, and keep their ending', () => {
    const clean = cleanFileName(`${'가'.repeat(250)}.docx`);
    expect(new TextEncoder().encode(clean).length).toBeLessThanOrEqual(200);
    expect(clean.endsWith('가.docx')).toBe(true);
    expect(new TextEncoder().encode(cleanFileName(`a.${'b'.repeat(254)}`)).length).toBeLessThanOrEqual(200);
  });

  it('are safe whatever comes, and stay the same when cleaned again', () => {
    const parts = [
      '/',
      '\\',
      '.',
      ' ',
      '\u202e',
      'con',
      'a',
      '가',
      '\u0000',
      ':',
      '\ud83d',
      '😀',
      '\u200b',
      'x'.repeat(90),
    ];
    for (let seed = 1; seed < 5_000; seed += 1) {
      let name = '';
      for (let rest = seed * 7_919; rest > 0; rest = Math.floor(rest / parts.length))
        name += parts[rest % parts.length];
      const clean = cleanFileName(name);
      expect(clean).toMatch(/^[^/\\:\p{Cc}\u202e\u200b]+$/u);
      expect(clean).not.toMatch(/^[. ]|[. ]$|^con(?:\.|$)/i);
      expect(cleanFileName(clean)).toBe(clean);
    }
  });
});
