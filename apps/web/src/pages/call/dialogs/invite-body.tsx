import { Check, Copy, Share2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useKit, useSnapshot } from '../../../call/context.ts';
import { copyText } from '../../../lib/clipboard.ts';
import { spacedPin } from '../../../lib/invitation.ts';
import { m } from '../../../paraglide/messages.js';
import { Button } from '../../../ui/button.tsx';
import { useSaid } from '../use-said.ts';

/** Link, PIN and QR code of the room, each easy to pass on. */
export function InviteBody({ compact = false }: { readonly compact?: boolean }) {
  const { joinUrl, roomName } = useKit();
  const pin = useSnapshot().room?.pin ?? null;
  const text =
    pin === null
      ? m.invite_text({ room: roomName, link: joinUrl })
      : m.invite_text_pin({ room: roomName, link: joinUrl, pin });
  const share = () => {
    // Closing the share sheet rejects; that is no failure.
    navigator.share({ title: roomName, text, url: joinUrl }).catch(() => undefined);
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div
        className={
          compact
            ? 'grid grid-cols-[minmax(0,1fr)_auto] items-center gap-4'
            : 'grid items-center gap-6 sm:grid-cols-[minmax(0,1fr)_auto]'
        }
      >
        <dl className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3">
          <div>
            <dt className="text-sm font-semibold text-ink-soft">{m.invite_link()}</dt>
            <dd className={`font-medium ${compact ? 'truncate' : 'break-all'}`}>
              {joinUrl.replace(/^https?:\/\//u, '')}
            </dd>
          </div>
          {pin !== null && (
            <div>
              <dt className="text-sm font-semibold text-ink-soft">{m.invite_pin()}</dt>
              <dd className="text-3xl font-extrabold tracking-wide tabular-nums">{spacedPin(pin)}</dd>
              {!compact && <dd className="text-sm text-ink-soft">{m.invite_pin_hint({ host: hostOf(joinUrl) })}</dd>}
            </div>
          )}
        </dl>
        <Qr text={joinUrl} size={compact ? 104 : 168} />
      </div>
      <div className="flex flex-wrap gap-2">
        <CopyButton text={joinUrl} label={m.invite_copy_link()} primary />
        <CopyButton text={text} label={m.invite_copy_all()} />
        {'share' in navigator && (
          <Button icon={Share2} onClick={share}>
            {m.invite_share()}
          </Button>
        )}
      </div>
    </div>
  );
}

/** How long the button says that it has copied. */
const COPIED_MS = 2_500;

function CopyButton({
  text,
  label,
  primary = false,
}: {
  readonly text: string;
  readonly label: string;
  readonly primary?: boolean;
}) {
  const [copied, setCopied] = useState(false);
  useSaid(copied ? m.copied() : null);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <Button
      tone={primary ? 'primary' : 'quiet'}
      icon={copied ? Check : Copy}
      onClick={() => void copyText(text).then(setCopied)}
    >
      {copied ? m.copied() : label}
    </Button>
  );
}

function Qr({ text, size }: { readonly text: string; readonly size: number }) {
  const [path, setPath] = useState<{ readonly d: string; readonly modules: number } | null>(null);
  useEffect(() => {
    let gone = false;
    void import('qrcode').then(({ create }) => {
      if (gone) return;
      const { modules } = create(text, { errorCorrectionLevel: 'M' });
      let d = '';
      for (let y = 0; y < modules.size; y += 1) {
        for (let x = 0; x < modules.size; x += 1) if (modules.get(y, x) !== 0) d += `M${x} ${y}h1v1h-1z`;
      }
      setPath({ d, modules: modules.size });
    });
    return () => {
      gone = true;
    };
  }, [text]);
  return (
    <svg
      width={size}
      height={size}
      role="img"
      aria-label={m.invite_qr()}
      viewBox={path === null ? '0 0 33 33' : `-2 -2 ${path.modules + 4} ${path.modules + 4}`}
      shapeRendering="crispEdges"
      className="rounded-2xl bg-[#fffdf8]"
    >
      {path !== null && <path d={path.d} fill="#241e15" />}
    </svg>
  );
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return location.host;
  }
}
