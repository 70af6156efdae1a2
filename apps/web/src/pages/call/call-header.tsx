import { Clock, LockKeyhole, LockKeyholeOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button as AriaButton, DialogTrigger } from 'react-aria-components';
import { useKit, useSnapshot } from '../../call/context.ts';
import { clockOf } from '../../lib/format.ts';
import { m } from '../../paraglide/messages.js';
import { IconButton } from '../../ui/icon-button.tsx';
import { LogoMark } from '../../ui/logo.tsx';
import { PopBox } from '../../ui/overlay.tsx';
import { QualityBars, QualityDetails, qualityText } from './quality-sign.tsx';

/** Where one is, for how long, and how good the connection is. */
export function CallHeader() {
  const { roomName } = useKit();
  const { self } = useSnapshot();
  const quality = self?.quality ?? 'unknown';
  return (
    <header className="call-head flex min-w-0 items-center gap-3 px-4 pt-[max(0.5rem,env(safe-area-inset-top))] pb-2">
      <span className="hidden sm:block">
        <LogoMark size={26} />
      </span>
      <h1 className="min-w-0 truncate text-base font-bold sm:text-lg">{roomName}</h1>
      <EncryptionSign />
      <span className="ml-auto flex shrink-0 items-center gap-2">
        <Duration />
        <DialogTrigger>
          <AriaButton
            aria-label={m.quality_mine({ quality: qualityText(quality) })}
            className="press grid size-11 cursor-pointer place-items-center rounded-full hover:bg-surface"
          >
            <QualityBars quality={quality} />
          </AriaButton>
          <PopBox label={m.quality_title()}>
            <QualityDetails />
          </PopBox>
        </DialogTrigger>
      </span>
    </header>
  );
}

/** The lock of an encrypted call; open while somebody cannot be understood. */
function EncryptionSign() {
  const { ui } = useKit();
  const { encryption } = useSnapshot();
  if (encryption === null) return null;
  const whole = encryption.undecodable.length === 0;
  return (
    <IconButton
      icon={whole ? LockKeyhole : LockKeyholeOpen}
      label={whole ? m.encryption_title() : m.encryption_title_trouble()}
      tone={whole ? 'plain' : 'raised'}
      onClick={() => ui.setState({ dialog: { kind: 'encryption' } })}
    />
  );
}

function Duration() {
  const { startedAt } = useSnapshot();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  if (startedAt === null) return null;
  return (
    <span className="flex items-center gap-1.5 text-sm font-semibold text-ink-soft tabular-nums">
      <Clock size={15} aria-hidden />
      <span className="sr-only">{m.call_duration()}</span>
      <time role="timer" aria-live="off">
        {clockOf(now - startedAt)}
      </time>
    </span>
  );
}
