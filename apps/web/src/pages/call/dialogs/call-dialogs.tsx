import { devices, playTestSound } from '@madang/client';
import { type FormEvent, useState } from 'react';
import { actions, isOffered } from '../../../call/actions.ts';
import { attempt, useKit, useSnapshot, useUi } from '../../../call/context.ts';
import { type CallDialog, notify } from '../../../call/ui-store.ts';
import { EffectFields } from '../../../effects/effect-fields.tsx';
import { habits, rememberHabits } from '../../../lib/memory.ts';
import { m } from '../../../paraglide/messages.js';
import { Button } from '../../../ui/button.tsx';
import { DeviceFields } from '../../../ui/device-fields.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Dialog } from '../../../ui/overlay.tsx';
import { LookSettings } from '../../../ui/settings-menu.tsx';
import { Kbd } from '../../../ui/surface.tsx';
import { faultOfName } from '../../room/name.ts';
import { useDeviceList } from '../../room/use-preview.ts';
import { EncryptionBody } from './encryption-body.tsx';
import { InviteBody } from './invite-body.tsx';

/** The dialog that is open, if any. */
export function CallDialogs() {
  const { ui } = useKit();
  const dialog = useUi((now) => now.dialog);
  if (dialog === null) return null;
  return <OpenDialog dialog={dialog} onClose={() => ui.setState({ dialog: null })} />;
}

type Props = { readonly dialog: CallDialog; readonly onClose: () => void };

function OpenDialog({ dialog, onClose }: Props) {
  switch (dialog.kind) {
    case 'invite':
      return (
        <Dialog title={m.invite_title()} onClose={onClose}>
          <InviteBody />
        </Dialog>
      );
    case 'devices':
      return (
        <Dialog title={m.devices_title()} onClose={onClose}>
          <CallDevices />
          <hr className="border-line" />
          <LookSettings />
        </Dialog>
      );
    case 'background':
      return (
        <Dialog title={m.effects_title()} onClose={onClose}>
          <CallEffects />
        </Dialog>
      );
    case 'shortcuts':
      return (
        <Dialog title={m.shortcuts_title()} onClose={onClose}>
          <ShortcutList />
        </Dialog>
      );
    case 'rename':
      return (
        <Dialog title={m.rename_title()} onClose={onClose} size="sm">
          <RenameForm onDone={onClose} />
        </Dialog>
      );
    case 'encryption':
      return (
        <Dialog title={m.encryption_title()} onClose={onClose}>
          <EncryptionBody />
        </Dialog>
      );
    case 'end':
      return <EndDialog onClose={onClose} />;
    case 'remove':
      return <RemoveDialog participantId={dialog.participantId} onClose={onClose} />;
  }
}

function CallDevices() {
  const kit = useKit();
  const { self } = useSnapshot();
  const [speaker, setSpeaker] = useState(() => habits().speakerId);
  const list = useDeviceList(`${self?.microphone.status} ${self?.camera.status}`);
  const inUse = (source: 'microphone' | 'camera') => {
    const state = self?.[source];
    return state?.status === 'on' ? (state.deviceId ?? '') : habits()[`${source}Id`];
  };
  return (
    <DeviceFields
      list={list}
      chosen={{ microphone: inUse('microphone'), camera: inUse('camera'), speaker }}
      canChooseSpeaker={devices.canChooseSpeaker}
      onChoose={(kind, id) => {
        rememberHabits({ [`${kind}Id`]: id });
        if (kind === 'speaker') setSpeaker(id);
        attempt(kit, kit.call.switchDevice(kind, id));
      }}
      onTestSpeaker={() => playTestSound(speaker)}
    />
  );
}

function CallEffects() {
  const { call } = useKit();
  return <EffectFields host={call} />;
}

function ShortcutList() {
  const snapshot = useSnapshot();
  const ui = useUi((now) => now);
  const state = { snapshot, ui };
  const listed = actions.filter(
    (action) =>
      action.shortcut !== null && (action.shortcut.hold === true || action.id === 'unpin' || isOffered(action, state)),
  );
  return (
    <div className="grid gap-3">
      <p className="text-ink-soft">{m.shortcuts_text()}</p>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {listed.map((action) => (
          <li key={action.id} className="flex min-h-11 items-center justify-between gap-3 border-b border-line">
            <span>{action.label(state)}</span>
            {action.shortcut?.hold === true ? (
              <Kbd>{m.shortcuts_hold({ key: action.shortcut.shows })}</Kbd>
            ) : (
              <Kbd>{action.shortcut?.shows}</Kbd>
            )}
          </li>
        ))}
        {moreKeys().map(({ label, keys }) => (
          <li key={label} className="flex min-h-11 items-center justify-between gap-3 border-b border-line">
            <span>{label}</span>
            <span className="flex shrink-0 gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Keys that belong to a control and not to the whole call. */
function moreKeys(): readonly { readonly label: string; readonly keys: readonly string[] }[] {
  return [
    { label: m.shortcuts_send(), keys: ['Enter'] },
    { label: m.shortcuts_newline(), keys: ['Shift', 'Enter'] },
    { label: m.shortcuts_escape(), keys: ['Esc'] },
    { label: m.self_move(), keys: ['←', '↑', '→', '↓'] },
  ];
}

function RenameForm({ onDone }: { readonly onDone: () => void }) {
  const kit = useKit();
  const { self } = useSnapshot();
  const [name, setName] = useState(self?.name ?? '');
  const fault = faultOfName(name);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (fault !== null) return;
    rememberHabits({ name: name.trim() });
    attempt(
      kit,
      kit.call.rename(name.trim()).then(() => notify(kit.ui, { kind: 'info', text: m.rename_done() })),
    );
    onDone();
  };
  return (
    <form onSubmit={save} className="grid gap-5">
      <TextField
        label={m.prejoin_name()}
        value={name}
        autoComplete="name"
        error={fault === 'long' ? m.prejoin_name_long() : fault === 'odd' ? m.prejoin_name_odd() : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" tone="primary" wide disabled={fault !== null}>
        {m.save()}
      </Button>
    </form>
  );
}

function EndDialog({ onClose }: { readonly onClose: () => void }) {
  const kit = useKit();
  return (
    <Confirm
      title={m.end_title()}
      text={m.end_text()}
      confirm={m.end_confirm()}
      onClose={onClose}
      onConfirm={() => attempt(kit, kit.call.endForAll())}
    />
  );
}

function RemoveDialog({ participantId, onClose }: { readonly participantId: string; readonly onClose: () => void }) {
  const kit = useKit();
  const person = useSnapshot().participants.find((one) => one.id === participantId);
  if (person === undefined) return null;
  return (
    <Confirm
      title={m.remove_title({ name: person.name })}
      text={m.remove_text()}
      confirm={m.people_remove()}
      onClose={onClose}
      onConfirm={() => attempt(kit, kit.call.remove(person.id))}
    />
  );
}

type ConfirmProps = {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
};

function Confirm({ title, text, confirm, onClose, onConfirm }: ConfirmProps) {
  return (
    <Dialog title={title} onClose={onClose} size="sm" alert>
      <p className="text-ink-soft">{text}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{m.cancel()}</Button>
        <Button
          tone="danger"
          onClick={() => {
            onConfirm();
            onClose();
          }}
        >
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
