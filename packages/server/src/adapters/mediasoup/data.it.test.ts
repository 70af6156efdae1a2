import { DATA_FRAME_BYTES } from '@madang/protocol';
import { afterEach, expect, test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { MediaWorld, type TestRoom } from '../../testing/media-world.ts';
import type { PeerData, RtcPeer } from '../../testing/rtc-peer.ts';
import { DATA_BUFFER_BYTES } from './sctp.ts';

let world: MediaWorld;
afterEach(() => world.close());

async function open(options: Parameters<typeof MediaWorld.start>[0] = {}): Promise<TestRoom> {
  world = await MediaWorld.start(options);
  return await world.openRoom();
}

function numbered(count: number, bytes = 100): Buffer[] {
  return Array.from({ length: count }, (_, index) => {
    const message = Buffer.alloc(bytes, index % 251);
    message.writeUInt32BE(index);
    return message;
  });
}

/** Sends as fast as the line takes it. */
async function sendAll(peer: RtcPeer, { channel }: PeerData, messages: readonly Buffer[]): Promise<void> {
  channel.setBufferedAmountLowThreshold(100_000);
  for (const message of messages) {
    if (channel.bufferedAmount() > 500_000) await peer.until(() => channel.bufferedAmount() <= 100_000, 'room to send');
    channel.sendMessageBinary(message);
  }
}

const numbers = (data: PeerData) => data.received.map((message) => message.readUInt32BE());
const upTo = (count: number) => [...Array(count).keys()];

test('messages reach those who receive the channel, whole and in order, and nobody else', async () => {
  const room = await open();
  const [anna, ben, chris] = [await room.join(), await room.join(), await room.join()];
  const { id, data } = await anna.publishData();
  const other = await anna.publishData();
  const arrived = await ben.subscribeData(id);
  const others = await chris.subscribeData(other.id);
  const messages = [...numbered(200), ...numbered(3, DATA_FRAME_BYTES)];
  await sendAll(anna.sender, data, messages);
  await ben.receiver.until(() => arrived.received.length === messages.length, 'all messages');
  expect(Buffer.concat(arrived.received).equals(Buffer.concat(messages))).toBe(true);
  await sendAll(anna.sender, other.data, numbered(1));
  await chris.receiver.until(() => others.received.length === 1, 'the other channel');
  expect(arrived.received).toHaveLength(messages.length);
});

test('a channel reaches other workers, beside pictures, and ends everywhere', async () => {
  const room = await open({ workers: 2, maxConsumersPerWorker: 1, random: () => 0 });
  const anna = await room.join();
  const { id, data } = await anna.publishData();
  const people = [await room.join(), await room.join(), await room.join()];
  const arrived = await Promise.all(people.map((one) => one.subscribeData(id)));
  await sendAll(anna.sender, data, numbered(50));
  for (const [index, one] of people.entries())
    await one.receiver.until(() => arrived[index]?.received.length === 50, 'all messages');
  for (const one of arrived) expect(numbers(one)).toEqual(upTo(50));
  await world.engine.command('unpublishData', { roomId: room.id, channelId: id });
  for (const [index, one] of people.entries())
    await one.receiver.until(() => arrived[index]?.channel.isOpen() === false, 'the end');
});

test('a channel that its receiver was quicker to close is not held when its sender is gone', async () => {
  const room = await open();
  const [anna, ben] = [await room.join(), await room.join()];
  const [{ id, data }, other] = [await anna.publishData(), await anna.publishData()];
  const [first, second] = [await ben.subscribeData(id), await ben.subscribeData(other.id)];
  await sendAll(anna.sender, data, numbered(1));
  await ben.receiver.until(() => first.received.length === 1, 'a message');
  first.channel.close();
  // What comes over the other one now comes after the end of the first has reached the worker.
  for (let turn = 1; turn <= 20; turn += 1) {
    await sendAll(anna.sender, other.data, numbered(1));
    await ben.receiver.until(() => second.received.length === turn, 'another message');
  }
  await world.engine.command('closeParticipant', { roomId: room.id, participantId: anna.id });
  await expect
    .poll(async () => (await world.engine.status())[0], { timeout: 10_000 })
    .toMatchObject({ dataProducers: 0, dataConsumers: 0 });
});

test('a lossy channel carries messages that need many packets', async () => {
  const room = await open();
  const [anna, ben] = [await room.join(), await room.join()];
  const { id, data } = await anna.publishData(false);
  const arrived = await ben.subscribeData(id, false);
  await sendAll(anna.sender, data, numbered(5, DATA_FRAME_BYTES));
  await ben.receiver.until(() => arrived.received.length === 5, 'all messages of a good line');
});

test('what is larger than a frame is not passed on, and a stream is used once', async () => {
  const room = await open();
  const [anna, ben] = [await room.join(), await room.join()];
  const { id, data } = await anna.publishData();
  const arrived = await ben.subscribeData(id);
  data.channel.sendMessageBinary(Buffer.alloc(DATA_FRAME_BYTES));
  const ref = { roomId: room.id, participantId: anna.id };
  const again = { ...ref, channelId: newId('dataChannel'), reliable: true, streamId: 0 };
  await expect(world.engine.command('publishData', again)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  await ben.receiver.until(() => arrived.received.length === 1, 'the largest frame');
  expect(() => data.channel.sendMessageBinary(Buffer.alloc(DATA_FRAME_BYTES + 1))).toThrow();
});

test('channels and participants that are gone are said to be gone, and ending them again is fine', async () => {
  const room = await open();
  const [anna, ben] = [await room.join(), await room.join()];
  const ref = { roomId: room.id, participantId: ben.id };
  const channelId = newId('dataChannel');
  await expect(world.engine.command('subscribeData', { ...ref, channelId })).rejects.toMatchObject({
    code: 'DATA_CHANNEL_NOT_FOUND',
  });
  const { id } = await anna.publishData();
  const first = await world.engine.command('subscribeData', { ...ref, channelId: id });
  expect(await world.engine.command('subscribeData', { ...ref, channelId: id })).toEqual(first);
  for (let count = 0; count < 2; count += 1) {
    await world.engine.command('unsubscribeData', { ...ref, channelId: id });
    await world.engine.command('unpublishData', { roomId: room.id, channelId: id });
  }
});

// Six MiB there and four back, at the pace of a machine that may have other things to do.
test('a receiver who takes nothing costs the worker a bounded buffer, and others nothing; it may come back', {
  timeout: 90_000,
}, async () => {
  const room = await open();
  const [anna, ben, chris] = [await room.join(), await room.join(), await room.join()];
  const { id, data } = await anna.publishData();
  const arrived = await ben.subscribeData(id);
  // Does not connect: everything for it waits in the worker.
  const { streamId } = await world.engine.command('subscribeData', {
    roomId: room.id,
    participantId: chris.id,
    channelId: id,
  });
  const messages = numbered(Math.ceil((1.5 * DATA_BUFFER_BYTES) / 60_000), 60_000);
  // Ben keeps up: never is more than a quarter of the buffer under way to him.
  for (let from = 0; from < messages.length; from += 17) {
    await sendAll(anna.sender, data, messages.slice(from, from + 17));
    await ben.receiver.until(() => arrived.received.length >= Math.min(from + 17, messages.length), 'what was sent');
  }
  expect(numbers(arrived)).toEqual(upTo(messages.length));
  const late = await chris.receiver.openData(streamId);
  await expect
    .poll(
      () => {
        data.channel.sendMessageBinary(Buffer.from('on'));
        return late.received.at(-1)?.toString();
      },
      { timeout: 40_000 },
    )
    .toBe('on');
  const kept = Buffer.concat(late.received).length;
  expect(kept).toBeGreaterThan(DATA_BUFFER_BYTES - 100_000);
  expect(kept).toBeLessThan(DATA_BUFFER_BYTES + 200_000);
});

test('a sender who sends more than allowed is told of', async () => {
  const room = await open({ maxIncomingBitrateBps: 10_000, maxIncomingDataBps: 10_000 });
  const [anna, ben] = [await room.join(), await room.join()];
  const { id, data } = await anna.publishData();
  const arrived = await ben.subscribeData(id);
  const flood = async () => {
    for (let sent = 0; !world.events.some(({ type }) => type === 'sendRate'); sent += 1) {
      data.channel.sendMessageBinary(Buffer.alloc(10_000, 1));
      await ben.receiver.until(() => arrived.received.length > sent, 'a message');
    }
  };
  await flood();
  const over = await world.event('sendRate');
  expect(over).toMatchObject({ participantId: anna.id, limitBps: 20_000 });
});
