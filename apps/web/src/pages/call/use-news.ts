import type { Call, CallEventName, CallListener, ParticipantView } from '@madang/client';
import { useEffect } from 'react';
import { roleText, useKit } from '../../call/context.ts';
import type { ToastContent } from '../../call/toasts.ts';
import { note, notify } from '../../call/ui-store.ts';
import { withJosa } from '../../lib/locale.ts';
import { actionFailureText } from '../../lib/words.ts';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';

/** Tells the person what happens in the call. */
export function useNews(): void {
  const { call, ui } = useKit();
  useEffect(() => {
    const tell = (content: ToastContent) => notify(ui, content);
    const ends: (() => void)[] = [];
    const on = <Name extends CallEventName>(name: Name, listener: CallListener<Name>) =>
      ends.push(call.on(name, listener));
    const hands = new Map<string, boolean>(call.participants.map((person) => [person.id, person.handRaised]));
    let role = call.self?.role ?? null;

    on('participantJoined', ({ participant: { name } }) => {
      tell({ kind: 'joined', names: [name] });
      note(ui, { kind: 'joined', name });
    });
    on('participantLeft', ({ participant: { name } }) => {
      tell({ kind: 'left', names: [name] });
      note(ui, { kind: 'left', name });
    });
    on('participantUpdated', ({ participant }) => {
      if (participant.id === call.self?.id) {
        if (role !== null && role !== participant.role) tell({ kind: 'info', text: roleNews(participant) });
        role = participant.role;
        return;
      }
      if (participant.handRaised && hands.get(participant.id) !== true) {
        tell({ kind: 'info', text: m.toast_hand({ name: participant.name }) });
      }
      hands.set(participant.id, participant.handRaised);
    });
    on('trackMuted', (event) => {
      if (!event.muted || event.by === null || event.participantId !== call.self?.id) return;
      tell({ kind: 'info', text: mutedNews(event.source, nameOf(call, event.by)) });
    });
    on('trackAdded', ({ track }) => {
      if (track.source !== 'screen') return;
      const name = nameOf(call, track.participantId);
      const another = call.self?.screen.status === 'on' || sharers(call).some((id) => id !== track.participantId);
      tell({ kind: 'info', text: another ? m.toast_took_over({ name }) : m.toast_sharing({ name }) });
      note(ui, { kind: another ? 'took-over' : 'sharing', name });
    });
    on('lobbyWaiting', ({ entry }) => tell({ kind: 'info', text: m.toast_lobby({ name: entry.name }) }));
    on('stateChanged', ({ state, previous }) => {
      if (state.status === 'connected' && previous.status === 'reconnecting') {
        tell({ kind: 'info', text: m.toast_reconnected() });
      }
    });
    on('error', ({ error, source }) => {
      const device = source === 'microphone' || source === 'camera' ? source : null;
      const words = actionFailureText(error.code, device ?? 'both');
      if (words !== null) tell({ kind: 'error', ...words });
    });
    return () => {
      for (const end of ends) end();
    };
  }, [call, ui]);
}

function sharers(call: Call): readonly string[] {
  return call.participants.filter((one) => one.tracks.some((track) => track.source === 'screen')).map((one) => one.id);
}

function nameOf(call: Call, id: string): string {
  return call.participants.find((person) => person.id === id)?.name ?? m.people_role_moderator();
}

function roleNews(self: ParticipantView): string {
  const word = roleText(self.role);
  return m.toast_role({ role: getLocale() === 'ko' ? withJosa(word, '으로/로') : word.toLowerCase() });
}

function mutedNews(source: string, name: string): string {
  if (source === 'microphone') return m.toast_muted_by({ name });
  return source === 'camera' ? m.toast_camera_by({ name }) : m.toast_share_by({ name });
}
