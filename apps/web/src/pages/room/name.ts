/** What is wrong with a name; the rules are those of `DisplayName` in the protocol. */
export type NameFault = 'empty' | 'long' | 'odd';

/** In Unicode code points; `limits.nameLength` of the protocol. */
const MAX_LENGTH = 64;
/** Control and direction-override characters, as the protocol refuses them (Unicode Cc, UAX #9). */
const DECEIVING = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

/** What is wrong with a name, or null. */
export function faultOfName(name: string): NameFault | null {
  const trimmed = name.trim();
  if (trimmed === '') return 'empty';
  if ([...trimmed].length > MAX_LENGTH) return 'long';
  return DECEIVING.test(trimmed) ? 'odd' : null;
}
