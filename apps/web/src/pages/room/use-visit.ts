import type { Call, JoinOptions } from '@madang/client';
import { MadangError, type Preview } from '@madang/client/devices';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Facts } from '../../lib/api.ts';
import { encryptionFragment, encryptionOfFragment } from '../../lib/encryption-link.ts';
import { guestId, habits, recentRooms, rememberRoom } from '../../lib/memory.ts';
import { glanceAtToken, tokenOfFragment } from '../../lib/token.ts';
import { failureText } from '../../lib/words.ts';
import { type Services, useServices } from '../../services.ts';
import { type Entry, type Flow, staysOnForm, wayBackIn } from './flow.ts';
import { joinFailureText } from './join-failure.ts';
import { problemOf } from './problem.ts';
import { callToResume, noteCall } from './resume.ts';

/** Where microphone and camera come from: the preview's, as last time, or none. */
export type Sources = Preview | 'habits' | 'none';

/** A visit and what can be done in it. */
export type Visit = {
  readonly flow: Flow;
  readonly reload: () => void;
  readonly join: (name: string, sources: Sources) => void;
  readonly rejoin: () => void;
};

/** Leads through a visit: facts of the room, joining, the call, its end, and back in. */
export function useVisit(entry: Entry): Visit {
  const services = useServices();
  const [flow, setFlow] = useState<Flow>({ step: 'loading' });
  const [round, setRound] = useState(0);
  const current = useRef<Call | null>(null);
  const roomId = entry.kind === 'link' ? entry.roomId : null;

  const enter = useCallback(
    async (facts: Facts | null, name: string, sources: Sources) => {
      const back = (error: string | null) =>
        setFlow((was) => {
          const attempt = (was.step === 'ready' ? was.attempt : 0) + (error === null ? 0 : 1);
          return { step: 'ready', facts, joining: error === null, error, attempt };
        });
      if (sources !== 'habits') back(null);
      const result = await joinRoom(services, roomId, { name, sources, facts });
      if (!result.ok) {
        if (!staysOnForm(result.code)) return setFlow({ step: 'problem', problem: problemOf(result.code) });
        return back(result.text);
      }
      const { call } = result;
      current.current = call;
      noteCall(roomId ?? 'token');
      if (facts !== null && roomId !== null)
        rememberRoom({
          id: roomId,
          name: facts.name,
          at: Date.now(),
          hostKey: null,
          fragment: encryptionFragment(encryptionOfFragment(location.hash)),
        });
      setFlow({ step: 'in', facts, call, name });
      const started = Date.now();
      const stop = call.on('stateChanged', ({ state }) => {
        if (state.status !== 'closed') return;
        stop();
        current.current = null;
        noteCall(null);
        const room = call.room?.name ?? facts?.name ?? null;
        const { reason } = state;
        const way = wayBackIn(roomId === null ? 'token' : 'link', reason, state.canRejoin);
        const durationMs = call.startedAt === null ? null : Date.now() - started;
        setFlow({ step: 'ended', facts, end: { reason, ...way, roomName: room, durationMs, rejoining: false } });
        services.updates.ask();
      });
    },
    [services, roomId],
  );

  useEffect(() => {
    let gone = false;
    setFlow({ step: 'loading' });
    void lookUp(services, roomId).then((found) => {
      if (gone) return;
      setFlow(found);
      if (found.step !== 'ready') return;
      if (round === 0 && callToResume(roomId ?? 'token') && habits().name !== '')
        void enter(found.facts, habits().name, 'habits');
    });
    return () => {
      gone = true;
    };
  }, [services, roomId, round, enter]);

  // Going to another page ends the call; closing the tab does too, through the browser.
  useEffect(() => () => void current.current?.leave(), []);

  return {
    flow,
    reload: () => setRound((n) => n + 1),
    join: (name, sources) => void (flow.step === 'ready' && enter(flow.facts, name, sources)),
    rejoin: () => {
      if (flow.step !== 'ended') return;
      setFlow({ ...flow, end: { ...flow.end, rejoining: true } });
      void enter(flow.facts, habits().name, 'habits');
    },
  };
}

