import type { Call, JoinOptions } from '../api/call.ts';
import type { JoinCall } from '../api/join.ts';
import { clientError } from '../errors.ts';
import { browserClock } from '../kernel/clock.ts';
import { openWebSocket, signalUrl } from '../signal/socket.ts';
import { MadangCall } from './call.ts';
import { CallLife } from './life.ts';
import { recallSession } from './memory.ts';
import { Story } from './story.ts';

/**
 * Joins a call. Resolves when in it, or when waiting in the lobby (`call.state.status === 'waiting'`); devices open
 * afterwards and report their failures in `call.snapshot.sources` and as `error` events, for a call without a camera is
 * still a call. Rejects with a {@link MadangError} where there is no way in.
 */
export const joinCall: JoinCall = async (options: JoinOptions): Promise<Call> => {
  if (typeof RTCPeerConnection === 'undefined' || typeof WebSocket === 'undefined')
    throw clientError('BROWSER_UNSUPPORTED');
  const { signal } = options;
  if (signal?.aborted === true) throw clientError('ABORTED', signal.reason);
  const url = signalUrl(options.url ?? window.location.origin);
  const story = new Story();
  const life = new CallLife({ url, options, openSocket: openWebSocket, clock: browserClock, story });
  const remembered = options.rememberSession === true ? recallSession(url, options.token, browserClock.now()) : null;
  const giveUp = () => life.abandon(clientError('ABORTED', signal?.reason));
  signal?.addEventListener('abort', giveUp, { once: true });
  try {
    await life.enter(remembered);
    return new MadangCall(life, story);
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
};
