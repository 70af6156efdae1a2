import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeCall } from '../pages/lab/fake-call.ts';
import { labSnapshot } from '../pages/lab/fixtures.ts';
import { type ActionState, actionForKey, actionOf, actions, isOffered } from './actions.ts';
import { createCallUi } from './ui-store.ts';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const stateOf = (call: FakeCall, ui = createCallUi()): ActionState => ({ snapshot: call.snapshot, ui: ui.getState() });

afterEach(() => vi.unstubAllGlobals());

describe('actions', () => {
  it('have one name and one key each', () => {
    expect(new Set(actions.map((action) => action.id)).size).toBe(actions.length);
    const keys = actions.flatMap(({ shortcut }) =>
      shortcut === null ? [] : [`${shortcut.shift ?? false} ${shortcut.code}`],
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are found by the place of the key, so that the Korean layout works too', () => {
    expect(actionForKey({ ...plain, code: 'KeyM' })?.id).toBe('mic');
    expect(actionForKey({ ...plain, code: 'Slash', shiftKey: true })?.id).toBe('shortcuts');
    expect(actionForKey({ ...plain, code: 'KeyV' })?.shortcut?.hold).toBe(true);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leave keys with %s to the browser', (modifier) => {
    expect(actionForKey({ ...plain, code: 'KeyC', [modifier]: true })).toBeNull();
  });

  it('are not offered to people without the capability', () => {
    const observer = new FakeCall(labSnapshot({ self: { name: 'O', role: 'observer' } }));
    const offered = actions.filter((action) => isOffered(action, stateOf(observer))).map((action) => action.id);
    expect(offered).not.toContain('mic');
    expect(offered).not.toContain('camera');
    expect(offered).not.toContain('end-all');
    expect(offered).toContain('leave');
    const host = new FakeCall(labSnapshot({}));
    expect(isOffered(actionOf('end-all'), stateOf(host))).toBe(true);
  });

  it('switch the microphone to what it is not', async () => {
    const call = new FakeCall(labSnapshot({}));
    const ui = createCallUi();
    const mic = actionOf('mic');
    expect(mic.pressed(stateOf(call))).toBe(true);
    await mic.run({ call, ui });
    expect(mic.pressed(stateOf(call))).toBe(false);
    await mic.run({ call, ui });
    expect(call.self?.microphone.status).toBe('on');
  });

  it('let push-to-talk speak while held, and only when muted', async () => {
    const call = new FakeCall(labSnapshot({ self: { name: 'A', mic: false } }));
    const ui = createCallUi();
    const talk = actionOf('push-to-talk');
    expect(talk.enabled(stateOf(call))).toBe(true);
    await talk.run({ call, ui });
    expect(call.self?.microphone.status).toBe('on');
    expect(talk.enabled(stateOf(call))).toBe(false);
    await talk.release?.({ call, ui });
    expect(call.self?.microphone.status).toBe('off');
  });

  it('change nothing of the call while it reconnects', () => {
    const lost = new FakeCall(
      labSnapshot({ change: { state: { status: 'reconnecting', since: 0, attempt: 1, lobby: false } } }),
    );
    for (const id of ['mic', 'camera', 'share', 'hand', 'rename', 'end-all'] as const) {
      expect(actionOf(id).enabled(stateOf(lost))).toBe(false);
    }
    expect(actionOf('leave').enabled(stateOf(lost))).toBe(true);
  });

  it('open one panel at a time and close it again', () => {
    const call = new FakeCall(labSnapshot({}));
    const ui = createCallUi();
    void actionOf('chat').run({ call, ui });
    expect(ui.getState().panel).toBe('chat');
    void actionOf('people').run({ call, ui });
    expect(ui.getState().panel).toBe('people');
    void actionOf('people').run({ call, ui });
    expect(ui.getState().panel).toBeNull();
  });
});