async function lookUp(services: Services, roomId: string | null): Promise<Flow> {
  const token = roomId === null ? tokenOfFragment(location.hash) : null;
  if (roomId === null && token === null) return { step: 'problem', problem: 'token-invalid' };
  const id = roomId ?? glanceAtToken(token ?? '').roomId;
  if (id === null) return { step: 'problem', problem: 'token-invalid' };
  const facts = await services.api.facts(id);
  if (!facts.ok) return { step: 'problem', problem: problemOf(facts.failure.code) };
  if (roomId !== null && facts.value.access === 'token') return { step: 'problem', problem: 'refused' };
  return { step: 'ready', facts: facts.value, joining: false, error: null, attempt: 0 };
}

type Joined =
  | { readonly ok: true; readonly call: Call }
  | { readonly ok: false; readonly code: Parameters<typeof staysOnForm>[0]; readonly text: string };

type Who = { readonly name: string; readonly sources: Sources; readonly facts: Facts | null };

/** Gets a token where one is needed, then joins; the preview's devices move into the call. */
async function joinRoom(services: Services, roomId: string | null, { name, sources, facts }: Who): Promise<Joined> {
  let token = tokenOfFragment(location.hash) ?? '';
  if (roomId !== null) {
    const hostKey = recentRooms().find((room) => room.id === roomId)?.hostKey ?? null;
    const given = await services.api.token(roomId, { name, guestId: guestId(), hostKey });
    if (!given.ok) return { ok: false, code: given.failure.code, text: failureText(given.failure) };
    token = given.value;
  }
  try {
    const { joinCall } = await import('@madang/client');
    await settled(sources);
    const { speakerId } = habits();
    const encryption = await encryptionFor(facts);
    const media = mediaOf(sources);
    const processors = services.effects.processors();
    const call = await joinCall({ token, name, ...media, ...encryption, processors, rememberSession: true });
    if (speakerId !== '') call.setOutputDevice(speakerId).catch(() => undefined);
    return { ok: true, call };
  } catch (error) {
    const code = error instanceof MadangError ? error.code : 'INTERNAL';
    return { ok: false, code, text: joinFailureText(error) };
  }
}

/** A link that promises encryption is held to it, whatever the server says of the room. */
async function encryptionFor(facts: Facts | null): Promise<Pick<JoinOptions, 'encryption'>> {
  const promised = encryptionOfFragment(location.hash);
  if (promised === null && facts?.encryption !== 'required') return {};
  const { endToEnd } = await import('@madang/client/encryption');
  const secret = promised?.passphrase ?? null;
  return { encryption: endToEnd(secret === null ? {} : { secret }) };
}

/** What to publish. A device of the preview that is still being opened is opened anew by the call. */
function mediaOf(sources: Sources): Pick<JoinOptions, 'microphone' | 'camera'> {
  if (sources === 'none') return { microphone: false, camera: false };
  if (sources === 'habits') {
    const { microphone, camera } = habits();
    return { microphone, camera };
  }
  const { microphone, camera } = sources.snapshot;
  const given = sources.release();
  return {
    microphone: given.microphone === false ? microphone.status === 'starting' : given.microphone,
    camera: given.camera === false ? camera.status === 'starting' : given.camera,
  };
}

/** How long joining waits for devices that are still being opened; a question of the browser may take for ever. */
const SETTLE_MS = 2_500;

/** Resolves when the preview's devices are open or have failed, or when it takes too long. */
function settled(sources: Sources): Promise<void> {
  if (typeof sources === 'string') return Promise.resolve();
  const busy = () => [sources.snapshot.microphone, sources.snapshot.camera].some((one) => one.status === 'starting');
  if (!busy()) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(done, SETTLE_MS);
    const stop = sources.subscribe(() => {
      if (!busy()) done();
    });
  });
}
