import { devices } from '@madang/client';
import { ChevronUp, Ellipsis, PhoneOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton, MenuTrigger } from 'react-aria-components';
import { type Action, type ActionId, type ActionState, actionOf, isOffered } from '../../call/actions.ts';
import { splitBar } from '../../call/bar.ts';
import { attempt, type CallKit, useKit, useSnapshot, useUi } from '../../call/context.ts';
import { rememberHabits } from '../../lib/memory.ts';
import { m } from '../../paraglide/messages.js';
import { BarButton } from '../../ui/bar-button.tsx';
import { type MenuEntry, MenuList } from '../../ui/overlay.tsx';
import { useDeviceList } from '../room/use-preview.ts';
import { runAction } from './run-action.ts';
import { useSaidChange } from './use-said.ts';
import { useUnread } from './use-unread.ts';

/** What the bar offers between the devices and "more", most important first. */
const BAR: readonly ActionId[] = ['chat', 'people', 'share', 'hand', 'invite', 'layout'];
/** What is only ever in the menu. */
const MENU: readonly ActionId[] = [
  'unpin',
  'self-float',
  'self-hide',
  'rename',
  'background',
  'devices',
  'fullscreen',
  'shortcuts',
];

/** The bar at the bottom: devices at a fixed place, leaving apart, the rest as there is room. */
export function ControlBar() {
  const kit = useKit();
  const snapshot = useSnapshot();
  const ui = useUi((now) => now);
  const state: ActionState = { snapshot, ui };
  const items = BAR.map(actionOf).filter((action) => isOffered(action, state));
  const [frame, width] = useWidth();
  const before = useRef(BAR.length);
  const own = (['mic', 'camera'] as const).map(actionOf).filter((action) => isOffered(action, state));
  const split = splitBar(items, { width, fixed: own.length + 2, before: before.current });
  useEffect(() => {
    if (width > 0) before.current = split.shown.length;
  });
  // Said whichever way it went on or off: by button, key or moderator.
  useSaidChange(snapshot.self?.microphone.status === 'on' ? m.toast_mic_on() : m.toast_mic_off());
  const unread = useUnread();
  return (
    <nav
      ref={frame}
      aria-label={m.call_region_controls()}
      className="call-bar relative z-20 flex min-w-0 items-start justify-center gap-2 px-3 pt-2.5 pb-[max(0.625rem,env(safe-area-inset-bottom))] max-sm:gap-0.5"
    >
      {own.map((action) => (
        <SourceButton key={action.id} action={action} state={state} wide={width > 640} />
      ))}
      {split.shown.map((action) => (
        <BarAction
          key={action.id}
          action={action}
          state={state}
          badge={action.id === 'chat' ? unread : action.id === 'people' ? snapshot.lobby.length : 0}
        />
      ))}
      <MoreMenu hidden={split.hidden} state={state} unread={unread} />
      <LeaveButton kit={kit} state={state} />
    </nav>
  );
}

type ActionProps = { readonly action: Action; readonly state: ActionState; readonly badge?: number };

function BarAction({ action, state, badge = 0 }: ActionProps) {
  const kit = useKit();
  const pressed = action.pressed(state);
  const source = action.id === 'mic' || action.id === 'camera';
  return (
    <BarButton
      id={`action-${action.id}`}
      icon={action.icon(state)}
      label={action.label(state)}
      short={action.short(state)}
      shows={action.shortcut?.shows}
      look={source ? (pressed === true ? 'plain' : 'off') : pressed === true ? 'on' : 'plain'}
      pressed={source ? null : pressed}
      badge={badge}
      {...(badge > 0 && action.id === 'chat' ? { badgeLabel: m.chat_unread({ count: badge }) } : {})}
      disabled={!action.enabled(state)}
      onPress={() => runAction(kit, action)}
    />
  );
}

function SourceButton({ action, state, wide }: ActionProps & { readonly wide: boolean }) {
  const kind = action.id === 'mic' ? 'microphone' : 'camera';
  return (
    <span className="relative">
      <BarAction action={action} state={state} />
      {wide && (
        <MenuTrigger>
          <AriaButton
            aria-label={kind === 'microphone' ? m.action_mic_options() : m.action_camera_options()}
            className="press absolute top-6 right-0.5 grid size-6 cursor-pointer place-items-center rounded-full border border-line bg-raised text-ink shadow-1 hover:border-line-strong"
          >
            <ChevronUp size={14} aria-hidden />
          </AriaButton>
          <DeviceMenu kind={kind} />
        </MenuTrigger>
      )}
    </span>
  );
}

