import type { Action } from '../../call/actions.ts';
import { attempt, type CallKit } from '../../call/context.ts';

/** Does an action and tells the person if it fails. */
export function runAction(kit: CallKit, action: Action): void {
  const device = action.id === 'camera' ? 'camera' : action.permission === 'publish:audio' ? 'microphone' : undefined;
  attempt(kit, Promise.resolve(action.run(kit)), device);
}

/** Does what the release of a held key means. */
export function releaseAction(kit: CallKit, action: Action): void {
  if (action.release !== undefined) attempt(kit, Promise.resolve(action.release(kit)));
}
