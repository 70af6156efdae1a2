import type { FileMessage } from '@madang/protocol/files';
import { limits } from '@madang/protocol/limits';
import { describe, expect, it } from 'vitest';
import {
  ANSWER_EVERY_MS,
  ASK_AFTER_MS,
  type FileSender,
  newFileReceiver,
  newFileSender,
  PROBE_AFTER_MS,
  REWIND_EVERY_MS,
  type ReceiverInput,
  stepReceiver,
  stepSender,
} from './index.ts';
import { HASH, ID, Rig } from './testing.ts';

const KIB = 1024;

describe('a lying receiver', () => {
  const sending = (): FileSender => {
    const accepted = stepSender(
      newFileSender(ID, 10_000_000),
      { type: 'message', message: { type: 'accept', id: ID } },
      0,
    );
    return stepSender(accepted.state, { type: 'turn' }, 0).state;
  };

  it.each([
    ['acknowledges what was never sent', { type: 'ack', id: ID, offset: 500 }],
    ['goes on from where nothing was sent', { type: 'resume', id: ID, offset: 500 }],
    ['is done before everything was sent', { type: 'done', id: ID, sha256: HASH }],
  ] as const)('that %s is refused', (_what, message) => {
    const { state, say } = stepSender(sending(), { type: 'message', message }, 0);
    expect(state.phase).toEqual({ name: 'ended', end: { how: 'failed', by: 'here', reason: 'not-allowed' } });
    expect(say).toEqual([{ type: 'failed', id: ID, reason: 'not-allowed' }]);
  });

  it('cannot open the window wide by acknowledging little and late', () => {
    let state = stepSender(sending(), { type: 'sent', offset: 0, length: 60 * KIB }, 0).state;
    state = stepSender(state, { type: 'message', message: { type: 'ack', id: ID, offset: 60 * KIB } }, 0).state;
    state = stepSender(state, { type: 'message', message: { type: 'ack', id: ID, offset: 10 } }, 0).state;
    expect(state.phase).toMatchObject({ ackedTo: 60 * KIB, nextTo: 60 * KIB });
  });

  it('cannot make the sender send the same for ever', () => {
    const rig = new Rig(10_000_000).accept().run(20);
    const again: FileMessage = { type: 'resume', id: ID, offset: 0 };
    const before = rig.sentBytes;
    for (let ms = 0; ms < REWIND_EVERY_MS; ms += 1) {
      rig.now += 1;
      rig.send({ type: 'message', message: again });
    }
    expect(rig.sentBytes - before).toBeLessThanOrEqual(2 * limits.fileWindowBytes);
  });

  it('that repeats itself is answered, but not each time', () => {
    let state = sending();
    let answers = 0;
    for (let now = 0; now < 10 * ANSWER_EVERY_MS; now += 10) {
      const step = stepSender(state, { type: 'message', message: { type: 'ack', id: ID, offset: 0 } }, now);
      state = step.state;
      answers += step.say.length;
    }
    expect(answers).toBeLessThanOrEqual(10);
    expect(answers).toBeGreaterThan(5);
  });
});

describe('a lying sender', () => {
  const receiving = () => stepReceiver(newFileReceiver(ID, 10_000_000), { type: 'accept' }, 0).state;

  it.each([
    ['more than it offered', { offset: 9_999_999, length: 2 }],
    ['further ahead than it may', { offset: 2 * limits.fileWindowBytes, length: 10 }],
    ['far beyond', { offset: 9_000_000_000, length: 10 }],
  ])('that sends %s is refused, and what it sent thrown away', (_what, chunk) => {
    const { state, outputs } = stepReceiver(receiving(), { type: 'chunk', ...chunk }, 0);
    expect(state.phase).toMatchObject({ end: { how: 'failed', by: 'here', reason: 'not-allowed' } });
    expect(outputs[0]).toEqual({ do: 'discard' });
  });

  it('cannot fill memory while the disk is slow', () => {
    let state = receiving();
    let taken = 0;
    for (let offset = 0; state.phase.name === 'receiving'; offset += 60 * KIB) {
      const step = stepReceiver(state, { type: 'chunk', offset, length: 60 * KIB }, 0);
      state = step.state;
      if (step.outputs.some((one) => one.do === 'write')) taken += 60 * KIB;
    }
    expect(taken).toBeLessThanOrEqual(limits.fileWindowBytes);
  });

  it('cannot write before the person has taken the offer, nor after they have ended it', () => {
    const chunk: ReceiverInput = { type: 'chunk', offset: 0, length: 10 };
    expect(stepReceiver(newFileReceiver(ID, 100), chunk, 0).outputs).toEqual([]);
    const ended = stepReceiver(receiving(), { type: 'cancel' }, 0).state;
    expect(stepReceiver(ended, chunk, 0).outputs).toEqual([{ do: 'say', message: { type: 'cancel', id: ID } }]);
  });

  it('cannot finish early: what is missing is asked for', () => {
    const done: ReceiverInput = { type: 'message', message: { type: 'done', id: ID, sha256: HASH } };
    const { state, outputs } = stepReceiver(receiving(), done, 0);
    expect(state.phase.name).toBe('receiving');
    expect(outputs).toEqual([{ do: 'say', message: { type: 'resume', id: ID, offset: 0 } }]);
  });
});

describe('silence', () => {
  it('makes the receiver ask, and the sender look whether it is still there', () => {
    const rig = new Rig(10_000_000).accept().run(20);
    const said: string[] = [];
    rig.weather = (_n, packet) => {
      if (packet.kind === 'message') said.push(packet.message.type);
      return [];
    };
    rig.run(ASK_AFTER_MS + PROBE_AFTER_MS + 1_000);
    expect(said).toContain('ack');
    expect(said).toContain('resume');
  });
});
