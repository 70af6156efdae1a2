import type { Call, CallSnapshot, Capability } from '@madang/client';
import {
  Grid2x2,
  Hand,
  Keyboard,
  LayoutPanelLeft,
  type LucideIcon,
  Maximize,
  MessageCircle,
  Mic,
  MicOff,
  MonitorUp,
  MonitorX,
  PenLine,
  PhoneOff,
  PictureInPicture2,
  PinOff,
  Settings2,
  Sparkles,
  UserRoundPlus,
  Users,
  Video,
  VideoOff,
} from 'lucide-react';
import { m } from '../paraglide/messages.js';
import type { CallDialog, CallUi, CallUiStore } from './ui-store.ts';

/** Name of an action. */
export type ActionId =
  | 'mic'
  | 'camera'
  | 'share'
  | 'hand'
  | 'chat'
  | 'people'
  | 'invite'
  | 'layout'
  | 'self-float'
  | 'self-hide'
  | 'unpin'
  | 'rename'
  | 'background'
  | 'devices'
  | 'fullscreen'
  | 'shortcuts'
  | 'push-to-talk'
  | 'end-all'
  | 'leave';

/** What actions decide by. */
export type ActionState = { readonly snapshot: CallSnapshot; readonly ui: CallUi };

/** What actions work on. */
export type ActionContext = { readonly call: Call; readonly ui: CallUiStore };

/** A key; by its place on the keyboard (`code`), so that it works while the Korean layout is on. */
export type Shortcut = {
  readonly code: string;
  readonly shows: string;
  readonly shift?: boolean;
  readonly hold?: boolean;
};

/** One thing a person can do, wherever it is offered: toolbar, menu, key. */
export type Action = {
  readonly id: ActionId;
  readonly label: (state: ActionState) => string;
  /** A word that fits under an icon. */
  readonly short: (state: ActionState) => string;
  readonly icon: (state: ActionState) => LucideIcon;
  readonly shortcut: Shortcut | null;
  /** The capability without which it is not offered. */
  readonly permission: Capability | null;
  readonly visible: (state: ActionState) => boolean;
  readonly enabled: (state: ActionState) => boolean;
  /** On or off for what toggles; null for what does not. */
  readonly pressed: (state: ActionState) => boolean | null;
  readonly run: (context: ActionContext) => void | Promise<void>;
  /** For keys that are held: what their release does. */
  readonly release?: (context: ActionContext) => void | Promise<void>;
};

const yes = () => true;
const noState = () => null;
const connected = ({ snapshot }: ActionState) => snapshot.state.status === 'connected';
const isOn = (source: 'microphone' | 'camera' | 'screen') => (state: ActionState) => {
  const status = state.snapshot.self?.[source].status;
  return status === 'on' || status === 'starting';
};
const micOn = isOn('microphone');
const cameraOn = isOn('camera');
const sharing = isOn('screen');
const dialog =
  (kind: Exclude<CallDialog['kind'], 'remove'>) =>
  ({ ui }: ActionContext) =>
    ui.setState({ dialog: { kind } });
const panel =
  (name: 'chat' | 'people') =>
  ({ ui }: ActionContext) =>
    ui.setState((now) => ({ panel: now.panel === name ? null : name }));
const plain = { permission: null, visible: yes, enabled: yes, pressed: noState, shortcut: null } as const;
const key = (code: string): Shortcut => ({ code, shows: code.replace('Key', '') });
const toggles = (source: 'microphone' | 'camera' | 'screen', call: Call): boolean => {
  const status = call.self?.[source].status;
  return !(status === 'on' || status === 'starting');
};

