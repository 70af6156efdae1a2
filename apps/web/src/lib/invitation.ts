import { encryptionFragment, encryptionOfFragment } from './encryption-link.ts';

/** What somebody typed or pasted to enter, understood. */
export type Invitation =
  | { readonly kind: 'empty' }
  /** `fragment`: what stands behind the `#` of a link, which the room may need to be understood. */
  | { readonly kind: 'room'; readonly roomId: string; readonly fragment: string }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'pin'; readonly pin: string }
  | { readonly kind: 'unknown' };

/** Crockford's base32 in lower case, 26 characters, as the protocol's ids. */
const ROOM = /(room_[0-9a-hjkmnp-tv-z]{26})(#\S+)?/u;
const TOKEN = /#(?:.*&)?token=([\w-]+\.[\w-]+\.[\w-]+)/u;
/** Digits as phones and people group them: spaces, dashes, dots. */
const PIN = /^[\d\s.-]+$/u;
const LABELLED_PIN = /\bPIN\b\D{0,3}(\d(?:[\s-]?\d){5,9})(?!\d)/iu;

/** Understands a link, a PIN with or without spaces, or a whole invitation text with either in it. */
export function readInvitation(typed: string): Invitation {
  const input = typed.normalize('NFKC').trim();
  if (input === '') return { kind: 'empty' };
  const token = TOKEN.exec(input)?.[1];
  if (token !== undefined) return { kind: 'token', token };
  const [, roomId, fragment = ''] = ROOM.exec(input) ?? [];
  if (roomId !== undefined)
    return { kind: 'room', roomId, fragment: encryptionFragment(encryptionOfFragment(fragment)) };
  const pin = (PIN.test(input) ? input : (LABELLED_PIN.exec(input)?.[1] ?? '')).replace(/\D/gu, '');
  return pin.length >= 6 && pin.length <= 10 ? { kind: 'pin', pin } : { kind: 'unknown' };
}

/** A PIN in groups that are easy to read aloud: 482 913, 4829 1356. */
export function spacedPin(pin: string): string {
  const size = pin.length % 4 === 0 ? 4 : 3;
  return pin.replace(new RegExp(`(\\d{${size}})(?=\\d)`, 'gu'), '$1 ');
}
