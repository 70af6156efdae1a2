/** What a link says of encryption from end to end. It stands in the fragment, which browsers send to nobody. */
export type LinkEncryption = { readonly passphrase: string | null };

const KEY = 'e2ee';

/** Reads `#e2ee` or `#e2ee=passphrase`; null: the link says nothing. */
export function encryptionOfFragment(fragment: string): LinkEncryption | null {
  const passphrase = new URLSearchParams(fragment.replace(/^#/u, '')).get(KEY);
  return passphrase === null ? null : { passphrase: passphrase === '' ? null : passphrase };
}

/** The fragment for a link, `#` included; '' for a room that is not encrypted. Nothing else of a fragment is passed on. */
export function encryptionFragment(encryption: LinkEncryption | null): string {
  if (encryption === null) return '';
  return encryption.passphrase === null ? `#${KEY}` : `#${KEY}=${encodeURIComponent(encryption.passphrase)}`;
}
