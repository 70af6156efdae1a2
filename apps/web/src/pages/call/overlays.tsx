import type { AudioSafeCause, CallSnapshot, NoPath } from '@madang/client';
import { DoorOpen, Ear, MonitorUp, Unplug, Video, Volume2, WifiOff } from 'lucide-react';
import type { ComponentProps } from 'react';
import { attempt, useKit, useSnapshot } from '../../call/context.ts';
import { m } from '../../paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Spinner } from '../../ui/spinner.tsx';
import { useSaid } from './use-said.ts';

/** What lies over the stage for a while: lost connection, blocked sound, people at the gate, one's own share. */
export function Overlays() {
  const { state, media } = useSnapshot();
  return (
    <>
      <div className="pointer-events-none absolute inset-x-0 top-2 z-10 grid justify-items-center gap-2 px-2 [&>*]:pointer-events-auto">
        <AudioBlocked />
        <LobbyBanner />
        <Sharing />
        <AudioSafeBanner />
        <NoPathBanner />
        {state.status === 'connected' && (media === 'recovering' || media === 'failed') && (
          <Banner says={media === 'failed' ? m.error_media() : m.call_media_recovering()}>
            <Spinner size={18} />
            {media === 'failed' ? m.error_media() : m.call_media_recovering()}
          </Banner>
        )}
      </div>
      {(state.status === 'reconnecting' || state.status === 'connecting') && (
        <Reconnecting attempt={state.status === 'reconnecting' ? state.attempt : 0} />
      )}
    </>
  );
}

type BannerProps = { readonly says: string; readonly children: React.ReactNode };

function Banner({ says, children }: BannerProps) {
  useSaid(says);
  return (
    <div className="rise flex max-w-full flex-wrap items-center justify-center gap-x-3 gap-y-2 rounded-3xl border border-line bg-raised py-2 pr-2 pl-4 font-semibold shadow-3 not-has-[button]:pr-4">
      {children}
    </div>
  );
}

function AudioBlocked() {
  const kit = useKit();
  if (!useSnapshot().audioBlocked) return null;
  return (
    <Banner says={m.call_audio_blocked_title()}>
      {m.call_audio_blocked_title()}
      <Button size="sm" tone="primary" icon={Volume2} onClick={() => attempt(kit, kit.call.startAudio())}>
        {m.call_audio_blocked_button()}
      </Button>
    </Banner>
  );
}

function LobbyBanner() {
  const kit = useKit();
  const { lobby } = useSnapshot();
  const [first] = lobby;
  if (first === undefined) return null;
  const more = lobby.length - 1;
  const text =
    more === 0
      ? m.call_lobby_waiting({ name: first.name })
      : m.call_lobby_waiting_more({ name: first.name, count: more });
  return (
    <Banner says={text}>
      <DoorOpen size={18} aria-hidden />
      {text}
      <span className="flex gap-2">
        {more === 0 ? (
          <Button size="sm" tone="primary" onClick={() => attempt(kit, kit.call.admit(first.participantId))}>
            {m.people_admit()}
          </Button>
        ) : null}
        <Button size="sm" onClick={() => kit.ui.setState({ panel: 'people' })}>
          {m.call_lobby_show()}
        </Button>
      </span>
    </Banner>
  );
}

function Sharing() {
  const kit = useKit();
  if (useSnapshot().self?.screen.status !== 'on') return null;
  return (
    <Banner says={m.call_sharing()}>
      <MonitorUp size={18} aria-hidden />
      {m.call_sharing()}
      <Button size="sm" tone="danger" onClick={() => attempt(kit, kit.call.setScreenShare(false))}>
        {m.call_sharing_stop()}
      </Button>
    </Banner>
  );
}

/** Why pictures stopped, before and while they do, and the way to have them all the same. */
function AudioSafeBanner() {
  const { audioSafe, state } = useSnapshot();
  const { send, receive, choice } = audioSafe;
  if (state.status !== 'connected') return null;
  if (choice === 'audio-only')
    return <SafeBanner text={m.safe_chosen()} way={m.safe_pictures()} choice="auto" tone="primary" icon={Video} />;
  const worse = send.level >= receive.level ? send : receive;
  if (worse.safe && worse.cause !== null) {
    const text = m.safe_on({ cause: safeCause(worse.cause) });
    return <SafeBanner text={text} way={m.safe_pictures()} choice="video" icon={Video} />;
  }
  if (worse.pinned && worse.level > 0 && worse.cause !== null) {
    const text = m.safe_pinned({ cause: safeCause(worse.cause) });
    return <SafeBanner text={text} way={m.safe_larger()} choice="auto" icon={Video} />;
  }
  if (worse.warning === null) return null;
  const text = m.safe_near({ cause: safeCause(worse.warning) });
  return <SafeBanner text={text} way={m.safe_sound_only()} choice="audio-only" />;
}

type SafeBannerProps = Partial<Pick<ComponentProps<typeof Button>, 'tone' | 'icon'>> & {
  readonly text: string;
  /** What the button says, and what it asks of Audio Safe. */
  readonly way: string;
  readonly choice: CallSnapshot['audioSafe']['choice'];
};

function SafeBanner({ text, way, choice, ...look }: SafeBannerProps) {
  const { call } = useKit();
  return (
    <Banner says={text}>
      <Ear size={18} aria-hidden />
      {text}
      <Button size="sm" {...look} onClick={() => call.setAudioSafe(choice)}>
        {way}
      </Button>
    </Banner>
  );
}

/** Why the two of a room without a server's help do not see each other. Who is alone knows it from the empty stage. */
function NoPathBanner() {
  const { noPath, state } = useSnapshot();
  if (noPath === null || noPath === 'alone' || state.status !== 'connected') return null;
  const text = noPathText(noPath);
  return (
    <Banner says={text}>
      {noPath === 'connecting' ? <Spinner size={18} /> : <Unplug size={18} aria-hidden />}
      <span className="max-w-prose">{text}</span>
    </Banner>
  );
}

function noPathText(reason: Exclude<NoPath, 'alone'>): string {
  switch (reason) {
    case 'connecting':
      return m.direct_connecting();
    case 'failed':
      return m.direct_failed();
    case 'incapable':
      return m.direct_incapable();
    case 'several':
    case 'observed':
      return m.direct_others();
  }
}

/** What is wrong with the line or the device, as the first half of a sentence. */
function safeCause(cause: AudioSafeCause): string {
  switch (cause) {
    case 'loss':
      return m.safe_cause_loss();
    case 'delay':
    case 'jitter':
    case 'silence':
      return m.safe_cause_delay();
    case 'bandwidth':
    case 'freezes':
    case 'chosen':
      return m.safe_cause_bandwidth();
    case 'cpu':
      return m.safe_cause_cpu();
  }
}

function Reconnecting({ attempt: count }: { readonly attempt: number }) {
  useSaid(m.call_reconnecting());
  return (
    <div className="fade absolute inset-0 z-10 grid place-items-center rounded-[var(--radius-tile)] bg-veil backdrop-blur-[3px]">
      <div className="grid justify-items-center gap-2 rounded-[var(--radius-card)] bg-raised px-8 py-6 text-center shadow-3">
        <span className="relative text-danger">
          <WifiOff size={30} aria-hidden />
        </span>
        <p className="flex items-center gap-2.5 text-lg font-bold">
          <Spinner size={18} />
          {m.call_reconnecting()}
        </p>
        <p className="text-ink-soft">{m.call_reconnecting_text()}</p>
        {count > 1 && <p className="text-sm text-ink-soft">{m.call_reconnecting_attempt({ attempt: count })}</p>}
      </div>
    </div>
  );
}