/** Every action of the call, in the order in which menus show them. */
export const actions: readonly Action[] = [
  {
    ...plain,
    id: 'mic',
    label: (state) => (micOn(state) ? m.action_mic_off() : m.action_mic_on()),
    short: () => m.action_mic_short(),
    icon: (state) => (micOn(state) ? Mic : MicOff),
    shortcut: key('KeyM'),
    permission: 'publish:audio',
    enabled: connected,
    pressed: micOn,
    run: ({ call }) => call.setMicrophone(toggles('microphone', call)),
  },
  {
    ...plain,
    id: 'camera',
    label: (state) => (cameraOn(state) ? m.action_camera_off() : m.action_camera_on()),
    short: () => m.action_camera_short(),
    icon: (state) => (cameraOn(state) ? Video : VideoOff),
    shortcut: key('KeyE'),
    permission: 'publish:video',
    enabled: connected,
    pressed: cameraOn,
    run: ({ call }) => call.setCamera(toggles('camera', call)),
  },
  {
    ...plain,
    id: 'share',
    label: (state) => (sharing(state) ? m.action_share_stop() : m.action_share()),
    short: () => m.action_share_short(),
    icon: (state) => (sharing(state) ? MonitorX : MonitorUp),
    shortcut: key('KeyS'),
    permission: 'publish:screen',
    // Phones have no screen picker; a button that can only fail would be a lie.
    visible: () => typeof navigator === 'undefined' || 'getDisplayMedia' in (navigator.mediaDevices ?? {}),
    enabled: connected,
    pressed: sharing,
    run: ({ call }) => call.setScreenShare(toggles('screen', call)),
  },
  {
    ...plain,
    id: 'hand',
    label: ({ snapshot }) => (snapshot.self?.handRaised === true ? m.action_hand_lower() : m.action_hand()),
    short: () => m.action_hand_short(),
    icon: () => Hand,
    shortcut: key('KeyH'),
    enabled: connected,
    pressed: ({ snapshot }) => snapshot.self?.handRaised === true,
    run: ({ call }) => call.raiseHand(call.self?.handRaised !== true),
  },
  {
    ...plain,
    id: 'chat',
    label: () => m.action_chat(),
    short: () => m.action_chat(),
    icon: () => MessageCircle,
    shortcut: key('KeyC'),
    pressed: ({ ui }) => ui.panel === 'chat',
    run: panel('chat'),
  },
  {
    ...plain,
    id: 'people',
    label: () => m.action_people(),
    short: () => m.action_people(),
    icon: () => Users,
    shortcut: key('KeyP'),
    pressed: ({ ui }) => ui.panel === 'people',
    run: panel('people'),
  },
  {
    ...plain,
    id: 'invite',
    label: () => m.action_invite(),
    short: () => m.action_invite(),
    icon: () => UserRoundPlus,
    shortcut: key('KeyI'),
    run: dialog('invite'),
  },
  {
    ...plain,
    id: 'layout',
    label: ({ ui }) => (ui.layout === 'grid' ? m.action_layout_speaker() : m.action_layout_grid()),
    short: ({ ui }) => (ui.layout === 'grid' ? m.action_layout_speaker_short() : m.action_layout_grid_short()),
    icon: ({ ui }) => (ui.layout === 'grid' ? LayoutPanelLeft : Grid2x2),
    shortcut: key('KeyL'),
    run: ({ ui }) => ui.setState((now) => ({ layout: now.layout === 'grid' ? 'speaker' : 'grid', page: 0 })),
  },
  {
    ...plain,
    id: 'self-float',
    label: ({ ui }) => (ui.selfView === 'float' ? m.action_self_tile() : m.action_self_float()),
    short: () => m.action_self_float(),
    icon: () => PictureInPicture2,
    visible: ({ snapshot, ui }) => ui.selfView !== 'hidden' && snapshot.participants.length > 1,
    run: ({ ui }) => ui.setState((now) => ({ selfView: now.selfView === 'float' ? 'auto' : 'float' })),
  },
  {
    ...plain,
    id: 'self-hide',
    label: ({ ui }) => (ui.selfView === 'hidden' ? m.action_self_show() : m.action_self_hide()),
    short: () => m.action_self_hide(),
    icon: () => VideoOff,
    visible: ({ snapshot }) => snapshot.participants.length > 0,
    run: ({ ui }) => ui.setState((now) => ({ selfView: now.selfView === 'hidden' ? 'auto' : 'hidden' })),
  },
  {
    ...plain,
    id: 'unpin',
    label: () => m.action_unpin(),
    short: () => m.action_unpin(),
    icon: () => PinOff,
    shortcut: key('KeyU'),
    visible: ({ ui }) => ui.pinned !== null,
    run: ({ ui }) => ui.setState({ pinned: null }),
  },
  {
    ...plain,
    id: 'rename',
    label: () => m.action_rename(),
    short: () => m.action_rename(),
    icon: () => PenLine,
    enabled: connected,
    run: dialog('rename'),
  },
  {
    ...plain,
    id: 'background',
    label: () => m.effects_title(),
    short: () => m.effects_background(),
    icon: () => Sparkles,
    shortcut: key('KeyB'),
    visible: ({ ui }) => ui.effects,
    run: dialog('background'),
  },
  {
    ...plain,
    id: 'devices',
    label: () => m.action_devices(),
    short: () => m.action_devices(),
    icon: () => Settings2,
    shortcut: key('KeyD'),
    run: dialog('devices'),
  },
  {
    ...plain,
    id: 'fullscreen',
    label: () => m.action_fullscreen(),
    short: () => m.action_fullscreen(),
    icon: () => Maximize,
    shortcut: key('KeyF'),
    visible: () => typeof document !== 'undefined' && document.fullscreenEnabled,
    run: () =>
      document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen(),
  },
  {
    ...plain,
    id: 'shortcuts',
    label: () => m.action_shortcuts(),
    short: () => m.action_shortcuts(),
    icon: () => Keyboard,
    shortcut: { code: 'Slash', shows: '?', shift: true },
    run: dialog('shortcuts'),
  },
  {
    ...plain,
    id: 'push-to-talk',
    label: () => m.action_push_to_talk(),
    short: () => m.action_push_to_talk(),
    icon: () => Mic,
    shortcut: { code: 'KeyV', shows: 'V', hold: true },
    permission: 'publish:audio',
    visible: () => false,
    enabled: (state) => connected(state) && !micOn(state),
    run: ({ call }) => call.setMicrophone(true),
    release: ({ call }) => call.setMicrophone(false),
  },
  {
    ...plain,
    id: 'end-all',
    label: () => m.action_end_all(),
    short: () => m.action_end_all(),
    icon: () => PhoneOff,
    permission: 'moderate',
    enabled: connected,
    run: dialog('end'),
  },
  {
    ...plain,
    id: 'leave',
    label: () => m.action_leave(),
    short: () => m.action_leave(),
    icon: () => PhoneOff,
    run: ({ call }) => call.leave(),
  },
];

/** An action by its name. */
export function actionOf(id: ActionId): Action {
  const action = actions.find((one) => one.id === id);
  if (action === undefined) throw new Error(`no action ${id}`);
  return action;
}

/** Whether this person may do it at all; what one may not do is not shown. */
export function isOffered(action: Action, state: ActionState): boolean {
  const may = action.permission === null || state.snapshot.self?.capabilities.includes(action.permission) === true;
  return may && action.visible(state);
}

/** A key press, as far as shortcuts care. */
export type Press = {
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** The action that a key press means, if any. Keys with Ctrl, Alt or Command belong to the browser. */
export function actionForKey(press: Press): Action | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  return (
    actions.find(
      ({ shortcut }) =>
        shortcut !== null && shortcut.code === press.code && (shortcut.shift ?? false) === press.shiftKey,
    ) ?? null
  );
}
