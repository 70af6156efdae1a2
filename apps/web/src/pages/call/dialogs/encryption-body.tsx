import { LockKeyhole, LockKeyholeOpen } from 'lucide-react';
import { useKit, useSnapshot } from '../../../call/context.ts';
import { encryptionOfFragment } from '../../../lib/encryption-link.ts';
import { m } from '../../../paraglide/messages.js';
import { Note } from '../../../ui/surface.tsx';

/** What it means that a call is encrypted, the number to compare, and who cannot take part in it. */
export function EncryptionBody() {
  const { joinUrl } = useKit();
  const { encryption, participants } = useSnapshot();
  if (encryption === null) return null;
  const { safetyNumber, undecodable } = encryption;
  const names = participants.filter(({ id }) => undecodable.includes(id)).map(({ name }) => name);
  const hasPassphrase = encryptionOfFragment(new URL(joinUrl).hash)?.passphrase != null;
  return (
    <div className="grid gap-5">
      <p className="text-ink-soft">{m.encryption_text()}</p>
      {names.length > 0 && (
        <Note tone="warn" icon={LockKeyholeOpen} title={m.encryption_undecodable({ names: names.join(', ') })}>
          {m.encryption_undecodable_hint()}
        </Note>
      )}
      <section aria-labelledby="safety-title" className="grid gap-2 rounded-2xl bg-sunken p-4 sm:p-5">
        <h3 id="safety-title" className="flex items-center gap-2 text-base font-bold">
          <LockKeyhole size={18} aria-hidden />
          {m.encryption_number()}
        </h3>
        <p className="grid grid-cols-4 gap-x-3 gap-y-1 text-xl font-bold tracking-wide tabular-nums sm:text-2xl">
          {(safetyNumber ?? '').split(' ').map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups have no other name than their place
            <span key={index}>{group}</span>
          ))}
        </p>
        <p className="text-sm text-ink-soft">
          {hasPassphrase ? m.encryption_number_passphrase() : m.encryption_number_hint()}
        </p>
      </section>
      <p className="text-sm text-ink-soft">{m.encryption_limits()}</p>
    </div>
  );
}