function DeviceMenu({ kind }: { readonly kind: 'microphone' | 'camera' }) {
  const kit = useKit();
  const { self } = useSnapshot();
  const canDoEffects = useUi((ui) => ui.effects);
  const source = self?.[kind];
  const list = useDeviceList(source?.status ?? '');
  const inUse = source?.status === 'on' ? source.deviceId : null;
  const choose = (deviceKind: 'microphone' | 'camera' | 'speaker', id: string) => {
    rememberHabits({ [`${deviceKind}Id`]: id });
    attempt(kit, kit.call.switchDevice(deviceKind, id));
  };
  const found = kind === 'microphone' ? list.microphones : list.cameras;
  const entries: MenuEntry[] = found.map((device, i) => ({
    id: device.id === '' ? `${kind}-${i}` : device.id,
    label:
      device.label === ''
        ? m.device_unnamed({ kind: kind === 'microphone' ? m.device_microphone() : m.device_camera(), number: i + 1 })
        : device.label,
    checked: device.id === inUse,
    run: () => choose(kind, device.id),
  }));
  if (entries.length === 0) entries.push({ id: 'none', label: m.device_none(), disabled: true, run: () => undefined });
  if (kind === 'microphone' && devices.canChooseSpeaker && list.speakers.length > 1) {
    entries.push(null, {
      id: 'more',
      label: `${m.device_speaker()}…`,
      run: () => kit.ui.setState({ dialog: { kind: 'devices' } }),
    });
  }
  if (canDoEffects)
    entries.push(null, {
      id: 'background',
      label: kind === 'microphone' ? `${m.effects_noise()}…` : m.effects_open(),
      run: () => kit.ui.setState({ dialog: { kind: 'background' } }),
    });
  return (
    <MenuList label={kind === 'microphone' ? m.action_mic_options() : m.action_camera_options()} entries={entries} />
  );
}

type MoreProps = { readonly hidden: readonly Action[]; readonly state: ActionState; readonly unread: number };

function MoreMenu({ hidden, state, unread }: MoreProps) {
  const kit = useKit();
  const line = (action: Action): MenuEntry => ({
    id: action.id,
    label: action.id === 'chat' && unread > 0 ? `${action.label(state)} (${unread})` : action.label(state),
    icon: action.icon(state),
    shows: action.shortcut?.shows,
    disabled: !action.enabled(state),
    run: () => runAction(kit, action),
  });
  const rest = MENU.map(actionOf).filter((action) => isOffered(action, state));
  const entries = hidden.length === 0 ? rest.map(line) : [...hidden.map(line), null, ...rest.map(line)];
  const hiddenUnread = hidden.some((action) => action.id === 'chat') ? unread : 0;
  return (
    <MenuTrigger>
      <BarButton
        icon={Ellipsis}
        label={m.action_more()}
        short={m.action_more()}
        badge={hiddenUnread}
        badgeLabel={m.chat_unread({ count: hiddenUnread })}
      />
      <MenuList label={m.action_more()} entries={entries} />
    </MenuTrigger>
  );
}

function LeaveButton({ kit, state }: { readonly kit: CallKit; readonly state: ActionState }) {
  const leave = actionOf('leave');
  const end = actionOf('end-all');
  const look = { icon: PhoneOff, label: leave.label(state), short: leave.short(state), look: 'leave' } as const;
  if (!isOffered(end, state)) return <BarButton {...look} id="action-leave" onPress={() => runAction(kit, leave)} />;
  return (
    <MenuTrigger>
      <BarButton {...look} id="action-leave" />
      <MenuList
        label={leave.label(state)}
        entries={[leave, end].map((action) => ({
          id: action.id,
          label: action.label(state),
          icon: action.icon(state),
          danger: action.id === 'end-all',
          disabled: !action.enabled(state),
          run: () => runAction(kit, action),
        }))}
      />
    </MenuTrigger>
  );
}

function useWidth(): readonly [React.RefObject<HTMLElement | null>, number] {
  const frame = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, width];
}
