/** UTF-8 bytes of a name: Linux takes 255 at most, and a browser adds " (12)" or an ending of its own. */
const MOST_BYTES = 200;
/** Endings longer than this are part of the name. */
const MOST_ENDING = 16;

/** Control and format characters that show nothing or turn the text around them: UAX #9 §2, UTR #36 §2. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
/** What Windows and its file systems refuse in names. */
const REFUSED = /[<>:"|?*]/g;
/** Devices of Windows, with any ending: `NUL.txt` is a device too. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=\.|$)/i;

/**
 * A name that is safe to show and to give a file: what others call their files is theirs to choose, and must name no other
 * folder, hide its ending, or mean a device. The ending stays as it is, for it says what opens the file.
 */
export function cleanFileName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/\s/gu, ' ')
    .replace(UNSEEN, '')
    .replace(REFUSED, '_')
    // Many spaces push the ending out of sight.
    .replace(/ {2,}/g, ' ')
    // A dot in front hides a file; dots and spaces at the end are dropped by Windows, and with them an ending changes.
    .replace(/^[. ]+|[. ]+$/g, '')
    .normalize('NFC');
  const safe = DEVICE.test(plain) ? `_${plain}` : plain;
  return safe === '' ? 'file' : shortened(safe);
}

function shortened(name: string): string {
  if (bytesOf(name) <= MOST_BYTES) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= MOST_ENDING ? name.slice(dot) : '';
  const room = MOST_BYTES - bytesOf(ending);
  let stem = '';
  let bytes = 0;
  for (const char of name.slice(0, name.length - ending.length)) {
    bytes += bytesOf(char);
    if (bytes > room) break;
    stem += char;
  }
  return stem.trimEnd() + ending;
}

/** Length in UTF-8 (RFC 3629 §3). */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
