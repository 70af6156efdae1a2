import { limits, type NodeId, type ParticipantId, type SocketId } from '@madang/protocol';
import { expect, it } from 'vitest';
import type { LiveInput } from './inputs.ts';
import { stepRoom } from './machine.ts';
import type { LiveOutput } from './outputs.ts';
import { createRoom } from './state.ts';
import { testId, testSettings } from './testing/values.ts';

const edges = [testId<NodeId>('nod', 1), testId<NodeId>('nod', 2)] as const;
const now = { monotonicMs: 0, wallMs: 0 };
const opened = { routerRtpCapabilities: { codecs: [] }, send: {}, receive: {} };

it('a thousand people: what is told to all is one message for each edge, however many listen', {
  timeout: 30_000,
}, () => {
  const room = createRoom(
    { settings: testSettings({ maxParticipants: 1_000 }), callId: testId('call', 1), idSeed: '0'.repeat(16) },
    now,
  );
  const step = (input: LiveInput): LiveOutput[] => {
    const outputs = [...stepRoom(room, input, now).outputs];
    for (const output of [...outputs])
      if (output.type === 'media')
        outputs.push(...step({ type: 'mediaResult', ref: output.ref, result: { ok: true, data: opened } }));
    return outputs;
  };
  const join = (number: number) =>
    step({
      type: 'join',
      ref: number,
      socket: { edge: edges[number % 2] ?? edges[0], socketId: testId<SocketId>('sck', number), requestId: 1 },
      tenantId: testId('ten', 1),
      participantId: testId<ParticipantId>('par', number),
      resumeKey: 'key',
      resumeKeyHash: 'hash',
      userId: 'user',
      name: 'Name',
      role: 'participant',
      allow: [],
      deny: [],
      metadata: {},
      publicKey: null,
    });
  const sends = (outputs: readonly LiveOutput[]) => outputs.filter((output) => output.type === 'send');
  for (let number = 1; number <= limits.maxParticipantsPerRoom; number += 1) join(number);

  expect(join(1_001)).toEqual([{ type: 'settle', ref: 1_001, result: { ok: false, code: 'ROOM_FULL' } }]);
  const chat = step({
    type: 'request',
    edge: edges[1],
    participantId: testId<ParticipantId>('par', 1),
    socketId: testId<SocketId>('sck', 1),
    id: 2,
    call: { method: 'chat.send', data: { text: 'hello' } },
  });
  expect(sends(chat).map((output) => output.audiences)).toEqual([
    edges.map((edge) => ({ edge, to: { all: true, except: [] } })).toReversed(),
    [{ edge: edges[1], to: { some: [testId('par', 1)] } }],
  ]);
  const left = step({
    type: 'socketLost',
    participantId: testId<ParticipantId>('par', 2),
    socketId: testId<SocketId>('sck', 2),
  });
  expect(sends(left)).toHaveLength(1);
  // Ending the call of a thousand is one message for each edge, too.
  const end = step({
    type: 'control',
    ref: 2_000,
    call: { command: 'end', request: { roomId: room.settings.id, reason: 'call-ended' } },
  });
  expect(sends(end)).toHaveLength(1);
  expect(end.filter((output) => output.type === 'closeSocket')).toHaveLength(999);
});
